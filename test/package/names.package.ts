import { NAME, publicTypes, runScript } from './support/installed';

/* Every class and enum of the assembly, from both kinds of modules of JavaScript. */

const types = publicTypes();
const names = types.map(({ name }) => name);
const expected = types.map(({ name, members }) => ({ name, is: members ?? `class ${name}` }));

/** Describes values that are in scope under their names. */
const DESCRIBE = `
  const members = (value) => Object.keys(value).filter((key) => isNaN(key)).sort();
  const describe = (name, value) => ({ name, is: typeof value === 'function' ? 'class ' + value.name : members(value) });
  console.log(JSON.stringify([${names.map((name) => `describe('${name}', ${name})`).join(', ')}]));
`;

test('a CommonJS file requires every class and enum', () => {
  expect(runScript('cjs', `const { ${names.join(', ')} } = require('${NAME}'); ${DESCRIBE}`)).toEqual(expected);
});

test('an .mjs file imports every class and enum by name', () => {
  expect(runScript('mjs', `import { ${names.join(', ')} } from '${NAME}'; ${DESCRIBE}`)).toEqual(expected);
});

test('the package exports nothing else', () => {
  expect(runScript('cjs', `console.log(JSON.stringify(Object.keys(require('${NAME}')).sort()));`)).toEqual(names);
});

test('CommonJS and ES modules get the same classes and enums', () => {
  const script = `
    import { createRequire } from 'module';
    import * as imported from '${NAME}';
    const required = createRequire(import.meta.url)('${NAME}');
    console.log(JSON.stringify(${JSON.stringify(names)}.filter((name) => imported[name] !== required[name])));
  `;

  expect(runScript('mjs', script)).toEqual([]);
});
