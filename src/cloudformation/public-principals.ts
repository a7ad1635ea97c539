/**
 * Condition keys of which a fixed value limits a statement for all principals to callers that the author chose (Security Hub KMS.5: a key policy
 * without such a condition is public; wildcards and policy variables do not count as fixed).
 */
const CALLER_KEYS: ReadonlySet<string> = new Set(['aws:principalaccount', 'aws:principalarn', 'aws:principalorgid', 'kms:calleraccount']);

/** The only one of these keys with several values: its operators need a quantifier (IAM: multivalued context keys). */
const ORGANIZATION_PATHS = 'aws:principalorgpaths';

/**
 * How a pattern begins whose wildcards stay inside one account or organization. An ARN needs every part up to the account, since `*` also covers
 * colons; the first segment of a path is the organization.
 */
const OWNERS: ReadonlyMap<string, RegExp> = new Map([
  ['aws:principalarn', /^arn:[^:*?]+:(iam|sts)::(\d{12}|\uE000):/],
  [ORGANIZATION_PATHS, /^[^*?/]+\//],
]);

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
export function isLimitedTo(keys: ReadonlySet<string>, condition: PolicyCondition): boolean | 'unknown' {
  return keys.has(condition.key.toLowerCase()) && areLimiting(condition, isFixed);
}

/**
 * Whether a condition of a key policy limits a statement for all principals to callers of accounts or organizations that the author chose. The same
 * answer for `TableKey` and for the rules.
 *
 * @returns `unknown` if the template does not contain all values
 */
export function limitsCallers(condition: PolicyCondition): boolean | 'unknown' {
  const key = condition.key.toLowerCase();
  if (!CALLER_KEYS.has(key) && !(key === ORGANIZATION_PATHS && /^ForAnyValue:/i.test(condition.operator))) {
    return false;
  }
  return areLimiting(condition, (value) => isFixed(value) || (!value.includes('${') && OWNERS.get(key)?.test(value) === true));
}

function areLimiting({ operator, values }: PolicyCondition, isLimiting: (value: string) => boolean): boolean | 'unknown' {
  const known = values.filter((value) => value !== undefined);
  return REQUIRES_KEY.test(operator) && known.every(isLimiting) && (known.length === values.length || 'unknown');
}

function isFixed(value: string): boolean {
  return !/[*?]|\$\{/.test(value);
}
