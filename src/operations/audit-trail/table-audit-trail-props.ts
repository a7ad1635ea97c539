import type { aws_events as events, aws_kms as kms, aws_s3 as s3, Duration } from 'aws-cdk-lib';
import type { SecureTableBase } from '../../secure-table';

/**
 * Properties of a `TableAuditTrail`.
 */
export interface TableAuditTrailProps {
  /**
   * The tables whose data events are logged, with their replicas. They are in the account and Region of the trail's stack, and may belong to
   * several stacks.
   */
  readonly tables: SecureTableBase[];

  /**
   * Log reads of the tables' streams too.
   *
   * @default true
   */
  readonly streams?: boolean;

  /**
   * Leave out the calls of DynamoDB's replication role. Replication reads streams all the time, and each call is billed as a data event.
   *
   * @default true
   * @see https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/logging-using-cloudtrail.html
   */
  readonly excludeReplication?: boolean;

  /**
   * Log all management events of the account that change something. EventBridge rules on API calls, including those of `EncryptionMonitor`, see
   * these events only if a trail logs them.
   *
   * The first copy of management events in a Region is free. If another trail logs them already, this copy costs 2 USD per 100,000 events.
   *
   * @default true
   * @see https://aws.amazon.com/cloudtrail/pricing/
   */
  readonly managementWrites?: boolean;

  /**
   * Log all management events of the account that only read, which includes every use of a KMS key (`Decrypt`, `GenerateDataKey`).
   * `onKeyUsedPastDynamoDb` needs them. They are most of an account's events; a second copy costs 2 USD per 100,000 events.
   *
   * @default false
   */
  readonly managementReads?: boolean;

  /**
   * Name of the trail, unique in the account: 3 to 128 letters, digits, periods, underscores and dashes. The key policy names the trail, so it
   * must be known at synthesis.
   *
   * @default - generated from the name of the stack and the path of the construct
   */
  readonly trailName?: string;

  /**
   * The bucket for the log files. It gets the two statements that CloudTrail needs; its other settings are yours.
   *
   * @default - a new bucket: encrypted with `encryptionKey`, TLS 1.2 or later, versioned, no public access, access log, lifecycle by `retention`
   */
  readonly bucket?: s3.IBucket;

  /**
   * The customer managed key that encrypts the log files: values of key attributes are in clear text in data events. It is in the Region of the
   * trail and is not a `TableKey`, which is usable only through DynamoDB.
   *
   * @default - a new key, rotated every year
   */
  readonly encryptionKey?: kms.IKey;

  /**
   * How long log files are kept: whole days, 1 to 3650. PCI DSS 10.5.1 asks for 12 months. Has no effect on a `bucket` that you pass.
   *
   * @default Duration.days(400)
   */
  readonly retention?: Duration;

  /**
   * Send the events to a CloudWatch Logs log group as well, encrypted with the same key and kept for `retention`. Ingestion costs 0.50 USD per GB
   * in us-east-1.
   *
   * @default false
   */
  readonly sendToCloudWatchLogs?: boolean;
}

/**
 * Options for the EventBridge rules of a `TableAuditTrail`.
 */
export interface AuditTrailRuleOptions extends events.OnEventOptions {
  /**
   * The tables of the trail that the rule watches. An event pattern has at most 2048 characters: about 20 tables with generated names, 5 with the
   * longest names, or 19 keys.
   *
   * @default - all tables of the trail
   */
  readonly tables?: SecureTableBase[];
}
