import { appendFileSync } from 'fs';
import { join } from 'path';
import { App, aws_dynamodb as dynamodb, CfnParameter, LegacyStackSynthesizer, NestedStack, Stack, Validations } from 'aws-cdk-lib';
import type { StackProps } from 'aws-cdk-lib';
import { emptyFolder, runWith } from './run';
import type { Run } from './run';
import { EncryptedTables } from '../../src';
import { readAssembly } from '../../src/check/assembly-templates';

const partitionKey = { name: 'id', type: dynamodb.AttributeType.STRING };

/** Synthesizes an app into `cdk.out` of a folder. */
function synthesized(build: (app: App) => void, context: Readonly<Record<string, unknown>> = {}): string {
  const folder = emptyFolder();
  const app = new App({ outdir: join(folder, 'cdk.out'), analyticsReporting: false, context });
  build(app);
  app.synth();
  return folder;
}

function stackWithTable(app: App, props: StackProps = {}): Stack {
  const stack = new Stack(app, 'Shop', props);
  new dynamodb.TableV2(stack, 'Orders', { partitionKey });
  return stack;
}

const run = (folder: string, ...argv: string[]): Run => runWith({}, argv, { folder });

test('findings in an assembly name file, line and construct', () => {
  const { code, result } = run(synthesized(stackWithTable), '--rule', 'CustomerManagedKey');

  expect(code).toBe(1);
  expect(result?.files).toEqual(['cdk.out/Shop.template.json']);
  expect(result?.findings).toMatchObject([{
    constructPath: 'Shop/Orders/Resource', at: { file: 'cdk.out/Shop.template.json', line: 3, column: 3 },
  }]);
});

test('an assembly is found in a folder around it, and by its manifest', () => {
  const folder = synthesized(stackWithTable);
  const ids = (path: string) => run(folder, path).result?.findings.map(({ fingerprint }) => fingerprint);

  expect(ids('.')).toEqual(ids('cdk.out'));
  expect(ids('cdk.out/manifest.json')).toEqual(ids('cdk.out'));
  expect(ids('cdk.out')).not.toEqual([]);
});

test('an assembly that the guard stopped is an error that says so', () => {
  const folder = emptyFolder();
  const app = new App({ outdir: join(folder, 'cdk.out'), analyticsReporting: false });
  EncryptedTables.enforce(app);
  stackWithTable(app);
  jest.spyOn(console, 'error').mockImplementation();
  expect(() => app.synth()).toThrow();

  for (const path of ['cdk.out', '.']) {
    expect(run(folder, path).error).toMatch(/^\[SynthesisStopped\] cdk\.out: .*Synthesis stopped by EncryptedTables\.enforce.*report/);
  }
});

test('an acknowledgement suppresses a finding, with its reason', () => {
  const folder = synthesized((app) => Validations.of(stackWithTable(app)).acknowledge({ id: 'SecureTable-BackupPlan', reason: 'other backups' }));

  expect(run(folder, '--rule', 'BackupPlan').result?.findings.map(({ suppressed }) => suppressed))
    .toEqual([{ kind: 'acknowledged', reason: 'other backups' }]);
});

test('Region, account, name and tags are those of the stack; options apply to stacks without an environment', () => {
  const folder = synthesized((app) => {
    stackWithTable(app, { env: { region: 'eu-west-1', account: '111122223333' }, stackName: 'shop-prod', tags: { team: 'a' } });
    new Stack(app, 'Agnostic');
  });
  const { templates } = readAssembly(join(folder, 'cdk.out'), { region: 'us-east-1', account: '444455556666' });

  expect(templates.map(({ origin }) => [origin.stackName, origin.region, origin.account, origin.tags])).toEqual([
    ['shop-prod', 'eu-west-1', '111122223333', { team: 'a' }],
    ['Agnostic', 'us-east-1', '444455556666', {}],
  ]);
});

test('a stack without resources is no error', () => {
  expect(run(synthesized((app) => void new CfnParameter(new Stack(app, 'Empty', { synthesizer: new LegacyStackSynthesizer() }), 'P'))).code).toBe(0);
});

test.each([
  ['the default synthesizer', {}],
  ['the legacy synthesizer', { synthesizer: new LegacyStackSynthesizer() }],
])('nested stacks of %s are read, with the parameters that they get', (_, props) => {
  const folder = synthesized((app) => {
    const stack = new Stack(app, 'Shop', props);
    const nested = new NestedStack(stack, 'Data', { parameters: { Alias: 'alias/aws/dynamodb' } });
    new CfnParameter(nested, 'Alias');
    new dynamodb.CfnTable(nested, 'Orders', {
      keySchema: [], sseSpecification: { sseEnabled: true, sseType: 'KMS', kmsMasterKeyId: '{"Ref": "Alias"}' },
    }).addPropertyOverride('SSESpecification.KMSMasterKeyId', { Ref: 'Alias' });
  });
  const { result } = run(folder, '--rule', 'CustomerManagedKey');

  expect(result?.findings.map(({ id, constructPath, logicalId }) => [id, constructPath, logicalId]))
    .toEqual([['SecureTable-CustomerManagedKey', 'Shop/Data/Orders', 'Orders']]);
});

test('construct paths are also found where the templates do not have them', () => {
  const withPaths = run(synthesized(stackWithTable, { 'aws:cdk:enable-path-metadata': true })).result;
  const without = run(synthesized(stackWithTable)).result;

  expect(without?.findings.map(({ constructPath }) => constructPath)).toEqual(withPaths?.findings.map(({ constructPath }) => constructPath));
});

test.each([
  ['a manifest that is not JSON', { 'cdk.out/cdk.out': '{}', 'cdk.out/manifest.json': '{' }, 'MalformedAssembly'],
  ['no manifest', { 'cdk.out/cdk.out': '{}' }, 'MalformedAssembly'],
  ['no template', { 'cdk.out/manifest.json': stackManifest({}) }, 'UnreadableFile'],
  ['no file of metadata', { 'cdk.out/manifest.json': stackManifest({ additionalMetadataFile: 'x.json' }), 'cdk.out/s.json': '{}' }, 'MalformedAssembly'],
  ['a broken template', { 'cdk.out/manifest.json': stackManifest({}), 'cdk.out/s.json': '{"Resources": ' }, 'MalformedTemplate'],
  ['context that was not looked up', { 'cdk.out/manifest.json': '{"version": "1", "artifacts": {}, "missing": [{"key": "x"}]}' }, 'ContextMissing'],
])('an assembly with %s is an error', (_, files, code) => {
  expect(runWith(files as Record<string, string>, ['cdk.out']).error).toMatch(new RegExp(`^\\[${code}\\] cdk.out.*\\. .+`));
});

function stackManifest(others: object): string {
  return JSON.stringify({ version: '1', artifacts: { s: { type: 'aws:cloudformation:stack', properties: { templateFile: 's.json' }, ...others } } });
}

test('a web app\'s manifest.json does not make a folder an assembly', () => {
  const template = 'Resources: {T: {Type: AWS::SNS::Topic}}';
  expect(runWith({ 'manifest.json': '{"name": "web", "version": "1"}', 'a.yaml': template }, ['.']).result?.files).toEqual(['a.yaml']);
});

test('a template that was changed after the synthesis is read as it is now', () => {
  const folder = synthesized(stackWithTable);
  appendFileSync(join(folder, 'cdk.out', 'Shop.template.json'), 'x');
  expect(run(folder).error).toContain('[MalformedTemplate] cdk.out/Shop.template.json');
});
