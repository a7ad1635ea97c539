import { aws_dynamodb as dynamodb } from 'aws-cdk-lib';
import type { App } from 'aws-cdk-lib';
import * as cxapi from 'aws-cdk-lib/cx-api';
import { differences } from './differences';
import { lostPermissions } from './permissions';
import { build } from './scenario';
import type { Built, DropIn, Make } from './scenario';
import { SecureTable } from '../../src';
import type { SecureTableProps } from '../../src';
import { templatesOf } from '../secure-table/replicas/stage';
import { appWith, RECOMMENDED } from '../support/flags';
import { PaperDeployment } from '../support/paper';
import { firstSeed, runs, tell } from '../support/sizes';

/*
 * Bar: whatever an app passes to a TableV2 means the same on a SecureTable, or is refused with a code. DROP_IN_SEED repeats a run, and
 * DROP_IN_RUNS=1000 is a run for the gate.
 */

const RUNS = runs(40, 150, 'DROP_IN_RUNS');
const FIRST = firstSeed(20261128, 'DROP_IN_SEED');
/** Grants take most of the time. */
const SIMULATED = 5;

const FLAGS: readonly Record<string, unknown>[] = [
  {}, RECOMMENDED,
  ...Object.values(cxapi).map(String).filter((name) => /^@aws-cdk\/aws-(dynamodb|kms|iam):/.test(name) && !cxapi.CURRENT_VERSION_EXPIRED_FLAGS.includes(name))
    .map((name) => ({ [name]: true })),
];

/** The errors that a SecureTable may give where a TableV2 has none. */
const REFUSALS = ['DestroyWithDeletionProtection', 'EncryptionOfTableV2', 'StreamPolicyWithoutStream', 'StrongConsistencyFeatures'];

const plainTable: Make = (scope, id, props) => new dynamodb.TableV2(scope, id, props);
const secureTable: Make = (scope, id, props) => new SecureTable(scope, id, props as SecureTableProps) as DropIn;

jest.setTimeout(60_000 + RUNS * 2_000);

describe(`${RUNS} random tables as TableV2 and as SecureTable (DROP_IN_SEED=${FIRST})`, () => {
  const tally = { compared: 0, simulated: 0, replicated: 0 };
  const refused = new Map<string, number>();
  const wrong: string[] = [];
  const lost: string[] = [];

  beforeAll(async () => {
    jest.spyOn(console, 'warn').mockImplementation();
    for (let seed = FIRST; tally.compared + sum(refused) < RUNS; seed++) {
      await compare(seed, FLAGS[seed % FLAGS.length]);
    }
    tell(`${RUNS} random tables from seed ${FIRST}: ${JSON.stringify({ ...tally, refused: Object.fromEntries(refused) })}`);
  });

  async function compare(seed: number, flags: Record<string, unknown>): Promise<void> {
    const plain = attempt(seed, flags, plainTable);
    if (plain.error !== undefined) {
      return;
    }
    const secure = attempt(seed, flags, secureTable);
    if (secure.error !== undefined) {
      // CDK wraps the errors that constructs report at synthesis.
      const code = /\[([A-Z]\w+)\]/.exec(secure.error.message)?.[1] ?? `seed ${seed}: ${secure.error.message}`;
      refused.set(code, (refused.get(code) ?? 0) + 1);
      return;
    }
    tally.compared += 1;
    tally.replicated += plain.built!.replicas.length > 0 ? 1 : 0;
    wrong.push(...differences(plain.templates!, secure.templates!, plain.built!).map((text) => `seed ${seed}: ${text}`));
    if (seed % SIMULATED === 0) {
      tally.simulated += 1;
      const [before, after] = [plain, secure].map(({ app, built }) => ({ paper: new PaperDeployment(app), ...built! }));
      lost.push(...(await lostPermissions(before, after)).map((text) => `seed ${seed}: ${text}`));
    }
  }

  test('differ in what encryption, TLS, recovery and protection need, and in nothing else', () => {
    expect(wrong).toEqual([]);
  });

  test('grant what they granted', () => {
    expect(lost).toEqual([]);
  });

  test('are refused for known reasons, and rarely', () => {
    expect([...refused.keys()].filter((code) => !REFUSALS.includes(code))).toEqual([]);
    expect(sum(refused)).toBeLessThanOrEqual(RUNS * 0.15);
  });

  test('are of many kinds', () => {
    expect(tally.simulated).toBeGreaterThan(RUNS / 10);
    expect(tally.replicated).toBeGreaterThan(RUNS / 10);
  });
});

interface Attempt {
  readonly app: App;
  readonly built?: Built;
  readonly templates?: ReturnType<typeof templatesOf>;
  readonly error?: Error;
}

function attempt(seed: number, flags: Record<string, unknown>, make: Make): Attempt {
  const app = appWith({ ...flags, 'aws:cdk:disable-asset-staging': true });
  try {
    const built = build(seed, app, make);
    return { app, built, templates: templatesOf(app) };
  } catch (error) {
    return { app, error: error as Error };
  }
}

function sum(counts: ReadonlyMap<string, number>): number {
  return [...counts.values()].reduce((all, count) => all + count, 0);
}
