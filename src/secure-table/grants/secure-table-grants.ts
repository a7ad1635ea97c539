import { aws_dynamodb as dynamodb } from 'aws-cdk-lib';
import type { aws_iam as iam } from 'aws-cdk-lib';
import { grantActions, grantListStreams, grantOnKeys, grantStreamRead } from './table-grant';
import type { GrantedTable } from './table-grant';
import { READ_ACTIONS, WRITE_ACTIONS } from '../../cloudformation/dynamodb-actions';

/**
 * Permissions on a SecureTable: exact actions on the table, its indexes by name, its stream, and the rights on the key that they take,
 * which hold only for calls that come through DynamoDB.
 *
 * A grantee of another account gets its part in the policies of table, stream and key as well; what is missing then is the identity policy
 * in that account.
 *
 * @see https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/rbac-cross-account-access.html
 */
export class SecureTableGrants extends dynamodb.TableGrants {
  /**
   * For the table itself, which hands in its parts under an internal shape.
   * @internal
   */
  public static _of(table: dynamodb.ITableV2, granted: GrantedTable): SecureTableGrants {
    const grants = new SecureTableGrants({ table });
    grants.granted = granted;
    return grants;
  }

  private granted!: GrantedTable;

  private constructor(props: dynamodb.TableGrantsProps) {
    super(props);
  }

  /**
   * Grants single actions, for example `dynamodb:GetItem`, each on what it has as a resource, with the key rights that they take.
   *
   * @throws CrossAccountUnsupported for another account and an action that DynamoDB does not support there
   * @throws ServicePrincipalGrant for a service
   * @throws NoStream for an action on a stream of a table without one
   */
  public actions(grantee: iam.IGrantable, ...actions: string[]): iam.Grant {
    return grantActions(this.granted, grantee, actions);
  }

  /** Grants reading items: BatchGetItem, ConditionCheckItem, DescribeTable, GetItem, Query, Scan. */
  public readData(grantee: iam.IGrantable): iam.Grant {
    return this.actions(grantee, ...READ_ACTIONS);
  }

  /** Grants writing items: BatchWriteItem, DeleteItem, DescribeTable, PutItem, UpdateItem. */
  public writeData(grantee: iam.IGrantable): iam.Grant {
    return this.actions(grantee, ...WRITE_ACTIONS);
  }

  /** Grants reading and writing items. */
  public readWriteData(grantee: iam.IGrantable): iam.Grant {
    return this.actions(grantee, ...new Set([...READ_ACTIONS, ...WRITE_ACTIONS]));
  }

  /** Grants everything on the table and its indexes (`dynamodb:*`), its deletion and its resource policy included. Not for other accounts. */
  public fullAccess(grantee: iam.IGrantable): iam.Grant {
    return this.actions(grantee, 'dynamodb:*');
  }

  /**
   * Grants reading the table's stream: DescribeStream, GetRecords, GetShardIterator, and ListStreams, which Lambda asks for.
   *
   * @throws NoStream for a table without a stream
   */
  public streamRead(grantee: iam.IGrantable): iam.Grant {
    return grantStreamRead(this.granted, grantee);
  }

  /**
   * Grants ListStreams on the table's stream.
   *
   * @throws NoStream for a table without a stream
   */
  public listStreams(grantee: iam.IGrantable): iam.Grant {
    return grantListStreams(this.granted, grantee);
  }

  /**
   * Actions on the key alone.
   * @internal
   */
  public _onKey(grantee: iam.IGrantable, actions: readonly string[]): iam.Grant {
    return grantOnKeys(this.granted, grantee, actions);
  }

  /**
   * Allows a table of another account to become a replica of this one, and the replication service to replicate between them. A
   * `SecureTableReplica` in the app does it by itself.
   *
   * All replicas of a table have to allow each other: say it on each, for replicas that other apps define.
   *
   * @throws NoNameForAnotherAccount, ReplicaNameDiffers, ReplicaArnWithoutPlace, ReplicaAccountTaken, ReplicaRegionTaken for a table or an ARN that cannot be
   * @throws ReplicasOfOneAccount for a table with replicas in its own account: DynamoDB has no table with both
   * @see https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/globaltables_MA_security.html
   */
  public multiAccountReplicationTo(destinationReplicaArn: string): void {
    this.granted.replicateWith(destinationReplicaArn, true);
  }

  /**
   * Allows the replication service to replicate between this table and one of another account, which does not become a replica of this one.
   *
   * @throws the same as `multiAccountReplicationTo`
   */
  public multiAccountReplicationFrom(sourceReplicaArn: string): void {
    this.granted.replicateWith(sourceReplicaArn, false);
  }
}
