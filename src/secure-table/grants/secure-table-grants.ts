import { aws_dynamodb as dynamodb } from 'aws-cdk-lib';
import type { aws_iam as iam } from 'aws-cdk-lib';
import { TableGrant } from './table-grant';
import type { GrantedTable } from './table-grant';
import { READ_ACTIONS, WRITE_ACTIONS } from '../../cloudformation/dynamodb-actions';

/**
 * Permissions on a SecureTable: specific actions on the table, its indexes by name and its stream, with the KMS permissions they need,
 * limited to calls through DynamoDB.
 *
 * For a grantee in another account, the policies of table, stream and key are updated too. In that account the grantee still needs an identity
 * policy that allows the actions.
 *
 * @see https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/rbac-cross-account-access.html
 */
export class SecureTableGrants extends dynamodb.TableGrants {
  /** @internal */
  public static _of(table: dynamodb.ITableV2 & GrantedTable): SecureTableGrants {
    return new SecureTableGrants(table);
  }

  private constructor(private readonly granted: dynamodb.ITableV2 & GrantedTable) {
    super({ table: granted });
  }

  /**
   * Grants individual actions, for example `dynamodb:GetItem`, each on the resources it applies to (table, index or stream), with the KMS permissions
   * they need.
   *
   * @throws CrossAccountUnsupported for a grantee in another account and an action that DynamoDB doesn't support across accounts
   * @throws ServicePrincipalGrant for a service principal
   * @throws NoStream for a stream action on a table without a stream
   */
  public actions(grantee: iam.IGrantable, ...actions: string[]): iam.Grant {
    return this.to(grantee).actions(actions);
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

  /**
   * Grants all actions (`dynamodb:*`) on the table and its indexes, including deletion and changes of the resource policy.
   *
   * @throws CrossAccountUnsupported for a grantee in another account
   */
  public fullAccess(grantee: iam.IGrantable): iam.Grant {
    return this.actions(grantee, 'dynamodb:*');
  }

  /**
   * Grants reading the table's stream: DescribeStream, GetRecords, GetShardIterator, and ListStreams, which Lambda event source mappings need.
   *
   * @throws NoStream for a table without a stream
   */
  public streamRead(grantee: iam.IGrantable): iam.Grant {
    return this.to(grantee).streamRead();
  }

  /**
   * Grants ListStreams on the table's stream.
   *
   * @throws NoStream for a table without a stream
   */
  public listStreams(grantee: iam.IGrantable): iam.Grant {
    return this.to(grantee).listStreams();
  }

  /**
   * Grants actions only on the keys of the table and its replicas.
   * @internal
   */
  public _onKey(grantee: iam.IGrantable, actions: readonly string[]): iam.Grant {
    return this.to(grantee).onKeys(actions);
  }

  /**
   * Allows a table of another account to become a replica of this table, and the replication service to replicate between the two. A
   * `SecureTableReplica` in the same app calls this itself.
   *
   * All replicas of a table must allow each other: call it on each of them, for replicas that other apps define.
   *
   * @throws NoNameForAnotherAccount, ReplicaNameDiffers, ReplicaArnWithoutPlace, ReplicaAccountTaken, ReplicaRegionTaken for a table or an ARN that
   * cannot be used
   * @throws ReplicasOfOneAccount for a table with replicas in its own account: DynamoDB does not support both
   * @see https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/globaltables_MA_security.html
   */
  public multiAccountReplicationTo(destinationReplicaArn: string): void {
    this.granted._replicateWith(destinationReplicaArn, true);
  }

  /**
   * Allows the replication service to replicate between this table and a table of another account, without allowing that table to become a replica of
   * this one.
   *
   * @throws the same as `multiAccountReplicationTo`
   */
  public multiAccountReplicationFrom(sourceReplicaArn: string): void {
    this.granted._replicateWith(sourceReplicaArn, false);
  }

  private to(grantee: iam.IGrantable): TableGrant {
    return new TableGrant(this.granted, grantee);
  }
}
