import type { Finding, Rule } from './rule';
import { analyseKeyPolicy } from '../policy-analysis';
import { asWarning, fault, unverifiable, weigh } from './support/findings';
import type { Outcome } from './support/findings';
import { asWritten } from './support/policies';
import type { AppFacts, Json, KeyFact } from '../template/facts';
import { judgeCalls } from './support/sdk-calls';
import { judgeKeys } from './support/used-keys';
import { at } from '../cloudformation/json';

const FIX = 'Name in the key policy who may use the key, or hold everybody to one account (`kms:CallerAccount`) and to DynamoDB (`kms:ViaService`).';

export const keyPolicyScope: Rule = {
  name: 'KeyPolicyScope',
  title: 'The key of a table is open to nobody but those its policy names',
  why: 'A key that anybody may use protects nothing, and one whose policy locks its account out can be repaired by nobody but AWS.',
  remedy: FIX,
  controls: { securityHub: ['KMS.5'] },
  guarded: true,
  check: (facts) => [...judgeKeys(facts, judgeKey), ...judgeKeyPolicyCalls(facts, judgePolicy, FIX)],
};

function judgeKey(key: KeyFact): readonly Outcome[] {
  return [
    ...weigh(key.policy, {
      value: judgePolicy,
      // KMS then gives the key a policy that names the account alone.
      absent: () => [],
      unverifiable: (why) => [unverifiable(`The policy of the table's key cannot be known: ${why}.`, FIX)],
    }),
    ...weigh(key.bypassPolicyLockoutSafetyCheck, {
      value: (bypassed) => bypassed ? [fault('The table\'s key bypasses the lock-out check of KMS (BypassPolicyLockoutSafetyCheck).', 'Leave BypassPolicyLockoutSafetyCheck out.')] : [],
      absent: () => [],
      unverifiable: (why) => [unverifiable(`Whether the table's key bypasses the lock-out check of KMS cannot be known: ${why}.`, 'Leave BypassPolicyLockoutSafetyCheck out.')],
    }),
  ];
}

function judgePolicy(document: Json): readonly Outcome[] {
  const { publicAllow, rootMayAdminister, unverifiable: doubts } = analyseKeyPolicy(asWritten(document));
  if (publicAllow.length > 0) {
    return [fault(`The key policy is open to the public: ${publicAllow.join('; ')}.`, FIX)];
  }
  if (doubts.length > 0) {
    return [unverifiable(`Whether the key policy is open to the public cannot be known: ${doubts.join('; ')}.`, FIX)];
  }
  return rootMayAdminister ? [] : [asWarning(fault(
    'The key policy does not let the account put key policies: once the principals that it names are gone, only AWS can repair it.',
    'Allow kms:PutKeyPolicy to the account (arn:aws:iam::<account>:root).'))];
}

/** Calls that put the policy of a key, or go round it. */
function judgeKeyPolicyCalls(facts: AppFacts, judgePolicy: (document: Json) => readonly Outcome[], fix: string): readonly Finding[] {
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
