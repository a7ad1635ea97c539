// @ts-check
import { relative } from 'node:path';

/*
 * Reporter of the test suite. It prints progress, and of the test files only those that fail, together with what they wrote to the console.
 * Jest's own `summary` reporter follows it.
 */

const STEPS = 10;
/** Up to this many test files have a line each. */
const FEW = 20;

/** @typedef {{ testFilePath: string, failureMessage?: string | null, console?: { message: string }[] | null }} FileResult */
/** @typedef {{ numTotalTestSuites: number, numPassedTestSuites: number, numFailedTestSuites: number, numPendingTestSuites: number }} Totals */

export default class QuietReporter {
  started = Date.now();
  step = 0;

  /**
   * @param {{ rootDir: string }} options
   * @param {unknown} [_]
   * @param {unknown} [__]
   * @param {(text: string) => void} [write]
   */
  constructor({ rootDir }, _, __, write = (text) => process.stderr.write(`${text}\n`)) {
    this.rootDir = rootDir;
    this.write = write;
  }

  /** @param {Totals} totals */
  onRunStart({ numTotalTestSuites }) {
    this.started = Date.now();
    this.write(`Running ${numTotalTestSuites} test files`);
  }

  /**
   * @param {unknown} _
   * @param {FileResult} result
   * @param {Totals} totals
   */
  onTestResult(_, { testFilePath, failureMessage, console: output }, totals) {
    const file = relative(this.rootDir, testFilePath);
    if (failureMessage) {
      this.write([`FAIL ${file}`, failureMessage, ...(output ?? []).map(({ message }) => message)].join('\n'));
    } else if (totals.numTotalTestSuites <= FEW) {
      this.write(`PASS ${file}`);
    }
    this.showProgress(totals);
  }

  /** @param {Totals} totals */
  showProgress({ numTotalTestSuites: all, numPassedTestSuites, numFailedTestSuites: failed, numPendingTestSuites }) {
    const done = numPassedTestSuites + failed + numPendingTestSuites;
    const step = Math.floor((STEPS * done) / all);
    if (all > FEW && step > this.step) {
      this.step = step;
      const seconds = Math.round((Date.now() - this.started) / 1000);
      this.write(`${String(done).padStart(5)} of ${all} test files, ${failed} failed, ${seconds} s`);
    }
  }
}
