import { codedError } from '../errors';
import type { CheckedFinding } from './result';
import { CATALOGUE, rulesFor } from '../rules/catalogue';
import { FRAMEWORKS } from '../rules/rule';
import type { Framework, Rule } from '../rules/rule';

/** Which rules run: those that are named, or all, without those that are skipped. */
export interface RuleSelection {
  readonly rules?: readonly string[];
  readonly skipped?: readonly string[];
  readonly frameworks?: readonly string[];
}

/**
 * The selected rules, in the order of reports.
 *
 * @throws UnknownRule, UnknownFramework, GuardedRule for a rule that the guard enforces and that cannot be skipped
 */
export function selectRules({ rules = [], skipped = [], frameworks = [] }: RuleSelection): readonly Rule[] {
  const named = listed(rules).map(ruleNamed);
  const ofFrameworks = listed(frameworks).flatMap((name) => rulesFor(frameworkNamed(name)));
  const left = listed(skipped).map(ruleNamed);
  const guarded = left.find((rule) => rule.guarded);
  if (guarded !== undefined) {
    throw codedError('GuardedRule', '--skip-rule', `The rule ${guarded.name} cannot be skipped`,
      `Exempt the resource: add "cdk-secure-table:exemption": {"rules": ["${guarded.name}"], "reason": "why this is acceptable"} to its Metadata.`);
  }
  return CATALOGUE.filter((rule) => (named.length === 0 || named.includes(rule)) && (frameworks.length === 0 || ofFrameworks.includes(rule))
    && !left.includes(rule));
}

/** The levels from which findings may fail the check: errors of guarded rules, all errors, all findings, or none. */
export const FAIL_ON = ['guarded', 'error', 'warning', 'never'] as const;

export type FailOn = typeof FAIL_ON[number];

/** Whether a finding fails the check. */
export function fails({ severity, guarded, suppressed }: CheckedFinding, failOn: FailOn): boolean {
  if (suppressed !== undefined) {
    return false;
  }
  switch (failOn) {
    case 'guarded': return severity === 'error' && guarded;
    case 'error': return severity === 'error';
    case 'warning': return true;
    case 'never': return false;
  }
}

/** An option may be repeated, and may list several values with commas. */
function listed(values: readonly string[]): readonly string[] {
  return values.flatMap((value) => value.split(',')).map((value) => value.trim());
}

function ruleNamed(name: string): Rule {
  const plain = name.replace(/^SecureTable-/i, '').replace(/\[.*$/, '').toLowerCase();
  const found = CATALOGUE.find((rule) => rule.name.toLowerCase() === plain);
  if (found === undefined) {
    throw codedError('UnknownRule', name, 'There is no rule of this name', `The rules are ${CATALOGUE.map((rule) => rule.name).join(', ')}.`);
  }
  return found;
}

/** The name of a framework as rules have it or as reports show it, or the start of one: `pci`, `PCI DSS 4.0.1`, `pciDss4`. */
function frameworkNamed(name: string): Framework {
  const found = (Object.keys(FRAMEWORKS) as Framework[])
    .filter((framework) => [framework, FRAMEWORKS[framework]].some((text) => name !== '' && plainText(text).startsWith(plainText(name))));
  if (found.length !== 1) {
    const what = found.length === 0 ? 'There is no framework of this name' : `The name stands for ${found.join(' and ')}`;
    throw codedError('UnknownFramework', name, what, `The frameworks are ${Object.keys(FRAMEWORKS).join(', ')}.`);
  }
  return found[0];
}

function plainText(text: string): string {
  return text.toLowerCase().replace(/[^a-z0-9]/g, '');
}
