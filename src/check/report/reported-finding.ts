import { createHash } from 'crypto';
import type { CheckedFinding } from '../result';

/** A finding of any plugin. */
export interface ReportedFinding extends CheckedFinding {
  /** The plugin, such as `AwsSolutions`, or the name of this library for its guard and its packs. */
  readonly tool: string;
  /** Whether its position is a line of the app. */
  readonly hasSourceLine: boolean;
}

export const OWN_TOOL = 'cdk-secure-table';

/** Equal for the same finding in another run: the construct tree changes less than lines do. */
export function reportFingerprint(tool: string, id: string, path: string): string {
  return createHash('sha256').update(JSON.stringify([tool, id, path])).digest('hex').slice(0, 32);
}
