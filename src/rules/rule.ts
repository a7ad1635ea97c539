import type { AppFacts, Location } from '../template/facts';

/** Which controls of which framework a rule serves, by the framework's own numbers. */
interface Controls {
  readonly nist80053R5?: readonly string[];
  readonly hipaa?: readonly string[];
  readonly pciDss4?: readonly string[];
  readonly cisAws?: readonly string[];
  readonly securityHub?: readonly string[];
}

export type Framework = keyof Controls;

/** An error stops the synth, a warning is only shown. */
export type Severity = 'error' | 'warning';

/** A table whose data the fault endangers, and in which Region. */
export interface Subject {
  readonly where: Location;
  /** Region of the replica; undefined in a Region-agnostic stack. */
  readonly region?: string;
}

/** One fault, said once. */
export interface Finding {
  /** What must be changed: the table, or the key, cluster, vault, ... beside it. */
  readonly where: Location;
  /**
   * What is in the brackets of the finding's id: a Region, `unverifiable`, or both as `<region>:unverifiable`;
   * undefined for the plain id.
   */
  readonly finding?: string;
  readonly severity: Severity;
  /** What is wrong, about this very resource. */
  readonly message: string;
  /** What to write instead. */
  readonly fix: string;
  /** The tables that suffer from it; an exemption of all of them covers the finding. Empty where no table is known to. */
  readonly subjects: readonly Subject[];
}

export interface Rule {
  /** As in the catalogue: `CustomerManagedKey`. Its id is `SecureTable-CustomerManagedKey`. */
  readonly name: string;
  readonly title: string;
  readonly why: string;
  readonly remedy: string;
  readonly controls: Controls;
  /** True for the rules that the guard enforces: encryption at rest, rotation, TLS, public keys. */
  readonly guarded: boolean;
  check(facts: AppFacts, options: RuleOptions): readonly Finding[];
}

export interface RuleOptions {
  /** The weakest level of key that passes. */
  readonly minimumKey: 'AWS_MANAGED' | 'CUSTOMER_MANAGED';
  /** Regions whose replicas are being created in this very deployment and can have no policy yet. */
  readonly newReplicas: readonly string[];
}

/** What reports say of a rule. */
export type RuleText = Omit<Rule, 'check'>;

/** A finding with the rule that made it. */
export interface RuleFinding {
  readonly rule: RuleText;
  readonly finding: Finding;
}

export function runRules(facts: AppFacts, rules: readonly Rule[], options: RuleOptions): readonly RuleFinding[] {
  return rules.flatMap((rule) => rule.check(facts, options).map((finding) => ({ rule, finding })));
}

/** As `SecureTable-CustomerManagedKey`: what an acknowledgement of every finding names. */
export function ruleId(rule: RuleText): string {
  return `SecureTable-${rule.name}`;
}

/** As `SecureTable-CustomerManagedKey[us-east-1]`. */
export function findingId({ rule, finding }: RuleFinding): string {
  return finding.finding === undefined ? ruleId(rule) : `${ruleId(rule)}[${finding.finding}]`;
}

/** The frameworks by their names, in the order of reports. */
export const FRAMEWORKS: Readonly<Record<Framework, string>> = {
  nist80053R5: 'NIST 800-53 r5',
  hipaa: 'HIPAA',
  pciDss4: 'PCI DSS 4.0.1',
  cisAws: 'CIS AWS 5.0',
  securityHub: 'Security Hub',
};

/** As `NIST 800-53 r5: SC-8, SC-8(1)`, one for each framework that has a control. */
export function controlsText(controls: Controls): readonly string[] {
  return (Object.keys(FRAMEWORKS) as Framework[])
    .filter((framework) => controls[framework] !== undefined)
    .map((framework) => `${FRAMEWORKS[framework]}: ${controls[framework]!.join(', ')}`);
}

/** One text for one resource, whatever facts speak of it. */
export function identityOf({ templateFile, logicalId, constructPath }: Location): string {
  return JSON.stringify([templateFile, logicalId, constructPath]);
}
