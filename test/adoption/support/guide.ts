import { readFileSync } from 'fs';
import { join } from 'path';
import * as cdk from 'aws-cdk-lib';
import { ModuleKind, ScriptTarget, transpile } from 'typescript';
import * as library from '../../../src';

/* The code blocks of docs/migration.md, which the tests run, and its tables of changes. */

const GUIDE = readFileSync(join(__dirname, '../../../docs/migration.md'), 'utf8');

/** The steps that the guide shows. */
export const STEPS: ReadonlyMap<string, string> = new Map(
  [...GUIDE.matchAll(/<!-- deployment: ([\w-]+) -->\n```ts\n([\s\S]*?)```/g)].map(([, name, code]) => [name, code]),
);

export interface Change {
  readonly type: string;
  readonly property: string;
  readonly update: string;
}

/** The changes that the guide documents from a step to the next. */
export function documentedChanges(from: string, to: string): Change[] {
  const [, rows] = new RegExp(`\\| from ${from} to ${to} \\|.*\\n\\|[-|]+\\n((?:\\|.*\\n)+)`).exec(GUIDE)!;
  const cells = rows.trim().split('\n').map((row) => row.split('|').map((cell) => cell.trim()));
  return cells.map(([, type, property, update]) => ({ type, property, update }));
}

/** The logical ids that the guide passes as `released`. */
export const RELEASED = [...GUIDE.matchAll(/`released: \['(\w+)'\]`/g)].map(([, id]) => id);

/** Pairs of steps for which the guide has a table. */
export const TABLES = [...GUIDE.matchAll(/\| from (\S+) to (\S+) \|/g)].map(([, from, to]) => [from, to] as const);

/** Runs a step, whose `new App()` is the app that is passed. */
export function build(app: cdk.App, step: string): cdk.App {
  const code = transpile(STEPS.get(step)!, { target: ScriptTarget.ES2022, module: ModuleKind.CommonJS });
  // What a constructor returns is what `new` gives.
  function App(): cdk.App {
    return app;
  }
  const withApp = new Proxy(cdk, { get: (target, name) => (name === 'App' ? App : Reflect.get(target, name)) });
  const modules: Record<string, unknown> = { 'aws-cdk-lib': withApp, 'cdk-secure-table': library };

  new Function('require', 'exports', code)((name: string) => modules[name] ?? jest.requireActual(name), {});
  return app;
}
