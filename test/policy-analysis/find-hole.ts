import { isConditionKeyArray, typeForContextKey } from '@cloud-copilot/iam-simulate';
import { ACCOUNT, AUTOSCALING_ROLE, OTHER_ACCOUNT, REPLICATION_ROLE } from './fixtures';
import type { JsonObject } from './fixtures';
import { answersOf } from '../support/simulator';
import type { BareRequest } from '../support/simulator';

/** Where and what can be asked of a resource. */
export interface Target {
  /** The account of the resource. */
  readonly account: string;
  readonly resources: readonly string[];
  readonly actions: readonly string[];
}

/** More requests than these are sampled, not gone through. */
const MOST_REQUESTS = 4000;

/**
 * Asks the simulator for a request over plain HTTP that the policy does not deny explicitly: any principal, action and resource, and for
 * every condition key that the policy names it is absent, each value that is listed (and what its wildcards may stand for), or another.
 *
 * Knows nothing of the analysis. The two exempt roles are not asked for.
 */
export async function findHole(policy: JsonObject, target: Target, random: () => number): Promise<BareRequest | undefined> {
  const answer = answersOf(policy);
  const statements = ([policy.Statement].flat() as JsonObject[]).filter((statement) => statement.Effect === 'Deny');
  const isOpen = (request: BareRequest) => answer(request) !== 'ExplicitlyDenied';
  const parts = {
    action: alike(target.actions, statements, (action, statement) => ({ ...only(statement, 'Action'), ask: { action } })),
    resource: alike([...target.resources, ...indexes(statements, target.resources[0])], statements, (resource, statement) => ({ ...only(statement, 'Resource'), ask: { resource } })),
    principal: alike(principals(statements), statements, (principal, statement) => ({ ...only(statement, 'Principal'), ask: { principal } })),
    context: await contexts(statements, target.account),
  };
  const size = parts.action.length * parts.resource.length * parts.principal.length * parts.context.length;
  const at = (n: number): BareRequest => {
    const [action, m] = pick(parts.action, n);
    const [resource, l] = pick(parts.resource, m);
    const [principal, k] = pick(parts.principal, l);
    return { action, resource, principal, context: pick(parts.context, k)[0] };
  };
  // In no particular order: holes that are many are found soon.
  const step = coprime(size, Math.floor(random() * size) + 1);
  for (let n = 0; n < Math.min(size, MOST_REQUESTS); n++) {
    const request = at((n * step) % size);
    if (isOpen(request)) {
      return request;
    }
  }
  return undefined;
}

function pick<T>(list: readonly T[], n: number): [T, number] {
  return [list[n % list.length], Math.floor(n / list.length)];
}

function coprime(size: number, start: number): number {
  const gcd = (a: number, b: number): number => (b === 0 ? a : gcd(b, a % b));
  let step = start;
  while (gcd(step, size) !== 1) {
    step += 1;
  }
  return step;
}

/** A statement with one of its elements, and everything else left open. */
function only(statement: JsonObject, element: string): { readonly policy: JsonObject } {
  const open: JsonObject = { Effect: 'Deny', Principal: '*', Action: '*', Resource: '*' };
  const { [element]: _, ...rest } = open;
  const own = Object.fromEntries(Object.entries(statement).filter(([name]) => name === element || name === `Not${element}`));
  return { policy: { Version: '2012-10-17', Statement: [{ ...rest, ...own }] } };
}

/** One of each kind, where the simulator says that they are of one kind: every statement treats them alike, taken by this element. */
function alike(
  all: readonly string[], statements: readonly JsonObject[],
  single: (one: string, statement: JsonObject) => { readonly policy: JsonObject; readonly ask: Partial<BareRequest> },
): readonly string[] {
  const kinds = new Map<string, string>();
  const neutral: BareRequest = { action: 'dynamodb:GetItem', resource: `arn:aws:dynamodb:eu-west-1:${ACCOUNT}:table/Orders`, principal: 'anonymous', context: {} };
  const judges = statements.map((statement) => {
    const cache = new Map<string, (request: BareRequest) => string>();
    return (one: string) => {
      const { policy, ask } = single(one, statement);
      const key = JSON.stringify(policy);
      const judge = cache.get(key) ?? answersOf(policy);
      cache.set(key, judge);
      return judge({ ...neutral, ...ask });
    };
  });
  for (const one of all) {
    const kind = judges.map((judge) => judge(one)).join();
    kinds.set(kind, kinds.get(kind) ?? one);
  }
  return [...kinds.values()];
}

