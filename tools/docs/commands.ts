/* Every shell command of the pages, and where it is run. The test of the pages fails for a command that is not in this list. */

export interface Run {
  readonly command: string | RegExp;
  /**
   * - `ci`: .ci/run runs it
   * - `account`: it needs an AWS account
   * - `registry`: it needs the published package
   */
  readonly by: 'ci' | 'account' | 'registry';
  /** For `ci`: the text of .ci/run that runs it. For others: what it does, or what shows the same. */
  readonly where: string;
}

export const COMMANDS: readonly Run[] = [
  { command: /^(npm|pip) install cdk-secure-table$/, by: 'registry', where: 'installs the published package; package-test installs the packed one' },
  {
    command: /^npm install --save-dev --legacy-peer-deps cdk-secure-table$/,
    by: 'registry',
    where: 'installs the published package; package-test installs the packed one without peers',
  },
  { command: /^npx cdk-secure-table (?:check|report) /, by: 'registry', where: 'runs the published package; test/docs/check.test.ts runs the commands of docs/check.md' },
  { command: 'cdk-secure-table check cdk.out', by: 'registry', where: 'the command of the wheel; package-test runs it' },
  { command: 'export JSII_RUNTIME_PACKAGE_CACHE=enabled', by: 'registry', where: 'a variable of jsii for the command of the wheel' },
  { command: /^curl -fsSLO https:\/\/raw\.githubusercontent\.com\//, by: 'registry', where: 'downloads the command line of a release' },
  { command: 'node cdk-secure-table.js check template.yaml', by: 'registry', where: 'runs the downloaded file; test/docs/check.test.ts runs it' },
  { command: /^aws cloudformation (?:list-hook-results|get-hook-result) /, by: 'account', where: 'shows the results of the hook; test/check/hook has its answers' },
  { command: 'npm ci', by: 'ci', where: 'npm ci' },
  { command: 'npm ci && npm run demo', by: 'ci', where: 'npm run -s demo:compiled' },
  { command: 'npm ci && npm test', by: 'ci', where: 'npm run -s test:full' },
  { command: 'npm test', by: 'ci', where: 'npm run -s test:full' },
  { command: 'npx projen compile', by: 'ci', where: 'npx projen compile' },
  { command: /^npx jest --coverage=false test\/\S+$/, by: 'ci', where: 'npx jest --ci --coverage=false' },
  { command: 'npx cdk synth', by: 'ci', where: 'npm run -s demo:compiled' },
  { command: /^mkdir -p deployed\/\S+$/, by: 'account', where: 'the folder of the templates that the next command downloads' },
  { command: /^aws cloudformation get-template /, by: 'account', where: 'downloads the template of a deployed stack; test/migration reads such folders' },
  { command: /^aws dynamodb (?:update|delete)-table /, by: 'account', where: 'deletes a table that its stack has left; EphemeralTables does it with the stack' },
  { command: /^aws kms schedule-key-deletion /, by: 'account', where: 'deletes the key of such a table' },
  { command: /^aws dynamodb (?:describe-table|scan) /, by: 'account', where: 'asks a deployed table; the end-to-end tests ask the emulator the same' },
  { command: /^aws kms (?:disable-key-rotation|enable-key-rotation|get-key-rotation-status) /, by: 'account', where: 'changes the rotation of a deployed test key; test/operations matches the events of such calls' },
  { command: /^npx cdk (?:deploy|destroy)(?: |$)/, by: 'account', where: 'the end-to-end tests deploy to the emulator' },
];

export function runOf(command: string): Run | undefined {
  return COMMANDS.find((run) => (typeof run.command === 'string' ? run.command === command : run.command.test(command)));
}
