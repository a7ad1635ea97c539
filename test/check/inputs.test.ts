import { chmodSync, symlinkSync } from 'fs';
import { join } from 'path';
import { emptyFolder, runWith } from './run';
import { INSECURE_TABLE } from './support';

const files = (argv: readonly string[], tree: Readonly<Record<string, string>>, options = {}) => runWith(tree, argv, options).result?.files;

const TREE = {
  'a.yaml': INSECURE_TABLE,
  'stacks/b.json': '{"Resources": {"T": {"Type": "AWS::SNS::Topic"}}}',
  'stacks/deep/c.template': INSECURE_TABLE,
  'stacks/package.json': '{"name": "x", "Resources": 1}',
  'stacks/values.yaml': 'a: {{ .Values.b }}\n',
  'stacks/notes.md': 'Resources:',
  'node_modules/x/d.yaml': INSECURE_TABLE,
};

test('files of a folder, without other files and folders of other software', () => {
  const run = runWith(TREE, ['.']);

  expect(run.result?.files).toEqual(['a.yaml', 'stacks/b.json', 'stacks/deep/c.template']);
  expect(run.stderr).toBe('2 files are not CloudFormation templates and were not checked.\n');
});

test('several paths, each file once', () => {
  expect(files(['stacks', 'a.yaml', './a.yaml', 'stacks/b.json'], TREE)).toEqual(['a.yaml', 'stacks/b.json', 'stacks/deep/c.template']);
});

test('an absolute path in the working directory is shown relative to it', () => {
  const folder = emptyFolder();
  expect(files([join(folder, 'stacks', 'b.json')], TREE, { folder })).toEqual(['stacks/b.json']);
});

test.each([
  ['**/*.yaml', ['a.yaml']],
  ['stacks/*.json', undefined],
  ['stacks/b.*', ['stacks/b.json']],
  ['{a,x}.yaml', ['a.yaml']],
  ['stacks/**/[a-c].{json,template}', ['stacks/b.json', 'stacks/deep/c.template']],
  ['?.yaml', ['a.yaml']],
  ['[!b].yaml', ['a.yaml']],
])('the glob %s', (glob, expected) => {
  const { 'stacks/values.yaml': _, ...tree } = TREE;
  expect(files([glob], tree)).toEqual(expected);
});

test.each([
  ['nothing.yaml', '[UnreadableFile] nothing.yaml'],
  ['*.yml', '[NothingFound] *.yml'],
  ['{a.yaml', '[MalformedGlob] {a.yaml'],
  ['stacks/package.json', '[NotATemplate] stacks/package.json: The section Resources is not a map'],
  ['stacks/notes.md', '[NotATemplate] stacks/notes.md'],
  ['stacks/values.yaml', '[MalformedTemplate] stacks/values.yaml'],
])('%s is an error', (path, message) => {
  const { code, error } = runWith(TREE, [path]);
  expect(code).toBe('failed');
  expect(error).toContain(message);
});

test('a folder without templates is an error', () => {
  expect(runWith({ 'a.json': '{}' }, ['.']).error).toContain('[NothingFound]');
});

test('a broken template in a folder is an error, not a skipped file', () => {
  expect(runWith({ 'a.yaml': INSECURE_TABLE, 'b.yaml': `${INSECURE_TABLE}  x: [` }, ['.']).error).toMatch(/^\[MalformedTemplate\] b\.yaml/);
  expect(runWith({ 'a.json': '{"AWSTemplateFormatVersion": "2010-09-09", ' }, ['.']).error).toContain('[MalformedTemplate]');
});

test('the standard input', () => {
  const run = runWith({}, ['-'], { stdin: INSECURE_TABLE });

  expect(run.stdout).toContain('<stdin>:6 CustomerManagedKey');
  expect(runWith({}, ['-'], { stdin: '' }).error).toContain('[NotATemplate] <stdin>');
});

test('folders that link to each other are read once', () => {
  const folder = emptyFolder();
  runWith({ 'x/a.yaml': INSECURE_TABLE }, ['x'], { folder });
  symlinkSync(folder, join(folder, 'x', 'loop'));
  symlinkSync(join(folder, 'gone'), join(folder, 'x', 'broken.yaml'));

  expect(files(['.'], {}, { folder })).toEqual(['x/a.yaml']);
});

test('a folder that cannot be read is an error', () => {
  const folder = emptyFolder();
  runWith({ 'closed/a.yaml': INSECURE_TABLE, 'b.yaml': INSECURE_TABLE }, ['b.yaml'], { folder });
  chmodSync(join(folder, 'closed'), 0o000);
  const isRoot = process.getuid?.() === 0;
  const run = runWith({}, ['.'], { folder });
  chmodSync(join(folder, 'closed'), 0o700);

  // The superuser can read every folder.
  expect(isRoot ? run.result?.files : run.error).toEqual(isRoot ? ['b.yaml', 'closed/a.yaml'] : expect.stringContaining('[UnreadableFile] closed'));
});
