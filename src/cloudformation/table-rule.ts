/**
 * The rules of this library. The value is the rule's name; its id in reports is `SecureTable-<name>`.
 *
 * docs/rules.md has the reason, the remedy and the controls of each.
 */
export enum TableRule {
  /** Every table and replica is encrypted with a customer managed KMS key. */
  CUSTOMER_MANAGED_KEY = 'CustomerManagedKey',
  /** The key of every table rotates automatically. */
  KEY_ROTATION = 'KeyRotation',
  /** The key policy of a table's key allows only named principals. */
  KEY_POLICY_SCOPE = 'KeyPolicyScope',
  /** The key of a table is not deleted while the table stays. */
  KEY_RETAINED = 'KeyRetained',
  /** A role that can access the data of a table can use its key. */
  KEY_ACCESS = 'KeyAccess',
  /** A key that is usable only through DynamoDB encrypts only tables. */
  TABLE_KEY_FOR_TABLES_ONLY = 'TableKeyForTablesOnly',
  /** Every table and replica denies requests that don't use TLS. */
  TLS_ONLY = 'TlsOnly',
  /** Every stream of a table denies requests that don't use TLS. */
  STREAM_TLS_ONLY = 'StreamTlsOnly',
  /** No policy of a table with replicas denies requests that replication needs. */
  REPLICATION_NOT_DENIED = 'ReplicationNotDenied',
  /** DynamoDB and KMS accept the policies, and the policies take effect. */
  RESOURCE_POLICY_DEPLOYABLE = 'ResourcePolicyDeployable',
  /** Every replica has point-in-time recovery. */
  POINT_IN_TIME_RECOVERY = 'PointInTimeRecovery',
  /** Every replica has deletion protection. */
  DELETION_PROTECTION = 'DeletionProtection',
  /** Every table is in a backup plan. */
  BACKUP_PLAN = 'BackupPlan',
  /** All replicas of a table have the same settings. */
  REPLICA_PARITY = 'ReplicaParity',
  /** Kinesis streams that receive a table's changes are encrypted with KMS. */
  KINESIS_DESTINATION_ENCRYPTED = 'KinesisDestinationEncrypted',
  /** DAX clusters are encrypted at rest. */
  DAX_ENCRYPTION_AT_REST = 'DaxEncryptionAtRest',
  /** DAX clusters accept only TLS. */
  DAX_ENCRYPTION_IN_TRANSIT = 'DaxEncryptionInTransit',
  /** Vaults that contain backups of tables are encrypted with a customer managed key. */
  BACKUP_VAULT_CUSTOMER_MANAGED_KEY = 'BackupVaultCustomerManagedKey',
  /** No environment variable configures an endpoint of DynamoDB or DAX without TLS. */
  PLAINTEXT_ENDPOINT = 'PlaintextEndpoint',
  /** Contributor Insights does not expose key attributes. */
  CONTRIBUTOR_INSIGHTS_PLAINTEXT_KEYS = 'ContributorInsightsPlaintextKeys',
}
