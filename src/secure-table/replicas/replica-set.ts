import { Annotations, CrossStackReferences, Lazy, Names, ReferenceStrength, Stack, TagManager } from 'aws-cdk-lib';
import type { aws_dynamodb as dynamodb, aws_kms as kms, CfnResource, IResolveContext } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import { RegionalReplica } from './regional-replica';
import type { RegionalReplicaProps } from './regional-replica';
import { inheritTags, ReplicaKeyStack, topLevel } from './replica-key-stack';
import { ReplicaPolicyStrategy } from './secure-replica-props';
import type { SecureReplicaProps } from './secure-replica-props';
import { newReplicas } from '../../cdk/regions-in-context';
import { NEW_REPLICAS } from '../../cloudformation/regions';
import { constructError } from '../../errors';
import type { GrantTarget } from '../grants/table-grant';
import { cfnKeyOf, checkTableKey, keyBehind } from '../key-checks';
import { crossStackValue, streamToGrant } from '../references';
import { renderPolicies } from '../render';
import type { RenderedPolicies, RenderedTable, ReplicaSettings } from '../render';
import type { SecureTableBase } from '../secure-table-base';
import type { SecureTableProps } from '../secure-table-props';
import { TableKey } from '../table-key';
import { refuseOtherThanKey } from '../untyped-props';
import { allProperties, checkReplicaRegion, noSuchReplica, refuseTableKeyOfStream, withPointInTimeRecovery } from '../validation';

/** Context key for the intermediate deployment when a table stops using the custom resource. */
const KEEP_WRITERS = 'cdk-secure-table:keepReplicaPolicyWriters';

interface ReplicatedTable extends SecureTableBase, RenderedTable {
  readonly table: dynamodb.TableV2;
  readonly _resource: dynamodb.CfnGlobalTable;
  /** The table's name in stacks of other accounts. */
  _crossAccountName(): string;
}

interface Member {
  readonly props: SecureReplicaProps;
  readonly key: kms.IKey;
  replica?: RegionalReplica;
}

/** The replicas of a table outside its stack's own Region: their keys, policies and settings. */
export class ReplicaSet {
  private readonly members = new Map<string, Member>();

  constructor(private readonly table: ReplicatedTable, private readonly props: SecureTableProps) {}

  /** Sorted, so that the order in which they were added does not change the template. */
  public get regions(): string[] {
    return [...this.members.keys()].sort();
  }

  /** The first half of adding a replica: checks it and creates its key. Returns the properties for the inner table. */
  public prepare(given: SecureReplicaProps): dynamodb.ReplicaTableProps {
    const replica = withPointInTimeRecovery(allProperties(given), this.props.pointInTimeRecoverySpecification);
    checkReplicaRegion(this.table, replica.region, this.regions);
    refuseTableKeyOfStream(this.table, replica.kinesisStream);
    if (replica.encryptionKey !== undefined) {
      refuseOtherThanKey(this.table, replica.encryptionKey);
      checkTableKey(this.table, replica.encryptionKey, { account: this.table.stack.account, region: replica.region });
    }
    const key = replica.encryptionKey ?? this.makeKey(replica.region);
    for (const served of [this.table.encryptionKey!, key].map(keyBehind)) {
      if (served instanceof TableKey) {
        served._serveReplicatedTable();
      }
    }
    this.members.set(replica.region, { props: replica, key });
    const { encryptionKey, resourcePolicy, streamResourcePolicy, ...rest } = replica;
    return {
      ...rest,
      // The table's, also for properties that are passed as undefined.
      contributorInsightsSpecification: replica.contributorInsightsSpecification ?? this.props.contributorInsightsSpecification,
      tags: replica.tags ?? this.props.tags,
    };
  }

  /** The second half, after the inner table is created: attaches the policies to the replica. */
  public connect(region: string): void {
    const member = this.members.get(region)!;
    const byTemplate = this.strategy === ReplicaPolicyStrategy.SECOND_DEPLOYMENT && !this.table.node.tryGetContext(KEEP_WRITERS);
    member.replica = byTemplate ? this.byTemplate(member) : this.byCustomResource(member);
  }

  /** The replica as a table in its Region. */
  public replica(region: string): RegionalReplica {
    const found = this.members.get(region)?.replica;
    if (found === undefined) {
      throw noSuchReplica(this.table, region, [this.table.stack.region, ...this.regions]);
    }
    return found;
  }

  /** The settings with which a replica is rendered: its own, and otherwise the table's. */
  public settings(region: string): ReplicaSettings {
    const member = this.members.get(region);
    if (member === undefined) {
      throw constructError(this.table, 'ReplicaWithoutKey', `A replica in ${region} was added to the inner TableV2, without a key and policies`,
        `Call addReplica({ region: '${region}' }) on the SecureTable, not on its table property.`);
    }
    const { key, props, replica } = member;
    const { deletionProtection, pointInTimeRecovery, tablePolicies, streamPolicies } = this.table._settings();
    const added = replica?._addedPolicies();
    return {
      encryptionKey: key,
      deletionProtection: props.deletionProtection ?? deletionProtection,
      pointInTimeRecovery: props.pointInTimeRecoverySpecification ?? pointInTimeRecovery,
      policiesInTemplate: this.strategy === ReplicaPolicyStrategy.SECOND_DEPLOYMENT && !newReplicas(this.table).includes(region),
      tablePolicies: [...tablePolicies, ...added?.tablePolicies ?? []],
      streamPolicies: [...streamPolicies, ...added?.streamPolicies ?? []],
    };
  }

  /** The replicas, for grants on the whole table. */
  public grantTargets(): GrantTarget[] {
    const { tableName } = this.table;
    return this.regions.map((region) => ({ tableArn: this.arn(region, tableName), key: this.members.get(region)!.key, region }));
  }

