import { COVERAGE } from './coverage';
import { measured, print } from './measure';
import type { Result } from './measure';
import { TABLES } from './tables';

/** Calls of the library's functions while it validates an app: unlike times, the same on every run. */
function calls(tables: number): number {
  return measured(`${TABLES} ${COVERAGE}
    const tree = build(${tables});
    require('cdk-secure-table').SecureTableChecks;
    console.log(counted(() => secureTableChecks(tree)).reduce((sum, { calls }) => sum + calls, 0));`);
}

/** Twice the tables must not take much more than twice the calls. */
export function growth(): Result {
  return { name: 'calls of SecureTableChecks on 4,000 tables over 2,000', figure: calls(4000) / calls(2000), limit: 2.05, unit: 'x' };
}

if (require.main === module) {
  process.exitCode = print(growth()) ? 0 : 1;
}
