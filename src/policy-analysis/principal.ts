import { isObject } from '../adoption/rendering/json';
import { asIntrinsic, isIntrinsic, isNoValue } from '../cloudformation/intrinsics';
import { abbreviate, display, hasPlaceholder, knownText } from '../cloudformation/text';
import { globOf, matches } from './glob';
import type { Rigour } from './pattern';
import type { Reporter } from './reporter';

/** Somebody whom a policy names. */
export type PrincipalEntry =
  | { readonly kind: 'everybody' }
  /** A whole account: its id, or the ARN of its root. */
  | { readonly kind: 'account'; readonly account: string }
  /** A role with all its sessions, a session, a user, ... */
  | { readonly kind: 'arn'; readonly arn: string }
  /** A service, an identity provider, ... */
  | { readonly kind: 'named'; readonly type: string; readonly name: string }
  /** It is not known, or not documented, whom this means. */
  | { readonly kind: 'undocumented'; readonly shown: string }
  /** The template does not tell who. An attribute of a resource is never "*"; a parameter may be. */
  | { readonly kind: 'unknown'; readonly shown: string; readonly perhapsEverybody: boolean };

export const ANYBODY_UNKNOWN: PrincipalEntry = { kind: 'unknown', shown: 'a principal', perhapsEverybody: true };

const TYPES = new Set(['AWS', 'Service', 'Federated', 'CanonicalUser']);
const ACCOUNT = /^(?:arn:[^:*?]+:iam::)?([0-9]{12}|\uE000)(:root)?$/;
const ARN = /^arn:[^:*?]+:(?:iam|sts)::(?:[0-9]{12}|\uE000):[^*?]+$/;

export function readPrincipals(part: unknown, report: Reporter): PrincipalEntry[] {
  if (part === '*') {
    return [{ kind: 'everybody' }];
  }
  if (isIntrinsic(part)) {
    report.unknown('Principal', part);
    return [{ kind: 'unknown', shown: abbreviate(part), perhapsEverybody: true }];
  }
  if (!isObject(part) || Object.keys(part).length === 0) {
    report.malformed('its Principal is neither "*" nor an object');
    return [];
  }
  return Object.entries(part).flatMap(([type, value]) => {
    const names = (Array.isArray(value) ? value : [value]).filter((name) => !isNoValue(name));
    if (!TYPES.has(type) || names.length === 0 || !names.every((name) => typeof name === 'string' || isIntrinsic(name))) {
      report.malformed(`its Principal has a malformed element ${type}`);
    }
    return names.map((name) => readPrincipal(type, name, report));
  });
}

function readPrincipal(type: string, value: unknown, report: Reporter): PrincipalEntry {
  const text = knownText(value);
  if (text === undefined) {
    report.unknown('Principal', value);
    return { kind: 'unknown', shown: abbreviate(value), perhapsEverybody: asIntrinsic(value)?.name === 'Ref' };
  }
  if (text.includes('${')) {
    return { kind: 'undocumented', shown: text };
  }
  if (type !== 'AWS') {
    return text.includes('*') ? { kind: 'undocumented', shown: text } : { kind: 'named', type, name: text };
  }
  if (text === '*') {
    return { kind: 'everybody' };
  }
  const [whole, account, root] = ACCOUNT.exec(text) ?? [];
  if (whole !== undefined && (root === undefined) === (whole === account)) {
    return { kind: 'account', account };
  }
  if (ARN.test(text)) {
    return { kind: 'arn', arn: text };
  }
  // The unique id of a principal that no longer exists.
  return /^A[A-Z0-9]+$/.test(text) ? { kind: 'named', type, name: text } : { kind: 'undocumented', shown: display(text) };
}

/** Somebody who may call: one whom the policy names, or all those whom it does not. */
interface Caller {
  readonly shown: string;
  readonly entry?: PrincipalEntry;
}

type Certainty = 'yes' | 'no' | 'perhaps';

