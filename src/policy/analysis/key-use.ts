import type { Condition, Reading } from './condition';
import { holds, valuesOf } from './condition';
import type { Statement } from './document';
import { globOf } from './glob';
import { isForEverybody, isNarrowed } from './narrowing';
import { globsOf, isListed } from './pattern';
import { ANY_TEXT, witnesses } from './witnesses';

/** Ways to use a key, or to hand its use to others. */
const USES = [
  'kms:CreateGrant', 'kms:Decrypt', 'kms:DeriveSharedSecret', 'kms:Encrypt', 'kms:GenerateDataKey', 'kms:GenerateDataKeyPair',
  'kms:GenerateDataKeyPairWithoutPlaintext', 'kms:GenerateDataKeyWithoutPlaintext', 'kms:GenerateMac', 'kms:ReEncryptFrom', 'kms:ReEncryptTo', 'kms:Sign',
];
const VIA_SERVICE = 'kms:viaservice';
const DYNAMODB = /^dynamodb\./;
/** Features of DynamoDB whose service calls KMS itself: replication between accounts, and zero-ETL with Redshift (DG). */
const OF_DYNAMODB = /^((replication\.)?dynamodb|redshift)\.amazonaws\.com(\.cn)?$/;
const FOR_WHOM = new Set(['aws:sourceaccount', 'aws:sourcearn', 'aws:sourceorgid']);

export interface KeyUses {
  /** Statements that allow use of the key without DynamoDB. */
  readonly certain: readonly string[];
  /** Statements of which the template does not tell whether they do. */
  readonly possible: readonly string[];
}

/** Which statements allow somebody to use the key otherwise than through DynamoDB, and what of it the policy's Deny statements leave. */
export function keyUses(allows: readonly Statement[], denies: readonly Statement[]): KeyUses {
  const outside = outsideReadings([...allows, ...denies]);
  if (!outside) {
    return { certain: [], possible: ['the conditions on kms:ViaService are too complex to be judged'] };
  }
  const of = (judge: typeof surelyAllows) => allows.filter((statement) => !isFeature(statement)).map((statement) => ({
    statement,
    actions: USES.filter((name) => outside.some((reading) => {
      const action = name.toLowerCase();
      return judge(statement, action, reading) && !denies.some((deny) => forbids(deny, action, reading));
    })),
  })).filter(({ actions }) => actions.length > 0);
  const certain = of(surelyAllows);
  const possible = of(perhapsAllows).filter(({ statement }) => !certain.some((one) => one.statement === statement));
  return {
    certain: certain.map(({ statement, actions }) => `${statement.name} allows ${list(actions)} without going through DynamoDB (kms:ViaService)`),
    possible: possible.map(({ statement }) => `${statement.name} may allow use of the key without going through DynamoDB: ${statement.unknown.join(', ')}`),
  };
}

/** What a request can say of the service that it comes through, when it does not come through DynamoDB. */
function outsideReadings(statements: readonly Statement[]): readonly Reading[] | undefined {
  const patterns = statements.flatMap(viaService).flatMap(valuesOf);
  const dynamodb = globOf('dynamodb.*', { wildcards: true });
  const values = witnesses([...globsOf(patterns), dynamodb], ANY_TEXT);
  return values && [{ kind: 'absent' }, ...values.filter((value) => !DYNAMODB.test(value)).map((value): Reading => ({ kind: 'one', value }))];
}

function viaService(statement: Statement): Condition[] {
  return statement.conditions.filter((condition) => condition.key === VIA_SERVICE);
}

function surelyAllows(statement: Statement, action: string, reading: Reading): boolean {
  return isListed(statement.actions, action, 'strict') && viaService(statement).every((condition) => holds(condition, reading, 'strict') || isOdd(condition))
    && !statement.conditions.some((condition) => condition.test.kind === 'unknown');
}

function perhapsAllows(statement: Statement, action: string, reading: Reading): boolean {
  return isListed(statement.actions, action, 'lenient') && viaService(statement).every((condition) => holds(condition, reading, 'lenient') || isOdd(condition));
}

/** Whether nothing can be built on a condition that an Allow depends on: for all we know it is met. */
function isOdd({ test }: Condition): boolean {
  return test.kind === 'opaque' || (test.kind === 'values' && test.patterns.some((pattern) => pattern.why === 'odd'));
}

/** A Deny for everybody on any resource, which depends on the service alone. */
function forbids(statement: Statement, action: string, reading: Reading): boolean {
  const { principals, resources, conditions } = statement;
  return !principals.not && isForEverybody(statement)
    && !resources.not && resources.entries.some((resource) => resource.text === '*')
    && isListed(statement.actions, action, 'strict')
    && conditions.every((condition) => condition.key === VIA_SERVICE && holds(condition, reading, 'strict'));
}

/** The statement of a service that works for DynamoDB; Redshift serves many customers, so it must say for which. */
function isFeature(statement: Statement): boolean {
  const { not, entries } = statement.principals;
  return !not && entries.every((entry) => entry.kind === 'named' && entry.type === 'Service' && OF_DYNAMODB.test(entry.name))
    && isNarrowedToOwner(statement);
}

function isNarrowedToOwner(statement: Statement): boolean {
  return isNarrowed(statement, FOR_WHOM) !== false || statement.conditions.some(({ key, ifExists, test }) =>
    // A wildcard for the name of the caller's resource is usual; one for its account would be anybody's.
    key === 'aws:sourcearn' && !ifExists && test.kind === 'values' && !test.negated
    && test.patterns.every((pattern) => /^arn:[^*?:]+:[^*?:]+:[^:]*:[^*?:]+:/.test(pattern.shown)));
}

function list(actions: readonly string[]): string {
  return actions.length > 3 ? `${actions.slice(0, 3).join(', ')} and ${actions.length - 3} more` : actions.join(', ');
}
