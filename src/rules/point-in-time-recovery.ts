import type { Finding, Rule } from './rule';
import { at } from '../cloudformation/json';
import type { AppFacts } from '../template/facts';
import { checkCalls } from './support/sdk-calls';
import { checkSwitch, checkSwitchCall } from './support/switches';

const FIX = 'Set `pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: true }` on every replica: '
  + 'DynamoDB does not copy the setting between replicas.';

export const pointInTimeRecovery: Rule = {
  name: 'PointInTimeRecovery',
  title: 'Every replica has point-in-time recovery',
  why: 'Encryption does not protect against accidental writes and deletes. Point-in-time recovery does, and exports to Amazon S3 need it.',
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
      at(parameters, 'PointInTimeRecoverySpecification', 'PointInTimeRecoveryEnabled'), 'point-in-time recovery', 'Remove the call that turns '
      + 'point-in-time recovery off.'),
  }]);
}
