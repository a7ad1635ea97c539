import { isMet, mayBeMet } from './condition';
import type { Condition } from './condition';
import { matchesResource, mayConcernSubject } from './dimensions';
import { conditionsOn, readDocument } from './document';
import type { Statement } from './document';
import { matchesElement, mayMatchElement } from './pattern';
import type { Strictness } from './pattern';
import { matchesCaller } from './principal';
import type { PrincipalEntry } from './principal';
import { replicationCallers } from './replication-callers';
import type { ReplicationCaller } from './replication-callers';
import { arnsOf } from './subject';
import type { PolicySubject } from './subject';
import { isTooBig } from '../cloudformation/json';

/** What a policy denies to the AWS principals that replicate and scale its table, in sentences. */
export interface ReplicationVerdict {
  /** What is denied for all requests. */
  readonly denied: readonly string[];
  /** What may be denied: that depends on values that are neither in the template nor in the AWS documentation. */
  readonly possiblyDenied: readonly string[];
}

/**
 * Decides whether a policy denies something that replication and autoscaling need.
 *
 * A Deny that applies to the replication role permanently turns a replica into a single-Region table (DynamoDB Developer Guide, global tables).
 *
 * @param document the evaluated policy, any JSON; a malformed policy, which DynamoDB rejects, denies nothing
 */
export function analyzeReplication(document: unknown, subject: PolicySubject): ReplicationVerdict {
  if (isTooBig(document)) {
    return { denied: [], possiblyDenied: ['the policy is too large or too deeply nested to analyze'] };
  }
  const denies = readDocument(document).statements.filter(({ effect }) => effect === 'Deny');
  const callers = replicationCallers(denies, subject);
  const found = denies.flatMap((statement) => callers.flatMap((caller) => denialOf(statement, caller, subject) ?? []));
  return {
    denied: found.filter(({ isCertain }) => isCertain).map(({ text }) => text),
    possiblyDenied: found.filter(({ isCertain }) => !isCertain).map(({ text }) => text),
  };
}

interface Denial {
  readonly isCertain: boolean;
  readonly text: string;
}

function denialOf(statement: Statement, caller: ReplicationCaller, subject: PolicySubject): Denial | undefined {
  const keys = [...new Set(statement.conditions.map(({ key }) => key))];
  const isPossible = mayBeFor(statement, caller) && caller.actions.some((action) => mayMatchElement(statement.actions, action))
    && mayConcernSubject(statement, subject) && keys.every((key) => mayHold(conditionsOn(statement, key), key, caller));
  if (!isPossible) {
    return undefined;
  }
  const open = keys.filter((key) => !holds(conditionsOn(statement, key), key, caller)).map((key) => conditionsOn(statement, key)[0].keyLabel);
  const isCertain = statement.readable && open.length === 0 && isFor(statement, caller)
    && caller.actions.some((action) => matchesElement(statement.actions, action, 'strict'))
    && matchesResource(statement.resources, arnsOf(subject), 'strict');
  const depends = open.length === 0 ? '' : `, depending on ${open.join(' and ')}`;
  return { isCertain, text: `${statement.name} ${isCertain ? 'denies' : 'may deny'} requests of ${caller.label}${depends}` };
}

function isFor({ principals }: Statement, { label, principals: { known, aliases } }: ReplicationCaller): boolean {
  const isCovered = (entry: PrincipalEntry) => matchesCaller(principals, { label, entry }, 'strict');
  return principals.not ? [...known, ...aliases].every(isCovered) : [...known, ...aliases].some(isCovered);
}

/** A Deny with NotPrincipal also applies to a role whose account or session it does not list (IAM User Guide, NotPrincipal with Deny). */
function mayBeFor({ principals }: Statement, { label, principals: { known, aliases } }: ReplicationCaller): boolean {
  const { not, entries } = principals;
  if (not) {
    return !entries.some(({ kind }) => kind === 'all');
  }
  const covers = (strictness: Strictness) => (entry: PrincipalEntry) => matchesCaller(principals, { label, entry }, strictness);
  return known.some(covers('lenient')) || aliases.some(covers('strict'))
    || entries.some((entry) => entry.kind === 'undocumented' || (entry.kind === 'arn' && SESSION.test(entry.arn)));
}

const SESSION = /:assumed-role\/AWSServiceRoleFor/i;

/** Whether the requests certainly meet all conditions on a key. */
function holds(conditions: readonly Condition[], key: string, caller: ReplicationCaller): boolean {
  const texts = caller.textsOf(key);
  if (texts !== undefined) {
    const all = [...texts.known, ...texts.aliases];
    return conditions.every((condition) => (isNegated(condition) ? all.every(isMetBy(condition, 'strict')) : all.some(isMetBy(condition, 'strict'))));
  }
  const values = caller.contextOf(key);
  return values?.every((value) => conditions.every((condition) => isMet(condition, value, 'strict'))) ?? false;
}

function mayHold(conditions: readonly Condition[], key: string, caller: ReplicationCaller): boolean {
  const texts = caller.textsOf(key);
  if (texts !== undefined) {
    const { known, aliases } = texts;
    // A negated operator excludes a text by each of its names, any other one finds it by one of them.
    return conditions.every((condition) => (isNegated(condition)
      ? [...known, ...aliases].every(isMetBy(condition, 'lenient'))
      : known.some(isMetBy(condition, 'lenient')) || aliases.some(isMetBy(condition, 'strict'))));
  }
  const values = caller.contextOf(key);
  return values?.some((value) => conditions.every((condition) => mayBeMet(condition, value))) ?? true;
}

function isNegated({ test }: Condition): boolean {
  return 'negated' in test && test.negated;
}

function isMetBy(condition: Condition, strictness: Strictness): (text: string) => boolean {
  return (text) => (strictness === 'strict'
    ? isMet(condition, { kind: 'single', value: text }, 'strict') : mayBeMet(condition, { kind: 'single', value: text }));
}
