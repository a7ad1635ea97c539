import { booleanOf } from '../../cloudformation/json';
import type { Json } from '../../cloudformation/json';
import type { AppFacts, Branches, DaxClusterFact, ReplicaFact } from '../../template/facts';
import type { Finding } from '../rule';
import { findings, matchBranches, unverifiable, violation } from './findings';
import type { BranchHandlers, RuleResult } from './findings';
import { checkReplicas } from './replicas';
import type { Replica } from './replicas';

/** Checks a protection of each replica that is on or off, and off by default. */
export function checkSwitch(
  facts: AppFacts, protection: string, fix: string, of: (replica: ReplicaFact) => Branches<boolean>,
): readonly Finding[] {
  const off = ({ name }: Replica): readonly RuleResult[] => [violation(`${name} has no ${protection}.`, fix)];
  const handlers: BranchHandlers<boolean, Replica> = {
    value: (on, replica) => (on ? [] : off(replica)),
    absent: off,
    unverifiable: (why, { name }) => [unverifiable(`${name} may have no ${protection}, which cannot be determined: ${why}.`, fix)],
  };
  return checkReplicas(facts, (replica) => matchBranches(of(replica.fact), handlers, replica));
}

/** Checks a protection of DAX clusters that is off by default. */
export function checkClusters<T>(
  facts: AppFacts, verb: string, fix: string, of: (cluster: DaxClusterFact) => Branches<T>, passes: (value: T) => boolean,
): readonly Finding[] {
  const off: RuleResult = violation(`The DAX cluster does not ${verb}.`, fix);
  return facts.daxClusters.flatMap((cluster) => findings({ where: cluster.where, subjects: [], when: cluster.when }, matchBranches(of(cluster), {
    value: (value) => (passes(value) ? [] : [off]),
    absent: () => [off],
    unverifiable: (why) => [unverifiable(`Whether the DAX cluster does ${verb} cannot be determined: ${why}.`, fix)],
  })));
}

/** A call without the parameter leaves the protection as it is. */
export function checkSwitchCall(on: Json | undefined, protection: string, fix: string): readonly RuleResult[] {
  switch (on === undefined ? true : booleanOf(on)) {
    case true: return [];
    case false: return [violation(`The custom resource turns ${protection} off.`, fix)];
    case undefined: return [unverifiable(`Whether the custom resource turns ${protection} off cannot be determined.`, fix)];
  }
}
