import {
  ACCOUNT, AUTOSCALING_ROLE, deny, evaluated, OTHER_ACCOUNT, OVER_HTTP, policy, REPLICATION_ROLE, serviceLinkedRole, STREAM_ACTIONS, TABLE, text,
} from './fixtures';
import type { Json, JsonObject } from './fixtures';
import { analyzeTlsOnly } from '../../src/policy-analysis';
import type { PolicySubject } from '../../src/policy-analysis';

const SUBJECT: PolicySubject = { kind: 'table', partition: 'aws', accounts: [ACCOUNT], arns: [TABLE] };
const TLS_ONLY = { tlsOnly: true, holes: [], unverifiable: [] };
const exempting = (...roles: Json[]): JsonObject => ({ ...OVER_HTTP, StringNotEquals: { 'aws:PrincipalArn': roles } });

function judge(changes: JsonObject, subject: Partial<PolicySubject> = {}) {
  return analyzeTlsOnly(evaluated(policy(deny(changes))), { ...SUBJECT, ...subject });
}

function judgeAll(...statements: JsonObject[]) {
  return analyzeTlsOnly(evaluated(policy(...statements)), SUBJECT);
}

describe('policies that deny plain HTTP to all principals', () => {
  test.each<[string, JsonObject]>([
    ['as AWS writes it', {}],
    ['any action', { Action: '*' }],
    ['actions in other case', { Action: 'DynamoDB:*' }],
    ['action patterns that cover together', { Action: [...'abcdefghijklmnopqrstuvwxyz'].map((letter) => `dynamodb:${letter}*`) }],
    ['NotAction of another service', { NotAction: 's3:*' }],
    ['all principals as an AWS principal', { Principal: { AWS: '*' } }],
    ['all principals among others', { Principal: { AWS: [ACCOUNT, '*'], Service: 'redshift.amazonaws.com' } }],
    ['the table and its indexes by name', { Resource: [TABLE, `${TABLE}/index/*`] }],
    ['the table and all that begins like it', { Resource: `${TABLE}*` }],
    ['every table', { Resource: 'arn:*:dynamodb:*:*:table/*' }],
    ['NotResource of another table', { NotResource: `${TABLE}2` }],
    ['a boolean', { Condition: { Bool: { 'aws:SecureTransport': false } } }],
    ['a list of one', { Condition: { Bool: { 'aws:SecureTransport': ['false'] } } }],
    ['operator and key in other case', { Condition: { bOOL: { 'AWS:securetransport': 'FALSE' } } }],
    ['BoolIfExists', { Condition: { BoolIfExists: { 'aws:SecureTransport': 'false' } } }],
    ['a denial of HTTPS as well', { Condition: { Bool: { 'aws:SecureTransport': ['true', 'false'] } } }],
    ['no condition at all', { Condition: {} }],
    ['a condition that the key is there, as it always is', { Condition: { Null: { 'aws:SecureTransport': 'false' } } }],
    ['a further condition that always holds', { Condition: { ...OVER_HTTP, StringLikeIfExists: { 'aws:UserAgent': '*' } } }],
  ])('%s', (_, changes) => {
    expect(judge(changes)).toEqual(TLS_ONLY);
  });

  test('a single statement that is no list, in the old version of the language', () => {
    expect(analyzeTlsOnly({ Version: '2008-10-17', Id: 'p', Statement: deny() }, SUBJECT)).toEqual(TLS_ONLY);
  });

  test('a policy that is given as a text', () => {
    expect(analyzeTlsOnly(JSON.stringify(policy(deny())), SUBJECT)).toEqual(TLS_ONLY);
  });

  test('a text that names the table, for that table alone', () => {
    const written = JSON.stringify(policy(deny({ Resource: [TABLE, `${TABLE}/index/*`] })));

    expect(analyzeTlsOnly(written, SUBJECT)).toEqual(TLS_ONLY);
    expect(analyzeTlsOnly(written, { ...SUBJECT, arns: [`${TABLE}2`] }).tlsOnly).toBe(false);
  });

  test('whatever is allowed besides, also by what is not in the template', () => {
    const reader = { Sid: 'DenyInsecureTransport', Effect: 'Allow', Principal: { AWS: { 'Fn::GetAtt': ['Role', 'Arn'] } }, Action: 'dynamodb:*', Resource: '*' };

    expect(judgeAll(deny(), reader)).toEqual(TLS_ONLY);
  });

  test('whatever else is denied besides, too complex as it may be', () => {
    // Each is got past by one of twelve values, in any of eight keys.
    const keys = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'].map((tag) => `aws:PrincipalTag/${tag}`);
    const many = Array.from({ length: 12 }, (_, value) => deny({
      Condition: { ...OVER_HTTP, StringNotEquals: Object.fromEntries(keys.map((key) => [key, `${value}`])) },
    }));

    expect(judgeAll(...many, deny())).toEqual(TLS_ONLY);
    expect(judgeAll(...many).holes).toEqual(['the policy is too complex to analyze']);
  });

  const patterns = Array.from({ length: 12 }, (_, index) => `*${'ab'.repeat(index + 1)}?a*b${index}*`);

  test.each<[string, JsonObject]>([
    ['actions', { NotAction: patterns.map((pattern) => `dynamodb:${pattern}`) }],
    ['indexes', { NotResource: patterns.map((pattern) => `${TABLE}/index/${pattern}`) }],
    ['values', { Condition: { ...OVER_HTTP, StringNotLike: { 'aws:SourceVpc': patterns } } }],
    ['lists of values', { Condition: { ...OVER_HTTP, 'ForAllValues:StringNotEquals': { 'aws:TagKeys': [...'123456789'] } } }],
  ])('but not by %s that are too many to go through', (_, changes) => {
    expect(judge(changes).holes).toEqual(['the policy is too complex to analyze']);
    expect(judgeAll(deny(changes), deny())).toEqual(TLS_ONLY);
  });

  test('nothing at all is no policy', () => {
    expect(analyzeTlsOnly(undefined, SUBJECT).unverifiable).toEqual(['the policy is not a JSON object']);
  });

  test('elements that CloudFormation removes count for nothing', () => {
    const nothing = { Ref: 'AWS::NoValue' };

    expect(judgeAll(nothing, { ...deny({ Resource: ['*', nothing], Principal: { AWS: ['*', nothing] } }), NotResource: nothing })).toEqual(TLS_ONLY);
  });
});

