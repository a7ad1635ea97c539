import type { Finding, Rule } from './rule';
import { at } from '../cloudformation/json';
import type { AppFacts } from '../template/facts';
import { judgeCalls } from './support/sdk-calls';
import { judgeSwitch, judgeSwitchCall } from './support/switches';

const FIX = 'Set `deletionProtection: true`, on every replica: the setting is never copied between them.';

export const deletionProtection: Rule = {
  name: 'DeletionProtection',
  title: 'No replica can be deleted by mistake',
  why: 'A table that is deleted takes its resource policy and its recovery window with it; a restored one comes back without either.',
  remedy: FIX,
  controls: { securityHub: ['DynamoDB.6'] },
  guarded: false,
  check: (facts) => [
    ...judgeSwitch(facts, 'deletion protection', FIX, (replica) => replica.deletionProtection),
    ...judgeDeletionProtectionCalls(facts),
  ],
};

function judgeDeletionProtectionCalls(facts: AppFacts): readonly Finding[] {
  return judgeCalls(facts, [{
    service: 'dynamodb',
    action: 'updateTable',
    judge: (parameters) => judgeSwitchCall(at(parameters, 'DeletionProtectionEnabled'), 'deletion protection', 'Leave deletion protection on.'),
  }]);
}
