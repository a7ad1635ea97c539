import type { Rule, RuleOptions } from './rule';
import { canonical } from '../cloudformation/json';
import type { Json } from '../cloudformation/json';
import { isKnownRegion, partitionOf } from '../cloudformation/regions';
import type { Branches, ReplicaFact } from '../template/facts';
import { asWarning, findings, possible, unverifiable, violation } from './support/findings';
import type { RuleResult } from './support/findings';
import { isRemote, locationOf, replicasOf } from './support/replicas';
import type { Replica } from './support/replicas';

export const replicaParity: Rule = {
  name: 'ReplicaParity',
  title: 'All replicas of a table have the same settings',
  why: 'DynamoDB replicates items, but not resource policies, tags, Contributor Insights and keys: each replica has its own. '
    + 'One replica with weaker settings exposes the data of all.',
  remedy: 'Use the same settings for every replica. All replicas in one account need the same kind of key.',
  controls: {},
  guarded: false,
  check: (facts, options) => facts.tables.flatMap((table) => {
    const replicas = replicasOf(table);
    const home = replicas.find(({ fact }) => fact.local) ?? replicas[0];
    return replicas.filter(({ fact }) => !fact.local).flatMap((replica) => findings(locationOf(replica), [
      ...checkRegion(replica, home),
      ...replica !== home && isRemote(table, replica.fact) ? [...compare(replica, home), ...compareKeys(replica, home, options)] : [],
    ]));
  }),
};

/** An unknown name may be a Region that is newer than the list. */
function checkRegion({ fact: { region }, name }: Replica, { fact: { region: home } }: Replica): readonly RuleResult[] {
  const fix = 'Use a Region of the table\'s partition, for example us-east-1.';
  if (region === undefined || isKnownRegion(region)) {
    const partitions = [region, home].flatMap((one) => (one === undefined ? [] : partitionOf(one) ?? []));
    return new Set(partitions).size > 1
      ? [violation(`${name} is in another AWS partition than the table, and DynamoDB does not replicate between partitions.`, fix)] : [];
  }
  return [partitionOf(region) === undefined
    ? violation(`${name} is in a Region that does not exist.`, fix)
    : asWarning(unverifiable(`${name} is in a Region that this version of the library does not know.`, fix))];
}

const FIX = 'Use the same settings for every replica: DynamoDB does not copy them between Regions.';

function compare(replica: Replica, home: Replica): readonly RuleResult[] {
  const differences = [
    ...differ('resource policies', replica, home, (fact) => withoutRegion(fact.policy, fact)),
    ...differ('stream policies', replica, home, (fact) => withoutRegion(fact.streamPolicy, fact)),
    ...differ('tags', replica, home, (fact) => orderless(fact.tags)),
    ...differ('Contributor Insights', replica, home, (fact) => fact.contributorInsights),
  ];
  const result = asWarning(violation(`${replica.name} differs from the table in its own Region: ${differences.join(', ')}.`, FIX));
  return differences.length === 0 ? [] : [hasOneOutcome(replica) && hasOneOutcome(home) ? result : possible(result)];
}

function hasOneOutcome({ fact: { policy, streamPolicy, tags, contributorInsights } }: Replica): boolean {
  return [policy, streamPolicy, tags, contributorInsights].every(({ length }) => length === 1);
}

/** DynamoDB rejects different kinds of keys. If AWS managed keys do not pass, CustomerManagedKey reports the weaker key. */
function compareKeys(replica: Replica, home: Replica, options: RuleOptions): readonly RuleResult[] {
  const [here, there] = [replica, home].map(({ fact }) => fact.encryption.flatMap((branch) => (branch.kind === 'value' ? [branch.value.level] : [])));
  const comparable = [here, there].every((levels) => levels.length > 0 && !levels.includes('AWS_OWNED'));
  return options.minimumKey === 'AWS_MANAGED' && comparable && !here.some((level) => there.includes(level))
    ? [violation(`${replica.name} has another kind of key than the table in its own Region, which DynamoDB rejects.`, FIX)] : [];
}

/** A property that is missing or unknown on one side is reported by its own rule. */
function differ(what: string, replica: Replica, home: Replica, of: (fact: ReplicaFact) => Branches<Json>): readonly string[] {
  const [one, other] = [replica, home].map(({ fact }) => valuesOf(of(fact)));
  return one !== undefined && other !== undefined && one !== other ? [what] : [];
}

function valuesOf(branches: Branches<Json>): string | undefined {
  const values = branches.flatMap((branch) => (branch.kind === 'value' ? [canonical(branch.value)] : []));
  return values.length === branches.length ? values.sort().join() : undefined;
}

/** Equal policies differ by the Region in the ARNs of their replica. */
function withoutRegion(policy: Branches<Json>, { region }: ReplicaFact): Branches<Json> {
  return policy.map((branch) => (branch.kind === 'value' && region !== undefined
    ? { ...branch, value: canonical(branch.value).replaceAll(region, '<region>') } : branch));
}

function orderless(tags: Branches<Json>): Branches<Json> {
  return tags.map((branch) => (branch.kind === 'value' && Array.isArray(branch.value)
    ? { ...branch, value: branch.value.map(canonical).sort() } : branch));
}
