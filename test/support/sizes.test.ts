import * as sizes from './sizes';

function inEnvironment(env: NodeJS.ProcessEnv): typeof sizes {
  const { TEST_SIZE: _, CI: __, ...others } = process.env;
  const replaced = jest.replaceProperty(process, 'env', { ...others, ...env });
  try {
    let loaded: typeof sizes;
    jest.isolateModules(() => {
      loaded = jest.requireActual<typeof sizes>('./sizes');
    });
    return loaded!;
  } finally {
    replaced.restore();
  }
}

const cases = Array.from({ length: 10 }, (_, index) => index);

test('a small run has few cases, the first one included', () => {
  const { runs, sample } = inEnvironment({});

  expect(runs(10, 1000)).toBe(10);
  expect(sample(3, cases)).toEqual([0, 4, 7]);
  expect(sample(20, cases)).toEqual(cases);
});

test('a full run has all of them', () => {
  const { runs, sample } = inEnvironment({ TEST_SIZE: 'full' });

  expect(runs(10, 1000)).toBe(1000);
  expect(sample(3, cases)).toEqual(cases);
});

test('an environment variable overrides both sizes, and repeats a seed', () => {
  const replaced = jest.replaceProperty(process, 'env', { ...process.env, ANY_RUNS: '7', ANY_SEED: '42', NONE: '' });

  expect([sizes.runs(10, 1000, 'ANY_RUNS'), sizes.runs(10, 1000, 'NONE'), sizes.firstSeed(1, 'ANY_SEED')])
    .toEqual([7, sizes.runs(10, 1000), 42]);
  replaced.restore();
});

test('a small run has the same seed each time', () => {
  expect(inEnvironment({}).firstSeed(1, 'NOT_SET')).toBe(1);
});
