import type { aws_kms as kms } from 'aws-cdk-lib';

/**
 * What has to be known of a SecureTable that is defined elsewhere.
 */
export interface SecureTableAttributes {
  /**
   * ARN of the table. It or `tableName` must be given.
   *
   * @default - made of `tableName`, in the account and Region of the stack
   */
  readonly tableArn?: string;

  /**
   * Name of the table, in the account and Region of the stack. It or `tableArn` must be given.
   *
   * @default - that of `tableArn`
   */
  readonly tableName?: string;

  /**
   * The key that encrypts the table, for example `Key.fromKeyArn(...)`. Readers and writers need it.
   */
  readonly encryptionKey: kms.IKey;

  /**
   * ARN of the table's stream.
   *
   * @default - none: grants on the stream throw
   */
  readonly tableStreamArn?: string;

  /**
   * Names of the table's global secondary indexes.
   *
   * @default - unknown. If `localIndexes` is unknown too, grants cover all indexes (`index/*`); give an empty list for a table without any.
   */
  readonly globalIndexes?: string[];

  /**
   * Names of the table's local secondary indexes.
   *
   * @default - unknown, as for `globalIndexes`
   */
  readonly localIndexes?: string[];

  /**
   * Unique id of the table.
   *
   * @default - unknown
   */
  readonly tableId?: string;
}
