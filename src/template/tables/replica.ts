import type { Branches, EncryptionFact, Json, ReplicaFact } from '../facts';
import type { TableContext } from './table-context';
import { isList, own } from '../../cloudformation/json';
import { ABSENT, combine, distinct, each, value } from '../branches';
import { policyOf } from '../policy-document';
import { REGION } from '../pseudo';
import { kinesisOf } from '../related-resources/kinesis';
import type { Resource } from '../template';

interface ReplicaPlace {
  readonly region?: string;
  readonly local: boolean;
  readonly encryption: Branches<EncryptionFact>;
  /** Where the policy of its stream stands: it is the one name that the two table types do not share. */
  readonly streamKey: 'StreamSpecification' | 'ReplicaStreamSpecification';
}

/** The properties of one replica: of a `Table` itself, or of an item of a global table's `Replicas`. */
export function readReplica(context: TableContext, table: Resource, of: Json, place: ReplicaPlace): ReplicaFact {
  const { reading } = context;
  const { template } = table;
  const { region, local, encryption } = place;
  return {
    region,
    local,
    encryption,
    ...policies(context, table, of, place),
    pointInTimeRecovery: reading.boolean(of, template, 'PointInTimeRecoverySpecification', 'PointInTimeRecoveryEnabled'),
    deletionProtection: reading.boolean(of, template, 'DeletionProtectionEnabled'),
    contributorInsights: contributorInsights(context, table, of),
    kinesis: kinesisOf(reading, context.encryption, own(of, 'KinesisStreamSpecification'), template),
    tags: reading.at(of, template, 'Tags'),
  };
}

/** A replica that a custom resource made: nothing but its Region and kind of encryption is said of it. */
export function bareReplica(place: Omit<ReplicaPlace, 'streamKey'>): ReplicaFact {
  const { region, local, encryption } = place;
  const nothing = [ABSENT];
  return {
    region,
    local,
    encryption,
    policy: nothing,
    streamPolicy: nothing,
    policySource: 'template',
    pointInTimeRecovery: nothing,
    deletionProtection: nothing,
    contributorInsights: nothing,
    kinesis: nothing,
    tags: nothing,
  };
}

type Policies = Pick<ReplicaFact, 'policy' | 'streamPolicy' | 'policySource'>;

function policies({ reading, replicaPolicies }: TableContext, table: Resource, of: Json, { region, local, streamKey }: ReplicaPlace): Policies {
  const policy = policyOf(reading, of, table.template, 'ResourcePolicy', 'PolicyDocument');
  const streamPolicy = policyOf(reading, of, table.template, streamKey, 'ResourcePolicy', 'PolicyDocument');
  const put = replicaPolicies.of(table, region ?? (local ? REGION : ''));
  return put === undefined
    ? { policy, streamPolicy, policySource: 'template' }
    : { policy: alsoPut(policy, put.policy), streamPolicy: alsoPut(streamPolicy, put.streamPolicy), policySource: 'custom-resource' };
}

/** Where the template sets a policy too, either may be the last. */
function alsoPut(policy: Branches<Json>, put: Branches<Json>): Branches<Json> {
  return distinct([...put, ...policy.filter((branch) => branch.kind !== 'absent')]);
}

/** Indexes have insights of their own: one that is on shows keys. */
function contributorInsights({ reading }: TableContext, { template }: Resource, of: Json): Branches<boolean> {
  const indexes = each(reading.at(of, template, 'GlobalSecondaryIndexes'), (list): Branches<boolean> => {
    const flags = (isList(list) ? list : [list]).map((index) =>
      each([reading.pick(index, 'ContributorInsightsSpecification', 'Enabled')], (flag) => [reading.asBoolean(flag)]));
    return anyOf(flags);
  });
  return anyOf([reading.boolean(of, template, 'ContributorInsightsSpecification', 'Enabled'), indexes]);
}

function anyOf(flags: readonly Branches<boolean>[]): Branches<boolean> {
  return each(combine(flags), (combination) => [combination.length === 0 ? ABSENT : value(combination.includes(true))]);
}
