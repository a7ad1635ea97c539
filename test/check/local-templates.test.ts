import { runWith } from './run';

const NESTED = `Parameters:
  Key: {Type: String}
Resources:
  Orders:
    Type: AWS::DynamoDB::Table
    Properties: {SSESpecification: {SSEEnabled: true, SSEType: KMS, KMSMasterKeyId: !Ref Key}}
`;
const stack = (file: string, key: string) => `    Type: AWS::CloudFormation::Stack
    Properties: {TemplateURL: ${file}, Parameters: {Key: ${key}}}
`;
const parent = (file: string, key = 'alias/aws/dynamodb') => `Resources:\n  Data:\n${stack(file, key)}`;
const ARN = 'arn:aws:kms:eu-west-1:111122223333:key/11111111-2222-3333-4444-555555555555';

const run = (files: Readonly<Record<string, string>>, ...paths: string[]) =>
  runWith(files, [...paths, '--rule', 'CustomerManagedKey', '--unverifiable', 'fail']);

test('a nested stack in a local file is read with the parameters that it gets', () => {
  const files = { 'app/parent.yaml': parent('./data/nested.yaml'), 'app/data/nested.yaml': NESTED };

  for (const paths of [['app/parent.yaml'], ['app'], ['app/data/nested.yaml', 'app/parent.yaml']]) {
    expect(run(files, ...paths)).toMatchObject({ code: 1, stdout: 'app/data/nested.yaml:6 CustomerManagedKey\n' });
  }
  expect(run({ ...files, 'app/parent.yaml': parent('./data/nested.yaml', ARN) }, 'app')).toMatchObject({ code: 0, stdout: '' });
});

test('a template that two stacks deploy is checked for both', () => {
  const both = (one: string, two: string) => run({
    'parent.yaml': `Resources:\n  One:\n${stack('nested.yaml', one)}  Two:\n${stack('nested.yaml', two)}`, 'nested.yaml': NESTED,
  }, '.');

  expect(both(ARN, ARN).stdout).toBe('');
  expect(both(ARN, 'alias/aws/dynamodb').stdout).toBe('nested.yaml:6 CustomerManagedKey\n');
  expect(both('alias/aws/dynamodb', 'alias/aws/dynamodb').stdout).toBe('nested.yaml:6 CustomerManagedKey\n');
});

test('a template by itself has unknown parameters', () => {
  expect(run({ 'nested.yaml': NESTED }, 'nested.yaml').result?.findings.map(({ id }) => id)).toEqual(['SecureTable-CustomerManagedKey[unverifiable]']);
});

test('a file that does not exist, and a URL, are findings', () => {
  expect(run({ 'parent.yaml': parent('./gone.yaml') }, '.').stdout).toBe('parent.yaml:4 CustomerManagedKey\n');
  expect(run({ 'parent.yaml': parent('https://example.com/nested.yaml') }, '.').stdout).toBe('parent.yaml:4 CustomerManagedKey\n');
});

test('a local file that is no template is an error', () => {
  expect(run({ 'parent.yaml': parent('notes.yaml'), 'notes.yaml': 'a: 1' }, 'parent.yaml').error).toContain('[NotATemplate] notes.yaml');
});

test('templates that deploy each other are findings', () => {
  const files = { 'a.yaml': parent('b.yaml'), 'b.yaml': parent('a.yaml'), 'own.yaml': parent('own.yaml') };
  expect(run(files, '.').stdout).toBe('b.yaml:4 CustomerManagedKey\nown.yaml:4 CustomerManagedKey\n');
});
