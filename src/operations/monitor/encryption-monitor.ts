import { Annotations, Aspects, aws_cloudwatch as cloudwatch, aws_cloudwatch_actions as actions, Stack } from 'aws-cdk-lib';
import type { aws_events as events, aws_sns as sns, aws_sqs as sqs, Stage } from 'aws-cdk-lib';
import { Construct } from 'constructs';
import type { IConstruct } from 'constructs';
import { allowPublishing, checkTopic, deadLetterQueue, longestArnOfTopic, newTopic, TopicTarget } from './alarm-topic';
import { EncryptionEvent, ManagementTrail, MonitorAlarms, MonitorFormat } from './encryption-event';
import type { EncryptionMonitorOptions, EncryptionMonitorProps } from './encryption-monitor-props';
import { eventPattern, monitorPattern } from './event-patterns';
import type { PatternOptions } from './event-patterns';
import { EVENT_TEXTS } from './event-texts';
import { ForwardingBus } from './forwarding-bus';
import { logsManagementWrites } from './management-trail';
import { messageOf } from './message';
import { addRule } from './monitor-rule';
import { monitorStack } from './monitor-stack';
import { checkLength, chunksOf } from './pattern-chunks';
import { ruleNamePrefix } from './rule-names';
import { onStageSynthesized, warnOfStage, whyNotForwarded } from './stage-monitoring';
import { addedLate, hasTables, watchedIn, watchlists } from './watched-resources';
import type { WatchedResources } from './watched-resources';
import { constructError } from '../../errors';
import { checkHomeTables } from '../home-tables';
import { refuseMisspelt } from '../untyped-operations-props';

/** CDK visits the aspects of a construct in the order of their priorities: the rules are made after other aspects have added tables. */
const AFTER_OTHER_ASPECTS = 950;

