import { aws_dynamodb as dynamodb, Token } from 'aws-cdk-lib';
import type { aws_kms as kms } from 'aws-cdk-lib';
import { propertyInjectable } from 'aws-cdk-lib/core/lib/prop-injectable';
import type { Construct } from 'constructs';
import type { GrantTarget } from './grants/table-grant';
import { Replication } from './multi-account/replication';
import { crossStackValue } from './references';
import { indexNamesOf, renderSecurely } from './render';
import type { ReplicaSettings } from './render';
import { ReplicaSet } from './replicas/replica-set';
import type { SecureReplicaProps } from './replicas/secure-replica-props';
import { SecureTableBase } from './secure-table-base';
import type { SecureTableAttributes, SecureTableProps } from './secure-table-props';
import { refuseUnknownOfReplica, refuseWithoutPartitionKey } from './untyped-props';
import { checkConsistency, noStreamForPolicy, replicasOfOneAccount, strongConsistencyFeatures, withSecureDefaults } from './validation';
import type { Secured } from './validation';
import { refuseWithoutProperties } from '../cdk/untyped-properties';
import { constructError } from '../errors';

/**
 * A DynamoDB table that is encrypted with a rotating customer managed key and denies requests that don't use TLS.
 *
 * It is an `ITableV2` around a `TableV2` and keeps the logical id: you can replace `new TableV2(this, 'Orders', ...)` with
 * `new SecureTable(this, 'Orders', ...)`, and the table keeps its data.
 *
 * Defaults: a new `TableKey`, the TLS-only statement in the resource policies of table and stream, point-in-time recovery,
 * deletion protection, RETAIN, on-demand billing.
 *
 * @see https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/EncryptionAtRest.html
 *
 * @example
 * import { App, Stack, aws_dynamodb as dynamodb, aws_iam as iam } from 'aws-cdk-lib';
 * import { SecureTable } from 'cdk-secure-table';
 *
 * declare const reader: iam.Role;
 *
 * const stack = new Stack(new App(), 'Shop');
 * const orders = new SecureTable(stack, 'Orders', {
 *   partitionKey: { name: 'id', type: dynamodb.AttributeType.STRING },
 * });
 * orders.grantReadData(reader);
 */
@propertyInjectable
export class SecureTable extends SecureTableBase {
  /** The id that property injectors name to set defaults of SecureTables. Contradictions are checked after the injection. */
  public static readonly PROPERTY_INJECTION_ID: string = 'cdk-secure-table.SecureTable';

  /**
   * Imports a SecureTable by its name, in the account and Region of the stack. To import its stream and indexes too, use
   * `fromSecureTableAttributes`.
   *
   * Unlike `TableV2.fromTableName`, it needs the key: readers and writers need permissions on it.
   *
   * @throws ImportedTableWithoutKey without the key
   */
  public static fromTableName(scope: Construct, id: string, tableName: string, encryptionKey: kms.IKey): SecureTableBase {
    return SecureTable.fromSecureTableAttributes(scope, id, { tableName, encryptionKey });
  }

  /**
   * Imports a SecureTable by its ARN. To import its stream and indexes too, use
   * `fromSecureTableAttributes`.
   *
   * Unlike `TableV2.fromTableArn`, it needs the key: readers and writers need permissions on it.
   *
   * @throws ImportedTableWithoutKey without the key
   */
  public static fromTableArn(scope: Construct, id: string, tableArn: string, encryptionKey: kms.IKey): SecureTableBase {
    return SecureTable.fromSecureTableAttributes(scope, id, { tableArn, encryptionKey });
  }

  /**
   * Imports a SecureTable that another app or stack defines.
   *
   * @throws UnknownProperty for a misspelt attribute
   * @throws TableArnOrName if neither or both of `tableArn` and `tableName` are given
   * @throws TableArnFormat for an ARN that is not a table's
   * @throws ImportedTableWithoutKey without the key, in untyped code
   * @throws KeyOfAnotherRegion for a key of another Region than the table's or the replica's
   * @throws UnknownRegion, ReplicaInOtherPartition, ReplicaRegionIsToken, ReplicaInOwnRegion, ReplicaTwice for the Region of a replica
   */
  public static fromSecureTableAttributes(scope: Construct, id: string, attrs: SecureTableAttributes): SecureTableBase {
    // Required here, so that only apps that import tables load it.
    // eslint-disable-next-line @typescript-eslint/no-require-imports
    const { ImportedSecureTable } = require('./imported-secure-table') as typeof import('./imported-secure-table');
    return ImportedSecureTable.create(scope, id, attrs);
  }

