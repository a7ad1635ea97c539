import { Mixin } from 'aws-cdk-lib';
import type { aws_kms as kms, CfnResource } from 'aws-cdk-lib';
import type { IConstruct } from 'constructs';
import { AdoptedTable } from './adopted-table';
import type { AdoptionOptions } from './adopted-table';
import { templateIsRendered, tooLate } from './late';
import { isInSecureTable, isSecureTable, tableResourceOf } from './table-lookup';
import { hasTemplateAsset, synthesizedStageOf } from '../cdk/stages';
import { refuseUnknownProperties } from '../cdk/untyped-properties';
import type { Names } from '../cdk/untyped-properties';

/**
 * How existing tables are secured, whichever construct creates them.
 *
 * Encryption with a customer managed key and TLS-only policies are always on: to exempt a table from them, use `EncryptedTables.exempt`.
 */
export interface EncryptTableOptions {
  /**
   * Create one key for all tables of a stack instead of one for each table.
   *
   * @default false
   */
  readonly sharedKey?: boolean;

  /**
   * The key to use, in the same Region as the tables. It must rotate, and a key of the app is retained. Its policy is not changed: principals that
   * read or write the tables need permissions on the key, through DynamoDB.
   *
   * @default - new keys, whose policies allow the principals of the account through DynamoDB
   */
  readonly encryptionKey?: kms.IKey;

  /**
   * Enable point-in-time recovery. An existing recovery period is kept.
   *
   * @default true
   */
  readonly pointInTimeRecovery?: boolean;

  /**
   * Enable deletion protection.
   *
   * @default true
   */
  readonly deletionProtection?: boolean;
}

const OPTIONS: Names<EncryptTableOptions> = {
  sharedKey: true, encryptionKey: true, pointInTimeRecovery: true, deletionProtection: true,
};

/**
 * A mixin that secures a DynamoDB table, whichever construct creates it: rotating customer managed key, TLS-only policies on table and stream,
 * point-in-time recovery, deletion protection.
 *
 * It supports `CfnTable`, `CfnGlobalTable`, raw `CfnResource`s of these types, and the L2s around them. It takes effect when the template is
 * rendered, so properties that are set later cannot undo it. It adds to policies and never replaces them, keeps customer managed keys, changes no
 * logical id, and leaves a `SecureTable` as it is. What it cannot make secure, it reports as an error on the table; what `EncryptedTables.exempt`
 * exempts, it does not change.
 *
 * The L2 does not know the key: its `encryptionKey` does not change, and its grants include no permissions on the key. Instead, the policy of the key
 * allows the principals of the account to use it, only through DynamoDB.
 *
 * Use `table.with(new EncryptTable())` for one table, or `Mixins.of(app).apply(new EncryptTable())` for all existing tables.
 * `SecureTableDefaults.apply(app)` also covers tables and replicas that are added later.
 *
 * @example
 * import { App, Stack, aws_dynamodb as dynamodb } from 'aws-cdk-lib';
 * import { EncryptTable } from 'cdk-secure-table';
 *
 * const app = new App();
 * const stack = new Stack(app, 'Shop');
 * const table = new dynamodb.TableV2(stack, 'Orders', {
 *   partitionKey: { name: 'id', type: dynamodb.AttributeType.STRING },
 * });
 * table.with(new EncryptTable());
 */
export class EncryptTable extends Mixin {
  /** @throws UnknownProperty for a misspelt option */
  constructor(private readonly options: EncryptTableOptions = {}) {
    super();
    refuseUnknownProperties('EncryptTable', options, { names: OPTIONS, of: 'the options of EncryptTable' });
  }

  /** Whether a construct is a table. */
  public supports(construct: IConstruct): boolean {
    return isSecureTable(construct) || tableResourceOf(construct) !== undefined;
  }

  /**
   * Secures a table. Apply it again to cover replicas that were added since.
   *
   * @throws StageSynthesized if the table's stage is already synthesized, for example by `pipeline.addStage`, and the table is not secure
   * @throws KeyDoesNotRotate, or another error about `encryptionKey`, if the table cannot use that key
   */
  public applyTo(construct: IConstruct): void {
    this._adopt(construct, false);
  }

  /**
   * @param isFinal whether aspects run already, so that the table does not change any more
   * @internal
   */
  public _adopt(construct: IConstruct, isFinal: boolean): void {
    const resource = isInSecureTable(construct) ? undefined : tableResourceOf(construct);
    if (resource === undefined) {
      return;
    }
    const options = this.adoptionOptions();
    // Aspects run while the stage is synthesized, which is in time, except for a nested template whose asset exists already.
    const stage = isFinal ? undefined : synthesizedStageOf(resource);
    const isLate = stage !== undefined || (isFinal && hasTemplateAsset(resource));
    if (!isLate) {
      AdoptedTable.adopt(resource, options, isFinal);
    } else if (!AdoptedTable.isComplete(resource, options)) {
      throw stage === undefined ? templateIsRendered(resource) : tooLate(resource, stage);
    }
  }

  /**
   * Whether the mixin would change nothing of a table.
   * @internal
   */
  public _isComplete(resource: CfnResource): boolean {
    return AdoptedTable.isComplete(resource, this.adoptionOptions());
  }

  private adoptionOptions(): AdoptionOptions {
    const { sharedKey = false, encryptionKey, pointInTimeRecovery = true, deletionProtection = true } = this.options;
    return { sharedKey, encryptionKey, pointInTimeRecovery, deletionProtection };
  }
}
