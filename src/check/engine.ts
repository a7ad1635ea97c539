import { basename } from 'path';
import { recordedPath, scopesOf } from './construct-paths';
import { fingerprintOf } from './fingerprint';
import { TemplatePositions } from './positions';
import type { CheckedFinding, CheckResult, Suppression } from './result';
import { parseTemplate } from './template-input';
import type { TemplateInput } from './template-input';
import { withSlashes } from './text-files';
import { addTo } from '../cloudformation/json';
import { CATALOGUE } from '../rules/catalogue';
import { controlsText, findingId, resourceKey, ruleId } from '../rules/rule';
import type { Rule, RuleFinding } from '../rules/rule';
import { runRules } from '../rules/run-rules';
import { ACKNOWLEDGED_RULES, acknowledgement } from '../rules/support/acknowledgements';
import type { MetadataEntry } from '../rules/support/acknowledgements';
import { applyExemptions } from '../rules/support/exemptions';
import { collect } from '../template/collect';
import type { AppFacts } from '../template/facts';
import { Scope, Template } from '../template/template';

/** How strict a check is. */
export interface CheckOptions {
  /** @default - all rules */
  readonly rules?: readonly Rule[];
  /** Whether a finding on a value that is known only at deployment is an error like others, or a warning. @default warn */
  readonly unverifiable?: 'warn' | 'fail';
  /** Whether exemptions in the templates have an effect. @default true */
  readonly allowExemptions?: boolean;
}

/** Templates that are deployed together: references between them are followed. */
export interface TemplateGroup {
  readonly templates: readonly Template[];
  /** What CDK recorded for constructs, by their path. */
  readonly metadata?: ReadonlyMap<string, readonly MetadataEntry[]>;
}

/** Checks templates, all of which belong together. */
export function checkTemplates(inputs: readonly TemplateInput[], options: CheckOptions = {}): CheckResult {
  const texts = new Map(inputs.map(({ file, text }) => [file, text]));
  return checkGroups([{ templates: inputs.map((input) => templateOf(input)) }], (file) => texts.get(file) ?? '', options);
}

/**
 * A template that is not in an assembly.
 *
 * @param stackPath identifies the stack: several stacks may deploy one file
 */
export function templateOf({ file, text, region, account, stackName, tags, parameters }: TemplateInput, stackPath = file): Template {
  const document = parseTemplate(file, text);
  return new Template(document, {
    stackPath,
    file,
    region,
    account,
    stackName,
    tags,
    parameters,
    // Templates that CDK synthesized have the paths of their constructs.
    pathOf: (logicalId) => recordedPath(document, logicalId),
  });
}

/**
 * Checks groups of templates, each of them by itself.
 *
 * @param textOf the text of a template file, for the positions of findings
 */
export function checkGroups(groups: readonly TemplateGroup[], textOf: (file: string) => string, options: CheckOptions): CheckResult {
  return resultOf(groups, groups.map((group) => checkGroup(group, options)), textOf, options);
}

/** The result of groups that are checked. */
export function resultOf(
  groups: readonly TemplateGroup[], checked: readonly CheckedGroup[], textOf: (file: string) => string, options: CheckOptions,
): CheckResult {
  const unplaced = eachOnce(checked.flatMap(({ findings }) => findings));
  const byFile = new Map<string, Unplaced[]>();
  unplaced.forEach((found) => addTo(byFile, found.found.finding.where.templateFile ?? '', found));
  const findings = [...byFile].flatMap(([file, ofFile]) => {
    const positions = new TemplatePositions(withSlashes(file), textOf(file));
    return ofFile.map((found) => place(found, positions, options));
  });
  return {
    files: [...new Set(groups.flatMap(({ templates }) => templates.flatMap(({ origin }) => withSlashes(origin.file ?? ''))))].sort(),
    tables: checked.reduce((sum, { tables }) => sum + tables, 0),
    findings: findings.sort(byPosition),
  };
}

/** A finding before its position in the file is known. */
export interface Unplaced {
  readonly found: RuleFinding;
  /** Whether the templates are those of a CDK app. */
  readonly isOfApp: boolean;
  readonly suppressed?: Suppression;
}

