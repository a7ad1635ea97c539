import { aws_dynamodb as dynamodb, CfnResource, Stage, TagManager, TagType, Token } from 'aws-cdk-lib';
import type { aws_kms as kms, CfnTag, ITaggable } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import { Replication, ReplicationGroup } from './replication';
import type { SecureTableReplicaProps } from './secure-table-replica-props';
import { refuseWithoutProperties } from '../../cdk/untyped-properties';
import { constructError } from '../../errors';
import { indexNamesOf, renderSecurely } from '../render';
import type { ReplicaSettings } from '../render';
import { SecureTableBase } from '../secure-table-base';
import { withSecureDefaults } from '../validation';
import type { Secured } from '../validation';

/**
 * A replica of a table in another account and Region. Like a `SecureTable`, it is encrypted with a rotating customer managed key in its account
 * and denies requests that don't use TLS.
 *
 * It keeps the logical id of the `TableV2MultiAccountReplica` inside. The replica, the source and the other replicas of the app allow the replication
 * in the policies of their tables and keys. The replica is deployed after them.
 *
 * @see https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/globaltables-MultiAccount.html
 *
 * @example
 * import { App, Stack, aws_dynamodb as dynamodb } from 'aws-cdk-lib';
 * import { SecureTable, SecureTableReplica } from 'cdk-secure-table';
 *
 * const app = new App();
 * const shop = new Stack(app, 'Shop', { env: { account: '111122223333', region: 'eu-west-1' } });
 * const orders = new SecureTable(shop, 'Orders', {
 *   partitionKey: { name: 'id', type: dynamodb.AttributeType.STRING },
 *   tableName: 'orders',
 * });
 *
 * const partner = new Stack(app, 'Partner', { env: { account: '444455556666', region: 'us-east-1' } });
 * new SecureTableReplica(partner, 'Orders', { replicaSourceTable: orders });
 */
export class SecureTableReplica extends SecureTableBase implements ITaggable {
  /** The replica inside. The encryption and the policies that are rendered do not depend on it. */
  public readonly table: dynamodb.TableV2MultiAccountReplica;
  /** The key that encrypts the replica. It is always set; it is declared optional because `ITableV2` declares it so. */
  public readonly encryptionKey?: kms.IKey;
  public readonly tableArn: string;
  public readonly tableName: string;
  public readonly tableId?: string;
  /** Tags of the replica, from its properties, its scopes and `Tags.of`. */
  public readonly tags = new TagManager(TagType.STANDARD, dynamodb.CfnGlobalTable.CFN_RESOURCE_TYPE_NAME);
  /** @internal */
  public readonly _replication: Replication;
  /** @internal */
  public readonly _replicaRegions = [];
  /** @internal */
  public readonly _resource: dynamodb.CfnGlobalTable;
  protected readonly region: string;
  private readonly securedProps: Secured<SecureTableReplicaProps>;
  private readonly source: SourceTable;

  /**
   * @throws NoProperties, UnknownProperty, EncryptionOfTableV2, DestroyWithDeletionProtection, KeyAndKeyOptions, AwsManagedKey, KeyDoesNotRotate,
   * AsymmetricKey, KeyDisabled, KeyOfAnotherAccount, KeyOfAnotherRegion, KeyForTablesOnly, NoNameForAnotherAccount, SourceWithoutPlace,
   * ReplicationInAgnosticStack, ReplicaNameDiffers, ReplicaAccountTaken, ReplicaRegionTaken, ReplicasOfOneAccount for properties that contradict
   * each other, would weaken the replica, or name a table that cannot be a replica
   */
  constructor(scope: Construct, id: string, props: SecureTableReplicaProps) {
    super(scope, id);
    refuseWithoutProperties(this, props, '{ replicaSourceTable }');
    this.securedProps = withSecureDefaults(this, props);
    this.region = this.stack.region;
    this._setPolicies(props);
    this.source = new SourceTable(this, props.replicaSourceTable);
    this.tableName = this.nameOf(props);
    this.encryptionKey = this._makeKey(this.securedProps);
    this._replication = new Replication(this, this.tableName);
    this.joinOthers();

    const { encryptionKey, keyOptions, resourcePolicy, streamResourcePolicy, tags, ...replicaProps } = this.securedProps;
    tags?.forEach((tag) => this.tags.setTag(tag.key, tag.value, Number.MAX_SAFE_INTEGER));
    this.table = new dynamodb.TableV2MultiAccountReplica(this, 'Default', { ...replicaProps, tableName: this.tableName });
    // CDK's statement for the replication service does not name the tables; ours does, and replaces it.
    this.table.resourcePolicy = undefined;
    this._resource = renderSecurely(this, this.table);
    this.tableArn = this.table.tableArn;
    this.tableId = this.table.tableId;
  }

