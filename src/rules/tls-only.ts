import type { Finding, Rule } from './rule';
import { at, listOf } from '../cloudformation/json';
import type { AppFacts } from '../template/facts';
import { fault, unverifiable, weigh } from './support/findings';
import type { Outcome } from './support/findings';
import { exceptNew, judgeTls, policyCalls, policySubject, TLS_FIX } from './support/policies';
import { judgeReplicas } from './support/replicas';
import type { Replica } from './support/replicas';
import { judgeCalls } from './support/sdk-calls';

export const tlsOnly: Rule = {
  name: 'TlsOnly',
  title: 'Every table and replica denies requests that are not made over TLS',
  why: 'DynamoDB still answers plain HTTP. A deny in the resource policy makes such requests fail, whoever sends them; each replica needs its own.',
  remedy: TLS_FIX,
  controls: { nist80053R5: ['SC-8', 'SC-8(1)'], hipaa: ['164.312(e)(1)'], pciDss4: ['4.2.1'] },
  guarded: true,
  check: (facts, { newReplicas }) => [
    ...judgeReplicas(facts, (replica) => exceptNew(replica, newReplicas, judge(replica))),
    ...judgeTablePolicyCalls(facts),
  ],
};

function judge(replica: Replica): readonly Outcome[] {
  return weigh(replica.fact.policy, {
    value: (document) => judgeTls(document, policySubject(replica, 'table'), replica.inText),
    absent: () => [fault(`${replica.name} has no resource policy: it answers requests without TLS.`, TLS_FIX)],
    unverifiable: (why) => [unverifiable(`The resource policy of ${replica.inText} cannot be known: ${why}.`, TLS_FIX)],
  });
}

/** Calls that put or remove policies of tables, or make replicas that have none. Those that make a table are read as tables. */
function judgeTablePolicyCalls(facts: AppFacts): readonly Finding[] {
  return judgeCalls(facts, [
    ...policyCalls('table'),
    {
      service: 'dynamodb',
      action: 'updateTable',
      judge: (parameters) => listOf(at(parameters, 'ReplicaUpdates')).filter((update) => at(update, 'Create') !== undefined).map(() =>
        fault('The custom resource adds a replica: it has no resource policy, and answers requests without TLS.', TLS_FIX)),
    },
  ]);
}
