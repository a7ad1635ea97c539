import { isMet, patternsOf } from './condition';
import type { Condition, ContextValue } from './condition';
import { conditionsOn, readDocument } from './document';
import type { Statement } from './document';
import { globOf } from './glob';
import { globsOf, matchesElement } from './pattern';
import type { Strictness } from './pattern';
import { isForEverybody, isRestricted } from './public-access';
import { ANY_TEXT, witnesses } from './witnesses';
import { isTooBig } from '../cloudformation/json';
import { CALLER_KEYS } from '../cloudformation/public-principals';

/** Who may use and administer the key of a table. */
export interface KeyPolicyVerdict {
  /** The statements that allow something to everybody, in sentences. */
  readonly publicAllow: readonly string[];
  /** Whether the account may change the key policy. If not, the key may become unmanageable. */
  readonly rootMayAdminister: boolean;
  /** Why the policy, or a part of it, cannot be analysed. */
  readonly unverifiable: readonly string[];
}

/**
 * Decides who can use and administer a key.
 *
 * @param document the evaluated policy; any JSON
 */
export function analyseKeyPolicy(document: unknown): KeyPolicyVerdict {
  if (isTooBig(document)) {
    return unverifiable(['the key policy is too big or too deeply nested to be judged']);
  }
  const { statements, malformed } = readDocument(document);
  if (malformed.length > 0) {
    return unverifiable(malformed);
  }
  const allows = statements.filter((statement) => statement.effect === 'Allow');
  const denies = statements.filter((statement) => statement.effect === 'Deny');
  const forEverybody = allows.filter(isForEverybody).map((statement) => ({ ...statement, restricted: isRestricted(statement, CALLER_KEYS) }));
  return {
    publicAllow: forEverybody.filter(({ restricted }) => restricted === false)
      .map(({ name }) => `${name} allows everybody to use or administer the key`),
    rootMayAdminister: allows.some(letsAccountAdminister) && !denies.some(deniesAdministration),
    unverifiable: [
      ...statements.filter(({ readable }) => !readable).flatMap(({ unknown }) => unknown),
      ...forEverybody.filter(({ restricted }) => restricted === 'unknown')
        .map(({ name }) => `${name} allows everybody under conditions that the template does not tell`),
      ...allows.filter(({ principals }) => principals.entries.some((entry) => entry.kind === 'unknown' && entry.mayBeEverybody))
        .map(({ name }) => `${name} allows somebody whom the template does not tell`),
      ...possibleUses(allows, denies),
    ],
  };
}

function unverifiable(reasons: readonly string[]): KeyPolicyVerdict {
  return { publicAllow: [], rootMayAdminister: false, unverifiable: reasons };
}

const ACCOUNT_KEYS = new Set(['aws:principalaccount', 'kms:calleraccount']);
const PUT_KEY_POLICY = 'kms:putkeypolicy';

/** An account principal covers the root user, and every principal of the account that an IAM policy allows the action (KMS Developer Guide). */
function letsAccountAdminister(statement: Statement): boolean {
  const { principals, actions, conditions } = statement;
  const isForAccount = !principals.not && principals.entries.some((entry) => entry.kind === 'account');
  return (isForAccount || (isForEverybody(statement) && isRestricted(statement, ACCOUNT_KEYS) === true))
    && conditions.every((condition) => ACCOUNT_KEYS.has(condition.key))
    && matchesElement(actions, PUT_KEY_POLICY, 'strict');
}

/** Whether a statement denies everybody, without a condition, changes of the key policy. */
function deniesAdministration(statement: Statement): boolean {
  const { readable, actions, conditions } = statement;
  return readable && isForEverybody(statement) && conditions.length === 0 && matchesElement(actions, PUT_KEY_POLICY, 'lenient');
}

/** Actions that use a key, or let another principal use it. */
const USE_ACTIONS = [
  'kms:CreateGrant', 'kms:Decrypt', 'kms:DeriveSharedSecret', 'kms:Encrypt', 'kms:GenerateDataKey', 'kms:GenerateDataKeyPair',
  'kms:GenerateDataKeyPairWithoutPlaintext', 'kms:GenerateDataKeyWithoutPlaintext', 'kms:GenerateMac', 'kms:ReEncryptFrom', 'kms:ReEncryptTo',
  'kms:Sign',
].map((action) => action.toLowerCase());
const VIA_SERVICE = 'kms:viaservice';

/**
 * The statements that may allow use of the key outside DynamoDB, depending on values that the template does not contain.
 *
 * Statements that certainly allow it are not reported here.
 */
function possibleUses(allows: readonly Statement[], denies: readonly Statement[]): readonly string[] {
  const outside = outsideDynamoDb([...allows, ...denies]);
  if (!outside) {
    return ['the conditions on kms:ViaService are too complex to be judged'];
  }
  const isUsable = (statement: Statement, strictness: Strictness) => USE_ACTIONS.some((action) => outside.some((value) =>
    allowsUse(statement, action, value, strictness) && !denies.some((deny) => deniesUse(deny, action, value))));
  return allows.filter((statement) => !isForServiceOfDynamoDb(statement) && isUsable(statement, 'lenient') && !isUsable(statement, 'strict'))
    .map(({ name, unknown }) => `${name} may allow use of the key without going through DynamoDB: ${unknown.join(', ')}`);
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

function allowsUse(statement: Statement, action: string, viaService: ContextValue, strictness: Strictness): boolean {
  return matchesElement(statement.actions, action, strictness)
    && conditionsOn(statement, VIA_SERVICE).every((condition) => isMet(condition, viaService, strictness) || isUndocumented(condition))
    && (strictness === 'lenient' || !statement.conditions.some(({ test }) => test.kind === 'unknown'));
}

/** Whether a condition has no documented meaning: an Allow may then apply to any request. */
function isUndocumented({ test }: Condition): boolean {
  return test.kind === 'uncompared' || (test.kind === 'values' && test.patterns.some(({ unclear }) => unclear === 'undocumented'));
}

/** Whether a statement denies everybody the action on any resource, without a condition other than on `kms:ViaService`. */
function deniesUse(statement: Statement, action: string, viaService: ContextValue): boolean {
  const { principals, actions, resources, conditions } = statement;
  return !principals.not && isForEverybody(statement)
    && !resources.not && resources.entries.some(({ text }) => text === '*')
    && matchesElement(actions, action, 'strict')
    && conditions.every((condition) => condition.key === VIA_SERVICE && isMet(condition, viaService, 'strict'));
}

/** Services that call KMS themselves for a feature of DynamoDB: replication between accounts, zero-ETL integration with Redshift (DG). */
const SERVICES_OF_DYNAMODB = /^((replication\.)?dynamodb|redshift)\.amazonaws\.com(\.cn)?$/;
const SOURCE_KEYS = new Set(['aws:sourceaccount', 'aws:sourcearn', 'aws:sourceorgid']);

/** Whether a statement is for such services only, and names the customer: a service works for many. */
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