  /** ARN of the replica's stream, which every replica has: DynamoDB replicates through streams (Developer Guide, global tables). */
  public get tableStreamArn(): string | undefined {
    return this.table.tableStreamArn;
  }

  /** @internal */
  public _settings(): ReplicaSettings {
    return {
      encryptionKey: this.encryptionKey!,
      deletionProtection: this.securedProps.deletionProtection,
      pointInTimeRecovery: this.securedProps.pointInTimeRecoverySpecification,
      policiesInTemplate: true,
      hasStream: true,
      tags: this.tags.renderTags() as CfnTag[] | undefined,
      ...this._addedPolicies(this.table),
    };
  }

  /** @internal */
  public _indexNames(): readonly string[] {
    return this.source.indexNames();
  }

  /** @internal */
  public _replicateWith(tableArn: string, invited: boolean): void {
    this._replication.with(tableArn, invited);
  }

  private nameOf({ tableName }: SecureTableReplicaProps): string {
    const name = this.source.tableName;
    if (tableName !== undefined && !Token.isUnresolved(name) && tableName !== name) {
      throw constructError(this, 'ReplicaNameDiffers',
        `The source table is named ${name}, but the replica ${tableName}, and all replicas of a global table have the same name`,
        'Leave out tableName.');
    }
    return tableName ?? name;
  }

  /** After all others: DynamoDB refuses a replica unless each of them allows it (Developer Guide, security of multi-account global tables). */
  private joinOthers(): void {
    const group = this.source.group();
    for (const other of group.tables.filter((table) => Stage.of(table) === Stage.of(this))) {
      this.node.addDependency(other);
    }
    this._replication.join(group);
  }
}

/** The source of a replica: a SecureTable, another table of the app, or an imported table. */
class SourceTable {
  private readonly resource?: dynamodb.CfnGlobalTable;

  constructor(private readonly replica: Construct, private readonly table: dynamodb.ITableV2) {
    const resource = table.node.defaultChild;
    this.resource = resource !== undefined && CfnResource.isCfnResource(resource) ? resource as dynamodb.CfnGlobalTable : undefined;
  }

  /** A literal; only for an imported table it may be known only after deployment. */
  public get tableName(): string {
    return this.resource?.tableName ?? this.table.tableName;
  }

  /** As rendered; those of an imported table are unknown. */
  public indexNames(): readonly string[] {
    return this.resource === undefined ? ['*'] : indexNamesOf(this.resource);
  }

  /** The tables that the source replicates with, which the replica joins. */
  public group(): ReplicationGroup {
    const known = (this.table as { readonly _replication?: Replication })._replication;
    return known?.ownGroup() ?? this.newGroup();
  }

  private newGroup(): ReplicationGroup {
    const { account, region } = this.table.env;
    if (this.resource !== undefined && [this.resource.tableName, account, region].some((part) => part === undefined || Token.isUnresolved(part))) {
      throw constructError(this.replica, 'SourceWithoutPlace',
        `The source table ${this.table.node.path} has no tableName, or its stack has no account and Region`,
        'Set tableName of the source table and env of its stack.');
    }
    const group = new ReplicationGroup(this.tableName);
    group.add(this.replica, { account, region });
    if (this.resource !== undefined) {
      group.tables.push(this.resource);
    }
    return group;
  }
}
