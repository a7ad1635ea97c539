import type { Policy, Statement } from './paper';

/*
 * What the proofs read off a policy: who it names, and on what its conditions depend. A proof that tried only the requests that come to
 * mind would miss the door that a condition opens.
 */

export type Context = Readonly<Record<string, string | undefined>>;

type Block = Readonly<Record<string, string | readonly string[]>>;

const MOST_CONTEXTS = 1000;

export function listOf<T>(value: T | readonly T[] | undefined): readonly T[] {
  return value === undefined ? [] : Array.isArray(value) ? value : [value as T];
}

/** Principals of one kind that the Allow statements name: `AWS`, `Service`, ...; `*` counts as `AWS`. */
export function principalsOf(policy: Policy, kind: 'AWS' | 'Service'): string[] {
  const named = policy.Statement
    .filter((statement) => statement.Effect === 'Allow' && statement.Principal !== undefined)
    .flatMap(({ Principal }) => (typeof Principal === 'string' ? (kind === 'AWS' ? [Principal] : []) : listOf<string>(Principal[kind])));
  return [...new Set(named)];
}

/** Every value that the conditions compare a key with. */
export function valuesOf(policy: Policy, key: string): string[] {
  return [...new Set(conditionsOf(policy).filter((condition) => isKey(condition.key, key)).flatMap((condition) => condition.values))];
}

/**
 * Every context that the conditions on an action can tell apart: each key that they name absent, with each value that is listed, and with
 * another.
 *
 * @param given keys that the proof sets itself
 */
export function contextsOf(policy: Policy, action: string, given: readonly string[]): Context[] {
  const keys = new Map<string, Set<string | undefined>>();
  for (const { operator, key, values } of conditionsOf(concerning(policy, action))) {
    if (!given.some((other) => isKey(other, key))) {
      const known = keys.get(key) ?? new Set([undefined]);
      values.flatMap((value) => tried(operator, value)).forEach((value) => known.add(value));
      keys.set(key, known);
    }
  }
  return [...keys].reduce<Context[]>((contexts, [key, values]) => {
    const product = contexts.flatMap((context) => [...values].map((value) => ({ ...context, [key]: value })));
    if (product.length > MOST_CONTEXTS) {
      throw new Error(`The conditions of this policy tell more than ${MOST_CONTEXTS} contexts apart`);
    }
    return product;
  }, [{}]);
}

/** A value that a pattern stands for. */
export function exampleOf(pattern: string): string {
  return pattern.replace(/[*?]/g, 'x');
}

/**
 * The policy without its conditions on the encryption context, which the simulator cannot judge.
 *
 * An Allow without a condition allows more, so what is denied then is denied with it as well; a Deny would deny more.
 */
export function withoutEncryptionContext(policy: Policy): Policy {
  return { ...policy, Statement: policy.Statement.map(dropEncryptionContext) };
}

function dropEncryptionContext(statement: Statement): Statement {
  const conditions = Object.entries(statement.Condition ?? {}) as [string, Block][];
  if (!conditions.some(([, block]) => Object.keys(block).some(isEncryptionContext))) {
    return statement;
  }
  if (statement.Effect !== 'Allow') {
    throw new Error('A Deny on the encryption context cannot be left out of a proof');
  }
  const kept = conditions
    .map(([operator, block]) => [operator, Object.fromEntries(Object.entries(block).filter(([key]) => !isEncryptionContext(key)))] as const)
    .filter(([, block]) => Object.keys(block).length > 0);
  return { ...statement, Condition: Object.fromEntries(kept) };
}

function isEncryptionContext(key: string): boolean {
  return key.toLowerCase().startsWith('kms:encryptioncontext');
}

function conditionsOf(policy: Policy): { operator: string; key: string; values: readonly string[] }[] {
  return policy.Statement.flatMap((statement) => Object.entries((statement.Condition ?? {}) as Record<string, Block>)
    .flatMap(([operator, block]) => Object.entries(block).map(([key, values]) => ({ operator, key, values: listOf(values) }))));
}

/** The statements that can have a say in what becomes of an action. */
export function concerning(policy: Policy, action: string): Policy {
  return { ...policy, Statement: policy.Statement.filter((statement) => mayConcern(statement, action)) };
}

function mayConcern(statement: Statement, action: string): boolean {
  return statement.Action === undefined || listOf<string>(statement.Action).some((pattern) => {
    const parts = pattern.split(/([*?])/).map((part) => ({ '*': '.*', '?': '.' })[part] ?? part.replace(/[^\w:]/g, '\\$&'));
    return new RegExp(`^${parts.join('')}$`, 'i').test(action);
  });
}

function tried(operator: string, value: string): string[] {
  if (/numeric/i.test(operator)) {
    return [-1, 0, 1].map((step) => String(Number(value) + step));
  }
  if (/bool/i.test(operator)) {
    return ['true', 'false'];
  }
  if (/^null/i.test(operator)) {
    return ['present'];
  }
  return [exampleOf(value), /arn/i.test(operator) || value.startsWith('arn:') ? 'arn:aws:s3:::another' : 'another'];
}

function isKey(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}
