// @ts-check
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { declareClassPlugin, PluginKind } from '@stryker-mutator/api/plugin';
import { determineHitLimitReached, DryRunStatus, TestStatus, toMutantRunResult } from '@stryker-mutator/api/test-runner';
import { installJest, runTests } from './jest.mjs';
import { compileTypeScript, forgetModules, load, moduleMocks } from './modules.mjs';
import { nearestFirst, testFiles } from './test-files.mjs';

/** @typedef {import('@stryker-mutator/api/test-runner').TestResult} TestResult */

/** Where mutated code reads which mutant is active, and notes which mutants a test reaches. */
const stryker = /** @type {any} */ (globalThis).__stryker__ ??= {};

/**
 * Runs the tests of jest in this process, without jest around them.
 *
 * Stryker's own runner for jest loads every test file for every mutant, and aws-cdk-lib for every test file: minutes for a mutant. Here
 * aws-cdk-lib is loaded once, and the code of this project anew for each mutant, so that nothing it remembers outlives a mutant.
 */
class InProcessRunner {
  /** @type {[]} */
  static inject = [];

  /**
   * The files that noticed a mutant, the last one first: they notice its neighbours too.
   *
   * @type {string[]}
   */
  #killers = [];

  capabilities() {
    return { reloadEnvironment: true };
  }

  async init() {
    compileTypeScript();
    installJest(moduleMocks);
    process.env.NODE_ENV = 'test';
    process.env.CDK_VALIDATION = 'false';
    // CDK remembers this folder.
    process.env.TMPDIR = mkdtempSync(join(tmpdir(), 'mutation-'));
    process.env.TESTS_TMPDIR = process.env.TMPDIR;
  }

  async dispose() {
    rmSync(temporaryFolder(), { recursive: true, force: true });
  }

  /** @returns {Promise<import('@stryker-mutator/api/test-runner').DryRunResult>} */
  async dryRun() {
    /** @type {TestResult[]} */
    const tests = [];
    /** @type {import('@stryker-mutator/api/core').MutantCoverage} */
    const mutantCoverage = { static: {}, perTest: {} };
    for (const file of testFiles(process.cwd())) {
      forgetModules();
      stryker.mutantCoverage = { static: {}, perTest: {} };
      const results = await runFile(file, { isWanted: () => true, bail: false });
      tests.push(...results);
      for (const { id } of results) {
        // The code is loaded for each mutant, so what runs at loading belongs to each test of the file.
        mutantCoverage.perTest[id] = { ...stryker.mutantCoverage.static, ...stryker.mutantCoverage.perTest[id] };
      }
    }
    return { status: DryRunStatus.Complete, tests, mutantCoverage };
  }

  /** @param {import('@stryker-mutator/api/test-runner').MutantRunOptions} options */
  async mutantRun({ activeMutant, testFilter, hitLimit, disableBail }) {
    const wanted = testFilter && new Set(testFilter);
    const files = testFiles(process.cwd()).filter((file) => testFilter?.some((id) => id.startsWith(`${file}:`)) ?? true);
    forgetModules();
    Object.assign(stryker, { activeMutant: activeMutant.id, hitLimit, hitCount: hitLimit === undefined ? undefined : 0 });
    /** @type {TestResult[]} */
    const tests = [];
    try {
      const likelyFirst = [...files].sort((one, other) => this.#rank(one) - this.#rank(other));
      for (const file of nearestFirst(likelyFirst, relative(process.cwd(), activeMutant.fileName))) {
        const results = await runFile(file, { isWanted: (id) => wanted?.has(id) ?? true, bail: !disableBail });
        tests.push(...results);
        if (results.some(({ status }) => status === TestStatus.Failed)) {
          this.#killers = [file, ...this.#killers.filter((other) => other !== file)];
          if (!disableBail) {
            break;
          }
        }
      }
      const isEndless = determineHitLimitReached(stryker.hitCount, stryker.hitLimit);
      return toMutantRunResult(isEndless ?? { status: DryRunStatus.Complete, tests }, disableBail);
    } finally {
      stryker.activeMutant = undefined;
    }
  }

  /** @param {string} file */
  #rank(file) {
    const place = this.#killers.indexOf(file);
    return place === -1 ? this.#killers.length : place;
  }
}

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, 'in-process', InProcessRunner)];

/**
 * @param {string} file relative to the project
 * @param {{ isWanted: (id: string) => boolean, bail: boolean }} options which tests, and whether to stop at the first that fails
 * @returns {Promise<TestResult[]>}
 */
async function runFile(file, { isWanted, bail }) {
  const setTest = (/** @type {string | undefined} */ id) => stryker.currentTestId = id;
  try {
    const results = await runTests({ file, load: () => load(file), isWanted, bail, setTest });
    return results.map(({ id, milliseconds, failure }) => {
      const result = { id, name: id, fileName: join(process.cwd(), file), timeSpentMs: milliseconds };
      return failure === undefined
        ? { ...result, status: TestStatus.Success } : { ...result, status: TestStatus.Failed, failureMessage: failure };
    });
  } finally {
    // The apps of all tests would fill the disk.
    readdirSync(temporaryFolder()).forEach((entry) => rmSync(join(temporaryFolder(), entry), { recursive: true, force: true }));
  }
}

function temporaryFolder() {
  return /** @type {string} */ (process.env.TMPDIR);
}
