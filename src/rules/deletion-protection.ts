import type { Finding, Rule } from './rule';
import { at } from '../cloudformation/json';
import type { AppFacts } from '../template/facts';
import { checkCalls } from './support/sdk-calls';
import { checkSwitch, checkSwitchCall } from './support/switches';

const FIX = 'Set `deletionProtection: true`, on every replica: the setting is never copied between them.';

export const deletionProtection: Rule = {
  name: 'DeletionProtection',
  title: 'No replica can be deleted by mistake',
  why: 'A table that is deleted takes its resource policy and its recovery window with it; a restored one comes back without either.',
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
    check: (parameters) => checkSwitchCall(at(parameters, 'DeletionProtectionEnabled'), 'deletion protection', 'Leave deletion protection on.'),
  }]);
}
