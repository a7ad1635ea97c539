import { addTo } from '../../cloudformation/json';
import type { AppFacts, EncryptionFact, KeyFact, ReplicaFact } from '../../template/facts';
import { identityOf } from '../rule';
import type { Finding } from '../rule';
import { findings } from './findings';
import type { FindingLocation, RuleResult } from './findings';
import { remoteRegion, replicasOf } from './replicas';
import type { Replica } from './replicas';

/** A key that the app defines, and the replicas that it encrypts. */
interface UsedKey {
  readonly key: KeyFact;
  readonly uses: readonly Replica[];
}

/** Checks each key that encrypts a table once, whatever the number of its tables. Keys that encrypt no table are out of scope. */
export function checkKeys(facts: AppFacts, check: (key: KeyFact) => readonly RuleResult[]): readonly Finding[] {
  return usedKeys(facts).flatMap((used) => {
    const results = check(used.key);
    return results.length === 0 ? [] : findings(locationOf(used), results);
  });
}

/** The customer managed encryption of a replica, in each branch that has one. */
export function customerManaged({ encryption }: ReplicaFact): readonly EncryptionFact[] {
  return encryption.flatMap((branch) => (branch.kind === 'value' && branch.value.level === 'CUSTOMER_MANAGED' ? [branch.value] : []));
}

const indexed = new WeakMap<AppFacts, readonly UsedKey[]>();

/** Several rules ask for them. */
function usedKeys(facts: AppFacts): readonly UsedKey[] {
  const known = indexed.get(facts) ?? collect(facts);
  indexed.set(facts, known);
  return known;
}

function collect(facts: AppFacts): readonly UsedKey[] {
  const uses = new Map<KeyFact, Replica[]>();
  for (const table of facts.tables) {
    for (const replica of replicasOf(table)) {
      for (const { key } of customerManaged(replica.fact)) {
        if (key !== undefined) {
          addTo(uses, key, replica);
        }
      }
    }
  }
  // Several facts may be about one key.
  const byIdentity = new Map<string, { readonly key: KeyFact; readonly uses: Replica[] }>();
  for (const [key, replicas] of uses) {
    const identity = identityOf(key.where);
    const used = byIdentity.get(identity) ?? { key, uses: [] };
    byIdentity.set(identity, used);
    replicas.forEach((replica) => used.uses.push(replica));
  }
  return [...byIdentity.values()];
}

/** A key that only encrypts remote replicas is named by their Region. */
function locationOf({ key, uses }: UsedKey): FindingLocation {
  const regions = new Set(uses.map(({ table, fact }) => remoteRegion(table, fact)));
  return {
    where: key.where,
    region: regions.size === 1 ? [...regions][0] : undefined,
    subjects: uses.map(({ table, fact }) => ({ where: table.where, region: fact.region })),
  };
}
