import { Annotations, Lazy, Stack } from 'aws-cdk-lib';
import type { aws_dynamodb as dynamodb, aws_iam as iam, aws_kms as kms, CfnResource, IResolveContext } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import { checkReplicaRegion } from '../validation';
import { RegionalReplica } from './regional-replica';
import type { RegionalReplicaProps } from './regional-replica';
import { makeReplicaKey } from './replica-key';
import type { ReplicaKeyProps } from './replica-key';
import { ReplicaPolicyStrategy } from './secure-replica-props';
import type { SecureReplicaProps } from './secure-replica-props';
import { newReplicas } from '../../cdk/new-replicas';
import { fault } from '../../errors';
import type { TableTarget } from '../grants/table-grant';
import { checkTableKey, keyBehind } from '../key-checks';
import { placed, streamToGrant } from '../references';
import { renderPolicies } from '../render';
import type { RenderedPolicies, ReplicaSettings } from '../render';
import { TableKey } from '../table-key';

/** Context key of the deployment in between, when a table leaves the custom resource. */
const KEEP_WRITERS = 'cdk-secure-table:keepReplicaPolicyWriters';

interface ReplicaSetProps {
  /** The table as a construct. */
  readonly scope: Construct;
  readonly homeKey: kms.IKey;
  readonly keys: ReplicaKeyProps;
  readonly strategy: ReplicaPolicyStrategy;
  /** What a replica has where it is not told otherwise. */
  readonly defaults: Pick<SecureReplicaProps, 'contributorInsightsSpecification' | 'tags'> & {
    readonly deletionProtection: boolean;
    readonly pointInTimeRecoverySpecification: dynamodb.PointInTimeRecoverySpecification;
  };
  /** What was added to the policies of the table, and so to those of all its replicas. */
  readonly tablePolicies: () => readonly (iam.PolicyDocument | undefined)[];
  readonly streamPolicies: () => readonly (iam.PolicyDocument | undefined)[];
  readonly indexNames: () => readonly string[];
  /** The table's name as stacks of another account are told it. */
  readonly nameAbroad: () => string;
}

interface Member {
  readonly props: SecureReplicaProps;
  readonly key: kms.IKey;
  replica?: RegionalReplica;
}

/** The replicas of a table outside its stack's own Region: their keys, their policies, their settings. */
export class ReplicaSet {
  private readonly members = new Map<string, Member>();
  private readonly stack: Stack;

  constructor(private readonly props: ReplicaSetProps) {
    this.stack = Stack.of(props.scope);
  }

  /** In an order that does not tell which was added first. */
  public get regions(): string[] {
    return [...this.members.keys()].sort();
  }

  /**
   * First half: checks a replica and makes its key. Returns what the inner table takes.
   */
  public prepare(replica: SecureReplicaProps): dynamodb.ReplicaTableProps {
    const { scope, defaults, keys, homeKey } = this.props;
    checkReplicaRegion(scope, this.stack, replica.region, this.regions);
    if (replica.encryptionKey !== undefined) {
      checkTableKey(scope, replica.encryptionKey, { account: this.stack.account, region: replica.region });
    }
    const key = replica.encryptionKey ?? makeReplicaKey(scope, replica.region, keys);
    for (const served of [homeKey, key].map(keyBehind)) {
      if (served instanceof TableKey) {
        served._serveReplicatedTable();
      }
    }
    this.members.set(replica.region, { props: replica, key });
    const { encryptionKey, resourcePolicy, streamResourcePolicy, ...rest } = replica;
    return {
      ...rest,
      // As on the table, also where something undefined is passed.
      contributorInsightsSpecification: replica.contributorInsightsSpecification ?? defaults.contributorInsightsSpecification,
      tags: replica.tags ?? defaults.tags,
    };
  }

  /** Second half, once the table is there: what puts the policies on the replica. */
  public connect(region: string, resource: dynamodb.CfnGlobalTable): void {
    const member = this.members.get(region)!;
    const byTemplate = this.props.strategy === ReplicaPolicyStrategy.SECOND_DEPLOYMENT && !this.props.scope.node.tryGetContext(KEEP_WRITERS);
    member.replica = byTemplate ? this.byTemplate(member, resource) : this.byCustomResource(member, resource);
  }

  /** The replica as a table, in its Region. */
  public replica(region: string): RegionalReplica {
    const found = this.members.get(region)?.replica;
    if (found === undefined) {
      throw fault(this.props.scope, 'NoSuchReplica', `There is no replica in ${region}`,
        `Add it to replicas, or ask for one of ${[this.stack.region, ...this.regions].join(', ')}.`);
    }
    return found;
  }

