import { existsSync, readFileSync } from 'fs';
import { join } from 'path';
import { emptyFolder, runWith } from './run';
import { INSECURE_TABLE } from './support';

const CLEAN = `Resources:
  Topic: {Type: AWS::SNS::Topic}
`;
const WARNED = `Parameters: {KeyArn: {Type: String}}
Resources:
  Cluster:
    Type: AWS::DAX::Cluster
    Properties: {SSESpecification: {SSEEnabled: !Ref KeyArn}, ClusterEndpointEncryptionType: TLS}
`;

test('a template with findings of guarded rules fails, one without does not', () => {
  expect(runWith({ 'a.yaml': INSECURE_TABLE }, ['a.yaml'])).toMatchObject({ code: 1, stdout: expect.stringContaining('a.yaml:6 CustomerManagedKey') });
  expect(runWith({ 'a.yaml': CLEAN }, ['a.yaml'])).toMatchObject({ code: 0, stdout: '', stderr: '' });
});

test('from which level findings fail', () => {
  const code = (...argv: string[]) => runWith({ 'a.yaml': INSECURE_TABLE }, ['a.yaml', ...argv]).code;

  expect(code('--fail-on', 'never')).toBe(0);
  expect(code('--rule', 'BackupPlan')).toBe(0);
  expect(code('--rule', 'BackupPlan', '--fail-on', 'error')).toBe(0);
  expect(code('--rule', 'BackupPlan', '--fail-on', 'warning')).toBe(1);
  expect(code('--rule', 'PointInTimeRecovery')).toBe(0);
  expect(code('--rule', 'PointInTimeRecovery', '--fail-on', 'error')).toBe(1);
});

test('values that are known only at deployment fail on demand', () => {
  expect(runWith({ 'a.yaml': WARNED }, ['a.yaml'])).toMatchObject({ code: 0, stdout: expect.stringContaining('DaxEncryptionAtRest') });
  expect(runWith({ 'a.yaml': WARNED }, ['a.yaml', '--unverifiable', 'fail']).code).toBe(1);
});

test('a guarded rule cannot be skipped, another one can', () => {
  const run = (rule: string) => runWith({ 'a.yaml': INSECURE_TABLE }, ['a.yaml', '--skip-rule', rule]);

  expect(run('TlsOnly')).toMatchObject({ code: 'failed', error: expect.stringContaining('[GuardedRule]') });
  expect(run('SecureTable-BackupPlan').stdout).not.toContain('BackupPlan');
  expect(run('BackupPlan').code).toBe(1);
});

test('the remedy for a guarded rule works as it is written', () => {
  const { error } = runWith({ 'a.json': '{}' }, ['a.json', '--skip-rule', 'CustomerManagedKey']);
  const entry = /add ("cdk-secure-table:exemption": \{.*\}) to its Metadata/.exec(error)![1];
  const template = JSON.stringify({ Resources: { T: { Type: 'AWS::DynamoDB::Table', Metadata: JSON.parse(`{${entry}}`) as object } } });

  expect(runWith({ 'a.json': template }, ['a.json', '--rule', 'CustomerManagedKey']))
    .toMatchObject({ code: 0, stdout: 'a.json:1 CustomerManagedKey (exempt)\n' });
});

test('reports are written to files as well', () => {
  const folder = emptyFolder();
  runWith({ 'a.yaml': INSECURE_TABLE }, ['a.yaml', '--output', 'json=one.json', '--output', 'text=new/folder/two=2.txt'], { folder });

  expect(JSON.parse(readFileSync(join(folder, 'one.json'), 'utf8'))).toMatchObject({ tables: 1, files: ['a.yaml'] });
  expect(readFileSync(join(folder, 'new', 'folder', 'two=2.txt'), 'utf8')).toContain('a.yaml:6 CustomerManagedKey\n');
});

test('quiet runs print only what fails them', () => {
  expect(runWith({ 'a.yaml': INSECURE_TABLE }, ['a.yaml', '--quiet']).stdout.trim().split('\n').map((line) => line.split(' ')[1]).sort())
    .toEqual(['CustomerManagedKey', 'TlsOnly']);
  expect(runWith({ 'a.yaml': CLEAN }, ['a.yaml', '--quiet']).stdout).toBe('');
});

