import { aws_events as events, Stack } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import { EncryptionEvent } from './encryption-event';
import { eventPattern, rulesPattern } from './event-patterns';
import { Forwarder } from './forwarder';
import type { Measured } from './pattern-chunks';
import { ruleNamePrefix } from './rule-names';

/** The bus of a monitor, which receives the events of other Regions and stages. */
export class ForwardingBus {
  private readonly forwarded = new Set<EncryptionEvent>();
  private isUsed = false;

  constructor(private readonly monitor: Construct, private readonly exceptPrincipals: readonly string[]) {}

  private get name(): string {
    return `${ruleNamePrefix(this.monitor)}Bus`;
  }

  /** Whether a stack that can no longer be changed forwards the other events. */
  public lacks(event: EncryptionEvent): boolean {
    return this.isUsed && !this.forwarded.has(event);
  }

  /** Adds rules to the stack that forward the events of tables and keys. */
  public forward(stack: Stack, reported: readonly EncryptionEvent[], subjects: readonly Measured[]): void {
    const { account, region } = Stack.of(this.monitor);
    this.isUsed = true;
    reported.forEach((event) => this.forwarded.add(event));
    new Forwarder(stack, {
      monitor: this.monitor, events: reported, exceptPrincipals: this.exceptPrincipals, bus: { account, region, name: this.name },
    }, subjects);
  }

  /** Adds the bus, unless no stack forwards to it. It receives only events that a forwarder selected, so the patterns of its rules name no tables. */
  public render(add: (event: EncryptionEvent, pattern: object, bus: events.IEventBus) => void): void {
    if (!this.isUsed) {
      return;
    }
    const bus = new events.EventBus(this.monitor, 'Bus', {
      eventBusName: this.name, description: `Receives the events of other Regions and stages for ${this.monitor.node.path}`,
    });
    const options = { exceptPrincipals: [] };
    this.forwarded.forEach((event) => add(event,
      event === EncryptionEvent.MONITOR_CHANGED ? rulesPattern(undefined, options) : eventPattern(event, undefined, options), bus));
  }
}
