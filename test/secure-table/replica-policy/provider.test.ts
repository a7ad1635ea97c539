import { execFileSync } from 'child_process';
import { readdirSync, readFileSync } from 'fs';
import { join } from 'path';
import { App, aws_iam as iam, Stack } from 'aws-cdk-lib';
import { Match, Template } from 'aws-cdk-lib/assertions';
import { HOME, ReplicatedTable } from './stage';

const ROOT = join(__dirname, '..', '..', '..');
const HANDLER = ['certificate.js', 'clock.js', 'deny.js', 'failure.js', 'handler.js', 'index.js', 'replica.js', 'request.js', 'retry.js'];

function assetOf(app: App): string {
  const assembly = app.synth();
  return join(assembly.directory, readdirSync(assembly.directory).find((name) => name.startsWith('asset.'))!);
}

function shop(app: App): Stack {
  const stack = new Stack(app, 'Shop', HOME);
  new ReplicatedTable(stack, 'Orders');
  return stack;
}

describe('the function', () => {
  test('runs the handler through CDK\'s response code', () => {
    Template.fromStack(shop(new App())).hasResourceProperties('AWS::Lambda::Function', {
      Handler: '__entrypoint__.handler', Runtime: 'nodejs24.x', Timeout: 900, MemorySize: 256, Environment: Match.absent(),
    });
  });

  test('has only the handler as its code, without paths of the machine', () => {
    const [one, other] = [assetOf(shopApp()), assetOf(shopApp())];

    expect(readdirSync(one).sort()).toEqual(['__entrypoint__.js', ...HANDLER]);
    expect(one.split('asset.')[1]).toBe(other.split('asset.')[1]);
    HANDLER.forEach((name) => expect(readFileSync(join(one, name), 'utf8')).not.toContain(ROOT));
  });

  test('is in the package that is published', () => {
    const listing = execFileSync(
      'npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], { cwd: ROOT, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] },
    );
    const [{ files }] = JSON.parse(listing) as [{ files: { path: string }[] }];

    expect(files.map(({ path }) => path).filter((path) => path.startsWith('assets/')).sort())
      .toEqual(HANDLER.map((name) => `assets/replica-policy-handler/${name}`));
  });

  test('cannot be inlined', () => {
    const app = new App({ context: { '@aws-cdk/core:inlineCustomResourceIfPossible': true } });

    expect(() => shop(app)).toThrow(
      /^\[ReplicaPolicyInlined\] Shop\/Orders\/ReplicaPolicy-us-east-1: .*context key .* is set.*\. Remove the context key, or set/);
  });
});

describe('the role', () => {
  test('is reported and not created if roles are created by hand', () => {
    const app = new App();
    const stack = new Stack(app, 'Shop', HOME);
    iam.Role.customizeRoles(stack, {
      usePrecreatedRoles: { 'Shop/Custom::SecureTableReplicaPolicyCustomResourceProvider/Role': 'replica-policy-writer' },
    });
    new ReplicatedTable(stack, 'Orders', ['us-east-1'], { tableName: 'Orders' });

    const template = Template.fromStack(stack);
    const report = readFileSync(join(app.outdir, 'iam-policy-report.json'), 'utf8');

    template.resourceCountIs('AWS::IAM::Role', 0);
    template.resourceCountIs('AWS::IAM::RolePolicy', 0);
    template.hasResourceProperties('AWS::Lambda::Function', {
      Role: { 'Fn::Join': ['', Match.arrayWith([Match.stringLikeRegexp(':role/replica-policy-writer$')])] },
    });
    expect(report).toContain('dynamodb:PutResourcePolicy');
    expect(report).toContain(':dynamodb:us-east-1:');
  });
});

function shopApp(): App {
  const app = new App();
  shop(app);
  return app;
}
