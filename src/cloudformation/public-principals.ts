/**
 * Condition keys of which a fixed value limits a statement for everybody to callers that the author chose (Security Hub KMS.5: a key policy without
 * such a condition is public; wildcards and policy variables do not count as fixed).
 */
export const CALLER_KEYS: ReadonlySet<string> = new Set(['aws:principalaccount', 'aws:principalarn', 'aws:principalorgid', 'kms:calleraccount']);

/** Operators that hold only for requests that have the key: no negation, no IfExists, no ForAllValues (IAM User Guide). */
const REQUIRES_KEY = /^(ForAnyValue:)?(String(Equals|EqualsIgnoreCase|Like)|Arn(Equals|Like)|Bool)$/i;

/** A condition of a policy statement. */
export interface PolicyCondition {
  readonly operator: string;
  readonly key: string;
  /** Undefined where the template does not contain a value. */
  readonly values: readonly (string | undefined)[];
}

/**
 * Whether a condition limits its statement to fixed values of one of these keys.
 *
 * @param keys in lower case
 * @returns `unknown` if the template does not contain all values
 */
export function isLimitedTo(keys: ReadonlySet<string>, { operator, key, values }: PolicyCondition): boolean | 'unknown' {
  const known = values.filter((value) => value !== undefined);
  return keys.has(key.toLowerCase()) && REQUIRES_KEY.test(operator) && !known.some((value) => /[*?]|\$\{/.test(value))
    && (known.length === values.length || 'unknown');
}
