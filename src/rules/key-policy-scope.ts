import type { Finding, Rule } from './rule';
import { at } from '../cloudformation/json';
import type { Json } from '../cloudformation/json';
import { parseJson } from '../cloudformation/text';
import { analyzeKeyPolicy } from '../policy-analysis/key-policy';
import type { KeyPolicyVerdict } from '../policy-analysis/key-policy';
import type { AppFacts, KeyFact } from '../template/facts';
import { asWarning, matchBranches, unverifiable, violation } from './support/findings';
import type { RuleResult } from './support/findings';
import { checkCalls } from './support/sdk-calls';
import { TextMemory } from './support/text-memory';
import { checkKeys } from './support/used-keys';

const FIX = 'Name the principals in the key policy, or restrict the statement to one account (`kms:CallerAccount`) and to DynamoDB '
  + '(`kms:ViaService`).';
const DOUBT_FIX = `${FIX} If a role or user is known only at deployment, restrict the statement to the account in its ARN: StringEquals on `
  + '`kms:CallerAccount` with `Fn.select(4, Fn.split(\':\', arn))`.';
const BYPASS_FIX = 'Remove BypassPolicyLockoutSafetyCheck.';

export const keyPolicyScope: Rule = {
  name: 'KeyPolicyScope',
  title: 'The key policy of a table\'s key allows only named principals',
  why: 'A key that every principal can use protects nothing. If a key policy locks its own account out, only AWS Support can restore access to '
    + 'the key.',
  remedy: FIX,
  controls: { cisAws: ['2.21'], securityHub: ['KMS.5'] },
  guarded: true,
  check: (facts) => [...checkKeys(facts, checkKey), ...checkKeyPolicyCalls(facts)],
};

function checkKey(key: KeyFact): readonly RuleResult[] {
  return [
    ...matchBranches(key.policy, {
      value: (document) => checkPolicy(document, key.namedPrincipals),
      // KMS then gives the key a policy that allows only the account.
      absent: () => [],
      unverifiable: (why) => [unverifiable(`The policy of the table's key cannot be determined: ${why}.`, FIX)],
    }),
    ...matchBranches(key.bypassPolicyLockoutSafetyCheck, {
      value: (bypassed) => (bypassed
        ? [violation('The table\'s key bypasses the key policy lockout safety check (BypassPolicyLockoutSafetyCheck).', BYPASS_FIX)] : []),
      absent: () => [],
      unverifiable: (why) => [unverifiable('Whether the table\'s key bypasses the key policy lockout safety check cannot be determined: '
        + `${why}.`, BYPASS_FIX)],
    }),
  ];
}

/** The keys of an app's tables mostly have the same policy. */
const verdicts = new TextMemory<KeyPolicyVerdict>();

function checkPolicy(document: Json, namedPrincipals: readonly string[] = []): readonly RuleResult[] {
  const { publicAllow, rootMayAdminister, unverifiable: doubts } = verdicts.ask(
    JSON.stringify([document, namedPrincipals]), () => analyzeKeyPolicy(document, namedPrincipals));
  if (publicAllow.length > 0) {
    return [violation(`The key policy allows public access: ${publicAllow.join('; ')}.`, FIX)];
  }
  if (doubts.length > 0) {
    return [unverifiable(`Whether the key policy allows public access cannot be determined: ${doubts.join('; ')}.`, DOUBT_FIX)];
  }
  return rootMayAdminister ? [] : [asWarning(violation(
    'The key policy does not allow the account to change it: if the principals that it names are deleted, only AWS Support can restore access.',
    'Allow kms:PutKeyPolicy to the account (arn:aws:iam::<account>:root).'))];
}

/** Calls that change the policy of a key, or give access regardless of it. */
function checkKeyPolicyCalls(facts: AppFacts): readonly Finding[] {
  return checkCalls(facts, [
    {
      service: 'kms',
      action: 'putKeyPolicy',
      check: (parameters) => [
        ...at(parameters, 'BypassPolicyLockoutSafetyCheck') === true
          ? [violation('The custom resource sets a key policy and bypasses the key policy lockout safety check.', FIX)] : [],
        ...checkText(at(parameters, 'Policy')),
      ],
    },
    {
      service: 'kms',
      action: 'createGrant',
      check: () => [violation(
        'The custom resource creates a KMS grant, which lets a principal use a key regardless of the key '
        + 'policy.', 'Allow the principal in the key policy instead.')],
    },
  ]);
}

function checkText(policy: Json | undefined): readonly RuleResult[] {
  const unknown = unverifiable('The key policy that the custom resource sets cannot be determined.', FIX);
  const document = typeof policy === 'string' ? parseJson(policy) : undefined;
  return document === undefined ? [unknown] : checkPolicy(document);
}
