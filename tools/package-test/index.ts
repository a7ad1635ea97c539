import { installPackage, installWheel } from './install';
import type { Installed } from '../../test/package/support/installed';
import { runSuite } from '../jest';
import { runInScratch } from '../scratch';

/* Tests the package as users get it: packed, and installed in a folder that has only the peers of this checkout. */

runInScratch('package', (scratch) => {
  const installed: Installed = { scratch, app: installPackage(scratch), python: installWheel(scratch) };
  return runSuite({ name: 'package', env: { PACKAGE_TEST: JSON.stringify(installed) } });
});
