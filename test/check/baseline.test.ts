import { readFileSync } from 'fs';
import { join } from 'path';
import { emptyFolder, runWith } from './run';
import { INSECURE_TABLE } from './support';

const WRITE = ['--baseline', 'known.json', '--write-baseline'];

function contentOf(folder: string): readonly string[] {
  const { findings } = JSON.parse(readFileSync(join(folder, 'known.json'), 'utf8')) as { findings: { file: string; id: string }[] };
  return findings.map(({ file, id }) => `${file} ${id.replace('SecureTable-', '')}`);
}

test('findings of the baseline do not count', () => {
  const folder = emptyFolder();
  expect(runWith({ 'a.yaml': INSECURE_TABLE }, ['a.yaml', ...WRITE], { folder }).code).toBe(0);

  const run = runWith({ 'a.yaml': `# moved\n${INSECURE_TABLE}` }, ['a.yaml', '--baseline', 'known.json'], { folder });
  expect(run).toMatchObject({ code: 0, stdout: expect.stringContaining('a.yaml:7 CustomerManagedKey (baseline)') });
});

test('the same mistake in another file or another table counts', () => {
  const folder = emptyFolder();
  runWith({ 'a.yaml': INSECURE_TABLE }, ['a.yaml', ...WRITE], { folder });
  const run = (tree: Readonly<Record<string, string>>) => runWith(tree, ['.', '--baseline', 'known.json'], { folder }).code;

  expect(run({})).toBe(0);
  expect(run({ 'a.yaml': INSECURE_TABLE.replace('Orders', 'Other') })).toBe(1);
  expect(run({ 'a.yaml': INSECURE_TABLE, 'b.yaml': INSECURE_TABLE })).toBe(1);
});

test('a finding counts if it is more frequent than in the baseline', () => {
  const macro = (name: string) => `Transform: [${name}]\nResources: {T: {Type: AWS::SNS::Topic}}\n`;
  const folder = emptyFolder();
  const argv = ['a.yaml', '--unverifiable', 'fail'];
  runWith({ 'a.yaml': macro('One') }, [...argv, ...WRITE], { folder });
  const run = (text: string) => runWith({ 'a.yaml': text }, [...argv, '--baseline', 'known.json'], { folder }).code;

  expect(run(macro('One'))).toBe(0);
  expect(run(macro('One, Two'))).toBe(1);
});

test('a baseline over a baseline keeps what was not checked and what still exists', () => {
  const folder = emptyFolder();
  runWith({ 'a.yaml': INSECURE_TABLE, 'b.yaml': INSECURE_TABLE }, ['.', ...WRITE], { folder });
  const before = contentOf(folder);
  runWith({}, ['.', ...WRITE], { folder });
  expect(contentOf(folder)).toEqual(before);

  runWith({}, ['b.yaml', '--rule', 'TlsOnly', ...WRITE], { folder });
  expect(contentOf(folder)).toEqual(before);
  expect(before).toContain('a.yaml CustomerManagedKey');
});

test('a baseline over a baseline loses what was fixed', () => {
  const folder = emptyFolder();
  runWith({ 'a.yaml': INSECURE_TABLE }, ['.', ...WRITE], { folder });
  runWith({ 'a.yaml': `${INSECURE_TABLE}      DeletionProtectionEnabled: true\n` }, ['.', ...WRITE], { folder });

  expect(contentOf(folder)).toContain('a.yaml CustomerManagedKey');
  expect(contentOf(folder)).not.toContain('a.yaml DeletionProtection');
});

test('a baseline that is missing or malformed is an error', () => {
  const error = (text?: string) => runWith({ 'a.yaml': INSECURE_TABLE, ...text === undefined ? {} : { 'known.json': text } },
    ['a.yaml', '--baseline', 'known.json']).error;

  expect(error()).toContain('[UnreadableFile] known.json');
  expect(error('{')).toContain('[MalformedBaseline]');
  expect(error('{"version": 1, "findings": [{"file": "a.yaml"}]}')).toContain('[MalformedBaseline]');
  expect(error('{"version": 2, "findings": []}')).toContain('[MalformedBaseline]');
});
