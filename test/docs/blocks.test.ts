import { spawnSync } from 'child_process';
import { faults } from '../../tools/docs/check';
import { blocks, isTypeScript, pages, ROOT } from '../../tools/docs/pages';
import type { Block } from '../../tools/docs/pages';

// The names of packages are mapped to this checkout by jest's own require.
const load = (name: string): any => jest.requireActual(name);
const HERE = { directory: ROOT, paths: { 'cdk-secure-table': [`${ROOT}/src`] }, load };
const ALL = pages().flatMap(blocks);

const APP = "import { App, Stack } from 'aws-cdk-lib';\n";
const INVALID = `${APP}new Stack(new App(), 'Shop').node.addValidation({ validate: () => ['too plain'] });`;

/** Blocks that are wrong, and some that are right, by what is special about them. */
const SAMPLES: Record<string, Partial<Block> & Pick<Block, 'code'>> = {
  'type': { code: `${APP}new Stack(new App(), 'Shop', { regoin: 'eu-west-1' });` },
  'import': { code: "new Stack('Shop');" },
  'nothing': { code: `${APP}void [App, Stack];` },
  'class': { code: `${APP}export class Shop extends Stack {}\nvoid App;` },
  'stops': { code: INVALID, stops: 'too plain' },
  'stops-otherwise': { code: INVALID, stops: 'another text' },
  'does-not-stop': { code: `${APP}new Stack(new App(), 'Shop');`, stops: 'too plain' },
};

let found: string[];
beforeAll(() => {
  // The report of rule packs is about the tables of the blocks.
  jest.spyOn(console, 'error').mockImplementation();
  // One program for all of them, since the types of aws-cdk-lib are what takes time.
  const samples = Object.entries(SAMPLES).map(([page, sample]) => ({ page, line: 7, language: 'ts', ...sample }));
  found = faults([...ALL, ...samples], HERE);
}, 180_000);

function faultsOf(sample: string): string[] {
  return found.filter((fault) => fault.startsWith(`${sample}:`));
}

test('every TypeScript block of the pages compiles and synthesizes as it is', () => {
  expect(ALL.filter(isTypeScript).length).toBeGreaterThan(10);
  expect(found.filter((fault) => /^(README|CONTRIBUTING|docs)/.test(fault))).toEqual([]);
});

test('a block with a wrong type, without its imports or without a stack is reported with its page and line', () => {
  expect(faultsOf('type')).toEqual([expect.stringMatching(/^type:8: .*regoin/)]);
  expect(faultsOf('import')).toEqual(["import:7: Cannot find name 'Stack'.", 'import:7: ReferenceError: Stack is not defined']);
  expect(faultsOf('nothing')).toEqual([expect.stringMatching(/^nothing:7: no stack was synthesized/)]);
});

test('a block that only exports a class of a stack is synthesized in an app', () => {
  expect(faultsOf('class')).toEqual([]);
});

test('a block that is marked to stop synthesis has to stop with the text of the mark', () => {
  expect(faultsOf('stops')).toEqual([]);
  expect(faultsOf('stops-otherwise')).toEqual([expect.stringMatching(/^stops-otherwise:7: [\s\S]*too plain/)]);
  expect(faultsOf('does-not-stop')).toEqual(['does-not-stop:7: synthesis was to stop with "too plain"']);
});

test('lines of code in the README, and of TypeScript in all pages, have at most 80 columns', () => {
  const long = ALL.filter(({ page, language }) => page === 'README.md' || language === 'ts').flatMap(({ page, line, code }) =>
    code.split('\n').flatMap((text, index) => (text.length > 80 ? [`${page}:${line + index}: ${text.length} columns`] : [])));

  expect(long).toEqual([]);
});

test('the markers of a block are those directly above it', () => {
  const text = '<!-- stops: NotSecure -->\n```ts\nfirst\n```\n\ntext\n```python\nsecond\n```\n';

  expect(blocks({ path: 'page.md', text })).toMatchObject([
    { line: 3, language: 'ts', code: 'first', stops: 'NotSecure' },
    { line: 8, language: 'python', code: 'second', stops: undefined },
  ]);
});

const python = spawnSync('python3', ['--version']).status === 0;

(python ? test : test.skip)(`every Python block compiles${python ? '' : ': skipped, there is no python3'}`, () => {
  const code = ALL.filter(({ language }) => language === 'python');
  const program = 'import json, sys\nfor page, source in json.load(sys.stdin): compile(source, page, "exec")';
  const input = JSON.stringify(code.map(({ page, line, code: source }) => [page, '\n'.repeat(line - 1) + source]));
  const { stderr } = spawnSync('python3', ['-c', program], { input, encoding: 'utf8' });

  expect(code.length).toBeGreaterThan(0);
  expect(stderr).toBe('');
});
