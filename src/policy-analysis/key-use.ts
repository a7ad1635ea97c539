import { holds, valuesOf } from './condition';
import type { Condition, Reading } from './condition';
import type { Statement } from './document';
import { globOf } from './glob';
import { isForEverybody, isNarrowed } from './narrowing';
import { globsOf, isListed } from './pattern';
import { ANY_TEXT, witnesses } from './witnesses';

/** Actions that use a key, or let others use it. */
const USES = [
  'kms:CreateGrant', 'kms:Decrypt', 'kms:DeriveSharedSecret', 'kms:Encrypt', 'kms:GenerateDataKey', 'kms:GenerateDataKeyPair',
  'kms:GenerateDataKeyPairWithoutPlaintext', 'kms:GenerateDataKeyWithoutPlaintext', 'kms:GenerateMac', 'kms:ReEncryptFrom', 'kms:ReEncryptTo', 'kms:Sign',
];
const VIA_SERVICE = 'kms:viaservice';
const DYNAMODB = /^dynamodb\./;
/** Features of DynamoDB whose service calls KMS itself: replication between accounts, and zero-ETL with Redshift (DG). */
const OF_DYNAMODB = /^((replication\.)?dynamodb|redshift)\.amazonaws\.com(\.cn)?$/;
const FOR_WHOM = new Set(['aws:sourceaccount', 'aws:sourcearn', 'aws:sourceorgid']);

/**
 * The statements that may allow use of the key outside DynamoDB, where the template does not tell: what they allow for certain is no question here.
 */
export function possibleUses(allows: readonly Statement[], denies: readonly Statement[]): readonly string[] {
  const outside = outsideDynamoDb([...allows, ...denies]);
  if (!outside) {
    return ['the conditions on kms:ViaService are too complex to be judged'];
  }
  const isUsed = (statement: Statement, allowed: typeof surelyAllows) => USES.some((name) => outside.some((value) => {
    const action = name.toLowerCase();
    return allowed(statement, action, value) && !denies.some((deny) => forbids(deny, action, value));
  }));
  return allows.filter((statement) => !isFeature(statement) && isUsed(statement, perhapsAllows) && !isUsed(statement, surelyAllows))
    .map((statement) => `${statement.name} may allow use of the key without going through DynamoDB: ${statement.unknown.join(', ')}`);
}

/** The values of `kms:ViaService` in requests that do not come through DynamoDB. */
function outsideDynamoDb(statements: readonly Statement[]): readonly Reading[] | undefined {
  const patterns = statements.flatMap(viaService).flatMap(valuesOf);
  const dynamodb = globOf('dynamodb.*', { wildcards: true });
  const values = witnesses([...globsOf(patterns), dynamodb], ANY_TEXT);
  return values && [{ kind: 'absent' }, ...values.filter((value) => !DYNAMODB.test(value)).map((value): Reading => ({ kind: 'one', value }))];
}

function viaService(statement: Statement): Condition[] {
  return statement.conditions.filter((condition) => condition.key === VIA_SERVICE);
}

function surelyAllows(statement: Statement, action: string, reading: Reading): boolean {
  return isListed(statement.actions, action, 'strict') && viaService(statement).every((condition) => holds(condition, reading, 'strict') || isUndocumented(condition))
    && !statement.conditions.some((condition) => condition.test.kind === 'unknown');
}

function perhapsAllows(statement: Statement, action: string, reading: Reading): boolean {
  return isListed(statement.actions, action, 'lenient') && viaService(statement).every((condition) => holds(condition, reading, 'lenient') || isUndocumented(condition));
}

/** Whether a condition has no documented meaning: an Allow may then apply to any request. */
function isUndocumented({ test }: Condition): boolean {
  return test.kind === 'opaque' || (test.kind === 'values' && test.patterns.some((pattern) => pattern.why === 'undocumented'));
}

/** A Deny for everybody on any resource whose only condition is on the service. */
function forbids(statement: Statement, action: string, reading: Reading): boolean {
  const { principals, resources, conditions } = statement;
  return !principals.not && isForEverybody(statement)
    && !resources.not && resources.entries.some((resource) => resource.text === '*')
    && isListed(statement.actions, action, 'strict')
    && conditions.every((condition) => condition.key === VIA_SERVICE && holds(condition, reading, 'strict'));
}

/** The statement for a service that works for DynamoDB. It must name the customer, since such a service works for many. */
function isFeature(statement: Statement): boolean {
  const { not, entries } = statement.principals;
  return !not && entries.every((entry) => entry.kind === 'named' && entry.type === 'Service' && OF_DYNAMODB.test(entry.name))
    && isNarrowedToOwner(statement);
}

function isNarrowedToOwner(statement: Statement): boolean {
  return isNarrowed(statement, FOR_WHOM) !== false || statement.conditions.some(({ key, ifExists, test }) =>
    // A wildcard in the name of the resource is usual; one in its account would be any account.
    key === 'aws:sourcearn' && !ifExists && test.kind === 'values' && !test.negated
    && test.patterns.every((pattern) => /^arn:[^*?:]+:[^*?:]+:[^:]*:[^*?:]+:/.test(pattern.shown)));
}
