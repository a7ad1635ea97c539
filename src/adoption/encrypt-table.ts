import { Mixin } from 'aws-cdk-lib';
import type { aws_kms as kms } from 'aws-cdk-lib';
import type { IConstruct } from 'constructs';
import { AdoptedTable } from './adopted-table';
import { isInSecureTable, isSecureTable, tableResourceOf } from './table-lookup';

/**
 * How tables are made secure that somebody else wrote.
 *
 * Encryption with a customer key and TLS-only policies cannot be switched off here: `EncryptedTables.exempt` is for that, with a reason.
 */
export interface EncryptTableOptions {
  /**
   * One key for all tables of a stack, and not one for each.
   *
   * @default false
   */
  readonly sharedKey?: boolean;

  /**
   * The key to use, in the tables' own Region. It has to rotate. Its policy is not touched: whoever reads and writes the tables needs rights on it,
   * through DynamoDB.
   *
   * @default - keys are made, whose policies admit the account's principals through DynamoDB
   */
  readonly encryptionKey?: kms.IKey;

  /**
   * Switch point-in-time recovery on. How far it reaches back stays as it is.
   *
   * @default true
   */
  readonly pointInTimeRecovery?: boolean;

  /**
   * Switch deletion protection on.
   *
   * @default true
   */
  readonly deletionProtection?: boolean;
}

/**
 * A mixin that makes a DynamoDB table secure that somebody else wrote: customer-managed rotating key, TLS-only policies on table and stream, point-in-time
 * recovery, deletion protection.
 *
 * For `CfnTable`, `CfnGlobalTable`, raw `CfnResource`s of these types, and the L2s over them. It has the last word on what is rendered, whatever
 * is set before or after. It adds to policies and never replaces them, keeps customer keys that are there, changes no logical id, and leaves a
 * `SecureTable` as it is. What it cannot make secure it reports as an error on the table; what `EncryptedTables.exempt` exempts it leaves alone.
 *
 * The L2 does not come to know the key: its `encryptionKey` stays what it was, and its grants name no key. The key admits the account's principals by its
 * own policy, through DynamoDB alone.
 *
 * - `Mixins.of(app).apply(new EncryptTable())` for all tables that are there,
 * - `table.with(new EncryptTable())` for one.
 *
 * `SecureTableDefaults.apply(app)` catches later tables, too, and replicas that are added later.
 */
export class EncryptTable extends Mixin {
  constructor(private readonly options: EncryptTableOptions = {}) {
    super();
  }

  /** Whether a construct is a table. */
  public supports(construct: IConstruct): boolean {
    return isSecureTable(construct) || tableResourceOf(construct) !== undefined;
  }

  /**
   * Makes a table secure. Applied again, it looks for replicas that have come since.
   *
   * @throws KeyDoesNotRotate and other faults of `encryptionKey`
   */
  public applyTo(construct: IConstruct): void {
    this._adopt(construct, false);
  }

  /**
   * The same, from an aspect: nothing comes any more.
   * @internal
   */
  public _finish(construct: IConstruct): void {
    this._adopt(construct, true);
  }

  /** @internal */
  private _adopt(construct: IConstruct, late: boolean): void {
    const resource = isInSecureTable(construct) ? undefined : tableResourceOf(construct);
    if (resource !== undefined) {
      const { sharedKey = false, encryptionKey, pointInTimeRecovery = true, deletionProtection = true } = this.options;
      AdoptedTable.adopt(resource, { sharedKey, encryptionKey, pointInTimeRecovery, deletionProtection }, late);
    }
  }
}
