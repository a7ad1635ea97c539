import { Validations } from 'aws-cdk-lib';
import type { IConstruct } from 'constructs';
import type { Problem } from './rendering/problem';

/** Annotates a table with what could not be made secure, for the CLI and for reports to show. */
export function report(construct: IConstruct, problems: readonly Problem[]): void {
  const validations = Validations.of(construct);
  for (const { severity, code, what, remedy } of problems) {
    const add = severity === 'error' ? validations.addError : validations.addWarning;
    add.call(validations, `cdk-secure-table:${code}`, `[${code}] ${what} at ${construct.node.path}. ${remedy}`);
  }
}
