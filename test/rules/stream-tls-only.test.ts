import { ABSENT, AWAY, call, calling, cases, facts, globalTable, is, STREAM_TLS_POLICY, tableWith, TLS_POLICY, UNKNOWN } from './support/facts';
import type { Json } from '../../src/cloudformation/json';
import { streamTlsOnly as rule } from '../../src/rules/stream-tls-only';
import type { Branches } from '../../src/template/facts';

const streaming = (streamPolicy: Branches<Json>, stream: Branches<boolean> = is(true)) => tableWith({ streamPolicy }, { stream });
const policy = (effect: string): Json => ({ Statement: [{ Effect: effect, Principal: '*', Action: '*', Resource: '*', Condition: { Bool: { 'aws:SecureTransport': false } } }] });

/** A stream of the table `orders`, whose policy denies on a resource only. */
const denying = (resource: string) => tableWith({
  streamPolicy: is(JSON.parse(JSON.stringify(policy('Deny')).replace('"Resource":"*"', `"Resource":"arn:aws:dynamodb:eu-west-1:111122223333:${resource}"`)) as Json),
}, { stream: is(true), tableName: is('orders') });

cases(rule, [
  ['a policy that names the stream passes', denying('table/orders/stream/*'), []],
  ['a policy that names the table and not its stream is a violation', denying('table/orders'), ['error']],
  ['a stream with a TLS-only policy passes', streaming(is(STREAM_TLS_POLICY)), []],
  ['no stream, nothing to say', tableWith(), []],
  ['a stream that is off needs none', streaming(ABSENT, is(false)), []],
  ['a stream without a policy is a violation', streaming(ABSENT), ['error']],
  ['a policy that does not deny is a violation', streaming(is(policy('Allow'))), ['error']],
  ['a policy that denies everything over HTTP passes', streaming(is(policy('Deny'))), []],
  ['an unknown policy is unverifiable', streaming(UNKNOWN), ['error[unverifiable]']],
  ['a stream that may be on is unverifiable', streaming(ABSENT, UNKNOWN), ['error[unverifiable]']],
  ['a stream that may be on and has its policy passes', streaming(is(STREAM_TLS_POLICY), UNKNOWN), []],
  ['every branch must deny', streaming([...is(STREAM_TLS_POLICY), ...is(policy('Allow'))]), ['error']],
  ['a remote replica needs its own', facts({ tables: [globalTable({ streamPolicy: ABSENT })] }), [`error[${AWAY}]`]],
  ['a remote replica may be unverifiable', facts({ tables: [globalTable({ streamPolicy: UNKNOWN })] }), [`error[${AWAY}:unverifiable]`]],
  ['a new replica passes where the table waits for its second deployment', facts({
    tables: [globalTable({ streamPolicy: ABSENT }, {}, { metadata: { 'cdk-secure-table:newReplicas': [AWAY] } })],
  }), [`warning[${AWAY}]`]],
]);

describe('SDK calls', () => {
  const arn = 'arn:aws:dynamodb:eu-west-1:111122223333:table/t/stream/2026-01-01T00:00:00.000';
  const put = (text: string, ResourceArn: Json = arn) => calling(call('dynamodb', 'putResourcePolicy', { ResourceArn, Policy: text }));

  cases(rule, [
    ['a TLS-only policy passes', put(JSON.stringify(STREAM_TLS_POLICY)), []],
    ['a weak policy is a violation', put('{"Statement":[]}'), ['error']],
    ['a stream is known by its attribute too', put('{"Statement":[]}', { 'Fn::GetAtt': ['T', 'StreamArn'] }), ['error']],
    ['the policy of a table is TlsOnly\'s', put(JSON.stringify(TLS_POLICY), 'arn:aws:dynamodb:eu-west-1:111122223333:table/t'), []],
    ['removing a policy is a violation', calling(call('dynamodb', 'deleteResourcePolicy', { ResourceArn: arn })), ['error']],
    ['switching a stream on leaves it without a policy', calling(call('dynamodb', 'updateTable', { StreamSpecification: { StreamEnabled: true } })), ['error']],
    ['switching a stream off passes', calling(call('dynamodb', 'updateTable', { StreamSpecification: { StreamEnabled: false } })), []],
    ['changing something else passes', calling(call('dynamodb', 'updateTable', { BillingMode: 'PAY_PER_REQUEST' })), []],
    ['an unknown switch is unverifiable', calling(call('dynamodb', 'updateTable', { StreamSpecification: { StreamEnabled: { Ref: 'P' } } })), ['error[unverifiable]']],
  ]);
});
