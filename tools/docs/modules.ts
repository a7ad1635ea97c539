import { join } from 'path';
import type { Block } from './pages';

/* The TypeScript that a block stands for. It has the same line numbers as the page. */

/** What a step of the migration guide can use. test/migration runs the steps in the same way. */
const STEP = [
  "import { aws_dynamodb as dynamodb, aws_iam as iam, RemovalPolicy, Validations, type App, type Stack } from 'aws-cdk-lib';",
  "import { MigrationGuard, SecureTable, SecureTableDefaults, TableKey } from 'cdk-secure-table';",
  'void [dynamodb, iam, RemovalPolicy, Validations, MigrationGuard, SecureTable, SecureTableDefaults, TableKey];',
  'export function step(app: App, stack: Stack, billing: Stack): void { void [app, stack, billing];',
].join(' ');

export interface Module {
  readonly block: Block;
  /** A name that is unique in a directory of modules. */
  readonly file: string;
  readonly source: string;
}

export function moduleOf(block: Block, directory: string): Module {
  const source = block.step === undefined ? `${block.code}\nexport {};\n` : `${block.code}\n}`;
  const before = block.step === undefined ? '' : STEP;
  const file = `${block.page.replace(/\W+/g, '-')}-${block.line}.ts`;
  return { block, file: join(directory, file), source: before + '\n'.repeat(block.line - 1) + source };
}
