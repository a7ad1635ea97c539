import { Annotations, Arn, ArnFormat, Stack, Token } from 'aws-cdk-lib';
import type { aws_iam as iam, aws_kms as kms } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import type { GrantTarget } from './grants/table-grant';
import { checkKeyPlace } from './key-checks';
import type { SecureReplicaAttributes } from './replicas/secure-replica-props';
import { SecureTableBase } from './secure-table-base';
import type { SecureTableAttributes } from './secure-table-props';
import { refuseUnknownOfImport } from './untyped-props';
import { checkOtherRegion, noSuchReplica } from './validation';
import { constructError } from '../errors';

/** A SecureTable that another app defines: it has grants and metrics, but its policies cannot be changed. */
export class ImportedSecureTable extends SecureTableBase {
  public static create(scope: Construct, id: string, attrs: SecureTableAttributes): ImportedSecureTable {
    refuseUnknownOfImport(scope, attrs);
    if ((attrs.tableArn === undefined) === (attrs.tableName === undefined)) {
      const which = attrs.tableArn === undefined ? 'neither' : 'both';
      throw constructError(scope, 'TableArnOrName',
        `The imported table ${id} has ${which} tableArn and tableName`, 'Pass either tableArn or tableName.');
    }
    if (attrs.encryptionKey === undefined) {
      throw constructError(scope, 'ImportedTableWithoutKey',
        `The table ${id} is imported without encryptionKey, and readers and writers need permissions on the key`,
        'Pass encryptionKey: kms.Key.fromKeyArn(this, \'Key\', keyArn).');
    }
    const arn = attrs.tableArn ?? Stack.of(scope).formatArn({ service: 'dynamodb', resource: 'table', resourceName: attrs.tableName });
    // A token has no parts yet.
    if (!Token.isUnresolved(arn) && !/^arn:[^:]+:dynamodb:[^:]+:[^:]+:table\/[^/]+$/.test(arn)) {
      throw constructError(scope, 'TableArnFormat', `The table ${id} is imported with ${arn}, which is not the ARN of a table`,
        'Pass arn:<partition>:dynamodb:<region>:<account>:table/<table name>, or the name of the table to SecureTable.fromTableName.');
    }
    return new ImportedSecureTable(scope, id, arn, attrs);
  }

  public readonly _imported = true;
  public readonly tableName: string;
  public readonly tableId?: string;
  public readonly tableStreamArn?: string;
  public readonly encryptionKey?: kms.IKey;
  protected readonly region: string;
  private readonly indexNames: string[];
  private readonly replicas = new Map<string, ImportedSecureTable>();

  private constructor(scope: Construct, id: string, public readonly tableArn: string, attrs: SecureTableAttributes) {
    super(scope, id, { environmentFromArn: tableArn });
    this.tableName = attrs.tableName ?? Arn.split(tableArn, ArnFormat.SLASH_RESOURCE_NAME).resourceName!;
    this.tableId = attrs.tableId;
    this.tableStreamArn = attrs.tableStreamArn;
    this.encryptionKey = attrs.encryptionKey;
    this.region = this.env.region;
    checkKeyPlace(this, attrs.encryptionKey, this.env);
    // CDK grants nothing on the indexes of an imported table (aws-cdk#33896): here unknown indexes are granted as `*`, known ones by name.
    this.indexNames = attrs.globalIndexes || attrs.localIndexes ? [...(attrs.globalIndexes ?? []), ...(attrs.localIndexes ?? [])] : ['*'];
    (attrs.replicas ?? []).forEach((replica) => this.importReplica(replica, attrs));
  }

  public replica(region: string): SecureTableBase {
    const found = region === this.region ? this : this.replicas.get(region);
    if (found === undefined) {
      throw noSuchReplica(this, region, [this.region, ...this.replicas.keys()]);
    }
    return found;
  }

  public _grantTargets(): readonly GrantTarget[] {
    // Each stream has the changes of all Regions: a grant covers only the table's own.
    const others = [...this.replicas.values()].flatMap((replica) => replica._grantTargets());
    return [...super._grantTargets(), ...others.map((target) => ({ ...target, streamArn: undefined }))];
  }

  public addToResourcePolicy(_statement: iam.PolicyStatement): iam.AddToResourcePolicyResult {
    return this.cannotAdd('resource policy');
  }

  public addToStreamResourcePolicy(_statement: iam.PolicyStatement): iam.AddToResourcePolicyResult {
    return this.cannotAdd('stream\'s resource policy');
  }

  public _indexNames(): readonly string[] {
    return this.indexNames;
  }

  public _replicateWith(): void {
    this.cannotAdd('resource policy');
  }

  private importReplica({ region, encryptionKey, tableStreamArn }: SecureReplicaAttributes, attrs: SecureTableAttributes): void {
    checkOtherRegion(this, region, this.region, [...this.replicas.keys()]);
    const { globalIndexes, localIndexes } = attrs;
    const arn = this.stack.formatArn({ service: 'dynamodb', region, account: this.env.account, resource: 'table', resourceName: this.tableName });
    const replica = { encryptionKey, tableStreamArn, globalIndexes, localIndexes };
    this.replicas.set(region, new ImportedSecureTable(this, `Replica-${region}`, arn, replica));
  }

  private cannotAdd(which: string): iam.AddToResourcePolicyResult {
    Annotations.of(this).addWarningV2('cdk-secure-table:ImportedTablePolicy',
      `A statement was added to the ${which} of an imported table, where it has no effect. Add it where the table is defined.`);
    return { statementAdded: false };
  }
}
