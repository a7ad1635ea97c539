import { isMet, mayBeMet, patternsOf } from './condition';
import type { Condition, ContextValue } from './condition';
import { conditionsOn, readDocument } from './document';
import type { Statement } from './document';
import { globOf } from './glob';
import { globsOf, matchesElement, mayMatchElement } from './pattern';
import { isForAllPrincipals, isRestricted } from './public-access';
import { ANY_TEXT, witnesses } from './witnesses';
import { isTooBig } from '../cloudformation/json';

/** Actions that use a key, or let another principal use it. */
const USE_ACTIONS = [
  'kms:CreateGrant', 'kms:Decrypt', 'kms:DeriveSharedSecret', 'kms:Encrypt', 'kms:GenerateDataKey', 'kms:GenerateDataKeyPair',
  'kms:GenerateDataKeyPairWithoutPlaintext', 'kms:GenerateDataKeyWithoutPlaintext', 'kms:GenerateMac', 'kms:ReEncryptFrom', 'kms:ReEncryptTo',
  'kms:Sign',
].map((action) => action.toLowerCase());
const VIA_SERVICE = 'kms:viaservice';

/**
 * Whether a key policy allows principals to use the key, but only through DynamoDB: no other service can then encrypt with it.
 *
 * False for a policy that cannot be analyzed.
 *
 * @param document the evaluated policy; any JSON
 */
export function isUsableOnlyThroughDynamoDb(document: unknown): boolean {
  if (isTooBig(document)) {
    return false;
  }
  const { statements, malformed } = readDocument(document);
  const outside = outsideDynamoDb(statements);
  const denies = statements.filter(({ effect }) => effect === 'Deny');
  const uses = statements.filter((statement) => usesOf(statement).length > 0 && !isForServiceOfDynamoDb(statement));
  const isOpen = (statement: Statement) => outside === undefined || usesOf(statement).some((action) => outside.some((value) =>
    conditionsOn(statement, VIA_SERVICE).every((condition) => mayBeMet(condition, value)) && !denies.some((deny) => deniesUse(deny, action, value))));
  return malformed.length === 0 && statements.every(({ readable }) => readable) && uses.length > 0 && !uses.some(isOpen);
}

/** The actions that a statement may allow, of those that use a key. */
function usesOf({ effect, actions }: Statement): readonly string[] {
  return effect === 'Allow' ? USE_ACTIONS.filter((action) => mayMatchElement(actions, action)) : [];
}

/** The values of `kms:ViaService` in requests that do not come through DynamoDB. */
function outsideDynamoDb(statements: readonly Statement[]): readonly ContextValue[] | undefined {
  const patterns = statements.flatMap((statement) => conditionsOn(statement, VIA_SERVICE)).flatMap(patternsOf);
  const values = witnesses([...globsOf(patterns), globOf('dynamodb.*', { wildcards: true })], ANY_TEXT);
  return values && [
    { kind: 'absent' },
    ...values.filter((value) => !value.startsWith('dynamodb.')).map((value): ContextValue => ({ kind: 'single', value })),
  ];
}

/** Whether a statement denies all principals the action on any resource, without a condition other than on `kms:ViaService`. */
function deniesUse(statement: Statement, action: string, viaService: ContextValue): boolean {
  const { principals, actions, resources, conditions } = statement;
  return !principals.not && isForAllPrincipals(statement)
    && !resources.not && resources.entries.some(({ text }) => text === '*')
    && matchesElement(actions, action, 'strict')
    && conditions.every((condition) => condition.key === VIA_SERVICE && isMet(condition, viaService, 'strict'));
}

/** Services that call KMS directly for a feature of DynamoDB: replication between accounts, zero-ETL integration with Redshift (DG). */
const SERVICES_OF_DYNAMODB = /^((replication\.)?dynamodb|redshift)\.amazonaws\.com(\.cn)?$/;
const SOURCE_KEYS = new Set(['aws:sourceaccount', 'aws:sourcearn', 'aws:sourceorgid']);

/** Whether a statement is only for such services, and restricts them to an account: a service acts for many customers. */
function isForServiceOfDynamoDb(statement: Statement): boolean {
  const { not, entries } = statement.principals;
  return !not && entries.every((entry) => entry.kind === 'named' && entry.type === 'Service' && SERVICES_OF_DYNAMODB.test(entry.name))
    && (isRestricted(statement, SOURCE_KEYS) !== false || statement.conditions.some(namesSourceAccount));
}

/** A wildcard in the name of the source resource is usual. A wildcard in its account would admit any account. */
function namesSourceAccount({ key, ifExists, test }: Condition): boolean {
  return key === 'aws:sourcearn' && !ifExists && test.kind === 'values' && !test.negated
    && test.patterns.every(({ label }) => /^arn:[^*?:]+:[^*?:]+:[^:]*:[^*?:]+:/.test(label));
}
