import { isTooBig } from '../cloudformation/json';
import { isCanonicalDeny } from './canonical-deny';
import { contextDimension } from './context-dimension';
import { SECURE_TRANSPORT } from './context-keys';
import { actionDimension, callerDimension, resourceDimension } from './dimensions';
import { readDocument } from './document';
import type { Statement } from './document';
import type { Rigour } from './pattern';
import { findHoles, TOO_COMPLEX } from './search';
import type { Hole } from './search';
import { exemptRoles } from './service-linked-roles';
import type { PolicySubject } from './subject';

/** Whether a policy denies plain HTTP. */
export interface TlsVerdict {
  /** True only if every request that is made over plain HTTP is denied, whoever makes it and however: but for the documented service-linked roles. */
  readonly tlsOnly: boolean;
  /** What slips through, in sentences. */
  readonly holes: readonly string[];
  /** Why it cannot be told, where that is so: the template does not say, or the policy is none. */
  readonly unverifiable: readonly string[];
}

const TLS_ONLY: TlsVerdict = { tlsOnly: true, holes: [], unverifiable: [] };
/** Accounts, Regions and names that are written down here, and not there. */
const UNLESS = ', unless an account, a Region or a name turns out to be the right one';

/**
 * Judges by meaning whether a policy denies every request to its table (and its indexes) or stream that is not made over TLS.
 *
 * Requests that say nothing of `aws:SecureTransport` are not counted: those of clients always do (IAM User Guide).
 *
 * @param document the policy as the template has it, intrinsics included; any JSON
 */
export function analyseTlsOnly(document: unknown, subject: PolicySubject): TlsVerdict {
  if (isCanonicalDeny(document, subject.kind, () => subject)) {
    return TLS_ONLY;
  }
  return isTooBig(document)
    ? { tlsOnly: false, holes: [], unverifiable: ['the policy is too big or too deeply nested to be judged'] } : prove(document, subject);
}

function prove(document: unknown, subject: PolicySubject): TlsVerdict {
  const { statements, malformed } = readDocument(document);
  if (malformed.length > 0) {
    return { tlsOnly: false, holes: [], unverifiable: malformed };
  }
  const denies = statements.filter((statement) => statement.effect === 'Deny');
  const doubts = holesOf(denies, subject, 'strict');
  if (doubts.length === 0) {
    return TLS_ONLY;
  }
  const holes = holesOf(denies, subject, 'lenient');
  const unknown = denies.flatMap((statement) => statement.unknown);
  return { tlsOnly: false, holes, unverifiable: holes.length > 0 ? [] : unknown.length > 0 ? unknown : doubts.map((doubt) => doubt + UNLESS) };
}

function holesOf(denies: readonly Statement[], subject: PolicySubject, rigour: Rigour): readonly string[] {
  const exempt = exemptRoles(denies, subject);
  const transport = contextDimension(SECURE_TRANSPORT, denies, exempt, rigour)?.cases[0].matched;
  // Statements that do not match a request over plain HTTP have no part in this.
  const statements = denies.filter((_, index) => transport?.[index] === '1');
  if (statements.length === 0) {
    return ['no statement denies requests that are made over plain HTTP'];
  }
  const holes = search(statements, subject, exempt, rigour);
  if (holes !== TOO_COMPLEX) {
    return holes.map((hole) => describe(hole, statements, subject));
  }
  // More statements deny more: one that covers everything by itself is enough.
  const suffices = statements.some((statement) => search([statement], subject, exempt, rigour).length === 0);
  return suffices ? [] : ['the policy is too complex to be judged'];
}

function search(
  statements: readonly Statement[], subject: PolicySubject, exempt: ReadonlySet<string>, rigour: Rigour,
): readonly Hole[] | typeof TOO_COMPLEX {
  const keys = new Set(statements.flatMap((statement) => statement.conditions.map((condition) => condition.key)));
  keys.delete(SECURE_TRANSPORT);
  const dimensions = [
    actionDimension(statements, subject, rigour),
    resourceDimension(statements, subject, rigour),
    callerDimension(statements, rigour),
    ...[...keys].map((key) => contextDimension(key, statements, exempt, rigour)),
  ];
  const known = dimensions.filter((dimension) => dimension !== undefined);
  return known.length === dimensions.length ? findHoles(known, statements.length) : TOO_COMPLEX;
}

const MOST_NAMED = 4;

/** A sentence such as: statement 0 "DenyInsecureTransport" leaves dynamodb:Query on an index un-denied over plain HTTP. */
function describe(hole: Hole, statements: readonly Statement[], subject: PolicySubject): string {
  const context = [...hole].filter(([name]) => !['action', 'resource', 'caller'].includes(name));
  const what = some(hole.get('action')) ?? 'requests';
  const where = some(hole.get('resource')) ?? `the ${subject.kind}`;
  const whose = hole.has('caller') ? ` by ${some(hole.get('caller'))}` : '';
  const when = context.map(([key, readings]) => `${key} is ${some(readings, ' or ')}`).join(' and ');
  return `${who(statements)} ${what} on ${where} un-denied over plain HTTP${whose}${when ? ` when ${when}` : ''}`;
}

/** The statements that speak of TLS; if none does, all that deny. */
function who(statements: readonly Statement[]): string {
  const about = statements.filter((statement) => statement.conditions.some((condition) => condition.key === SECURE_TRANSPORT));
  const names = (about.length > 0 ? about : statements).map((statement) => statement.name);
  return `${some(names)} ${names.length === 1 ? 'leaves' : 'leave'}`;
}

function some(all: readonly string[] | undefined, last = ' and '): string | undefined {
  const names = [...new Set(all)];
  const shown = names.length > MOST_NAMED ? [...names.slice(0, MOST_NAMED - 1), `${names.length - MOST_NAMED + 1} more`] : names;
  return shown.length > 1 ? `${shown.slice(0, -1).join(', ')}${last}${shown.at(-1)}` : shown[0];
}
