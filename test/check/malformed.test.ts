import { mkdirSync, symlinkSync, writeFileSync } from 'fs';
import { join } from 'path';
import * as fc from 'fast-check';
import { emptyFolder, runWith } from './run';
import type { Run } from './run';
import { INSECURE_TABLE } from './support';
import { runs } from '../support/sizes';

/* Whatever a file contains, the check has findings or fails with a message. It never passes a file that it could not read as a template. */

const RUNS = runs(100, 10_000, 'MALFORMED_RUNS');

jest.setTimeout(30_000 + RUNS * 30);

const JSON_TABLE = '{"Resources": {"Orders": {"Type": "AWS::DynamoDB::Table", "Properties": {"SSESpecification": {"SSEEnabled": false}}}}}';
const folder = emptyFolder();

function checkText(text: string, name = 'template.yaml'): Run {
  return runWith({ [name]: text }, [name], { folder });
}

/** A run that neither has findings nor says why it failed. */
function isSilent({ code, error }: Run): boolean {
  return code === 0 || (code === 'failed' && !/^\[[A-Z][A-Za-z]+\] .+\. .+/s.test(error));
}

test.each([['YAML', INSECURE_TABLE], ['JSON', JSON_TABLE]])('a truncated template in %s never passes', (_, text) => {
  const step = Math.max(1, Math.floor((text.length * 2) / RUNS));
  const silent: string[] = [];
  // The shortest text that still has the table: a truncated name of the type is another type.
  for (let length = 0; length < text.indexOf('DynamoDB::Table') + 15; length += step) {
    const run = checkText(text.slice(0, length));
    if (isSilent(run) && !isOtherType(text.slice(0, length))) {
      silent.push(text.slice(0, length));
    }
  }
  expect(silent).toEqual([]);
});

/** A template whose only resource has a complete, but shorter, type: it has no table. */
function isOtherType(text: string): boolean {
  return /Type: \S+$/.test(text);
}

