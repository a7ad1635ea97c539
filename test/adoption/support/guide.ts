import { readFileSync } from 'fs';
import { join } from 'path';
import { aws_dynamodb as dynamodb, aws_iam as iam, RemovalPolicy, Stack, Validations } from 'aws-cdk-lib';
import type { App } from 'aws-cdk-lib';
import { ModuleKind, ScriptTarget, transpile } from 'typescript';
import { env } from './plain-tables';
import { MigrationGuard, SecureTable, SecureTableDefaults, TableKey } from '../../../src';

/* The code blocks of docs/migration.md, which the tests run, and its tables of changes. */

const GUIDE = readFileSync(join(__dirname, '../../../docs/migration.md'), 'utf8');

const NAMES = { dynamodb, iam, RemovalPolicy, Validations, MigrationGuard, SecureTable, SecureTableDefaults, TableKey };

/** The steps that the guide shows. */
export const STEPS: ReadonlyMap<string, string> = new Map(
  [...GUIDE.matchAll(/<!-- step: ([\w-]+) -->\n```ts\n([\s\S]*?)```/g)].map(([, name, code]) => [name, code]),
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

/** Builds a step into an app whose stacks are `Shop` and `Billing`. */
export function build(app: App, step: string): App {
  const code = transpile(STEPS.get(step)!, { target: ScriptTarget.ES2022, module: ModuleKind.None });
  const stack = new Stack(app, 'Shop', { env });
  const billing = new Stack(app, 'Billing', { env });

  new Function('app', 'stack', 'billing', ...Object.keys(NAMES), code)(app, stack, billing, ...Object.values(NAMES));
  return app;
}
