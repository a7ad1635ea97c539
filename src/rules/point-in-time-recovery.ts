import { judgeSwitch } from './judging/switched-on';
import type { Rule } from './rule';
import { judgeRecoveryCalls } from './sdk-calls/protections';

const FIX = 'Set `pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: true }`, on every replica: the setting is never copied between them.';

export const pointInTimeRecovery: Rule = {
  name: 'PointInTimeRecovery',
  title: 'Every replica can be restored to any second of the last days',
  why: 'Encryption does not help against a wrong write or delete. Point-in-time recovery does, and exports need it too.',
  remedy: FIX,
  controls: {
    nist80053R5: ['CP-9', 'CP-10'],
    hipaa: ['164.308(a)(7)(ii)(A)', '164.308(a)(7)(ii)(B)'],
    securityHub: ['DynamoDB.2'],
  },
  guarded: false,
  check: (facts) => [
    ...judgeSwitch(facts, 'point-in-time recovery', FIX, (replica) => replica.pointInTimeRecovery),
    ...judgeRecoveryCalls(facts),
  ],
};
