import type { AppFacts, CaseFact, Location } from '../template/facts';

/** The controls of each framework to which a rule contributes. */
export interface Controls {
  readonly nist80053R5?: readonly string[];
  readonly hipaa?: readonly string[];
  readonly pciDss4?: readonly string[];
  readonly cisAws?: readonly string[];
  readonly securityHub?: readonly string[];
  readonly iso27001?: readonly string[];
  readonly soc2?: readonly string[];
  readonly nist800171?: readonly string[];
}

export type Framework = keyof Controls;

/** An error fails the synthesis, a warning does not. */
export type Severity = 'error' | 'warning';

/** A table whose data is at risk, and its Region. */
export interface Subject {
  readonly where: Location;
  /** Region of the replica; undefined in a Region-agnostic stack. */
  readonly region?: string;
  /** The name of the key that the finding is about, where the app does not define that key: an exemption of the key then serves all its tables. */
  readonly foreignKey?: string;
}

/** One mistake, reported once. */
export interface Finding {
  /** The resource to change: the table, or its key, cluster, vault, ... */
  readonly where: Location;
  /**
   * The part of the finding's id in brackets: a Region, `unverifiable`, or both as `<region>:unverifiable`; undefined for an id without brackets.
   */
  readonly finding?: string;
  readonly severity: Severity;
  /** What is wrong with this resource. */
  readonly message: string;
  /** How to fix it. */
  readonly fix: string;
  /** The tables that the finding concerns: it is exempt if all of them are. Empty if none is known. */
  readonly subjects: readonly Subject[];
  /** The case in which the finding applies, for a resource with several cases. */
  readonly when?: CaseFact;
}

export interface Rule {
  /** For example `CustomerManagedKey`; its id is then `SecureTable-CustomerManagedKey`. */
  readonly name: string;
  readonly title: string;
  readonly why: string;
  readonly remedy: string;
  readonly controls: Controls;
  /** Whether the guard enforces the rule. */
  readonly guarded: boolean;
  check(facts: AppFacts, options: RuleOptions): readonly Finding[];
}

export interface RuleOptions {
  /** The weakest level of key that passes. */
  readonly minimumKey: 'AWS_MANAGED' | 'CUSTOMER_MANAGED';
  /** Regions whose replicas this deployment creates: they can have no policy yet. */
  readonly newReplicas: readonly string[];
}

/** The parts of a rule that reports show. */
export type RuleText = Omit<Rule, 'check'>;

/** A finding with its rule. */
export interface RuleFinding {
  readonly rule: RuleText;
  readonly finding: Finding;
}

/** For example `SecureTable-CustomerManagedKey`. An acknowledgement of this id covers all findings of the rule. */
export function ruleId(rule: RuleText): string {
  return `SecureTable-${rule.name}`;
}

/** For example `SecureTable-CustomerManagedKey[us-east-1]`. */
export function findingId({ rule, finding }: RuleFinding): string {
  return finding.finding === undefined ? ruleId(rule) : `${ruleId(rule)}[${finding.finding}]`;
}

/** The names of the frameworks, in the order of reports. */
export const FRAMEWORKS: Readonly<Record<Framework, string>> = {
  nist80053R5: 'NIST 800-53 r5',
  hipaa: 'HIPAA',
  pciDss4: 'PCI DSS 4.0.1',
  cisAws: 'CIS AWS 7.0',
  securityHub: 'Security Hub',
  iso27001: 'ISO 27001:2022',
  soc2: 'SOC 2',
  nist800171: 'NIST 800-171 r2',
};

/** For example `NIST 800-53 r5: SC-8, SC-8(1)`, for each framework with a control. */
export function controlsText(controls: Controls): readonly string[] {
  return (Object.keys(FRAMEWORKS) as Framework[])
    .filter((framework) => controls[framework] !== undefined)
    .map((framework) => `${FRAMEWORKS[framework]}: ${controls[framework]!.join(', ')}`);
}

/** Equal for the locations of one resource, without its construct path, which is slow to find. */
export function resourceKey(where: Location): string {
  return where.templateFile === undefined ? where.constructPath : `${where.templateFile}#${where.logicalId}`;
}

/** Equal for all locations of one resource. */
export function identityOf({ templateFile, logicalId, constructPath }: Location): string {
  return JSON.stringify([templateFile, logicalId, constructPath]);
}
