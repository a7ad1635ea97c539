import { aws_iam as iam } from 'aws-cdk-lib';
import type { aws_sqs as sqs, aws_events as events, Stack } from 'aws-cdk-lib';
import { Construct } from 'constructs';
import { deadLetterQueue } from './alarm-topic';
import { EncryptionEvent } from './encryption-event';
import { eventPattern, rulesPattern } from './event-patterns';
import { addRule } from './monitor-rule';
import { chunksOf } from './pattern-chunks';
import type { Measured } from './pattern-chunks';
import { ruleNamePrefix } from './rule-names';

/** What a monitor forwards, and where to. */
export interface Forwarding {
  readonly monitor: Construct;
  readonly events: readonly EncryptionEvent[];
  readonly exceptPrincipals: readonly string[];
  /** The bus of the monitor. Its name, account and Region are literal: a stack of another Region or stage can have no reference to it. */
  readonly bus: { readonly account: string; readonly region: string; readonly name: string };
}

/** Rules in another Region or stage than the monitor, which forward the events of the tables and keys there to the bus of the monitor. */
export class Forwarder extends Construct {
  /** The role that EventBridge forwards with. */
  private readonly role: iam.Role;
  private readonly deadLetters: sqs.Queue;
  private readonly busArn: string;

  constructor(stack: Stack, { monitor, events: reported, exceptPrincipals, bus }: Forwarding, subjects: readonly Measured[]) {
    super(stack, `EncryptionMonitor${monitor.node.addr.slice(-8)}`);
    this.busArn = stack.formatArn({ service: 'events', resource: 'event-bus', resourceName: bus.name, account: bus.account, region: bus.region });
    this.role = new iam.Role(this, 'Role', { assumedBy: new iam.ServicePrincipal('events.amazonaws.com') });
    const statements = [new iam.PolicyStatement({ actions: ['events:PutEvents'], resources: [this.busArn] })];
    new iam.ManagedPolicy(this, 'Policy', { roles: [this.role], statements });
    this.deadLetters = deadLetterQueue(this);
    const prefix = ruleNamePrefix(this);
    const options = { region: stack.region, exceptPrincipals };
    for (const event of reported) {
      const patterns = event === EncryptionEvent.MONITOR_CHANGED ? [rulesPattern(prefix, options)]
        : chunksOf(monitor, event, subjects, options).map((chunk) => eventPattern(event, chunk, options));
      patterns.forEach((pattern, index) => addRule(this, event, { prefix, index, pattern, targets: [this.target()] }));
    }
  }

  private target(): events.IRuleTarget {
    const config = { arn: this.busArn, role: this.role, deadLetterConfig: { arn: this.deadLetters.queueArn } };
    return { bind: () => config };
  }
}
