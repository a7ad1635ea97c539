import { aws_events as events } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import type { AuditTrailRuleOptions } from './table-audit-trail-props';
import type { TrailPattern } from './trail-patterns';
import { validationText } from '../../errors';
import { MOST_PATTERN_CHARACTERS } from '../longest-arn';
import { refuseUnknownOfTrailRule } from '../untyped-operations-props';

/** What a rule of a trail matches: a pattern over the ARNs of tables or keys. */
export interface RuleSubject {
  readonly pattern: (arns: readonly string[]) => TrailPattern;
  readonly arns: readonly string[];
  /** ARNs as long as those can become, read at synthesis: then names of stacks and logical ids are final. */
  readonly longestArns: () => readonly string[];
}

/** Makes a rule as CDK's `onXxx` methods do: `crossStackScope` is for a target in another stack. */
export function makeTrailRule(trail: Construct, id: string, options: AuditTrailRuleOptions, subject: RuleSubject): events.Rule {
  const { pattern, arns, longestArns } = subject;
  refuseUnknownOfTrailRule(trail, options);
  const { tables, target, crossStackScope, ...rest } = options;
  const rule = new events.Rule(crossStackScope ?? trail, id, rest);
  rule.addEventPattern(pattern(arns));
  rule.addTarget(target);
  rule.node.addValidation({
    validate: () => {
      const characters = JSON.stringify(pattern(longestArns())).replace('detailType', 'detail-type').length;
      return characters <= MOST_PATTERN_CHARACTERS ? [] : [validationText('TooManyTables',
        `The event pattern can have ${characters} characters, and EventBridge accepts ${MOST_PATTERN_CHARACTERS}`,
        'Make several rules, each with some of the tables: tables: [orders, customers].')];
    },
  });
  return rule;
}
