import * as nag from 'cdk-nag';
import type { IConstruct } from 'constructs';

const PACKS = {
  AwsSolutions: nag.AwsSolutionsChecks,
  HIPAA: nag.HIPAASecurityChecks,
  NistR4: nag.NIST80053R4Checks,
  NistR5: nag.NIST80053R5Checks,
  PCI: nag.PCIDSS321Checks,
  Serverless: nag.ServerlessChecks,
};

export interface NagFinding {
  readonly pack: string;
  readonly rule: string;
  readonly path: string;
}

/** The findings of all six packs of cdk-nag on a synthesized scope. */
export function nagFindings(scope: IConstruct): NagFinding[] {
  return Object.entries(PACKS).flatMap(([pack, Checks]) =>
    new Checks(scope).validateScope(scope).violations.flatMap((violation) =>
      violation.violatingResources.map((resource) => ({ pack, rule: violation.ruleName, path: resource.constructPath! }))));
}