test('random changes of a template never crash the check', () => {
  const change = fc.tuple(fc.nat(JSON_TABLE.length), fc.nat(20), fc.oneof(fc.string(), fc.constantFrom('{', '}', '[', '"', ':', '\n', '\t', '&a ', '*a', '!Sub ', '- ', '\0')));
  fc.assert(fc.property(fc.constantFrom(INSECURE_TABLE, JSON_TABLE), fc.array(change, { minLength: 1, maxLength: 4 }), (text, changes) => {
    const changed = changes.reduce<string>((before, [offset, length, inserted]) =>
      before.slice(0, offset) + inserted + before.slice(offset + length), text);
    const run = checkText(changed);
    expect(run.code === 'failed' ? isSilent(run) : false).toBe(false);
    // Without findings, the table is gone or complete.
    expect(run.code === 0 && /Type["']?: *["']?AWS::DynamoDB::Table\b/.test(changed) && run.result?.tables === 0 && !/^\s*#/m.test(changed) ? changed : '').toBe('');
  }), { numRuns: RUNS, seed: 20261128 });
});

test('random bytes are errors', () => {
  fc.assert(fc.property(fc.oneof(fc.string(), fc.json(), fc.string({ unit: 'binary' })), (text) => {
    expect(checkText(text).code).toBe('failed');
  }), { numRuns: RUNS, seed: 20261128 });
});

test.each([
  ['a list', '[]'],
  ['a number', '1'],
  ['an empty file', ''],
  ['only a comment', '# nothing'],
  ['no resources', 'AWSTemplateFormatVersion: 2010-09-09'],
  ['empty resources', 'Resources:'],
  ['resources that are a list', 'Resources: [{Type: AWS::SNS::Topic}]'],
  ['a resource that is a text', 'Resources: {T: AWS::SNS::Topic}'],
  ['a resource without a type', 'Resources: {T: {Properties: {}}}'],
  ['a resource whose type is no name', 'Resources: {T: {Type: AWS::DynamoDB::Table Properties}}'],
  ['a resource whose type is empty', 'Resources: {T: {Type: }}'],
  ['two documents', `${INSECURE_TABLE}---\n${INSECURE_TABLE}`],
  ['a merge key', 'a: &a {Type: AWS::SNS::Topic}\nResources:\n  T:\n    <<: *a\n'],
  ['equal keys in YAML', 'Resources:\n  T: {Type: AWS::SNS::Topic}\n  T: {Type: AWS::SNS::Topic}\n'],
  ['an alias of itself', 'Resources: &r\n  T: *r\n'],
  ['an unknown alias', 'Resources: *none\n'],
  ['a tag of another language', 'Resources: {T: {Type: !ruby/object:Gem x}}'],
])('%s is an error with a reason', (_, text) => {
  const run = checkText(text);
  expect(run.code).toBe('failed');
  expect(run.error).toMatch(/^\[(NotATemplate|MalformedTemplate)\] template\.yaml: .{10,}\. .+/s);
});

test('aliases that expand to gigabytes are an error within a second', () => {
  const levels = Array.from({ length: 30 }, (_, index) => `a${index + 1}: &a${index + 1} [*a${index},*a${index},*a${index},*a${index}]`);
  const started = process.cpuUsage();
  const run = checkText(`a0: &a0 [x,x,x,x]\n${levels.join('\n')}\n${INSECURE_TABLE}`);

  expect(run.error).toContain('aliases that expand');
  expect(process.cpuUsage(started).user / 1000).toBeLessThan(1000);
});

test.each([['JSON', '{"a": '.repeat(100_000)], ['lists', '['.repeat(200_000)], ['YAML', '- '.repeat(50_000)], ['complete JSON', `${'[1,'.repeat(50_000)}1${']'.repeat(50_000)}`]])(
  'deep nesting in %s is an error', (_, text) => {
    expect(checkText(text).error).toMatch(/^\[(MalformedTemplate|NotATemplate)\]/);
  });

test('a deep value in a resource is an error or a finding', () => {
  const deep = `${'{"a":'.repeat(20_000)}1${'}'.repeat(20_000)}`;
  const run = checkText(JSON_TABLE.replace('{"SSEEnabled": false}', deep));
  expect(isSilent(run)).toBe(false);
});

test('a file over 5 MB is an error that is not parsed', () => {
  const started = process.cpuUsage();
  const run = checkText(`${INSECURE_TABLE}${'# 0123456789\n'.repeat(500_000)}`);

  expect(run.error).toMatch(/^\[TemplateTooLarge\] template\.yaml: The file has 6\.\d MB/);
  expect(process.cpuUsage(started).user / 1000).toBeLessThan(1000);
});

test('a large file in a folder is an error if it starts like a template', () => {
  const padding = ' '.repeat(30_000_000);
  expect(runWith({ 'a.json': `{"Resources": {"T": {"Type": "AWS::SNS::Topic"}}}${padding}`, 'b.yaml': INSECURE_TABLE }, ['.']).error).toContain('[TemplateTooLarge] a.json');
  expect(runWith({ 'a.json': `[1]${padding}`, 'b.yaml': INSECURE_TABLE }, ['.'])).toMatchObject({ code: 1, stderr: expect.stringContaining('1 file') });
});

test('nested stacks that deploy each other are findings, not a loop', () => {
  const directory = emptyFolder();
  const hash = '0'.repeat(64);
  writeFileSync(join(directory, 'x.assets.json'), JSON.stringify({ files: { x: { source: { path: 'a.json' }, destinations: { d: { objectKey: `${hash}.json` } } } } }));
  const text = JSON.stringify({ Resources: { N: { Type: 'AWS::CloudFormation::Stack', Properties: { TemplateURL: `https://s3.amazonaws.com/b/${hash}.json` } } } });
  const run = runWith({ 'a.json': text, 'b.json': text }, ['b.json', '--unverifiable', 'fail'], { folder: directory });

  expect(run.code).toBe(1);
  expect(run.result?.findings.map(({ message }) => message).join()).toContain('cycle');
});

test('an assembly whose stages contain each other is an error', () => {
  const directory = emptyFolder();
  const manifest = (directoryName: string) => JSON.stringify({ version: '1', artifacts: { s: { type: 'cdk:cloud-assembly', properties: { directoryName } } } });
  mkdirSync(join(directory, 'cdk.out', 'assembly-a'), { recursive: true });
  symlinkSync('..', join(directory, 'cdk.out', 'assembly-a', 'b'));
  const run = runWith({ 'cdk.out/manifest.json': manifest('assembly-a'), 'cdk.out/assembly-a/manifest.json': manifest('b') }, [], { folder: directory });

  expect(run.error).toContain('[MalformedAssembly] cdk.out/assembly-a/b: The assemblies of its stages contain each other');
});
