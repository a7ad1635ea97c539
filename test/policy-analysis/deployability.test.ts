import { ACCOUNT, deny, evaluated, OVER_HTTP, policy, REPLICATION_ROLE, STREAM_ACTIONS, TABLE } from './fixtures';
import type { Json, JsonObject } from './fixtures';
import { deployability } from '../../src/policy-analysis';
import type { PolicySubject } from '../../src/policy-analysis';

const SUBJECT: PolicySubject = { kind: 'table', partition: 'aws', accounts: [ACCOUNT], arns: [TABLE], ownLogicalId: 'Orders' };
const STREAM: PolicySubject = { kind: 'stream', ownLogicalId: 'Orders' };
const allow = (changes: JsonObject = {}): JsonObject => ({ Effect: 'Allow', Principal: { AWS: ACCOUNT }, Action: 'dynamodb:GetItem', Resource: '*', ...changes });

function faults(statement: JsonObject, subject: PolicySubject = SUBJECT): string[] {
  return deployability(evaluated(policy(statement)), subject).map(({ severity, message, fix }) => {
    expect(fix).toMatch(/^[A-Z].*\.$/);
    return `${severity}: ${message}`;
  });
}

describe('a policy that can be deployed', () => {
  test.each<[string, JsonObject]>([
    ['denies plain HTTP', deny()],
    ['denies every action', deny({ Action: '*' })],
    ['exempts the documented roles', deny({ Condition: { ...OVER_HTTP, StringNotEquals: { 'aws:PrincipalArn': [REPLICATION_ROLE] } } })],
    ['allows actions that policies of tables take', allow({ Action: ['dynamodb:GetItem', 'dynamodb:partiqlselect', 'dynamodb:Describe*'] })],
    ['names the table and its indexes', allow({ Resource: [TABLE, `${TABLE}/index/*`, 'arn:aws:s3:::bucket'] })],
    ['names all but another table', allow({ NotResource: `${TABLE}2`, Resource: { Ref: 'AWS::NoValue' } })],
    ['names one index', allow({ Resource: `${TABLE}/index/ByDate` })],
    ['names a resource in a way that is not documented', allow({ Resource: 'arn:aws:dynamodb:*' })],
    ['names a resource that is not in the template', allow({ Resource: { 'Fn::GetAtt': ['Other', 'Arn'] } })],
    ['names what is not in the template', allow({ Action: { Ref: 'A' }, Principal: { AWS: { 'Fn::GetAtt': ['Role', 'Arn'] } } })],
    ['lets in the services that DynamoDB takes', allow({ Principal: { Service: ['redshift.amazonaws.com', 'glue.amazonaws.com', 'replication.dynamodb.amazonaws.com'] } })],
    ['lets all principals of an organization in', allow({ Principal: '*', Condition: { StringEquals: { 'aws:PrincipalOrgID': 'o-1' } } })],
    ['lets all principals in that a parameter tells', allow({ Principal: '*', Condition: { StringEquals: { 'aws:PrincipalOrgID': { Ref: 'Organization' } } } })],
    ['lets AWS services in', allow({ Principal: '*', Condition: { Bool: { 'aws:PrincipalIsAWSService': 'true' } } })],
    ['lets all principals in under conditions that is not in the template', allow({ Principal: '*', Condition: { Ref: 'C' } })],
  ])('%s', (_, statement) => {
    expect(faults(statement)).toEqual([]);
  });

  test('on a stream, with its three actions', () => {
    expect(faults(deny({ Action: STREAM_ACTIONS }), STREAM)).toEqual([]);
  });
});

