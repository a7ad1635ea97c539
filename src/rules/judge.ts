import type { Finding, Rule, RuleOptions } from './rule';
import type { AppFacts } from '../template/facts';

/** What reports say of a rule. */
export type RuleText = Omit<Rule, 'check'>;

/** A finding with the rule that made it. */
export interface Judgement {
  readonly rule: RuleText;
  readonly finding: Finding;
}

export function judge(facts: AppFacts, rules: readonly Rule[], options: RuleOptions): readonly Judgement[] {
  return rules.flatMap((rule) => rule.check(facts, options).map((finding) => ({ rule, finding })));
}

/** As `SecureTable-CustomerManagedKey`: what an acknowledgement of every finding names. */
export function ruleId(rule: RuleText): string {
  return `SecureTable-${rule.name}`;
}

/** As `SecureTable-CustomerManagedKey[us-east-1]`. */
export function findingId({ rule, finding }: Judgement): string {
  return finding.finding === undefined ? ruleId(rule) : `${ruleId(rule)}[${finding.finding}]`;
}
