import { CfnResource, Stack, Validations } from 'aws-cdk-lib';
import type { App } from 'aws-cdk-lib';
import type { IConstruct } from 'constructs';
import { EncryptedTables } from '../../../src';
import { appWith } from '../../support/flags';
import { ENV } from '../support/synth';
import { plainTable } from '../support/tables';

/* The exit code of a process that synthesizes an app again after it was repaired: the guard takes back what it has set, and nothing else. */

const CLI = { '@aws-cdk/core:failSynthOnValidationErrors': false };

const exitCode = process.exitCode;
beforeEach(() => jest.spyOn(console, 'error').mockImplementation());
afterEach(() => {
  process.exitCode = exitCode;
  jest.restoreAllMocks();
});

/** An app with two stacks whose tables are open, under one guard or under one for each. */
function guarded(scopesOf: (app: App) => IConstruct[] = (app) => [app]): App {
  const app = appWith(CLI);
  ['One', 'Two'].forEach((id) => plainTable(new Stack(app, id, { env: ENV })));
  scopesOf(app).forEach((scope) => EncryptedTables.enforce(scope));
  return app;
}

function synth(app: App): void {
  try {
    app.synth({ force: true });
  } catch (error) {
    expect(String(error)).toMatch(/TablesNotSecure/);
  }
}

/** The tree may not change after a synthesis, resources may. */
function repair(app: App, ...stacks: string[]): void {
  for (const stack of stacks.length === 0 ? ['One', 'Two'] : stacks) {
    const table = app.node.findChild(stack).node.findAll().find((each) => CfnResource.isCfnResource(each)) as CfnResource;
    table.addOverride('Type', 'AWS::SNS::Topic');
    table.addDeletionOverride('Properties');
  }
}

function exitCodeAfter(app: App): typeof process.exitCode {
  synth(app);
  return process.exitCode;
}

test('the exit code is that of the last synthesis of an app', () => {
  const app = guarded();
  expect(exitCodeAfter(app)).toBe(1);
  expect(exitCodeAfter(app)).toBe(1);
  repair(app);
  expect(exitCodeAfter(app)).toBe(exitCode);
});

test('the exit code stays as long as the synthesis of another app was stopped', () => {
  const [one, other] = [guarded(), guarded()];
  [one, other].forEach(synth);
  repair(one);
  expect(exitCodeAfter(one)).toBe(1);
  repair(other);
  expect(exitCodeAfter(other)).toBe(exitCode);
});

test('the exit code stays as long as another guard of the app has findings', () => {
  const app = guarded(({ node }) => node.children);
  synth(app);
  repair(app, 'One');
  expect(exitCodeAfter(app)).toBe(1);
  repair(app, 'Two');
  expect(exitCodeAfter(app)).toBe(exitCode);
});

test('an exit code that other code has set stays', () => {
  const app = guarded();
  process.exitCode = 3;
  expect(exitCodeAfter(app)).toBe(3);
  repair(app);
  expect(exitCodeAfter(app)).toBe(3);

  const another = guarded();
  process.exitCode = undefined;
  synth(another);
  repair(another);
  process.exitCode = 7;
  expect(exitCodeAfter(another)).toBe(7);
});

test('the exit code that another plugin causes stays', () => {
  const app = guarded();
  synth(app);
  repair(app);
  Validations.of(app).addPlugins({
    name: 'Other',
    validate: () => {
      process.exitCode = 1;
      return { success: true, violations: [] };
    },
  });
  expect(exitCodeAfter(app)).toBe(1);
});
