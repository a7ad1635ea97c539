import { isOwnServiceLinkedRole } from './service-linked-roles';
import type { PolicySubject } from './subject';
import { STREAM_READ_ACTIONS } from '../cloudformation/dynamodb-actions';
import { isObject, listOf } from '../cloudformation/json';
import type { Json } from '../cloudformation/json';
import { hasPlaceholder } from '../cloudformation/text';

const STATEMENT_KEYS = new Set(['Sid', 'Effect', 'Principal', 'Action', 'Resource', 'Condition']);
/** Longer ones may exceed the size that DynamoDB accepts. */
const MAX_SID = 128;
const MAX_VALUES = 4;

const ACTIONS = { table: ['dynamodb:*'], stream: STREAM_READ_ACTIONS };

/**
 * Whether a policy is only the TLS-only deny in the form that this library writes. Such a policy denies every request that doesn't use TLS, and
 * DynamoDB accepts it.
 *
 * Most policies have this form, and the full analysis takes a thousand times as long. All other policies go through the full analysis.
 *
 * @param subject a function, since only a policy that exempts roles needs it
 */
export function isCanonicalDeny(document: unknown, kind: PolicySubject['kind'], subject: () => PolicySubject): boolean {
  if (!isObject(document) || document.Version !== '2012-10-17' || Object.keys(document).length !== 2) {
    return false;
  }
  const [statement, ...others] = listOf(document.Statement);
  return others.length === 0 && isObject(statement) && Object.keys(statement).every((key) => STATEMENT_KEYS.has(key))
    && isPlainText(statement.Sid) && statement.Effect === 'Deny' && isEverybody(statement.Principal)
    && isSame(listOf(statement.Action), ACTIONS[kind]) && isSame(listOf(statement.Resource), ['*'])
    && isWithoutTls(statement.Condition, subject);
}

function isPlainText(sid: Json | undefined): boolean {
  return sid === undefined || (typeof sid === 'string' && sid.length <= MAX_SID && !hasPlaceholder(sid));
}

function isEverybody(principal: Json | undefined): boolean {
  return principal === '*' || (isObject(principal) && Object.keys(principal).length === 1 && isSame(listOf(principal.AWS), ['*']));
}

function isSame(list: readonly Json[], expected: readonly string[]): boolean {
  return list.length === expected.length && expected.every((item) => list.includes(item));
}

function isWithoutTls(condition: Json | undefined, subject: () => PolicySubject): boolean {
  if (!isObject(condition)) {
    return false;
  }
  const { Bool: transport, StringNotEquals: exempt, ...others } = condition;
  return Object.keys(others).length === 0 && hasOnly(transport, 'aws:SecureTransport', (value) => value === 'false')
    && (exempt === undefined || hasOnly(exempt, 'aws:PrincipalArn', (value) => isOwnServiceLinkedRole(value, subject())));
}

/** Whether an object has only this key, and only values that are accepted. */
function hasOnly(test: Json | undefined, key: string, accepts: (value: Json) => boolean): boolean {
  const values = isObject(test) && Object.keys(test).length === 1 ? listOf(test[key]) : [];
  return values.length > 0 && values.length <= MAX_VALUES && values.every(accepts);
}
