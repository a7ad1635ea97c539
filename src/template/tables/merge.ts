import type { Branches, ReplicaFact } from '../facts';
import { distinct } from '../values/branches';

/** One fact per Region: alternatives of the same replica become branches of it. */
export function merged(replicas: readonly ReplicaFact[]): readonly ReplicaFact[] {
  const byRegion = new Map<string, ReplicaFact>();
  for (const replica of replicas) {
    const key = `${replica.region} ${replica.local}`;
    const before = byRegion.get(key);
    byRegion.set(key, before === undefined ? replica : both(before, replica));
  }
  return [...byRegion.values()];
}

function both(one: ReplicaFact, other: ReplicaFact): ReplicaFact {
  const all = <T>(read: (replica: ReplicaFact) => Branches<T>): Branches<T> => distinct([...read(one), ...read(other)]);
  return {
    ...one,
    encryption: all((replica) => replica.encryption),
    policy: all((replica) => replica.policy),
    streamPolicy: all((replica) => replica.streamPolicy),
    pointInTimeRecovery: all((replica) => replica.pointInTimeRecovery),
    deletionProtection: all((replica) => replica.deletionProtection),
    contributorInsights: all((replica) => replica.contributorInsights),
    kinesis: all((replica) => replica.kinesis),
    tags: all((replica) => replica.tags),
  };
}
