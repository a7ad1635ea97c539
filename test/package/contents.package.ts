import { existsSync, readdirSync, readFileSync } from 'fs';
import { join } from 'path';
import * as ts from 'typescript';
import { filesBelow, installed, NAME, PACKAGE, publicTypes, ROOT } from './support/installed';
import { COMMAND_LINE } from '../../tools/bundle/command-line';
import { INLINED } from '../../tools/bundle/inlined';
import { must } from '../../tools/commands';

/* The files of the tarball. */

const files = filesBelow(PACKAGE);
const scripts = files.filter((file) => file.endsWith('.js'));
const bundles = scripts.filter((file) => file.startsWith('lib/') && file !== 'lib/index.js');
const read = (file: string) => readFileSync(join(PACKAGE, file), 'utf8');

/** The modules of a bundle, those of inlined packages included: each is a method named by its file. */
function modulesOf(file: string): string[] {
  // esbuild also breaks lines inside texts.
  const text = read(file).replaceAll('\\\n', '');
  return [...text.matchAll(/__commonJS\(\{"((?:lib|node_modules)\/[^"]+\.js)"\(/g)].map(([, module]) => module);
}

/** The names of the classes and functions that a text declares, wherever in it. */
function declarationsOf(text: string): string[] {
  const names: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isClassLike(node) || ts.isFunctionDeclaration(node)) {
      names.push(`${ts.isClassLike(node) ? 'class' : 'function'} ${node.name?.text}`);
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('file.js', text, ts.ScriptTarget.ESNext, false, ts.ScriptKind.JS));
  return names.sort();
}

test('the JavaScript files are the index, the bundles, the assets and the command line', () => {
  expect(bundles.length).toBeGreaterThan(1);
  expect(bundles.filter((file) => !/^lib\/[a-z-]+\.bundle\.js$/.test(file))).toEqual([]);
  expect(scripts.filter((file) => !file.startsWith('lib/'))).toEqual([COMMAND_LINE, ...filesBelow(join(ROOT, 'assets')).map((file) => `assets/${file}`)]);
});

test('declarations, the assembly, the assets and the command line are packed unchanged', () => {
  const sources = filesBelow(join(ROOT, 'src')).filter((file) => file.endsWith('.ts')).map((file) => `lib/${file.replace(/\.ts$/, '.d.ts')}`);
  const copies = files.filter((file) => file.endsWith('.d.ts') || file.startsWith('assets/') || ['.jsii', COMMAND_LINE].includes(file));

  expect(files.filter((file) => file.endsWith('.d.ts'))).toEqual(sources);
  expect(copies).toEqual(expect.arrayContaining(['.jsii', COMMAND_LINE]));
  expect(copies.filter((file) => read(file) !== readFileSync(join(ROOT, file), 'utf8'))).toEqual([]);
});

test('NOTICE has the licenses of the inlined packages', () => {
  const packages = new Set(bundles.flatMap(modulesOf).flatMap((module) => /^node_modules\/(.+?)\/dist\//.exec(module)?.[1] ?? []));

  expect(packages.size).toBeGreaterThan(0);
  expect([...packages].filter((name) => !INLINED.includes(name))).toEqual([]);
  expect(INLINED.filter((name) => !read('NOTICE').includes(`code of ${name} `))).toEqual([]);
});

test('the tarball has no other files', () => {
  const expected = /^(lib\/.+\.d\.ts|lib\/[a-z-]+(\.bundle)?\.js|assets\/.+\.js|action\/cdk-secure-table\.js|\.jsii|\.jsii\.tabl\.json\.gz|package\.json|README\.md|LICENSE|NOTICE)$/;

  expect(files.filter((file) => !expected.test(file))).toEqual([]);
});

test('no file has a source map', () => {
  expect(files.filter((file) => /\.(js|ts)$/.test(file) && /sourceMappingURL/.test(read(file)))).toEqual([]);
});

test('the files that `exports`, `types` and `bin` name exist', () => {
  const { bin, exports, main, types } = JSON.parse(read('package.json'));
  const targets = Object.values<string | Record<string, string>>(exports)
    .flatMap((target) => (typeof target === 'string' ? target : Object.values(target)));

  expect([main, types, ...targets, ...Object.values<string>(bin)].filter((file) => !existsSync(join(PACKAGE, file)))).toEqual([]);
});

describe('the bundles', () => {
  const modules = bundles.flatMap(modulesOf);

  test('have each module once', () => {
    expect(modules.length).toBeGreaterThan(50);
    expect(modules.filter((module, n) => modules.indexOf(module) !== n)).toEqual([]);
  });

  test('declare the classes and functions of their modules, under their names', () => {
    const helpers = declarationsOf(read('lib/index.js'));
    const compiled = modules.flatMap((module) => declarationsOf(readFileSync(join(ROOT, module), 'utf8')));

    expect(helpers).toEqual([]);
    expect(bundles.flatMap((file) => declarationsOf(read(file))).sort()).toEqual(compiled.sort());
  });

  test.each(publicTypes().filter(({ members }) => members === undefined).map(({ name }) => name))('have one definition of %s', (name) => {
    expect(bundles.filter((file) => new RegExp(`\\bclass ${name}\\b`).test(read(file)))).toHaveLength(1);
  });

  test('require a package or another bundle in one place each', () => {
    const repeated = bundles.flatMap((file) => {
      const required = [...read(file).matchAll(/\brequire\("([^"]+)"\)/g)].map(([, specifier]) => `${file} requires ${specifier}`);
      return required.filter((line, n) => required.indexOf(line) !== n);
    });

    expect(repeated).toEqual([]);
  });
});

test('the wheel contains the same files', () => {
  const directory = join(installed.python.path, 'cdk_secure_table/_jsii');
  const tarball = readdirSync(directory).find((file) => file.startsWith(`${NAME}@`))!;
  must('tar', ['-xzf', join(directory, tarball), '-C', installed.scratch]);
  const inWheel = join(installed.scratch, 'package');

  expect(filesBelow(inWheel)).toEqual(files);
  expect(files.filter((file) => read(file) !== readFileSync(join(inWheel, file), 'utf8'))).toEqual([]);
});
