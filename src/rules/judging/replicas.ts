import { findings } from './outcomes';
import type { Outcome, Place } from './outcomes';
import type { AppFacts, ReplicaFact, TableFact } from '../../template/facts';
import type { Finding } from '../rule';

/** A replica with its table; a single-Region table has one replica. */
export interface Replica {
  readonly table: TableFact;
  readonly fact: ReplicaFact;
  /** How messages name it: `The table`, `The replica in us-east-1`. */
  readonly name: string;
  /** The same inside of a sentence. */
  readonly inText: string;
}

/** Judges every replica of every table. */
export function judgeReplicas(facts: AppFacts, judge: (replica: Replica) => readonly Outcome[]): readonly Finding[] {
  return allReplicas(facts).flatMap(replica => {
    const outcomes = judge(replica);
    return outcomes.length === 0 ? [] : findings(placeOf(replica), outcomes.map(outcome => asFarAsKnown(replica, outcome)));
  });
}

const indexed = new WeakMap<AppFacts, readonly Replica[]>();

/** All replicas of all tables; every rule asks for them. */
export function allReplicas(facts: AppFacts): readonly Replica[] {
  const known = indexed.get(facts) ?? facts.tables.flatMap(replicasOf);
  indexed.set(facts, known);
  return known;
}

/** Where a macro or a module writes a table, what is missing from the template may yet come. */
function asFarAsKnown({ table }: Replica, outcome: Outcome): Outcome {
  return table.opaque === undefined ? outcome : { ...outcome, kind: 'unverifiable', message: `As far as the template shows: ${outcome.message}` };
}

export function replicasOf(table: TableFact): readonly Replica[] {
  return table.replicas.map(fact => {
    const name = isRemote(table, fact) ? `replica in ${fact.region ?? 'an unknown Region'}` : 'table';
    return { table, fact, name: `The ${name}`, inText: `the ${name}` };
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