  /** The table inside, for CDK methods that SecureTable does not have. The encryption and the policies that are rendered do not depend on it. */
  public readonly table: dynamodb.TableV2;
  /** The key that encrypts the table. It is always set; it is declared optional because `ITableV2` declares it so. */
  public readonly encryptionKey?: kms.IKey;
  protected readonly region: string;
  /** @internal */
  public readonly _replication: Replication;
  /** @internal */
  public readonly _resource: dynamodb.CfnGlobalTable;
  private readonly securedProps: Secured<SecureTableProps>;
  private readonly replicas: ReplicaSet;
  private readonly attributes = new Map<string, string>();
  private readonly repeatedGrants: ((replica: GrantTarget) => void)[] = [];

  /**
   * @throws NoProperties, NoPartitionKey, UnknownProperty, NotAKey, EncryptionOfTableV2, DestroyWithDeletionProtection, StreamPolicyWithoutStream,
   * KeyAndKeyOptions, AwsManagedKey, KeyDoesNotRotate,
   * AsymmetricKey, KeyDisabled, KeyOfAnotherAccount, KeyOfAnotherRegion, KeyForTablesOnly, ReplicasInRegionAgnosticStack, ReplicaRegionIsToken,
   * ReplicaInOwnRegion, ReplicaTwice, UnknownRegion, ReplicaInOtherPartition, WitnessWithoutStrongConsistency, StrongConsistencyRegions,
   * StrongConsistencyFeatures for properties that contradict each other or would weaken the table
   */
  constructor(scope: Construct, id: string, props: SecureTableProps) {
    super(scope, id);
    refuseWithoutProperties(this, props, '{ partitionKey }');
    refuseWithoutPartitionKey(this, props);
    this.securedProps = withSecureDefaults(this, props);
    if (props.streamResourcePolicy !== undefined && props.dynamoStream === undefined && (props.replicas ?? []).length === 0) {
      throw noStreamForPolicy(this);
    }
    checkConsistency(this, props);
    this.region = this.stack.region;
    this._setPolicies(props);
    this.encryptionKey = this._makeKey(this.securedProps);
    this._replication = new Replication(this, props.tableName);
    this.replicas = new ReplicaSet(this, props);
    this.table = new dynamodb.TableV2(this, 'Default', {
      ...tablePropsOf(this.securedProps),
      replicas: (props.replicas ?? []).map((replica) => this.replicas.prepare(replica)),
    });
    this._resource = renderSecurely(this, this.table);
    this.replicas.regions.forEach((replica) => this.replicas.connect(replica));
  }

  public get tableArn(): string {
    return this.attribute('Arn', () => this.table.tableArn, (resourceName) =>
      this.stack.formatArn({ service: 'dynamodb', resource: 'table', resourceName }));
  }

  public get tableName(): string {
    return this.attribute('Ref', () => this.table.tableName, (name) => name);
  }

  public get tableId(): string | undefined {
    return this.attribute('TableId', () => this.table.tableId!);
  }

  /** ARN of the stream in the stack's own Region; undefined for a table without a stream. A table with replicas always has one. */
  public get tableStreamArn(): string | undefined {
    // Replication uses streams, so a table with replicas has one even without `dynamoStream`.
    const hasStream = this.securedProps.dynamoStream !== undefined || this.replicas.regions.length > 0;
    return hasStream ? this.attribute('StreamArn', () => this.table.tableStreamArn!) : undefined;
  }

  /** Adds a global secondary index. Earlier grants include it, unless an aspect adds it after the policies are complete. */
  public addGlobalSecondaryIndex(props: dynamodb.GlobalSecondaryIndexPropsV2): void {
    this.table.addGlobalSecondaryIndex(props);
  }

  /** Adds a local secondary index. Earlier grants include it, unless an aspect adds it after the policies are complete. */
  public addLocalSecondaryIndex(props: dynamodb.LocalSecondaryIndexProps): void {
    if (this.isStronglyConsistent) {
      throw strongConsistencyFeatures(this);
    }
    this.table.addLocalSecondaryIndex(props);
  }

