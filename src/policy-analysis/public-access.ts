import type { Condition } from './condition';
import { PRINCIPAL_IS_AWS_SERVICE } from './context-keys';
import type { Statement } from './document';
import { isLimitedTo } from '../cloudformation/public-principals';

/** Whether a statement is for everybody, or for everybody with exceptions. */
export function isForEverybody({ principals: { not, entries } }: Statement): boolean {
  return not || entries.some((entry) => entry.kind === 'everybody');
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
  const answers = statement.conditions.map((condition) => restricts(condition, keys));
  return answers.includes(true) || (answers.includes('unknown') && 'unknown');
}

function restricts({ operator, key, test }: Condition, keys: ReadonlySet<string>): boolean | 'unknown' {
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
  return isLimitedTo(keys, { operator, key, values: test.patterns.map(({ text }) => text) });
}
