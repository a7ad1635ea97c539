import type { PolicyViolatingResource, PolicyViolation } from 'aws-cdk-lib';
import type { Places } from './construct-index';
import { controlsText, findingId } from '../rules/rule';
import type { Judgement } from '../rules/rule';
import type { Location } from '../template/facts';

interface ViolationOptions {
  /** What CDK calls an error here: `fatal` where nobody may acknowledge it. */
  readonly error: 'error' | 'fatal';
  /** Adds the why, the remedy and the controls of the rule to the text of the finding. */
  readonly verbose: boolean;
}

/** A finding as CDK's report shows it: each with a text and a fix of its own. */
export function toViolation(judgement: Judgement, places: Places, options: ViolationOptions): PolicyViolation {
  const { rule, finding } = judgement;
  const controls = controlsText(rule.controls);
  return {
    ruleName: findingId(judgement),
    description: options.verbose ? [finding.message, rule.why, rule.remedy, ...controls.map((text) => `${text}.`)].join(' ') : finding.message,
    fix: finding.fix,
    severity: finding.severity === 'error' ? options.error : 'warning',
    ruleMetadata: { title: rule.title, ...controls.length > 0 ? { controls: controls.join('; ') } : {} },
    violatingResources: [resource(finding.where, places)],
  };
}

/** CDK takes a construct path, or a file and a logical id where the template alone knows the resource. */
function resource(where: Location, places: Places): PolicyViolatingResource {
  const locations = ['Properties'];
  return places.constructOf(where) === undefined && where.templateFile !== undefined
    ? { resourceLogicalId: where.logicalId, templatePath: where.templateFile, locations }
    : { constructPath: where.constructPath, locations };
}

/** A report for where CDK shows none, by construct: what is wrong there and what to write instead. */
export function toText(judgements: readonly Judgement[]): string {
  const paths = [...new Set(judgements.map(({ finding }) => finding.where.constructPath))];
  return paths.map((path) => [
    path,
    ...judgements.filter(({ finding }) => finding.where.constructPath === path).flatMap((judgement) => [
      `  ${judgement.finding.severity === 'error' ? 'FATAL' : 'WARNING'} ${findingId(judgement)}: ${judgement.finding.message}`,
      `    ${judgement.finding.fix}`,
    ]),
  ].join('\n')).join('\n\n');
}
