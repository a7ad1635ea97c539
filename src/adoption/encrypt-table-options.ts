import type { aws_kms as kms } from 'aws-cdk-lib';

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
