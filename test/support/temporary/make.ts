import { mkdtempSync } from 'fs';
import { tmpdir } from 'os';
import { join } from 'path';

/** The suite synthesizes thousands of apps, each into a temporary directory: all of those are in one, which goes with the run. */
export default function make(): void {
  const directory = mkdtempSync(join(tmpdir(), 'cdk-secure-table-tests-'));
  process.env.TESTS_TMPDIR = directory;
  process.env.TMPDIR = directory;
}
