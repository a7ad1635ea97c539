import {
  ABSENT, AWAY, cases, facts, globalTable, HOME, is, only, replica, replicated, STREAM_TLS_POLICY, table, tableUnder, tableWith, TLS_POLICY, UNKNOWN,
} from './support/facts';
import type { Json } from '../../src/cloudformation/json';
import { resourcePolicyDeployable as rule } from '../../src/rules/resource-policy-deployable';
import type { ReplicaFact } from '../../src/template/facts';

const allow = (more: { readonly [element: string]: Json }) => is<Json>({
  Version: '2012-10-17',
  Statement: [
    (TLS_POLICY as { Statement: Json[] }).Statement[0],
    { Effect: 'Allow', Principal: { AWS: 'arn:aws:iam::444455556666:role/reader' }, Action: 'dynamodb:GetItem', Resource: '*', ...more },
  ],
});
const OWN: Json = { 'Fn::GetAtt': ['StackTableResource', 'Arn'] };
const away = (more: Partial<ReplicaFact> = {}) => facts({ tables: [globalTable(more)] });

cases(rule, [
  ['a plain policy passes', tableWith({ streamPolicy: is(STREAM_TLS_POLICY) }), []],
  ['no policy is TlsOnly\'s to report', tableWith({ policy: ABSENT }), []],
  ['an unknown policy is TlsOnly\'s to report', tableWith({ policy: UNKNOWN, streamPolicy: UNKNOWN }), []],
  ['a reader of another account passes', tableWith({ policy: allow({}) }), []],
  ['the own ARN is a cycle', tableWith({ policy: allow({ Resource: OWN }) }), ['error']],
  ['what another resource has put may name the table', tableWith({ policy: allow({ Resource: [OWN, '*'] }), policySource: 'custom-resource' }), []],
  ['stream actions fail in the policy of a table', tableWith({ policy: allow({ Action: 'dynamodb:GetRecords' }) }), ['error']],
  ['table actions fail in the policy of a stream', tableWith({ streamPolicy: allow({}) }), ['error', 'warning']],
  ['all actions may fail in the policy of a stream', tableWith({ streamPolicy: is(TLS_POLICY) }), ['warning']],
  ['actions that take no policy fail', tableWith({ policy: allow({ Action: 'dynamodb:CreateTable' }) }), ['error']],
  ['an unknown service principal may fail', tableWith({ policy: allow({ Principal: { Service: 'lambda.amazonaws.com' } }) }), ['error']],
  ['Redshift passes', tableWith({ policy: allow({ Principal: { Service: 'redshift.amazonaws.com' }, Condition: { StringEquals: { 'aws:SourceAccount': '111122223333' } } }) }), []],
  ['more than 20 KB is refused', tableWith({ policy: allow({ Sid: 'A'.repeat(21_000) }) }), ['error']],
  ['the ARN of another table does nothing', tableWith({ policy: allow({ Resource: 'arn:aws:dynamodb:eu-west-1:111122223333:table/other' }) }, { tableName: is('orders') }), ['error']],
  ['a deny that also hits services is a warning', tableWith({
    policy: is<Json>(JSON.parse(JSON.stringify(TLS_POLICY).replace('"Bool"', '"BoolIfExists"')) as Json),
  }), ['warning']],
  ['several faults of a replica are one finding', tableWith({ policy: allow({ Action: ['dynamodb:GetRecords', 'dynamodb:CreateTable'] }), streamPolicy: is(STREAM_TLS_POLICY) }), ['error']],
  ['a remote replica has its own', away({ policy: allow({ Action: 'dynamodb:GetRecords' }) }), [`error[${AWAY}]`]],
]);

describe('the policy of the table\'s key', () => {
  const allowing = (Principal: Json, Sid = 'S') => ({ Version: '2012-10-17', Statement: [{ Sid, Effect: 'Allow', Principal, Action: 'kms:Decrypt', Resource: '*' }] });
  const under = (policy: Json) => tableUnder({ policy: is(policy) });

  cases(rule, [
    ['names an account', under(allowing({ AWS: 'arn:aws:iam::111122223333:root' })), []],
    ['names all principals, which is KeyPolicyScope\'s to report', under(allowing('*')), []],
    ['names any account', under(allowing({ AWS: 'arn:aws:iam::*:root' })), ['error']],
    ['names roles by a pattern', under(allowing({ AWS: ['arn:aws:iam::111122223333:role/app-*', '111122223333'] })), ['error']],
    ['names a service by a pattern', under(allowing({ Service: '*.amazonaws.com' })), ['error']],
    ['names a principal that is not in the template', under(allowing({ AWS: { Ref: 'P' } })), []],
    ['has 32,768 bytes', under(allowing({ AWS: '111122223333' }, 'A'.repeat(32_768 - JSON.stringify(allowing({ AWS: '111122223333' }, '')).length))), []],
    ['has one byte more', under(allowing({ AWS: '111122223333' }, 'A'.repeat(32_769 - JSON.stringify(allowing({ AWS: '111122223333' }, '')).length))), ['error']],
    ['is malformed', under({ Statement: { Effect: 'Maybe', Principal: '*', Action: 'kms:*', Resource: '*' } }), ['error']],
    ['is unknown, which is KeyPolicyScope\'s to report', tableUnder({ policy: UNKNOWN }), []],
    ['is the default one', tableUnder({ policy: ABSENT }), []],
  ]);
});

describe('a policy on a replica that this very deployment creates', () => {
  cases(rule, [
    ['comes too early', away(), [`error[${AWAY}]`], { newReplicas: [AWAY] }],
    ['comes too early for the stream alone', away({ policy: ABSENT }), [`error[${AWAY}]`], { newReplicas: [AWAY] }],
    ['comes too early in one branch', away({ policy: [...ABSENT, ...is(replicated(TLS_POLICY))], streamPolicy: ABSENT }), [`error[${AWAY}]`], { newReplicas: [AWAY] }],
    ['comes in time from a custom resource', away({ policySource: 'custom-resource' }), [], { newReplicas: [AWAY] }],
    ['comes in time at home', away(), [], { newReplicas: [HOME] }],
    ['is left out', away({ policy: ABSENT, streamPolicy: ABSENT }), [], { newReplicas: [AWAY] }],
    ['is checked by Region', facts({ tables: [table({ replicas: [replica(), replica({ local: false, region: undefined })] })] }), [], { newReplicas: [AWAY] }],
  ]);
});

test('the message says whose policy it is', () => {
  expect(only(rule, tableWith({ streamPolicy: is(TLS_POLICY) })).message).toMatch(/^The policy of the stream of the table will not work: /);
});
