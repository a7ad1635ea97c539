// @ts-check
import { readFileSync } from 'node:fs';
import Module, { createRequire } from 'node:module';
import { join, sep } from 'node:path';

const require = createRequire(import.meta.url);

/** Loads TypeScript as ts-jest does, and the package by its name. */
export function compileTypeScript() {
  const ts = require('typescript');
  const { compilerOptions } = JSON.parse(readFileSync('tsconfig.json', 'utf8'));
  const options = { ...ts.convertCompilerOptionsFromJson(compilerOptions, '.').options, module: ts.ModuleKind.CommonJS, inlineSourceMap: false };
  /** @type {Map<string, string>} */
  const compiled = new Map();
  const modules = /** @type {any} */ (Module);
  modules._extensions['.ts'] = (/** @type {any} */ module, /** @type {string} */ file) => {
    if (!compiled.has(file)) {
      compiled.set(file, ts.transpileModule(readFileSync(file, 'utf8'), { fileName: file, compilerOptions: options }).outputText);
    }
    module._compile(compiled.get(file), file);
  };
  const resolve = modules._resolveFilename;
  modules._resolveFilename = (/** @type {string} */ name, /** @type {any[]} */ ...others) =>
    resolve(name === 'cdk-secure-table' ? join(process.cwd(), 'src', 'index.ts') : name, ...others);
  const loadModule = modules._load;
  modules._load = (/** @type {string} */ name, /** @type {any[]} */ ...others) => mocks.get(name)?.() ?? loadModule(name, ...others);
}

/** @type {Map<string, () => unknown>} */
const mocks = new Map();

/** What jest does for modules, as far as the tests ask for it. */
export const moduleMocks = {
  doMock: (/** @type {string} */ name, /** @type {() => unknown} */ factory) => void mocks.set(name, factory),
  dontMock: (/** @type {string} */ name) => void mocks.delete(name),
  isolateModules: inFreshModules,
};

/**
 * Loads a file by a `require` of its own, since a `require` keeps everything that it has loaded.
 *
 * @param {string} file relative to the project
 */
export function load(file) {
  const path = join(process.cwd(), file);
  const requireFromThere = createRequire(path);
  requireFromThere(path);
  return requireFromThere;
}

/** @param {string} file */
function isOurs(file) {
  return file.startsWith(process.cwd() + sep) && !file.includes(`${sep}node_modules${sep}`);
}

/** The next `require` loads the code of this project anew, and that of packages not. */
export function forgetModules() {
  Object.keys(require.cache).filter(isOurs).forEach((file) => delete require.cache[file]);
}

/** @param {() => void} run what sees another copy of this project */
function inFreshModules(run) {
  const kept = Object.entries(require.cache).filter(([file]) => isOurs(file));
  forgetModules();
  try {
    run();
  } finally {
    forgetModules();
    kept.forEach(([file, module]) => require.cache[file] = module);
  }
}