test('parameters from options and files', () => {
  const run = (...argv: string[]) => runWith({
    'a.yaml': WARNED,
    'aws.json': '[{"ParameterKey": "KeyArn", "ParameterValue": "true"}]',
    'pipeline.json': '{"Parameters": {"KeyArn": "false"}}',
    'list.json': '"KeyArn=true"',
    'other.json': '{"Other": 1}',
  }, ['a.yaml', '--rule', 'DaxEncryptionAtRest', ...argv]);

  expect(run('--parameter', 'KeyArn=true').stdout).toBe('');
  expect(run('--parameter', 'KeyArn=false').code).toBe(1);
  expect(run('--parameter-file', 'aws.json').stdout).toBe('');
  expect(run('--parameter-file', 'pipeline.json').code).toBe(1);
  expect(run('--parameter-file', 'pipeline.json', '--parameter', 'KeyArn=true').stdout).toBe('');
  expect(run('--parameter-file', 'list.json').error).toContain('[MalformedParameterFile]');
  expect(run('--parameter-file', 'other.json').error).toContain('[UnknownParameter] Other');
  expect(run('--parameter', 'KeyArn').error).toContain('[MalformedParameter]');
});

test('a value that the template does not allow is an error', () => {
  const text = 'Parameters: {Stage: {Type: String, AllowedValues: [dev, prod]}}\nResources: {T: {Type: AWS::SNS::Topic}}';
  expect(runWith({ 'a.yaml': text }, ['a.yaml', '--parameter', 'Stage=test']).error).toContain('[ParameterNotAllowed] Stage');
  expect(runWith({ 'a.yaml': text }, ['a.yaml', '--parameter', 'Stage=dev']).code).toBe(0);
});

test('the Region of the option decides whether a key is in the Region of its table', () => {
  const key = 'arn:aws:kms:us-east-1:111122223333:key/11111111-2222-3333-4444-555555555555';
  const text = `Resources:
  T: {Type: AWS::DynamoDB::Table, Properties: {SSESpecification: {SSEEnabled: true, SSEType: KMS, KMSMasterKeyId: "${key}"}}}
`;
  const run = (region: string) => runWith({ 'a.yaml': text }, ['a.yaml', '--rule', 'CustomerManagedKey', '--region', region]).stdout;

  expect(run('us-east-1')).toBe('');
  expect(run('eu-west-1')).toBe('a.yaml:2 CustomerManagedKey\n');
});

test('mistakes in options are errors with a remedy', () => {
  const error = (...argv: string[]) => runWith({ 'a.yaml': CLEAN }, ['a.yaml', ...argv]).error;

  expect(error('--formt', 'json')).toMatch(/^\[UnknownOption\] check: .*'--formt'.*--help/);
  expect(error('--format', 'xml')).toMatch(/^\[MalformedOption\] --format: "xml" .* text, json\.$/);
  expect(error('--format', 'constructor')).toContain('[MalformedOption]');
  expect(error('--output', 'json')).toContain('[MalformedOption] --output');
  expect(error('--output', 'json=a.yaml/x')).toContain('[UnreadableFile]');
  expect(error('--fail-on', 'all')).toContain('[MalformedOption] --fail-on');
  expect(error('--rule', 'Nope')).toContain('[UnknownRule] Nope');
  expect(error('--framework', 'nist8')).toContain('[UnknownFramework] nist8: The name stands for nist80053R5 and nist800171');
  expect(error('--write-baseline')).toContain('Add --baseline FILE.');
});

test('frameworks by the start of their name, and several values with commas', () => {
  const run = (...argv: string[]) => runWith({ 'a.yaml': INSECURE_TABLE }, ['a.yaml', ...argv]).stdout;

  expect(run('--framework', 'pci')).toBe(run('--framework', 'pciDss4'));
  expect(run('--framework', 'PCI DSS 4.0.1')).toContain('CustomerManagedKey');
  expect(run('--rule', 'TlsOnly,BackupPlan').trim().split('\n')).toHaveLength(2);
});

test('without a path, the folder cdk.out is checked', () => {
  expect(runWith({}, [])).toMatchObject({ code: 'failed', error: expect.stringContaining('no folder cdk.out') });
  expect(runWith({ 'cdk.out/manifest.json': '{"version": "1", "artifacts": {}}' }, [])).toMatchObject({ code: 0 });
});

test('the help lists all options', () => {
  const { stdout, code } = runWith({}, ['--help']);
  expect(code).toBe(0);
  expect(stdout.match(/--[a-z-]+/g)).toEqual(expect.arrayContaining(['--format', '--parameter-file', '--write-baseline', '--quiet']));
  expect(existsSync('cdk.out')).toBe(false);
});
