import { customerManaged } from '../../rules/support/used-keys';
import { value, valuesOf, withDefault } from '../../template/branches';
import type { Branch, EncryptionFact, Location, ReplicaFact } from '../../template/facts';

/** KMS rotates a key without a rotation period every 365 days (KMS Developer Guide, rotating keys). */
const DEFAULT_PERIOD = 365;

const UNKNOWN: Branch<number> = { kind: 'unverifiable', why: 'the app does not define the key' };

/** The construct, without the part that CDK adds for the resource in it. */
export function displayPath({ constructPath, logicalId }: Location): string {
  return constructPath.replace(/(\/Default)?\/Resource$/, '') || logicalId;
}

/** The name of what encrypts a table. */
export function keyName(encryption: Branch<EncryptionFact>): string {
  if (encryption.kind !== 'value') {
    return encryption.kind === 'absent' ? 'AWS owned key' : 'unknown key';
  }
  const { level, key, foreignKeyName, foreignKey } = encryption.value;
  switch (level) {
    case 'AWS_OWNED': return 'AWS owned key';
    case 'AWS_MANAGED': return 'AWS managed key';
    case 'CUSTOMER_MANAGED': return key === undefined ? foreignKeyName ?? foreignKey ?? 'unknown key' : displayPath(key.where);
  }
}

/** For example `every 365 days`; undefined where the period is not known. */
export function rotationText(replicas: readonly ReplicaFact[]): string | undefined {
  const keys = replicas.flatMap((replica) => customerManaged(replica)).map(({ key }) => key);
  const branches = keys.flatMap((key) => key?.rotationPeriodInDays ?? [UNKNOWN]);
  const periods = valuesOf(withDefault(branches, value(DEFAULT_PERIOD)));
  const isKnown = branches.length > 0 && branches.every(({ kind }) => kind !== 'unverifiable');
  return isKnown ? `every ${[...new Set(periods)].join(' or ')} days` : undefined;
}
