import type { Finding, Rule } from './rule';
import { at, listOf } from '../cloudformation/json';
import type { Json } from '../cloudformation/json';
import type { AppFacts } from '../template/facts';
import { TLS_CONTROLS } from './support/controls';
import { matchBranches, unverifiable, violation } from './support/findings';
import type { BranchHandlers } from './support/findings';
import { checkTls, exceptNewReplica, policyCalls, policySubject, TLS_FIX } from './support/policies';
import { checkReplicas } from './support/replicas';
import type { Replica } from './support/replicas';
import { checkCalls } from './support/sdk-calls';

export const tlsOnly: Rule = {
  name: 'TlsOnly',
  title: 'Every table and replica denies requests that don\'t use TLS',
  why: 'DynamoDB accepts plain HTTP. A Deny statement in the resource policy rejects such requests of every principal. Each replica needs its '
    + 'own policy.',
  remedy: TLS_FIX,
  controls: TLS_CONTROLS,
  guarded: true,
  check: (facts) => [
    ...checkReplicas(facts, (replica) => exceptNewReplica(replica, matchBranches(replica.fact.policy, HANDLERS, replica))),
    ...checkTablePolicyCalls(facts),
  ],
};

const HANDLERS: BranchHandlers<Json, Replica> = {
  value: (document, replica) => checkTls(document, 'table', () => policySubject(replica, 'table'), () => replica.inText),
  absent: ({ name }) => [violation(`${name} has no resource policy and accepts requests without TLS.`, TLS_FIX)],
  unverifiable: (why, { inText }) => [unverifiable(`The resource policy of ${inText} cannot be determined: ${why}.`, TLS_FIX)],
};

/** Calls that attach or remove policies of tables, or create replicas, which have none. Calls that create a table are read as tables. */
function checkTablePolicyCalls(facts: AppFacts): readonly Finding[] {
  return checkCalls(facts, [
    ...policyCalls('table'),
    {
      service: 'dynamodb',
      action: 'updateTable',
      check: (parameters) => listOf(at(parameters, 'ReplicaUpdates')).filter((update) => at(update, 'Create') !== undefined).map(() =>
        violation('The custom resource adds a replica, which has no resource policy and accepts requests without TLS.', TLS_FIX)),
    },
  ]);
}