describe('statements that cover together', () => {
  test.each<[string, JsonObject[]]>([
    ['an action and all others', [deny({ Action: 'dynamodb:Query' }), deny({ NotAction: 'dynamodb:Query' })]],
    ['an index and everything else', [deny({ Resource: `${TABLE}/index/By*` }), deny({ NotResource: `${TABLE}/index/By*` })]],
    ['a resource of uncertain meaning and all others', [deny({ Resource: 'arn:aws:dynamodb:*' }), deny({ NotResource: ['arn:aws:dynamodb:*'] })]],
    ['a principal and all others', [deny({ Principal: { AWS: ACCOUNT } }), deny({ NotPrincipal: { AWS: `arn:aws:iam::${ACCOUNT}:root` } })]],
    ['a value and all others', ['StringEquals', 'StringNotEquals'].map((operator) =>
      deny({ Condition: { ...OVER_HTTP, [operator]: { 'aws:SourceVpc': 'vpc-1' } } }))],
    ['a pattern, its opposite, and requests without the key', [
      deny({ Condition: { ...OVER_HTTP, StringLike: { 'aws:SourceVpc': 'vpc-*' } } }),
      deny({ Condition: { ...OVER_HTTP, 'ForAnyValue:StringNotLike': { 'aws:SourceVpc': 'vpc-*' } } }),
      deny({ Condition: { ...OVER_HTTP, Null: { 'aws:SourceVpc': true } } }),
    ]],
    ['both values of a boolean, and requests without it', [
      deny({ Condition: { ...OVER_HTTP, Bool: { 'aws:SecureTransport': 'false', 'aws:ViaAWSService': 'true' } } }),
      deny({ Condition: { ...OVER_HTTP, BoolIfExists: { 'aws:ViaAWSService': 'false' } } }),
    ]],
    ['lists that hold a value, and those that do not', [
      deny({ Condition: { ...OVER_HTTP, 'ForAnyValue:StringEquals': { 'aws:TagKeys': ['team', 'stage'] } } }),
      deny({ Condition: { ...OVER_HTTP, 'ForAllValues:StringNotEquals': { 'aws:TagKeys': ['team', 'stage'] } } }),
    ]],
    ['one with a gap that another fills, in two dimensions', [
      deny({ Action: 'dynamodb:G*', Condition: { ...OVER_HTTP, StringEquals: { 'aws:SourceVpc': 'vpc-1' } } }),
      deny({ Action: 'dynamodb:G*', Condition: { ...OVER_HTTP, StringNotEquals: { 'aws:SourceVpc': 'vpc-1' } } }),
      deny({ NotAction: 'dynamodb:G*' }),
    ]],
  ])('%s', (_, statements) => {
    expect(judgeAll(...statements)).toEqual(TLS_ONLY);
    // None of them is superfluous.
    for (const left of statements) {
      expect(judgeAll(...statements.filter((statement) => statement !== left)).tlsOnly).toBe(false);
    }
  });
});

