import { readdirSync, readFileSync } from 'fs';
import { parse } from 'yaml';

interface Job {
  readonly permissions?: Readonly<Record<string, string>>;
  readonly environment?: string;
  readonly needs?: string | readonly string[];
  readonly steps: readonly { readonly uses?: string; readonly run?: string; readonly with?: Readonly<Record<string, string>> }[];
}

const FOLDER = '.github/workflows';
const workflows = readdirSync(FOLDER).map((file) => {
  const { jobs, ...workflow }: { readonly jobs: Readonly<Record<string, Job>>; readonly on: Readonly<Record<string, unknown>> } = parse(readFileSync(`${FOLDER}/${file}`, 'utf8'));
  return { file, on: workflow.on, jobs: Object.entries(jobs).map(([id, job]) => ({ id: `${file}: ${id}`, ...job })) };
});
const jobs = workflows.flatMap((workflow) => workflow.jobs);
const steps = jobs.flatMap((job) => job.steps);

test('actions are pinned to commits', () => {
  const used = steps.flatMap(({ uses }) => uses ?? []);

  expect(used.length).toBeGreaterThan(20);
  expect(used.filter((action) => !/^[\w-]+\/[\w-]+@[0-9a-f]{40}$/.test(action))).toEqual([]);
});

test('only the job that tags a release can write to the repository, and no job can write anything else', () => {
  const permissions = jobs.flatMap((job) => Object.entries(job.permissions ?? { all: 'default' }).map(([name, level]) => `${job.id} ${name} ${level}`));

  expect(permissions.filter((permission) => !permission.endsWith(' read')).sort()).toEqual([
    'release.yml: release_github contents write',
    'release.yml: release_npm id-token write',
    'release.yml: release_nuget id-token write',
    'release.yml: release_pypi id-token write',
  ]);
  expect(permissions.filter((permission) => permission.endsWith(' contents read')).length).toBeGreaterThan(10);
});

test('npm, PyPI and NuGet are published to without a token', () => {
  const text = readFileSync(`${FOLDER}/release.yml`, 'utf8');

  expect(text).toContain('NPM_TRUSTED_PUBLISHER: "true"');
  expect(text).toContain('PYPI_TRUSTED_PUBLISHER: "true"');
  expect(text).toContain('NUGET_TRUSTED_PUBLISHER: "true"');
  expect(text).not.toMatch(/NPM_TOKEN|TWINE_PASSWORD|NUGET_API_KEY/);
});

test('a release is started by a maintainer, and published from the environment that has the secrets', () => {
  const { on, jobs: releaseJobs } = workflows.find(({ file }) => file === 'release.yml')!;

  expect(Object.keys(on)).toEqual(['workflow_dispatch']);
  expect(releaseJobs.filter(({ environment }) => environment !== 'release').map(({ id }) => id)).toEqual(['release.yml: release']);
});

test('every secret is described in RELEASING.md', () => {
  const text = workflows.map(({ file }) => readFileSync(`${FOLDER}/${file}`, 'utf8')).join('\n');
  const secrets = new Set([...text.matchAll(/secrets\.(\w+)/g)].map(([, name]) => name));
  const described = readFileSync('RELEASING.md', 'utf8');

  // GitHub provides GITHUB_TOKEN, and publib needs no staging profile for the portal of Maven Central.
  const own = [...secrets].filter((name) => name !== 'GITHUB_TOKEN' && name !== 'MAVEN_STAGING_PROFILE_ID');
  expect(own.length).toBeGreaterThan(4);
  expect(own.filter((name) => !described.includes(`\`${name}\``))).toEqual([]);
});

test('what is installed is what the lock file names', () => {
  const installs = steps.flatMap(({ run }) => run?.match(/npm (?:install|i|ci|update)\b/g) ?? []);

  expect(new Set(installs)).toEqual(new Set(['npm ci']));
  expect(steps.flatMap(({ run }) => run?.match(/@latest\b/g) ?? [])).toEqual([]);
});

test('workflows run on Node.js 24, and pull requests are also tested on 20 and 22', () => {
  const versions = steps.filter(({ uses }) => uses?.startsWith('actions/setup-node@')).map((step) => step.with?.['node-version']);

  expect(new Set(versions)).toEqual(new Set(['24', '${{ matrix.node }}']));
  expect(parse(readFileSync(`${FOLDER}/build.yml`, 'utf8')).jobs.node.strategy.matrix.node).toEqual(['20', '22']);
});
