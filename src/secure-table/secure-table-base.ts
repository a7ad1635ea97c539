import { aws_dynamodb as dynamodb, aws_iam as iam } from 'aws-cdk-lib';
import type { aws_kms as kms } from 'aws-cdk-lib';
import { SecureTableGrants } from './grants/secure-table-grants';
import type { GrantTarget } from './grants/table-grant';
import { checkTableKey } from './key-checks';
import { streamToGrant } from './references';
import type { AddedPolicies } from './render';
import { TableKey } from './table-key';
import { noStreamForPolicy, noSuchReplica } from './validation';
import type { SecuredProps } from './validation';

/**
 * What all SecureTables have in common, whether they are defined in this app or imported: an `ITableV2` whose grants include indexes, stream and key.
 *
 * The inherited `grantXxx` methods do the same as the methods of `grants`.
 */
export abstract class SecureTableBase extends dynamodb.TableBaseV2 {
  /** @internal */
  public readonly _imported: boolean = false;
  /**
   * The L1 of the table; undefined for an imported table and for a replica in another Region.
   * @internal
   */
  public readonly _resource?: dynamodb.CfnGlobalTable;
  private tableGrants?: SecureTableGrants;
  private tablePolicy?: iam.PolicyDocument;
  private streamPolicy?: iam.PolicyDocument;

  /** Permissions on the table, its indexes, its stream and its key. */
  public get grants(): SecureTableGrants {
    this.tableGrants ??= SecureTableGrants._of(this);
    return this.tableGrants;
  }

  /** Statements that were added to the table's resource policy. The TLS-only statement is always rendered in addition to them. */
  public get resourcePolicy(): iam.PolicyDocument | undefined {
    return this.tablePolicy;
  }

  public set resourcePolicy(document: iam.PolicyDocument | undefined) {
    this.tablePolicy = document ?? new iam.PolicyDocument();
  }

  /** Adds a statement to the table's resource policy, which also applies to its indexes. The TLS-only statement stays. */
  public addToResourcePolicy(statement: iam.PolicyStatement): iam.AddToResourcePolicyResult {
    this.tablePolicy ??= new iam.PolicyDocument();
    this.tablePolicy.addStatements(statement);
    return { statementAdded: true, policyDependable: this };
  }

  /**
   * Adds a statement to the resource policy of the table's stream, which is separate from the table's policy. The TLS-only statement stays.
   *
   * @throws StreamPolicyWithoutStream for a table without a stream
   */
  public addToStreamResourcePolicy(statement: iam.PolicyStatement): iam.AddToResourcePolicyResult {
    if (this.tableStreamArn === undefined) {
      throw noStreamForPolicy(this);
    }
    this.streamPolicy ??= new iam.PolicyDocument();
    this.streamPolicy.addStatements(statement);
    return { statementAdded: true, policyDependable: this };
  }

  /** Grants individual actions, each on the resources it applies to (table, index or stream), with the KMS permissions they need. */
  public grant(grantee: iam.IGrantable, ...actions: string[]): iam.Grant {
    return this.grants.actions(grantee, ...actions);
  }

  /** Grants reading items from the table and its indexes. */
  public grantReadData(grantee: iam.IGrantable): iam.Grant {
    return this.grants.readData(grantee);
  }

  /** Grants writing items. */
  public grantWriteData(grantee: iam.IGrantable): iam.Grant {
    return this.grants.writeData(grantee);
  }

  /** Grants reading and writing items. */
  public grantReadWriteData(grantee: iam.IGrantable): iam.Grant {
    return this.grants.readWriteData(grantee);
  }

  /** Grants all actions on the table and its indexes. */
  public grantFullAccess(grantee: iam.IGrantable): iam.Grant {
    return this.grants.fullAccess(grantee);
  }

  /** Grants individual actions on the stream, and decryption of its records. */
  public grantStream(grantee: iam.IGrantable, ...actions: string[]): iam.Grant {
    return this.grants.actions(grantee, ...actions);
  }

  /** Grants reading the stream. */
  public grantStreamRead(grantee: iam.IGrantable): iam.Grant {
    return this.grants.streamRead(grantee);
  }

  /** Grants ListStreams on the table's stream. */
  public grantTableListStreams(grantee: iam.IGrantable): iam.Grant {
    return this.grants.listStreams(grantee);
  }

  /** Grants actions on the table's key, limited to calls through DynamoDB. */
  public grantOnKey(grantee: iam.IGrantable, ...actions: string[]): iam.GrantOnKeyResult {
    return { grant: this.grants._onKey(grantee, actions) };
  }

  /**
   * The table in a Region: the table itself in its own Region, one of its replicas in others.
   *
   * @throws NoSuchReplica for a Region without a replica
   */
  public replica(region: string): SecureTableBase {
    if (region === this.region) {
      return this;
    }
    throw noSuchReplica(this, region, [this.region]);
  }

  /** @internal */
  public _grantTargets(): readonly GrantTarget[] {
    return [{ tableArn: this.tableArn, streamArn: this._streamToGrant(), key: this.encryptionKey!, region: this.region }];
  }

  /**
   * The ARN of the stream for a policy statement.
   * @internal
   */
  public _streamToGrant(): string | undefined {
    const { _resource: resource, tableArn, tableStreamArn } = this;
    return resource && tableStreamArn ? streamToGrant(resource, tableArn, tableStreamArn) : tableStreamArn;
  }

  /** @internal */
  public abstract _indexNames(): readonly string[];

  /** @internal */
  public abstract _replicateWith(tableArn: string, invited: boolean): void;

  /**
   * The statements that were added here, and to the table inside.
   * @internal
   */
  public _addedPolicies(inner?: dynamodb.TableV2 | dynamodb.TableV2MultiAccountReplica): AddedPolicies {
    return { tablePolicies: [this.tablePolicy, inner?.resourcePolicy], streamPolicies: [this.streamPolicy, inner?.streamResourcePolicy] };
  }

  protected get hasIndex(): boolean {
    return this._indexNames().length > 0;
  }

  /** @internal */
  protected _setPolicies({ resourcePolicy, streamResourcePolicy }: Pick<SecuredProps, 'resourcePolicy' | 'streamResourcePolicy'>): void {
    this.resourcePolicy = resourcePolicy;
    this.streamPolicy = streamResourcePolicy;
  }

  /**
   * The key that encrypts the table: the given one, or a new `TableKey`.
   * @internal
   */
  protected _makeKey({ encryptionKey, keyOptions }: SecuredProps): kms.IKey {
    const key = encryptionKey ?? new TableKey(this, 'Key', keyOptions);
    checkTableKey(this, key, this.stack);
    return key;
  }
}
