import { ACCOUNT, evaluated, OTHER_ACCOUNT, policy } from './fixtures';
import type { Json, JsonObject } from './fixtures';
import { analyseKeyPolicy } from '../../src/policy-analysis';
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
  return analyseKeyPolicy(evaluated(policy(ADMINISTER, ...statements)));
}

const GOOD = { publicAllow: [], rootMayAdminister: true, unverifiable: [] };

describe('a key policy under which a key is used through DynamoDB alone', () => {
  test.each<[string, JsonObject[]]>([
    ['by the account', [USE]],
    ['in every Region', [allow({ Condition: via('dynamodb.*.amazonaws.com', 'dynamodb.*.amazonaws.com.cn') })]],
    ['in the Region of the stack', [allow({ Condition: via({ 'Fn::Sub': 'dynamodb.${AWS::Region}.${AWS::URLSuffix}' }) })]],
    ['by everybody of the account', [allow({ Principal: '*', Condition: { ...via('dynamodb.*.amazonaws.com'), StringEquals: { 'kms:CallerAccount': ACCOUNT } } })]],
    ['by everybody of the account of the stack', [
      allow({ Principal: { AWS: '*' }, Condition: { ...via('dynamodb.*.amazonaws.com'), StringEquals: { 'kms:CallerAccount': { Ref: 'AWS::AccountId' } } } }),
    ]],
    ['by a role', [allow({ Principal: { AWS: { 'Fn::GetAtt': ['Role', 'Arn'] } }, Condition: via('dynamodb.eu-west-1.amazonaws.com') })]],
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

describe('use outside DynamoDB that the policy allows for certain', () => {
  test.each<[string, JsonObject]>([
    ['without a condition', allow()],
    ['as CDK has it by default', allow({ Action: 'kms:*' })],
    ['as CDK lets administrators have it', allow({ Action: ['kms:Create*', 'kms:Put*'] })],
    ['through another service', allow({ Condition: via('s3.eu-west-1.amazonaws.com') })],
    ['through any service', allow({ Condition: via('*.amazonaws.com') })],
    ['with or without a service', allow({ Condition: { StringEqualsIfExists: { 'kms:ViaService': 'dynamodb.eu-west-1.amazonaws.com' } } })],
    ['with or without a service that is unknown', allow({ Condition: { StringEqualsIfExists: { 'kms:ViaService': { Ref: 'Service' } } } })],
    ['through all services but one', allow({ Condition: { StringNotEquals: { 'kms:ViaService': 's3.eu-west-1.amazonaws.com' } } })],
    ['depending on a variable', allow({ Condition: via('${aws:PrincipalTag/service}') })],
    ['by a comparison without a documented meaning', allow({ Condition: { NumericEquals: { 'kms:ViaService': '1' } } })],
    ['for grants to any service', allow({ Action: 'kms:CreateGrant', Condition: { Bool: { 'kms:GrantIsForAWSResource': 'true' } } })],
    ['by another service', allow({ Principal: { Service: 'sns.amazonaws.com' }, Condition: { StringEquals: { 'aws:SourceAccount': ACCOUNT } } })],
    ['by Redshift, for any account', allow({ Principal: { Service: 'redshift.amazonaws.com' } })],
  ])('is no doubt: %s', (_, statement) => {
    expect(judge(statement)).toEqual(GOOD);
  });
});

describe('use outside DynamoDB that the policy may allow', () => {
  const doubtful = (changes: JsonObject = {}) => allow({ Condition: via({ Ref: 'Service' }), ...changes });
  const denial = (changes: JsonObject = {}): JsonObject =>
    ({ Effect: 'Deny', Principal: '*', Action: 'kms:*', Resource: '*', Condition: { StringNotLike: { 'kms:ViaService': 'dynamodb.*' } }, ...changes });
  const DOUBT = /^statement 1 may allow use of the key without going through DynamoDB: /;

  test.each<[string, JsonObject]>([
    ['by another service', { Principal: { Service: 'sns.amazonaws.com' } }],
    ['by Redshift, for any account', { Principal: { Service: 'redshift.amazonaws.com' } }],
    ['by Redshift, for all accounts', {
      Principal: { Service: 'redshift.amazonaws.com' }, Condition: { ...via({ Ref: 'Service' }), ArnLike: { 'aws:SourceArn': 'arn:aws:redshift:*:*:*' } },
    }],
    ['by Redshift, for all accounts but one', {
      Principal: { Service: 'redshift.amazonaws.com' },
      Condition: { ...via({ Ref: 'Service' }), ArnNotLike: { 'aws:SourceArn': `arn:aws:redshift:eu-west-1:${ACCOUNT}:integration:*` } },
    }],
    ['by all principals but a service of DynamoDB', {
      NotPrincipal: { Service: 'dynamodb.amazonaws.com' },
      Principal: { Ref: 'AWS::NoValue' },
      Condition: { ...via({ Ref: 'Service' }), StringEquals: { 'aws:SourceAccount': ACCOUNT, 'kms:CallerAccount': ACCOUNT } },
    }],
  ])('is a doubt: %s', (_, changes) => {
    expect(judge(doubtful(changes))).toEqual({ ...GOOD, unverifiable: [expect.stringMatching(DOUBT)] });
  });

  test.each<[string, JsonObject]>([
    ['DynamoDB itself', { Principal: { Service: 'dynamodb.amazonaws.com' } }],
    ['Redshift', { Principal: { Service: 'redshift.amazonaws.com' } }],
  ])('is none by %s, for an account that is named', (_, principal) => {
    expect(judge(doubtful({ ...principal, Condition: { ...via({ Ref: 'Service' }), StringEquals: { 'aws:SourceAccount': ACCOUNT } } }))).toEqual(GOOD);
  });

  test('is none where the action is no use', () => {
    expect(judge(doubtful({ Action: 'kms:Describe*' }))).toEqual(GOOD);
  });

  test('is none where a Deny covers it', () => {
    expect(judge(doubtful(), denial())).toEqual(GOOD);
  });

  test.each<[string, JsonObject]>([
    ['some principals', { Principal: ROOT }],
    ['all but some principals', { NotPrincipal: ROOT, Principal: { Ref: 'AWS::NoValue' } }],
    ['other actions', { Action: 'kms:Encrypt' }],
    ['some keys', { Resource: `arn:aws:kms:eu-west-1:${ACCOUNT}:key/1` }],
    ['all but some keys', { NotResource: '*', Resource: { Ref: 'AWS::NoValue' } }],
    ['a narrower case', { Condition: { StringNotEquals: { 'kms:ViaService': 'dynamodb.eu-west-1.amazonaws.com', 'aws:PrincipalAccount': ACCOUNT } } }],
    ['other services', { Condition: { StringNotLike: { 'kms:ViaService': ['dynamodb.*', 's3.*'] } } }],
  ])('is not stopped by a Deny for %s', (_, changes) => {
    expect(judge(doubtful(), denial(changes))).toEqual({ ...GOOD, unverifiable: [expect.stringMatching(DOUBT)] });
  });
});

describe('access for everybody', () => {
  test.each<[string, JsonObject]>([
    ['through DynamoDB', {}],
    ['as an AWS principal', { Principal: { AWS: ['*'] } }],
    ['but a few', { NotPrincipal: ROOT, Principal: { Ref: 'AWS::NoValue' } }],
    ['of a pattern of accounts', { Condition: { StringLike: { ...via('dynamodb.*.amazonaws.com').StringLike as JsonObject, 'kms:CallerAccount': '1*' } } }],
    ['outside an account', { Condition: { ...via('dynamodb.*.amazonaws.com'), StringNotEquals: { 'kms:CallerAccount': ACCOUNT } } }],
  ])('%s is public', (_, changes) => {
    expect(judge(allow({ Principal: '*', Condition: via('dynamodb.eu-west-1.amazonaws.com'), ...changes })))
      .toEqual({ ...GOOD, publicAllow: [expect.stringMatching(/^statement 1 allows everybody/)] });
  });

  test.each(['kms:CallerAccount', 'aws:PrincipalAccount', 'aws:PrincipalOrgID'])('of a fixed %s is not', (key) => {
    expect(judge(allow({ Principal: '*', Condition: { ...via('dynamodb.eu-west-1.amazonaws.com'), StringEquals: { [key]: 'fixed' } } }))).toEqual(GOOD);
  });
});

describe('the account', () => {
  const useOnly = (...statements: JsonObject[]) => analyseKeyPolicy(evaluated(policy(USE, ...statements))).rootMayAdminister;
  const put = (changes: JsonObject = {}) => allow({ Action: 'kms:PutKeyPolicy', ...changes });

  test.each<[string, JsonObject]>([
    ['by its root', put()],
    ['by its id', put({ Principal: { AWS: ACCOUNT } })],
    ['of the stack', put({ Principal: { AWS: { 'Fn::Sub': 'arn:${AWS::Partition}:iam::${AWS::AccountId}:root' } } })],
    ['by everybody in it', put({ Principal: '*', Condition: { StringEquals: { 'kms:CallerAccount': ACCOUNT } } })],
    ['by all actions but some', put({ NotAction: 'kms:Decrypt', Action: { Ref: 'AWS::NoValue' } })],
  ])('may administer the key %s', (_, statement) => {
    expect(useOnly(statement)).toBe(true);
  });

  test.each<[string, JsonObject[]]>([
    ['nothing says so', []],
    ['only a role may', [put({ Principal: { AWS: `arn:aws:iam::${ACCOUNT}:role/Admin` } })]],
    ['it is left out', [put({ NotPrincipal: ROOT, Principal: { Ref: 'AWS::NoValue' } })]],
    ['there is a condition', [put({ Condition: { Bool: { 'aws:MultiFactorAuthPresent': 'true' } } })]],
    ['it is everybody', [put({ Principal: '*' })]],
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

describe('what cannot be told', () => {
  test.each<[string, JsonObject[], RegExp]>([
    ['a statement', [{ 'Fn::If': ['C', USE, USE] }], /^statement 1 is \{"Fn::If"/],
    ['whether everybody is limited', [allow({ Principal: '*', Condition: { ...via('dynamodb.eu-west-1.amazonaws.com'), StringEquals: { 'kms:CallerAccount': { Ref: 'P' } } } })],
      /^statement 1 allows everybody under conditions/],
    ['who', [allow({ Principal: { AWS: { Ref: 'Who' } }, Condition: via('dynamodb.eu-west-1.amazonaws.com') })], /^statement 1 allows somebody/],
    ['which service', [allow({ Condition: via({ Ref: 'Service' }) })], /^statement 1 may allow use of the key without going through DynamoDB: .*StringLike kms:ViaService/],
    ['which condition', [allow({ Condition: { Ref: 'Condition' } })], /^statement 1 may allow use/],
    ['what too many patterns come to', [allow({ Condition: via(...Array.from({ length: 12 }, (_, index) => `*${'ab'.repeat(index + 1)}?a*b${index}*`)) })],
      /too complex to be judged/],
    ['which action', [allow({ Action: { Ref: 'Action' } })], /^statement 1 may allow use .*: statement 1: Action is/],
  ])('%s', (_, statements, message) => {
    expect(judge(...statements)).toEqual({ ...GOOD, unverifiable: [expect.stringMatching(message)] });
  });

  test.each<[string, unknown]>([['a malformed policy', { Statement: 7 }], ['none', undefined], ['one that is too big', Array.from({ length: 60_000 }, () => 1)]])('%s', (_, document) => {
    const verdict = analyseKeyPolicy(document);

    expect(verdict).toMatchObject({ publicAllow: [], rootMayAdminister: false });
    expect(verdict.unverifiable.length).toBeGreaterThan(0);
  });
});

describe('the simulator agrees', () => {
  const KEY = `arn:aws:kms:eu-west-1:${ACCOUNT}:key/1`;
  const administrator = { principal: `arn:aws:iam::${ACCOUNT}:role/Admin`, resource: KEY, identityPolicies: [policy({ Effect: 'Allow', Action: 'kms:*', Resource: '*' })] };
  const SERVICE: Json = { Ref: 'Service' };
  /** Values of the parameter: with some of them the key may be used outside DynamoDB. */
  const SERVICES = ['dynamodb.eu-west-1.amazonaws.com', 's3.eu-west-1.amazonaws.com', 'kinesis.*', '*'];
  const deny = (operator: string): JsonObject =>
    ({ Effect: 'Deny', Principal: '*', Action: 'kms:*', Resource: '*', Condition: { [operator]: { 'kms:ViaService': 'dynamodb.*' } } });

  test.each<[string, JsonObject[], boolean]>([
    ['use through DynamoDB', [USE], false],
    ['CDK\'s default', [allow({ Action: 'kms:*' })], false],
    ['an unknown service', [allow({ Condition: via(SERVICE) })], true],
    ['an unknown service among others', [allow({ Condition: via('dynamodb.*', SERVICE) })], true],
    ['all services but an unknown one', [allow({ Condition: { StringNotLike: { 'kms:ViaService': SERVICE } } })], false],
    ['an unknown service, or none', [allow({ Condition: { StringLikeIfExists: { 'kms:ViaService': SERVICE } } })], false],
    ['an unknown service, with a Deny for the rest', [allow({ Condition: via(SERVICE) }), deny('StringNotLike')], false],
    ['an unknown service, with a Deny for requests that name another', [allow({ Condition: via(SERVICE) }), deny('ForAnyValue:StringNotLike')], false],
    ['an unknown service, with a Deny for DynamoDB', [allow({ Condition: via(SERVICE) }), deny('StringLike')], true],
  ])('%s', async (_, statements, isDoubtful) => {
    const document = policy(ADMINISTER, ...statements);
    const outside = async (service: string) => {
      const resourcePolicy = JSON.parse(JSON.stringify(document).replaceAll(JSON.stringify(SERVICE), JSON.stringify(service))) as JsonObject;
      const outcomes = await Promise.all([undefined, 's3.eu-west-1.amazonaws.com'].map((other) =>
        simulate({ ...administrator, action: 'kms:Decrypt', resourcePolicy, context: { 'kms:ViaService': other } })));
      return outcomes.includes('Allowed');
    };
    const verdict = analyseKeyPolicy(evaluated(document));

    // In doubt is what the value of the parameter decides.
    expect(new Set(await Promise.all(SERVICES.map(outside))).size > 1).toBe(isDoubtful);
    expect(verdict.unverifiable.length > 0).toBe(isDoubtful);
  });

  test.each<[string, JsonObject[]]>([
    ['the account may administer', [ADMINISTER]],
    ['only a role may', [allow({ Action: 'kms:PutKeyPolicy', Principal: { AWS: `arn:aws:iam::${ACCOUNT}:role/Other` } })]],
    ['it is denied', [ADMINISTER, { Effect: 'Deny', Principal: '*', Action: 'kms:Put*', Resource: '*' }]],
  ])('where %s', async (_, statements) => {
    const resourcePolicy = policy(...statements);

    const put = await simulate({ ...administrator, action: 'kms:PutKeyPolicy', resourcePolicy });

    expect(analyseKeyPolicy(evaluated(resourcePolicy)).rootMayAdminister).toBe(put === 'Allowed');
  });
});
