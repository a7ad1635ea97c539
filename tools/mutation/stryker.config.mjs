// @ts-check

/** The wing whose mutants are tried: `index.ts` runs Stryker once for each. */
const wing = process.env.MUTATED_WING ?? 'rules';

/** @type {import('@stryker-mutator/api/core').PartialStrykerOptions} */
export default {
  mutate: [`src/${wing}/**/*.ts`],
  plugins: ['./tools/mutation/in-process-runner.mjs', './tools/mutation/prose.mjs'],
  testRunner: 'in-process',
  ignorers: ['prose'],
  coverageAnalysis: 'perTest',
  // A run that was stopped goes on from here, and after a change only what it concerns is tried again.
  incremental: true,
  incrementalFile: `reports/mutation/${wing}.incremental.json`,
  jsonReporter: { fileName: `reports/mutation/${wing}.json` },
  htmlReporter: { fileName: `reports/mutation/${wing}.html` },
  reporters: ['json', 'html', 'progress-append-only'],
  tempDirName: '.stryker-tmp',
  concurrency: 1,
  // CDK keeps some memory of every app.
  maxTestRunnerReuse: 300,
  timeoutMS: 30_000,
  ignorePatterns: ['/lib', '/dist', '/coverage', '/test-reports', '/reports', 'cdk.out'],
};
