import type { Finding, Rule } from './rule';
import type { AppFacts, Branches, KeyFact } from '../template/facts';
import { fault, unverifiable, weigh } from './support/findings';
import type { Outcome } from './support/findings';
import { judgeCalls } from './support/sdk-calls';
import { judgeKeys } from './support/used-keys';

export const keyRetained: Rule = {
  name: 'KeyRetained',
  title: 'The key of a table stays when its stack or resource goes',
  why: 'Whoever loses the key loses the data: the table becomes inaccessible, its backups unreadable, and CloudFormation cannot cancel a key\'s deletion.',
  remedy: 'Keep `removalPolicy: RemovalPolicy.RETAIN` on the key.',
  controls: { securityHub: ['KMS.3'] },
  guarded: false,
  check: (facts) => [...judgeKeys(facts, judgeKey), ...judgeDeletionCalls(facts)],
};

function judgeKey(key: KeyFact): readonly Outcome[] {
  return [
    ...judgePolicy('DeletionPolicy', key.deletionPolicy, ['Retain', 'RetainExceptOnCreate']),
    ...judgePolicy('UpdateReplacePolicy', key.updateReplacePolicy, ['Retain']),
  ];
}

function judgePolicy(name: string, policy: Branches<string>, kept: readonly string[]): readonly Outcome[] {
  const fix = 'Set `removalPolicy: RemovalPolicy.RETAIN` on the key (DeletionPolicy and UpdateReplacePolicy: Retain).';
  return weigh(policy, {
    value: (value) => kept.includes(value) ? [] : [fault(`The table's key is deleted with its resource: ${name} is ${value}.`, fix)],
    absent: () => [fault(`The table's key is deleted with its resource: it has no ${name}.`, fix)],
    unverifiable: (why) => [unverifiable(`The ${name} of the table's key cannot be known: ${why}.`, fix)],
  });
}

function judgeDeletionCalls(facts: AppFacts): readonly Finding[] {
  return judgeCalls(facts, [{
    service: 'kms',
    action: 'scheduleKeyDeletion',
    judge: () => [fault('The custom resource deletes a key: tables under it are lost.', 'Leave keys in place.')],
  }]);
}
