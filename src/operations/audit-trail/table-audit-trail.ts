import { Annotations, aws_cloudtrail as cloudtrail, Duration, Lazy, Names, Stack, Token, TokenComparison } from 'aws-cdk-lib';
import type { aws_events as events, aws_kms as kms, aws_logs as logs, aws_s3 as s3 } from 'aws-cdk-lib';
import { Construct } from 'constructs';
import type { IConstruct } from 'constructs';
import { eventSelectors } from './event-selectors';
import type { AuditTrailRuleOptions, TableAuditTrailProps } from './table-audit-trail-props';
import { deniedWithoutTls, keyUsedPastDynamoDb, tlsBelow12 } from './trail-patterns';
import type { TrailPattern } from './trail-patterns';
import { makeTrailRule } from './trail-rules';
import { letCloudTrailEncrypt, letCloudTrailWrite, makeLogGroup, makeLogRole, makeTrailBucket, makeTrailKey } from './trail-storage';
import type { TrailStorage } from './trail-storage';
import { constructError } from '../../errors';
import type { SecureTableBase } from '../../secure-table';
import { keyArnOf } from '../../secure-table/references';
import { checkHomeTables } from '../home-tables';
import { longestKeyArn, longestTableArn } from '../longest-arn';
import { longestTableName } from '../longest-name';
import { knownKey, otherKey } from '../other-key';
import { refuseMisspelt } from '../untyped-operations-props';

/**
 * A CloudTrail trail with the data events of SecureTables: who read or wrote which items, when, from where, and over which TLS version.
 *
 * The trail logs these tables, their replicas and their streams in all Regions, and the management events that change something. The log files are
 * on a customer managed key, because values of key attributes are in clear text in data events. CloudTrail signs digests of the files, which show a
 * later change (`aws cloudtrail validate-logs`).
 *
 * Data events cost 0.10 USD per 100,000. An account has at most five trails in each Region, and this one counts in every Region.
 *
 * @see https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/logging-using-cloudtrail.html
 * @example
 * import { App, Stack, aws_dynamodb as dynamodb, aws_events_targets as targets, aws_sns as sns } from 'aws-cdk-lib';
 * import { SecureTable, TableAuditTrail } from 'cdk-secure-table';
 *
 * const stack = new Stack(new App(), 'Shop');
 * const orders = new SecureTable(stack, 'Orders', {
 *   partitionKey: { name: 'id', type: dynamodb.AttributeType.STRING },
 * });
 * const trail = new TableAuditTrail(stack, 'Audit', { tables: [orders] });
 *
 * const alarms = new sns.Topic(stack, 'Alarms');
 * trail.onTlsBelow12('OldTls', { target: new targets.SnsTopic(alarms) });
 */
export class TableAuditTrail extends Construct {
  /** The trail. */
  public readonly trail: cloudtrail.CfnTrail;
  /** ARN of the trail. */
  public readonly trailArn: string;
  /** Name of the trail. */
  public readonly trailName: string;
  /** The bucket with the log files. */
  public readonly bucket: s3.IBucket;
  /** The key that encrypts the log files. */
  public readonly encryptionKey: kms.IKey;
  /** The log group; undefined without `sendToCloudWatchLogs`. */
  public readonly logGroup?: logs.ILogGroup;
  private readonly tables: readonly SecureTableBase[];
  private readonly hasReads: boolean;

