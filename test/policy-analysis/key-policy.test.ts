import { ACCOUNT, evaluated, OTHER_ACCOUNT, policy } from './fixtures';
import type { Json, JsonObject } from './fixtures';
import { analyzeKeyPolicy } from '../../src/policy-analysis';
import { simulate } from '../support/simulator';

const ROOT: JsonObject = { AWS: `arn:aws:iam::${ACCOUNT}:root` };
const ADMINISTER = allow({ Sid: 'Administer', Action: ['kms:Describe*', 'kms:PutKeyPolicy', 'kms:ScheduleKeyDeletion'] });
const USE = allow({ Sid: 'Use', Action: ['kms:CreateGrant', 'kms:Decrypt', 'kms:GenerateDataKey'], Condition: via('dynamodb.eu-west-1.amazonaws.com') });

function allow(changes: JsonObject = {}): JsonObject {
  return { Effect: 'Allow', Principal: ROOT, Action: 'kms:Decrypt', Resource: '*', ...changes };
}

function via(...services: Json[]): JsonObject {
  return { StringLike: { 'kms:ViaService': services } };
}

function judge(...statements: JsonObject[]) {
  return analyzeKeyPolicy(evaluated(policy(ADMINISTER, ...statements)));
}

const GOOD = { publicAllow: [], rootMayAdminister: true, unverifiable: [] };

describe('a key policy under which a key is used only through DynamoDB', () => {
  test.each<[string, JsonObject[]]>([
    ['by the account', [USE]],
    ['in every Region', [allow({ Condition: via('dynamodb.*.amazonaws.com', 'dynamodb.*.amazonaws.com.cn') })]],
    ['in the Region of the stack', [allow({ Condition: via({ 'Fn::Sub': 'dynamodb.${AWS::Region}.${AWS::URLSuffix}' }) })]],
    ['by all principals of the account', [allow({ Principal: '*', Condition: { ...via('dynamodb.*.amazonaws.com'), StringEquals: { 'kms:CallerAccount': ACCOUNT } } })]],
    ['by all principals of the account of the stack', [
      allow({ Principal: { AWS: '*' }, Condition: { ...via('dynamodb.*.amazonaws.com'), StringEquals: { 'kms:CallerAccount': { Ref: 'AWS::AccountId' } } } }),
    ]],
    ['by itself', [allow({ Principal: { Service: 'dynamodb.amazonaws.com' }, Condition: { StringEquals: { 'aws:SourceAccount': { Ref: 'Account' } } } })]],
    ['by replication between accounts', [allow({
      Principal: { Service: 'replication.dynamodb.amazonaws.com' },
      Action: ['kms:Decrypt', 'kms:ReEncrypt*'],
      Condition: { StringEquals: { 'aws:SourceAccount': [ACCOUNT, OTHER_ACCOUNT] } },
    })]],
    ['by Redshift, for an integration of the account', [allow({
      Principal: { Service: 'redshift.amazonaws.com' },
      Condition: { ArnLike: { 'aws:SourceArn': `arn:aws:redshift:eu-west-1:${ACCOUNT}:integration:*` } },
    })]],
    ['and everything else is forbidden', [allow({ Action: 'kms:*' }), {
      Effect: 'Deny',
      Principal: '*',
      Action: '*',
      Resource: '*',
      Condition: { StringNotLike: { 'kms:ViaService': 'dynamodb.*' } },
    }]],
    ['and what is allowed is no use', [allow({ NotAction: ['kms:*Grant', 'kms:*crypt*', 'kms:Generate*', 'kms:Derive*', 'kms:Sign'], Action: { Ref: 'AWS::NoValue' } })]],
  ])('%s', (_, statements) => {
    expect(judge(...statements)).toEqual(GOOD);
  });
});

