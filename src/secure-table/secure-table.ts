import { aws_dynamodb as dynamodb, aws_iam as iam, RemovalPolicy, TagManager } from 'aws-cdk-lib';
import type { aws_kms as kms } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import { fault } from '../errors';
import { SecureTableGrants } from './grants/secure-table-grants';
import type { TableTarget } from './grants/table-grant';
import { cfnKeyOf, checkTableKey } from './key-checks';
import { Replication } from './multi-account/replication';
import { placed, streamToGrant } from './references';
import { indexNamesOf, renderSecurely } from './render';
import { ReplicaSet } from './replicas/replica-set';
import { ReplicaPolicyStrategy } from './replicas/secure-replica-props';
import type { SecureReplicaProps } from './replicas/secure-replica-props';
import { SecureTableBase } from './secure-table-base';
import type { SecureTableAttributes, SecureTableProps } from './secure-table-props';
import { TableKey } from './table-key';
import { checkConsistency, noStreamForPolicy, refuseContradictions, replicasOfOneAccount, strongConsistencyFeatures, vanishesOnFailure } from './validation';

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
    // Loaded for those who import, and not for whoever touches SecureTable.
    // eslint-disable-next-line @typescript-eslint/no-require-imports
    const { ImportedSecureTable } = require('./imported-secure-table') as typeof import('./imported-secure-table');
    return ImportedSecureTable.create(scope, id, attrs);
  }

  /** The table inside. It is where CDK's own methods work; the security of what is rendered does not depend on it. */
  public readonly table: dynamodb.TableV2;
  /** The key that encrypts the table: always there; optional in its type alone, as `ITableV2` has it. */
  public readonly encryptionKey?: kms.IKey;
  public readonly grants: SecureTableGrants;
  protected readonly region: string;
  /** @internal */
  public readonly _replication: Replication;
  private readonly resource: dynamodb.CfnGlobalTable;
  private readonly replicas: ReplicaSet;
  private readonly dynamoStream: boolean;
  private readonly strong: boolean;
  private readonly isNamed: boolean;
  private readonly attributes = new Map<string, string>();
  private readonly grantedBefore: ((replica: TableTarget) => void)[] = [];
  private tablePolicy: iam.PolicyDocument;
  private readonly streamPolicy: iam.PolicyDocument;

  /**
   * @throws DestroyWithDeletionProtection, StreamPolicyWithoutStream, KeyAndKeyOptions, KeyDoesNotRotate, AsymmetricKey, KeyDisabled,
   * KeyOfAnotherAccount, KeyOfAnotherRegion, ReplicasInRegionAgnosticStack, ReplicaRegionIsToken, ReplicaInOwnRegion, ReplicaTwice,
   * WitnessWithoutStrongConsistency, StrongConsistencyRegions, StrongConsistencyFeatures for properties that contradict each other or would weaken the table
   */
  constructor(scope: Construct, id: string, props: SecureTableProps) {
    super(scope, id);
    refuseContradictions(this, props);
    if (props.streamResourcePolicy !== undefined && props.dynamoStream === undefined && (props.replicas ?? []).length === 0) {
      throw noStreamForPolicy(this);
    }
    checkConsistency(this, this.stack, props);
    const deletionProtection = props.deletionProtection ?? true;
    const removalPolicy = props.removalPolicy ?? RemovalPolicy.RETAIN;
    const pointInTimeRecovery = props.pointInTimeRecoverySpecification ?? { pointInTimeRecoveryEnabled: true };

    this.region = this.stack.region;
    this.dynamoStream = props.dynamoStream !== undefined;
    this.strong = props.multiRegionConsistency === dynamodb.MultiRegionConsistency.STRONG;
    this.isNamed = props.tableName !== undefined;
    this.tablePolicy = props.resourcePolicy ?? new iam.PolicyDocument();
    this.streamPolicy = props.streamResourcePolicy ?? new iam.PolicyDocument();
    const key = props.encryptionKey ?? new TableKey(this, 'Key', {
      retainExceptOnCreate: vanishesOnFailure(deletionProtection, removalPolicy),
      ...props.keyOptions,
    });
    checkTableKey(this, key, this.stack);
    this.encryptionKey = key;

    this._replication = new Replication({ scope: this, tableName: props.tableName, key });
    const home = { encryptionKey: key, deletionProtection, pointInTimeRecovery };
    this.replicas = new ReplicaSet({
      scope: this,
      homeKey: key,
      keys: {
        options: { ...props.keyOptions },
        synthesizer: props.replicaKeySynthesizer,
        tags: () => TagManager.of(props.encryptionKey === undefined ? cfnKeyOf(key) : this.table)!.tagValues(),
      },
      strategy: props.replicaPolicyStrategy ?? ReplicaPolicyStrategy.CUSTOM_RESOURCE,
      defaults: {
        deletionProtection,
        pointInTimeRecoverySpecification: pointInTimeRecovery,
        contributorInsightsSpecification: props.contributorInsightsSpecification,
        tags: props.tags,
      },
      tablePolicies: () => this.tablePolicies(),
      streamPolicies: () => this.streamPolicies(),
      indexNames: () => this.indexNames(),
      nameAbroad: () => this.abroad(this.table.tableName),
    });
    this.table = new dynamodb.TableV2(this, 'Default', {
      ...tablePropsOf(props),
      deletionProtection,
      removalPolicy,
      pointInTimeRecoverySpecification: pointInTimeRecovery,
      replicas: (props.replicas ?? []).map((replica) => this.replicas.prepare(replica)),
    });
    // So that grants of the table inside reach the key as well.
    (this.table as { encryptionKey?: kms.IKey }).encryptionKey = key;
    this.resource = this.table.node.defaultChild as dynamodb.CfnGlobalTable;
    // The child `Default` is an L2: casts and removal policies want the resource.
    this.node.defaultChild = this.resource;
    renderSecurely({
      resource: this.resource,
      replicaRegions: () => this.replicas.regions,
      multiAccount: () => this._replication.statements(),
      settings: (replica) => (replica === undefined
        ? { ...home, policiesInTemplate: true, tablePolicies: () => this.tablePolicies(), streamPolicies: () => this.streamPolicies() }
        : this.replicas.settings(replica)),
    });
    this.replicas.regions.forEach((replica) => this.replicas.connect(replica, this.resource));
    this.grants = SecureTableGrants._of(this, {
      scope: this,
      env: this.env,
      imported: false,
      targets: () => [{
        tableArn: this.tableArn,
        indexNames: () => this.indexNames(),
        streamArn: this.tableStreamArn && streamToGrant(this.resource, this.tableArn, this.tableStreamArn),
        key,
        keyRegion: this.region,
      }, ...this.replicas.regions.map((replica) => this.replicas.target(replica, this.tableName))],
      whenReplicaIsAdded: (again) => this.grantedBefore.push(again),
      addToTablePolicy: (statement) => this.addToResourcePolicy(statement),
      addToStreamPolicy: (statement) => this.addToStreamResourcePolicy(statement),
      replicateWith: (tableArn, invited) => this.replicateWith(tableArn, invited),
    });
  }

  public get tableArn(): string {
    return this.attribute('Arn', () => this.table.tableArn, (arn) => this.abroad(arn));
  }

  public get tableName(): string {
    return this.attribute('Ref', () => this.table.tableName, (name) => this.abroad(name));
  }

  public get tableId(): string | undefined {
    return this.attribute('TableId', () => this.table.tableId!);
  }

  /** ARN of the stream in the stack's own Region; undefined for a table without one. A table with replicas has one. */
  public get tableStreamArn(): string | undefined {
    return this.hasStream() ? this.attribute('StreamArn', () => this.table.tableStreamArn!) : undefined;
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
    if (!this.hasStream()) {
      throw noStreamForPolicy(this);
    }
    this.streamPolicy.addStatements(statement);
    return { statementAdded: true, policyDependable: this };
  }

  /** Adds a global secondary index. Grants that were made before cover it, unless an aspect adds it when the policies are complete. */
  public addGlobalSecondaryIndex(props: dynamodb.GlobalSecondaryIndexPropsV2): void {
    this.table.addGlobalSecondaryIndex(props);
  }

  /** Adds a local secondary index. Grants that were made before cover it, unless an aspect adds it when the policies are complete. */
  public addLocalSecondaryIndex(props: dynamodb.LocalSecondaryIndexProps): void {
    if (this.strong) {
      throw strongConsistencyFeatures(this);
    }
    this.table.addLocalSecondaryIndex(props);
  }

  /**
   * Adds a replica in another Region, with a key and policies of its own. Grants that were made before cover it. CloudFormation takes one change of the
   * replicas per update.
   *
   * @throws ReplicasInRegionAgnosticStack, ReplicaRegionIsToken, ReplicaInOwnRegion, ReplicaTwice, StrongConsistencyRegions, ReplicasOfOneAccount, and
   * what is wrong with a key
   */
  public addReplica(props: SecureReplicaProps): void {
    if (this.strong) {
      throw fault(this, 'StrongConsistencyRegions', 'A replica was added to a table with strong consistency over Regions, which has three Regions for good',
        'Give all of them at construction.');
    }
    if (this._replication.active) {
      throw replicasOfOneAccount(this);
    }
    const replica = this.replicas.prepare(props);
    this.table.addReplica(replica);
    this.replicas.connect(props.region, this.resource);
    const target = this.replicas.target(props.region, this.tableName);
    this.grantedBefore.forEach((again) => again(target));
  }

  /**
   * The table as it is in a Region: itself in its own, one of the replicas elsewhere. Whoever refers to a replica waits for its policies.
   *
   * @throws NoSuchReplica for a Region without a replica
   */
  public replica(region: string): SecureTableBase {
    return region === this.region ? this : this.replicas.replica(region);
  }

  protected get hasIndex(): boolean {
    return this.indexNames().length > 0;
  }

  /** Made when it is first asked for, as most tables are never asked for most of them; and once, as CDK keeps every token that is made. */
  private attribute(name: string, read: () => string, abroad?: (value: string) => string): string {
    const known = this.attributes.get(name);
    if (known !== undefined) {
      return known;
    }
    const value = read();
    const made = placed({ resource: this.resource, attribute: name, value, abroad: abroad && (() => abroad(value)) });
    this.attributes.set(name, made);
    return made;
  }

  /** Replication goes by streams: a table with replicas has one, asked for or not. */
  private hasStream(): boolean {
    return this.dynamoStream || this.replicas.regions.length > 0;
  }

  private replicateWith(tableArn: string, invited: boolean): void {
    if (this.replicas.regions.length > 0) {
      throw replicasOfOneAccount(this);
    }
    this._replication.with(tableArn, invited);
  }

  /** What a stack of another account is told: CDK would make a name for the table, and a table with a new name is a new table. */
  private abroad(value: string): string {
    if (!this.isNamed) {
      throw fault(this, 'NoNameForAnotherAccount', 'A stack of another account refers to the table, which has no name of its own',
        'Give it a tableName, which CloudFormation takes for a new table; for one that is there, import it by its ARN in the other stack.');
    }
    return value;
  }

  /** What was added to the policies of all replicas, at whichever of the two tables. */
  private tablePolicies(): (iam.PolicyDocument | undefined)[] {
    return [this.tablePolicy, this.table.resourcePolicy];
  }

  private streamPolicies(): (iam.PolicyDocument | undefined)[] {
    return [this.streamPolicy, this.table.streamResourcePolicy];
  }

  private indexNames(): readonly string[] {
    return indexNamesOf(this.resource);
  }
}

/** What the inner table takes: the rest is rendered. */
function tablePropsOf(props: SecureTableProps): dynamodb.TablePropsV2 {
  const {
    encryptionKey, keyOptions, resourcePolicy, streamResourcePolicy, replicas, replicaPolicyStrategy, replicaKeySynthesizer, ...tableProps
  } = props;
  return tableProps;
}
