import { fault, findings, unverifiable, weigh } from './outcomes';
import type { Outcome } from './outcomes';
import type { AppFacts, Branches, DaxClusterFact } from '../../template/facts';
import type { Finding } from '../rule';

/** Judges a protection of DAX clusters; it is off where nothing is said. */
export function judgeClusters<T>(
  facts: AppFacts, verb: string, fix: string, of: (cluster: DaxClusterFact) => Branches<T>, passes: (value: T) => boolean,
): readonly Finding[] {
  const off: Outcome = fault(`The DAX cluster does not ${verb}.`, fix);
  return facts.daxClusters.flatMap((cluster) => findings({ where: cluster.where, subjects: [] }, weigh(of(cluster), {
    value: (value) => passes(value) ? [] : [off],
    absent: () => [off],
    unverifiable: (why) => [unverifiable(`Whether the DAX cluster does ${verb} cannot be known: ${why}.`, fix)],
  })));
}
