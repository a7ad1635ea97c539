/**
 * Script that defines `unbundled(name)`, which finds a name of the API in the modules as the compiler writes them: one for each file of src, and what
 * bundles are made of. It loads all modules that lib/index.d.ts exports from.
 */
export const UNBUNDLED = `
  const modules = [...require('fs').readFileSync('lib/index.d.ts', 'utf8').matchAll(/from '(\\.[^']+)'/g)].map(([, path]) =>
    require(require('path').join(process.cwd(), 'lib', path)));
  const unbundled = (name) => modules.find((exported) => name in exported)[name];
`;