describe('holes', () => {
  test.each<[string, JsonObject, string | RegExp]>([
    ['an action that is left out', { NotAction: 'dynamodb:Query' }, 'statement 0 "DenyInsecureTransport" does not deny dynamodb:Query on the table over plain HTTP'],
    ['actions of today alone', {
      Action: ['dynamodb:B*', 'dynamodb:C*', 'dynamodb:D*', 'dynamodb:E*', 'dynamodb:G*', 'dynamodb:I*', 'dynamodb:L*', 'dynamodb:P*',
        'dynamodb:Q*', 'dynamodb:R*', 'dynamodb:S*', 'dynamodb:T*', 'dynamodb:U*', 'dynamodb:A*', 'dynamodb:W*'],
    }, /does not deny actions that DynamoDB may add later on the table/],
    ['a pattern for single letters', { Action: 'dynamodb:????' }, /BatchGetItem, .* and \d+ more/],
    ['indexes', { Resource: TABLE }, /does not deny requests on an index/],
    ['one index', { NotResource: `${TABLE}/index/ByDate` }, /does not deny requests on the index ByDate/],
    ['another table', { Resource: `${TABLE}2` }, /on the table and an index/],
    ['a shortened ARN', { Resource: 'arn:aws:dynamodb:*' }, /on the table and an index/],
    ['a wildcard in the type of the resource', { Resource: 'arn:aws:dynamodb:*:*:t*/Orders' }, /on the table and an index/],
    ['a resource that a variable tells', { NotResource: `${TABLE}/\${aws:PrincipalTag/x}` }, /on the table and an index/],
    ['principals that are not named', { Principal: { AWS: ACCOUNT } }, /by principals that the policy does not name$/],
    ['principals that are left out', { NotPrincipal: { AWS: REPLICATION_ROLE } }, /by arn:aws:iam::111122223333:role\/aws-service-role\/replication/],
    ['services that are left out', { NotPrincipal: { Service: ['redshift.amazonaws.com'] } }, /by redshift.amazonaws.com$/],
    ['a pattern of principals, which IAM does not have', { NotPrincipal: { AWS: 'arn:aws:iam::*:role/x' } }, /by principals that the policy does not name and arn:/],
    ['HTTPS only', { Condition: { Bool: { 'aws:SecureTransport': 'true' } } }, 'no statement denies requests over plain HTTP'],
    ['a value that is no boolean', { Condition: { Bool: { 'aws:SecureTransport': 'no' } } }, 'no statement denies requests over plain HTTP'],
    ['an operator that does not exist', { Condition: { Boolean: { 'aws:SecureTransport': 'false' } } }, 'no statement denies requests over plain HTTP'],
    ['an Allow', { Effect: 'Allow' }, 'no statement denies requests over plain HTTP'],
    ['a further condition', { Condition: { ...OVER_HTTP, StringEquals: { 'aws:SourceVpc': 'vpc-1' } } },
      /does not deny requests on the table over plain HTTP when aws:SourceVpc is absent or a value that the policy does not name$/],
    ['a further condition with a wildcard', { Condition: { ...OVER_HTTP, StringNotLike: { 'aws:SourceVpc': ['vpc-*', ''] } } },
      /when aws:SourceVpc is "" or like "vpc-\*"$/],
    ['an exact condition without case', { Condition: { ...OVER_HTTP, StringNotEqualsIgnoreCase: { 'aws:SourceVpc': 'VPC-1' } } }, /when aws:SourceVpc is/],
    ['letters whose case is uncertain', { Condition: { ...OVER_HTTP, StringNotEqualsIgnoreCase: { 'aws:SourceVpc': 'ß' } } }, /when aws:SourceVpc is/],
    ['an address', { Condition: { ...OVER_HTTP, NotIpAddress: { 'aws:SourceIp': '10.0.0.0/8' } } }, /when aws:SourceIp is "10.0.0.0\/8" or a value/],
    ['a date', { Condition: { ...OVER_HTTP, DateGreaterThan: { 'aws:CurrentTime': '2020-01-01T00:00:00Z' } } }, /when aws:CurrentTime is absent/],
    ['a variable', { Condition: { ...OVER_HTTP, StringNotEquals: { 'aws:PrincipalAccount': '${aws:ResourceAccount}' } } }, /aws:PrincipalAccount is/],
    ['a key with several values, without a quantifier', { Condition: { ...OVER_HTTP, StringNotEquals: { 'aws:TagKeys': 'team' } } }, /aws:TagKeys is a list \(\)$/],
    ['a quantifier that an absent key does not meet', { Condition: { ...OVER_HTTP, 'ForAnyValue:StringNotEquals': { 'aws:TagKeys': 'team' } } },
      /aws:TagKeys is absent, a list \(\) or a list \("team"\)$/],
    ['a key that is not known, with one value or several', { Condition: { ...OVER_HTTP, StringLikeIfExists: { 'my:key': '*' } } }, /my:key is a list/],
    ['an unknown quantifier', { Condition: { ...OVER_HTTP, 'ForSomeValues:StringEquals': { 'aws:TagKeys': 'team' } } }, /aws:TagKeys is/],
    ['calls that a service makes for somebody', { Condition: { ...OVER_HTTP, BoolIfExists: { 'aws:ViaAWSService': 'false' } } }, /aws:ViaAWSService is a value|"true"/],
    ['a Null of another kind', { Condition: { ...OVER_HTTP, NullIfExists: { 'aws:SourceVpc': 'true' } } }, /aws:SourceVpc is/],
  ])('%s', (_, changes, hole) => {
    const verdict = judge(changes);

    expect(verdict).toMatchObject({ tlsOnly: false, unverifiable: [] });
    expect(verdict.holes).toEqual([expect.stringMatching(hole)]);
  });

  test('that only two dimensions together show are told once', () => {
    const verdict = judgeAll(
      deny({ Sid: 'One', Action: 'dynamodb:Query', Condition: { ...OVER_HTTP, StringEquals: { 'aws:SourceVpc': 'vpc-1' } } }),
      deny({ Sid: 'Two', NotAction: 'dynamodb:Query' }),
    );

    expect(verdict.holes).toEqual([
      'statement 0 "One" and statement 1 "Two" do not deny dynamodb:Query on the table over plain HTTP when aws:SourceVpc is a value that the policy does not name',
    ]);
  });

  test('in several dimensions are told one by one', () => {
    expect(judge({ Resource: TABLE, Principal: { AWS: ACCOUNT } }).holes).toHaveLength(2);
  });

  test('name the statements that speak of TLS, and few of many', () => {
    const narrow = Array.from({ length: 6 }, (_, index) => deny({ Sid: `S${index}`, Action: 'dynamodb:Query' }));

    expect(judgeAll(...narrow, { ...deny({ Action: 'dynamodb:Scan' }), Condition: {} }).holes[0]).toMatch(/^statement 0 "S0", statement 1 "S1", statement 2 "S2" and 3 more do not deny /);
  });

  test('of statements without a word on TLS are told too', () => {
    expect(judge({ Condition: {}, Resource: TABLE }).holes[0]).toMatch(/^statement 0 .* does not deny requests on an index/);
  });

  test('are all there is in a policy without statements', () => {
    expect(judgeAll()).toEqual({ tlsOnly: false, holes: ['no statement denies requests over plain HTTP'], unverifiable: [] });
  });
});

