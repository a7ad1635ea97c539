import type { Condition } from './condition';
import { PRINCIPAL_IS_AWS_SERVICE } from './context-keys';
import type { Statement } from './document';
import type { Pattern } from './pattern';

/**
 * Whether an Allow is narrowed by one of these condition keys to values that are fixed: no wildcard, no policy variable, and the key has to
 * be there. So AWS itself tells public policies from others (Config rule kms-key-policy-no-public-access; Block Public Access of DynamoDB).
 *
 * @returns `unknown` if the template does not tell the values
 */
export function isNarrowed(statement: Statement, keys: ReadonlySet<string>): boolean | 'unknown' {
  const answers = statement.conditions.map((condition) => narrows(condition, keys));
  return answers.includes(true) || (answers.includes('unknown') && 'unknown');
}

function narrows({ key, quantifier, ifExists, test }: Condition, keys: ReadonlySet<string>): boolean | 'unknown' {
  if (test.kind === 'unknown') {
    return 'unknown';
  }
  // ForAllValues is met by requests without the key.
  if (!keys.has(key) || ifExists || quantifier === 'all' || test.kind !== 'values' || test.negated) {
    return false;
  }
  // That a caller is no AWS service says little.
  if (key === PRINCIPAL_IS_AWS_SERVICE && !test.patterns.every((pattern) => pattern.text?.toLowerCase() === 'true')) {
    return false;
  }
  return test.patterns.every(isFixed) && (!test.patterns.some((pattern) => pattern.why === 'unknown') || 'unknown');
}

function isFixed(pattern: Pattern): boolean {
  return pattern.why !== 'undocumented' && !/[*?]/.test(pattern.text ?? '');
}

/** Whether a statement speaks to everybody, or to everybody but a few. */
export function isForEverybody({ principals: { not, entries } }: Statement): boolean {
  return not || entries.some((entry) => entry.kind === 'everybody');
}
