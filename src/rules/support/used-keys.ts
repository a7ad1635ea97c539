import { findings } from './findings';
import type { Outcome, Place } from './findings';
import { allReplicas, remoteRegion } from './replicas';
import type { Replica } from './replicas';
import type { AppFacts, EncryptionFact, KeyFact } from '../../template/facts';
import type { Finding } from '../rule';

/** A key that the app defines, and the replicas that it encrypts. */
interface UsedKey {
  readonly key: KeyFact;
  readonly uses: readonly Replica[];
}

/** Judges each key that encrypts a table, once, however many tables it encrypts. Keys for other things are not our business. */
export function judgeKeys(facts: AppFacts, judge: (key: KeyFact) => readonly Outcome[]): readonly Finding[] {
  return keysOfTables(facts).flatMap((used) => {
    const outcomes = judge(used.key);
    return outcomes.length === 0 ? [] : findings(placeOfKey(used), outcomes);
  });
}

/** The customer-managed encryption of a replica, in each branch where it has one. */
export function customerManaged(replica: Replica): readonly EncryptionFact[] {
  const found: EncryptionFact[] = [];
  for (const branch of replica.fact.encryption) {
    if (branch.kind === 'value' && branch.value.level === 'CUSTOMER_MANAGED') {
      found.push(branch.value);
    }
  }
  return found;
}

const indexed = new WeakMap<AppFacts, readonly UsedKey[]>();

function keysOfTables(facts: AppFacts): readonly UsedKey[] {
  const known = indexed.get(facts) ?? collect(facts);
  indexed.set(facts, known);
  return known;
}

function collect(facts: AppFacts): readonly UsedKey[] {
  const uses = new Map<KeyFact, Replica[]>();
  for (const replica of allReplicas(facts)) {
    for (const { key } of customerManaged(replica)) {
      if (key !== undefined) {
        listAt(uses, key).push(replica);
      }
    }
  }
  const merged = new Map<KeyFact, Replica[]>();
  const firsts = new Map<string, KeyFact[]>();
  for (const [key, replicas] of uses) {
    const used = listAt(merged, firstOf(key, firsts));
    replicas.forEach((replica) => used.push(replica));
  }
  return [...merged].map(([key, replicas]) => ({ key, uses: replicas }));
}

/** Several facts may speak of one key. Paths are costly to find: they are compared only between keys of one file and logical id. */
function firstOf(key: KeyFact, firsts: Map<string, KeyFact[]>): KeyFact {
  const candidates = listAt(firsts, `${key.where.templateFile}#${key.where.logicalId}`);
  const first = candidates.find(({ where }) => where.constructPath === key.where.constructPath);
  if (first === undefined) {
    candidates.push(key);
  }
  return first ?? key;
}

function listAt<K, V>(lists: Map<K, V[]>, key: K): V[] {
  const list = lists.get(key) ?? [];
  lists.set(key, list);
  return list;
}

/** A key that serves remote replicas alone is named by their Region. */
function placeOfKey({ key, uses }: UsedKey): Place {
  const regions = new Set(uses.map(({ table, fact }) => remoteRegion(table, fact)));
  return {
    where: key.where,
    region: regions.size === 1 ? [...regions][0] : undefined,
    subjects: uses.map(({ table, fact }) => ({ where: table.where, region: fact.region })),
  };
}
