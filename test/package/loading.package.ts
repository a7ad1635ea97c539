import { existsSync, readdirSync, readFileSync } from 'fs';
import { join } from 'path';
import { executedBy } from './support/executed';
import { installed, NAME, publicTypes, ROOT, runScript } from './support/installed';

/* Which modules are loaded and executed, and how constructs of several bundles work together. */

const PREAMBLE = `
  const { App, Stack, aws_dynamodb: dynamodb, aws_kms: kms } = require('aws-cdk-lib');
  const library = require('${NAME}');
  const app = new App({ outdir: require('fs').mkdtempSync('${join(installed.scratch, 'assembly-')}') });
  const stack = new Stack(app, 'Stack', { env: { account: '123456789012', region: 'eu-west-1' } });
  const partitionKey = { name: 'id', type: dynamodb.AttributeType.STRING };
`;
const PLAIN = 'new library.SecureTable(stack, "Table", { partitionKey });';
const GLOBAL = 'new library.SecureTable(stack, "Table", { partitionKey, replicas: [{ region: "us-east-1" }] });';
const IMPORTED = `
  const encryptionKey = kms.Key.fromKeyArn(stack, 'Key', 'arn:aws:kms:eu-west-1:123456789012:key/00000000-0000-0000-0000-000000000000');
  const imported = library.SecureTable.fromSecureTableAttributes(stack, 'Imported', { tableName: 't', encryptionKey });
`;

function evaluate(script: string, expression: string): any {
  return runScript('cjs', `${PREAMBLE} ${script} console.log(JSON.stringify(${expression}));`);
}

function moduleOf(name: string): string {
  return publicTypes().find((type) => type.name === name)!.module;
}

describe('what is executed', () => {
  const touched = executedBy(`require('${NAME}').SecureTable;`);

  test('requiring the package executes the index, and no bundle', () => {
    expect(executedBy(`require('${NAME}');`)).toEqual({ files: ['lib/index.js'], modules: [] });
  });

  test('touching SecureTable loads one bundle, and executes no module of rules, enforcement, adoption or migration', () => {
    const others = /^lib\/(rules|template|enforcement|adoption|migration|operations|check|policy-analysis|policy\/analysis)\//;

    expect(touched.files).toEqual(['lib/core.bundle.js', 'lib/index.js']);
    expect(touched.modules).toContain(moduleOf('SecureTable'));
    expect(touched.modules.filter((module) => others.test(module))).toEqual([]);
    // The expression finds them where they are executed.
    expect(executedBy(`require('${NAME}').EncryptedTables;`).modules.some((module) => others.test(module))).toBe(true);
  });

  test('touching SecureTable does not execute the code for replicas in other accounts', () => {
    expect(touched.modules).not.toContain(moduleOf('SecureTableReplica'));
    expect(executedBy(`require('${NAME}').SecureTableReplica;`).modules).toContain(moduleOf('SecureTableReplica'));
  });

  test.each([
    ['imported tables', IMPORTED],
    ['replica policies', `${GLOBAL} app.synth();`],
  ])('a plain table does not execute what %s need', (_, script) => {
    const plain = executedBy(`${PREAMBLE} ${PLAIN} app.synth();`).modules;
    const more = executedBy(`${PREAMBLE} ${script}`).modules.filter((module) => !plain.includes(module));

    expect(more).not.toEqual([]);
    expect(more.filter((module) => touched.modules.includes(module))).toEqual([]);
  });
});

describe('across bundles', () => {
  test('a key that adoption creates is a TableKey', () => {
    const script = `
      library.SecureTableDefaults.apply(stack);
      new dynamodb.TableV2(stack, 'Plain', { partitionKey });
      app.synth();
      const keys = stack.node.findAll().filter((construct) => construct instanceof kms.Key);
    `;

    expect(evaluate(script, 'keys.map((key) => key instanceof library.TableKey)')).toEqual([true]);
  });

  test('adoption does not change a SecureTable', () => {
    const template = (script: string) => evaluate(`${script} ${PLAIN}`, 'app.synth().getStackByName("Stack").template');

    expect(template('library.SecureTableDefaults.apply(stack);')).toEqual(template(''));
  });

  test('imported tables and new ones are SecureTableBase', () => {
    const script = `${IMPORTED} ${PLAIN} const tables = [imported, stack.node.findChild("Table")];`;

    expect(evaluate(script, 'tables.map((table) => table instanceof library.SecureTableBase)')).toEqual([true, true]);
  });

  test('the guard accepts a SecureTable, and rejects a plain table', () => {
    const report = (table: string): string => evaluate(`
      library.EncryptedTables.enforce(app);
      ${table}
      try { app.synth(); } catch { process.exitCode = 0; }
      const file = require('path').join(app.outdir, 'validation-report.json');
    `, 'require("fs").existsSync(file) ? require("fs").readFileSync(file, "utf8") : ""');

    expect(report(PLAIN)).not.toContain('SecureTable-');
    expect(report('new dynamodb.TableV2(stack, "Plain", { partitionKey });')).toContain('SecureTable-TlsOnly');
  });
});

test('a bundle finds the files that are deployed', () => {
  const outdir: string = evaluate(`${GLOBAL} app.synth();`, 'app.outdir');
  const assets = readdirSync(outdir).filter((file) => file.startsWith('asset.'));
  const handler = readFileSync(join(ROOT, 'assets/replica-policy-handler/handler.js'), 'utf8');
  const deployed = assets.map((asset) => join(outdir, asset, 'handler.js')).filter((file) => existsSync(file));

  expect(deployed.map((file) => readFileSync(file, 'utf8'))).toEqual([handler]);
});
