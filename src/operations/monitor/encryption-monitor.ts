import {
  Annotations, Aspects, Aws, aws_cloudwatch as cloudwatch, aws_cloudwatch_actions as actions, aws_events as events, Stack, Stage,
} from 'aws-cdk-lib';
import type { aws_sns as sns, aws_sqs as sqs } from 'aws-cdk-lib';
import { Construct } from 'constructs';
import { allowPublishing, checkTopic, deadLetterQueue, newTopic, TopicTarget } from './alarm-topic';
import { EncryptionEvent, ManagementTrail, MonitorAlarms, MonitorFormat } from './encryption-event';
import type { EncryptionMonitorOptions, EncryptionMonitorProps } from './encryption-monitor-props';
import { eventPattern, monitorPattern } from './event-patterns';
import type { PatternOptions } from './event-patterns';
import { EVENT_TEXTS } from './event-texts';
import { logsManagementWrites } from './management-trail';
import { messageOf } from './message';
import { monitorStack } from './monitor-stack';
import { chunksOf } from './pattern-chunks';
import { watchlist } from './watched-resources';
import { constructError } from '../../errors';
import { checkHomeTables } from '../home-tables';

/** CDK visits the aspects of a construct in the order of their priorities: the rules are made after other aspects have added tables. */
const AFTER_OTHER_ASPECTS = 950;

/**
 * Sends a message when a call weakens the encryption of DynamoDB tables: a key is disabled or scheduled for deletion, a policy changes, a table
 * loses a protection, is deleted, restored or exported, or the monitor itself is changed.
 *
 * EventBridge rules match the calls that CloudTrail records, so the account needs a trail that logs management write events. By default the monitor
 * watches every SecureTable and TableKey in its scope, with the replicas of the tables: a support stack in each replica Region forwards the events.
 * Subscribe to `topic` to receive the messages.
 *
 * @see https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-service-event-cloudtrail.html
 */
export class EncryptionMonitor extends Construct {
  /**
   * Watches all tables and keys of the account in the Region of the stack. One such monitor per account and Region is enough.
   *
   * @throws TopicElsewhere for a topic of another account or Region
   */
  public static account(scope: Construct, id: string, options: EncryptionMonitorOptions = {}): EncryptionMonitor {
    const monitor = new EncryptionMonitor(scope, id, options);
    monitor.wholeAccount = true;
    return monitor;
  }

  /** The topic that the messages are sent to. */
  public readonly topic: sns.ITopic;
  /** The queue for events that could not be delivered to the topic. */
  public readonly deadLetterQueue: sqs.IQueue;
  private readonly alarms: MonitorAlarms;
  private readonly targets = new Map<EncryptionEvent, events.IRuleTarget[]>();
  private wholeAccount = false;
  private rendered = false;

  /**
   * @throws TopicElsewhere for a topic of another account or Region
   * @throws NoTables, TableOfAnotherAccount, TableOfAnotherRegion for `tables` that cannot be watched from here
   * @throws TooManyTables at synthesis, for more tables than the rules of a bus can name
   * @throws MonitorNeedsEnvironment at synthesis, for tables with replicas in a stack without account and Region
   */
  constructor(scope: Construct, id: string, private readonly props: EncryptionMonitorProps = {}) {
    super(scope, id);
    if (props.tables !== undefined) {
      checkHomeTables(this, props.tables);
    }
    this.alarms = props.alarms ?? MonitorAlarms.FAILED_DELIVERIES;
    if (props.topic !== undefined) {
      checkTopic(this, props.topic);
    }
    this.topic = props.topic ?? newTopic(this);
    allowPublishing(this, this.topic, this.alarms !== MonitorAlarms.NONE);
    this.deadLetterQueue = deadLetterQueue(this);
    if (this.alarms !== MonitorAlarms.NONE) {
      this.watchDeliveries();
    }
    (props.watch ?? Object.values(EncryptionEvent)).forEach((event) => this.onEvent(event,
      new TopicTarget(this.topic, this.deadLetterQueue, messageOf(event, props.format ?? MonitorFormat.TEXT))));
    Aspects.of(this).add({
      visit: (construct) => {
        if (construct === this && !this.rendered) {
          this.rendered = true;
          this.render();
        }
      },
    }, { priority: AFTER_OTHER_ASPECTS });
  }

  /**
   * Adds a target, such as a Lambda function, for an event. EventBridge accepts five targets per rule, the topic included.
   *
   * @throws MonitorRendered after synthesis
   */
  public onEvent(event: EncryptionEvent, target: events.IRuleTarget): void {
    if (this.rendered) {
      throw constructError(this, 'MonitorRendered', `A target for ${event} was added after synthesis`, 'Call onEvent before the app is synthesized.');
    }
    this.targets.set(event, [...this.targets.get(event) ?? [], target]);
  }