describe('actions', () => {
  test.each<[string, PolicySubject['kind'], RegExp]>([
    ['dynamodb:GetRecords', 'table', /^error: statement 0 names dynamodb:GetRecords, which the policy of a table does not support/],
    ['dynamodb:RestoreTableFromBackup', 'table', /^error: .*RestoreTableFromBackup/],
    ['dynamodb:createtable', 'table', /^error: .*createtable/],
    ['dynamodb:ListTables', 'table', /^error/],
    ['dynamodb:DescribeLimits', 'table', /^error/],
    ['s3:GetObject', 'table', /^error/],
    ['s3:*', 'table', /^error: .* matches no action that the policy of a table supports/],
    ['dynamodb:DescribeS*', 'table', /^error: .* matches no action/],
    ['dynamodb:StartAwsBackupJob', 'table', /^warning: .* is not documented to support/],
    ['dynamodb:FetchItem', 'table', /^warning: .* is not known to support/],
    ['dynamodb:GetItem', 'stream', /^error: .* the policy of a stream does not support/],
    ['dynamodb:ListStreams', 'stream', /^error/],
    ['dynamodb:*', 'stream', /^warning: .* wildcards is not documented/],
    ['*', 'stream', /^warning/],
    ['dynamodb:Put*Item', 'stream', /^error: .* matches no action/],
    ['dynamodb:PutResourcePolicy', 'stream', /^warning: .* is not documented to support/],
    ['dynamodb:FetchRecords', 'stream', /^warning: .* is not known to support/],
  ])('%s in the policy of a %s', (action, kind, message) => {
    expect(faults(allow({ Action: action }), { kind })).toEqual([expect.stringMatching(message)]);
    expect(faults(allow({ NotAction: action, Action: { Ref: 'AWS::NoValue' } }), { kind })).toEqual([expect.stringMatching(message)]);
  });
});

describe('principals', () => {
  test.each<[string, Json, RegExp]>([
    ['a service that DynamoDB does not take', { Service: 'lambda.amazonaws.com' }, /^error: statement 0 names the service lambda\.amazonaws\.com/],
    ['a pattern', { AWS: `arn:aws:iam::${ACCOUNT}:role/*` }, /^error: statement 0 names the principal arn:aws:iam::111122223333:role\/\*, which is not a valid principal/],
    ['something else', { AWS: 'me' }, /^error: .* the principal me, which is not a valid principal/],
  ])('%s', (_, principal, message) => {
    expect(faults(allow({ Principal: principal }))).toEqual([expect.stringMatching(message)]);
  });
});

describe('access for all principals', () => {
  test.each<[string, JsonObject]>([
    ['without a condition', {}],
    ['but a few', { NotPrincipal: { AWS: ACCOUNT }, Principal: { Ref: 'AWS::NoValue' } }],
    ['over TLS', { Condition: { Bool: { 'aws:SecureTransport': 'true' } } }],
    ['of any organization', { Condition: { StringLike: { 'aws:PrincipalOrgID': 'o-*' } } }],
    ['of an organization, if any', { Condition: { StringEqualsIfExists: { 'aws:PrincipalOrgID': 'o-1' } } }],
    ['of an organization, or with none', { Condition: { 'ForAllValues:StringEquals': { 'aws:PrincipalOrgID': 'o-1' } } }],
    ['of the resource\'s account, whichever it is', { Condition: { StringEquals: { 'aws:PrincipalAccount': '${aws:ResourceAccount}' } } }],
    ['outside an organization', { Condition: { StringNotEquals: { 'aws:PrincipalOrgID': 'o-1' } } }],
    ['with an account', { Condition: { Null: { 'aws:PrincipalAccount': 'false' } } }],
    ['that is no AWS service', { Condition: { Bool: { 'aws:PrincipalIsAWSService': 'false' } } }],
  ])('%s is refused', (_, changes) => {
    expect(faults(allow({ Principal: '*', ...changes }))).toEqual([expect.stringMatching(/^error: statement 0 allows public access/)]);
  });
});

describe('what does nothing, or too much', () => {
  test.each<[string, JsonObject, RegExp]>([
    ['another table', deny({ Resource: [`${TABLE}2`, `${TABLE}2/index/*`] }), /^error: statement 0 "DenyInsecureTransport" names resources other than this table \(.*\), so it has no effect/],
    ['another service', deny({ Resource: 'arn:aws:s3:::bucket/*' }), /^error: .* names resources other than this table/],
    ['a stream', deny({ Resource: `${TABLE}/stream/*` }), /^error: .* names resources other than this table/],
    ['all but this', deny({ NotResource: '*' }), /^error: .* names resources other than this table/],
    ['BoolIfExists', deny({ Condition: { BoolIfExists: { 'aws:SecureTransport': 'false' } } }), /^warning: .* also denies requests without aws:SecureTransport/],
  ])('%s', (_, statement, message) => {
    expect(faults(statement)).toEqual([expect.stringMatching(message)]);
  });

  test('another region, where only the name is known', () => {
    expect(faults(deny({ Resource: 'arn:aws:s3:::bucket' }), { kind: 'table' })).toHaveLength(1);
    expect(faults(deny({ Resource: TABLE }), { kind: 'table' })).toEqual([]);
  });

  test('a Sid twice', () => {
    expect(deployability(policy(deny(), deny(), deny({ Sid: 'Another' })), SUBJECT)).toEqual([
      { severity: 'warning', message: 'several statements have the Sid "DenyInsecureTransport"', fix: expect.any(String) },
    ]);
  });

  test('more indexes than can be distinguished are not worth a word', () => {
    const indexes = Array.from({ length: 12 }, (_, index) => `${TABLE}/index/*${'ab'.repeat(index + 1)}?a*b${index}*`);

    expect(faults(deny({ Resource: [TABLE, ...indexes] }))).toEqual([]);
  });

  test.each(['no JSON', undefined])('a policy that is none (%j)', (document) => {
    expect(deployability(document, SUBJECT)).toEqual([{ severity: 'error', message: 'the policy is not a JSON object', fix: expect.any(String) }]);
  });
});

