import type { Rule } from './rule';
import { asWarning, violation, unverifiable, matchBranches } from './support/findings';
import { checkReplicas } from './support/replicas';
import type { TableFact } from '../template/facts';

export const contributorInsightsPlaintextKeys: Rule = {
  name: 'ContributorInsightsPlaintextKeys',
  title: 'Contributor Insights shows no key that identifies a person',
  why: 'Contributor Insights copies the values of partition and sort keys into CloudWatch, in plain text and under a key that AWS owns.',
  remedy: 'Switch Contributor Insights off, or acknowledge the rule once the key attributes are known to be harmless.',
  controls: {},
  guarded: false,
  check: (facts) => checkReplicas(facts, ({ table, fact, name }) => {
    const fix = 'Switch Contributor Insights off, or acknowledge this where the values identify nobody.';
    return matchBranches(fact.contributorInsights, {
      value: (on) => on
        ? [violation(`${name} has Contributor Insights on: the values of ${keysOf(table)} appear in CloudWatch in plain text.`, fix)] : [],
      absent: () => [],
      unverifiable: (why) => [unverifiable(
        `${name} may have Contributor Insights on, which would show ${keysOf(table)} in plain text: ${why}.`, fix)],
    }).map(asWarning);
  }),
};

function keysOf({ keyAttributes }: TableFact): string {
  return keyAttributes.length > 0 ? keyAttributes.join(', ') : 'its keys';
}
