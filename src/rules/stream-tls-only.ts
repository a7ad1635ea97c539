import type { Finding, Rule } from './rule';
import { at, booleanOf } from '../cloudformation/json';
import type { Json } from '../cloudformation/json';
import type { AppFacts } from '../template/facts';
import { TLS_CONTROLS } from './support/controls';
import { matchBranches, unverifiable, violation } from './support/findings';
import type { BranchHandlers, RuleResult } from './support/findings';
import { checkTls, exceptNewReplica, policyCalls, policySubject, STREAM_TLS_FIX } from './support/policies';
import { checkReplicas } from './support/replicas';
import type { Replica } from './support/replicas';
import { checkCalls } from './support/sdk-calls';

export const streamTlsOnly: Rule = {
  name: 'StreamTlsOnly',
  title: 'Every stream of a table denies requests that don\'t use TLS',
  why: 'A stream contains the items that change. Streams have their own resource policy: the policy of the table does not apply to them.',
  remedy: STREAM_TLS_FIX,
  controls: TLS_CONTROLS,
  guarded: true,
  check: (facts) => [
    ...checkReplicas(facts, (replica) => exceptNewReplica(replica, matchBranches(replica.table.stream, STREAM, replica))),
    ...checkStreamPolicyCalls(facts),
  ],
};

const STREAM: BranchHandlers<boolean, Replica> = {
  value: (streams, replica) => (streams ? matchBranches(replica.fact.streamPolicy, POLICY, replica) : []),
  absent: () => [],
  unverifiable: (why, replica) => (matchBranches(replica.fact.streamPolicy, POLICY, replica).length === 0 ? [] : [unverifiable(
    `Whether ${replica.inText} has a stream that accepts requests without TLS cannot be determined: ${why}.`, STREAM_TLS_FIX)]),
};

const POLICY: BranchHandlers<Json, Replica> = {
  value: (document, replica) => checkTls(document, 'stream', () => policySubject(replica, 'stream'), () => `the stream of ${replica.inText}`),
  absent: ({ inText }) => [violation(`The stream of ${inText} has no resource policy and accepts requests without TLS.`, STREAM_TLS_FIX)],
  unverifiable: (why, { inText }) => [unverifiable(`The resource policy of the stream of ${inText} cannot be determined: ${why}.`, STREAM_TLS_FIX)],
};

/** Calls that attach or remove policies of streams, or enable a stream, which then has no policy. */
function checkStreamPolicyCalls(facts: AppFacts): readonly Finding[] {
  return checkCalls(facts, [
    ...policyCalls('stream'),
    { service: 'dynamodb', action: 'updateTable', check: (parameters) => checkStream(at(parameters, 'StreamSpecification', 'StreamEnabled')) },
  ]);
}

function checkStream(enabled: Json | undefined): readonly RuleResult[] {
  switch (enabled === undefined ? false : booleanOf(enabled)) {
    case true: return [violation(
      'The custom resource enables a stream, which has no resource policy and accepts requests without TLS.', STREAM_TLS_FIX)];
    case false: return [];
    case undefined: return [unverifiable('Whether the custom resource enables a stream cannot be determined.', STREAM_TLS_FIX)];
  }
}
