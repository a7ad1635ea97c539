import type { Statement } from './document';
import { readDocument } from './document';
import { isTooBig } from './json-size';
import { keyUses } from './key-use';
import { isForEverybody, isNarrowed } from './narrowing';
import { isListed } from './pattern';
import { remember } from './remember';

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
