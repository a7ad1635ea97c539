import { ACCOUNT, OTHER_ACCOUNT, policy } from './fixtures';
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
  return analyseKeyPolicy(policy(ADMINISTER, ...statements));
}

const GOOD = { publicAllow: [], useOutsideDynamoDb: [], rootMayAdminister: true, unverifiable: [] };

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

describe('use outside DynamoDB', () => {
  test.each<[string, JsonObject, RegExp]>([
    ['without a condition', allow(), /^statement 1 allows kms:Decrypt without going through DynamoDB/],
    ['as CDK has it by default', allow({ Action: 'kms:*' }), /allows kms:CreateGrant, kms:Decrypt, kms:DeriveSharedSecret and 9 more/],
    ['as CDK lets administrators have it', allow({ Action: ['kms:Create*', 'kms:Put*'] }), /allows kms:CreateGrant/],
    ['through another service', allow({ Condition: via('s3.eu-west-1.amazonaws.com') }), /kms:Decrypt/],
    ['through any service', allow({ Condition: via('*.amazonaws.com') }), /kms:Decrypt/],
    ['if a service is told at all', allow({ Condition: { StringEqualsIfExists: { 'kms:ViaService': 'dynamodb.eu-west-1.amazonaws.com' } } }), /kms:Decrypt/],
    ['through all services but one', allow({ Condition: { StringNotEquals: { 'kms:ViaService': 's3.eu-west-1.amazonaws.com' } } }), /kms:Decrypt/],
    ['depending on a variable', allow({ Condition: via('${aws:PrincipalTag/service}') }), /kms:Decrypt/],
    ['by a comparison that says little', allow({ Condition: { NumericEquals: { 'kms:ViaService': '1' } } }), /kms:Decrypt/],
    ['for grants to any service', allow({ Action: 'kms:CreateGrant', Condition: { Bool: { 'kms:GrantIsForAWSResource': 'true' } } }), /kms:CreateGrant/],
    ['by another service', allow({ Principal: { Service: 'sns.amazonaws.com' }, Condition: { StringEquals: { 'aws:SourceAccount': ACCOUNT } } }), /kms:Decrypt/],
    ['by Redshift, for anybody', allow({ Principal: { Service: 'redshift.amazonaws.com' } }), /kms:Decrypt/],
    ['by Redshift, for all accounts', allow({ Principal: { Service: 'redshift.amazonaws.com' }, Condition: { ArnLike: { 'aws:SourceArn': 'arn:aws:redshift:*:*:*' } } }), /kms:Decrypt/],
    ['by Redshift, for all accounts but one', allow({
      Principal: { Service: 'redshift.amazonaws.com' },
      Condition: { ArnNotLike: { 'aws:SourceArn': `arn:aws:redshift:eu-west-1:${ACCOUNT}:integration:*` } },
    }), /kms:Decrypt/],
  ])('%s', (_, statement, message) => {
    expect(judge(statement)).toEqual({ ...GOOD, useOutsideDynamoDb: [expect.stringMatching(message)] });
  });

  test.each<[string, JsonObject]>([
    ['some principals', { Principal: ROOT }],
    ['all but some principals', { NotPrincipal: ROOT, Principal: { Ref: 'AWS::NoValue' } }],
    ['other actions', { Action: 'kms:Encrypt' }],
    ['some keys', { Resource: `arn:aws:kms:eu-west-1:${ACCOUNT}:key/1` }],
    ['all but some keys', { NotResource: '*', Resource: { Ref: 'AWS::NoValue' } }],
    ['a narrower case', { Condition: { StringNotEquals: { 'kms:ViaService': 'dynamodb.eu-west-1.amazonaws.com', 'aws:PrincipalAccount': ACCOUNT } } }],
    ['requests that name a service', { Condition: { 'ForAnyValue:StringNotEquals': { 'kms:ViaService': 'dynamodb.eu-west-1.amazonaws.com' } } }],
  ])('is not stopped by a Deny for %s', (_, changes) => {
    const denial = { Effect: 'Deny', Principal: '*', Action: 'kms:Decrypt', Resource: '*', Condition: { StringNotLike: { 'kms:ViaService': 'dynamodb.*' } }, ...changes };

    expect(judge(allow(), denial).useOutsideDynamoDb).toHaveLength(1);
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
  const useOnly = (...statements: JsonObject[]) => analyseKeyPolicy(policy(USE, ...statements)).rootMayAdminister;
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

    expect(verdict).toMatchObject({ publicAllow: [], useOutsideDynamoDb: [], rootMayAdminister: false });
    expect(verdict.unverifiable.length).toBeGreaterThan(0);
  });
});

describe('the simulator agrees', () => {
  const KEY = `arn:aws:kms:eu-west-1:${ACCOUNT}:key/1`;
  const administrator = { principal: `arn:aws:iam::${ACCOUNT}:role/Admin`, resource: KEY, identityPolicies: [policy({ Effect: 'Allow', Action: 'kms:*', Resource: '*' })] };
  const services = [undefined, 's3.eu-west-1.amazonaws.com', 'dynamodb.eu-west-1.amazonaws.com'];

  test.each<[string, JsonObject[]]>([
    ['use through DynamoDB', [USE]],
    ['CDK\'s default', [allow({ Action: 'kms:*' })]],
    ['another service', [allow({ Condition: via('s3.*.amazonaws.com') })]],
    ['IfExists', [allow({ Condition: { StringLikeIfExists: { 'kms:ViaService': 'dynamodb.*' } } })]],
    ['a Deny for the rest', [allow({ Action: 'kms:Decrypt' }), { Effect: 'Deny', Principal: '*', Action: 'kms:*', Resource: '*', Condition: { StringNotLike: { 'kms:ViaService': 'dynamodb.*' } } }]],
    ['a Deny for what names another service', [allow({ Action: 'kms:Decrypt' }),
      { Effect: 'Deny', Principal: '*', Action: 'kms:*', Resource: '*', Condition: { 'ForAnyValue:StringNotLike': { 'kms:ViaService': 'dynamodb.*' } } }]],
  ])('%s', async (_, statements) => {
    const resourcePolicy = policy(ADMINISTER, ...statements);

    const outcomes = await Promise.all(['kms:Decrypt', 'kms:CreateGrant'].flatMap((action) => services.slice(0, 2).map((service) =>
      simulate({ ...administrator, action, resourcePolicy, context: { 'kms:ViaService': service } }))));
    const put = await simulate({ ...administrator, action: 'kms:PutKeyPolicy', resourcePolicy, context: { 'kms:ViaService': services[2] } });

    const verdict = analyseKeyPolicy(resourcePolicy);
    expect(verdict.useOutsideDynamoDb.length > 0).toBe(outcomes.includes('Allowed'));
    expect(verdict.rootMayAdminister).toBe(put === 'Allowed');
  });
});
