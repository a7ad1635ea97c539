import { fault, unverifiable, weigh } from './outcomes';
import type { Outcome } from './outcomes';
import { judgeReplicas } from './replicas';
import type { AppFacts, Branches, ReplicaFact } from '../../template/facts';
import type { Finding } from '../rule';

/** Judges a protection that is on or off, replica by replica: it is off where nothing is said. */
export function judgeSwitch(
  facts: AppFacts, protection: string, fix: string, of: (replica: ReplicaFact) => Branches<boolean>,
): readonly Finding[] {
  return judgeReplicas(facts, (replica) => {
    const off = (): readonly Outcome[] => [fault(`${replica.name} has no ${protection}.`, fix)];
    return weigh(of(replica.fact), {
      value: (on) => on ? [] : off(),
      absent: off,
      unverifiable: (why) => [unverifiable(`${replica.name} may have no ${protection}, which cannot be known: ${why}.`, fix)],
    });
  });
}
