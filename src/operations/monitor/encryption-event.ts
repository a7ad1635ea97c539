/** What an `EncryptionMonitor` reports: API calls, as CloudTrail records them, that weaken the encryption of a table or the monitor itself. */
export enum EncryptionEvent {
  /** `DisableKey`: tables on the key become inaccessible. */
  KEY_DISABLED = 'KeyDisabled',
  /** `ScheduleKeyDeletion`: when the pending window ends, the data of the tables is lost. */
  KEY_DELETION_SCHEDULED = 'KeyDeletionScheduled',
  /** `PutKeyPolicy`. Deployments that change the key policy cause it too. */
  KEY_POLICY_CHANGED = 'KeyPolicyChanged',
  /** `DisableKeyRotation`, and `EnableKeyRotation`, which can lengthen the rotation period. */
  KEY_ROTATION_CHANGED = 'KeyRotationChanged',
  /** `RevokeGrant` or `RetireGrant`: DynamoDB uses the key through a grant. */
  KEY_GRANT_REVOKED = 'KeyGrantRevoked',
  /** `UpdateTable` with a different encryption, of the table or of a replica. */
  TABLE_ENCRYPTION_CHANGED = 'TableEncryptionChanged',
  /** `UpdateTable` that disables deletion protection. */
  TABLE_PROTECTION_DISABLED = 'TableProtectionDisabled',
  /** `UpdateContinuousBackups` that disables point-in-time recovery. */
  TABLE_RECOVERY_DISABLED = 'TableRecoveryDisabled',
  /** `PutResourcePolicy` or `DeleteResourcePolicy` on the table or its stream. Deployments that change the policy cause it too. */
  TABLE_POLICY_CHANGED = 'TablePolicyChanged',
  /** `DeleteTable`. */
  TABLE_DELETED = 'TableDeleted',
  /** `RestoreTableToPointInTime` or `RestoreTableFromBackup`: the restored table has no resource policy and no deletion protection. */
  TABLE_RESTORED = 'TableRestored',
  /** `ExportTableToPointInTime`: the data leaves the table. */
  TABLE_EXPORTED = 'TableExported',
  /** `EnableKinesisStreamingDestination`: changes of items are copied to a stream. */
  KINESIS_DESTINATION_ENABLED = 'KinesisDestinationEnabled',
  /** A rule or the topic of the monitor, or a CloudTrail trail of the account, was changed, stopped or deleted. */
  MONITOR_CHANGED = 'MonitorChanged',
}

/** The form of the messages of an `EncryptionMonitor`. */
export enum MonitorFormat {
  /** Lines of text, for e-mail and text messages. */
  TEXT = 'Text',
  /** A custom notification for Slack and Teams through Amazon Q Developer in chat applications, formerly AWS Chatbot. */
  CHAT = 'Chat',
  /** The event as EventBridge delivers it, for programs. */
  EVENT = 'Event',
}

/** The CloudWatch alarms of an `EncryptionMonitor`. */
export enum MonitorAlarms {
  /** No alarms. */
  NONE = 'None',
  /** An alarm when a message could not be delivered to the topic or from the topic. */
  FAILED_DELIVERIES = 'FailedDeliveries',
  /** In addition, an alarm for each rule that matches an event. A person gets two messages then. */
  MATCHED_EVENTS = 'MatchedEvents',
}

/** The CloudTrail trail whose events an `EncryptionMonitor` receives. */
export enum ManagementTrail {
  /** A trail in the app. Without one, the monitor adds a warning. */
  IN_APP = 'InApp',
  /** A trail that another app or the organization owns. It must log management write events, those of KMS included. */
  EXISTING = 'Existing',
}
