import { asWarning, fault, unverifiable, weigh } from './judging/outcomes';
import type { Outcome } from './judging/outcomes';
import { policySubject } from './judging/policy-subject';
import { judgeReplicas } from './judging/replicas';
import type { Replica } from './judging/replicas';
import { judgeTls, TLS_FIX } from './judging/tls';
import type { Rule } from './rule';
import { judgeTablePolicyCalls } from './sdk-calls/policies';

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

/** A replica that this very deployment creates can have no policy yet (DynamoDB: resource policies of global tables). */
export function exceptNew(replica: Replica, newReplicas: readonly string[], outcomes: readonly Outcome[]): readonly Outcome[] {
  const { local, region } = replica.fact;
  if (local || region === undefined || !newReplicas.includes(region)) {
    return outcomes;
  }
  return outcomes.map((outcome) => asWarning({
    ...outcome,
    message: `${outcome.message} It passes for now: ${region} is among the new replicas (cdk-secure-table:newReplicas).`,
    fix: `Deploy again without ${region} in the context cdk-secure-table:newReplicas. ${outcome.fix}`,
  }));
}
