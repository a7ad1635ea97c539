import type { Rule } from './rule';
import type { TableFact } from '../template/facts';
import { asWarning, matchBranches, unverifiable, violation } from './support/findings';
import type { BranchHandlers } from './support/findings';
import { checkReplicas } from './support/replicas';
import type { Replica } from './support/replicas';

export const contributorInsightsPlaintextKeys: Rule = {
  name: 'ContributorInsightsPlaintextKeys',
  title: 'Contributor Insights does not expose key attributes',
  why: 'Contributor Insights shows the values of partition and sort keys in CloudWatch in plain text, encrypted at rest only with an AWS owned key.',
  remedy: 'Turn Contributor Insights off, or acknowledge the rule if the key attributes contain no sensitive data.',
  controls: {},
  guarded: false,
  check: (facts) => checkReplicas(facts, (replica) => matchBranches(replica.fact.contributorInsights, HANDLERS, replica)),
};

const FIX = 'Turn Contributor Insights off, or acknowledge this finding if the key attributes contain no sensitive data.';

const HANDLERS: BranchHandlers<boolean, Replica> = {
  value: (on, { name, table }) => (on ? [asWarning(violation(
    `${name} has Contributor Insights on: CloudWatch shows the values of ${keysOf(table)} in plain text.`, FIX))] : []),
  absent: () => [],
  unverifiable: (why, { name, table }) => [asWarning(unverifiable(
    `${name} may have Contributor Insights on, which shows the values of ${keysOf(table)} in plain text: ${why}.`, FIX))],
};

function keysOf({ keyAttributes }: TableFact): string {
  return keyAttributes.length > 0 ? keyAttributes.join(', ') : 'its keys';
}