  /** How a replica is rendered. */
  public settings(region: string): ReplicaSettings {
    const member = this.members.get(region);
    if (member === undefined) {
      throw fault(this.props.scope, 'ReplicaWithoutKey', `A replica in ${region} was added to the table inside, and has neither key nor policy`,
        'Add it by addReplica of the SecureTable.');
    }
    const { defaults, strategy } = this.props;
    return {
      encryptionKey: member.key,
      deletionProtection: member.props.deletionProtection ?? defaults.deletionProtection,
      pointInTimeRecovery: member.props.pointInTimeRecoverySpecification ?? defaults.pointInTimeRecoverySpecification,
      policiesInTemplate: strategy === ReplicaPolicyStrategy.SECOND_DEPLOYMENT && !newReplicas(this.props.scope).includes(region),
      tablePolicies: () => [...this.props.tablePolicies(), member.replica?.resourcePolicy],
      streamPolicies: () => [...this.props.streamPolicies(), member.replica?.streamResourcePolicy],
    };
  }

  /** For grants on the whole table: a replica with its key. */
  public target(region: string, tableName: string): TableTarget {
    return {
      tableArn: this.arn(region, tableName),
      indexNames: this.props.indexNames,
      key: this.members.get(region)!.key,
      keyRegion: region,
    };
  }

  private arn(region: string, tableName: string): string {
    return this.stack.formatArn({ service: 'dynamodb', region, resource: 'table', resourceName: tableName });
  }

  private byTemplate(member: Member, resource: dynamodb.CfnGlobalTable): RegionalReplica {
    const { region } = member.props;
    if (newReplicas(this.props.scope).includes(region)) {
      Annotations.of(this.props.scope).addWarningV2(`cdk-secure-table:NewReplica:${region}`,
        `The replica in ${region} gets no resource policy in this deployment, and answers plain HTTP until the next one without the context key.`);
    }
    const tableName = placed({ resource, attribute: 'Ref', value: resource.ref, abroad: this.props.nameAbroad });
    const tableArn = this.arn(region, tableName);
    // The stream's label is known to DynamoDB alone.
    const streamArn = `${tableArn}/stream/*`;
    return this.makeReplica(member, { tableName, tableArn, streamArn, streamToGrant: streamArn, policyDependable: resource });
  }

  private byCustomResource(member: Member, resource: dynamodb.CfnGlobalTable): RegionalReplica {
    const { region } = member.props;
    const policies = (context: IResolveContext): RenderedPolicies =>
      renderPolicies(context, { resource, replicaRegions: () => this.regions, multiAccount: () => [] }, this.settings(region));
    // Loaded for those who have replicas, and not for whoever touches SecureTable.
    // eslint-disable-next-line @typescript-eslint/no-require-imports
    const { ReplicaPolicy } = require('../replica-policy/replica-policy') as typeof import('../replica-policy/replica-policy');
    const policy = new ReplicaPolicy(this.props.scope, `ReplicaPolicy-${region}`, {
      table: resource,
      region,
      policy: Lazy.uncachedAny({ produce: (context) => policies(context).table }),
      streamPolicy: Lazy.uncachedAny({ produce: (context) => policies(context).stream }),
    });
    const custom = policy.node.defaultChild!.node.defaultChild as CfnResource;
    // Weak everywhere: nobody's export should keep the custom resource from going, when the replica or the strategy does.
    const streamArn = placed({ resource: custom, attribute: 'StreamArn', value: policy.streamArn, weakEverywhere: true });
    const abroad = (): string => this.arn(region, this.props.nameAbroad());
    const tableArn = placed({ resource: custom, attribute: 'TableArn', value: policy.tableArn, weakEverywhere: true, abroad });
    const tableName = placed({ resource: custom, attribute: 'TableName', value: policy.tableName, weakEverywhere: true, abroad: this.props.nameAbroad });
    return this.makeReplica(member, {
      tableName, tableArn, streamArn, streamToGrant: streamToGrant(custom, tableArn, streamArn), policyDependable: policy,
    });
  }

  private makeReplica(member: Member, place: Pick<RegionalReplicaProps, 'tableName' | 'tableArn' | 'streamArn' | 'streamToGrant' | 'policyDependable'>): RegionalReplica {
    const { region, resourcePolicy, streamResourcePolicy } = member.props;
    return new RegionalReplica(this.props.scope, `Replica-${region}`, {
      ...place,
      region,
      account: this.stack.account,
      encryptionKey: member.key,
      indexNames: this.props.indexNames,
      resourcePolicy,
      streamResourcePolicy,
    });
  }
}