/**
 * Sends a message when a call weakens the encryption of DynamoDB tables: a key is disabled or scheduled for deletion, a policy changes, a table
 * loses a protection, is deleted, restored or exported, or the monitor itself is changed.
 *
 * EventBridge rules match the calls that CloudTrail records, so the account needs a trail that logs management write events. By default the monitor
 * watches every SecureTable and TableKey in its scope, with the replicas of the tables: a support stack in each replica Region forwards the events.
 * Stacks of stages inside the scope, such as those of a pipeline, forward theirs if they are in the same account. Subscribe to `topic` to receive the
 * messages.
 *
 * @see https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-service-event-cloudtrail.html
 * @example
 * import { App, Stack, aws_dynamodb as dynamodb, aws_sns_subscriptions as subscriptions } from 'aws-cdk-lib';
 * import { EncryptionMonitor, SecureTable, TableAuditTrail } from 'cdk-secure-table';
 *
 * const stack = new Stack(new App(), 'Shop', { env: { account: '111122223333', region: 'eu-west-1' } });
 * const orders = new SecureTable(stack, 'Orders', {
 *   partitionKey: { name: 'orderId', type: dynamodb.AttributeType.STRING },
 * });
 * // EventBridge receives API calls only through a trail.
 * new TableAuditTrail(stack, 'Audit', { tables: [orders] });
 *
 * const monitor = new EncryptionMonitor(stack, 'Monitor');
 * monitor.topic.addSubscription(new subscriptions.EmailSubscription('security@example.com'));
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
  private readonly bus: ForwardingBus;
  private readonly missedStages: readonly Stage[];
  private wholeAccount = false;
  private watchesStages = false;
  private rendered = false;

  /**
   * @throws TopicElsewhere for a topic of another account or Region
   * @throws NoTables, TableOfAnotherAccount, TableOfAnotherRegion for `tables` that cannot be watched from here
   * @throws TooManyTables, TooManyPrincipals at synthesis, for more tables or `exceptPrincipals` than event patterns can name
   * @throws NotMonitored at synthesis, for tables and keys that an aspect adds too late
   * @throws MonitorNeedsEnvironment at synthesis, for tables with replicas in a stack without account and Region
   */
  constructor(scope: Construct, id: string, private readonly props: EncryptionMonitorProps = {}) {
    super(scope, id);
    refuseMisspelt(this, 'EncryptionMonitor', props);
    if (props.tables !== undefined) {
      checkHomeTables(this, props.tables);
    }
    this.bus = new ForwardingBus(this, props.exceptPrincipals ?? []);
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
    new Set(props.watch ?? Object.values(EncryptionEvent)).forEach((event) => this.onEvent(event,
      new TopicTarget(this.topic, this.deadLetterQueue, messageOf(event, props.format ?? MonitorFormat.TEXT))));
    Aspects.of(this).add({
      visit: (construct) => {
        if (construct === this && !this.rendered) {
          this.rendered = true;
          this.render();
        }
      },
    }, { priority: AFTER_OTHER_ASPECTS });
    this.missedStages = onStageSynthesized(scope, AFTER_OTHER_ASPECTS, (stage) => this.renderStage(stage));
  }

  /**
   * Adds a target, such as a Lambda function, for an event. EventBridge accepts five targets per rule, the topic included.
   *
   * @throws MonitorRendered after synthesis
   */
  public onEvent(event: EncryptionEvent, target: events.IRuleTarget): void {
    if (this.rendered || this.bus.lacks(event)) {
      throw constructError(this, 'MonitorRendered', `A target for ${event} was added after synthesis`,
        'Call onEvent before the app is synthesized, and before addStage() of a pipeline.');
    }
    this.targets.set(event, [...this.targets.get(event) ?? [], target]);
  }

  private get events(): readonly EncryptionEvent[] {
    return [...this.targets.keys()];
  }

  /** Whether the monitor watches a table or key from its own stack. */
  private covers(construct: IConstruct): boolean {
    const { tables, keys } = this.props;
    const named: readonly IConstruct[] = [...tables ?? [], ...keys ?? []];
    return !this.wholeAccount && (named.includes(construct) || (tables === undefined && construct.node.scopes.includes(this.node.scope!)));
  }

  private render(): void {
    if ((this.props.trail ?? ManagementTrail.IN_APP) === ManagementTrail.IN_APP && !logsManagementWrites(this.node.root)) {
      Annotations.of(this).addWarningV2('cdk-secure-table:NoManagementTrail',
        'The app has no CloudTrail trail that logs management write events, KMS included, and without one EventBridge receives no events. '
        + 'Add a TableAuditTrail, or pass trail: ManagementTrail.EXISTING if the account has such a trail.');
    }
    const options = this.options(Stack.of(this).region);
    for (const event of this.events) {
      if (event === EncryptionEvent.MONITOR_CHANGED) {
        checkLength(this, event, options, (longest) => monitorPattern(ruleNamePrefix(this), longestArnOfTopic(this.topic), longest));
        this.addRules(event, [monitorPattern(ruleNamePrefix(this), this.topic.topicArn, options)]);
      } else if (this.wholeAccount) {
        checkLength(this, event, options, (longest) => eventPattern(event, undefined, longest));
        this.addRules(event, [eventPattern(event, undefined, options)]);
      }
    }
    if (this.events.length === 0) {
      Annotations.of(this).addWarningV2('cdk-secure-table:NothingToMonitor',
        'watch is empty, and no target was added. Leave watch out to report all events.');
    }
    if (!this.wholeAccount) {
      this.renderWatchlist();
    }
    this.bus.render((event, pattern, bus) => this.addRules(event, [pattern], bus));
  }

  private renderWatchlist(): void {
    const home = Stack.of(this);
    const { tables, keys } = this.props;
    (tables === undefined ? this.missedStages.filter(hasTables) : []).forEach(({ node }) => warnOfStage(this, node.path,
      'It was synthesized before the monitor was created. Create the monitor before the stage is added to a pipeline'));
    const found = tables === undefined ? this.read(this.node.scope!) : { tables, keys: [] };
    const [list] = watchlists(this, { tables: found.tables, keys: keys ?? found.keys }, home);
    if (list === undefined && !this.watchesStages) {
      Annotations.of(this).addWarningV2('cdk-secure-table:NothingToMonitor',
        `There is no SecureTable and no TableKey in ${this.node.scope!.node.path || 'the app'}. Pass tables, or use EncryptionMonitor.account.`);
    }
    for (const [region, subjects] of list?.regions ?? []) {
      if (region === home.region) {
        const options = this.options(region);
        this.events.filter((event) => event !== EncryptionEvent.MONITOR_CHANGED).forEach((event) => this.addRules(event,
          chunksOf(this, event, subjects, options).map((chunk) => eventPattern(event, chunk, options))));
      } else {
        this.bus.forward(monitorStack(this, home, region), this.events, subjects);
      }
    }
  }

  /** The tables and keys in a scope. An error reports those that aspects add later. */
  private read(scope: IConstruct): WatchedResources {
    const found = watchedIn(scope);
    scope.node.addValidation({ validate: () => addedLate(scope, found) });
    return found;
  }

  /** Watches the tables of a stage with rules in its stacks, unless a monitor of the stage watches them. */
  private renderStage(stage: Stage): void {
    if (this.wholeAccount || this.props.tables !== undefined) {
      return;
    }
    const monitors = stage.node.findAll().filter((each): each is EncryptionMonitor => each instanceof EncryptionMonitor);
    const isLeft = (construct: IConstruct): boolean => !monitors.some((monitor) => monitor.covers(construct));
    const { tables, keys } = this.read(stage);
    for (const list of watchlists(this, { tables: tables.filter(isLeft), keys: this.props.keys === undefined ? keys.filter(isLeft) : [] })) {
      const remedy = whyNotForwarded(this, list);
      this.watchesStages = true;
      if (remedy !== undefined) {
        warnOfStage(this, list.stack.node.path, remedy);
        continue;
      }
      list.regions.forEach((subjects, region) =>
        this.bus.forward(region === list.stack.region ? list.stack : monitorStack(this, list.stack, region), this.events, subjects));
    }
  }

  private options(region: string): PatternOptions {
    return { region, exceptPrincipals: this.props.exceptPrincipals ?? [] };
  }

  private addRules(event: EncryptionEvent, patterns: readonly object[], bus?: events.IEventBus): void {
    patterns.forEach((pattern, index) => {
      const rule = addRule(this, event, { prefix: ruleNamePrefix(this), index, pattern, targets: this.targets.get(event)!, bus });
      if (this.alarms === MonitorAlarms.MATCHED_EVENTS) {
        this.alarm(`${rule.node.id}Alarm`, EVENT_TEXTS[event].title, new cloudwatch.Metric({
          namespace: 'AWS/Events',
          metricName: 'MatchedEvents',
          dimensionsMap: { ...bus && { EventBusName: bus.eventBusName }, RuleName: rule.ruleName },
          statistic: 'Sum',
        }));
      }
    });
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
}
