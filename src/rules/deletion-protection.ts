import type { Finding, Rule } from './rule';
import { at } from '../cloudformation/json';
import type { AppFacts } from '../template/facts';
import { checkCalls } from './support/sdk-calls';
import { checkSwitch, checkSwitchCall } from './support/switches';

const FIX = 'Set `deletionProtection: true` on every replica: DynamoDB does not copy the setting between replicas.';

export const deletionProtection: Rule = {
  name: 'DeletionProtection',
  title: 'Every replica has deletion protection',
  why: 'Deleting a table also deletes its resource policy and its point-in-time recovery settings. A table restored from a backup has neither.',
  remedy: FIX,
  controls: { securityHub: ['DynamoDB.6'] },
  guarded: false,
  check: (facts) => [
    ...checkSwitch(facts, 'deletion protection', FIX, (replica) => replica.deletionProtection),
    ...checkDeletionProtectionCalls(facts),
  ],
};

function checkDeletionProtectionCalls(facts: AppFacts): readonly Finding[] {
  return checkCalls(facts, [{
    service: 'dynamodb',
    action: 'updateTable',
    check: (parameters) => checkSwitchCall(at(parameters, 'DeletionProtectionEnabled'), 'deletion protection', 'Remove the parameter that turns '
    + 'deletion protection off.'),
  }]);
}
