import {
  ABSENT, AWAY, call, calling, cases, facts, globalTable, is, key, KEY_POLICY, only, OPTIONS, replica, table, tableUnder, under, UNKNOWN, where,
} from './support/facts';
import type { Json } from '../../src/cloudformation/json';
import { keyPolicyScope as rule } from '../../src/rules/key-policy-scope';

const allowing = (principal: Json, condition: Json = {}): Json => ({
  Version: '2012-10-17',
  Statement: [(KEY_POLICY as { Statement: Json[] }).Statement[0], { Effect: 'Allow', Principal: principal, Action: 'kms:Decrypt', Resource: '*', Condition: condition }],
});
const PUBLIC = allowing('*');
const VIA_DYNAMODB = { StringEquals: { 'kms:CallerAccount': '111122223333' }, StringLike: { 'kms:ViaService': 'dynamodb.*.amazonaws.com' } };

cases(rule, [
  ['a policy of the account passes', tableUnder({}), []],
  ['no table, nothing to say', facts({ keys: [key({ policy: is(PUBLIC) })] }), []],
  ['KMS\'s own policy passes', tableUnder({ policy: ABSENT }), []],
  ['a role may use the key', tableUnder({ policy: is(allowing({ AWS: 'arn:aws:iam::111122223333:role/app' })) }), []],
  ['all principals of one account may use it through DynamoDB', tableUnder({ policy: is(allowing({ AWS: '*' }, VIA_DYNAMODB)) }), []],
  ['all principals may not', tableUnder({ policy: is(PUBLIC) }), ['error']],
  ['all principals that come through DynamoDB may not', tableUnder({ policy: is(allowing('*', { StringLike: { 'kms:ViaService': 'dynamodb.*.amazonaws.com' } })) }), ['error']],
  ['an unknown principal may be all principals', tableUnder({ policy: is(allowing({ AWS: { Ref: 'P' } })) }), ['error[unverifiable]']],
  ['an unknown policy is unverifiable', tableUnder({ policy: UNKNOWN }), ['error[unverifiable]']],
  ['text that is no policy is unverifiable', tableUnder({ policy: is<Json>('nonsense') }), ['error[unverifiable]']],
  ['every branch must be closed', tableUnder({ policy: is(KEY_POLICY, PUBLIC) }), ['error']],
  ['a policy that leaves the account out is a warning', tableUnder({
    policy: is<Json>({ Version: '2012-10-17', Statement: [{ Effect: 'Allow', Principal: { AWS: 'arn:aws:iam::111122223333:role/admin' }, Action: 'kms:*', Resource: '*' }] }),
  }), ['warning']],
  ['bypassing the lock-out check is a violation', tableUnder({ bypassPolicyLockoutSafetyCheck: is(true) }), ['error']],
  ['not bypassing it passes', tableUnder({ bypassPolicyLockoutSafetyCheck: is(false) }), []],
  ['perhaps bypassing it is unverifiable', tableUnder({ bypassPolicyLockoutSafetyCheck: UNKNOWN }), ['error[unverifiable]']],
  ['the key of a remote replica carries its Region', facts({
    tables: [globalTable({ encryption: under(key({ where: where('Support/Key/Resource'), policy: is(PUBLIC) })) })],
  }), [`error[${AWAY}]`]],
]);

describe('SDK calls', () => {
  const put = (policy: Json, more: { readonly [parameter: string]: Json } = {}) => calling(call('kms', 'putKeyPolicy', { KeyId: 'k', Policy: policy, ...more }));

  cases(rule, [
    ['a closed policy passes', put(JSON.stringify(KEY_POLICY)), []],
    ['a public policy is a violation', put(JSON.stringify(PUBLIC)), ['error']],
    ['an unknown policy is unverifiable', put({ Ref: 'P' }), ['error[unverifiable]']],
    ['text that is no JSON is unverifiable', put('{'), ['error[unverifiable]']],
    ['bypassing the lock-out check is a violation', put(JSON.stringify(KEY_POLICY), { BypassPolicyLockoutSafetyCheck: true }), ['error']],
    ['a grant goes round the policy', calling(call('kms', 'createGrant', { KeyId: 'k' })), ['error']],
  ]);
});

test('the message names the statement', () => {
  expect(only(rule, tableUnder({ policy: is(PUBLIC) })).message).toContain('statement 1 allows all principals');
});

test('each of many policies is analyzed, though not all are remembered', () => {
  const policies = Array.from({ length: 1100 }, (_, index) =>
    allowing(index % 2 === 0 ? '*' : { AWS: 'arn:aws:iam::111122223333:role/app' }, { StringEquals: { 'aws:PrincipalTag/number': `${index}` } }));
  const tables = policies.map((policy, index) => table({
    where: where(`Stack/Table${index}/Resource`),
    replicas: [replica({ encryption: under(key({ where: where(`Stack/Key${index}/Resource`), policy: is(policy) })) })],
  }));

  for (let pass = 0; pass < 2; pass++) {
    expect(rule.check(facts({ tables }), OPTIONS).map(({ where: { constructPath } }) => constructPath))
      .toEqual(policies.flatMap((_, index) => (index % 2 === 0 ? [`Stack/Key${index}/Resource`] : [])));
  }
});
