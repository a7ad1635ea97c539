import { globOf, matches } from './glob';
import type { PolicyElement, Strictness } from './pattern';
import { itemsOf } from './reporter';
import type { Reporter } from './reporter';
import { isIntrinsic } from '../cloudformation/intrinsics';
import { canonical, isObject } from '../cloudformation/json';
import type { Json } from '../cloudformation/json';
import { abbreviate, display, hasPlaceholder, isUnresolved, joinedParts, knownText } from '../cloudformation/text';

/** A principal that a policy names. */
export type PrincipalEntry =
  | { readonly kind: 'all' }
  /** An account: its id, or the ARN of its root. */
  | { readonly kind: 'account'; readonly account: string }
  /** A role with all its sessions, a session, or a user. */
  | { readonly kind: 'arn'; readonly arn: string }
  /** A service, an identity provider, or the unique id of a deleted principal. */
  | { readonly kind: 'named'; readonly type: string; readonly name: string }
  /** AWS does not document which principals this value covers, or it depends on the request. */
  | { readonly kind: 'undocumented'; readonly label: string }
  /** The template does not contain the value, which may be "*". `value`: in canonical form, to recognize references to known principals. */
  | { readonly kind: 'unknown'; readonly label: string; readonly mayBeAll: boolean; readonly value: string };

export const UNKNOWN_PRINCIPAL: PrincipalEntry = { kind: 'unknown', label: 'a principal', mayBeAll: true, value: '' };

const TYPES = new Set(['AWS', 'Service', 'Federated', 'CanonicalUser']);
const ACCOUNT = /^(?:arn:[^:*?]+:iam::)?([0-9]{12}|\uE000)(:root)?$/;
const ARN = /^arn:[^:*?]+:(?:iam|sts)::(?:[0-9]{12}|\uE000):[^*?]+$/;

export function readPrincipals(part: unknown, report: Reporter): PrincipalEntry[] {
  if (part === '*') {
    return [{ kind: 'all' }];
  }
  if (isUnresolved(part)) {
    report.unknown('Principal', part);
    return [unknownPrincipal(part)];
  }
  if (!isObject(part) || Object.keys(part).length === 0) {
    report.malformed('its Principal is neither "*" nor an object');
    return [];
  }
  return Object.entries(part).flatMap(([type, value]) => {
    const names = itemsOf(value);
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
    return unknownPrincipal(value);
  }
  if (text.includes('${')) {
    return { kind: 'undocumented', label: text };
  }
  if (type !== 'AWS') {
    return text.includes('*') ? { kind: 'undocumented', label: text } : { kind: 'named', type, name: text };
  }
  if (text === '*') {
    return { kind: 'all' };
  }
  const [whole, account, root] = ACCOUNT.exec(text) ?? [];
  // Only an id, or an ARN that ends with `:root`.
  if (whole !== undefined && (root === undefined) === (whole === account)) {
    return { kind: 'account', account };
  }
  if (ARN.test(text)) {
    return { kind: 'arn', arn: text };
  }
  return /^A[A-Z0-9]+$/.test(text) ? { kind: 'named', type, name: text } : { kind: 'undocumented', label: display(text) };
}

function unknownPrincipal(value: unknown): PrincipalEntry {
  const parts = joinedParts(value as Json) ?? [value];
  // A text is "*" only if nothing else surrounds what is unknown.
  const literals = parts.map((part) => (typeof part === 'string' ? part.replace(/\{\{resolve:.*?\}\}/g, '') : ''));
  return { kind: 'unknown', label: abbreviate(value), mayBeAll: /^\*?$/.test(literals.join('')), value: canonical(value) };
}

export function principalLabel(entry: Exclude<PrincipalEntry, { kind: 'all' }>): string {
  switch (entry.kind) {
    case 'account': return `account ${display(entry.account)}`;
    case 'arn': return display(entry.arn);
    case 'named': return entry.name;
    default: return entry.label;
  }
}

/** A principal that makes a request: one that the policy names, or with `entry` undefined any other. */
export interface Caller {
  readonly label: string;
  readonly entry?: PrincipalEntry;
}

/** One caller for each set of callers that a policy with these entries treats differently. */
export function callersFor(entries: readonly PrincipalEntry[]): Caller[] {
  const named = new Map(entries.filter((entry) => entry.kind !== 'all').map((entry) => [JSON.stringify(entry), entry]));
  return [
    { label: 'principals that the policy does not name' },
    ...[...named.values()].map((entry) => ({ label: principalLabel(entry), entry })),
  ];
}

export function matchesCaller({ not, entries }: PolicyElement<PrincipalEntry>, caller: Caller, strictness: Strictness): boolean {
  const hasCertainty = (wanted: Certainty) => (entry: PrincipalEntry) => {
    const certainty = covers(entry, caller);
    return certainty === wanted || (certainty === 'perhaps' && strictness === 'lenient' && entry.kind !== 'undocumented');
  };
  return not ? entries.every(hasCertainty('no')) : entries.some(hasCertainty('yes'));
}

type Certainty = 'yes' | 'no' | 'perhaps';

function covers(entry: PrincipalEntry, { entry: caller }: Caller): Certainty {
  if (entry.kind === 'all' || JSON.stringify(entry) === JSON.stringify(caller)) {
    return 'yes';
  }
  if ([entry, caller].some((one) => one?.kind === 'undocumented' || one?.kind === 'unknown')) {
    return 'perhaps';
  }
  if (caller && entry.kind === 'account') {
    const account = accountOf(caller);
    return account === undefined ? 'no' : compare(entry.account, account);
  }
  if (caller?.kind === 'arn' && entry.kind === 'arn') {
    const certainty = compare(entry.arn, caller.arn);
    return certainty === 'no' ? coversSession(entry.arn, caller.arn) : certainty;
  }
  return 'no';
}

function accountOf(entry: PrincipalEntry): string | undefined {
  return entry.kind === 'account' ? entry.account : entry.kind === 'arn' ? entry.arn.split(':')[4] : undefined;
}

/**
 * Whether a session belongs to a role or a user.
 *
 * A role in a policy covers all its sessions, a user all federated sessions of that name. The ARN of a session lacks the path of its role.
 */
function coversSession(owner: string, session: string): Certainty {
  const [, partition, account, type, name] = /^arn:([^:]+):iam::([^:]+):(role|user)\/(?:.*\/)?([^/]+)$/.exec(owner) ?? [];
  const [, itsPartition, itsAccount, itsType, itsName] = /^arn:([^:]+):sts::([^:]+):(assumed-role|federated-user)\/([^/]+)/.exec(session) ?? [];
  if (name === undefined || itsName === undefined || (type === 'role') !== (itsType === 'assumed-role')) {
    return 'no';
  }
  const certainty = compare([partition, account, name].join(':').toLowerCase(), [itsPartition, itsAccount, itsName].join(':').toLowerCase());
  // The names of two roles never differ only in case. AWS does not document whether the ARN of a session has the case of the role or of the request.
  return certainty === 'yes' && name !== itsName ? 'perhaps' : certainty;
}

/** Whether two texts are equal, which may depend on placeholders. */
function compare(one: string, other: string): Certainty {
  if (one === other) {
    return 'yes';
  }
  return (hasPlaceholder(one) || hasPlaceholder(other)) && matches(globOf(one, { wildcards: false }), 'may', other) ? 'perhaps' : 'no';
}