/** Callers such that a policy with these entries treats everybody else as it treats one of them. */
export function callersFor(entries: readonly PrincipalEntry[]): Caller[] {
  const named = new Map(entries.filter((entry) => entry.kind !== 'everybody').map((entry) => [JSON.stringify(entry), entry]));
  return [{ shown: 'principals that the policy does not name' }, ...[...named.values()].map((entry) => ({ shown: showEntry(entry), entry }))];
}

export function showEntry(entry: Exclude<PrincipalEntry, { kind: 'everybody' }>): string {
  switch (entry.kind) {
    case 'account': return `account ${display(entry.account)}`;
    case 'arn': return display(entry.arn);
    case 'named': return entry.name;
    default: return entry.shown;
  }
}

/** Whether a statement may count on it that the caller is among the entries. */
export function isAmong(entries: readonly PrincipalEntry[], caller: Caller, rigour: Rigour): boolean {
  return entries.some((entry) => {
    const answer = covers(entry, caller);
    return answer === 'yes' || (answer === 'perhaps' && rigour === 'lenient' && entry.kind !== 'undocumented');
  });
}

/** Whether a statement may count on it that the caller is not among the entries. */
export function isNotAmong(entries: readonly PrincipalEntry[], caller: Caller, rigour: Rigour): boolean {
  return entries.every((entry) => {
    const answer = covers(entry, caller);
    return answer === 'no' || (answer === 'perhaps' && rigour === 'lenient' && entry.kind !== 'undocumented');
  });
}

function covers(entry: PrincipalEntry, caller: Caller): Certainty {
  const other = caller.entry;
  if (entry.kind === 'everybody' || (other && JSON.stringify(entry) === JSON.stringify(other))) {
    return 'yes';
  }
  if (entry.kind === 'undocumented' || entry.kind === 'unknown') {
    return 'perhaps';
  }
  if (other === undefined) {
    return 'no';
  }
  if (other.kind === 'undocumented' || other.kind === 'unknown') {
    return 'perhaps';
  }
  if (entry.kind === 'account') {
    const account = accountOf(other);
    return account === undefined ? 'no' : sameText(entry.account, account);
  }
  if (entry.kind === 'arn' && other.kind === 'arn') {
    return strongest(sameText(entry.arn, other.arn), sessionOf(entry.arn, other.arn));
  }
  return 'no';
}

function accountOf(entry: PrincipalEntry): string | undefined {
  return entry.kind === 'account' ? entry.account : entry.kind === 'arn' ? entry.arn.split(':')[4] : undefined;
}

/** A role in a policy means all its sessions, a user all federated sessions of that name; the ARN of a session has not the path of its role. */
function sessionOf(owner: string, session: string): Certainty {
  const [, partition, account, type, name] = /^arn:([^:]+):iam::([^:]+):(role|user)\/(?:.*\/)?([^/]+)$/.exec(owner) ?? [];
  const [, itsPartition, itsAccount, itsType, itsName] = /^arn:([^:]+):sts::([^:]+):(assumed-role|federated-user)\/([^/]+)/.exec(session) ?? [];
  if (name === undefined || itsName === undefined || (type === 'role') !== (itsType === 'assumed-role')) {
    return 'no';
  }
  const answer = sameText([partition, account, name].join(':').toLowerCase(), [itsPartition, itsAccount, itsName].join(':').toLowerCase());
  // Names of roles differ in more than case; whether a session keeps the case that was asked for is not documented.
  return answer === 'yes' && name !== itsName ? 'perhaps' : answer;
}

function sameText(one: string, other: string): Certainty {
  if (one === other) {
    return 'yes';
  }
  return (hasPlaceholder(one) || hasPlaceholder(other)) && matches(globOf(one, { wildcards: false }), 'may', other) ? 'perhaps' : 'no';
}

function strongest(one: Certainty, other: Certainty): Certainty {
  return one === 'no' ? other : one;
}
