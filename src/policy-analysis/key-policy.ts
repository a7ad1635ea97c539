import { readDocument } from './document';
import type { Statement } from './document';
import { matchesElement } from './pattern';
import { principalLabel } from './principal';
import type { PrincipalEntry } from './principal';
import { areCallersLimited, isForAllPrincipals, isRestricted } from './public-access';
import { asIntrinsic } from '../cloudformation/intrinsics';
import { canonical, isList, isTooBig } from '../cloudformation/json';

/** Who may use and administer the key of a table. */
export interface KeyPolicyVerdict {
  /** The statements that allow something to all principals, in sentences. */
  readonly publicAllow: readonly string[];
  /** Whether the account may change the key policy. If not, the key may become unmanageable. */
  readonly rootMayAdminister: boolean;
  /** Why the policy, or a part of it, cannot be analyzed. */
  readonly unverifiable: readonly string[];
}

/**
 * Decides who can use and administer a key.
 *
 * What a named principal can use the key for is not checked: a statement that names DynamoDB by a parameter (`kms:ViaService`) allows no more than
 * one without that condition.
 *
 * @param document the evaluated policy; any JSON
 * @param namedPrincipals references in the policy that certainly lead to a role, a user or an identity provider, in canonical form
 */
export function analyzeKeyPolicy(document: unknown, namedPrincipals: readonly string[] = []): KeyPolicyVerdict {
  if (isTooBig(document)) {
    return unverifiable(['the key policy is too large or too deeply nested to analyze']);
  }
  const { statements, malformed } = readDocument(document);
  if (malformed.length > 0) {
    return unverifiable(malformed);
  }
  const allows = statements.filter((statement) => statement.effect === 'Allow');
  const denies = statements.filter((statement) => statement.effect === 'Deny');
  const forAllPrincipals = allows.filter(isForAllPrincipals).map((statement) => ({ ...statement, restricted: areCallersLimited(statement) }));
  const unnamed = allows.filter((statement) => areCallersLimited(statement) !== true && statement.principals.entries.some((entry) =>
    entry.kind === 'unknown' && entry.mayBeAll && !namedPrincipals.includes(entry.value) && !isHeldToItsAccount(statement, entry)));
  return {
    publicAllow: forAllPrincipals.filter(({ restricted }) => restricted === false)
      .map(({ name }) => `${name} allows all principals to use or administer the key`),
    rootMayAdminister: allows.some(letsAccountAdminister) && !denies.some(deniesAdministration),
    unverifiable: [
      ...statements.filter(({ readable }) => !readable).flatMap(({ unknown }) => unknown),
      ...forAllPrincipals.filter(({ restricted }) => restricted === 'unknown')
        .map(({ name }) => `${name} allows all principals under conditions that are not in the template`),
      ...unnamed.map(({ name }) => `${name} allows a principal that is not in the template`),
      ...allows.flatMap(undocumentedPrincipals),
    ],
  };
}

function unverifiable(reasons: readonly string[]): KeyPolicyVerdict {
  return { publicAllow: [], rootMayAdminister: false, unverifiable: reasons };
}

/** A pattern of ARNs, for example: KMS rejects it, and which principals it would cover is not documented. */
function undocumentedPrincipals({ name, principals }: Statement): readonly string[] {
  return principals.entries.flatMap((entry) => (entry.kind === 'undocumented'
    ? [`${name} names the principal ${principalLabel(entry)}, which KMS is not documented to accept`] : []));
}

const ACCOUNT_KEYS = new Set(['aws:principalaccount', 'kms:calleraccount']);
const PUT_KEY_POLICY = 'kms:putkeypolicy';

/**
 * Whether a statement restricts a principal that is known only at deployment to the account in that principal's ARN. Such a principal is not `*`: the
 * ARN of a role or user has the account as its fifth part, and for a text without five parts `Fn::Select` fails the deployment. The part is a fixed
 * text, since every policy variable has a colon in it.
 */
function isHeldToItsAccount({ conditions }: Statement, { value }: Extract<PrincipalEntry, { kind: 'unknown' }>): boolean {
  return conditions.some(({ key, operator, test }) => ACCOUNT_KEYS.has(key) && operator.toLowerCase() === 'stringequals'
    && test.kind === 'values' && test.patterns.every(({ reference }) => isAccountOf(value, reference)));
}

/** @param principal in canonical form */
function isAccountOf(principal: string, reference: unknown): boolean {
  const select = asIntrinsic(reference);
  const [index, list] = select?.name === 'Fn::Select' && isList(select.argument) ? select.argument : [];
  const split = asIntrinsic(list);
  const [delimiter, arn] = split?.name === 'Fn::Split' && isList(split.argument) ? split.argument : [];
  return String(index) === '4' && delimiter === ':' && arn !== undefined && canonical(arn) === principal;
}

/** An account principal covers the root user, and every principal of the account that an IAM policy allows the action (KMS Developer Guide). */
function letsAccountAdminister(statement: Statement): boolean {
  const { principals, actions, conditions } = statement;
  const isForAccount = !principals.not && principals.entries.some((entry) => entry.kind === 'account');
  return (isForAccount || (isForAllPrincipals(statement) && isRestricted(statement, ACCOUNT_KEYS) === true))
    && conditions.every((condition) => ACCOUNT_KEYS.has(condition.key))
    && matchesElement(actions, PUT_KEY_POLICY, 'strict');
}

/** Whether a statement denies all principals, without a condition, changes of the key policy. */
function deniesAdministration(statement: Statement): boolean {
  const { readable, actions, conditions } = statement;
  return readable && isForAllPrincipals(statement) && conditions.length === 0 && matchesElement(actions, PUT_KEY_POLICY, 'lenient');
}
