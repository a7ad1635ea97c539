import { covers, problemOf, validExemption } from '../../cloudformation/exemption';
import type { Exemption } from '../../cloudformation/exemption';
import { addTo, at, canonical } from '../../cloudformation/json';
import type { Json, JsonObject } from '../../cloudformation/json';
import { becomesTable } from '../../cloudformation/resource-types';
import { TableRule } from '../../cloudformation/table-rule';
import { hasPlaceholder } from '../../cloudformation/text';
import type { ExemptionFact, Location } from '../../template/facts';
import { identityOf } from '../rule';
import type { Finding, RuleFinding, RuleText, Subject } from '../rule';

/** The name under which reports list problems of the exemptions themselves. */
export const EXEMPTION_RULE: RuleText = {
  name: 'Exemption',
  title: 'Exemptions are valid and match a finding',
  why: 'An exemption turns rules off for a table. One that is invalid or matches no finding may hide a later mistake.',
  remedy: 'Fix or remove the exemption.',
  controls: {},
  guarded: true,
};

interface ExemptionContext {
  /** The exemptions in the templates. */
  readonly exemptions: readonly ExemptionFact[];
  /** The exemptions of constructs without a resource, whether a template has them or not. */
  readonly declared: readonly Pick<ExemptionFact, 'where' | 'exemption'>[];
  /** Whether exemptions have an effect. */
  readonly allowed: boolean;
  /** Whether this report includes a finding. Findings of other reports still use exemptions. */
  reports(finding: RuleFinding): boolean;
  /** Whether this report includes an exemption from a rule that matches no finding. */
  reportsUnused(rule: string, where: Location): boolean;
  /** Whether this report includes an exemption that is invalid. */
  reportsInvalid(where: Location): boolean;
  /** Called for each finding of this report that is exempt, with an exemption that covers it. */
  exempted?(finding: RuleFinding, by: Exemption): void;
}

/** Removes exempt findings, and reports the exemptions that are invalid or match no finding. */
export function applyExemptions(findings: readonly RuleFinding[], context: ExemptionContext): readonly RuleFinding[] {
  const ledger = new ExemptionLedger(context);
  const exempt = new Map(findings.flatMap((found) => ledger.covering(found).slice(0, 1).map((entry) => [found, entry] as const)));
  const reported = findings.filter((found) => context.reports(found));
  if (context.allowed) {
    exempt.forEach((entry, found) => context.reports(found) && context.exempted?.(found, entry));
  }
  const left = context.allowed
    ? reported.filter((found) => !exempt.has(found))
    : reported.map((found) => (exempt.has(found) ? refused(found) : found));
  return [...left, ...ledger.invalid.filter(({ finding }) => context.reportsInvalid(finding.where)), ...ledger.unused(context)];
}

/** An exemption, and which of its rules matched a finding. */
interface Entry extends Exemption {
  readonly where: Location;
  readonly used: Set<string>;
}

/** An exemption in the metadata of a template, for a construct without a resource in it. */
interface TemplateEntry {
  readonly fact: ExemptionFact;
  readonly entry: Entry;
}

class ExemptionLedger {
  public readonly invalid: RuleFinding[] = [];
  private readonly all: Entry[] = [];
  private readonly byResource = new Map<string, Entry[]>();
  private readonly ofTemplates: TemplateEntry[] = [];
  /** One exemption of a construct may be in several templates, and is used if it matches in one of them. */
  private readonly ofConstructs = new Map<string, Entry>();

  constructor({ exemptions, declared }: ExemptionContext) {
    exemptions.forEach((fact) => this.enter(fact));
    declared.forEach(({ where, exemption }) => this.entryOf(where, exemption));
  }

  /**
   * The exemptions that cover a finding; empty for one that is not covered. A finding about several tables is covered if all tables are exempt, or if
   * the resource of the finding is.
   */
  public covering({ rule, finding }: RuleFinding): readonly Entry[] {
    const { where, subjects } = finding;
    const isSubject = subjects.some((subject) => identityOf(subject.where) === identityOf(where));
    const own = isSubject ? [] : regionsOf(finding).map((region) => this.matching({ where, region }, rule.name));
    const bySubject = subjects.map((subject) => this.matching(subject, rule.name));
    const isCovered = [own, bySubject].some((places) => places.length > 0 && places.every((entries) => entries.length > 0));
    const entries = isCovered ? [...own, ...bySubject].flat() : [];
    entries.forEach((entry) => entry.used.add(rule.name));
    return entries;
  }