describe('operators of another type on a boolean key', () => {
  test.each<[string, JsonObject]>([
    ['StringEquals', { StringEquals: { 'aws:SecureTransport': 'false' } }],
    ['StringNotEquals true', { StringNotEquals: { 'aws:SecureTransport': 'true' } }],
    ['StringLike', { StringLike: { 'aws:SecureTransport': 'f*' } }],
    ['StringEqualsIgnoreCase', { StringEqualsIgnoreCase: { 'aws:SecureTransport': 'False' } }],
    ['NumericEquals', { NumericEquals: { 'aws:SecureTransport': '0' } }],
    ['ArnLike', { ArnLike: { 'aws:SecureTransport': '*' } }],
    ['ForAllValues:StringEquals', { 'ForAllValues:StringEquals': { 'aws:SecureTransport': 'false' } }],
    ['one next to Bool', { ...OVER_HTTP, StringEquals: { 'aws:SecureTransport': 'false' } }],
    ['another boolean key', { ...OVER_HTTP, StringNotEquals: { 'aws:ViaAWSService': 'x' } }],
  ])('%s is unverifiable', (_, Condition) => {
    const { tlsOnly, holes, unverifiable } = judge({ Condition });

    expect({ tlsOnly, holes }).toEqual({ tlsOnly: false, holes: [] });
    expect(unverifiable[0]).toMatch(/it compares the boolean key aws:\w+ with [\w:]+: only Bool is documented for it$/);
  });

  test('a deny that is certain next to it is TLS only', () => {
    expect(judgeAll(deny(), deny({ Condition: { StringEquals: { 'aws:SecureTransport': 'false' } } }))).toEqual(TLS_ONLY);
  });
});

