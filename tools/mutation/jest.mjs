// @ts-check
import { createRequire } from 'node:module';
import { jestExpect } from '@jest/expect';
import * as circus from 'jest-circus';
import { isLeftOut } from './test-files.mjs';

/*
 * Jest's tests, expectations, mocks and timers without its module registry. These packages are parts of jest.
 */

const require = createRequire(import.meta.url);
const { ModuleMocker } = require('jest-mock');
const { ModernFakeTimers } = require('@jest/fake-timers');

const TEST_TIMEOUT = 60_000;
const mocker = new ModuleMocker(globalThis);

/** @typedef {{ id: string, milliseconds: number, failure?: string }} Result */

/**
 * Defines the globals that the tests use.
 *
 * @param {object} moduleMocks
 */
export function installJest(moduleMocks) {
  const config = /** @type {import('@jest/types').Config.ProjectConfig} */ ({ fakeTimers: {}, rootDir: process.cwd() });
  const clock = new ModernFakeTimers({ config, global: globalThis });
  const { describe, test, it, beforeAll, beforeEach, afterAll, afterEach } = circus;
  const jest = {
    fn: mocker.fn.bind(mocker),
    spyOn: mocker.spyOn.bind(mocker),
    replaceProperty: mocker.replaceProperty.bind(mocker),
    clearAllMocks: mocker.clearAllMocks.bind(mocker),
    resetAllMocks: mocker.resetAllMocks.bind(mocker),
    restoreAllMocks: mocker.restoreAllMocks.bind(mocker),
    useFakeTimers: clock.useFakeTimers.bind(clock),
    useRealTimers: clock.useRealTimers.bind(clock),
    ...moduleMocks,
  };
  Object.assign(globalThis, { describe, test, it, beforeAll, beforeEach, afterAll, afterEach, expect: jestExpect, jest });
}

/**
 * Runs the tests of one file. A file that cannot be loaded is one test that fails.
 *
 * @param {{ file: string, load: () => NodeJS.Require, isWanted: (id: string) => boolean, bail: boolean,
 *   setTest: (id: string | undefined) => void }} run
 * @returns {Promise<Result[]>}
 */
export async function runTests({ file, load, isWanted, bail, setTest }) {
  circus.resetState();
  circus.getState().testTimeout = TEST_TIMEOUT;
  /** @type {Map<any, string>} */
  const ids = new Map();
  const onEvent = (/** @type {any} */ event) => {
    const { rootDescribeBlock } = circus.getState();
    if (event.name === 'run_start') {
      nameTests(rootDescribeBlock, `${file}: `, ids);
      keep(rootDescribeBlock, (test) => isWanted(ids.get(test) ?? '') && !isLeftOut(ids.get(test) ?? ''));
    } else if (event.name === 'test_start') {
      setTest(ids.get(event.test));
      mocker.clearAllMocks();
    } else if (event.name === 'test_done') {
      setTest(undefined);
      if (bail && event.test.errors.length > 0) {
        keep(rootDescribeBlock, () => false);
      }
    }
  };
  circus.addEventHandler(onEvent);
  try {
    /** @type {any} */ (globalThis).jest.requireActual = load();
    await circus.run();
    return [...ids].filter(([test]) => test.status === 'done').map(([test, id]) => resultOf(test, id));
  } catch (error) {
    return [{ id: `${file}: `, milliseconds: 0, failure: textOf(error) }];
  } finally {
    circus.removeEventHandler(onEvent);
    mocker.restoreAllMocks();
    process.exitCode = undefined;
  }
}

/**
 * Two tests may have the same name: the second has its number behind it.
 *
 * @param {any} block
 * @param {string} path
 * @param {Map<any, string>} ids
 */
function nameTests(block, path, ids) {
  for (const child of block.children) {
    const name = `${path}${child.name}`;
    if (child.type === 'describeBlock') {
      nameTests(child, `${name} `, ids);
    } else {
      const others = [...ids.values()].filter((id) => id === name || id.startsWith(`${name} #`)).length;
      ids.set(child, others === 0 ? name : `${name} #${others + 1}`);
    }
  }
}

/**
 * Takes the other tests out: jest waits for the event loop even after tests that it skips.
 *
 * @param {any} block
 * @param {(test: any) => boolean} isWanted
 * @returns {boolean}
 */
function keep(block, isWanted) {
  const children = block.children.filter((/** @type {any} */ child) => (child.type === 'describeBlock' ? keep(child, isWanted) : isWanted(child)));
  block.children.splice(0, block.children.length, ...children);
  return children.length > 0;
}

/**
 * @param {any} test
 * @param {string} id
 * @returns {Result}
 */
function resultOf({ duration, errors }, id) {
  return { id, milliseconds: duration ?? 0, ...errors.length > 0 ? { failure: errors.flat().map(textOf).join('\n') } : {} };
}

/** @param {any} error */
function textOf(error) {
  return String(error?.stack ?? error);
}
