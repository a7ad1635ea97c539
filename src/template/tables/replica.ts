import { at, listOf } from '../../cloudformation/json';
import type { Json } from '../../cloudformation/json';
import { REGION } from '../../cloudformation/text';
import { ABSENT, combine, distinct, eachValue, value } from '../branches';
import type { Branches, ReplicaFact } from '../facts';
import { asPolicy } from '../policy-document';
import { kinesisOf } from '../related-resources/kinesis';
import type { PropertySource } from '../template';
import type { AttachedPolicies, TableContext } from './table-context';

type ReplicaBase = Pick<ReplicaFact, 'region' | 'local' | 'encryption'>;

/** The specification with the stream's policy, the only property that the two table types name differently. */
type StreamKey = 'StreamSpecification' | 'ReplicaStreamSpecification';

/** Reads the properties of a replica: a `Table` itself, or an item in the `Replicas` of a global table. */
export function readReplica(
  context: TableContext, replica: PropertySource, base: ReplicaBase, streamKey: StreamKey, attached: AttachedPolicies,
): ReplicaFact {
  const { reader } = context;
  const { template, properties } = replica;
  const { region, local, encryption } = base;
  const { policy, streamPolicy, policySource } = policiesOf(context, replica, base, streamKey, attached);
  // Spread syntax would make reading many tables a quarter slower.
  return {
    region,
    local,
    encryption,
    policy,
    streamPolicy,
    policySource,
    pointInTimeRecovery: reader.boolean(replica, 'PointInTimeRecoverySpecification', 'PointInTimeRecoveryEnabled'),
    deletionProtection: reader.boolean(replica, 'DeletionProtectionEnabled'),
    contributorInsights: contributorInsightsOf(context, replica),
    kinesis: kinesisOf(reader, context.encryption, { template, properties: at(properties, 'KinesisStreamSpecification') }),
    // Tags are not decided by cases: they rarely matter, and a table may have many conditional tags.
    tags: reader.cases.outside(() => reader.at(replica, 'Tags')),
  };
}

/** A replica of which only Region and encryption are known, and which has no other settings. */
export function bareReplica(base: ReplicaBase): ReplicaFact {
  return {
    ...base,
    policy: ABSENT,
    streamPolicy: ABSENT,
    policySource: 'template',
    pointInTimeRecovery: ABSENT,
    deletionProtection: ABSENT,
    contributorInsights: ABSENT,
    kinesis: ABSENT,
    tags: ABSENT,
  };
}

function policiesOf(
  { reader }: TableContext, replica: PropertySource, { region, local }: ReplicaBase, streamKey: StreamKey, attached: AttachedPolicies,
): Pick<ReplicaFact, 'policy' | 'streamPolicy' | 'policySource'> {
  const policy = asPolicy(reader, reader.at(replica, 'ResourcePolicy', 'PolicyDocument'));
  const streamPolicy = asPolicy(reader, reader.at(replica, streamKey, 'ResourcePolicy', 'PolicyDocument'));
  const other = attached(region ?? (local ? REGION : ''));
  return other === undefined
    ? { policy, streamPolicy, policySource: 'template' }
    : { policy: either(other.policy, policy), streamPolicy: either(other.streamPolicy, streamPolicy), policySource: 'custom-resource' };
}

/** If the template contains a policy too, either of the two may be deployed last. */
function either(attached: Branches<Json>, inTemplate: Branches<Json>): Branches<Json> {
  return distinct([...attached, ...inTemplate.filter((branch) => branch.kind !== 'absent')]);
}

/** Indexes have their own Contributor Insights: if it is on for one of them, key attributes are exposed. */
function contributorInsightsOf({ reader }: TableContext, replica: PropertySource): Branches<boolean> {
  const indexes = eachValue(reader.at(replica, 'GlobalSecondaryIndexes'), (list) =>
    anyOf(listOf(list).map((index) => reader.asBoolean(reader.pick(index, 'ContributorInsightsSpecification', 'Enabled')))));
  return anyOf([reader.boolean(replica, 'ContributorInsightsSpecification', 'Enabled'), indexes]);
}

function anyOf(flags: readonly Branches<boolean>[]): Branches<boolean> {
  return eachValue(combine(flags), (combination) => (combination.length === 0 ? ABSENT : value(combination.includes(true))));
}
