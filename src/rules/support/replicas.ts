import { findings } from './findings';
import type { Outcome, Place } from './findings';
import { mayNameItsTable } from './policies';
import type { AppFacts, ReplicaFact, TableFact } from '../../template/facts';
import type { Finding } from '../rule';

/** A replica with its table; a single-Region table has one replica. */
export interface Replica {
  /** Whether a replica passes must not depend on the place, keys and metadata of its table; see `judgeReplicas`. */
  readonly table: TableFact;
  readonly fact: ReplicaFact;
  /** How messages name it: `The table`, `The replica in us-east-1`. */
  readonly name: string;
  /** The same inside of a sentence. */
  readonly inText: string;
  /** The same object for replicas of which the same is to be said. */
  readonly likeness: object;
}

type Judge = (replica: Replica) => readonly Outcome[];

/**
 * Judges every replica of every table. Where one passes, so do those that are like it: what passes may depend on all of a replica and its table but
 * the table's name, place, keys and metadata; on the name and the place where a policy speaks of them.
 */
export function judgeReplicas(facts: AppFacts, judge: Judge): readonly Finding[] {
  const passed = new Set<object>();
  return allReplicas(facts).flatMap((replica) => {
    if (passed.has(replica.likeness)) {
      return [];
    }
    const found = findingsOf(replica, judge);
    if (found.length === 0) {
      passed.add(replica.likeness);
    }
    return found;
  });
}

function findingsOf(replica: Replica, judge: Judge): readonly Finding[] {
  const outcomes = judge(replica);
  return outcomes.length === 0 ? [] : findings(placeOf(replica), outcomes.map((outcome) => asFarAsKnown(replica, outcome)));
}

const indexed = new WeakMap<AppFacts, readonly Replica[]>();

/** All replicas of all tables; every rule asks for them. */
export function allReplicas(facts: AppFacts): readonly Replica[] {
  const known = indexed.get(facts) ?? replicasOfAll(facts.tables);
  indexed.set(facts, known);
  return known;
}

function replicasOfAll(tables: readonly TableFact[]): readonly Replica[] {
  const likenesses = new Map<readonly ReplicaFact[], Likeness>();
  return tables.flatMap((table) => {
    const likeness = likenesses.get(table.replicas) ?? { model: table, holds: !table.replicas.some(hasOwnPolicy) };
    likenesses.set(table.replicas, likeness);
    return isLike(table, likeness) ? replicasOf(table, (fact) => fact) : replicasOf(table);
  });
}

/** Tables that were read alike have the same list of replicas, and the first of them stands for all. */
interface Likeness {
  readonly model: TableFact;
  /** False where a policy is about one table alone, whichever that is. */
  readonly holds: boolean;
}

function hasOwnPolicy({ policy, streamPolicy }: ReplicaFact): boolean {
  return [...policy, ...streamPolicy].some((branch) => branch.kind === 'value' && mayNameItsTable(branch.value));
}

/** The rest of what rules look at goes with the list, where the reader made it; what hides a table does not. */
function isLike(table: TableFact, { model, holds }: Likeness): boolean {
  return holds && table.opaque === undefined && table.form === model.form && table.stream === model.stream
    && table.replicationAccounts === model.replicationAccounts && table.where.account === model.where.account;
}

/** Where a macro or a module writes a table, what is missing from the template may yet come. */
function asFarAsKnown({ table }: Replica, outcome: Outcome): Outcome {
  return table.opaque === undefined ? outcome : { ...outcome, kind: 'unverifiable', message: `As far as the template shows: ${outcome.message}` };
}

export function replicasOf(table: TableFact, likeness: (fact: ReplicaFact) => object = () => ({})): readonly Replica[] {
  return table.replicas.map((fact) => {
    const name = isRemote(table, fact) ? `replica in ${fact.region ?? 'an unknown Region'}` : 'table';
    return { table, fact, name: `The ${name}`, inText: `the ${name}`, likeness: likeness(fact) };
  });
}

export function placeOf({ table, fact }: Replica): Place {
  return { where: table.where, region: remoteRegion(table, fact), subjects: [{ where: table.where, region: fact.region }] };
}

/** The Region that a finding carries: those of remote replicas do, what is in the stack's own Region goes without. */
export function remoteRegion(table: TableFact, replica: ReplicaFact): string | undefined {
  return isRemote(table, replica) && isRegionName(replica.region) ? replica.region : undefined;
}

export function isRemote(table: TableFact, replica: ReplicaFact): boolean {
  return table.replicas.length > 1 && !replica.local;
}

/** Rule ids hold plain Region names only: CDK refuses ids with stray brackets. */
function isRegionName(region: string | undefined): region is string {
  return region !== undefined && /^[a-z0-9-]+$/i.test(region);
}
