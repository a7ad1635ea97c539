import { identityOf } from './rule';
import type { Finding, Rule, RuleFinding, RuleOptions } from './rule';
import { addTo } from '../cloudformation/json';
import type { AppFacts, CaseFact } from '../template/facts';

export function runRules(facts: AppFacts, rules: readonly Rule[], options: RuleOptions): readonly RuleFinding[] {
  return rules.flatMap((rule) => mergeCases(rule.check(facts, options)).map((finding) => ({ rule, finding })));
}

/** One finding for a mistake that several cases of a resource have. Its message names the case, unless it applies to all cases. */
function mergeCases(findings: readonly Finding[]): readonly Finding[] {
  if (findings.every(({ when }) => when === undefined)) {
    return findings;
  }
  const groups = new Map<string, Finding[]>();
  findings.forEach((finding) => addTo(groups, JSON.stringify([identityOf(finding.where), finding.finding, finding.severity]), finding));
  return [...groups.values()].map(merged);
}

function merged(findings: readonly Finding[]): Finding {
  const [first] = findings;
  const cases = new Map<string, CaseFact[]>();
  findings.forEach(({ message, when }) => (when === undefined ? cases.set(message, []) : addTo(cases, message, when)));
  return {
    ...first,
    message: [...cases].map(([message, found]) => prefix(found) + message).join(' '),
    fix: [...new Set(findings.map(({ fix }) => fix))].join(' '),
    subjects: [...new Map(findings.flatMap(({ subjects }) => subjects)
      .map((subject) => [JSON.stringify([identityOf(subject.where), subject.region, subject.foreignKey]), subject])).values()],
  };
}

/** The decisions that these cases have in common, and that other cases of the resource do not have. */
function prefix(found: readonly CaseFact[]): string {
  const distinct = new Set(found.map(({ decisions }) => JSON.stringify(decisions)));
  if (found.length === 0 || distinct.size === found[0].all.length) {
    return '';
  }
  const inAll = common(found[0].all);
  const decisive = common(found).filter((decision) => !inAll.includes(decision));
  // Cases without anything in common: one of them, for example.
  const [example] = found;
  const decisions = decisive.length > 0 ? decisive : example.decisions.filter((decision) => !inAll.includes(decision));
  return `If ${decisions.join(' and ')}: `;
}

function common(cases: readonly { readonly decisions: readonly string[] }[]): readonly string[] {
  const [first, ...others] = cases;
  return first.decisions.filter((decision) => others.every(({ decisions }) => decisions.includes(decision)));
}
