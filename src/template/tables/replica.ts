import { at, isList } from '../../cloudformation/json';
import type { Json } from '../../cloudformation/json';
import { REGION } from '../../cloudformation/text';
import { ABSENT, combine, distinct, each, value } from '../branches';
import type { Branches, EncryptionFact, ReplicaFact } from '../facts';
import { policyAt } from '../policy-document';
import { kinesisOf } from '../related-resources/kinesis';
import type { Template } from '../template';
import type { AttachedPolicies, TableContext } from './table-context';

interface ReplicaPlace {
  readonly region?: string;
  readonly local: boolean;
  readonly encryption: Branches<EncryptionFact>;
  /** Where the policy of its stream stands: it is the one name that the two table types do not share. */
  readonly streamKey: 'StreamSpecification' | 'ReplicaStreamSpecification';
}

/** The properties of one replica: of a `Table` itself, or of an item of a global table's `Replicas`. */
export function readReplica(
  context: TableContext, template: Template, of: Json, place: ReplicaPlace, attached: AttachedPolicies,
): ReplicaFact {
  const { reader } = context;
  const { region, local, encryption } = place;
  return {
    region,
    local,
    encryption,
    ...policies(context, template, of, place, attached),
    pointInTimeRecovery: reader.boolean(of, template, 'PointInTimeRecoverySpecification', 'PointInTimeRecoveryEnabled'),
    deletionProtection: reader.boolean(of, template, 'DeletionProtectionEnabled'),
    contributorInsights: contributorInsights(context, template, of),
    kinesis: kinesisOf(reader, context.encryption, at(of, 'KinesisStreamSpecification'), template),
    tags: reader.at(of, template, 'Tags'),
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

function policies(
  { reader }: TableContext, template: Template, of: Json, { region, local, streamKey }: ReplicaPlace, attached: AttachedPolicies,
): Policies {
  const policy = policyAt(reader, of, template, 'ResourcePolicy', 'PolicyDocument');
  const streamPolicy = policyAt(reader, of, template, streamKey, 'ResourcePolicy', 'PolicyDocument');
  const put = attached(region ?? (local ? REGION : ''));
  return put === undefined
    ? { policy, streamPolicy, policySource: 'template' }
    : { policy: alsoPut(policy, put.policy), streamPolicy: alsoPut(streamPolicy, put.streamPolicy), policySource: 'custom-resource' };
}

/** Where the template sets a policy too, either may be the last. */
function alsoPut(policy: Branches<Json>, put: Branches<Json>): Branches<Json> {
  return distinct([...put, ...policy.filter((branch) => branch.kind !== 'absent')]);
}

/** Indexes have insights of their own: one that is on shows keys. */
function contributorInsights({ reader }: TableContext, template: Template, of: Json): Branches<boolean> {
  const indexes = each(reader.at(of, template, 'GlobalSecondaryIndexes'), (list): Branches<boolean> => {
    const flags = (isList(list) ? list : [list]).map((index) =>
      each([reader.pick(index, 'ContributorInsightsSpecification', 'Enabled')], (flag) => [reader.asBoolean(flag)]));
    return anyOf(flags);
  });
  return anyOf([reader.boolean(of, template, 'ContributorInsightsSpecification', 'Enabled'), indexes]);
}

function anyOf(flags: readonly Branches<boolean>[]): Branches<boolean> {
  return each(combine(flags), (combination) => [combination.length === 0 ? ABSENT : value(combination.includes(true))]);
}
