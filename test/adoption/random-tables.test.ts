import { EncryptedTables, SecureTableDefaults } from '../../src';
import { appWith } from '../support/flags';
import { resourcesIn, wrongAssets } from './support/assembly';
import { Random, RandomTables } from './support/random-tables';
import { firstSeed, runs } from '../support/sizes';

/* The guard never stops random tables that SecureTableDefaults secures, conditions included. ADOPTION_SEED repeats a run. */

const SEED = firstSeed(20261124, 'ADOPTION_SEED');
const APPS = runs(8, 50);
const TABLES_PER_APP = 8;

test(`the guard stops none of ${APPS * TABLES_PER_APP} random tables that are adopted (ADOPTION_SEED=${SEED})`, () => {
  let tables = 0;
  let conditional = 0;
  for (let n = 0; n < APPS; n++) {
    const appSeed = SEED + n;
    const app = appWith();
    const random = new Random(appSeed);
    if (random.chance(0.5)) {
      SecureTableDefaults.apply(app);
    }
    const stack = new RandomTables(app, 'Shop', random);
    for (let id = 0; id < TABLES_PER_APP; id++) {
      stack.add(`Table${id}`);
    }
    SecureTableDefaults.apply(app);
    EncryptedTables.enforce(app);

    // CDK prints the guard's warnings of keys that are named by an alias.
    const print = jest.spyOn(console, 'error').mockImplementation();
    expect({ seed: appSeed, stopped: stoppedBy(() => app.synth()) }).toEqual({ seed: appSeed, stopped: undefined });
    print.mockRestore();
    expect({ seed: appSeed, wrong: wrongAssets(app) }).toEqual({ seed: appSeed, wrong: [] });
    tables += [...resourcesIn(app, 'AWS::DynamoDB::Table'), ...resourcesIn(app, 'AWS::DynamoDB::GlobalTable')].length;
    conditional += stack.conditional;
  }

  expect(tables).toBe(APPS * TABLES_PER_APP);
  expect(conditional).toBeGreaterThan(tables / 5);
});

function stoppedBy(synthesize: () => unknown): string | undefined {
  try {
    synthesize();
    return undefined;
  } catch (error) {
    return String(error);
  }
}