  /**
   * @throws NoTables, TableOfAnotherAccount, TableOfAnotherRegion, TooManyTables for tables that the trail cannot log
   * @throws TrailName, RetentionOutOfRange for a name or a retention that is not accepted
   * @throws KeyForTablesOnly, AwsManagedKey, KeyOfAnotherRegion, KeyKnownByAlias for a key that cannot encrypt log files
   */
  constructor(scope: Construct, id: string, props: TableAuditTrailProps) {
    super(scope, id);
    refuseMisspelt(this, 'TableAuditTrail', props);
    // A value that a selector has twice counts twice toward its limit.
    this.tables = [...new Set(props.tables)];
    checkHomeTables(this, this.tables);
    this.hasReads = props.managementReads ?? false;
    this.trailName = this.nameOf(props.trailName);
    this.trailArn = Stack.of(this).formatArn({ service: 'cloudtrail', resource: 'trail', resourceName: this.trailName });
    const selectors = (): cloudtrail.CfnTrail.AdvancedEventSelectorProperty[] => eventSelectors(this, this.tables, props);
    // More than the trail accepts fails here, and at synthesis where a replica is added later.
    selectors();
    this.encryptionKey = props.encryptionKey === undefined ? makeTrailKey(this) : otherKey(this, props.encryptionKey);
    const storage: TrailStorage = {
      scope: this, trailName: this.trailName, trailArn: this.trailArn, key: this.encryptionKey, retentionDays: this.retentionOf(props),
    };
    letCloudTrailEncrypt(storage);
    this.bucket = props.bucket ?? makeTrailBucket(storage);
    letCloudTrailWrite(this.bucket, storage);
    const logGroup = props.sendToCloudWatchLogs ? makeLogGroup(storage) : undefined;
    this.logGroup = logGroup;
    this.trail = new cloudtrail.CfnTrail(this, 'Trail', {
      trailName: this.trailName,
      isLogging: true,
      isMultiRegionTrail: true,
      includeGlobalServiceEvents: true,
      enableLogFileValidation: true,
      kmsKeyId: this.encryptionKey.keyArn,
      s3BucketName: this.bucket.bucketName,
      cloudWatchLogsLogGroupArn: logGroup?.logGroupArn,
      cloudWatchLogsRoleArn: logGroup && makeLogRole(this, logGroup).roleArn,
      advancedEventSelectors: Lazy.any({ produce: selectors }),
    });
    if (this.bucket.policy !== undefined) {
      // CloudTrail checks its access to the bucket when the trail is created.
      this.trail.node.addDependency(this.bucket.policy);
    }
    this.warnOfSecondTrail();
  }

  /**
   * Makes an EventBridge rule for calls on the tables over a TLS version before 1.2.
   *
   * AWS endpoints refuse such calls, so the rule never matches: it is evidence. It sees calls in the Region of the trail. Calls that services or the
   * console make have no TLS details.
   *
   * @throws NoTables, TableNotInTrail for a list of tables that is empty, or has one that the trail does not log
   * @throws TooManyTables at synthesis, for an event pattern that is too long
   * @see https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-event-reference-record-contents.html
   */
  public onTlsBelow12(id: string, options: AuditTrailRuleOptions): events.Rule {
    return this.onTableEvent(id, options, tlsBelow12);
  }

  /**
   * Makes an EventBridge rule for calls on the tables that were denied and have no TLS version: most likely plain HTTP.
   *
   * This is a heuristic: CloudTrail does not log that a call was made over HTTP. It sees calls in the Region of the trail.
   *
   * @throws NoTables, TableNotInTrail for a list of tables that is empty, or has one that the trail does not log
   * @throws TooManyTables at synthesis, for an event pattern that is too long
   */
  public onDeniedWithoutTls(id: string, options: AuditTrailRuleOptions): events.Rule {
    return this.onTableEvent(id, options, deniedWithoutTls);
  }

  /**
   * Makes an EventBridge rule for uses of the tables' keys that don't come through DynamoDB: the key policy of a `TableKey` denies them, and a denied
   * attempt matches too. It sees calls in the Region of the trail.
   *
   * It needs `managementReads: true`, since CloudTrail logs `Decrypt` and `GenerateDataKey` as read events. The rule is in the state
   * `ENABLED_WITH_ALL_CLOUDTRAIL_MANAGEMENT_EVENTS`, since others skip read events.
   *
   * @throws TrailWithoutReads unless the trail has `managementReads: true`
   * @throws KeyKnownByAlias for a table whose key is imported by its alias
   * @throws NoTables, TableNotInTrail for a list of tables that is empty, or has one that the trail does not log
   * @throws TooManyTables at synthesis, for an event pattern that is too long
   * @see https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-service-event-cloudtrail.html
   */
  public onKeyUsedPastDynamoDb(id: string, options: AuditTrailRuleOptions): events.Rule {
    if (!this.hasReads) {
      throw constructError(this, 'TrailWithoutReads', 'onKeyUsedPastDynamoDb needs read events, which the trail does not log',
        'Set managementReads: true on the TableAuditTrail; a second copy of management events costs 2 USD per 100,000.');
    }
    const tables = this.tablesOf(options);
    const keys = [...new Map(tables.map((table) => [knownKey(this, table.encryptionKey!), table]))];
    const rule = makeTrailRule(this, id, options, {
      pattern: keyUsedPastDynamoDb,
      arns: keys.map(([key]) => keyArnOf(key)),
      longestArns: () => keys.map(([, { env }]) => longestKeyArn(env.region)),
    });
    (rule.node.defaultChild as events.CfnRule).state = 'ENABLED_WITH_ALL_CLOUDTRAIL_MANAGEMENT_EVENTS';
    return rule;
  }

