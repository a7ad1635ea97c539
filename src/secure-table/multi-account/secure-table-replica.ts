import { aws_dynamodb as dynamodb, aws_iam as iam, RemovalPolicy, Stage, TagManager, TagType, Token } from 'aws-cdk-lib';
import type { aws_kms as kms, CfnTag, ITaggable } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import { Replication } from './replication';
import type { SecureTableReplicaProps } from './secure-table-replica-props';
import { SourceTable } from './source-table';
import { fault } from '../../errors';
import { SecureTableGrants } from '../grants/secure-table-grants';
import { checkTableKey } from '../key-checks';
import { streamToGrant } from '../references';
import { renderSecurely } from '../render';
import { SecureTableBase } from '../secure-table-base';
import { TableKey } from '../table-key';
import { noStreamForPolicy, refuseContradictions, vanishesOnFailure } from '../validation';

/**
 * A replica, in another account and Region, of a table: encrypted with a rotating customer-managed key of its own account, and denying every request that is
 * not made over TLS, as a `SecureTable` does.
 *
 * It keeps the logical id of the `TableV2MultiAccountReplica` inside. The replica, the source and the other replicas of the app allow each
 * other the replication, in the policies of tables and keys; it is deployed after them.
 *
 * @see https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/globaltables-MultiAccount.html
 */
export class SecureTableReplica extends SecureTableBase implements ITaggable {
  /** The replica inside. The security of what is rendered does not depend on it. */
  public readonly table: dynamodb.TableV2MultiAccountReplica;
  /** The key that encrypts the replica: always there; optional in its type alone, as `ITableV2` has it. */
  public readonly encryptionKey?: kms.IKey;
  public readonly tableArn: string;
  public readonly tableName: string;
  public readonly tableId?: string;
  public readonly grants: SecureTableGrants;
  /** Tags of the replica, as its scopes and `Tags.of` have it. */
  public readonly tags = new TagManager(TagType.STANDARD, dynamodb.CfnGlobalTable.CFN_RESOURCE_TYPE_NAME);
  /** @internal */
  public readonly _replication: Replication;
  protected readonly region: string;
  private readonly source: SourceTable;
  private readonly streamAskedFor: boolean;
  private tablePolicy: iam.PolicyDocument;
  private readonly streamPolicy: iam.PolicyDocument;

  /**
   * @throws DestroyWithDeletionProtection, KeyAndKeyOptions, KeyDoesNotRotate, AsymmetricKey, KeyDisabled, KeyOfAnotherAccount, KeyOfAnotherRegion,
   * NoNameForAnotherAccount, SourceWithoutPlace, ReplicationInAgnosticStack, ReplicaNameDiffers, ReplicaAccountTaken, ReplicaRegionTaken, ReplicasOfOneAccount
   * for properties that contradict each other, would weaken the replica, or name what cannot be a replica
   */
  constructor(scope: Construct, id: string, props: SecureTableReplicaProps) {
    super(scope, id);
    refuseContradictions(this, props);
    const deletionProtection = props.deletionProtection ?? true;
    const removalPolicy = props.removalPolicy ?? RemovalPolicy.RETAIN;
    this.region = this.stack.region;
    this.tablePolicy = props.resourcePolicy ?? new iam.PolicyDocument();
    this.streamPolicy = props.streamResourcePolicy ?? new iam.PolicyDocument();
    this.streamAskedFor = props.streamResourcePolicy !== undefined;
    this.source = new SourceTable(this, props.replicaSourceTable);
    this.tableName = this.nameOf(props);

    const key = props.encryptionKey ?? new TableKey(this, 'Key', {
      retainExceptOnCreate: vanishesOnFailure(deletionProtection, removalPolicy),
      ...props.keyOptions,
    });
    checkTableKey(this, key, this.stack);
    this.encryptionKey = key;
    this._replication = new Replication({ scope: this, tableName: this.tableName, key });
    this.joinOthers();

    const { encryptionKey, keyOptions, resourcePolicy, streamResourcePolicy, tags, ...replicaProps } = props;
    tags?.forEach((tag) => this.tags.setTag(tag.key, tag.value, Number.MAX_SAFE_INTEGER));
    this.table = new dynamodb.TableV2MultiAccountReplica(this, 'Default', {
      ...replicaProps, tableName: this.tableName, deletionProtection, removalPolicy,
    });
    // What CDK allows the replication service here does not name the tables: ours does, and stands beside what is added.
    this.table.resourcePolicy = undefined;
    (this.table as { encryptionKey?: kms.IKey }).encryptionKey = key;
    const resource = this.table.node.defaultChild as dynamodb.CfnGlobalTable;
    this.node.defaultChild = resource;
    this.tableArn = this.table.tableArn;
    this.tableId = this.table.tableId;
    renderSecurely({
      resource,
      replicaRegions: () => [],
      multiAccount: () => this._replication.statements(),
      hasStream: () => this.hasStream(),
      settings: () => ({
        encryptionKey: key,
        deletionProtection,
        pointInTimeRecovery: props.pointInTimeRecoverySpecification ?? { pointInTimeRecoveryEnabled: true },
        policiesInTemplate: true,
        tablePolicies: () => [this.tablePolicy, this.table.resourcePolicy],
        streamPolicies: () => [this.streamPolicy, this.table.streamResourcePolicy],
        tags: () => this.tags.renderTags() as CfnTag[] | undefined,
      }),
    });
    this.grants = SecureTableGrants._of(this, {
      scope: this,
      env: this.env,
      imported: false,
      targets: () => [{
        tableArn: this.tableArn,
        indexNames: () => this.source.indexNames(),
        streamArn: this.tableStreamArn && streamToGrant(resource, this.tableArn, this.tableStreamArn),
        key,
        keyRegion: this.region,
      }],
      addToTablePolicy: (statement) => this.addToResourcePolicy(statement),
      addToStreamPolicy: (statement) => this.addToStreamResourcePolicy(statement),
      replicateWith: (tableArn, invited) => this._replication.with(tableArn, invited),
    });
  }

