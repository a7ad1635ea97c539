import { execFileSync } from 'child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'fs';
import { tmpdir } from 'os';
import { dirname, join } from 'path';
import { bundle } from '../../tools/bundle/bundle';
import { BUNDLES, bundleOf } from '../../tools/bundle/bundles';
import { INLINED } from '../../tools/bundle/inlined';

/* The bundler, on a small library as the compiler would write it: most users need `table`, few need `keys` and `audit`. */

const SOURCE_MAP = '//# sourceMappingURL=data:application/json;base64,e30=';
const TRACE = (module: string) => `(globalThis.executed ??= []).push('${module}');`;
const MODULES: Readonly<Record<string, string>> = {
  'errors': `"use strict"; ${TRACE('errors')} exports.codes = [];`,
  'table/table': `"use strict"; ${TRACE('table/table')}

const path_1 = require("path");
const errors_1 = require("../errors");
    class Table {
      get codes() { return (0, errors_1.codes); }
      static import() { return new (require('./imported').ImportedTable)(); }
      static of() { return new Table(); }
      get key() { return new (require("../keys/key").Key)(); }
      get place() { return path_1.basename(__dirname); }
    }
    exports.Table = Table;`,
  'table/imported': `"use strict"; ${TRACE('table/imported')}

const path_1 = require("path");
const table_1 = require("./table");
    class ImportedTable extends table_1.Table { copy() { return new table_1.Table(); } }
    exports.ImportedTable = ImportedTable;`,
  'keys/key': `"use strict"; ${TRACE('keys/key')}
    const errors_1 = require("../errors"); const table_1 = require("../table/table");
    errors_1.codes.push('seen');
    class Key { static table() { return table_1.Table.of(); } }
    var Level; (function (Level) { Level["HIGH"] = "HIGH"; })(Level || (Level = {}));
    exports.Key = Key; exports.Level = Level;`,
  'keys/unused': `"use strict"; ${TRACE('keys/unused')} exports.unused = 1;`,
  'audit/trail': `"use strict"; ${TRACE('audit/trail')}
    const errors_1 = require("../errors");
    class Trail { static codes() { return errors_1.codes; } }
    exports.Trail = Trail;`,
};
const TYPES = [
  { kind: 'class', name: 'Table', symbolId: 'src/table/table:Table' },
  { kind: 'interface', name: 'ITable', symbolId: 'src/table/table:ITable' },
  { kind: 'class', name: 'Key', symbolId: 'src/keys/key:Key' },
  { kind: 'enum', name: 'Level', symbolId: 'src/keys/key:Level' },
  { kind: 'class', name: 'Trail', symbolId: 'src/audit/trail:Trail' },
];
const TABLE = { '.': 'core', 'table': 'core' };

const made: string[] = [];
afterAll(() => made.forEach((root) => rmSync(root, { recursive: true })));

function library(types: readonly Readonly<Record<string, string>>[] = TYPES): string {
  const root = mkdtempSync(join(tmpdir(), 'bundle-'));
  made.push(root);
  const files = Object.entries(MODULES).flatMap(([module, text]) => [[`src/${module}.ts`, ''], [`lib/${module}.js`, `${text}\n${SOURCE_MAP}\n`]]);
  const assembly = { metadata: { tscRootDir: 'src' }, types: Object.fromEntries(types.map((type) => [type.name, type])) };
  for (const [file, text] of [...files, ['.jsii', JSON.stringify(assembly)]]) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  }
  return root;
}

async function bundled(): Promise<string> {
  const root = library();
  await bundle(root, TABLE);
  return root;
}

/** The value of an expression over the library, in a process of its own. */
function evaluate(root: string, expression: string, load = 'const library = require("./lib/index.js");', ...options: string[]): any {
  const script = `${load} console.log(JSON.stringify(${expression}));`;
  return JSON.parse(execFileSync(process.execPath, [...options, '--eval', script], { cwd: root, encoding: 'utf8' }));
}

/** The files of lib, with what is in them. */
function filesIn(root: string): ReadonlyMap<string, string> {
  const files = (readdirSync(join(root, 'lib'), { recursive: true }) as string[]).filter((file) => /\.(js|d\.ts)$/.test(file)).sort();
  return new Map(files.map((file) => [file, readFileSync(join(root, 'lib', file), 'utf8')]));
}

