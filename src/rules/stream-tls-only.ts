import { fault, unverifiable, weigh } from './judging/outcomes';
import type { Outcome } from './judging/outcomes';
import { policySubject } from './judging/policy-subject';
import { judgeReplicas } from './judging/replicas';
import type { Replica } from './judging/replicas';
import { judgeTls, STREAM_TLS_FIX } from './judging/tls';
import type { Rule } from './rule';
import { judgeStreamPolicyCalls } from './sdk-calls/policies';
import { exceptNew } from './tls-only';

export const streamTlsOnly: Rule = {
  name: 'StreamTlsOnly',
  title: 'Every stream of a table denies requests that are not made over TLS',
  why: 'A stream holds the items that change, has a policy of its own, and is not reached by the policy of its table.',
  remedy: STREAM_TLS_FIX,
  controls: { nist80053R5: ['SC-8', 'SC-8(1)'], hipaa: ['164.312(e)(1)'], pciDss4: ['4.2.1'] },
  guarded: true,
  check: (facts, { newReplicas }) => [
    ...judgeReplicas(facts, (replica) => exceptNew(replica, newReplicas, judge(replica))),
    ...judgeStreamPolicyCalls(facts),
  ],
};

function judge(replica: Replica): readonly Outcome[] {
  const unprotected = judgePolicy(replica);
  if (unprotected.length === 0) {
    return [];
  }
  return weigh(replica.table.stream, {
    value: (streams) => streams ? unprotected : [],
    absent: () => [],
    unverifiable: (why) => [unverifiable(`Whether ${replica.inText} has a stream, which would answer requests without TLS, cannot be known: ${why}.`, STREAM_TLS_FIX)],
  });
}

function judgePolicy(replica: Replica): readonly Outcome[] {
  return weigh(replica.fact.streamPolicy, {
    value: (document) => judgeTls(document, policySubject(replica, 'stream'), `the stream of ${replica.inText}`),
    absent: () => [fault(`The stream of ${replica.inText} has no resource policy: it answers requests without TLS.`, STREAM_TLS_FIX)],
    unverifiable: (why) => [unverifiable(`The resource policy of the stream of ${replica.inText} cannot be known: ${why}.`, STREAM_TLS_FIX)],
  });
}