  /** ARN of the replica's stream; undefined where the source has none. */
  public get tableStreamArn(): string | undefined {
    return this.hasStream() ? this.table.tableStreamArn : undefined;
  }

  /** What was added to the replica's resource policy. The TLS-only statement is rendered beside it, whatever stands here. */
  public get resourcePolicy(): iam.PolicyDocument | undefined {
    return this.tablePolicy;
  }

  public set resourcePolicy(document: iam.PolicyDocument | undefined) {
    this.tablePolicy = document ?? new iam.PolicyDocument();
  }

  /** Adds a statement to the replica's resource policy, which rules its indexes too. The TLS-only statement stays. */
  public addToResourcePolicy(statement: iam.PolicyStatement): iam.AddToResourcePolicyResult {
    this.tablePolicy.addStatements(statement);
    return { statementAdded: true, policyDependable: this };
  }

  /**
   * Adds a statement to the policy of the replica's stream. The TLS-only statement stays.
   *
   * @throws StreamPolicyWithoutStream for a replica without a stream
   */
  public addToStreamResourcePolicy(statement: iam.PolicyStatement): iam.AddToResourcePolicyResult {
    if (!this.hasStream()) {
      throw noStreamForPolicy(this);
    }
    this.streamPolicy.addStatements(statement);
    return { statementAdded: true, policyDependable: this };
  }

  protected get hasIndex(): boolean {
    return this.source.indexNames().length > 0;
  }

  /** Whether there is one is a setting that all replicas share. */
  private hasStream(): boolean {
    return this.streamAskedFor || this.source.hasStream;
  }

  private nameOf({ tableName }: SecureTableReplicaProps): string {
    const name = this.source.tableName;
    if (tableName !== undefined && !Token.isUnresolved(name) && tableName !== name) {
      throw fault(this, 'ReplicaNameDiffers', `The source is called ${name}, the replica ${tableName}`, 'Leave tableName out: all replicas of a global table have one name.');
    }
    return tableName ?? name;
  }

  /** After all the others: DynamoDB refuses a replica that one of them does not allow (DG, multi-account global tables security). */
  private joinOthers(): void {
    const group = this.source.group();
    for (const other of group.tables.filter((table) => Stage.of(table) === Stage.of(this))) {
      this.node.addDependency(other);
    }
    this._replication.join(group);
  }
}
