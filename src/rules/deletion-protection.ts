import { judgeSwitch } from './judging/switched-on';
import type { Rule } from './rule';
import { judgeDeletionProtectionCalls } from './sdk-calls/protections';

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
