import { isCanonicalDeny } from './canonical-deny';
import { isMet } from './condition';
import { contextDimension } from './context-dimension';
import { SECURE_TRANSPORT } from './context-keys';
import { actionDimension, callerDimension, resourceDimension } from './dimensions';
import { conditionsOn, readDocument } from './document';
import type { Statement } from './document';
import type { Strictness } from './pattern';
import { findHoles } from './search';
import type { Hole } from './search';
import { exemptCallers } from './service-linked-roles';
import type { ExemptCallers } from './service-linked-roles';
import type { PolicySubject } from './subject';
import { isTooBig } from '../cloudformation/json';

/*
 * How the analysis proves that a policy denies every request that doesn't use TLS, whatever the form of its statements:
 *
 * 1. document.ts reads the policy into statements. Values that the template does not contain become unknown patterns or conditions.
 * 2. A Deny matches a request by dimensions: its caller, action and resource, and each condition key. dimensions.ts and context-dimension.ts
 *    divide each dimension into a finite number of cases: the same statements match all requests of a case.
 * 3. For texts, witnesses.ts finds the cases. It runs the patterns of all statements as automata (glob.ts) over all texts, and keeps one text, the
 *    witness, for each combination of patterns that match. A part that is known only at deployment is one placeholder character, and an automaton
 *    runs in one of two modes: `must` matches for all values of the placeholders, `may` for at least one.
 * 4. search.ts looks for a hole: one case of each dimension such that no statement matches all of them.
 * 5. A strict search counts only certain matches: no hole there means TLS only. A lenient search counts possible matches too: a hole there is
 *    certain. Otherwise the policy is unverifiable.
 */

/** Whether a policy denies requests that don't use TLS. */
export interface TlsVerdict {
  /** Whether every request that doesn't use TLS is certainly denied, except those of the documented service principals and service-linked roles. */
  readonly tlsOnly: boolean;
  /** The requests that are certainly not denied, in sentences. */
  readonly holes: readonly string[];
  /** Why the policy cannot be analyzed: the template does not contain all of it, or it is malformed. */
  readonly unverifiable: readonly string[];
}

const TLS_ONLY: TlsVerdict = { tlsOnly: true, holes: [], unverifiable: [] };

/**
 * Decides by meaning whether a policy denies every request to its table (and the indexes) or stream that doesn't use TLS.
 *
 * Every request of a client has `aws:SecureTransport` (IAM User Guide), so requests without it are not considered.
 *
 * @param document the evaluated policy, with intrinsic functions where it is unknown; any JSON
 */
export function analyzeTlsOnly(document: unknown, subject: PolicySubject): TlsVerdict {
  if (isCanonicalDeny(document, subject.kind, () => subject)) {
    return TLS_ONLY;
  }
  if (isTooBig(document)) {
    return unverifiable(['the policy is too large or too deeply nested to analyze']);
  }
  const { statements, malformed } = readDocument(document);
  if (malformed.length > 0) {
    return unverifiable(malformed);
  }
  const denies = statements.filter((statement) => statement.effect === 'Deny');
  const exempt = exemptCallers(statements, subject);
  const possibleHoles = holesOf(denies, subject, exempt, 'strict');
  if (possibleHoles.length === 0) {
    return TLS_ONLY;
  }
  const holes = holesOf(denies, subject, exempt, 'lenient');
  if (holes.length > 0) {
    return { tlsOnly: false, holes, unverifiable: [] };
  }
  const unknown = denies.flatMap((statement) => statement.unknown);
  return unverifiable(unknown.length > 0
    ? unknown
    : possibleHoles.map((hole) => `${hole}, unless the deployment gives an account, a Region or a name a matching value`));
}

function unverifiable(reasons: readonly string[]): TlsVerdict {
  return { tlsOnly: false, holes: [], unverifiable: reasons };
}

function holesOf(denies: readonly Statement[], subject: PolicySubject, exempt: ExemptCallers, strictness: Strictness): readonly string[] {
  const statements = denies.filter((statement) =>
    conditionsOn(statement, SECURE_TRANSPORT).every((condition) => isMet(condition, { kind: 'single', value: 'false' }, strictness)));
  if (statements.length === 0) {
    return ['no statement denies requests over plain HTTP'];
  }
  const holes = search(statements, subject, exempt, strictness);
  if (holes) {
    return holes.map((hole) => describe(hole, statements, subject));
  }
  // More statements deny more requests: it is enough if one of them denies all.
  return statements.some((statement) => search([statement], subject, exempt, strictness)?.length === 0)
    ? [] : ['the policy is too complex to analyze'];
}

/** @returns undefined if the policy is too complex */
function search(
  statements: readonly Statement[], subject: PolicySubject, exempt: ExemptCallers, strictness: Strictness,
): readonly Hole[] | undefined {
  const keys = new Set(statements.flatMap((statement) => statement.conditions.map((condition) => condition.key)));
  keys.delete(SECURE_TRANSPORT);
  const dimensions = [
    actionDimension(statements, subject, strictness),
    resourceDimension(statements, subject, strictness),
    callerDimension(statements, strictness),
    ...[...keys].map((key) => contextDimension(key, statements, exempt, strictness)),
  ];
  return dimensions.every((dimension) => dimension !== undefined) ? findHoles(dimensions, statements.length) : undefined;
}

/** A sentence such as: statement 0 "DenyInsecureTransport" does not deny dynamodb:Query on an index over plain HTTP. */
function describe(hole: Hole, statements: readonly Statement[], subject: PolicySubject): string {
  const context = [...hole].filter(([name]) => !['action', 'resource', 'caller'].includes(name));
  const what = enumerate(hole.get('action')) ?? 'requests';
  const where = enumerate(hole.get('resource')) ?? `the ${subject.kind}`;
  const who = hole.has('caller') ? ` by ${enumerate(hole.get('caller'))}` : '';
  const when = context.map(([key, values]) => `${key} is ${enumerate(values, ' or ')}`).join(' and ');
  const names = namesOf(statements);
  const verb = names.length === 1 ? 'does' : 'do';
  return `${enumerate(names)} ${verb} not deny ${what} on ${where} over plain HTTP${who}${when ? ` when ${when}` : ''}`;
}

/** The statements with a condition on TLS, or if there is none, all statements that deny. */
function namesOf(statements: readonly Statement[]): readonly string[] {
  const aboutTls = statements.filter((statement) => conditionsOn(statement, SECURE_TRANSPORT).length > 0);
  return (aboutTls.length > 0 ? aboutTls : statements).map((statement) => statement.name);
}

const MAX_NAMES = 4;

function enumerate(labels: readonly string[] | undefined, lastSeparator = ' and '): string | undefined {
  const distinct = [...new Set(labels)];
  const names = distinct.length > MAX_NAMES ? [...distinct.slice(0, MAX_NAMES - 1), `${distinct.length - MAX_NAMES + 1} more`] : distinct;
  return names.length > 1 ? `${names.slice(0, -1).join(', ')}${lastSeparator}${names.at(-1)}` : names[0];
}
