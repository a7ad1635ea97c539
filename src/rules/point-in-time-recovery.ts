import type { Finding, Rule } from './rule';
import { at } from '../cloudformation/json';
import type { AppFacts } from '../template/facts';
import { checkCalls } from './support/sdk-calls';
import { checkSwitch, checkSwitchCall } from './support/switches';

const FIX = 'Set `pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: true }`, on every replica: '
  + 'the setting is never copied between them.';

export const pointInTimeRecovery: Rule = {
  name: 'PointInTimeRecovery',
  title: 'Every replica can be restored to any second of the last days',
  why: 'Encryption does not help against a wrong write or delete. Point-in-time recovery does, and exports need it too.',
  remedy: FIX,
  controls: {
    nist80053R5: ['CP-9', 'CP-10'],
    hipaa: ['164.308(a)(7)(ii)(A)', '164.308(a)(7)(ii)(B)'],
    pciDss4: ['10.3.3', '10.5.1'],
    securityHub: ['DynamoDB.2'],
  },
  guarded: false,
  check: (facts) => [
    ...checkSwitch(facts, 'point-in-time recovery', FIX, (replica) => replica.pointInTimeRecovery),
    ...checkRecoveryCalls(facts),
  ],
};

function checkRecoveryCalls(facts: AppFacts): readonly Finding[] {
  return checkCalls(facts, [{
    service: 'dynamodb',
    action: 'updateContinuousBackups',
    check: (parameters) => checkSwitchCall(
      at(parameters, 'PointInTimeRecoverySpecification', 'PointInTimeRecoveryEnabled'), 'point-in-time recovery', 'Leave point-in-time recovery on.'),
  }]);
}
