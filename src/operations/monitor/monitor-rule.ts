import { aws_events as events } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import type { EncryptionEvent } from './encryption-event';
import { EVENT_TEXTS } from './event-texts';

export interface MonitorRuleOptions {
  /** The prefix of the name. */
  readonly prefix: string;
  /** The number of the rule among those of the event. */
  readonly index?: number;
  readonly pattern: object;
  readonly targets: readonly events.IRuleTarget[];
  readonly bus?: events.IEventBus;
}

/** A rule of the monitor. On its own bus, the id says so. */
export function addRule(scope: Construct, event: EncryptionEvent, { prefix, index = 0, pattern, targets, bus }: MonitorRuleOptions): events.Rule {
  const { 'detail-type': detailType, ...rest } = pattern as Record<string, string[]>;
  const id = `${bus === undefined ? '' : 'Forwarded'}${event}${index === 0 ? '' : index}`;
  const rule = new events.Rule(scope, id, {
    ruleName: `${prefix}${id}`,
    // EventBridge accepts 512 characters.
    description: `${EVENT_TEXTS[event].title} (${scope.node.path})`.slice(0, 512),
    eventPattern: { detailType, ...rest } as events.EventPattern,
    eventBus: bus,
  });
  targets.forEach((target) => rule.addTarget(target));
  return rule;
}
