import { addTo } from '../../cloudformation/json';
import { REPLICA_KEY } from '../../cloudformation/resource-types';
import type { AppFacts, CaseFact, EncryptionFact, KeyFact, ReplicaFact } from '../../template/facts';
import { resourceKey } from '../rule';
import type { Finding } from '../rule';
import { findings, possible } from './findings';
import type { FindingLocation, RuleResult } from './findings';
import { allReplicas, remoteRegion } from './replicas';
import type { Replica } from './replicas';

/** A key that the app defines, and the replicas that it encrypts. Where the key differs between cases, there is one fact for each. */
interface UsedKey {
  readonly facts: readonly KeyFact[];
  readonly uses: readonly Replica[];
  /** The replicas that the key encrypts in the case of a fact. */
  usesOf(fact: KeyFact): readonly Replica[];
  /** The case in which a fact about the key is true. */
  caseOf(fact: KeyFact): CaseFact | undefined;
}

/** Checks each key that encrypts a table once, for any number of tables. Keys that encrypt no table are out of scope. */
export function checkKeys(facts: AppFacts, check: (key: KeyFact, uses: readonly Replica[]) => readonly RuleResult[]): readonly Finding[] {
  return usedKeys(facts).flatMap((used) => used.facts.flatMap((key) => {
    const uses = used.usesOf(key);
    const results = check(key, uses);
    return results.length === 0 ? []
      : findings({ ...locationOf(used), when: used.caseOf(key) }, uses.some(isCertain) ? results : results.map(possible));
  }));
}

/** Whether every outcome of conditions has the replica under this key. */
function isCertain({ fact: { encryption, isOptional } }: Replica): boolean {
  return encryption.length === 1 && !isOptional;
}

/** The customer managed encryption of a replica, in each branch that has one. */
export function customerManaged({ encryption }: ReplicaFact): readonly EncryptionFact[] {
  const found: EncryptionFact[] = [];
  for (const branch of encryption) {
    if (branch.kind === 'value' && branch.value.level === 'CUSTOMER_MANAGED') {
      found.push(branch.value);
    }
  }
  return found;
}

/** Whether a key that the app defines may encrypt a table. */
export function mayEncryptTables(facts: AppFacts, { where }: KeyFact): boolean {
  const known = tableKeys.get(facts) ?? namesOfKeys(facts);
  tableKeys.set(facts, known);
  return known === 'any' || known.has(resourceKey(where));
}

const tableKeys = new WeakMap<AppFacts, ReadonlySet<string> | 'any'>();

/** An unknown key may be any key, and so may the key of a table that cannot be read. A multi-Region key rotates with its replicas. */
function namesOfKeys(facts: AppFacts): ReadonlySet<string> | 'any' {
  const used = usedKeys(facts).map(({ facts: [{ where }] }) => where);
  const isOpen = facts.opaque.length > 0 || used.some(({ resourceType }) => resourceType === REPLICA_KEY)
    || allReplicas(facts).some(({ fact }) => fact.encryption.some(({ kind }) => kind === 'unverifiable'));
  return isOpen ? 'any' : new Set(used.map(resourceKey));
}

const indexed = new WeakMap<AppFacts, readonly UsedKey[]>();

/** Several rules use them. */
function usedKeys(facts: AppFacts): readonly UsedKey[] {
  const known = indexed.get(facts) ?? collect(facts);
  indexed.set(facts, known);
  return known;
}

function collect(facts: AppFacts): readonly UsedKey[] {
  const uses = new Map<KeyFact, Replica[]>();
  for (const replica of allReplicas(facts)) {
    for (const { key } of customerManaged(replica.fact)) {
      if (key !== undefined) {
        addTo(uses, key, replica);
      }
    }
  }
  const sameKey = new Map<KeyFact, KeyFact[]>();
  const sameFile = new Map<string, KeyFact[]>();
  for (const key of uses.keys()) {
    addTo(sameKey, firstOf(key, sameFile), key);
  }
  const caseOf = (key: KeyFact) => uses.get(key)![0].table.when;
  return [...sameKey.values()].map((keys) => ({
    facts: keys,
    uses: keys.flatMap((key) => uses.get(key)!),
    usesOf: (key) => uses.get(key)!,
    caseOf: (key) => (keys.length > 1 || caseOf(key)?.undecided ? caseOf(key) : undefined),
  }));
}

/** Several facts may be about one key. Construct paths are slow to find, so they are compared only within one file and logical id. */
function firstOf(key: KeyFact, sameFile: Map<string, KeyFact[]>): KeyFact {
  const candidates = sameFile.get(`${key.where.templateFile}#${key.where.logicalId}`) ?? [];
  const first = candidates.find(({ where }) => where.constructPath === key.where.constructPath);
  if (first === undefined) {
    addTo(sameFile, `${key.where.templateFile}#${key.where.logicalId}`, key);
  }
  return first ?? key;
}

/** A key that only encrypts remote replicas is named by their Region. */
function locationOf({ facts: [{ where }], uses }: UsedKey): FindingLocation {
  const regions = new Set(uses.map(({ table, fact }) => remoteRegion(table, fact)));
  return {
    where,
    region: regions.size === 1 ? [...regions][0] : undefined,
    subjects: uses.map(({ table, fact }) => ({ where: table.where, region: fact.region })),
  };
}
