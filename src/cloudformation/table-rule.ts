/**
 * The rules of this library. The value is the rule's name; its id in reports is `SecureTable-<name>`.
 *
 * docs/rules.md says of each why it exists, what to write instead, and which controls it serves.
 */
export enum TableRule {
  /** Every table and replica is encrypted with a customer-managed KMS key. */
  CUSTOMER_MANAGED_KEY = 'CustomerManagedKey',
  /** The key of every table rotates automatically. */
  KEY_ROTATION = 'KeyRotation',
  /** The key of a table is open to nobody but those its policy names. */
  KEY_POLICY_SCOPE = 'KeyPolicyScope',
  /** The key of a table stays when its stack or resource goes. */
  KEY_RETAINED = 'KeyRetained',
  /** Every table and replica denies requests that are not made over TLS. */
  TLS_ONLY = 'TlsOnly',
  /** Every stream of a table denies requests that are not made over TLS. */
  STREAM_TLS_ONLY = 'StreamTlsOnly',
  /** DynamoDB accepts the resource policies, and they have an effect. */
  RESOURCE_POLICY_DEPLOYABLE = 'ResourcePolicyDeployable',
  /** Every replica can be restored to any second of the last days. */
  POINT_IN_TIME_RECOVERY = 'PointInTimeRecovery',
  /** No replica can be deleted by mistake. */
  DELETION_PROTECTION = 'DeletionProtection',
  /** All replicas of a table are set up alike. */
  REPLICA_PARITY = 'ReplicaParity',
  /** Kinesis streams that receive a table's changes are encrypted with KMS. */
  KINESIS_DESTINATION_ENCRYPTED = 'KinesisDestinationEncrypted',
  /** DAX clusters encrypt what they cache. */
  DAX_ENCRYPTION_AT_REST = 'DaxEncryptionAtRest',
  /** DAX clusters accept TLS only. */
  DAX_ENCRYPTION_IN_TRANSIT = 'DaxEncryptionInTransit',
  /** Vaults that hold backups of tables are encrypted with a customer-managed key. */
  BACKUP_VAULT_CUSTOMER_MANAGED_KEY = 'BackupVaultCustomerManagedKey',
  /** No function or container is told to reach DynamoDB or DAX without TLS. */
  PLAINTEXT_ENDPOINT = 'PlaintextEndpoint',
  /** Contributor Insights shows no key that identifies a person. */
  CONTRIBUTOR_INSIGHTS_PLAINTEXT_KEYS = 'ContributorInsightsPlaintextKeys',
}
