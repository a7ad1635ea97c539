import { aws_dynamodb as dynamodb, aws_iam as iam, RemovalPolicy, Stack } from 'aws-cdk-lib';
import type { aws_kms as kms } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import { SecureTableGrants } from './grants/secure-table-grants';
import { ImportedSecureTable } from './imported-secure-table';
import { checkTableKey } from './key-checks';
import { renderSecurely } from './render';
import type { SecureTableAttributes } from './secure-table-attributes';
import { SecureTableBase } from './secure-table-base';
import type { SecureTableProps } from './secure-table-props';
import { TableKey } from './table-key';
import { fault } from '../errors';

/**
 * A DynamoDB table that is encrypted with a rotating customer-managed key and denies every request that is not made over TLS.
 *
 * It is an `ITableV2` around a `TableV2`, whose logical id it keeps: `new TableV2(this, 'Orders', ...)` can become
 * `new SecureTable(this, 'Orders', ...)` without the data moving.
 *
 * On by default: a `TableKey` of its own, the TLS-only statement in the resource policies of table and stream, point-in-time recovery,
 * deletion protection, RETAIN, on-demand billing.
 *
 * @see https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/EncryptionAtRest.html
 */
export class SecureTable extends SecureTableBase {
  /**
   * A SecureTable that another app or stack defines.
   *
   * @throws TableArnOrName if neither or both of `tableArn` and `tableName` are given
   */
  public static fromSecureTableAttributes(scope: Construct, id: string, attrs: SecureTableAttributes): SecureTableBase {
    return ImportedSecureTable.create(scope, id, attrs);
  }

  /** The table inside. It is where CDK's own methods work; the security of what is rendered does not depend on it. */
  public readonly table: dynamodb.TableV2;
  /** The key that encrypts the table: always there; optional in its type alone, as `ITableV2` has it. */
  public readonly encryptionKey?: kms.IKey;
  public readonly grants: SecureTableGrants;
  protected readonly region: string;
  private readonly resource: dynamodb.CfnGlobalTable;
  private readonly hasStream: boolean;
  private tablePolicy: iam.PolicyDocument;
  private readonly streamPolicy: iam.PolicyDocument;

  /**
   * @throws DestroyWithDeletionProtection, StreamPolicyWithoutStream, KeyAndKeyOptions, KeyDoesNotRotate, AsymmetricKey, KeyDisabled,
   * KeyOfAnotherAccount, KeyOfAnotherRegion, ReplicasNotSupported for properties that contradict each other or would weaken the table
   */
  constructor(scope: Construct, id: string, props: SecureTableProps) {
    super(scope, id);
    this.refuseContradictions(props);
    const deletionProtection = props.deletionProtection ?? true;
    const removalPolicy = props.removalPolicy ?? RemovalPolicy.RETAIN;
    const pointInTimeRecovery = props.pointInTimeRecoverySpecification ?? { pointInTimeRecoveryEnabled: true };

    this.region = this.stack.region;
    this.hasStream = props.dynamoStream !== undefined;
    this.tablePolicy = props.resourcePolicy ?? new iam.PolicyDocument();
    this.streamPolicy = props.streamResourcePolicy ?? new iam.PolicyDocument();
    const key = props.encryptionKey ?? new TableKey(this, 'Key', {
      // A table that vanishes with a failed creation leaves no key behind; one that stays needs its key.
      retainExceptOnCreate: !deletionProtection && removalPolicy !== RemovalPolicy.RETAIN,
      ...props.keyOptions,
    });
    checkTableKey(this, key, this.stack);
    this.encryptionKey = key;

    const { encryptionKey, keyOptions, resourcePolicy, streamResourcePolicy, ...tableProps } = props;
    this.table = new dynamodb.TableV2(this, 'Default', {
      ...tableProps,
      deletionProtection,
      removalPolicy,
      pointInTimeRecoverySpecification: pointInTimeRecovery,
    });
    // So that grants of the table inside reach the key as well.
    (this.table as { encryptionKey?: kms.IKey }).encryptionKey = key;
    this.resource = this.table.node.defaultChild as dynamodb.CfnGlobalTable;
    // The child `Default` is an L2: casts and removal policies want the resource.
    this.node.defaultChild = this.resource;
    renderSecurely(this.resource, {
      encryptionKey: key,
      deletionProtection,
      pointInTimeRecovery,
      tablePolicies: () => [this.tablePolicy],
      streamPolicies: () => [this.streamPolicy],
    });
    this.grants = SecureTableGrants._of(this, {
      scope: this,
      env: this.env,
      imported: false,
      targets: () => [{
        tableArn: this.tableArn,
        indexNames: () => this.indexNames(),
        streamArn: this.tableStreamArn,
        key,
        keyRegion: this.region,
      }],
      addToTablePolicy: (statement) => this.addToResourcePolicy(statement),
      addToStreamPolicy: (statement) => this.addToStreamResourcePolicy(statement),
    });
  }

