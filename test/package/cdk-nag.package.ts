import { execFileSync } from 'child_process';
import { mkdirSync, readdirSync, realpathSync, writeFileSync } from 'fs';
import { join } from 'path';
import { installed, NAME, ROOT } from './support/installed';

/* With cdk-nag 2, whose packs are aspects, the package installs without a flag, and only the packs of cdk-nag 3 do not work. */

const app = join(installed.scratch, 'beside-cdk-nag-2');
const stub = join(installed.scratch, 'cdk-nag-2');

/** What cdk-nag 2.38.2 has of `NagPack`: the registry is not asked for the package itself. */
const NAG_PACK = `
  class NagPack { constructor(props) { this.loggers = []; this.packName = ''; } get readPackName() { return this.packName; } applyRule() {} }
  class AwsSolutionsChecks extends NagPack { visit() {} }
  module.exports = { NagPack, AwsSolutionsChecks };
`;

function install(peers: Record<string, string>): void {
  mkdirSync(app, { recursive: true });
  const tarball = readdirSync(installed.scratch).find((file) => file.endsWith('.tgz'))!;
  const dependencies = { ...peers, [NAME]: `file:${join(installed.scratch, tarball)}` };
  writeFileSync(join(app, 'package.json'), JSON.stringify({ private: true, dependencies }));
  execFileSync('npm', ['install', '--offline', '--ignore-scripts', '--no-audit', '--no-fund', '--no-package-lock', '--loglevel=error'], { cwd: app, stdio: 'pipe' });
}

function peersWith(cdkNag: string): Record<string, string> {
  const linked = (name: string) => `file:${realpathSync(join(ROOT, 'node_modules', name))}`;
  mkdirSync(join(stub, 'lib'), { recursive: true });
  writeFileSync(join(stub, 'package.json'), JSON.stringify({
    name: 'cdk-nag', version: cdkNag, main: 'lib/nag-pack.js', peerDependencies: { 'aws-cdk-lib': '^2.176.0', 'constructs': '^10.5.1' },
  }));
  writeFileSync(join(stub, 'lib', 'nag-pack.js'), NAG_PACK);
  return { 'aws-cdk-lib': linked('aws-cdk-lib'), 'constructs': linked('constructs'), 'cdk-nag': `file:${stub}` };
}

function run(script: string): string {
  return execFileSync(process.execPath, ['-e', `
    const { App, Stack, Validations, aws_dynamodb: dynamodb } = require('aws-cdk-lib');
    const library = require('${NAME}');
    const app = new App({ outdir: require('fs').mkdtempSync('${join(app, 'out-')}'), analyticsReporting: false });
    const stack = new Stack(app, 'Stack', { env: { account: '111122223333', region: 'eu-west-1' } });
    const partitionKey = { name: 'id', type: dynamodb.AttributeType.STRING };
    console.error = () => {};
    try { ${script} app.synth(); console.log('passed'); } catch (error) { console.log(error.message); }
  `], { cwd: app, encoding: 'utf8', env: { ...process.env, CDK_VALIDATION: 'false', NODE_NO_WARNINGS: '1' } }).trim();
}

describe('with cdk-nag 2.38', () => {
  beforeAll(() => install(peersWith('2.38.2')));

  test.each([
    ['a SecureTable passes the guard', 'library.EncryptedTables.enforce(app); new library.SecureTable(stack, "Table", { partitionKey });', /^passed$/],
    ['the guard stops a plain table', 'library.EncryptedTables.enforce(app); new dynamodb.TableV2(stack, "Table", { partitionKey });', /CustomerManagedKey/],
    ['the defaults secure a plain table',
      'library.SecureTableDefaults.apply(app); library.EncryptedTables.enforce(app); new dynamodb.TableV2(stack, "Table", { partitionKey });', /^passed$/],
    ['the checks of this library run', 'library.RulePacks.apply(app, { packs: [] }); new dynamodb.TableV2(stack, "Table", { partitionKey });', /CustomerManagedKey/],
    ['the packs of cdk-nag need version 3, and the error says what to write', 'library.RulePacks.apply(app);', /^\[CdkNagTooOld\] .*cdk-nag@\^3\.0\.2/],
  ])('%s', (_, script, expected) => {
    expect(run(script)).toMatch(expected);
  });
});

test('the package does not install with cdk-nag 1, which has no such packs', () => {
  expect(() => install(peersWith('1.9.0'))).toThrow(/ERESOLVE/);
});
