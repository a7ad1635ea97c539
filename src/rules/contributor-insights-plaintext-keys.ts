import type { Rule } from './rule';
import type { TableFact } from '../template/facts';
import { asWarning, matchBranches, unverifiable, violation } from './support/findings';
import type { BranchHandlers } from './support/findings';
import { checkReplicas } from './support/replicas';
import type { Replica } from './support/replicas';

export const contributorInsightsPlaintextKeys: Rule = {
  name: 'ContributorInsightsPlaintextKeys',
  title: 'Contributor Insights shows no key that identifies a person',
  why: 'Contributor Insights copies the values of partition and sort keys into CloudWatch, in plain text and under a key that AWS owns.',
  remedy: 'Switch Contributor Insights off, or acknowledge the rule once the key attributes are known to be harmless.',
  controls: {},
  guarded: false,
  check: (facts) => checkReplicas(facts, (replica) => matchBranches(replica.fact.contributorInsights, HANDLERS, replica)),
};

const FIX = 'Switch Contributor Insights off, or acknowledge this where the values identify nobody.';

const HANDLERS: BranchHandlers<boolean, Replica> = {
  value: (on, { name, table }) => (on ? [asWarning(violation(
    `${name} has Contributor Insights on: the values of ${keysOf(table)} appear in CloudWatch in plain text.`, FIX))] : []),
  absent: () => [],
  unverifiable: (why, { name, table }) => [asWarning(unverifiable(
    `${name} may have Contributor Insights on, which would show ${keysOf(table)} in plain text: ${why}.`, FIX))],
};

function keysOf({ keyAttributes }: TableFact): string {
  return keyAttributes.length > 0 ? keyAttributes.join(', ') : 'its keys';
}
