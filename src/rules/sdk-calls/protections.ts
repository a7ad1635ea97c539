import { judgeCalls } from './calls';
import type { AppFacts, Json } from '../../template/facts';
import { at, booleanOf } from '../judging/json';
import { fault, unverifiable } from '../judging/outcomes';
import type { Outcome } from '../judging/outcomes';
import type { Finding } from '../rule';

export function judgeRecoveryCalls(facts: AppFacts): readonly Finding[] {
  return judgeCalls(facts, [{
    service: 'dynamodb',
    action: 'updateContinuousBackups',
    judge: (parameters) => judgeSwitch(
      at(parameters, 'PointInTimeRecoverySpecification', 'PointInTimeRecoveryEnabled'), 'point-in-time recovery', 'Leave point-in-time recovery on.'),
  }]);
}

export function judgeDeletionProtectionCalls(facts: AppFacts): readonly Finding[] {
  return judgeCalls(facts, [{
    service: 'dynamodb',
    action: 'updateTable',
    judge: (parameters) => judgeSwitch(at(parameters, 'DeletionProtectionEnabled'), 'deletion protection', 'Leave deletion protection on.'),
  }]);
}

/** A call that does not mention the protection does not touch it. */
function judgeSwitch(on: Json | undefined, protection: string, fix: string): readonly Outcome[] {
  switch (on === undefined ? true : booleanOf(on)) {
    case true: return [];
    case false: return [fault(`The custom resource switches ${protection} off.`, fix)];
    case undefined: return [unverifiable(`The custom resource may switch ${protection} off, which cannot be known.`, fix)];
  }
}
