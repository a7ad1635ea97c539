import { aws_dynamodb as dynamodb } from 'aws-cdk-lib';
import type { aws_iam as iam } from 'aws-cdk-lib';
import type { SecureTableGrants } from './grants/secure-table-grants';

/**
 * What a SecureTable of this app and one of another app have in common: an `ITableV2` whose grants know indexes, stream and key.
 *
 * The `grantXxx` methods that it inherits do what `grants` does.
 */
export abstract class SecureTableBase extends dynamodb.TableBaseV2 {
  /** Permissions on the table, its indexes, its stream and its key. */
  public abstract readonly grants: SecureTableGrants;

  /** Adds a statement to the policy of the table's stream, which is another than the table's. */
  public abstract addToStreamResourcePolicy(statement: iam.PolicyStatement): iam.AddToResourcePolicyResult;

  /** Grants single actions, each on what it has as a resource, with the key rights that they take. */
  public grant(grantee: iam.IGrantable, ...actions: string[]): iam.Grant {
    return this.grants.actions(grantee, ...actions);
  }

  /** Grants reading items, from the table and its indexes. */
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

  /** Grants everything on the table and its indexes. */
  public grantFullAccess(grantee: iam.IGrantable): iam.Grant {
    return this.grants.fullAccess(grantee);
  }

  /** Grants single actions on the stream, with the right to decrypt its records. */
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

  /** Grants actions on the table's key, which hold only for calls that come through DynamoDB. */
  public grantOnKey(grantee: iam.IGrantable, ...actions: string[]): iam.GrantOnKeyResult {
    return { grant: this.grants._onKey(grantee, actions) };
  }
}