  private get strategy(): ReplicaPolicyStrategy {
    return this.props.replicaPolicyStrategy ?? ReplicaPolicyStrategy.CUSTOM_RESOURCE;
  }

  /** A key in the Region of a replica: a new one, or the one that the tables on a shared key share there. */
  private makeKey(region: string): TableKey {
    const { encryptionKey, keyOptions, replicaKeySynthesizer, replicaKeyNotificationArns } = this.props;
    const home = keyBehind(this.table.encryptionKey!);
    const stackFor = (owner: Construct) => ReplicaKeyStack.forReplicas(owner, region, replicaKeySynthesizer, replicaKeyNotificationArns);
    const shared = home instanceof TableKey ? home._sharedIn(() => stackFor(home)) : undefined;
    const key = shared ?? new TableKey(stackFor(this.table), keyId(this.table), keyOptions);
    const resource = key.node.defaultChild as kms.CfnKey;
    // The key is outside the table's scopes, so it gets the tags that those add to the table's own key.
    const tags = () => TagManager.of(encryptionKey === undefined || shared !== undefined ? cfnKeyOf(home) : this.table.table)!.tagValues();
    const ownScopes = resource.node.scopes.slice(resource.node.scopes.indexOf(key.stack));
    resource.addPropertyOverride('Tags', Lazy.uncachedAny({ produce: () => renderTags(inheritTags(tags(), resource.tags.tagValues(), ownScopes)) }));
    // A strong reference would add two Lambda functions and parameters, and block changes of the key's stack.
    CrossStackReferences.of(key).produce(ReferenceStrength.WEAK);
    return key;
  }

  private arn(region: string, tableName: string): string {
    return this.table.stack.formatArn({ service: 'dynamodb', region, resource: 'table', resourceName: tableName });
  }

  private byTemplate(member: Member): RegionalReplica {
    const { region } = member.props;
    const added = newReplicas(this.table).filter((one) => this.members.has(one)).sort();
    if (added.includes(region)) {
      // Only the template shows which replicas may have no policy.
      this.table._resource.addMetadata(NEW_REPLICAS, added);
      Annotations.of(this.table).addWarningV2(`cdk-secure-table:NewReplica:${region}`,
        `The replica in ${region} has no resource policy after this deployment and accepts requests without TLS. Deploy again `
        + 'without the context key to attach the policy.');
    }
    const { _resource: resource } = this.table;
    const tableName = crossStackValue({ resource, attribute: 'Ref', value: resource.ref, crossAccountValue: () => this.table._crossAccountName() });
    const tableArn = this.arn(region, tableName);
    // Only DynamoDB knows the stream's label.
    const streamArn = `${tableArn}/stream/*`;
    return this.makeReplica(member, { tableName, tableArn, streamArn, streamToGrant: streamArn, policyDependable: resource });
  }

  private byCustomResource(member: Member): RegionalReplica {
    const { region } = member.props;
    const { table } = this;
    const policies = (context: IResolveContext): RenderedPolicies => renderPolicies(context, table, table._resource, this.settings(region), region);
    // Required here, so that only tables with replicas load it.
    // eslint-disable-next-line @typescript-eslint/no-require-imports
    const { ReplicaPolicy } = require('../replica-policy/replica-policy') as typeof import('../replica-policy/replica-policy');
    const policy = new ReplicaPolicy(table, `ReplicaPolicy-${region}`, {
      table: table._resource,
      region,
      policy: Lazy.uncachedAny({ produce: (context) => policies(context).table }),
      streamPolicy: Lazy.uncachedAny({ produce: (context) => policies(context).stream }),
    });
    const resource = policy.node.defaultChild!.node.defaultChild as CfnResource;
    // Weak, so that no export keeps the custom resource from being removed with the replica or the strategy.
    const weak = (attribute: string, value: string, crossAccountValue?: () => string): string => crossStackValue({
      resource,
      attribute,
      value,
      weakInSameRegion: true,
      crossAccountValue,
      valueInCircle: this.props.tableName === undefined ? undefined : crossAccountValue,
    });
    const tableArn = weak('TableArn', policy.tableArn, () => this.arn(region, table._crossAccountName()));
    const streamArn = weak('StreamArn', policy.streamArn);
    return this.makeReplica(member, {
      tableName: weak('TableName', policy.tableName, () => table._crossAccountName()),
      tableArn,
      streamArn,
      streamToGrant: streamToGrant(resource, tableArn, streamArn),
      policyDependable: policy,
    });
  }

  private makeReplica(member: Member, attributes: Omit<RegionalReplicaProps, 'region' | 'encryptionKey'>): RegionalReplica {
    const { region, resourcePolicy, streamResourcePolicy } = member.props;
    return new RegionalReplica(this.table, `Replica-${region}`, {
      ...attributes, region, encryptionKey: member.key, resourcePolicy, streamResourcePolicy,
    });
  }
}

/** The table's path in its top-level stack: unique there, and independent of the stack's other constructs. */
function keyId(table: Construct): string {
  const { scopes } = table.node;
  const path = scopes.slice(scopes.indexOf(topLevel(Stack.of(table))) + 1).map((scope) => scope.node.id);
  return path.length === 1 ? path[0] : `${path.join('-')}-${Names.nodeUniqueId(table.node).slice(-8)}`;
}

function renderTags(values: Record<string, string>): object[] | undefined {
  const tags = Object.entries(values).sort(([one], [other]) => (one < other ? -1 : 1)).map(([key, value]) => ({ Key: key, Value: value }));
  return tags.length > 0 ? tags : undefined;
}
