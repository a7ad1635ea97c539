import { readFileSync } from 'fs';
import { join } from 'path';
import { build } from 'esbuild';
import type { Plugin } from 'esbuild';
import { bundleOf, fileOf } from './bundles';
import type { Bundles } from './bundles';
import { INLINED, isInlined } from './inlined';
import { moduleOf } from './requires';
import type { Requires } from './requires';

/**
 * Writes each module of lib that is required into exactly one bundle, so that every class and every module-level state exists once.
 *
 * esbuild keeps CommonJS modules separate: a module is executed when it is first required, as a file is.
 * A bundle requires another bundle or a package in one place, and only when one of its modules needs it.
 */
export async function writeBundles(lib: string, requires: Requires, names: readonly string[], bundles: Bundles): Promise<void> {
  const entrances = entrancesOf(requires, names, bundles);
  await build({
    absWorkingDir: join(lib, '..'),
    entryPoints: Object.fromEntries([...entrances.keys()].map((bundle) => [`${bundle}.bundle`, `entrance:${bundle}`])),
    outdir: lib,
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    legalComments: 'none',
    // Without comments and indentation Node.js loads `core` in a tenth less. Lines are short, since Node.js prints the one that throws.
    minifyWhitespace: true,
    lineLimit: 120,
    logLevel: 'warning',
    plugins: [oneBundleEach(lib, requires, entrances, bundles)],
  });
}

type Entrances = ReadonlyMap<string, ReadonlySet<string>>;

/** By bundle: the modules that the index or another bundle requires. */
function entrancesOf(requires: Requires, names: readonly string[], bundles: Bundles): Entrances {
  const foreign = [...requires].flatMap(([module, required]) =>
    [...required.values()].filter((other) => bundleOf(other, bundles) !== bundleOf(module, bundles)));
  const entrances = new Map<string, Set<string>>();
  for (const module of [...names, ...foreign].sort()) {
    const bundle = bundleOf(module, bundles);
    entrances.set(bundle, (entrances.get(bundle) ?? new Set()).add(module));
  }
  return entrances;
}

/*
 * Namespaces of esbuild tell the kinds of modules apart:
 *   file      a module of lib
 *   entrance  the main module of a bundle
 *   foreign   a module of another bundle
 *   outside   another bundle or a package
 */
function oneBundleEach(lib: string, requires: Requires, entrances: Entrances, bundles: Bundles): Plugin {
  return {
    name: 'one bundle for each module',
    setup: ({ onLoad, onResolve }) => {
      onResolve({ filter: /^entrance:/ }, ({ path }) => ({ namespace: 'entrance', path: path.slice('entrance:'.length) }));
      onResolve({ namespace: 'file', filter: /^/ }, ({ path, importer }) => {
        // A package that is inlined keeps its files, and requires Node.js as a bundle does.
        if (INLINED.includes(path) || (isInlined(importer) && path.startsWith('.'))) {
          return undefined;
        }
        const module = moduleOf(lib, importer);
        const required = requires.get(module)?.get(path);
        if (required === undefined) {
          return { namespace: 'outside', path };
        }
        return bundleOf(required, bundles) === bundleOf(module, bundles) ? undefined : { namespace: 'foreign', path: required };
      });
      onResolve({ namespace: 'foreign', filter: /^/ }, ({ path }) => ({ namespace: 'outside', path }));
      onResolve({ namespace: 'outside', filter: /^/ }, ({ path }) => ({ external: true, path }));

      onLoad({ namespace: 'entrance', filter: /^/ }, ({ path }) => ({ resolveDir: lib, contents: entrance(entrances.get(path)!) }));
      // esbuild renames a class at the top of a file that names itself. jsii and error messages use the name; inside a function it stays.
      onLoad({ namespace: 'file', filter: /\.js$/ }, ({ path }) => {
        const text = readFileSync(path, 'utf8');
        return { contents: `(() => {\n${bundleOf(moduleOf(lib, path), bundles) === 'core' ? onFirstUse(text) : text}\n})();` };
      });
      onLoad({ namespace: 'foreign', filter: /^/ }, ({ path }) => ({
        contents: `module.exports = require(${JSON.stringify(fileOf(bundleOf(path, bundles)))})[${JSON.stringify(path)}];`,
      }));
      onLoad({ namespace: 'outside', filter: /^/ }, ({ path }) => ({ contents: `module.exports = require(${JSON.stringify(path)});` }));
    },
  };
}

/** Most of what a module imports it needs only when its functions run: `json_1.at` becomes `(json_1()).at`, which requires the module then. */
function onFirstUse(text: string): string {
  const imported = /^const (\w+_\d+) = (require\("[^"]+"\));$/gm;
  const names = [...text.matchAll(imported)].map(([, name]) => name);
  return names.length === 0 ? text : text.replaceAll(new RegExp(`\\b(?:${names.join('|')})\\b`, 'g'), '($&())')
    .replaceAll(/^const \((\w+_\d+)\(\)\) = (require\("[^"]+"\));$/gm, 'const $1 = () => $2;');
}

/** Exports modules by their names, each executed when it is first read. */
function entrance(modules: ReadonlySet<string>): string {
  const properties = [...modules].map((module) => `  ${JSON.stringify(module)}: { get: () => require(${JSON.stringify(`./${module}`)}) },\n`);
  return `Object.defineProperties(exports, {\n${properties.join('')}});\n`;
}
