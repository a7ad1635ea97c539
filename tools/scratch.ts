import { mkdtempSync, rmSync } from 'fs';
import { tmpdir } from 'os';
import { join } from 'path';

/** Runs a suite in a temporary directory, which is removed afterwards. What fails before the suite starts counts as one failed test. */
export function runInScratch(name: string, run: (scratch: string) => number): void {
  try {
    const scratch = mkdtempSync(join(tmpdir(), `cdk-secure-table-${name}-`));
    try {
      process.exitCode = run(scratch);
    } finally {
      rmSync(scratch, { recursive: true, force: true });
    }
  } catch (error) {
    console.error(error);
    console.log('0 passed, 1 failed');
    process.exitCode = 1;
  }
}
