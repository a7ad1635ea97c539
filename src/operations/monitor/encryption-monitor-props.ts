import type { aws_kms as kms, aws_sns as sns } from 'aws-cdk-lib';
import type { EncryptionEvent, ManagementTrail, MonitorAlarms, MonitorFormat } from './encryption-event';
import type { SecureTableBase } from '../../secure-table';

/** Options of an `EncryptionMonitor` for a whole account. */
export interface EncryptionMonitorOptions {
  /**
   * The events to report.
   *
   * @default - all events
   */
  readonly watch?: EncryptionEvent[];
  /**
   * The topic for the messages, in the account and Region of the monitor. EventBridge and CloudWatch must be allowed to publish to it.
   *
   * @default - a new topic on a separate key, which denies requests that don't use TLS
   */
  readonly topic?: sns.ITopic;
  /**
   * The form of the messages.
   *
   * @default MonitorFormat.TEXT
   */
  readonly format?: MonitorFormat;
  /**
   * ARNs of IAM roles and users whose calls are not reported, such as the execution role of your deployments.
   *
   * @default - the calls of all principals are reported
   */
  readonly exceptPrincipals?: string[];
  /**
   * The CloudWatch alarms.
   *
   * @default MonitorAlarms.FAILED_DELIVERIES
   */
  readonly alarms?: MonitorAlarms;
  /**
   * The trail that logs management write events. EventBridge receives API calls only through a trail.
   *
   * @default ManagementTrail.IN_APP
   */
  readonly trail?: ManagementTrail;
}

/** Properties of an `EncryptionMonitor`. */
export interface EncryptionMonitorProps extends EncryptionMonitorOptions {
  /**
   * The tables to watch, with their replicas and keys.
   *
   * @default - every SecureTable in the scope of the monitor, including tables added later
   */
  readonly tables?: SecureTableBase[];
  /**
   * Keys to watch in addition to the keys of the tables.
   *
   * @default - every TableKey in the scope of the monitor, or none where `tables` is given
   */
  readonly keys?: kms.IKey[];
}