  public unused({ reportsUnused }: ExemptionContext): readonly RuleFinding[] {
    return this.all.flatMap(({ where, rules, regions, used, reason }) => rules
      .filter((rule) => !used.has(rule) && reportsUnused(rule, where))
      .map((rule) => report(where, 'warning', `The exemption from ${rule} matches no finding (reason: ${reason}).`,
        where.logicalId === '' || where.region !== undefined || regions === undefined ? UNUSED : OF_UNKNOWN_REGION)));
  }

  private matching({ where, region, foreignKey }: Subject, rule: string): readonly Entry[] {
    // A key from a parameter may be an AWS managed key, so an exemption of a template for its macros does not cover tables under it.
    const isTemplateAsked = where.logicalId === '' || (foreignKey !== undefined && rule !== String(TableRule.CUSTOMER_MANAGED_KEY));
    const ofTemplates = this.ofTemplates.filter(({ fact }) => isInTemplate(where, fact.where)
      && (fact.key === undefined ? isTemplateAsked : isOnKey(fact.key, foreignKey, region)));
    return [
      ...(this.byResource.get(identityOf(where)) ?? []).filter((entry) => covers(entry, rule, region)),
      // A key that is named by its ARN encrypts tables of its Region only.
      ...ofTemplates.filter(({ entry, fact }) => covers(entry, rule, region ?? fact.key?.split(':')[3])).map(({ entry }) => entry),
    ];
  }

  private enter(fact: ExemptionFact): void {
    const { where, exemption } = fact;
    const problem = problemOf(exemption);
    if (problem !== undefined) {
      this.invalid.push(report(where, 'error', `${problem.what}.`, problem.remedy));
      return;
    }
    const entry = this.entryOf(where, exemption);
    if (where.logicalId === '') {
      this.ofTemplates.push({ fact, entry });
    } else {
      addTo(this.byResource, identityOf(where), entry);
    }
  }

  private entryOf(where: Location, exemption: Json): Entry {
    const content = at(exemption, 'of') === undefined ? undefined : canonical({ ...exemption as JsonObject, key: undefined });
    const known = content === undefined ? undefined : this.ofConstructs.get(content);
    if (known !== undefined) {
      return known;
    }
    const entry = { ...validExemption(exemption), where, used: new Set<string>() };
    this.all.push(entry);
    if (content !== undefined) {
      this.ofConstructs.set(content, entry);
    }
    return entry;
  }
}

/** The Regions that a finding is about: those of the tables where the Region of the resource itself is not known. Undefined for an unknown one. */
function regionsOf({ where, subjects }: Finding): readonly (string | undefined)[] {
  return where.region !== undefined || subjects.length === 0 ? [where.region] : [...new Set(subjects.map(({ region }) => region))];
}

const UNUSED = 'Remove the exemption.';
const OF_UNKNOWN_REGION = 'Remove the exemption, or omit its `regions`: the Region of the stack is unknown unless the stack has an `env`.';

/** Whether a resource, or the template itself, is in the template at this location. Before synthesis there are no files, and paths decide. */
function isInTemplate(where: Location, template: Location): boolean {
  if (where.templateFile !== undefined || template.templateFile !== undefined) {
    return where.templateFile === template.templateFile;
  }
  return where.constructPath === template.constructPath || where.constructPath.startsWith(`${template.constructPath}/`);
}

/** Whether two names are of one key. A table may name it by ARN, or by the id or alias at the end of the ARN. */
function isOnKey(exempt: string, used: string | undefined, region: string | undefined): boolean {
  if (used === undefined || exempt === used) {
    return exempt === used;
  }
  const [arn, end] = exempt.startsWith('arn:') ? [exempt, used] : [used, exempt];
  const ofArn = arn.split(':');
  const isHere = region === undefined || ofArn[3] === region || hasPlaceholder(ofArn[3] ?? '');
  return ofArn.length === 6 && isHere && (ofArn[5] === end || ofArn[5] === `key/${end}`);
}

function refused(found: RuleFinding): RuleFinding {
  const { message, where } = found.finding;
  const what = becomesTable(where.resourceType) ? 'The exemption of the table' : 'The exemption';
  return { ...found, finding: { ...found.finding, message: `${message} ${what} has no effect here (allowExemptions: false).` } };
}

function report(where: Location, severity: Finding['severity'], message: string, fix: string): RuleFinding {
  return { rule: EXEMPTION_RULE, finding: { where, severity, message, fix, subjects: [{ where }] } };
}
