import { CfnResource } from 'aws-cdk-lib';
import type { IConstruct } from 'constructs';
import { defectOf, EXEMPTION_METADATA, exemptionsIn } from '../cloudformation/exemption';
import type { Exemption } from '../cloudformation/exemption';
import { at, listOf } from '../cloudformation/json';
import { fault } from '../errors';
import { identityOf } from '../rules/rule';
import type { Finding, Judgement, RuleText, Subject } from '../rules/rule';
import type { Json, Location } from '../template/facts';

/** Under this name reports speak of the exemptions themselves. */
const EXEMPTION_RULE: RuleText = {
  name: 'Exemption',
  title: 'Exemptions are valid, and needed',
  why: 'An exemption opens the guard for a table. One that is invalid or matches nothing hides the next fault from those who read the app.',
  remedy: 'Correct the exemption, or take it away.',
  controls: {},
  guarded: true,
};

/** Something that can be exempt, with its metadata as the template has it. */
export interface Exemptible {
  readonly where: Location;
  readonly metadata: Json;
}

interface Settlement {
  readonly exemptibles: readonly Exemptible[];
  /** Whether exemptions open anything. */
  readonly allowed: boolean;
  /** Whether it is ours to say that an exemption from this rule lets nothing pass. */
  answersFor(rule: string, where: Location): boolean;
  /** Whether it is ours to say that exemptions there are invalid. */
  answersForDefects(where: Location): boolean;
}

/** Lets pass what is exempt, and reports the exemptions that are invalid or let nothing pass. */
export function settle(judgements: readonly Judgement[], settlement: Settlement): readonly Judgement[] {
  const register = new Register(settlement.exemptibles);
  const exempt = new Set(judgements.filter((judgement) => register.covers(judgement)));
  const settled = settlement.allowed
    ? judgements.filter((judgement) => !exempt.has(judgement))
    : judgements.map((judgement) => exempt.has(judgement) ? refused(judgement) : judgement);
  return [...settled, ...register.defects.filter(({ finding }) => settlement.answersForDefects(finding.where)), ...register.unused(settlement)];
}

/** An exemption of one table, and which of its rules have let something pass. */
interface Entry extends Exemption {
  readonly where: Location;
  readonly used: Set<string>;
}

class Register {
  public readonly defects: Judgement[] = [];
  private readonly entries = new Map<string, Entry[]>();

  constructor(exemptibles: readonly Exemptible[]) {
    for (const { where, metadata } of exemptibles) {
      for (const exemption of exemptionsIn(metadata)) {
        this.enter(where, exemption);
      }
    }
  }

  /** A fault that several tables share passes only where all of them are exempt. */
  public covers({ rule, finding }: Judgement): boolean {
    const covering = finding.subjects.map((subject) => this.of(subject.where).filter((entry) => covers(entry, rule.name, subject)));
    if (covering.length === 0 || covering.some((found) => found.length === 0)) {
      return false;
    }
    covering.flat().forEach((entry) => entry.used.add(rule.name));
    return true;
  }

  public unused({ answersFor }: Settlement): readonly Judgement[] {
    return [...this.entries.values()].flat().flatMap(({ where, rules, used, reason }) => rules
      .filter((rule) => !used.has(rule) && answersFor(rule, where))
      .map((rule) => report(where, 'warning', `The exemption from ${rule} matches no finding (its reason: ${reason}).`, 'Take the exemption away.')));
  }

  private enter(where: Location, exemption: Json): void {
    const defect = defectOf(exemption);
    if (defect !== undefined) {
      this.defects.push(report(where, 'error', `${defect.what}.`, defect.remedy));
      return;
    }
    const regions = at(exemption, 'regions');
    const entry: Entry = {
      rules: listOf(at(exemption, 'rules')).map(String),
      regions: regions === undefined ? undefined : listOf(regions).map(String),
      reason: String(at(exemption, 'reason')),
      where,
      used: new Set(),
    };
    this.entries.set(identityOf(where), [...this.of(where), entry]);
  }

  private of(where: Location): readonly Entry[] {
    return this.entries.get(identityOf(where)) ?? [];
  }
}

function covers(entry: Entry, rule: string, { region }: Subject): boolean {
  return entry.rules.includes(rule) && (entry.regions === undefined || (region !== undefined && entry.regions.includes(region)));
}

function refused(judgement: Judgement): Judgement {
  const message = `${judgement.finding.message} The exemption of the table is refused here (allowExemptions: false).`;
  return { ...judgement, finding: { ...judgement.finding, message } };
}

function report(where: Location, severity: Finding['severity'], message: string, fix: string): Judgement {
  return { rule: EXEMPTION_RULE, finding: { where, severity, message, fix, subjects: [{ where }] } };
}

/** What can hold a table: tables of every kind, SDK calls that may create one, and modules, whose content nobody sees. */
const TABLE_TYPES = [/^AWS::DynamoDB::(Global)?Table$/, /^AWS::Serverless::SimpleTable$/, /^Custom::AWS$/, /::MODULE$/];

/** Writes an exemption into the table's metadata, behind those that are there. */
export function writeExemption(table: IConstruct, exemption: Exemption): void {
  const resource = resourceOf(table);
  if (resource === undefined || !TABLE_TYPES.some((type) => type.test(resource.cfnResourceType))) {
    throw fault(table, 'ExemptionOfNoTable', 'Only tables can be exempt, and there is none', 'Pass the table itself, as the construct that this app creates.');
  }
  const entry: Json = {
    rules: [...new Set(exemption.rules)],
    ...exemption.regions === undefined ? {} : { regions: exemption.regions },
    reason: exemption.reason,
    ...exemption.until === undefined ? {} : { until: exemption.until },
  };
  const defect = defectOf(entry);
  if (defect !== undefined) {
    throw fault(table, defect.code, defect.what, defect.remedy);
  }
  const written = (resource.getMetadata(EXEMPTION_METADATA) ?? []) as readonly Json[];
  resource.addMetadata(EXEMPTION_METADATA, [...written, entry]);
}

/** The resource that a construct stands for, through as many layers as it has. */
function resourceOf(construct: IConstruct): CfnResource | undefined {
  if (CfnResource.isCfnResource(construct)) {
    return construct;
  }
  const child = construct.node.defaultChild;
  return child === undefined ? undefined : resourceOf(child);
}
