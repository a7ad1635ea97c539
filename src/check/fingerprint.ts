import { createHash } from 'crypto';
import type { CheckedFinding } from './result';

/** Equal for the same finding in another run. Lines do not count, since an edit elsewhere in the file moves them. */
export function fingerprintOf({ at, logicalId, id }: Pick<CheckedFinding, 'at' | 'logicalId' | 'id'>): string {
  return createHash('sha256').update(JSON.stringify([at.file, logicalId, id])).digest('hex').slice(0, 32);
}