/** A template that two nested stacks deploy has each finding once; it counts unless it is suppressed in both. */
function eachOnce(findings: readonly Unplaced[]): readonly Unplaced[] {
  const distinct = new Map<string, Unplaced>();
  for (const unplaced of findings.filter(({ isOfApp }) => !isOfApp)) {
    const { where, message } = unplaced.found.finding;
    const key = JSON.stringify([resourceKey(where), where.logicalId === '' ? '' : where.constructPath, findingId(unplaced.found), message]);
    if (distinct.get(key)?.suppressed !== undefined || !distinct.has(key)) {
      distinct.set(key, unplaced);
    }
  }
  // In an assembly, each nested stack has a file of its own.
  return [...findings.filter(({ isOfApp }) => isOfApp), ...distinct.values()];
}

/** The facts of a group, and what the rules find in them. */
export interface CheckedGroup {
  readonly facts: AppFacts;
  readonly findings: readonly Unplaced[];
  readonly tables: number;
}

export function checkGroup(group: TemplateGroup, { rules = CATALOGUE, allowExemptions = true }: CheckOptions): CheckedGroup {
  const facts = collect(group.templates, new Scope(''));
  const isOfApp = group.metadata !== undefined;
  const exempt: Unplaced[] = [];
  const open = applyExemptions(runRules(facts, rules, { minimumKey: 'CUSTOMER_MANAGED', newReplicas: [] }), {
    exemptions: facts.exemptions,
    declared: [],
    allowed: allowExemptions,
    reports: () => true,
    reportsUnused: (name) => rules.some((rule) => rule.name === name),
    reportsInvalid: () => true,
    exempted: (found, { reason, until }) => exempt.push({ found, isOfApp, suppressed: { kind: 'exempt', reason, until } }),
  });
  const metadata = new Map([...group.metadata ?? []].filter(([, entries]) => entries.some(({ type }) => type === ACKNOWLEDGED_RULES)));
  const acknowledged = open.map((found): Unplaced =>
    ({ found, isOfApp, suppressed: metadata.size === 0 ? undefined : acknowledgementOf(found, metadata) }));
  return { facts, findings: [...acknowledged, ...exempt], tables: new Set(facts.tables.map(({ where }) => resourceKey(where))).size };
}

/** An acknowledgement of the construct, or of one above it. */
function acknowledgementOf(found: RuleFinding, metadata: NonNullable<TemplateGroup['metadata']>): Suppression | undefined {
  for (const scope of scopesOf(found.finding.where.constructPath)) {
    const reason = acknowledgement(metadata.get(scope) ?? [], ['SecureTable'], [ruleId(found.rule), findingId(found)]);
    if (reason !== undefined) {
      return { kind: 'acknowledged', reason };
    }
  }
  return undefined;
}

function place({ found, isOfApp, suppressed }: Unplaced, positions: TemplatePositions, { unverifiable = 'warn' }: CheckOptions): CheckedFinding {
  const { rule, finding } = found;
  const { logicalId, resourceType, region } = finding.where;
  const [first] = finding.finding?.split(':') ?? [];
  const isUnverifiable = isAboutUnknownValue(found);
  const replicaRegion = first === UNVERIFIABLE ? undefined : first;
  const deployedBy = /#([A-Za-z0-9]+)$/.exec(finding.where.constructPath)?.[1];
  const position = positions.find({ rule: rule.name, logicalId, resourceType, replicaRegion, region, deployedBy });
  const id = findingId(found);
  return {
    rule: rule.name,
    id,
    severity: isUnverifiable && unverifiable === 'warn' ? 'warning' : finding.severity,
    unverifiable: isUnverifiable,
    guarded: rule.guarded,
    message: finding.message,
    fix: finding.fix,
    at: position,
    logicalId,
    resourceType,
    constructPath: constructPathOf(found, isOfApp),
    controls: controlsText(rule.controls),
    fingerprint: fingerprintOf({ at: position, logicalId, id }),
    suppressed,
  };
}

const UNVERIFIABLE = 'unverifiable';

/** Whether a finding is about a value that is known only at deployment. */
export function isAboutUnknownValue({ finding }: RuleFinding): boolean {
  return finding.finding?.split(':').slice(0, 2).includes(UNVERIFIABLE) ?? false;
}

/** Undefined where the location has only the file in place of a path. */
function constructPathOf({ finding: { where } }: RuleFinding, isOfApp: boolean): string | undefined {
  const { constructPath, templateFile = '', logicalId } = where;
  const isFile = isOfApp ? constructPath === `${basename(templateFile)}#${logicalId}` : logicalId === '' || constructPath.includes('#');
  return isFile ? undefined : constructPath;
}

function byPosition(one: CheckedFinding, other: CheckedFinding): number {
  return compare(one.at.file, other.at.file) || one.at.line - other.at.line || one.at.column - other.at.column || compare(one.id, other.id);
}

function compare(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}
