import { Annotations, Arn, ArnFormat, Stack } from 'aws-cdk-lib';
import type { aws_iam as iam, aws_kms as kms } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import { checkKeyPlace } from './key-checks';
import { SecureTableBase } from './secure-table-base';
import type { SecureTableAttributes } from './secure-table-props';
import { constructError } from '../errors';

/** A SecureTable that another app defines: it has grants and metrics, but its policies cannot be changed. */
export class ImportedSecureTable extends SecureTableBase {
  public static create(scope: Construct, id: string, attrs: SecureTableAttributes): ImportedSecureTable {
    if ((attrs.tableArn === undefined) === (attrs.tableName === undefined)) {
      const which = attrs.tableArn === undefined ? 'neither' : 'both';
      throw constructError(scope, 'TableArnOrName', `Of the SecureTable ${id}, ${which} tableArn and tableName are given`, 'Give one of them.');
    }
    if (attrs.encryptionKey === undefined) {
      throw constructError(scope, 'ImportedTableWithoutKey', `The SecureTable ${id} is imported without its key, which readers and writers need`,
        'Pass encryptionKey, for example kms.Key.fromKeyArn(this, \'Key\', keyArn).');
    }
    const arn = attrs.tableArn ?? Stack.of(scope).formatArn({ service: 'dynamodb', resource: 'table', resourceName: attrs.tableName });
    return new ImportedSecureTable(scope, id, arn, attrs);
  }

  public readonly _imported = true;
  public readonly tableName: string;
  public readonly tableId?: string;
  public readonly tableStreamArn?: string;
  public readonly encryptionKey?: kms.IKey;
  protected readonly region: string;
  private readonly indexNames: string[];

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

  private cannotAdd(which: string): iam.AddToResourcePolicyResult {
    Annotations.of(this).addWarningV2('cdk-secure-table:ImportedTablePolicy',
      `A statement was added to the ${which} of an imported table, where it has no effect. Add it where the table is defined.`);
    return { statementAdded: false };
  }
}
