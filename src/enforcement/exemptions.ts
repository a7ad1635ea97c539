import { CfnResource } from 'aws-cdk-lib';
import type { IConstruct } from 'constructs';
import { covers, EXEMPTION_METADATA, exemptionsIn, problemOf, validExemption } from '../cloudformation/exemption';
import type { Exemption } from '../cloudformation/exemption';
import { addTo } from '../cloudformation/json';
import type { Json } from '../cloudformation/json';
import { becomesTable } from '../cloudformation/resource-types';
import { constructError } from '../errors';
import { identityOf } from '../rules/rule';
import type { Finding, RuleFinding, RuleText } from '../rules/rule';
import type { Location } from '../template/facts';

/** The name under which reports list problems of the exemptions themselves. */
const EXEMPTION_RULE: RuleText = {
  name: 'Exemption',
  title: 'Exemptions are valid, and needed',
  why: 'An exemption opens the guard for a table. One that is invalid or matches nothing hides the next fault from those who read the app.',
  remedy: 'Correct the exemption, or take it away.',
  controls: {},
  guarded: true,
};

/** A resource that has exemptions, with its metadata in the template. */
export interface ExemptResource {
  readonly where: Location;
  readonly metadata: Json;
}

interface ExemptionContext {
  readonly exemptResources: readonly ExemptResource[];
  /** Whether exemptions have an effect. */
  readonly allowed: boolean;
  /** Whether this report includes an exemption from a rule that matches no finding. */
  reportsUnused(rule: string, where: Location): boolean;
  /** Whether this report includes an exemption that is invalid. */
  reportsInvalid(where: Location): boolean;
}

/** Removes exempt findings, and reports the exemptions that are invalid or match no finding. */
export function applyExemptions(findings: readonly RuleFinding[], context: ExemptionContext): readonly RuleFinding[] {
  const ledger = new ExemptionLedger(context.exemptResources);
  const exempt = new Set(findings.filter((found) => ledger.covers(found)));
  const left = context.allowed
    ? findings.filter((found) => !exempt.has(found))
    : findings.map((found) => (exempt.has(found) ? refused(found) : found));
  return [...left, ...ledger.invalid.filter(({ finding }) => context.reportsInvalid(finding.where)), ...ledger.unused(context)];
}

/** An exemption of one resource, and which of its rules matched a finding. */
interface Entry extends Exemption {
  readonly where: Location;
  readonly used: Set<string>;
}

class ExemptionLedger {
  public readonly invalid: RuleFinding[] = [];
  private readonly entries = new Map<string, Entry[]>();

  constructor(exemptResources: readonly ExemptResource[]) {
    for (const { where, metadata } of exemptResources) {
      for (const exemption of exemptionsIn(metadata)) {
        this.enter(where, exemption);
      }
    }
  }

  /** A finding that concerns several tables is covered only where all of them are exempt. */
  public covers({ rule, finding }: RuleFinding): boolean {
    const covering = finding.subjects.map(({ where, region }) => this.of(where).filter((entry) => covers(entry, rule.name, region)));
    if (covering.length === 0 || covering.some((found) => found.length === 0)) {
      return false;
    }
    covering.flat().forEach((entry) => entry.used.add(rule.name));
    return true;
  }

  public unused({ reportsUnused }: ExemptionContext): readonly RuleFinding[] {
    return [...this.entries.values()].flat().flatMap(({ where, rules, used, reason }) => rules
      .filter((rule) => !used.has(rule) && reportsUnused(rule, where))
      .map((rule) => report(where, 'warning', `The exemption from ${rule} matches no finding (its reason: ${reason}).`, 'Take the exemption away.')));
  }

  private enter(where: Location, exemption: Json): void {
    const problem = problemOf(exemption);
    if (problem !== undefined) {
      this.invalid.push(report(where, 'error', `${problem.what}.`, problem.remedy));
      return;
    }
    addTo(this.entries, identityOf(where), { ...validExemption(exemption), where, used: new Set() });
  }

  private of(where: Location): readonly Entry[] {
    return this.entries.get(identityOf(where)) ?? [];
  }
}

function refused(found: RuleFinding): RuleFinding {
  const message = `${found.finding.message} The exemption of the table is refused here (allowExemptions: false).`;
  return { ...found, finding: { ...found.finding, message } };
}

function report(where: Location, severity: Finding['severity'], message: string, fix: string): RuleFinding {
  return { rule: EXEMPTION_RULE, finding: { where, severity, message, fix, subjects: [{ where }] } };
}

/** Tables of every kind, SDK calls that may create one, and modules, whose content the template does not have. */
function isExemptible(type: string): boolean {
  return becomesTable(type) || type === 'Custom::AWS' || type.endsWith('::MODULE');
}

/** Appends an exemption to the table's metadata. */
export function writeExemption(table: IConstruct, exemption: Exemption): void {
  const resource = resourceOf(table);
  if (resource === undefined || !isExemptible(resource.cfnResourceType)) {
    throw constructError(table, 'ExemptionOfNoTable', 'Only tables can be exempt, and there is none',
      'Pass the table itself, as the construct that this app creates.');
  }
  const entry: Json = {
    rules: [...new Set(exemption.rules)],
    ...exemption.regions === undefined ? {} : { regions: exemption.regions },
    reason: exemption.reason,
    ...exemption.until === undefined ? {} : { until: exemption.until },
  };
  const problem = problemOf(entry);
  if (problem !== undefined) {
    throw constructError(table, problem.code, problem.what, problem.remedy);
  }
  const written = (resource.getMetadata(EXEMPTION_METADATA) ?? []) as readonly Json[];
  resource.addMetadata(EXEMPTION_METADATA, [...written, entry]);
}

/** The resource of a construct, through any number of layers. */
function resourceOf(construct: IConstruct): CfnResource | undefined {
  if (CfnResource.isCfnResource(construct)) {
    return construct;
  }
  const child = construct.node.defaultChild;
  return child === undefined ? undefined : resourceOf(child);
}
