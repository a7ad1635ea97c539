import { isPlainObject } from './intrinsics';
import { at, booleanOf, isList } from './json';
import type { Json } from './json';

/** How long something stays when its resource leaves the stack, in this order. */
export enum Stay {
  /** `Delete`, which is the default of keys and tables. */
  DELETED,
  /** `RetainExceptOnCreate`: deleted only when the creation of the stack is rolled back. */
  UNLESS_CREATION_FAILS,
  RETAINED,
}

const STAYS: Readonly<Record<string, Stay>> = {
  Delete: Stay.DELETED,
  RetainExceptOnCreate: Stay.UNLESS_CREATION_FAILS,
  Retain: Stay.RETAINED,
};

/** How long a key certainly stays under a DeletionPolicy or UpdateReplacePolicy. What cannot be read may delete it. */
export function stayOfKey(policy: unknown): Stay {
  return known(policy) ?? Stay.DELETED;
}

/** How long a table may stay. What cannot be read may retain it. */
export function stayOfTable(policy: unknown): Stay {
  return policy === undefined ? Stay.DELETED : known(policy) ?? Stay.RETAINED;
}

/** The value of a DeletionPolicy. */
export function policyOf(stay: Stay): string {
  return Object.keys(STAYS).find((policy) => STAYS[policy] === stay)!;
}

function known(policy: unknown): Stay | undefined {
  return typeof policy === 'string' && Object.hasOwn(STAYS, policy) ? STAYS[policy] : undefined;
}

/**
 * Whether deletion protection may keep a table, by its rendered properties. DynamoDB does not delete a table of which one replica is protected, and
 * what cannot be read may be protected.
 */
export function mayBeProtected(properties: Json): boolean {
  const replicas = at(properties, 'Replicas') ?? [];
  return !isList(replicas) || [properties, ...replicas].some((place) => {
    const protection = at(place, 'DeletionProtectionEnabled');
    return !isPlainObject(place) || (protection !== undefined && booleanOf(protection) !== false);
  });
}
