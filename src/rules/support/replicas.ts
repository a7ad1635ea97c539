import type { AppFacts, ReplicaFact, TableFact } from '../../template/facts';
import type { Finding } from '../rule';
import { findings, possible } from './findings';
import type { FindingLocation, RuleResult } from './findings';

/** A replica with its table; a single-Region table has one replica. */
export class Replica {
  constructor(public readonly table: TableFact, public readonly fact: ReplicaFact) {}

  /** Its name at the beginning of a sentence: `The table`, `The replica in us-east-1`. */
  public get name(): string {
    return `The ${this.label}`;
  }

  /** The same inside a sentence. */
  public get inText(): string {
    return `the ${this.label}`;
  }

  private get label(): string {
    return isRemote(this.table, this.fact) ? `replica in ${this.fact.region ?? 'an unknown Region'}` : 'table';
  }
}

/** Checks every replica of every table. */
export function checkReplicas(facts: AppFacts, check: (replica: Replica) => readonly RuleResult[]): readonly Finding[] {
  return allReplicas(facts).flatMap((replica) => {
    const results = check(replica);
    return results.length === 0 ? [] : findings(locationOf(replica), results.map((result) => asFarAsKnown(replica, result)));
  });
}

const indexed = new WeakMap<AppFacts, readonly Replica[]>();

/** All replicas of all tables, made once: ten rules go through them. */
export function allReplicas(facts: AppFacts): readonly Replica[] {
  const known = indexed.get(facts) ?? facts.tables.flatMap(replicasOf);
  indexed.set(facts, known);
  return known;
}

/** Where a macro or a module writes a table, properties may be added that the template does not contain. */
function asFarAsKnown({ table, fact }: Replica, result: RuleResult): RuleResult {
  if (table.opaque !== undefined) {
    return { ...result, kind: 'unverifiable', message: `In the part of the template that can be read: ${result.message}` };
  }
  return fact.isOptional ? possible(result) : result;
}

export function replicasOf(table: TableFact): readonly Replica[] {
  return table.replicas.map((fact) => new Replica(table, fact));
}

export function locationOf({ table, fact }: Replica): FindingLocation {
  return { where: table.where, region: remoteRegion(table, fact), subjects: [{ where: table.where, region: fact.region }], when: table.when };
}

/** The Region that a finding's id has in brackets: findings in the stack's own Region have none. */
export function remoteRegion(table: TableFact, replica: ReplicaFact): string | undefined {
  return isRemote(table, replica) && isRegionName(replica.region) ? replica.region : undefined;
}

export function isRemote(table: TableFact, replica: ReplicaFact): boolean {
  return table.replicas.length > 1 && !replica.local;
}

/** Rule ids contain plain Region names only: CDK refuses ids with other brackets. */
function isRegionName(region: string | undefined): region is string {
  return region !== undefined && /^[a-z0-9-]+$/i.test(region);
}