describe('what a named principal uses the key for is no question of who may use it', () => {
  test.each<[string, JsonObject]>([
    ['anything', allow()],
    ['as CDK has it by default', allow({ Action: 'kms:*' })],
    ['another service', allow({ Condition: via('s3.eu-west-1.amazonaws.com') })],
    ['a service that a parameter names', allow({ Condition: via({ Ref: 'Service' }) })],
    ['services that a lookup names, next to DynamoDB', allow({ Condition: via('dynamodb.*.amazonaws.com', '{{resolve:ssm:/service}}') })],
    ['with or without a service that is unknown', allow({ Condition: { StringEqualsIfExists: { 'kms:ViaService': { Ref: 'Service' } } } })],
    ['under a condition that is unknown', allow({ Condition: { Ref: 'Condition' } })],
    ['an action that is unknown', allow({ Action: { Ref: 'Action' } })],
    ['an action that is looked up', allow({ Action: '{{resolve:ssm:/action}}' })],
    ['the services of AWS', allow({ Principal: { Service: 'sns.amazonaws.com' }, Condition: { StringEquals: { 'aws:SourceAccount': ACCOUNT } } })],
  ])('%s', (_, statement) => {
    expect(judge(statement)).toEqual(GOOD);
  });

  test('of all principals it is one: no unknown service limits who calls', () => {
    expect(judge(allow({ Principal: '*', Condition: via({ Ref: 'Service' }) })).publicAllow).toHaveLength(1);
  });
});

describe('access for all principals', () => {
  test.each<[string, JsonObject]>([
    ['through DynamoDB', {}],
    ['as an AWS principal', { Principal: { AWS: ['*'] } }],
    ['but a few', { NotPrincipal: ROOT, Principal: { Ref: 'AWS::NoValue' } }],
    ['of a pattern of accounts', { Condition: { StringLike: { ...via('dynamodb.*.amazonaws.com').StringLike as JsonObject, 'kms:CallerAccount': '1*' } } }],
    ['of a pattern of organizations', { Condition: { StringLike: { 'aws:PrincipalOrgID': 'o-*' } } }],
    ['outside an account', { Condition: { ...via('dynamodb.*.amazonaws.com'), StringNotEquals: { 'kms:CallerAccount': ACCOUNT } } }],
  ])('%s is public', (_, changes) => {
    expect(judge(allow({ Principal: '*', Condition: via('dynamodb.eu-west-1.amazonaws.com'), ...changes })))
      .toEqual({ ...GOOD, publicAllow: [expect.stringMatching(/^statement 1 allows all principals/)] });
  });

  test.each(['kms:CallerAccount', 'aws:PrincipalAccount', 'aws:PrincipalOrgID'])('of a fixed %s is not', (key) => {
    expect(judge(allow({ Principal: '*', Condition: { ...via('dynamodb.eu-west-1.amazonaws.com'), StringEquals: { [key]: 'fixed' } } }))).toEqual(GOOD);
  });
});

describe('the account', () => {
  const useOnly = (...statements: JsonObject[]) => analyzeKeyPolicy(evaluated(policy(USE, ...statements))).rootMayAdminister;
  const put = (changes: JsonObject = {}) => allow({ Action: 'kms:PutKeyPolicy', ...changes });

  test.each<[string, JsonObject]>([
    ['by its root', put()],
    ['by its id', put({ Principal: { AWS: ACCOUNT } })],
    ['of the stack', put({ Principal: { AWS: { 'Fn::Sub': 'arn:${AWS::Partition}:iam::${AWS::AccountId}:root' } } })],
    ['by all principals in it', put({ Principal: '*', Condition: { StringEquals: { 'kms:CallerAccount': ACCOUNT } } })],
    ['by all actions but some', put({ NotAction: 'kms:Decrypt', Action: { Ref: 'AWS::NoValue' } })],
  ])('may administer the key %s', (_, statement) => {
    expect(useOnly(statement)).toBe(true);
  });

  test.each<[string, JsonObject[]]>([
    ['nothing says so', []],
    ['only a role may', [put({ Principal: { AWS: `arn:aws:iam::${ACCOUNT}:role/Admin` } })]],
    ['it is left out', [put({ NotPrincipal: ROOT, Principal: { Ref: 'AWS::NoValue' } })]],
    ['there is a condition', [put({ Condition: { Bool: { 'aws:MultiFactorAuthPresent': 'true' } } })]],
    ['it is all principals', [put({ Principal: '*' })]],
    ['the action is not known', [put({ Action: { Ref: 'Actions' } })]],
    ['it is denied', [put(), { Effect: 'Deny', Principal: '*', Action: 'kms:Put*', Resource: '*' }]],
  ])('may not where %s', (_, statements) => {
    expect(useOnly(...statements)).toBe(false);
  });

  test('may where the denial has a condition, or is not known', () => {
    const denial = { Effect: 'Deny', Principal: '*', Action: 'kms:*', Resource: '*', Condition: { NumericLessThan: { 'kms:TrailingDaysWithoutKeyUsage': '30' } } };

    expect(useOnly(put(), denial)).toBe(true);
    expect(useOnly(put(), { 'Fn::If': ['C', denial, denial] })).toBe(true);
  });
});

