import { judgeCalls } from './calls';
import { keysNamedInCall } from './encryption';
import type { AppFacts } from '../../template/facts';
import { fault, unverifiable } from '../judging/outcomes';
import type { Finding } from '../rule';

export function judgeRotationCalls(facts: AppFacts): readonly Finding[] {
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

export function judgeDeletionCalls(facts: AppFacts): readonly Finding[] {
  return judgeCalls(facts, [{
    service: 'kms',
    action: 'scheduleKeyDeletion',
    judge: () => [fault('The custom resource deletes a key: tables under it are lost.', 'Leave keys in place.')],
  }]);
}
