import { execFileSync } from 'child_process';
import { writeFileSync } from 'fs';
import { join } from 'path';
import { pathToFileURL } from 'url';
import { bundleOf, fileOf } from './bundles';
import type { Bundles } from './bundles';
import type { PublicName } from './public-names';

/** Prints the names that ES modules see, with what is behind each: a class by its own name, anything else by its type. */
const LIST = `
  const library = await import(process.argv[1]);
  const found = Object.entries(library).map(([name, value]) => [name, typeof value === 'function' ? value.name : typeof value]);
  console.log(JSON.stringify(Object.fromEntries(found)));
`;

/** Writes lib/index.js, in which a name loads its bundle when it is first used. */
export function writeIndex(lib: string, names: readonly PublicName[], bundles: Bundles): void {
  writeFileSync(join(lib, 'index.js'), [
    '"use strict";',
    'Object.defineProperty(exports, "__esModule", { value: true });',
    '// ES modules learn the names from assignments of this form.',
    `${names.map(({ name }) => `exports.${name} = `).join('')}void 0;`,
    'const lazy = (name, get) => Object.defineProperty(exports, name, { enumerable: true, configurable: true, get });',
    ...names.map(({ name, module }) =>
      `lazy("${name}", () => require("${fileOf(bundleOf(module, bundles))}")["${module}"].${name});`),
    '',
  ].join('\n'));
}

/** Imports the index as an ES module does, and throws unless every name is there with the class or the enum that it promises. */
export function checkIndex(lib: string, names: readonly PublicName[]): void {
  const url = pathToFileURL(join(lib, 'index.js')).href;
  const output = execFileSync(process.execPath, ['--input-type=module', '--eval', LIST, url], { encoding: 'utf8' });
  const found: Record<string, string> = JSON.parse(output);
  const missing = names.filter(({ name }) => found[name] !== name && found[name] !== 'object');
  if (missing.length > 0) {
    const list = missing.map(({ name, module }) => `${name} of ${module} (is ${found[name]})`);
    throw new Error(`lib/index.js lacks what .jsii names: ${list.join(', ')}`);
  }
}
