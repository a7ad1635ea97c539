import { installPackage, installWheel } from './install';
import type { Installed } from '../../test/package/support/installed';
import { runSuite } from '../jest';
import { runInScratch } from '../scratch';

/* The package as users get it: packed from what is compiled, and installed where nothing of this checkout is but the peers. */

runInScratch('package', (scratch) => {
  const installed: Installed = { scratch, app: installPackage(scratch), python: installWheel(scratch) };
  return runSuite({ name: 'package', env: { PACKAGE_TEST: JSON.stringify(installed) } });
});
