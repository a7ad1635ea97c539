import { isTooBig } from '../cloudformation/json';
import { readDocument } from './document';
import type { Statement } from './document';
import { possibleUses } from './key-use';
import { isForEverybody, isNarrowed } from './narrowing';
import { isListed } from './pattern';

/** Who may use and administer the key of a table. */
export interface KeyPolicyVerdict {
  /** Statements that allow something to everybody. */
  readonly publicAllow: readonly string[];
  /** Whether the account can change the key policy: otherwise the key can become unmanageable. */
  readonly rootMayAdminister: boolean;
  /** Why the policy, or a part of it, cannot be analysed. */
  readonly unverifiable: readonly string[];
}

/** A fixed value of one of these limits a statement for everybody (Security Hub KMS.5: no wildcards, no variables). */
const WHOSE = new Set(['aws:principalaccount', 'aws:principalarn', 'aws:principalorgid', 'kms:calleraccount']);
const ACCOUNTS = new Set(['aws:principalaccount', 'kms:calleraccount']);
const PUT_KEY_POLICY = 'kms:putkeypolicy';

/**
 * Decides who can use and administer a key.
 *
 * @param document the evaluated policy; any JSON
 */
export function analyseKeyPolicy(document: unknown): KeyPolicyVerdict {
  if (isTooBig(document)) {
    return nothingKnown(['the key policy is too big or too deeply nested to be judged']);
  }
  const { statements, malformed } = readDocument(document);
  if (malformed.length > 0) {
    return nothingKnown(malformed);
  }
  const allows = statements.filter((statement) => statement.effect === 'Allow');
  const denies = statements.filter((statement) => statement.effect === 'Deny');
  const everybody = allows.filter(isForEverybody).map((statement) => ({ statement, narrowed: isNarrowed(statement, WHOSE) }));
  return {
    publicAllow: everybody.filter(({ narrowed }) => narrowed === false).map(({ statement }) => `${statement.name} allows everybody to use or administer the key`),
    rootMayAdminister: allows.some(letsAccountAdminister) && !denies.some(locksOut),
    unverifiable: [
      ...statements.filter((statement) => !statement.readable).flatMap((statement) => statement.unknown),
      ...everybody.filter(({ narrowed }) => narrowed === 'unknown').map(({ statement }) => `${statement.name} allows everybody under conditions that the template does not tell`),
      ...allows.filter((statement) => statement.principals.entries.some((entry) => entry.kind === 'unknown' && entry.perhapsEverybody))
        .map((statement) => `${statement.name} allows somebody whom the template does not tell`),
      ...possibleUses(allows, denies),
    ],
  };
}

function nothingKnown(unverifiable: readonly string[]): KeyPolicyVerdict {
  return { publicAllow: [], rootMayAdminister: false, unverifiable };
}

/** An account principal stands for its root, and for every principal that the account's own policies allow. */
function letsAccountAdminister(statement: Statement): boolean {
  const { principals, actions, conditions } = statement;
  const account = !principals.not && principals.entries.some((entry) => entry.kind === 'account');
  const everybody = isForEverybody(statement) && isNarrowed(statement, ACCOUNTS) === true;
  return (account || everybody)
    && conditions.every((condition) => ACCOUNTS.has(condition.key))
    && isListed(actions, PUT_KEY_POLICY, 'strict');
}

/** Denies changes of the key policy to everybody, without a condition. */
function locksOut(statement: Statement): boolean {
  const { actions, conditions } = statement;
  return statement.readable && isForEverybody(statement) && conditions.length === 0
    && isListed(actions, PUT_KEY_POLICY, 'lenient');
}
