import { readFileSync, writeFileSync } from 'fs';
import { createRequire } from 'module';
import { dirname, join, resolve } from 'path';

/*
 * Rewrites the compiled index so that a module is loaded when one of its names is first touched.
 *
 * jsii compiles `export * from './x'` to an eager `require`; with it, whoever touches SecureTable would also load the rule packs
 * and through them cdk-nag. The names are those that the eager index had, read by loading it once, here.
 */

const INDEX = resolve(__dirname, '../lib/index.js');
const RE_EXPORT = /^__exportStar\(require\("(\.[^"]+)"\), exports\);$/;
const load = createRequire(INDEX);

/** Every name with the innermost module that defines it, following indexes of folders. */
function names(file: string): Map<string, string> {
  const found = new Map<string, string>();
  const reExports = readFileSync(file, 'utf8').split('\n').map((line) => RE_EXPORT.exec(line)?.[1]).filter((path) => path !== undefined);
  for (const path of reExports) {
    const module = load.resolve(join(dirname(file), path));
    const inner = names(module);
    for (const name of Object.keys(load(module))) {
      found.set(name, inner.get(name) ?? module);
    }
  }
  return found;
}

function render(): string {
  const source = readFileSync(INDEX, 'utf8');
  if (source.includes('lazily, by name')) {
    return source;
  }
  const lines = [...names(INDEX)].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, module]) => {
    const path = `./${module.slice(dirname(INDEX).length + 1).replace(/\.js$/, '')}`;
    return `Object.defineProperty(exports, ${JSON.stringify(name)}, { enumerable: true, configurable: true, get: () => require(${JSON.stringify(path)})[${JSON.stringify(name)}] });`;
  });
  return ['"use strict";', '// Modules are loaded lazily, by name.', 'Object.defineProperty(exports, "__esModule", { value: true });', ...lines, ''].join('\n');
}

writeFileSync(INDEX, render());
