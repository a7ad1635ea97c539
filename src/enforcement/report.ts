import { relative } from 'path';
import type { PolicyViolatingResource, PolicyViolation } from 'aws-cdk-lib';
import type { IConstruct } from 'constructs';
import type { ConstructIndex } from './construct-index';
import { exemptCalls } from './exempt-call';
import { creationFrame } from '../cloudformation/creation-frame';
import { addTo } from '../cloudformation/json';
import { controlsText, findingId } from '../rules/rule';
import type { RuleFinding } from '../rules/rule';
import type { Location } from '../template/facts';

interface ViolationOptions {
  /** The severity of an error in CDK's report: `fatal` cannot be acknowledged. */
  readonly error: 'error' | 'fatal';
  /** Adds the reason, the remedy and the controls of the rule to the text of the finding. */
  readonly verbose: boolean;
  /** Adds the call that exempts the tables of an error to its fix. */
  readonly exemptible: boolean;
}

/** A finding in the form of CDK's report. */
export function toViolation(found: RuleFinding, constructs: ConstructIndex, options: ViolationOptions): PolicyViolation {
  const { rule, finding } = found;
  const controls = controlsText(rule.controls);
  return {
    ruleName: findingId(found),
    description: options.verbose ? [finding.message, rule.why, rule.remedy, ...controls.map((text) => `${text}.`)].join(' ') : finding.message,
    fix: [finding.fix, ...options.exemptible ? orExempt([found], constructs) : []].join('\n'),
    severity: finding.severity === 'error' ? options.error : 'warning',
    ruleMetadata: { title: rule.title, ...controls.length > 0 ? { controls: controls.join('; ') } : {} },
    violatingResources: [resource(finding.where, constructs)],
  };
}

/** CDK accepts a construct path, or a file and a logical id for a resource that only the template has. */
function resource(where: Location, constructs: ConstructIndex): PolicyViolatingResource {
  const locations = ['Properties'];
  return constructs.constructOf(where) === undefined && where.templateFile !== undefined
    ? { resourceLogicalId: where.logicalId, templatePath: where.templateFile, locations }
    : { constructPath: where.constructPath, locations };
}

/** A report by construct, for where CDK shows none. */
export function toText(findings: readonly RuleFinding[], constructs: ConstructIndex, { exemptible }: Pick<ViolationOptions, 'exemptible'>): string {
  const byPath = new Map<string, RuleFinding[]>();
  findings.forEach((found) => addTo(byPath, found.finding.where.constructPath, found));
  return [...byPath].map(([path, found]) => [
    heading(path, constructs.constructOf(found[0].finding.where)),
    ...found.flatMap(lines),
    ...exemptible ? orExempt(found, constructs).map((line) => `  ${line}`) : [],
  ].join('\n')).join('\n\n');
}

function heading(path: string, construct: IConstruct | undefined): string {
  const line = construct === undefined ? undefined : sourceLine(construct);
  return `${path || '<root>'}${line === undefined ? '' : ` (${line})`}`;
}

function lines(found: RuleFinding): readonly string[] {
  const { finding } = found;
  return [`  ${finding.severity === 'error' ? 'FATAL' : 'WARNING'} ${findingId(found)}: ${finding.message}`, `    ${finding.fix}`];
}

function orExempt(findings: readonly RuleFinding[], constructs: ConstructIndex): readonly string[] {
  return exemptCalls(findings, constructs).map((call) => `Or exempt it: ${call}`);
}

/** Where the app creates a construct, for example `lib/shop.ts:15:5`; undefined where CDK does not record it, as for apps in other languages. */
export function sourceLine(construct: IConstruct): string | undefined {
  const trace: unknown = construct.node.metadata.find(({ type }) => type === 'aws:cdk:creationStack')?.data;
  const frame = Array.isArray(trace) ? creationFrame(trace.map(String)) : undefined;
  return frame === undefined ? undefined : [readable(frame.file), frame.line, ...frame.column === undefined ? [] : [frame.column]].join(':');
}

function readable(file: string): string {
  const path = relative(process.cwd(), file);
  return path.length < file.length ? path : file;
}
