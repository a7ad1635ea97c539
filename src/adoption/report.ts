import { Validations } from 'aws-cdk-lib';
import type { IConstruct } from 'constructs';
import type { Problem } from './rendering/problem';

/** Annotates a table with what could not be made secure, for the CLI and for reports to show. */
export function report(construct: IConstruct, problems: readonly Problem[]): void {
  const validations = Validations.of(construct);
  const said = new Set<string>();
  for (const { severity, code, what, remedy } of problems) {
    const text = `[${code}] ${what} at ${construct.node.path}. ${remedy}`;
    if (!said.has(text)) {
      said.add(text);
      (severity === 'error' ? validations.addError : validations.addWarning).call(validations, `cdk-secure-table:${code}`, text);
    }
  }
}
