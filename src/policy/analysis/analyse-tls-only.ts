import { contextDimension } from './context-dimension';
import { SECURE_TRANSPORT } from './context-keys';
import { actionDimension, callerDimension, resourceDimension } from './dimensions';
import type { Statement } from './document';
import { readDocument } from './document';
import { exemptRoles } from './exemption';
import { describe } from './hole-text';
import { isTooBig } from './json-size';
import type { Rigour } from './pattern';
import { remember } from './remember';
import { namesResources } from './resource-glob';
import type { Hole } from './search';
import { findHoles, TOO_COMPLEX } from './search';
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
const remembered = remember<TlsVerdict>();

/**
 * Judges by meaning whether a policy denies every request to its table (and its indexes) or stream that is not made over TLS.
 *
 * Requests that say nothing of `aws:SecureTransport` are not counted: those of clients always do (IAM User Guide).
 *
 * @param document the policy as the template has it, intrinsics included; any JSON
 */
export function analyseTlsOnly(document: unknown, subject: PolicySubject): TlsVerdict {
  if (isTooBig(document)) {
    return { tlsOnly: false, holes: [], unverifiable: ['the policy is too big or too deeply nested to be judged'] };
  }
  const text = JSON.stringify(document) ?? '';
  const { kind, partition, accounts, arns } = subject;
  // Few policies name their table, so the same verdict serves many tables.
  const key = JSON.stringify([text, kind, partition, accounts, namesResources(text) ? arns : undefined]);
  return remembered(key, () => judge(document, subject));
}

function judge(document: unknown, subject: PolicySubject): TlsVerdict {
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