describe('the documented exemption', () => {
  const services = { BoolIfExists: { 'aws:PrincipalIsAWSService': 'false' } };

  test.each<[string, JsonObject]>([
    ['both roles', exempting(REPLICATION_ROLE, AUTOSCALING_ROLE)],
    ['one role', exempting(AUTOSCALING_ROLE)],
    ...['StringNotEqualsIfExists', 'StringNotLike', 'ArnNotEquals', 'ArnNotLike', 'ArnNotLikeIfExists'].map((operator): [string, JsonObject] =>
      [operator, { ...OVER_HTTP, [operator]: { 'aws:PrincipalArn': [REPLICATION_ROLE, AUTOSCALING_ROLE] } }]),
  ])('%s', (_, condition) => {
    expect(judge({ Condition: condition })).toEqual(TLS_ONLY);
    expect(judge({ Condition: condition }, { kind: 'stream' })).toEqual(TLS_ONLY);
  });

  test.each<[string, JsonObject]>([
    ['a role of another account', exempting(REPLICATION_ROLE, serviceLinkedRole('replication.dynamodb.amazonaws.com/AWSServiceRoleForDynamoDBReplication', OTHER_ACCOUNT))],
    ['a role of another partition', exempting(REPLICATION_ROLE.replace('arn:aws:', 'arn:aws-cn:'))],
    ['a role of that name elsewhere', exempting(`arn:aws:iam::${ACCOUNT}:role/AWSServiceRoleForDynamoDBReplication`)],
    ['a role in other case', exempting(REPLICATION_ROLE.toLowerCase())],
    ['any role', exempting(REPLICATION_ROLE, `arn:aws:iam::${ACCOUNT}:role/Legacy`)],
    ['a pattern', { ...OVER_HTTP, ArnNotLike: { 'aws:PrincipalArn': [REPLICATION_ROLE, `arn:aws:iam::${ACCOUNT}:role/aws-service-role/*`] } }],
    ['a pattern for the account', { ...OVER_HTTP, ArnNotLike: { 'aws:PrincipalArn': REPLICATION_ROLE.replace(ACCOUNT, '*') } }],
    ['without regard to case', { ...OVER_HTTP, StringNotEqualsIgnoreCase: { 'aws:PrincipalArn': REPLICATION_ROLE } }],
    ['something that is no ARN', exempting('Legacy')],
    ['something that is no ARN, for an ARN operator', { ...OVER_HTTP, ArnNotEquals: { 'aws:PrincipalArn': 'Legacy' } }],
    ['AWS services, of a table without replicas in other accounts', { ...OVER_HTTP, ...services }],
    ['AWS services next to the roles', { ...exempting(REPLICATION_ROLE), ...services }],
    ['callers without an ARN', { ...OVER_HTTP, Null: { 'aws:PrincipalArn': 'false' } }],
    ['all principals but AWS services', { ...OVER_HTTP, BoolIfExists: { 'aws:PrincipalIsAWSService': 'true' } }],
  ])('is not for %s', (_, condition) => {
    expect(judge({ Condition: condition }).tlsOnly).toBe(false);
  });

  test.each<[string, JsonObject]>([
    ['AWS services', { ...OVER_HTTP, ...services }],
    ['AWS services and roles', { ...exempting(REPLICATION_ROLE), ...services }],
  ])('%s, where replicas of other accounts take part', (_, condition) => {
    const replicates = { Effect: 'Allow', Principal: { Service: 'replication.dynamodb.amazonaws.com' }, Action: 'dynamodb:ReadDataForReplication', Resource: '*' };

    expect(judge({ Condition: condition }, { accounts: [ACCOUNT, OTHER_ACCOUNT] })).toEqual(TLS_ONLY);
    expect(judgeAll(deny({ Condition: condition }), replicates)).toEqual(TLS_ONLY);
    expect(judgeAll(deny({ Condition: condition }), { ...replicates, Effect: 'Deny' }).tlsOnly).toBe(false);
    expect(judgeAll(deny({ Condition: condition }), { ...replicates, Principal: { Service: 'glue.amazonaws.com' } }).tlsOnly).toBe(false);
  });

  test('next to a statement with wildcards on the same key', () => {
    const lock = deny({ Sid: 'Lock', Action: 'dynamodb:DeleteResourcePolicy', Condition: { ArnNotLike: { 'aws:PrincipalArn': `arn:aws:iam::${ACCOUNT}:role/cdk-*` } } });

    expect(judgeAll(deny({ Condition: exempting(REPLICATION_ROLE, AUTOSCALING_ROLE) }), lock)).toEqual(TLS_ONLY);
  });

  test('is for the accounts of all replicas', () => {
    const theirs = serviceLinkedRole('replication.dynamodb.amazonaws.com/AWSServiceRoleForDynamoDBReplication', OTHER_ACCOUNT);

    expect(judge({ Condition: exempting(REPLICATION_ROLE, theirs) }, { accounts: [ACCOUNT, OTHER_ACCOUNT] })).toEqual(TLS_ONLY);
  });

  const pseudo: Json = { 'Fn::Sub': REPLICATION_ROLE.replace('arn:aws:', 'arn:${AWS::Partition}:').replace(ACCOUNT, '${AWS::AccountId}') };

  test('is for the account of the stack, whatever it is', () => {
    expect(judge({ Condition: exempting(pseudo) })).toEqual(TLS_ONLY);
    expect(judge({ Condition: exempting(pseudo) }, { partition: undefined, accounts: undefined, arns: undefined })).toEqual(TLS_ONLY);
  });

  test('is for one account where none is known, and not for two', () => {
    const unknown = { partition: undefined, accounts: undefined };
    const cn = serviceLinkedRole('replication.dynamodb.amazonaws.com/AWSServiceRoleForDynamoDBReplication', OTHER_ACCOUNT, 'aws-cn');

    expect(judge({ Condition: exempting(cn) }, unknown)).toEqual(TLS_ONLY);
    expect(judge({ Condition: exempting(cn, REPLICATION_ROLE) }, unknown).tlsOnly).toBe(false);
    expect(judge({ Condition: exempting(cn, pseudo) }, unknown).tlsOnly).toBe(false);
  });
});

