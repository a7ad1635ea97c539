import { spawnSync } from 'child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'fs';
import { join, resolve } from 'path';

const ROOT = resolve(__dirname, '..');

export interface Suite {
  /** The directory of test/ that has the suite's jest.config.json. */
  readonly name: string;
  readonly env?: NodeJS.ProcessEnv;
  /** Patterns of the files to run. */
  readonly files?: readonly string[];
}

/** Runs a suite that has a configuration of its own, and ends with the line that CI reads. Returns the exit code. */
export function runSuite({ name, env = {}, files = [] }: Suite): number {
  const results = join(ROOT, 'test-reports', name, 'results.json');
  mkdirSync(join(results, '..'), { recursive: true });
  rmSync(results, { force: true });
  const args = ['--config', join(ROOT, 'test', name, 'jest.config.json'), '--json', '--outputFile', results, ...files];
  const { status } = spawnSync(process.execPath, [join(ROOT, 'node_modules/jest/bin/jest.js'), ...args], {
    cwd: ROOT,
    env: { ...process.env, NODE_NO_WARNINGS: '1', ...env },
    // The results go to the file, what a person reads to standard error.
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  return reportResults(results, status ?? 1);
}

/** Prints what jest has counted. A suite without a passed test has failed. */
export function reportResults(results: string, code: number): number {
  const { numPassedTests: passed, numFailedTests, numPendingTests: skipped, numRuntimeErrorTestSuites } = existsSync(results)
    ? JSON.parse(readFileSync(results, 'utf8'))
    : { numPassedTests: 0, numFailedTests: 0, numPendingTests: 0, numRuntimeErrorTestSuites: 1 };
  const failed = numFailedTests + numRuntimeErrorTestSuites;
  console.log(`\n${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
  return code !== 0 || failed > 0 || passed === 0 ? 1 : 0;
}
