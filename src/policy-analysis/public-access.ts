import type { Condition } from './condition';
import { PRINCIPAL_IS_AWS_SERVICE } from './context-keys';
import type { Statement } from './document';
import { isLimitedTo, limitsCallers } from '../cloudformation/public-principals';
import type { PolicyCondition } from '../cloudformation/public-principals';

/** Whether a statement is for all principals, or for all principals with exceptions. */
export function isForAllPrincipals({ principals: { not, entries } }: Statement): boolean {
  return not || entries.some((entry) => entry.kind === 'all');
}

/**
 * Whether a condition restricts a statement to fixed values of one of these keys: without wildcards and policy variables, and only for requests
 * that have the key.
 *
 * AWS distinguishes public policies from others in this way (Config rule kms-key-policy-no-public-access, Block Public Access of DynamoDB).
 *
 * @returns `unknown` if the template does not contain the values
 */
export function isRestricted(statement: Statement, keys: ReadonlySet<string>): boolean | 'unknown' {
  return anyOf(statement, (condition) => isLimitedTo(keys, condition));
}

/** Whether a condition restricts a statement of a key policy to callers of accounts or organizations that the author chose. */
export function areCallersLimited(statement: Statement): boolean | 'unknown' {
  return anyOf(statement, limitsCallers);
}

function anyOf(statement: Statement, isLimiting: (condition: PolicyCondition) => boolean | 'unknown'): boolean | 'unknown' {
  const answers = statement.conditions.map((condition) => restricts(condition, isLimiting));
  return answers.includes(true) || (answers.includes('unknown') && 'unknown');
}

function restricts({ operator, key, test }: Condition, isLimiting: (condition: PolicyCondition) => boolean | 'unknown'): boolean | 'unknown' {
  if (test.kind === 'unknown') {
    return 'unknown';
  }
  if (test.kind !== 'values' || test.patterns.some(({ unclear }) => unclear === 'undocumented')) {
    return false;
  }
  // `false` would admit all principals that are not AWS services.
  if (key === PRINCIPAL_IS_AWS_SERVICE && !test.patterns.every(({ text }) => text?.toLowerCase() === 'true')) {
    return false;
  }
  return isLimiting({ operator, key, values: test.patterns.map(({ text }) => text) });
}