describe('a reference to the table itself', () => {
  test.each<[string, Json]>([
    ['Fn::GetAtt', { 'Fn::GetAtt': ['Orders', 'Arn'] }],
    ['Fn::GetAtt in short', { 'Fn::GetAtt': 'Orders.Arn' }],
    ['Ref', { 'Fn::Join': ['', ['arn:aws:dynamodb:eu-west-1:111122223333:table/', { Ref: 'Orders' }]] }],
    ['Fn::Sub', { 'Fn::Sub': '${Orders.Arn}' }],
    ['Fn::Sub with variables', { 'Fn::Sub': ['${Orders}-${x}', { x: 'y' }] }],
  ])('%s', (_, resource) => {
    expect(faults(deny({ Resource: resource }))).toEqual([expect.stringMatching(/^error: the policy refers to the table that it is attached to \(.*\), a circular reference that CloudFormation rejects/)]);
    expect(faults(deny({ Action: STREAM_ACTIONS, Resource: resource }), STREAM)).toEqual([expect.stringMatching(/the table of the stream that it is attached to/)]);
  });

  test.each<[string, Json]>([
    ['another resource', { 'Fn::GetAtt': ['OrdersKey', 'Arn'] }],
    ['a text that looks like one', { 'Fn::Sub': '${!Orders.Arn}' }],
    ['a substitution that is none', { 'Fn::Sub': 7 }],
  ])('is not %s', (_, resource) => {
    expect(faults(deny({ Resource: resource }))).toEqual([]);
  });

  test('is not looked for where the table is not known', () => {
    expect(faults(deny({ Resource: { 'Fn::GetAtt': ['Orders', 'Arn'] } }), { kind: 'table' })).toEqual([]);
  });
});

describe('the size', () => {
  const withActions = (bytes: number) => {
    const empty = policy(allow({ Sid: '' }));
    return policy(allow({ Sid: 'x'.repeat(bytes - JSON.stringify(empty).length) }));
  };

  test.each([[20_000, []], [20_001, ['warning']], [20_480, ['warning']], [20_481, ['error']]])('of %d bytes', (bytes, severities) => {
    expect(deployability(withActions(bytes), SUBJECT).map(({ severity }) => severity)).toEqual(severities);
  });

  test('counts pseudo parameters as what they become', () => {
    const sub: Json = { 'Fn::Sub': `${'${AWS::AccountId}'.repeat(1_000)}${'${AWS::StackName}'.repeat(2_000)}` };
    const sized = (Sid: Json, text: Json) =>
      deployability(evaluated(policy(allow({ Sid, Condition: { StringEquals: { 'aws:PrincipalTag/x': text } } }))), SUBJECT);

    expect(sized('', sub)).toEqual([]);
    expect(sized('x'.repeat(9_000), sub)).toEqual([expect.objectContaining({ severity: 'error' })]);
    expect(sized('', { Ref: 'Parameter' })).toEqual([]);
  });

  test('counts white space of a policy that is a text', () => {
    expect(deployability(JSON.stringify(withActions(10_000)), SUBJECT)).toEqual([]);
    expect(deployability(`${JSON.stringify(withActions(10_000))}${' '.repeat(11_000)}`, SUBJECT)).toEqual([expect.objectContaining({ severity: 'error' })]);
  });

  test('beyond all measure', () => {
    expect(deployability(Array.from({ length: 60_000 }, () => 1), SUBJECT)).toEqual([expect.objectContaining({ severity: 'error' })]);
  });
});