  private onTableEvent(id: string, options: AuditTrailRuleOptions, pattern: (arns: readonly string[]) => TrailPattern): events.Rule {
    const tables = this.tablesOf(options);
    return makeTrailRule(this, id, options, {
      pattern,
      arns: tables.map(({ tableArn }) => tableArn),
      longestArns: () => tables.map((table) => longestTableArn(longestTableName(table), table.env.region)),
    });
  }

  private tablesOf({ tables = [...this.tables] }: AuditTrailRuleOptions): readonly SecureTableBase[] {
    if (tables.length === 0) {
      throw constructError(this, 'NoTables', 'tables of the rule is empty, so it would match nothing',
        'Leave tables out for all tables of the trail.');
    }
    const other = tables.find((table) => !this.tables.includes(table));
    if (other !== undefined) {
      throw constructError(this, 'TableNotInTrail', `The trail does not log table ${other.node.path}`,
        'Add it to the tables of the TableAuditTrail.');
    }
    return [...new Set(tables)];
  }

  private nameOf(given: string | undefined): string {
    const name = given ?? Names.uniqueResourceName(this, { maxLength: 128, separator: '-' });
    if (Token.isUnresolved(name)) {
      throw constructError(this, 'TrailName', 'trailName is known only after deployment, and the key policy has to name the trail',
        'Write the name as text, or leave trailName out.');
    }
    // CloudTrail User Guide, naming requirements.
    if (!/^(?=.{3,128}$)[A-Za-z0-9]+(?:[._-][A-Za-z0-9]+)*$/.test(name)) {
      throw constructError(this, 'TrailName', `CloudTrail does not accept the trail name ${name}`,
        'Use 3 to 128 letters, digits and single periods, underscores or dashes between them.');
    }
    return name;
  }

  private retentionOf({ retention = Duration.days(400) }: TableAuditTrailProps): number {
    const days = retention.toDays({ integral: false });
    if (!Number.isInteger(days) || days < 1 || days > 3650) {
      const value = Token.isUnresolved(days) ? 'known only after deployment' : `${days} days`;
      throw constructError(this, 'RetentionOutOfRange', `retention is ${value}`, 'Choose whole days from 1 to 3650.');
    }
    return days;
  }

  private warnOfSecondTrail(): void {
    const trails = TRAILS.get(this.node.root) ?? [];
    const other = trails.find((trail) => isSameAccount(Stack.of(trail), Stack.of(this)));
    if (other !== undefined) {
      Annotations.of(this).addWarningV2('cdk-secure-table:SecondAuditTrail',
        `${other.node.path} is a TableAuditTrail in the same account, and AWS allows five trails per Region. Pass all tables to one of them.`);
    }
    TRAILS.set(this.node.root, [...trails, this]);
  }
}

/** The trails of each app. */
const TRAILS = new WeakMap<IConstruct, readonly TableAuditTrail[]>();

/** Two accounts that are known only after deployment count as the same, as in CDK's own references. */
function isSameAccount(one: Stack, other: Stack): boolean {
  return [TokenComparison.SAME, TokenComparison.BOTH_UNRESOLVED].includes(Token.compareStrings(one.account, other.account));
}
