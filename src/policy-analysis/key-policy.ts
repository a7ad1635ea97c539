import { holds, valuesOf } from './condition';
import type { Condition, Reading } from './condition';
import type { Statement } from './document';
import { readDocument } from './document';
import { globOf } from './glob';
import { isForEverybody, isNarrowed } from './narrowing';
import { globsOf, isListed } from './pattern';
import { remember } from './remember';
import { ANY_TEXT, witnesses } from './witnesses';
import { isTooBig } from '../cloudformation/json';

/** What a key policy allows, as far as it matters for the key of a table. */
export interface KeyPolicyVerdict {
  /** Statements that allow something to everybody. */
  readonly publicAllow: readonly string[];
  /** Statements by which the key can encrypt, decrypt or be granted to others without going through DynamoDB. */
  readonly useOutsideDynamoDb: readonly string[];
  /** Whether the account can still put a key policy: otherwise nobody can administer the key any more. */
  readonly rootMayAdminister: boolean;
  /** What cannot be told. */
  readonly unverifiable: readonly string[];
}

/** With fixed values of these, a statement for everybody is one for somebody (Security Hub KMS.5: no wildcards, no variables). */
const WHOSE = new Set(['aws:principalaccount', 'aws:principalarn', 'aws:principalorgid', 'kms:calleraccount']);
const ACCOUNTS = new Set(['aws:principalaccount', 'kms:calleraccount']);
const remembered = remember<KeyPolicyVerdict>();
const PUT_KEY_POLICY = 'kms:putkeypolicy';

/**
 * Judges who can use and administer a key.
 *
 * @param document the policy as the template has it, intrinsics included; any JSON
 */
export function analyseKeyPolicy(document: unknown): KeyPolicyVerdict {
  if (isTooBig(document)) {
    return nothingKnown(['the key policy is too big or too deeply nested to be judged']);
  }
  return remembered(JSON.stringify(document) ?? '', () => judge(document));
}

function judge(document: unknown): KeyPolicyVerdict {
  const { statements, malformed } = readDocument(document);
  if (malformed.length > 0) {
    return nothingKnown(malformed);
  }
  const allows = statements.filter((statement) => statement.effect === 'Allow');
  const denies = statements.filter((statement) => statement.effect === 'Deny');
  const everybody = allows.filter(isForEverybody).map((statement) => ({ statement, narrowed: isNarrowed(statement, WHOSE) }));
  const uses = keyUses(allows, denies);
  return {
    publicAllow: everybody.filter(({ narrowed }) => narrowed === false).map(({ statement }) => `${statement.name} allows everybody to use or administer the key`),
    useOutsideDynamoDb: uses.certain,
    rootMayAdminister: allows.some(letsAccountAdminister) && !denies.some(locksOut),
    unverifiable: [
      ...statements.filter((statement) => !statement.readable).flatMap((statement) => statement.unknown),
      ...everybody.filter(({ narrowed }) => narrowed === 'unknown').map(({ statement }) => `${statement.name} allows everybody under conditions that the template does not tell`),
      ...allows.filter((statement) => statement.principals.entries.some((entry) => entry.kind === 'unknown' && entry.perhapsEverybody))
        .map((statement) => `${statement.name} allows somebody whom the template does not tell`),
      ...uses.possible,
    ],
  };
}

function nothingKnown(unverifiable: readonly string[]): KeyPolicyVerdict {
  return { publicAllow: [], useOutsideDynamoDb: [], rootMayAdminister: false, unverifiable };
}

/** An account principal stands for its root, and for all those whom the account's own policies allow. */
function letsAccountAdminister(statement: Statement): boolean {
  const { principals, actions, conditions } = statement;
  const account = !principals.not && principals.entries.some((entry) => entry.kind === 'account');
  const everybody = isForEverybody(statement) && isNarrowed(statement, ACCOUNTS) === true;
  return (account || everybody)
    && conditions.every((condition) => ACCOUNTS.has(condition.key))
    && isListed(actions, PUT_KEY_POLICY, 'strict');
}

/** Denies it to everybody, whatever the circumstances. */
function locksOut(statement: Statement): boolean {
  const { actions, conditions } = statement;
  return statement.readable && isForEverybody(statement) && conditions.length === 0
    && isListed(actions, PUT_KEY_POLICY, 'lenient');
}

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

interface KeyUses {
  /** Statements that allow use of the key without DynamoDB. */
  readonly certain: readonly string[];
  /** Statements of which the template does not tell whether they do. */
  readonly possible: readonly string[];
}

/** Which statements allow somebody to use the key otherwise than through DynamoDB, and what of it the policy's Deny statements leave. */
function keyUses(allows: readonly Statement[], denies: readonly Statement[]): KeyUses {
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
