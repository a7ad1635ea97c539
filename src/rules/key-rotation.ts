import type { Finding, Rule } from './rule';
import type { AppFacts, KeyFact } from '../template/facts';
import { fault, unverifiable, weigh } from './support/findings';
import type { Outcome } from './support/findings';
import { judgeReplicas } from './support/replicas';
import type { Replica } from './support/replicas';
import { judgeCalls, keysNamedInCall } from './support/sdk-calls';
import { customerManaged, judgeKeys } from './support/used-keys';

export const keyRotation: Rule = {
  name: 'KeyRotation',
  title: 'The key of every table rotates automatically',
  why: 'Rotation limits how much data one key material protects. KMS does it without interruption and keeps the old material for the old data.',
  remedy: 'Set `enableKeyRotation: true` on the key. Only symmetric keys whose material KMS generated can rotate automatically.',
  controls: { nist80053R5: ['SC-12'], pciDss4: ['3.7.4'], cisAws: ['3.6'], securityHub: ['KMS.4'] },
  guarded: true,
  check: (facts) => [
    ...judgeReplicas(facts, judgeForeignKeys),
    ...judgeKeys(facts, judgeKey),
    ...judgeRotationCalls(facts),
  ],
};

const FIX = 'Set `enableKeyRotation: true` on the key (EnableKeyRotation: true).';

/** Of a key that the app does not define nothing is known. Keys of AWS are CustomerManagedKey's to judge. */
function judgeForeignKeys(replica: Replica): readonly Outcome[] {
  return customerManaged(replica).filter(({ key }) => key === undefined).map(({ foreignKey }) => unverifiable(
    `${replica.name} is encrypted with a key whose rotation cannot be known: ${foreignKey ?? 'the app does not define it'}.`,
    'Define the key in this app, or exempt the table with the evidence that its key rotates as the reason.'));
}

function judgeKey(key: KeyFact): readonly Outcome[] {
  const unrotatable = judgeOrigin(key);
  return unrotatable.length > 0 ? unrotatable : [...judgeRotation(key), ...judgePeriod(key)];
}

/** KMS rotates only material that it generated itself. */
function judgeOrigin({ origin }: KeyFact): readonly Outcome[] {
  const fix = 'Use a key with Origin AWS_KMS and automatic rotation.';
  return weigh(origin, {
    value: (value) => value === 'AWS_KMS'
      ? [] : [fault(`The table's key has Origin ${value}: KMS cannot rotate it automatically.`, fix)],
    absent: () => [],
    unverifiable: (why) => [unverifiable(`The Origin of the table's key cannot be known: ${why}.`, fix)],
  });
}

function judgeRotation({ rotation, keySpec }: KeyFact): readonly Outcome[] {
  // An asymmetric key never rotates; it is reported once, by CustomerManagedKey.
  if (keySpec.some((branch) => branch.kind === 'value' && branch.value !== 'SYMMETRIC_DEFAULT')) {
    return [];
  }
  const off: Outcome = fault('The table\'s key does not rotate.', FIX);
  return weigh(rotation, {
    value: (rotates) => rotates ? [] : [off],
    absent: () => [off],
    unverifiable: (why) => [unverifiable(`Whether the table's key rotates cannot be known: ${why}.`, FIX)],
  });
}

/** KMS accepts 90 to 2560 days, and 365 where nothing is said. */
function judgePeriod({ rotationPeriodInDays }: KeyFact): readonly Outcome[] {
  return weigh(rotationPeriodInDays, {
    value: (days) => days >= 90 && days <= 2560 ? [] : [fault(`The table's key is to rotate every ${days} days, and KMS takes 90 to 2560.`, 'Set RotationPeriodInDays to a number from 90 to 2560.')],
    absent: () => [],
    // Whatever the number is, KMS refuses one out of bounds: the key rotates.
    unverifiable: () => [],
  });
}

function judgeRotationCalls(facts: AppFacts): readonly Finding[] {
  return judgeCalls(facts, [
    {
      service: 'kms',
      action: 'disableKeyRotation',
      judge: () => [fault('The custom resource switches the rotation of a key off.', 'Leave rotation on.')],
    },
    {
      service: 'dynamodb',
      action: 'updateTable',
      judge: (parameters) => keysNamedInCall(parameters).map(() => unverifiable(
        'The custom resource puts the table under a key whose rotation cannot be known.', 'Name the key in the table\'s own properties, where it can be followed.')),
    },
  ]);
}
