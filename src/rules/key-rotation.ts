import type { Finding, Rule } from './rule';
import type { AppFacts, KeyFact } from '../template/facts';
import { violation, unverifiable, matchBranches } from './support/findings';
import type { RuleResult } from './support/findings';
import { checkReplicas } from './support/replicas';
import type { Replica } from './support/replicas';
import { checkCalls, keysNamedInCall } from './support/sdk-calls';
import { customerManaged, checkKeys } from './support/used-keys';

export const keyRotation: Rule = {
  name: 'KeyRotation',
  title: 'The key of every table rotates automatically',
  why: 'Rotation limits how much data is encrypted with the same key material. KMS rotates without interruption and keeps the old material for '
    + 'existing data.',
  remedy: 'Set `enableKeyRotation: true` on the key. KMS rotates only symmetric keys whose key material it generated.',
  controls: {
    nist80053R5: ['SC-12', 'SC-12(2)', 'SC-12(6)', 'CM-6a', 'CM-9b', 'SA-9(6)'],
    hipaa: ['164.312(a)(2)(iv)'],
    pciDss4: ['3.7.4', '3.7.5'],
    cisAws: ['4.6'],
    securityHub: ['KMS.4'],
    iso27001: ['A.8.24'],
  },
  guarded: true,
  check: (facts) => [
    ...checkReplicas(facts, checkForeignKeys),
    ...checkKeys(facts, checkKey),
    ...checkRotationCalls(facts),
  ],
};

const FIX = 'Set `enableKeyRotation: true` on the key (EnableKeyRotation: true).';

/** The rotation of a key that the app does not define is unknown. AWS owned and AWS managed keys are reported by CustomerManagedKey. */
function checkForeignKeys(replica: Replica): readonly RuleResult[] {
  return customerManaged(replica.fact).filter(({ key }) => key === undefined).map(({ foreignKey, foreignKeyName }) => ({
    ...unverifiable(
      `${replica.name} is encrypted with a key whose rotation cannot be determined: ${foreignKey ?? 'the app does not define it'}.`,
      'Define the key in this app, or exempt the table with the evidence that the key rotates as the reason. To exempt all tables on the key at '
      + 'once, pass the key to EncryptedTables.exempt.'),
    foreignKey: foreignKeyName,
  }));
}

function checkKey(key: KeyFact): readonly RuleResult[] {
  const unrotatable = checkOrigin(key);
  return unrotatable.length > 0 ? unrotatable : [...checkRotation(key), ...checkPeriod(key)];
}

/** KMS rotates only key material that it generated (KMS Developer Guide, rotating keys). */
function checkOrigin({ origin }: KeyFact): readonly RuleResult[] {
  const fix = 'Use a key with Origin AWS_KMS and automatic rotation.';
  return matchBranches(origin, {
    value: (value) => (value === 'AWS_KMS'
      ? [] : [violation(`The table's key has Origin ${value}: KMS cannot rotate it automatically.`, fix)]),
    absent: () => [],
    unverifiable: (why) => [unverifiable(`The Origin of the table's key cannot be determined: ${why}.`, fix)],
  });
}

function checkRotation({ rotation, keySpec }: KeyFact): readonly RuleResult[] {
  // An asymmetric key never rotates, and CustomerManagedKey reports it.
  if (keySpec.some((branch) => branch.kind === 'value' && branch.value !== 'SYMMETRIC_DEFAULT')) {
    return [];
  }
  const off: RuleResult = violation('The table\'s key does not rotate.', FIX);
  return matchBranches(rotation, {
    value: (rotates) => (rotates ? [] : [off]),
    absent: () => [off],
    unverifiable: (why) => [unverifiable(`Whether the table's key rotates cannot be determined: ${why}.`, FIX)],
  });
}

/** KMS accepts 90 to 2560 days. The default is 365. */
function checkPeriod({ rotationPeriodInDays }: KeyFact): readonly RuleResult[] {
  return matchBranches(rotationPeriodInDays, {
    value: (days) => (days >= 90 && days <= 2560 ? [] : [violation(
      `The table's key has a rotation period of ${days} days, and KMS accepts 90 to `
      + '2560.', 'Set RotationPeriodInDays to a number from 90 to 2560.')]),
    absent: () => [],
    // KMS rejects a number out of bounds, so a deployed key rotates.
    unverifiable: () => [],
  });
}

function checkRotationCalls(facts: AppFacts): readonly Finding[] {
  return checkCalls(facts, [
    {
      service: 'kms',
      action: 'disableKeyRotation',
      check: () => [violation('The custom resource turns the rotation of a key off.', 'Remove the call that turns rotation off.')],
    },
    {
      service: 'dynamodb',
      action: 'updateTable',
      check: (parameters) => keysNamedInCall(parameters).map(() => unverifiable(
        'The custom resource changes the table to a key whose rotation cannot be determined.',
        'Specify the key in the properties of the table, so that it can be checked.')),
    },
  ]);
}
