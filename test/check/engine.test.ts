import { findingsIn, INSECURE_TABLE } from './support';
import { checkTemplates } from '../../src/check/engine';
import { rulesFor } from '../../src/rules/catalogue';

const ids = (text: string, ...others: Parameters<typeof findingsIn> extends [string, ...infer R] ? R : never) =>
  findingsIn(text, ...others).map(({ id }) => id).sort();

test('a table with an AWS owned key and no policy has the findings of the rule pack', () => {
  expect(ids(INSECURE_TABLE)).toEqual([
    'SecureTable-BackupPlan', 'SecureTable-CustomerManagedKey', 'SecureTable-DeletionProtection', 'SecureTable-PointInTimeRecovery',
    'SecureTable-TlsOnly',
  ]);
});

test('a finding has its rule, its resource, its fix and its controls', () => {
  const found = findingsIn(INSECURE_TABLE).find(({ rule }) => rule === 'CustomerManagedKey');

  expect(found).toMatchObject({
    severity: 'error',
    guarded: true,
    unverifiable: false,
    logicalId: 'Orders',
    resourceType: 'AWS::DynamoDB::Table',
    constructPath: undefined,
    at: { file: 'template.yaml', line: 6, column: 9 },
    suppressed: undefined,
  });
  expect(found?.message).toContain('AWS owned key');
  expect(found?.fix).not.toBe('');
  expect(found?.controls).toContainEqual(expect.stringMatching(/^PCI DSS 4.0.1: 3.5.1/));
});

test('JSON, minified JSON and YAML of one template have the same findings', () => {
  const document = { Resources: { Orders: { Type: 'AWS::DynamoDB::Table', Properties: { SSESpecification: { SSEEnabled: false } } } } };
  const [yaml, json, minified] = [INSECURE_TABLE, JSON.stringify(document, undefined, 2), JSON.stringify(document)]
    .map((text) => findingsIn(text).map((finding) => ({ ...finding, at: undefined })));

  expect(json).toEqual(yaml);
  expect(minified).toEqual(yaml);
});

test('only the selected rules run', () => {
  expect(ids(INSECURE_TABLE, { rules: rulesFor('soc2') })).not.toContain('SecureTable-CustomerManagedKey');
});

const ON_PARAMETER = `Parameters:
  KeyArn: {Type: String}
Resources:
  Orders:
    Type: AWS::DynamoDB::Table
    Properties:
      SSESpecification: {SSEEnabled: true, SSEType: KMS, KMSMasterKeyId: !Ref KeyArn}
`;

test('what is known only at deployment is a warning, or an error on demand', () => {
  const severities = (options = {}) => findingsIn(ON_PARAMETER, options).filter(({ unverifiable }) => unverifiable).map(({ severity }) => severity);

  expect(severities()).toContain('warning');
  expect(severities()).not.toContain('error');
  expect(severities({ unverifiable: 'fail' })).toContain('error');
});

test('a value of a parameter decides what the parameter leaves open', () => {
  const withKey = (key: string) => ids(ON_PARAMETER, {}, { parameters: new Map([['KeyArn', key]]) });

  expect(ids(ON_PARAMETER)).toContain('SecureTable-CustomerManagedKey[unverifiable]');
  expect(withKey('alias/aws/dynamodb')).toContain('SecureTable-CustomerManagedKey');
  expect(withKey('arn:aws:kms:eu-west-1:111122223333:key/11111111-2222-3333-4444-555555555555').filter((id) => id.includes('CustomerManagedKey')))
    .toEqual([]);
});

test('an exemption suppresses a finding with its reason and its last day', () => {
  const exempt = `${INSECURE_TABLE}    Metadata:
      cdk-secure-table:exemption: {rules: [CustomerManagedKey], reason: public data, until: 2099-12-31}
`;
  const suppressions = (allowExemptions: boolean) => findingsIn(exempt, { allowExemptions }).filter(({ rule }) => rule === 'CustomerManagedKey')
    .map(({ suppressed }) => suppressed);

  expect(suppressions(true)).toEqual([{ kind: 'exempt', reason: 'public data', until: '2099-12-31' }]);
  expect(suppressions(false)).toEqual([undefined]);
});

test('an exemption that matches no finding is reported', () => {
  const exempt = `${INSECURE_TABLE}    Metadata:
      cdk-secure-table:exemption: {rules: [StreamTlsOnly], reason: public data}
`;
  expect(findingsIn(exempt).filter(({ rule }) => rule === 'Exemption').map(({ at, severity }) => [at.line, severity])).toEqual([[8, 'warning']]);
});

test('templates that are passed together may refer to each other', () => {
  const key = `Resources:
  Key:
    Type: AWS::KMS::Key
    Properties: {EnableKeyRotation: false}
Outputs:
  Arn: {Value: !GetAtt Key.Arn, Export: {Name: SharedKey}}
`;
  const table = ON_PARAMETER.replace('!Ref KeyArn', '{"Fn::ImportValue": SharedKey}');
  const { findings, files, tables } = checkTemplates([{ file: 'a.yaml', text: table }, { file: 'b.yaml', text: key }]);

  expect(findings.filter(({ rule }) => rule === 'KeyRotation').map(({ at, id }) => [at.file, at.line, id]))
    .toEqual([['b.yaml', 4, 'SecureTable-KeyRotation']]);
  expect(files).toEqual(['a.yaml', 'b.yaml']);
  expect(tables).toBe(1);
});

test('the fingerprint depends on file, logical id and id, not on the line', () => {
  const [first] = findingsIn(INSECURE_TABLE);
  const [moved] = findingsIn(`# a comment\n${INSECURE_TABLE}`);
  const [elsewhere] = findingsIn(INSECURE_TABLE, {}, { file: 'other.yaml' });

  expect(moved.fingerprint).toBe(first.fingerprint);
  expect(moved.at.line).toBe(first.at.line + 1);
  expect(elsewhere.fingerprint).not.toBe(first.fingerprint);
});

test('a template that CDK synthesized names the construct', () => {
  const text = `${INSECURE_TABLE}    Metadata: {aws:cdk:path: Shop/Orders/Resource}\n`;
  expect(findingsIn(text)[0].constructPath).toBe('Shop/Orders/Resource');
});
