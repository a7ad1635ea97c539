import { judgeCalls } from './calls';
import type { AppFacts, Json } from '../../template/facts';
import { at } from '../judging/json';
import { fault, unverifiable } from '../judging/outcomes';
import type { Outcome } from '../judging/outcomes';
import type { Finding } from '../rule';

/** Calls that put the policy of a key, or go round it. */
export function judgeKeyPolicyCalls(facts: AppFacts, judgePolicy: (document: Json) => readonly Outcome[], fix: string): readonly Finding[] {
  return judgeCalls(facts, [
    {
      service: 'kms',
      action: 'putKeyPolicy',
      judge: (parameters) => [
        ...at(parameters, 'BypassPolicyLockoutSafetyCheck') === true ? [fault('The custom resource puts a key policy and bypasses the lock-out check.', fix)] : [],
        ...judgeText(at(parameters, 'Policy'), judgePolicy, fix),
      ],
    },
    {
      service: 'kms',
      action: 'createGrant',
      judge: () => [fault('The custom resource creates a grant: it lets somebody use a key whatever the key policy says.', 'Name who may use a key in its policy.')],
    },
  ]);
}

function judgeText(policy: Json | undefined, judgePolicy: (document: Json) => readonly Outcome[], fix: string): readonly Outcome[] {
  const unknown = unverifiable('The policy that the custom resource puts on a key cannot be known.', fix);
  if (typeof policy !== 'string') {
    return [unknown];
  }
  try {
    return judgePolicy(JSON.parse(policy) as Json);
  } catch {
    return [unknown];
  }
}
