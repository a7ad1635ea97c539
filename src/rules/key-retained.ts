import type { Finding, Rule } from './rule';
import type { AppFacts, Branches, KeyFact } from '../template/facts';
import { violation, unverifiable, matchBranches } from './support/findings';
import type { RuleResult } from './support/findings';
import { checkCalls } from './support/sdk-calls';
import { checkKeys } from './support/used-keys';

export const keyRetained: Rule = {
  name: 'KeyRetained',
  title: 'The key of a table stays when its stack or resource goes',
  why: 'Whoever loses the key loses the data: the table becomes inaccessible, its backups unreadable, '
    + 'and CloudFormation cannot cancel a key\'s deletion.',
  remedy: 'Keep `removalPolicy: RemovalPolicy.RETAIN` on the key.',
  controls: { securityHub: ['KMS.3'] },
  guarded: false,
  check: (facts) => [...checkKeys(facts, checkKey), ...checkDeletionCalls(facts)],
};

function checkKey(key: KeyFact): readonly RuleResult[] {
  return [
    ...checkPolicy('DeletionPolicy', key.deletionPolicy, ['Retain', 'RetainExceptOnCreate']),
    ...checkPolicy('UpdateReplacePolicy', key.updateReplacePolicy, ['Retain']),
  ];
}

function checkPolicy(name: string, policy: Branches<string>, kept: readonly string[]): readonly RuleResult[] {
  const fix = 'Set `removalPolicy: RemovalPolicy.RETAIN` on the key (DeletionPolicy and UpdateReplacePolicy: Retain).';
  return matchBranches(policy, {
    value: (value) => (kept.includes(value) ? [] : [violation(`The table's key is deleted with its resource: ${name} is ${value}.`, fix)]),
    absent: () => [violation(`The table's key is deleted with its resource: it has no ${name}.`, fix)],
    unverifiable: (why) => [unverifiable(`The ${name} of the table's key cannot be known: ${why}.`, fix)],
  });
}

function checkDeletionCalls(facts: AppFacts): readonly Finding[] {
  return checkCalls(facts, [{
    service: 'kms',
    action: 'scheduleKeyDeletion',
    check: () => [violation('The custom resource deletes a key: tables under it are lost.', 'Leave keys in place.')],
  }]);
}
