import { App } from 'aws-cdk-lib';
import { runsInMemory } from '../../src/enforcement/app-run';

/* These tests run with NODE_ENV=test, which says that the app is part of a program that goes on. */

const MODE = '@aws-cdk/core:appMode';

function inEnvironment<T>(env: NodeJS.ProcessEnv, run: () => T): T {
  const replaced = jest.replaceProperty(process, 'env', { ...process.env, ...env });
  try {
    return run();
  } finally {
    replaced.restore();
  }
}

test('an app under a test runner is part of its program, unless CDK says that it has a process of its own', () => {
  expect(runsInMemory(new App())).toBe(true);
  expect(runsInMemory(new App({ context: { [MODE]: 'process' } }))).toBe(false);
  expect(inEnvironment({ CDK_APP_MODE: 'process' }, () => runsInMemory(new App()))).toBe(false);
});

test('the context counts before the variable, and a mode that CDK does not have says nothing', () => {
  expect(inEnvironment({ CDK_APP_MODE: 'process' }, () => runsInMemory(new App({ context: { [MODE]: 'inmemory' } })))).toBe(true);
  expect(inEnvironment({ CDK_APP_MODE: 'process' }, () => runsInMemory(new App({ context: { [MODE]: 'other' } })))).toBe(false);
});
