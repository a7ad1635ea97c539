import type { PolicyViolatingResource, PolicyViolation } from 'aws-cdk-lib';
import type { ConstructIndex } from './construct-index';
import { controlsText, findingId } from '../rules/rule';
import type { RuleFinding } from '../rules/rule';
import type { Location } from '../template/facts';

interface ViolationOptions {
  /** The severity of an error in CDK's report: `fatal` cannot be acknowledged. */
  readonly error: 'error' | 'fatal';
  /** Adds the reason, the remedy and the controls of the rule to the text of the finding. */
  readonly verbose: boolean;
}

/** A finding in the form of CDK's report. */
export function toViolation(found: RuleFinding, constructs: ConstructIndex, options: ViolationOptions): PolicyViolation {
  const { rule, finding } = found;
  const controls = controlsText(rule.controls);
  return {
    ruleName: findingId(found),
    description: options.verbose ? [finding.message, rule.why, rule.remedy, ...controls.map((text) => `${text}.`)].join(' ') : finding.message,
    fix: finding.fix,
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
export function toText(findings: readonly RuleFinding[]): string {
  const paths = [...new Set(findings.map(({ finding }) => finding.where.constructPath))];
  return paths.map((path) => [
    path,
    ...findings.filter(({ finding }) => finding.where.constructPath === path).flatMap((found) => [
      `  ${found.finding.severity === 'error' ? 'FATAL' : 'WARNING'} ${findingId(found)}: ${found.finding.message}`,
      `    ${found.finding.fix}`,
    ]),
  ].join('\n')).join('\n\n');
}
