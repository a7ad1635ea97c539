import type { aws_iam as iam, Duration, RemovalPolicy } from 'aws-cdk-lib';

/**
 * Options for the key of a table.
 *
 * Rotation and the restriction to calls through DynamoDB cannot be disabled.
 */
export interface TableKeyOptions {
  /**
   * Name of the key's alias, with or without the prefix `alias/`.
   *
   * Tables are encrypted with the key itself. The alias is only for display: pointing it to another key does not change the encryption of a table.
   * When a retained key leaves its stack, the alias is deleted and the key stays.
   *
   * @default - the stack name and the path of the key in the stack
   */
  readonly alias?: string;

  /**
   * Description of the key.
   *
   * @default - `Encrypts DynamoDB tables: <path of the key>`
   */
  readonly description?: string;

  /**
   * Time between automatic rotations: 90 to 2560 days.
   *
   * Rotation creates new key material for later encryption; it does not re-encrypt existing data.
   *
   * @default Duration.days(365)
   * @see https://docs.aws.amazon.com/kms/latest/developerguide/rotating-keys-enable-disable.html
   */
  readonly rotationPeriod?: Duration;

  /**
   * Waiting period before a key that is scheduled for deletion is deleted: 7 to 30 days.
   *
   * @default Duration.days(30)
   */
  readonly pendingWindow?: Duration;

  /**
   * Deny DisableKey and ScheduleKeyDeletion for all principals if the key was used within this period (whole days, 1 to 3650), and deny a pending
   * window that is shorter than `pendingWindow`.
   *
   * A principal that can change the key policy can remove these statements: they prevent mistakes.
   *
   * @default - no deletion guard
   * @see https://docs.aws.amazon.com/kms/latest/developerguide/deleting-keys.html
   */
  readonly deletionGuard?: Duration;

  /**
   * Principals that administer the key in addition to the account's administrators. They can neither use the key nor create grants.
   *
   * @default - only the account's administrators, by their identity policies
   */
  readonly admins?: iam.IPrincipal[];

  /**
   * What happens to the key when it is removed from its stack. `DESTROY` deletes it after the `pendingWindow`, with everything that it encrypts:
   * tables, their backups, and the system backup of a deleted table. While a table on it stays, `DESTROY` fails the synthesis.
   *
   * Changes after construction (`applyRemovalPolicy`, `RemovalPolicies`, aspects) have no effect. Tables of other apps on the key cannot be seen:
   * leave the key of such tables at `RETAIN`.
   *
   * @default - the key that a table creates in its own stack stays as long as the table does; any other key is retained
   */
  readonly removalPolicy?: RemovalPolicy;

  /**
   * Delete the key if the stack operation that creates it is rolled back (`DeletionPolicy: RetainExceptOnCreate`): the same as
   * `RemovalPolicy.RETAIN_ON_UPDATE_OR_DELETE`. `removalPolicy` takes precedence.
   *
   * @default - as for `removalPolicy`
   */
  readonly retainExceptOnCreate?: boolean;

  /**
   * Allow the account's principals to use the key through DynamoDB without a grant on the key, as with the AWS managed key `aws/dynamodb`:
   * every principal of the account that IAM allows to read the table can read it.
   *
   * This is for constructs that write their own policy statements, such as Step Functions tasks, API Gateway integrations and hand-written
   * policies: they have permissions on the table but not on its key. Direct calls to KMS and other accounts stay denied.
   *
   * @default false - only principals with a grant can use the key
   * @see https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/encryption.usagenotes.html#dynamodb-kms-authz
   */
  readonly allowAccountPrincipals?: boolean;
}

/**
 * Properties of a `TableKey`.
 */
export interface TableKeyProps extends TableKeyOptions {}