  public get tableArn(): string {
    return this.table.tableArn;
  }

  public get tableName(): string {
    return this.table.tableName;
  }

  /** ARN of the stream; undefined for a table without one. */
  public get tableStreamArn(): string | undefined {
    return this.hasStream ? this.table.tableStreamArn : undefined;
  }

  public get tableId(): string | undefined {
    return this.table.tableId;
  }

  /**
   * What was added to the table's resource policy. The TLS-only statement is rendered beside it, whatever stands here.
   */
  public get resourcePolicy(): iam.PolicyDocument | undefined {
    return this.tablePolicy;
  }

  public set resourcePolicy(document: iam.PolicyDocument | undefined) {
    this.tablePolicy = document ?? new iam.PolicyDocument();
  }

  /** Adds a statement to the table's resource policy, which rules its indexes too. The TLS-only statement stays. */
  public addToResourcePolicy(statement: iam.PolicyStatement): iam.AddToResourcePolicyResult {
    this.tablePolicy.addStatements(statement);
    return { statementAdded: true, policyDependable: this };
  }

  /**
   * Adds a statement to the stream's resource policy. The TLS-only statement stays.
   *
   * @throws StreamPolicyWithoutStream for a table without a stream
   */
  public addToStreamResourcePolicy(statement: iam.PolicyStatement): iam.AddToResourcePolicyResult {
    if (!this.hasStream) {
      throw this.noStreamForPolicy();
    }
    this.streamPolicy.addStatements(statement);
    return { statementAdded: true, policyDependable: this };
  }

  /** Adds a global secondary index. Grants that were made before cover it. */
  public addGlobalSecondaryIndex(props: dynamodb.GlobalSecondaryIndexPropsV2): void {
    this.table.addGlobalSecondaryIndex(props);
  }

  /** Adds a local secondary index. Grants that were made before cover it. */
  public addLocalSecondaryIndex(props: dynamodb.LocalSecondaryIndexProps): void {
    this.table.addLocalSecondaryIndex(props);
  }

  /** @throws ReplicasNotSupported always, so far */
  public addReplica(_props: dynamodb.ReplicaTableProps): void {
    throw this.replicasNotSupported('addReplica');
  }

  /** The table as it is in a Region: itself in its own. */
  public replica(region: string): SecureTableBase {
    if (region === this.region) {
      return this;
    }
    throw this.replicasNotSupported(`replica('${region}')`);
  }

  protected get hasIndex(): boolean {
    return this.indexNames().length > 0;
  }

  /** As rendered, so that an index added by whatever way counts. */
  private indexNames(): string[] {
    const resolve = (value: unknown): unknown => Stack.of(this).resolve(value);
    const indexes = [resolve(this.resource.globalSecondaryIndexes), resolve(this.resource.localSecondaryIndexes)];
    return indexes.flatMap((list) => (list as { indexName: string }[] | undefined) ?? []).map((index) => index.indexName);
  }

  private refuseContradictions(props: SecureTableProps): void {
    if (props.removalPolicy === RemovalPolicy.DESTROY && props.deletionProtection !== false) {
      throw fault(this, 'DestroyWithDeletionProtection', 'RemovalPolicy.DESTROY and deletion protection contradict each other',
        'Write deletionProtection: false beside it, or leave the removal policy at RETAIN.');
    }
    if (props.encryptionKey !== undefined && props.keyOptions !== undefined) {
      throw fault(this, 'KeyAndKeyOptions', 'keyOptions are for the key that the table makes, and encryptionKey is given',
        'Give the options to the TableKey that you pass.');
    }
    if (props.streamResourcePolicy !== undefined && props.dynamoStream === undefined) {
      throw this.noStreamForPolicy();
    }
    for (const name of ['replicas', 'witnessRegion', 'multiRegionConsistency', 'globalTableSettingsReplicationMode'] as const) {
      if (props[name] !== undefined) {
        throw this.replicasNotSupported(name);
      }
    }
  }

  private noStreamForPolicy(): Error {
    return fault(this, 'StreamPolicyWithoutStream', 'There is a statement for the policy of a stream, and the table has no stream',
      'Set dynamoStream, or leave the statement out.');
  }

  private replicasNotSupported(what: string): Error {
    return fault(this, 'ReplicasNotSupported', `${what}: replicas of a SecureTable are not supported yet`,
      'Leave it out: a replica without a key and a TLS-only policy of its own would be weaker than the table.');
  }
}