describe('what is unknown', () => {
  test.each<[string, JsonObject[], RegExp]>([
    ['a statement', [{ 'Fn::If': ['C', USE, USE] }], /^statement 1 is \{"Fn::If"/],
    ['whether all principals are limited', [allow({ Principal: '*', Condition: { ...via('dynamodb.eu-west-1.amazonaws.com'), StringEquals: { 'kms:CallerAccount': { Ref: 'P' } } } })],
      /^statement 1 allows all principals under conditions/],
    ['who', [allow({ Principal: { AWS: { Ref: 'Who' } }, Condition: via('dynamodb.eu-west-1.amazonaws.com') })], /^statement 1 allows a principal that is not/],
    ['who, next to others', [allow({ Principal: { AWS: [ROOT.AWS, { Ref: 'Who' }] } })], /^statement 1 allows a principal that is not/],
    ['which service principal', [allow({ Principal: { Service: { Ref: 'Who' } } })], /^statement 1 allows a principal that is not/],
    ['a pattern of principals', [allow({ Principal: { AWS: `arn:aws:iam::${ACCOUNT}:role/*` } })], /^statement 1 names the principal arn:.*not documented/],
    ['the roots of all accounts', [allow({ Principal: { AWS: 'arn:aws:iam::*:root' } })], /^statement 1 names the principal arn:aws:iam::\*:root/],
  ])('%s', (_, statements, message) => {
    expect(judge(...statements)).toEqual({ ...GOOD, unverifiable: [expect.stringMatching(message)] });
  });

  test.each<[string, unknown]>([['a malformed policy', { Statement: 7 }], ['none', undefined], ['one that is too big', Array.from({ length: 60_000 }, () => 1)]])('%s', (_, document) => {
    const verdict = analyzeKeyPolicy(document);

    expect(verdict).toMatchObject({ publicAllow: [], rootMayAdminister: false });
    expect(verdict.unverifiable.length).toBeGreaterThan(0);
  });
});

describe('a principal that is not in a template', () => {
  const GET_ROLE: Json = { 'Fn::GetAtt': ['Role', 'Arn'] };
  const of = (principal: Json, namedPrincipals: readonly string[] = []) =>
    analyzeKeyPolicy(evaluated(policy(ADMINISTER, allow({ Principal: { AWS: principal } }))), namedPrincipals).unverifiable;
  const DOUBT = ['statement 1 allows a principal that is not in the template'];

  test.each<[string, Json]>([
    ['a parameter', { Ref: 'Who' }],
    ['a map', { 'Fn::FindInMap': ['Who', { Ref: 'AWS::Region' }, 'arn'] }],
    ['a choice', { 'Fn::Select': [0, { Ref: 'Whos' }] }],
    ['a part', { 'Fn::Select': [1, { 'Fn::Split': ['|', { Ref: 'Whos' }] }] }],
    ['an import', { 'Fn::ImportValue': 'who' }],
    ['an output of another stack', { 'Fn::GetStackOutput': { StackName: 'Other', OutputName: 'Who' } }],
    ['an attribute', { 'Fn::GetAtt': ['Custom', 'Who'] }],
    ['a text around nothing', { 'Fn::Join': ['', [{ Ref: 'One' }, { Ref: 'Other' }]] }],
    ['a function that does not exist yet', { 'Fn::Future': 'x' }],
    ['a dynamic reference', '{{resolve:ssm:/who}}'],
    ['a secret', '{{resolve:secretsmanager:who:SecretString:arn}}'],
    ['two of them', '{{resolve:ssm:/a}}{{resolve:ssm:/b}}'],
    ['one next to a wildcard', '*{{resolve:ssm:/nothing}}'],
  ])('may be all principals: %s', (_, principal) => {
    expect(of(principal)).toEqual(DOUBT);
  });

  test.each<[string, Json]>([
    ['a parameter', { 'Fn::Join': ['', ['arn:aws:iam::', { Ref: 'Account' }, ':root']] }],
    ['a pseudo parameter and an import', { 'Fn::Sub': ['arn:${AWS::Partition}:iam::${AWS::AccountId}:role/${Name}', { Name: { 'Fn::ImportValue': 'n' } }] }],
    ['a dynamic reference', 'arn:aws:iam::{{resolve:ssm:/account}}:role/reader'],
  ])('is a principal inside an ARN: %s', (_, principal) => {
    expect(of(principal)).toEqual([]);
  });

  test('is a principal where the reference leads to a role', () => {
    expect(of(GET_ROLE)).toEqual(DOUBT);
    expect(of(GET_ROLE, [JSON.stringify(GET_ROLE)])).toEqual([]);
    expect(of([GET_ROLE, { Ref: 'Who' }], [JSON.stringify(GET_ROLE)])).toEqual(DOUBT);
  });

  test('may be all principals where the caller is limited to an account', () => {
    expect(judge(allow({ Principal: { AWS: { Ref: 'Who' } }, Condition: { StringEquals: { 'kms:CallerAccount': ACCOUNT } } }))).toEqual(GOOD);
  });
});

describe('a principal that is not in a template, held to the account in its own ARN', () => {
  const WHO = { Ref: 'Who' };
  const accountOf = (arn: Json, index: Json = 4, delimiter = ':') => ({ 'Fn::Select': [index, { 'Fn::Split': [delimiter, arn] }] });
  const held = (account: Json, operator = 'StringEquals', key = 'kms:CallerAccount', principals: Json = WHO) =>
    judge(allow({ Principal: { AWS: principals }, Condition: { ...via('dynamodb.eu-west-1.amazonaws.com'), [operator]: { [key]: account } } }));

  test.each<[string, ReturnType<typeof held>]>([
    ['by the account of the caller', held(accountOf(WHO))],
    ['by the account of the principal', held(accountOf(WHO), 'StringEquals', 'aws:PrincipalAccount')],
    ['by a part that is counted in text', held(accountOf(WHO, '4'), 'stringEquals', 'kms:calleraccount')],
    ['by the account in an import', held(accountOf({ 'Fn::ImportValue': 'who' }), 'StringEquals', 'kms:CallerAccount', { 'Fn::ImportValue': 'who' })],
  ])('%s', (_, verdict) => {
    expect(verdict).toEqual(GOOD);
  });

  test.each<[string, ReturnType<typeof held>]>([
    ['the account of another principal', held(accountOf({ Ref: 'Other' }))],
    ['another part', held(accountOf(WHO, 3))],
    ['a part between other characters', held(accountOf(WHO, 4, '|'))],
    ['the whole parameter', held(WHO)],
    ['a pattern', held(accountOf(WHO), 'StringLike')],
    ['a condition that callers without the key meet', held(accountOf(WHO), 'StringEqualsIfExists')],
    ['a negation', held(accountOf(WHO), 'StringNotEquals')],
    ['a key that names no account', held(accountOf(WHO), 'StringEquals', 'aws:PrincipalTag/account')],
    ['its account or an unknown one', held([accountOf(WHO), { Ref: 'Account' }])],
    ['the account of one of two principals', held(accountOf(WHO), 'StringEquals', 'kms:CallerAccount', [WHO, { Ref: 'Other' }])],
  ])('not by %s', (_, verdict) => {
    expect(verdict.unverifiable).toEqual([expect.stringMatching(/^statement 1 "Use" allows a principal that is not|^statement 1 allows a principal that is not/)]);
  });
});

describe('the simulator agrees', () => {
  const KEY = `arn:aws:kms:eu-west-1:${ACCOUNT}:key/1`;
  const administrator = { principal: `arn:aws:iam::${ACCOUNT}:role/Admin`, resource: KEY, identityPolicies: [policy({ Effect: 'Allow', Action: 'kms:*', Resource: '*' })] };

  test.each<[string, JsonObject[]]>([
    ['the account may administer', [ADMINISTER]],
    ['only a role may', [allow({ Action: 'kms:PutKeyPolicy', Principal: { AWS: `arn:aws:iam::${ACCOUNT}:role/Other` } })]],
    ['it is denied', [ADMINISTER, { Effect: 'Deny', Principal: '*', Action: 'kms:Put*', Resource: '*' }]],
  ])('where %s', async (_, statements) => {
    const resourcePolicy = policy(...statements);

    const put = await simulate({ ...administrator, action: 'kms:PutKeyPolicy', resourcePolicy });

    expect(analyzeKeyPolicy(evaluated(resourcePolicy)).rootMayAdminister).toBe(put === 'Allowed');
  });
});
