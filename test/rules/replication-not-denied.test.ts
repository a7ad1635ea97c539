import {
  ABSENT, AWAY, call, calling, cases, facts, globalTable, is, only, replicated, STREAM_TLS_POLICY, table, tableWith, TLS_POLICY, UNKNOWN, where,
} from './support/facts';
import type { Json } from '../../src/cloudformation/json';
import { replicationNotDenied as rule } from '../../src/rules/replication-not-denied';

/** A statement beside the good one. */
function beside(Condition: Json, more: { readonly [element: string]: Json } = {}) {
  const { Statement } = replicated(TLS_POLICY) as { readonly Statement: readonly Json[] };
  return is<Json>({ Version: '2012-10-17', Statement: [...Statement, { Effect: 'Deny', Principal: '*', Action: 'dynamodb:*', Resource: '*', Condition, ...more }] });
}

const elsewhere = JSON.parse(JSON.stringify(replicated(TLS_POLICY)).replaceAll('111122223333', '444455556666')) as Json;
const fromVpc: Json = { StringNotEquals: { 'aws:SourceVpc': 'vpc-1' } };
const fromOrganization: Json = { StringNotEquals: { 'aws:PrincipalOrgID': 'o-1' } };

cases(rule, [
  ['a table with replicas and the documented exemption', facts({ tables: [globalTable()] }), []],
  ['a table without replicas', tableWith({ policy: beside({}), streamPolicy: is(STREAM_TLS_POLICY) }), []],
  ['a policy without the exemption', facts({ tables: [globalTable({}, { policy: is(TLS_POLICY) })] }), ['warning']],
  ['a policy without the exemption in another Region', facts({ tables: [globalTable({ policy: is(TLS_POLICY) })] }), [`warning[${AWAY}]`]],
  ['a stream policy without the exemption', facts({ tables: [globalTable({}, { streamPolicy: is(STREAM_TLS_POLICY) })] }), ['warning']],
  ['a Deny of other organizations', facts({ tables: [globalTable({}, { policy: beside(fromOrganization) })] }), ['warning']],
  ['a Deny of other networks', facts({ tables: [globalTable({}, { policy: beside(fromVpc) })] }), ['error']],
  ['a Deny of other networks in one branch', facts({ tables: [globalTable({}, { policy: [...beside(fromVpc), ...is(replicated(TLS_POLICY))] })] }), ['error']],
  ['a Deny of what replication does not do', facts({ tables: [globalTable({}, { policy: beside({}, { Action: 'dynamodb:DeleteTable' }) })] }), []],
  ['the exemption of another account', facts({ tables: [globalTable({}, { policy: is(elsewhere) })] }), ['warning']],
  ['the exemption of one account, for a table in an unknown one', facts({
    tables: [globalTable({ policy: is(elsewhere), streamPolicy: ABSENT }, { policy: is(elsewhere), streamPolicy: ABSENT }, { where: where('Stack/Table/Resource', { account: undefined }) })],
  }), []],
  ['replicas in other accounts, where the service calls', tableWith({ policy: is(replicated(TLS_POLICY)) }, { replicationAccounts: ['111122223333', '444455556666'] }), ['warning']],
  ['replication in one account only', tableWith({ policy: is(TLS_POLICY) }, { replicationAccounts: ['111122223333'] }), []],
  ['a table that a macro writes may have replicas', tableWith({ policy: beside(fromVpc) }, { opaque: 'a macro writes it' }), ['warning[unverifiable]']],
  ['no policy, and an unknown one, are reported by TlsOnly', facts({ tables: [globalTable({ policy: ABSENT }, { policy: UNKNOWN })] }), []],
]);

describe('SDK calls', () => {
  const put = (policy: Json, ...others: readonly Json[]) => ({
    ...calling(call('dynamodb', 'putResourcePolicy', { ResourceArn: 'arn', Policy: policy })), tables: others.length === 0 ? [globalTable()] : [table()],
  });

  cases(rule, [
    ['a policy without the exemption', put(JSON.stringify(TLS_POLICY)), ['warning']],
    ['a policy with a certain Deny, of a table that is unknown', put(JSON.stringify({ Statement: { Effect: 'Deny', Principal: '*', Action: '*', Resource: '*' } })), ['warning']],
    ['a policy with the exemption', put(JSON.stringify(replicated(TLS_POLICY))), []],
    ['an unknown policy is reported by TlsOnly', put({ Ref: 'P' }), []],
    ['an app without replicas', put(JSON.stringify(TLS_POLICY), true), []],
  ]);
});

test('the message says who is denied by what, and the fix has both roles', () => {
  const { message, fix } = only(rule, facts({ tables: [globalTable({}, { policy: beside(fromVpc) })] }));

  expect(message).toMatch(/^The policy of the table denies requests that replication needs: statement 1 denies requests of the replication role; statement 1 denies requests of the auto scaling role\.$/);
  expect(fix).toMatch(/AWSServiceRoleForDynamoDBReplication.*AWSServiceRoleForApplicationAutoScaling_DynamoDBTable/);
});
