import { EncryptionEvent } from './encryption-event';

/** What a message says about an event. */
export interface EventText {
  readonly title: string;
  /** What to do about it. */
  readonly remedy: string;
}

export const EVENT_TEXTS: Readonly<Record<EncryptionEvent, EventText>> = {
  [EncryptionEvent.KEY_DISABLED]: {
    title: 'A KMS key of a DynamoDB table is disabled',
    remedy: 'Tables on this key become inaccessible. Run: aws kms enable-key',
  },
  [EncryptionEvent.KEY_DELETION_SCHEDULED]: {
    title: 'A KMS key of a DynamoDB table is scheduled for deletion',
    remedy: 'The data is lost when the pending window ends. Run: aws kms cancel-key-deletion, then aws kms enable-key',
  },
  [EncryptionEvent.KEY_POLICY_CHANGED]: {
    title: 'The policy of a KMS key of a DynamoDB table changed',
    remedy: 'If no deployment changed it, deploy the stack of the key again',
  },
  [EncryptionEvent.KEY_ROTATION_CHANGED]: {
    title: 'The rotation of a KMS key of a DynamoDB table changed',
    remedy: 'Check it with aws kms get-key-rotation-status; enable it with aws kms enable-key-rotation',
  },
  [EncryptionEvent.KEY_GRANT_REVOKED]: {
    title: 'A grant on a KMS key of a DynamoDB table is revoked',
    remedy: 'If DynamoDB used the grant, the table can become inaccessible. Check it with aws dynamodb describe-table',
  },
  [EncryptionEvent.TABLE_ENCRYPTION_CHANGED]: {
    title: 'The encryption of a DynamoDB table changed',
    remedy: 'Compare the key in aws dynamodb describe-table with the template, and deploy the stack again',
  },
  [EncryptionEvent.TABLE_PROTECTION_DISABLED]: {
    title: 'The deletion protection of a DynamoDB table is disabled',
    remedy: 'Run: aws dynamodb update-table with --deletion-protection-enabled',
  },
  [EncryptionEvent.TABLE_RECOVERY_DISABLED]: {
    title: 'Point-in-time recovery of a DynamoDB table is disabled',
    remedy: 'Earlier restore points are lost. Run: aws dynamodb update-continuous-backups',
  },
  [EncryptionEvent.TABLE_POLICY_CHANGED]: {
    title: 'The resource policy of a DynamoDB table or stream changed',
    remedy: 'Check that it denies requests without TLS. If no deployment changed it, deploy the stack again',
  },
  [EncryptionEvent.TABLE_DELETED]: {
    title: 'A DynamoDB table is deleted',
    remedy: 'Restore it from a backup. DynamoDB keeps a system backup for 35 days if point-in-time recovery was enabled',
  },
  [EncryptionEvent.TABLE_RESTORED]: {
    title: 'A DynamoDB table is restored',
    remedy: 'Secure the new table: key, TLS-only resource policy, deletion protection, point-in-time recovery, stream, tags',
  },
  [EncryptionEvent.TABLE_EXPORTED]: {
    title: 'A DynamoDB table is exported to S3',
    remedy: 'Check the bucket, its encryption and who can read it',
  },
  [EncryptionEvent.KINESIS_DESTINATION_ENABLED]: {
    title: 'A DynamoDB table sends its changes to a Kinesis stream',
    remedy: 'Check that the stream is encrypted with a customer managed key',
  },
  [EncryptionEvent.MONITOR_CHANGED]: {
    title: 'The monitoring of table encryption changed',
    remedy: 'Check rules, topic and trail. If no deployment changed them, deploy the stack of the monitor again',
  },
};