  private render(): void {
    const { region } = Stack.of(this);
    if ((this.props.trail ?? ManagementTrail.IN_APP) === ManagementTrail.IN_APP && !logsManagementWrites(this.node.root)) {
      Annotations.of(this).addWarningV2('cdk-secure-table:NoManagementTrail',
        'The app has no CloudTrail trail that logs management write events, KMS included, and without one EventBridge receives no events. '
        + 'Add a TableAuditTrail, or pass trail: ManagementTrail.EXISTING if the account has such a trail.');
    }
    for (const event of this.targets.keys()) {
      if (event === EncryptionEvent.MONITOR_CHANGED) {
        this.addRule(this, event, event, monitorPattern(`${Aws.STACK_NAME}-`, this.topic.topicArn, this.options(region)));
      } else if (this.wholeAccount) {
        this.addRule(this, event, event, eventPattern(event, undefined, this.options(region)));
      }
    }
    if (!this.wholeAccount) {
      this.reportStages();
      this.renderWatchlist(region);
    }
  }

  private renderWatchlist(home: string): void {
    const watched = watchlist(this, this.props, home);
    if (watched.size === 0) {
      Annotations.of(this).addWarningV2('cdk-secure-table:NothingToMonitor',
        `There is no SecureTable and no TableKey in ${this.node.scope!.node.path || 'the app'}. Pass tables, or use EncryptionMonitor.account.`);
    }
    for (const [region, subjects] of watched) {
      for (const event of [...this.targets.keys()].filter((each) => each !== EncryptionEvent.MONITOR_CHANGED)) {
        chunksOf(this, event, subjects, this.options(region)).forEach((chunk, index) => {
          const scope = region === home ? this : monitorStack(this, region);
          const id = `${region === home ? '' : this.node.addr.slice(-8)}${event}${index === 0 ? '' : index}`;
          this.addRule(scope, id, event, eventPattern(event, chunk, this.options(region)));
        });
      }
    }
  }

  private options(region: string): PatternOptions {
    return { region, exceptPrincipals: this.props.exceptPrincipals ?? [] };
  }

  private addRule(scope: Construct, id: string, event: EncryptionEvent, pattern: object): void {
    const { 'detail-type': detailType, ...rest } = pattern as Record<string, string[]>;
    const rule = new events.Rule(scope, id, {
      description: `${EVENT_TEXTS[event].title} (${this.node.path})`,
      eventPattern: { detailType, ...rest } as events.EventPattern,
    });
    this.targets.get(event)!.forEach((target) => rule.addTarget(target));
    if (this.alarms === MonitorAlarms.MATCHED_EVENTS && scope === this) {
      this.alarm(`${id}Alarm`, EVENT_TEXTS[event].title, new cloudwatch.Metric({
        namespace: 'AWS/Events', metricName: 'MatchedEvents', dimensionsMap: { RuleName: rule.ruleName }, statistic: 'Sum',
      }));
    }
  }

  private watchDeliveries(): void {
    this.alarm('UndeliveredEvents', 'EventBridge could not deliver an event to the topic of the encryption monitor',
      this.deadLetterQueue.metricApproximateNumberOfMessagesVisible({ statistic: 'Maximum' }));
    this.alarm('UndeliveredMessages', 'A subscriber of the encryption monitor did not receive a message',
      this.topic.metricNumberOfNotificationsFailed({ statistic: 'Sum' }));
  }

  private alarm(id: string, alarmDescription: string, metric: cloudwatch.Metric): void {
    new cloudwatch.Alarm(this, id, {
      alarmDescription,
      metric,
      threshold: 1,
      evaluationPeriods: 1,
      comparisonOperator: cloudwatch.ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD,
      treatMissingData: cloudwatch.TreatMissingData.NOT_BREACHING,
    }).addAlarmAction(new actions.SnsAction(this.topic));
  }

  /** CDK synthesizes a nested stage before this one, so its resources cannot be referred to here. */
  private reportStages(): void {
    const stages = this.props.tables === undefined ? this.node.scope!.node.findAll().filter(Stage.isStage) : [];
    for (const stage of stages) {
      Annotations.of(this).addWarningV2(`cdk-secure-table:StageNotMonitored:${stage.node.path}`,
        `The tables of stage ${stage.node.path} are not monitored from here. Add an EncryptionMonitor to a stack of that stage.`);
    }
  }
}