test('modules go to the bundle of the innermost folder that is listed, and those of other folders to one of their own', () => {
  const bundles = { '.': 'core', 'adoption/migration': 'migration', 'rules': 'enforcement' };

  expect(['errors', 'adoption/migration/deep/compare', 'rules/tls/only', 'operations/monitor/rule'].map((module) => bundleOf(module, bundles)))
    .toEqual(['core', 'migration', 'enforcement', 'operations']);
});

test('nothing of rules, adoption and migration is in the bundle of SecureTable', () => {
  const modules = ['secure-table/secure-table', 'policy/tls-only', 'cloudformation/json', 'cdk/tree', 'errors'];
  const others = ['policy-analysis/search', 'template/facts', 'rules/judge', 'enforcement/guard', 'adoption/report', 'migration/compare', 'cloudformation/yaml/yaml'];

  expect(new Set(modules.map((module) => bundleOf(module, BUNDLES)))).toEqual(new Set(['core']));
  expect(others.map((module) => bundleOf(module, BUNDLES))).not.toContain('core');
});

test('each module is in exactly one bundle, with its own names, and what nothing requires is in none', async () => {
  const bundles = new Map([...filesIn(await bundled())].filter(([file]) => file.endsWith('.bundle.js')));
  // A line of a bundle may end in the middle of an expression, or of a text (`\\` and a line end).
  const holding = (text: string) => [...bundles].flatMap(([file, content]) => Array(content.replaceAll(/\\?\n/g, '').split(text).length - 1).fill(file));

  expect([...bundles.keys()]).toEqual(['audit.bundle.js', 'core.bundle.js', 'keys.bundle.js']);
  expect(['class Table{', 'class ImportedTable ', 'class Key{', 'class Trail{', '.codes=[]'].map(holding))
    .toEqual([['core.bundle.js'], ['core.bundle.js'], ['keys.bundle.js'], ['audit.bundle.js'], ['core.bundle.js']]);
  expect(holding('unused')).toEqual([]);
  expect(holding('sourceMappingURL')).toEqual([]);
  expect(holding('require("path")')).toEqual(['core.bundle.js']);
});

test('a class and a module-level state are the same from every bundle', async () => {
  const root = await bundled();

  expect(evaluate(root, '[library.Key.table() instanceof library.Table, library.Table.of().key instanceof library.Key]')).toEqual([true, true]);
  expect(evaluate(root, '[library.Key.name, library.Trail.codes()]')).toEqual(['Key', ['seen']]);
});

test('classes keep their names, those that name themselves too', async () => {
  expect(evaluate(await bundled(), '[library.Table.name, library.Table.import().constructor.name]')).toEqual(['Table', 'ImportedTable']);
});

test('__dirname in a bundle is lib', async () => {
  expect(evaluate(await bundled(), 'library.Table.of().place')).toBe('lib');
});

test('touching a name loads its bundle and executes its module, and no more', async () => {
  const root = await bundled();
  const state = '[globalThis.executed ?? [], Object.keys(require.cache).map((file) => require("path").basename(file))]';

  expect(evaluate(root, state)).toEqual([[], ['index.js']]);
  expect(evaluate(root, `(library.Table, ${state})`)).toEqual([['table/table'], ['index.js', 'core.bundle.js']]);
});

test('in the bundle of SecureTable an imported module is executed when something of it is used', async () => {
  expect(evaluate(await bundled(), '(library.Table.of().codes, globalThis.executed)')).toEqual(['table/table', 'errors']);
});

test('what is constructed is the class of the imported module', async () => {
  expect(evaluate(await bundled(), 'library.Table.import().copy().constructor.name')).toBe('Table');
});

test('a require in a function is executed when the function is called', async () => {
  const root = await bundled();

  expect(evaluate(root, '(library.Table.import(), globalThis.executed)')).toEqual(['table/table', 'table/imported']);
  expect(evaluate(root, '(library.Table.of().key, globalThis.executed)')).toEqual(['table/table', 'keys/key', 'errors']);
});

