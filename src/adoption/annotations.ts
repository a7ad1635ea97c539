import { CfnDeletionPolicy, Validations } from 'aws-cdk-lib';
import type { CfnResource } from 'aws-cdk-lib';
import type { IConstruct } from 'constructs';
import type { Annotation } from './rendering/securing-context';
import { overridesOf, resolveNow, resourceAsRendered } from '../cdk/rendered-resource';
import { ifBranches } from '../cloudformation/intrinsics';
import { validationText } from '../errors';

export function annotate(construct: IConstruct, annotations: readonly Annotation[]): void {
  const validations = Validations.of(construct);
  for (const { severity, code, what, remedy } of annotations) {
    const add = severity === 'error' ? validations.addError : validations.addWarning;
    add.call(validations, `cdk-secure-table:${code}`, validationText(code, what, remedy));
  }
}

/** Settings that contradict deletion protection. */
export function contradictions(table: CfnResource): readonly Annotation[] {
  return mayBeDeleted(table) ? [{
    severity: 'warning',
    code: 'DestroyWithDeletionProtection',
    what: 'The table has RemovalPolicy.DESTROY and deletion protection, so deleting the stack will fail',
    remedy: 'Use RemovalPolicy.RETAIN, or pass deletionProtection: false.',
  }] : [];
}

/** Whether the table's author wrote that it is deleted with its stack, perhaps under a condition or by a parameter. */
function mayBeDeleted(table: CfnResource): boolean {
  // Rendering a table is slow, and few tables have an override.
  const policy = 'DeletionPolicy' in overridesOf(table)
    ? resolveNow(table, (context) => resourceAsRendered(table, context))?.DeletionPolicy
    : table.stack.resolve(table.cfnOptions.deletionPolicy) as unknown;
  return ifBranches(policy ?? 'Retain').some((branch) => branch === CfnDeletionPolicy.DELETE || typeof branch === 'object');
}
