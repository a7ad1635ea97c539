import { spawnSync } from 'child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'fs';
import { tmpdir } from 'os';
import { join } from 'path';
import { csharp } from './csharp';
import { go } from './go';
import { java } from './java';
import { ROOT } from './pacmak';
import { python } from './python';
import { LANGUAGES } from '../../test/consumers/support/prepared';
import type { Language, Prepared, Told } from '../../test/consumers/support/prepared';

/*
 * Apps in other languages, over the packages that are built here:
 *   npm run consumers                  all languages
 *   npm run consumers -- python java   those
 */

const RESULTS = join(ROOT, 'test-reports/consumers/results.json');
const PREPARE: Readonly<Record<Language, (scratch: string) => Prepared>> = { python, java, go, csharp };

function languages(asked: readonly string[]): readonly Language[] {
  const unknown = asked.filter((name) => !LANGUAGES.includes(name as Language));
  if (unknown.length > 0) {
    throw new Error(`No such language here: ${unknown.join(', ')}. There are ${LANGUAGES.join(', ')}`);
  }
  return asked.length === 0 ? LANGUAGES : asked as readonly Language[];
}

function timed<T>(what: string, work: () => T, outcome: (made: T) => string = () => 'done'): T {
  const started = Date.now();
  const made = work();
  console.log(`${what}: ${outcome(made)} (${Math.round((Date.now() - started) / 1000)} s)`);
  return made;
}

/** What cannot be built is a failure of that language, and the others go on. */
function prepare(language: Language, scratch: string): Prepared {
  try {
    return PREPARE[language](scratch);
  } catch (error) {
    return { failed: error instanceof Error ? error.message : String(error) };
  }
}

function main(): number {
  const asked = languages(process.argv.slice(2));
  mkdirSync(join(RESULTS, '..'), { recursive: true });
  rmSync(RESULTS, { force: true });
  const scratch = mkdtempSync(join(tmpdir(), 'cdk-secure-table-consumers-'));
  try {
    const prepared = Object.fromEntries(asked.map((language) =>
      [language, timed(`Building for ${language}`, () => prepare(language, scratch), ({ failed, missing }) => (failed ? 'failed' : missing ?? 'done'))]));
    return report(timed('Running', () => runTests(asked, { scratch, prepared }), (code) => `Jest ended with ${code}`));
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

function runTests(asked: readonly Language[], told: Told): number {
  const files = asked.map((language) => `test/consumers/${language}\\.consumer\\.ts`);
  const args = ['--config', join(ROOT, 'test/consumers/jest.config.json'), '--json', '--outputFile', RESULTS, ...files];
  const { status } = spawnSync(process.execPath, [join(ROOT, 'node_modules/jest/bin/jest.js'), ...args], {
    cwd: ROOT,
    env: { ...process.env, NODE_NO_WARNINGS: '1', CONSUMERS: JSON.stringify(told) },
    // The results go to the file, what a person reads to standard error.
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  return status ?? 1;
}

function report(code: number): number {
  const { numPassedTests: passed, numFailedTests, numPendingTests: skipped, numRuntimeErrorTestSuites } = existsSync(RESULTS)
    ? JSON.parse(readFileSync(RESULTS, 'utf8'))
    : { numPassedTests: 0, numFailedTests: 0, numPendingTests: 0, numRuntimeErrorTestSuites: 1 };
  const failed = numFailedTests + numRuntimeErrorTestSuites;
  console.log(`\n${passed} passed, ${failed} failed, ${skipped} skipped`);
  return code !== 0 || failed > 0 || passed === 0 ? 1 : 0;
}

try {
  process.exitCode = main();
} catch (error) {
  console.error(error);
  console.log('0 passed, 1 failed');
  process.exitCode = 1;
}
