import type { Finding, Rule } from './rule';
import { at } from '../cloudformation/json';
import type { Json } from '../cloudformation/json';
import { parseJson } from '../cloudformation/text';
import { analyseKeyPolicy } from '../policy-analysis/key-policy';
import type { KeyPolicyVerdict } from '../policy-analysis/key-policy';
import type { AppFacts, KeyFact } from '../template/facts';
import { asWarning, matchBranches, unverifiable, violation } from './support/findings';
import type { RuleResult } from './support/findings';
import { checkCalls } from './support/sdk-calls';
import { TextMemory } from './support/text-memory';
import { checkKeys } from './support/used-keys';

const FIX = 'Name in the key policy who may use the key, or hold everybody to one account (`kms:CallerAccount`) and to DynamoDB (`kms:ViaService`).';
const DOUBT_FIX = `${FIX} A role or user that only the deployment names can be held to the account in its own ARN: StringEquals on `
  + '`kms:CallerAccount` with `Fn.select(4, Fn.split(\':\', arn))`.';
const BYPASS_FIX = 'Leave BypassPolicyLockoutSafetyCheck out.';

export const keyPolicyScope: Rule = {
  name: 'KeyPolicyScope',
  title: 'The key of a table is open to nobody but those its policy names',
  why: 'A key that anybody may use protects nothing, and one whose policy locks its account out can be repaired by nobody but AWS.',
  remedy: FIX,
  controls: { cisAws: ['2.21'], securityHub: ['KMS.5'] },
  guarded: true,
  check: (facts) => [...checkKeys(facts, checkKey), ...checkKeyPolicyCalls(facts)],
};

function checkKey(key: KeyFact): readonly RuleResult[] {
  return [
    ...matchBranches(key.policy, {
      value: (document) => checkPolicy(document, key.namedPrincipals),
      // KMS then gives the key a policy that only names the account.
      absent: () => [],
      unverifiable: (why) => [unverifiable(`The policy of the table's key cannot be known: ${why}.`, FIX)],
    }),
    ...matchBranches(key.bypassPolicyLockoutSafetyCheck, {
      value: (bypassed) => (bypassed
        ? [violation('The table\'s key bypasses the lock-out check of KMS (BypassPolicyLockoutSafetyCheck).', BYPASS_FIX)] : []),
      absent: () => [],
      unverifiable: (why) => [unverifiable(`Whether the table's key bypasses the lock-out check of KMS cannot be known: ${why}.`, BYPASS_FIX)],
    }),
  ];
}

/** The keys of an app's tables mostly have the same policy. */
const verdicts = new TextMemory<KeyPolicyVerdict>();

function checkPolicy(document: Json, namedPrincipals: readonly string[] = []): readonly RuleResult[] {
  const { publicAllow, rootMayAdminister, unverifiable: doubts } = verdicts.ask(
    JSON.stringify([document, namedPrincipals]), () => analyseKeyPolicy(document, namedPrincipals));
  if (publicAllow.length > 0) {
    return [violation(`The key policy is open to the public: ${publicAllow.join('; ')}.`, FIX)];
  }
  if (doubts.length > 0) {
    return [unverifiable(`Whether the key policy is open to the public cannot be known: ${doubts.join('; ')}.`, DOUBT_FIX)];
  }
  return rootMayAdminister ? [] : [asWarning(violation(
    'The key policy does not let the account put key policies: once the principals that it names are gone, only AWS can repair it.',
    'Allow kms:PutKeyPolicy to the account (arn:aws:iam::<account>:root).'))];
}

/** Calls that change the policy of a key, or give access past it. */
function checkKeyPolicyCalls(facts: AppFacts): readonly Finding[] {
  return checkCalls(facts, [
    {
      service: 'kms',
      action: 'putKeyPolicy',
      check: (parameters) => [
        ...at(parameters, 'BypassPolicyLockoutSafetyCheck') === true
          ? [violation('The custom resource puts a key policy and bypasses the lock-out check.', FIX)] : [],
        ...checkText(at(parameters, 'Policy')),
      ],
    },
    {
      service: 'kms',
      action: 'createGrant',
      check: () => [violation(
        'The custom resource creates a grant: it lets somebody use a key whatever the key policy says.', 'Name who may use a key in its policy.')],
    },
  ]);
}

function checkText(policy: Json | undefined): readonly RuleResult[] {
  const unknown = unverifiable('The policy that the custom resource puts on a key cannot be known.', FIX);
  const document = typeof policy === 'string' ? parseJson(policy) : undefined;
  return document === undefined ? [unknown] : checkPolicy(document);
}
