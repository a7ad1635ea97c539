import {
  ABSENT, AWAY, call, calling, cases, facts, globalTable, HOME, is, only, OPTIONS, replicated, STREAM_TLS_POLICY, table, tableWith, TLS_POLICY,
  UNKNOWN, where,
} from './support/facts';
import type { Json } from '../../src/cloudformation/json';
import { tlsOnly as rule } from '../../src/rules/tls-only';

/** The good policy with something in its only statement exchanged. */
const but = (more: { readonly [element: string]: Json }) =>
  is<Json>({ Statement: [{ ...(TLS_POLICY as { Statement: object[] }).Statement[0], ...more }] });

cases(rule, [
  ['a policy that denies plain HTTP passes', tableWith(), []],
  ['no table, nothing to say', facts(), []],
  ['no policy is a violation', tableWith({ policy: ABSENT }), ['error']],
  ['a policy that only allows is a violation', tableWith({ policy: but({ Effect: 'Allow' }) }), ['error']],
  ['a policy that names the table alone leaves its indexes', tableWith({ policy: but({ Resource: 'arn:aws:dynamodb:eu-west-1:111122223333:table/orders' }) }, { tableName: is('orders') }), ['error']],
  ['a policy that denies some actions is a violation', tableWith({ policy: but({ Action: ['dynamodb:GetItem', 'dynamodb:PutItem'] }) }), ['error']],
  ['a policy that spares a principal is a violation', tableWith({ policy: but({ Principal: { AWS: 'arn:aws:iam::111122223333:role/app' } }) }), ['error']],
  ['a policy with a further condition is a violation', tableWith({
    policy: but({ Condition: { Bool: { 'aws:SecureTransport': 'false' }, StringEquals: { 'aws:SourceVpc': 'vpc-1' } } }),
  }), ['error']],
  ['a policy with an unknown principal is unverifiable', tableWith({ policy: but({ Principal: { AWS: { Ref: 'P' } } }) }), ['error[unverifiable]']],
  ['an unknown policy is unverifiable', tableWith({ policy: UNKNOWN }), ['error[unverifiable]']],
  ['every branch must deny', tableWith({ policy: [...is(TLS_POLICY), ...ABSENT] }), ['error']],
  ['the policy of a stream does not do for its table', tableWith({ policy: is(STREAM_TLS_POLICY) }), ['error']],
]);

describe('the service-linked roles', () => {
  const elsewhere = JSON.parse(JSON.stringify(replicated(TLS_POLICY)).replaceAll('111122223333', '444455556666')) as Json;

  cases(rule, [
    ['of the table\'s own account may be exempt', tableWith({ policy: is(replicated(TLS_POLICY)) }), []],
    ['of another account may not', tableWith({ policy: is(elsewhere) }), ['error']],
    ['of a table whose account is unknown must agree on one', tableWith({ policy: is(elsewhere) }, { where: where('Stack/Table/Resource', { account: undefined }) }), []],
    ['of an account that takes part in replication may be exempt', tableWith({ policy: is(elsewhere) }, { replicationAccounts: ['111122223333', '444455556666'] }), []],
  ]);
});

describe('replicas', () => {
  const without = (...awaiting: readonly string[]) =>
    facts({ tables: [globalTable({ policy: ABSENT }, {}, { metadata: { 'cdk-secure-table:newReplicas': awaiting } })] });
  const awaitingBoth = { metadata: { 'cdk-secure-table:newReplicas': [HOME, AWAY] } };

  cases(rule, [
    ['policies in both Regions pass', facts({ tables: [globalTable()] }), []],
    ['a remote replica needs its own', without(), [`error[${AWAY}]`]],
    ['a remote replica may be unverifiable', facts({ tables: [globalTable({ policy: UNKNOWN })] }), [`error[${AWAY}:unverifiable]`]],
    ['a new replica passes where the table waits for its second deployment', without(AWAY), [`warning[${AWAY}]`]],
    ['a new replica of another table does not help', without(), [`error[${AWAY}]`], { newReplicas: [AWAY] }],
    ['a new replica of another Region does not help', without('us-west-2'), [`error[${AWAY}]`]],
    ['the local replica is never new', facts({ tables: [globalTable({}, { policy: ABSENT }, awaitingBoth)] }), ['error']],
    ['a replica of an unknown Region is never new', facts({ tables: [globalTable({ policy: ABSENT, region: undefined }, {}, awaitingBoth)] }), ['error']],
    ['a new replica that has its policy draws nothing', facts({ tables: [globalTable({}, {}, awaitingBoth)] }), []],
  ]);

  test('the warning names the Region, and says until when', () => {
    expect(only(rule, without(AWAY)).message).toContain(`It passes until the next deployment: ${AWAY} is among the new replicas`);
  });
});

describe('SDK calls', () => {
  const put = (policy: Json, arn: Json = 'arn:aws:dynamodb:eu-west-1:111122223333:table/t') => calling(call('dynamodb', 'putResourcePolicy', { ResourceArn: arn, Policy: policy }));

  cases(rule, [
    ['a TLS-only policy passes', put(JSON.stringify(TLS_POLICY)), []],
    ['another policy is a violation', put('{"Statement":[]}'), ['error']],
    ['text that is no JSON is unverifiable', put('{'), ['error[unverifiable]']],
    ['an unknown policy is unverifiable', put({ Ref: 'P' }), ['error[unverifiable]']],
    ['the policy of a stream is StreamTlsOnly\'s', put('{}', 'arn:aws:dynamodb:eu-west-1:111122223333:table/t/stream/2026'), []],
    ['removing a policy is a violation', calling(call('dynamodb', 'deleteResourcePolicy')), ['error']],
    ['an added replica has no policy', calling(call('dynamodb', 'updateTable', { ReplicaUpdates: [{ Create: { RegionName: AWAY } }] })), ['error']],
    ['a replica that goes needs none', calling(call('dynamodb', 'updateTable', { ReplicaUpdates: [{ Delete: { RegionName: AWAY } }] })), []],
  ]);
});

test('the message says what slips through', () => {
  expect(only(rule, tableWith({ policy: but({ Action: 'dynamodb:GetItem' }) })).message).toMatch(/^The policy of the table does not deny all requests without TLS: .*dynamodb:/);
});

test('a table that has one of several names is known by none', () => {
  const own = 'arn:aws:dynamodb:eu-west-1:111122223333:table/a';
  const policy = but({ Resource: [own, `${own}/index/*`] });

  expect(rule.check(tableWith({ policy }, { tableName: is('a') }), OPTIONS)).toEqual([]);
  expect(rule.check(tableWith({ policy }, { tableName: is('a', 'b') }), OPTIONS)).toHaveLength(1);
});

test('tables are known by Region and name, as far as the app says', () => {
  const own = 'arn:aws-cn:dynamodb:cn-north-1:111122223333:table/orders';
  const policy = but({ Resource: [own, `${own}/index/*`] });
  const of = (region: string | undefined) => facts({ tables: [table({ tableName: is('orders'), replicas: tableWith({ region, policy }).tables[0].replicas })] });

  expect(rule.check(of('cn-north-1'), OPTIONS)).toEqual([]);
  expect(rule.check(of('cn-northwest-1'), OPTIONS)).toHaveLength(1);
  expect(rule.check(of(undefined), OPTIONS)).toHaveLength(1);
});
