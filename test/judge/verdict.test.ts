import { assignmentsOf } from './assignments';
import type { Json, JsonObject } from './json';
import { judge } from './verdict';

const ENV = { stackName: 'main', region: 'eu-west-1', account: '111122223333' };
const DENY: JsonObject = { Effect: 'Deny', Principal: '*', Action: 'dynamodb:*', Resource: '*', Condition: { Bool: { 'aws:SecureTransport': 'false' } } };
const SSE: JsonObject = { SSEEnabled: true, KMSMasterKeyId: { 'Fn::GetAtt': ['Key', 'Arn'] } };

function policy(...statements: Json[]): JsonObject {
  return { PolicyDocument: { Version: '2012-10-17', Statement: statements } };
}

/** What is wrong with a table that is secure but for these properties. */
function faults(table: JsonObject, key: JsonObject = {}): string[] {
  const document = {
    Resources: {
      Table: { Type: 'AWS::DynamoDB::Table', Properties: { SSESpecification: SSE, ResourcePolicy: policy(DENY), ...table } },
      Key: { Type: 'AWS::KMS::Key', Properties: { EnableKeyRotation: true, ...key } },
    },
  };
  return judge({ ...ENV, document, parameters: {} }, { files: {}, stacks: [] }).faults.map(({ rule, kind }) => `${rule} ${kind}`);
}

test.each<[string, JsonObject, JsonObject, string[]]>([
  ['a secure table', {}, {}, []],
  ['a table without encryption', { SSESpecification: { SSEEnabled: false } }, {}, ['CustomerManagedKey insecure']],
  ['a table under the key that AWS manages', { SSESpecification: { SSEEnabled: true } }, {}, ['CustomerManagedKey insecure']],
  ['a key that nobody knows', { SSESpecification: { SSEEnabled: true, KMSMasterKeyId: { 'Fn::ImportValue': 'key' } } }, {}, ['CustomerManagedKey unknown']],
  ['a key of another app', { SSESpecification: { SSEEnabled: true, KMSMasterKeyId: '11112222-3333-4444-5555-666677778888' } }, {}, ['KeyRotation unknown']],
  ['a key that does not rotate', {}, { EnableKeyRotation: 'false' }, ['KeyRotation insecure']],
  ['a key that is disabled', {}, { Enabled: false }, ['CustomerManagedKey insecure']],
  ['an asymmetric key', {}, { KeySpec: 'RSA_2048' }, ['CustomerManagedKey insecure']],
  ['a key with foreign material', {}, { Origin: 'EXTERNAL' }, ['KeyRotation insecure']],
  ['a key for everybody', {}, { KeyPolicy: policy({ Effect: 'Allow', Principal: '*', Action: 'kms:*', Resource: '*' }).PolicyDocument }, ['KeyPolicyScope insecure']],
  ['a key for its account', {}, { KeyPolicy: policy({ Effect: 'Allow', Principal: '*', Action: 'kms:*', Resource: '*', Condition: { StringEquals: { 'kms:CallerAccount': ENV.account } } }).PolicyDocument }, []],
  ['a key for somebody unknown', {}, { KeyPolicy: policy({ Effect: 'Allow', Principal: { AWS: '{{resolve:ssm:/x}}' }, Action: 'kms:*', Resource: '*' }).PolicyDocument }, ['KeyPolicyScope unknown']],
  ['no policy', { ResourcePolicy: { Ref: 'AWS::NoValue' } }, {}, ['TlsOnly insecure']],
  ['a policy that denies to one role', { ResourcePolicy: policy({ ...DENY, Principal: { AWS: `arn:aws:iam::${ENV.account}:role/Reader` } }) }, {}, ['TlsOnly insecure']],
  ['a policy that denies reading', { ResourcePolicy: policy({ ...DENY, Action: 'dynamodb:GetItem' }) }, {}, ['TlsOnly insecure']],
  ['a policy that exempts somebody unknown', { ResourcePolicy: policy({ ...DENY, Condition: { Bool: { 'aws:SecureTransport': 'false' }, ArnNotEquals: { 'aws:PrincipalArn': '{{resolve:ssm:/x}}' } } }) }, {}, ['TlsOnly unknown']],
  ['a policy that denies twice, once to somebody unknown', { ResourcePolicy: policy(DENY, { ...DENY, Principal: { AWS: { 'Fn::ImportValue': 'x' } } }) }, {}, []],
  ['a stream without a policy', { StreamSpecification: { StreamViewType: 'NEW_IMAGE' } }, {}, ['StreamTlsOnly insecure']],
  ['a stream with its policy', { StreamSpecification: { StreamViewType: 'NEW_IMAGE', ResourcePolicy: policy({ ...DENY, Action: ['dynamodb:DescribeStream', 'dynamodb:GetRecords', 'dynamodb:GetShardIterator'] }) } }, {}, []],
])('%s', (_, table, key, expected) => {
  expect(faults(table, key)).toEqual(expected);
});

test('a parameter has each allowed value; without a list its default, what it is compared with, and one other', () => {
  const document = {
    Parameters: { Closed: { Type: 'String', AllowedValues: ['a', 'b'] }, Open: { Type: 'String', Default: 'x' }, Number: { Type: 'Number', AllowedValues: [1] } },
    Mappings: { Rows: { row: { value: 1 } } },
    Conditions: { Is: { 'Fn::Equals': ['y', { 'Fn::Sub': '${Open}' }] } },
    Resources: { It: { Type: 'AWS::SNS::Topic', Properties: { TopicName: { 'Fn::FindInMap': ['Rows', { Ref: 'Open' }, 'value'] } } } },
  };
  const found = assignmentsOf(document, ENV).map(({ parameters }) => `${parameters.Closed} ${parameters.Open} ${parameters.Number}`);

  expect(found).toEqual(['a', 'b'].flatMap((closed) => ['x', 'y', 'row', '⟪Open⟫'].map((open) => `${closed} ${open} 1`)));
});

test('a stack that does not say its Region is tried in several where the template depends on it', () => {
  const document = { Resources: { It: { Type: 'AWS::SNS::Topic', Properties: { TopicName: { 'Fn::Sub': '${AWS::Region}' } } } } };

  expect(assignmentsOf(document, { account: ENV.account }).map(({ region }) => region)).toEqual(['eu-west-1', 'us-east-1', 'ap-south-1']);
  expect(assignmentsOf({ Resources: {} }, { account: ENV.account })).toHaveLength(1);
});
