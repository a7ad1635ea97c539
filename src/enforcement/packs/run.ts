import type { PolicyValidationPluginReport } from 'aws-cdk-lib';
import type { IConstruct } from 'constructs';
import { findingId, ruleId } from '../../rules/judge';
import type { Judgement } from '../../rules/judge';
import type { Rule } from '../../rules/rule';
import type { AppFacts } from '../../template/facts';
import { isAcknowledged } from '../acknowledgements';
import { examine } from '../examination';
import { Places } from '../places';
import { toViolation } from '../reporting/violation';

export interface PackRun {
  readonly name: string;
  readonly scope: IConstruct;
  readonly rules: readonly Rule[];
  readonly verbose: boolean;
  readonly guardedElsewhere: readonly IConstruct[];
}

/** The report of a pack: what is neither exempt nor acknowledged. */
export function runPack(run: PackRun, facts: AppFacts): PolicyValidationPluginReport {
  const { name, scope, rules, verbose, guardedElsewhere } = run;
  const places = new Places(scope.node.root);
  const isOpen = (judgement: Judgement) => !isAcknowledged(
    places.ownerOf(judgement.finding.where) ?? scope, [name, 'SecureTable'], [ruleId(judgement.rule), findingId(judgement)]);
  const open = examine({ scope, rules, minimumKey: 'CUSTOMER_MANAGED', allowExemptions: true, guardedElsewhere }, facts).filter(isOpen);
  return {
    success: !open.some(({ finding }) => finding.severity === 'error'),
    violations: open.map((judgement) => toViolation(judgement, places, { error: 'error', verbose })),
  };
}