test('ES modules see every name', async () => {
  const root = await bundled();
  const load = 'import { Key, Level, Table, Trail } from "./lib/index.js"; import * as all from "./lib/index.js";';

  expect(evaluate(root, '[Key.name, Level.HIGH, Table.name, Trail.name]', load, '--input-type=module')).toEqual(['Key', 'HIGH', 'Table', 'Trail']);
  expect(evaluate(root, 'Object.keys(all)', load, '--input-type=module')).toEqual(expect.arrayContaining(['Key', 'Level', 'Table', 'Trail']));
});

describe('a package that is inlined', () => {
  const PACKAGE = {
    'package.json': '{"name":"yaml","main":"dist/index.js"}',
    'dist/index.js': `"use strict"; ${TRACE('yaml')} const other_1 = require("./other"); const path_1 = require("path"); exports.parse = (text) => path_1.join(other_1.prefix, text);`,
    'dist/other.js': `"use strict"; ${TRACE('yaml/other')} const path_1 = require("path"); exports.prefix = path_1.sep;`,
  };

  async function withPackage(): Promise<string> {
    const root = library();
    const trail = join(root, 'lib/audit/trail.js');
    writeFileSync(trail, `${readFileSync(trail, 'utf8')}\nconst yaml_1 = require("yaml"); exports.Trail.parse = (text) => yaml_1.parse(text);`);
    for (const [file, text] of Object.entries(PACKAGE)) {
      mkdirSync(dirname(join(root, 'node_modules/yaml', file)), { recursive: true });
      writeFileSync(join(root, 'node_modules/yaml', file), text);
    }
    await bundle(root, TABLE);
    rmSync(join(root, 'node_modules'), { recursive: true });
    return root;
  }

  test('[A11] is in the bundle that needs it, and is executed with that', async () => {
    const root = await withPackage();

    expect(evaluate(root, '[library.Trail.parse("x"), globalThis.executed]')).toEqual(['/x', ['audit/trail', 'errors', 'yaml', 'yaml/other']]);
    expect(evaluate(root, '(library.Table, globalThis.executed)')).toEqual(['table/table']);
    expect([...filesIn(root)].filter(([, text]) => text.includes('yaml/dist')).map(([file]) => file)).toEqual(['audit.bundle.js']);
  });

  test('[A11] requires Node.js in one place', async () => {
    const written = readFileSync(join(await withPackage(), 'lib/audit.bundle.js'), 'utf8');
    expect(written.match(/require\("path"\)/g)).toHaveLength(1);
  });

  test('[A11] has its licence in NOTICE, its version in the lock file, and no place among the dependencies', () => {
    const root = join(__dirname, '../..');
    const notice = readFileSync(join(root, 'NOTICE'), 'utf8');
    const { dependencies = {}, devDependencies, peerDependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
    for (const name of INLINED) {
      const { version } = JSON.parse(readFileSync(join(root, 'node_modules', name, 'package.json'), 'utf8'));
      expect(notice).toContain(`code of ${name} ${version}`);
      expect(notice).toContain(readFileSync(join(root, 'node_modules', name, 'LICENSE'), 'utf8').trim());
      expect(devDependencies[name]).toBe(version);
      expect({ ...dependencies, ...peerDependencies }).not.toHaveProperty(name);
    }
  });
});

test('bundling again writes the same, and removes what has no source', async () => {
  const root = await bundled();
  const before = filesIn(root);
  ['old.bundle.js', 'table/old.js', 'table/old.d.ts'].forEach((file) => writeFileSync(join(root, 'lib', file), ''));
  await bundle(root, TABLE);

  expect(filesIn(root)).toEqual(before);
});

describe('bundling fails', () => {
  test.each([
    ['without names', [], /^\.jsii has no class and no enum/],
    ['with interfaces only', TYPES.filter(({ kind }) => kind === 'interface'), /^\.jsii has no class and no enum/],
    ['when a module lacks its name', [...TYPES, { kind: 'class', name: 'Gone', symbolId: 'src/audit/trail:Gone' }], /lacks .*: Gone of audit\/trail/],
    ['when a name is in a namespace', [{ ...TYPES[0], namespace: 'inner' }], /^inner\.Table .* is not exported from a module/],
    ['when a module is not compiled', [{ ...TYPES[0], symbolId: 'src/table/gone:Table' }], /table\/gone/],
  ])('%s', async (_, types, message) => {
    await expect(bundle(library(types), TABLE)).rejects.toThrow(message);
  });
});
