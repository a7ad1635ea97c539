import { asWritten } from './judging/as-written';
import { judgeKeys } from './judging/keys';
import { asWarning, fault, unverifiable, weigh } from './judging/outcomes';
import type { Outcome } from './judging/outcomes';
import type { Rule } from './rule';
import { judgeKeyPolicyCalls } from './sdk-calls/key-policies';
import { analyseKeyPolicy } from '../policy/analysis';
import type { Json, KeyFact } from '../template/facts';

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