describe('streams', () => {
  const subject: PolicySubject = { kind: 'stream' };

  test('have three actions', () => {
    expect(judge({ Action: STREAM_ACTIONS }, subject)).toEqual(TLS_ONLY);
    expect(judge({ Action: STREAM_ACTIONS.slice(1) }, subject).holes).toEqual([expect.stringMatching(/does not deny dynamodb:DescribeStream on the stream/)]);
  });

  test('have ARNs of their own', () => {
    expect(judge({ Resource: `${TABLE}/stream/*` }, { kind: 'stream', arns: [`${TABLE}/stream/2026-01-01T00:00:00.000`] })).toEqual(TLS_ONLY);
    expect(judge({ Resource: TABLE }, { kind: 'stream', arns: [`${TABLE}/stream/2026-01-01T00:00:00.000`] }).tlsOnly).toBe(false);
    expect(judge({ Resource: 'arn:aws:dynamodb:*:*:table/*/stream/*' }, { kind: 'stream', arns: [] })).toEqual(TLS_ONLY);
  });
});

describe('what is not in the template', () => {
  test.each<[string, JsonObject, RegExp]>([
    ['a resource', { Resource: { 'Fn::GetAtt': ['Table', 'Arn'] } }, /^statement 0 .*: Resource is \{"Fn::GetAtt":\["Table","Arn"\]\}$/],
    ['an action', { Action: ['dynamodb:G*', { Ref: 'Actions' }] }, /Action is \{"Ref":"Actions"\}/],
    ['a principal', { Principal: { AWS: { Ref: 'Who' } } }, /Principal is \{"Ref":"Who"\}/],
    ['all principals', { Principal: { 'Fn::If': ['C', '*', { AWS: '*' }] } }, /Principal is/],
    ['a value', { Condition: { Bool: { 'aws:SecureTransport': { Ref: 'Tls' } } } }, /Bool aws:SecureTransport is \{"Ref":"Tls"\}/],
    ['whether a key must be there', { Condition: { ...OVER_HTTP, Null: { 'aws:SourceVpc': { Ref: 'P' } } } }, /Null aws:SourceVpc is/],
    ['a value that is excepted', { Condition: { ...OVER_HTTP, StringNotEqualsIfExists: { 'aws:SourceVpc': { Ref: 'P' } } } }, /StringNotEqualsIfExists aws:SourceVpc/],
    ['a condition', { Condition: { Bool: { 'Fn::If': ['C', {}, {}] } } }, /Bool is/],
    ['all conditions', { Condition: { Ref: 'Conditions' } }, /Condition is/],
    ['its effect', { Effect: { Ref: 'Effect' } }, /^statement 0 .* is \{"Sid"/],
  ])('%s', (_, changes, why) => {
    expect(judge(changes)).toEqual({ tlsOnly: false, holes: [], unverifiable: [expect.stringMatching(why)] });
  });

  test.each<[string, Json]>([
    ['the policy', { 'Fn::Transform': { Name: 'Macro' } }],
    ['its statements', { Version: '2012-10-17', Statement: { 'Fn::If': ['C', [], []] } }],
    ['a statement', policy({ 'Fn::If': ['C', deny(), { Ref: 'AWS::NoValue' }] })],
  ])('%s', (_, document) => {
    expect(analyzeTlsOnly(evaluated(document), SUBJECT)).toEqual({ tlsOnly: false, holes: [], unverifiable: [expect.stringContaining('Fn::')] });
  });

  test('does not matter where the rest covers everything', () => {
    expect(judgeAll(deny(), deny({ Resource: { Ref: 'R' }, Action: { Ref: 'A' } }), { 'Fn::If': ['C', deny(), deny()] })).toEqual(TLS_ONLY);
  });

  test('does not hide what is a hole in any case', () => {
    expect(judge({ Resource: { Ref: 'R' }, Action: 'dynamodb:Query' }).holes).toEqual([expect.stringMatching(/BatchGetItem/)]);
  });

  test('the name of a table, so that an ARN may be its or not', () => {
    expect(judge({ Resource: [TABLE, `${TABLE}/index/*`] }, { arns: undefined }))
      .toEqual({ tlsOnly: false, holes: [], unverifiable: [expect.stringMatching(/on the table and an index .*, unless the deployment gives an account, a Region or a name a matching value$/)] });
    expect(judge({ Resource: [{ 'Fn::Sub': 'arn:${AWS::Partition}:dynamodb:${AWS::Region}:${AWS::AccountId}:table/*' }] }, { arns: undefined })).toEqual(TLS_ONLY);
  });

  test('an account that is written down, where that of the stack is not known', () => {
    const split = [deny({ Principal: { AWS: { Ref: 'AWS::AccountId' } } }), deny({ NotPrincipal: { AWS: ACCOUNT } })];

    expect(judgeAll(...split)).toMatchObject({ tlsOnly: false, holes: [], unverifiable: [expect.stringMatching(/account/)] });
  });
});

describe('pseudo parameters', () => {
  const arn = 'arn:${AWS::Partition}:dynamodb:${AWS::Region}:${AWS::AccountId}:table/Orders';
  const joined: Json = { 'Fn::Join': ['', ['arn:', { Ref: 'AWS::Partition' }, ':dynamodb:', { Ref: 'AWS::Region' }, ':', { Ref: 'AWS::AccountId' }, ':table/Orders*']] };

  test('are the same however they are written', () => {
    expect(judge({ Resource: joined }, { arns: [text(arn)] })).toEqual(TLS_ONLY);
    expect(judge({ Resource: { 'Fn::Sub': `${arn}*` } }, { arns: [TABLE, text(arn)] })).toEqual(TLS_ONLY);
    expect(judge({ Resource: { 'Fn::Sub': ['${Arn}*', { Arn: { 'Fn::Sub': arn } }] } }, { arns: [text(arn)] })).toEqual(TLS_ONLY);
  });

  test('of account and partition are those of the table', () => {
    const here = { 'Fn::Sub': 'arn:${AWS::Partition}:dynamodb:eu-west-1:${AWS::AccountId}:table/Orders*' };

    expect(judge({ Resource: here }, { arns: [TABLE] })).toEqual(TLS_ONLY);
    expect(judge({ NotResource: here }, { arns: [TABLE] }).holes).toHaveLength(1);
  });

  test('are not the region of a replica', () => {
    expect(judge({ Resource: joined }, { arns: [TABLE.replace('eu-west-1', 'us-east-1')] }).tlsOnly).toBe(false);
  });

  test('cover together with their opposite', () => {
    const statements = ['StringEquals', 'StringNotEquals'].map((operator) =>
      deny({ Condition: { ...OVER_HTTP, [operator]: { 'aws:PrincipalAccount': { Ref: 'AWS::AccountId' } } } }));

    expect(judgeAll(...statements)).toEqual(TLS_ONLY);
  });

  test('written as plain text are variables of IAM, which nobody defines', () => {
    expect(judge({ Resource: `${arn}*` }, { arns: [text(arn)] }).tlsOnly).toBe(false);
  });
});

describe('malformed policies', () => {
  test.each<[string, Json, RegExp]>([
    ['no object', [], /^the policy is not a JSON object/],
    ['no JSON', '{', /^the policy is not a JSON object/],
    ['nothing', null, /^the policy is not a JSON object/],
    ['a foreign element', { ...policy(deny()), Owner: 'me' }, /^the policy has an unknown element Owner/],
    ['another version', { ...policy(deny()), Version: '2020-01-01' }, /Version is neither/],
    ['an Id that is no text', { ...policy(deny()), Id: [] }, /Id is not a string/],
    ['no statement', { Version: '2012-10-17' }, /^statement 0 is not an object/],
    ['a statement that is no object', policy(deny(), 'x' as never), /^statement 1 is not an object/],
    ['a Sid that is no text', policy(deny({ Sid: [] })), /Sid is not a string/],
    ['no effect', policy(deny({ Effect: 'deny' })), /Effect is neither Allow nor Deny/],
    ['both elements of a kind', policy({ ...deny(), NotAction: 's3:*' }), /both Action and NotAction/],
    ['neither', policy({ Effect: 'Allow', Action: 's3:*', Resource: '*' }), /neither Principal nor NotPrincipal/],
    ['an action that is no text', policy(deny({ Action: [7] })), /Action is not a string/],
    ['no action', policy(deny({ Action: [] })), /Action is not a string/],
    ['a name that is no action', policy(deny({ Action: 'dynamodb:Get Item' })), /"dynamodb:Get Item" is not the name of an action/],
    ['a principal that is no object', policy(deny({ Principal: ACCOUNT })), /Principal is neither/],
    ['no principal', policy(deny({ Principal: {} })), /Principal is neither/],
    ['a type of principal that does not exist', policy(deny({ Principal: { User: 'x' } })), /malformed element User/],
    ['a principal that is no text', policy(deny({ Principal: { AWS: [null] } })), /malformed element AWS/],
    ['conditions that are no objects', policy(deny({ Condition: { Bool: 'false' } })), /Condition is not an object of objects/],
    ['a value that is no text', policy(deny({ Condition: { Bool: { 'aws:SecureTransport': null } } })), /values of Bool aws:SecureTransport/],
    ['no value', policy(deny({ Condition: { Bool: { 'aws:SecureTransport': [] } } })), /values of Bool aws:SecureTransport/],
    ['a foreign element of a statement', policy(deny({ Actions: '*' })), /has an unknown element Actions/],
  ])('%s', (_, document, why) => {
    const verdict = analyzeTlsOnly(document, SUBJECT);

    expect(verdict).toMatchObject({ tlsOnly: false, holes: [] });
    expect(verdict.unverifiable).toContainEqual(expect.stringMatching(why));
  });

  test('too deep or too big ones', () => {
    let deep: Json = 'x';
    for (let depth = 0; depth < 10_000; depth++) {
      deep = [deep];
    }
    const big = policy(deny({ Action: Array.from({ length: 60_000 }, () => 'dynamodb:*') }));

    expect(analyzeTlsOnly(deep, SUBJECT).unverifiable).toEqual(['the policy is too large or too deeply nested to analyze']);
    expect(analyzeTlsOnly(big, SUBJECT).unverifiable).toHaveLength(1);
  });
});

describe('principals', () => {
  const role = `arn:aws:iam::${ACCOUNT}:role/app/Reader`;
  const session = `arn:aws:sts::${ACCOUNT}:assumed-role/Reader/one`;

  test.each<[string, string, string]>([
    ['a role left out and one of its sessions denied', role, session],
    ['a user left out and a federated session denied', `arn:aws:iam::${ACCOUNT}:user/Anna`, `arn:aws:sts::${ACCOUNT}:federated-user/Anna`],
    ['an account left out and one of its users denied', ACCOUNT, `arn:aws:iam::${ACCOUNT}:user/Anna`],
  ])('%s: the others remain', (_, whole, part) => {
    expect(judgeAll(deny({ NotPrincipal: { AWS: whole } }), deny({ Principal: { AWS: part } })).tlsOnly).toBe(false);
    expect(judgeAll(deny({ NotPrincipal: { AWS: part } }), deny({ Principal: { AWS: whole } }))).toEqual(TLS_ONLY);
  });

  test.each<[string, string, string]>([
    ['two roles', role, `arn:aws:iam::${ACCOUNT}:role/app/Writer`],
    ['a role and a session of another role', role, session.replace('Reader', 'Writer')],
    ['a user and a session', `arn:aws:iam::${ACCOUNT}:user/Reader`, session],
    ['two accounts', ACCOUNT, OTHER_ACCOUNT],
    ['a role that is gone, and an account', 'AROAEXAMPLEEXAMPLE', ACCOUNT],
  ])('%s are not the same', (_, one, other) => {
    expect(judgeAll(deny({ NotPrincipal: { AWS: one } }), deny({ NotPrincipal: { AWS: other } }))).toEqual(TLS_ONLY);
  });

  test('sessions whose case differs may be the same', () => {
    expect(judgeAll(deny({ NotPrincipal: { AWS: role } }), deny({ NotPrincipal: { AWS: session.replace('Reader', 'reader') } })).tlsOnly).toBe(false);
  });

  test('of other kinds are distinguished by kind', () => {
    const named = { Federated: 'cognito-identity.amazonaws.com', CanonicalUser: '79a5', Service: 'glue.amazonaws.com' };

    expect(judgeAll(deny({ Principal: named }), deny({ NotPrincipal: named }))).toEqual(TLS_ONLY);
    expect(judgeAll(deny({ Principal: { Service: '*' } }), deny({ NotPrincipal: { Service: '*' } })).tlsOnly).toBe(false);
    expect(judgeAll(deny({ NotPrincipal: '*' })).tlsOnly).toBe(false);
    expect(judgeAll(deny({ NotPrincipal: { AWS: ACCOUNT } }), deny({ Principal: { AWS: [ACCOUNT, 'whoever'] } }))).toEqual(TLS_ONLY);
    expect(judgeAll(deny({ Principal: { AWS: '${aws:userid}' } })).tlsOnly).toBe(false);
  });
});
