import { existsSync, readFileSync } from 'fs';
import { join } from 'path';
import { isFull, sample } from '../../support/sizes';
import { bundled, closedPort, Workplace } from '../support/real-cli';

/*
 * The real CLI after every way of stopping: nothing is deployed from what the app leaves behind.
 */

// Four runs of the CLI a test.
jest.setTimeout(180_000);

const SENTENCE = /Synthesis stopped by EncryptedTables\.enforce: .+ before you deploy anything from this folder\./;

/** The ways of the app in support/stopped-app.ts, and the nested assemblies that they leave. */
const WAYS: Readonly<Record<string, readonly string[]>> = {
  'as it is': [],
  'without a call of synth': [],
  'with a promise whose error is logged': [],
  'with a handler of uncaught exceptions': [],
  'with an error that is caught': [],
  'with an exit code of its own': [],
  'in stages': ['assembly-Prod', 'assembly-Prod/assembly-Prod-Inner'],
  'in a stage that is synthesized by itself': ['assembly-Pipeline-Prod'],
  'next to a stack that fails': [],
  'with a custom synthesis from before': [],
  'with a custom synthesis from after': [],
  'with a synth that is called past the object': [],
};

/** Ways on which CDK fails before its plugins run, and writes no report. */
const UNCHECKED = ['in a stage that is synthesized by itself', 'next to a stack that fails'];

let app: string;
let endpoint: string;
beforeAll(async () => {
  app = bundled('stopped-app');
  endpoint = await closedPort();
});

/** What people try next. */
async function expectNothingToDeploy(place: Workplace, assembly: string): Promise<void> {
  const commands = [['ls'], ['deploy', '--all', '--require-approval', 'never'], ['deploy', '--all', '--require-approval', 'never', '--ignore-errors']];
  const runs = await Promise.all(commands.map((command) => place.cdk([...command, '--app', assembly])));

  expect(runs.filter(({ code, output }) => code === 0 || !SENTENCE.test(output))).toEqual([]);
}

function manifest(assembly: string): string {
  return readFileSync(join(assembly, 'manifest.json'), 'utf8');
}

describe.each(sample(2, Object.keys(WAYS)))('an app %s', (WAY) => {
  const place = () => new Workplace({ WAY, AWS_ENDPOINT_URL: endpoint });

  test('is stopped under the CLI, and leaves nothing to deploy', async () => {
    const work = place();
    const { code, output } = await work.cdk(['synth', '--all', '--quiet', '--app', `node ${app}`]);

    expect(code).not.toBe(0);
    expect(output).toMatch(WAY === 'next to a stack that fails' ? SENTENCE : /FATAL SecureTable-CustomerManagedKey/);
    await expectNothingToDeploy(work, work.assembly);
    expect(WAYS[WAY].filter((folder) => !SENTENCE.test(manifest(join(work.assembly, folder))))).toEqual([]);
    expect(existsSync(join(work.assembly, 'validation-report.json'))).toBe(!UNCHECKED.includes(WAY));
  });

  test('leaves nothing to deploy under plain node', async () => {
    const work = place();
    await work.node([app], { CDK_OUTDIR: work.assembly });

    expect(['', ...WAYS[WAY]].filter((folder) => !SENTENCE.test(manifest(join(work.assembly, folder))))).toEqual([]);
  });
});

test('the same app without the guard is deployed from its folder as far as AWS lets it', async () => {
  const work = new Workplace({ AWS_ENDPOINT_URL: endpoint });
  await work.cdk(['synth', '--all', '--quiet', '--app', `node ${app}`], { WITHOUT_GUARD: 'true' });
  const list = await work.cdk(['ls', '--app', work.assembly]);

  expect(list).toEqual({ code: 0, output: 'Shop\n' });
  // The CLI tries to connect for almost a minute.
  if (isFull) {
    expect((await work.cdk(['deploy', '--all', '--require-approval', 'never', '--app', work.assembly])).output).toContain('ECONNREFUSED');
  }
});

test('a nested assembly is not deployed by itself either', async () => {
  const work = new Workplace({ AWS_ENDPOINT_URL: endpoint, WAY: 'in stages' });
  await work.node([app], { CDK_OUTDIR: work.assembly });

  await expectNothingToDeploy(work, join(work.assembly, 'assembly-Prod'));
});

test('the manifest of an earlier synthesis goes as well, and a later one has its own', async () => {
  const work = new Workplace({ AWS_ENDPOINT_URL: endpoint });
  await work.cdk(['synth', '--all', '--quiet', '--app', `node ${app}`], { WITHOUT_GUARD: 'true' });
  await work.cdk(['synth', '--all', '--quiet', '--app', `node ${app}`]);

  await expectNothingToDeploy(work, work.assembly);
  expect((await work.cdk(['ls', '--app', `node ${app}`], { WITHOUT_GUARD: 'true' })).output).toBe('Shop\n');
});
