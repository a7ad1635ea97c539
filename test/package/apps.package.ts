import { execFileSync } from 'child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'fs';
import { join } from 'path';
import { environment, installed, NAME, ROOT } from './support/installed';

/* Apps as users write them, from the packed artifacts: compiled by tsc, synthesized by the CLI. */

const TYPESCRIPT = `
  import { App, Stack, aws_dynamodb as dynamodb } from 'aws-cdk-lib';
  import { EncryptedTables, SecureTable, TableKey } from '${NAME}';
  import type { SecureTableProps } from '${NAME}';

  const app = new App();
  EncryptedTables.enforce(app);
  const stack = new Stack(app, 'Shop', { env: { account: '111122223333', region: 'eu-west-1' } });
  const props: SecureTableProps = {
    partitionKey: { name: 'orderId', type: dynamodb.AttributeType.STRING },
    encryptionKey: new TableKey(stack, 'Key'),
  };
  const orders: dynamodb.ITableV2 = new SecureTable(stack, 'Orders', props);
  orders.metricConsumedReadCapacityUnits();
`;

const PYTHON = `
from aws_cdk import App, Environment, Stack, aws_dynamodb as dynamodb
from cdk_secure_table import EncryptedTables, SecureTable, TableKey

app = App()
EncryptedTables.enforce(app)
stack = Stack(app, "Shop", env=Environment(account="111122223333", region="eu-west-1"))
SecureTable(
    stack,
    "Orders",
    partition_key=dynamodb.Attribute(name="orderId", type=dynamodb.AttributeType.STRING),
    encryption_key=TableKey(stack, "Key"),
)
app.synth()
`;

function folder(name: string, files: Record<string, string>): string {
  const path = join(installed.app, name);
  mkdirSync(path);
  Object.entries(files).forEach(([file, text]) => writeFileSync(join(path, file), text));
  return path;
}

function compile(path: string): void {
  execFileSync(process.execPath, [join(ROOT, 'node_modules/typescript/bin/tsc'), '--project', path], { cwd: path, stdio: 'pipe', env: environment() });
}

/** The types of the resources that `cdk synth` writes. */
function synthesized(path: string, app: string, env: NodeJS.ProcessEnv = {}): string[] {
  const cli = [join(ROOT, 'node_modules/aws-cdk/bin/cdk'), 'synth', '--quiet', '--app', app, '--output', 'cdk.out', '--no-notices', '--no-version-reporting'];
  execFileSync(process.execPath, cli, { cwd: path, stdio: 'pipe', env: { ...environment(), CI: 'true', ...env } });
  const { Resources } = JSON.parse(readFileSync(join(path, 'cdk.out', 'Shop.template.json'), 'utf8'));
  return Object.values<{ Type: string }>(Resources).map(({ Type }) => Type).sort();
}

const EXPECTED = ['AWS::DynamoDB::GlobalTable', 'AWS::KMS::Alias', 'AWS::KMS::Key'];

test.each([
  ['an ES-module app', { type: 'module' }, 'NodeNext'],
  ['a CommonJS app', {}, 'NodeNext'],
  ['an app as `cdk init` makes it', {}, 'CommonJS'],
])('%s compiles and synthesizes', (name, manifest, module) => {
  const path = folder(name.replace(/\W/g, '-'), {
    'package.json': JSON.stringify({ private: true, ...manifest }),
    'tsconfig.json': JSON.stringify({
      compilerOptions: {
        target: 'ES2022', module, strict: true, skipLibCheck: true, types: [], ...module === 'CommonJS' ? { moduleResolution: 'Node10', ignoreDeprecations: '6.0' } : {},
      },
      files: ['app.ts'],
    }),
    'app.ts': TYPESCRIPT,
  });
  compile(path);

  expect(synthesized(path, 'node app.js')).toEqual(EXPECTED);
});

test('a Python app synthesizes from the wheel', () => {
  const { interpreter, path: PYTHONPATH } = installed.python;
  const path = folder('a-python-app', { 'app.py': PYTHON });

  expect(synthesized(path, `${interpreter} app.py`, { PYTHONPATH, PYTHONDONTWRITEBYTECODE: '1' })).toEqual(EXPECTED);
});
