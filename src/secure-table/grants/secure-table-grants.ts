import { aws_dynamodb as dynamodb } from 'aws-cdk-lib';
import type { aws_iam as iam } from 'aws-cdk-lib';
import { TableGrant } from './table-grant';
import type { GrantedTable } from './table-grant';
import { READ_ACTIONS, WRITE_ACTIONS } from '../../cloudformation/dynamodb-actions';

/**
 * Permissions on a SecureTable: specific actions on the table, its indexes and its stream, with the KMS permissions they need, limited to calls
 * through DynamoDB.
 *
 * A grant names each index of a table with up to four indexes, and covers `index/*` of a table with more, so that grants on many tables fit one
 * role.
 *
 * For a grantee in another account, the policies of table, stream and key are updated too. In that account the grantee still needs an identity
 * policy that allows the actions.
 *
 * @see https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/rbac-cross-account-access.html
 *
 * @example
 * import { aws_iam as iam } from 'aws-cdk-lib';
 * import { SecureTable } from 'cdk-secure-table';
 *
 * declare const orders: SecureTable;
 * declare const reader: iam.Role;
 *
 * orders.grants.readData(reader);
 * orders.grants.actions(reader, 'dynamodb:PutItem');
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
   * Grants individual actions, for example `dynamodb:GetItem`, with the KMS permissions they need. Each action is allowed on the resources that the
   * service authorization reference gives it: the table, its indexes, stream, backups, exports, imports, or `*` for actions without a resource, such
   * as `dynamodb:ListTables`.
   *
   * A pattern such as `dynamodb:List*` covers the resources of the actions it stands for. It includes actions without a resource if they only read.
   * Actions that read or restore into another table (`dynamodb:RestoreTableToPointInTime`, for example) also need a statement for that table.
   *
   * An action that the reference does not have is granted on the table and its indexes, with a warning.
   *
   * @throws NotADynamoDbAction for an action of another service
   * @throws NotByResourcePolicy for a principal without an identity policy and an action that no resource policy supports
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
   * Grants all actions (`dynamodb:*`) on the table, its indexes, stream, backups, exports and imports, including deletion and changes of the
   * resource policies, and the actions without a resource that only read, such as `dynamodb:ListTables`. A principal without an identity policy gets
   * only what the table's resource policy can allow.
   *
   * @throws CrossAccountUnsupported for a grantee in another account
   */
  public fullAccess(grantee: iam.IGrantable): iam.Grant {
    return this.actions(grantee, 'dynamodb:*');
  }

  /**
   * Grants reading the table's stream: DescribeStream, GetRecords, GetShardIterator, and ListStreams on the stream, which Lambda event source
   * mappings need.
   *
   * @throws NoStream for a table without a stream
   */
  public streamRead(grantee: iam.IGrantable): iam.Grant {
    return this.to(grantee).streamRead();
  }

  /**
   * Grants ListStreams. The action has no resource type, so it lists the streams of all tables of the account and Region.
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