  /**
   * Adds a replica in another Region, with its own key and policies. Earlier grants include it. CloudFormation supports one change of the replicas
   * per update.
   *
   * @throws UnknownProperty, ReplicasInRegionAgnosticStack, ReplicaRegionIsToken, UnknownRegion, ReplicaInOtherPartition, ReplicaInOwnRegion,
   * ReplicaTwice, StrongConsistencyRegions, ReplicasOfOneAccount, and the errors for a key that cannot be used
   */
  public addReplica(props: SecureReplicaProps): void {
    if (this.isStronglyConsistent) {
      throw constructError(this, 'StrongConsistencyRegions',
        'The Regions of a table with multi-Region strong consistency cannot change after construction',
        'Pass all replicas to the constructor, in replicas.');
    }
    if (this._replication.active) {
      throw replicasOfOneAccount(this);
    }
    refuseUnknownOfReplica(this, props, 'a replica');
    const replica = this.replicas.prepare(props);
    this.table.addReplica(replica);
    this.replicas.connect(props.region);
    const target = this.replicas.grantTargets().find(({ region }) => region === props.region)!;
    this.repeatedGrants.forEach((grant) => grant(target));
  }

  /**
   * The table in a Region: the table itself in its own Region, one of its replicas in others. Resources that refer to a replica are deployed after
   * its policies are attached.
   *
   * @throws NoSuchReplica for a Region without a replica
   */
  public replica(region: string): SecureTableBase {
    return region === this.region ? this : this.replicas.replica(region);
  }

  /** @internal */
  public get _replicaRegions(): readonly string[] {
    return this.replicas.regions;
  }

  /** @internal */
  public _settings(region?: string): ReplicaSettings {
    return region !== undefined ? this.replicas.settings(region) : {
      encryptionKey: this.encryptionKey!,
      deletionProtection: this.securedProps.deletionProtection,
      pointInTimeRecovery: this.securedProps.pointInTimeRecoverySpecification,
      policiesInTemplate: true,
      ...this._addedPolicies(this.table),
    };
  }

  /** @internal */
  public _grantTargets(): readonly GrantTarget[] {
    return [...super._grantTargets(), ...this.replicas.grantTargets()];
  }

  /** @internal */
  public _indexNames(): readonly string[] {
    return indexNamesOf(this._resource);
  }

  /** @internal */
  public _onReplicaAdded(grant: (replica: GrantTarget) => void): void {
    this.repeatedGrants.push(grant);
  }

  /** @internal */
  public _replicateWith(tableArn: string, invited: boolean): void {
    if (this.replicas.regions.length > 0) {
      throw replicasOfOneAccount(this);
    }
    this._replication.with(tableArn, invited);
  }

  /** @internal */
  public _crossAccountName(): string {
    return this.crossAccountValue(this.table.tableName);
  }

  private get isStronglyConsistent(): boolean {
    return this.securedProps.multiRegionConsistency === dynamodb.MultiRegionConsistency.STRONG;
  }

  /** Created at the first use, since most attributes are never used, and only once, since CDK keeps every token. */
  private attribute(attribute: string, read: () => string, byName?: (tableName: string) => string): string {
    const known = this.attributes.get(attribute);
    if (known !== undefined) {
      return known;
    }
    const value = read();
    const { tableName } = this.securedProps;
    const created = crossStackValue({
      resource: this._resource,
      attribute,
      value,
      crossAccountValue: byName && (() => this.crossAccountValue(value)),
      // As for a TableV2: a stack on which the table's stack depends can then use it.
      knownValue: tableName === undefined || Token.isUnresolved(tableName) ? undefined : byName?.(tableName),
    });
    this.attributes.set(attribute, created);
    return created;
  }

  /** For a table without a name CDK would generate one for stacks of other accounts; with a new name, CloudFormation replaces the table. */
  private crossAccountValue(value: string): string {
    if (this.securedProps.tableName === undefined) {
      throw constructError(this, 'NoNameForAnotherAccount', 'A stack in another account refers to the table, whose name is generated',
        'Set tableName. For a deployed table this replaces the table: import it with SecureTable.fromTableArn in the other stack instead.');
    }
    return value;
  }
}

/** The properties of the inner table: the others are rendered. */
function tablePropsOf(props: SecureTableProps): dynamodb.TablePropsV2 {
  const {
    encryptionKey, keyOptions, resourcePolicy, streamResourcePolicy, replicas, replicaPolicyStrategy, replicaKeySynthesizer,
    replicaKeyNotificationArns, ...tableProps
  } = props;
  return tableProps;
}