/** Indexes that the policy names, or that match a pattern of its. */
function indexes(statements: readonly JsonObject[], table: string): string[] {
  return statements.flatMap(({ Resource, NotResource }) => [Resource, NotResource].flat())
    .flatMap((resource) => (typeof resource === 'string' ? variants(resource) : []))
    .filter((arn) => arn.startsWith(`${table}/index/`) && /^[A-Za-z0-9_.-]+$/.test(arn.slice(`${table}/index/`.length)));
}

function principals(statements: readonly JsonObject[]): string[] {
  const named = statements.flatMap(({ Principal, NotPrincipal }) => [Principal, NotPrincipal])
    .flatMap((principal) => (typeof principal === 'object' && principal !== null ? Object.values(principal).flat() : [])) as string[];
  const accounts = [ACCOUNT, OTHER_ACCOUNT, '999988887777'];
  return [
    'anonymous', 'dynamodb.amazonaws.com', 'redshift.amazonaws.com',
    ...accounts.flatMap((account) => [`arn:aws:iam::${account}:root`, `arn:aws:iam::${account}:role/Another`, `arn:aws:sts::${account}:assumed-role/Another/one`]),
    ...named.filter((name) => name !== '*' && !/^\d+$/.test(name)),
    ...named.flatMap((name) => (/:role\//.test(name) ? [name.replace(':iam:', ':sts:').replace(/role\/.*\/?([^/]+)$/, 'assumed-role/$1/one')] : [])),
    ...named.flatMap((name) => (/:assumed-role\//.test(name) ? [name.replace(/\/[^/]+$/, '/another'), name.replace(':sts:', ':iam:').replace(/assumed-role\/([^/]+)\/.*/, 'role/$1')] : [])),
  ];
}

type Context = Record<string, string | string[]>;

async function contexts(statements: readonly JsonObject[], account: string): Promise<Context[]> {
  const listed = new Map<string, Set<string>>();
  for (const [operator, tests] of statements.flatMap(({ Condition }) => Object.entries((Condition ?? {}) as JsonObject))) {
    for (const [key, values] of Object.entries(tests as JsonObject)) {
      const all = listed.get(key.toLowerCase()) ?? new Set();
      // What Null is given is no value of the key.
      (operator.toLowerCase() === 'null' ? [] : [values].flat()).forEach((value) => all.add(String(value)));
      listed.set(key.toLowerCase(), all);
    }
  }
  listed.delete('aws:securetransport');
  let all: Context[] = [{ 'aws:SecureTransport': 'false' }];
  for (const [key, values] of listed) {
    const readings = await readingsOf(key, [...values]);
    all = all.flatMap((context) => readings.map((reading) => (reading === undefined ? context : { ...context, [key]: reading })));
  }
  return all.filter((context) => !isExempt(context, account));
}

function isExempt(context: Context, account: string): boolean {
  const roles = [REPLICATION_ROLE, AUTOSCALING_ROLE].map((role) => role.replace(ACCOUNT, account));
  return roles.includes(String(context['aws:principalarn']));
}

export async function readingsOf(key: string, listed: readonly string[]): Promise<(string | string[] | undefined)[]> {
  const type = await typeForContextKey(key);
  const another = type === 'Bool' ? ['true', 'false'] : type === 'ARN' ? ['arn:aws:iam::999988887777:role/another'] : ['another', '203.0.113.200'];
  const values = [...new Set([...listed.flatMap(variants), ...another])];
  if (!isConditionKeyArray(type)) {
    return [undefined, ...values];
  }
  return [undefined, [], ...values.map((value) => [value]), ...values.slice(1).map((value, index) => [values[index], value]), values];
}

/** A listed value, and texts that it may or may not match: with another case, with its wildcards filled in, also over a colon. */
function variants(value: string): string[] {
  const fillings = [['x1', 'y'], ['', 'e'], ['x:y', ':']].map(([many, one]) => value.replaceAll('*', many).replaceAll('?', one));
  const otherCase = (text: string) => (text === text.toLowerCase() ? text.toUpperCase() : text.toLowerCase());
  if (/^(true|false)$/i.test(value)) {
    return [value];
  }
  return [value, ...fillings, value.startsWith('arn:') ? value.replace(/[^:]*$/, otherCase) : otherCase(value)];
}
