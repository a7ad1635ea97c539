import { execFileSync } from 'child_process';
import { rmSync } from 'fs';
import type { IPolicyValidationContext, IPolicyValidationPlugin } from 'aws-cdk-lib';
import { App, aws_dynamodb as dynamodb, aws_iam as iam, aws_kms as kms, Stack, Validations } from 'aws-cdk-lib';
import { AwsSolutionsChecks } from 'cdk-nag';
import type { Result } from './measure';
import { median, print, ROOT } from './measure';
import { SecureTableChecks } from '../src/enforcement';

/*
 * What judging costs: our whole pack over AwsSolutionsChecks on one tree, and twice the tables over the tables. Ratios within one run.
 *
 * A pack runs once in the life of a process, so the packs are compared cold: in fresh processes, on a tree that both judge, in turns.
 */

const TABLES_PER_STACK = 200;
const PROCESSES = 5;
const ROUNDS = 7;

const partitionKey = { name: 'id', type: dynamodb.AttributeType.STRING };

interface Tree {
  readonly app: App;
  readonly context: IPolicyValidationContext;
}

/** Half of the tables are of each generation, all of them as they should be: a compliant table is judged by every rule to the end. */
function build(tables: number): Tree {
  const app = new App({ analyticsReporting: false });
  for (let number = 0; number < tables / TABLES_PER_STACK; number++) {
    const stack = new Stack(app, `Stack${number}`, { env: { account: '111122223333', region: 'eu-west-1' } });
    const key = new kms.Key(stack, 'Key', { enableKeyRotation: true });
    for (let table = 0; table < TABLES_PER_STACK; table++) {
      addTable(stack, `Table${table}`, key, table % 2 === 0);
    }
  }
  let context: IPolicyValidationContext | undefined;
  const capture: IPolicyValidationPlugin = { name: 'Capture', validate: given => { context = given; return { success: true, violations: [] }; } };
  Validations.of(app).addPlugins(capture);
  app.synth();
  return { app, context: context! };
}

function addTable(stack: Stack, id: string, key: kms.Key, second: boolean): void {
  const common = {
    partitionKey,
    deletionProtection: true,
    pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: true },
    resourcePolicy: deny(['dynamodb:*']),
  };
  if (second) {
    new dynamodb.TableV2(stack, id, {
      ...common,
      encryption: dynamodb.TableEncryptionV2.customerManagedKey(key),
      dynamoStream: dynamodb.StreamViewType.NEW_IMAGE,
      streamResourcePolicy: deny(['dynamodb:DescribeStream', 'dynamodb:GetRecords', 'dynamodb:GetShardIterator']),
    });
  } else {
    const billingMode = dynamodb.BillingMode.PAY_PER_REQUEST;
    new dynamodb.Table(stack, id, { ...common, billingMode, encryption: dynamodb.TableEncryption.CUSTOMER_MANAGED, encryptionKey: key });
  }
}

function deny(actions: string[]): iam.PolicyDocument {
  return new iam.PolicyDocument({
    statements: [new iam.PolicyStatement({
      effect: iam.Effect.DENY, principals: [new iam.StarPrincipal()], actions, resources: ['*'], conditions: { Bool: { 'aws:SecureTransport': 'false' } },
    })],
  });
}

function ours({ app, context }: Tree): void {
  const { violations } = new SecureTableChecks(app).validate(context);
  if (violations.length > 0) {
    throw new Error(`The tables of the benchmark are to be compliant: ${violations[0].description}`);
  }
}

function awsSolutions({ app, context }: Tree): void {
  new AwsSolutionsChecks(app).validate(context);
}

/** Processor time: what else the machine does is not counted. */
function milliseconds(run: () => void): number {
  const begin = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(begin);
  return (user + system) / 1000;
}

type Pair = readonly [ours: number, awsSolutions: number];

/** In a process of its own: each pack judges the tree once, now this one first, now that one. */
function cold(oursFirst: boolean): Pair {
  const tree = build(2000);
  const before = oursFirst ? milliseconds(() => ours(tree)) : 0;
  const solutions = milliseconds(() => awsSolutions(tree));
  const pair: Pair = [oursFirst ? before : milliseconds(() => ours(tree)), solutions];
  rmSync(tree.app.outdir, { recursive: true, force: true });
  return pair;
}

function fresh(number: number): Pair {
  const args = ['-r', 'ts-node/register/transpile-only', __filename, number % 2 === 0 ? 'ours' : 'theirs'];
  const env = { ...process.env, CDK_VALIDATION: 'false', TS_NODE_PROJECT: 'tsconfig.dev.json' };
  return JSON.parse(execFileSync(process.execPath, args, { cwd: ROOT, env, encoding: 'utf8' })) as Pair;
}

/** The packs over one tree. */
function overAwsSolutions(): Result {
  const pairs = Array.from({ length: PROCESSES }, (_, number) => fresh(number));
  const [mine, theirs] = [0, 1].map(index => median(pairs.map(pair => pair[index])));
  console.log(`     2,000 tables: SecureTableChecks ${mine.toFixed(0)} ms, AwsSolutionsChecks ${theirs.toFixed(0)} ms`);
  return { name: 'judging 2,000 tables by SecureTableChecks, over AwsSolutionsChecks', figure: mine / theirs, limit: 1, unit: 'x' };
}

/** Twice the tables, in turns; the first turn warms up. */
function growth(): Result {
  const [small, large] = [build(2000), build(4000)];
  const turns = Array.from({ length: ROUNDS + 1 }, () => [small, large].map(tree => milliseconds(() => ours(tree)))).slice(1);
  [small, large].forEach(({ app }) => rmSync(app.outdir, { recursive: true, force: true }));
  const [once, twice] = [0, 1].map(index => median(turns.map(turn => turn[index])));
  return { name: 'judging 4,000 tables, over 2,000', figure: twice / once, limit: 2.4, unit: 'x' };
}

export function judging(): readonly Result[] {
  return [overAwsSolutions(), growth()];
}

if (require.main === module) {
  const [, , first] = process.argv;
  if (first === undefined) {
    process.exitCode = judging().map(print).every(Boolean) ? 0 : 1;
  } else {
    console.log(JSON.stringify(cold(first === 'ours')));
  }
}
