import { mkdtempSync, rmSync } from 'fs';
import { tmpdir } from 'os';
import { join } from 'path';
import { installPackage, installWheel } from './install';
import type { Installed } from '../../test/package/support/installed';
import { runSuite } from '../jest';

/* The package as users get it: packed from what is compiled, and installed where nothing of this checkout is but the peers. */

function main(): number {
  const scratch = mkdtempSync(join(tmpdir(), 'cdk-secure-table-package-'));
  try {
    const installed: Installed = { scratch, app: installPackage(scratch), python: installWheel(scratch) };
    return runSuite({ name: 'package', env: { PACKAGE_TEST: JSON.stringify(installed) } });
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

try {
  process.exitCode = main();
} catch (error) {
  console.error(error);
  console.log('0 passed, 1 failed');
  process.exitCode = 1;
}
