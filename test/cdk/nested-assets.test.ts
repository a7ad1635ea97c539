import { readFileSync, writeFileSync } from 'fs';
import { join } from 'path';
import { CfnResource, LegacyStackSynthesizer, NestedStack, Stack, Stage } from 'aws-cdk-lib';
import type { App } from 'aws-cdk-lib';
import { Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { SecureTable } from '../../src';
import { linkNestedStacks, originOf, stacksIn } from '../../src/cdk/construct-tree';
import { staleNestedTemplates } from '../../src/cdk/nested-assets';
import { Scope, Template } from '../../src/template/template';
import { EAST, newApp, partitionKey } from '../template/support';

/** The stale nested stacks in a scope of the app, as its files are now. */
function stale(app: App, scope = ''): string[] {
  const templates = new Map(stacksIn(app).map((found) => {
    const file = join(Stage.of(found.stack)!.outdir, found.stack.templateFile);
    return [found.stack, new Template(JSON.parse(readFileSync(file, 'utf8')), { ...originOf(found), file })] as const;
  }));
  linkNestedStacks(templates, () => true);
  return staleNestedTemplates(templates.values(), new Scope(scope)).map(({ where }) => where.constructPath);
}

function shop(props: object = { env: EAST }): { app: App; nested: NestedStack; inner: NestedStack } {
  const app = newApp();
  const nested = new NestedStack(new Stack(app, 'Shop', props), 'Nested');
  const inner = new NestedStack(nested, 'Inner');
  new CfnResource(inner, 'Queue', { type: 'AWS::SQS::Queue' });
  return { app, nested, inner };
}

test.each<[string, object]>([
  ['in a stack of a Region', { env: EAST }],
  ['in a Region-agnostic stack', {}],
  ['without white space', { env: EAST, suppressTemplateIndentation: true }],
])('[G6] templates that CDK writes once are the assets that their parents name, %s', (_, props) => {
  const { app } = shop(props);
  app.synth();

  expect(stale(app)).toEqual([]);
});

test('[G6] so are those of SecureTables, whose replicas and readers are in other stacks', () => {
  const app = newApp();
  const stack = new Stack(app, 'Shop', { env: EAST });
  const nested = new NestedStack(stack, 'Nested');
  const table = new SecureTable(new NestedStack(nested, 'Inner'), 'Orders', { partitionKey, replicas: [{ region: 'eu-west-1' }] });
  const role = (scope: Stack) => new Role(scope, 'Role', { assumedBy: new ServicePrincipal('lambda.amazonaws.com') });
  table.grants.readWriteData(role(nested));
  table.replica('eu-west-1').grants.readData(role(new NestedStack(stack, 'Reader')));
  table.grants.readData(role(new Stack(app, 'Away', { env: { ...EAST, region: 'eu-west-1' } })));
  app.synth();

  expect(stale(app)).toEqual([]);
});

test('[G6] a template that is rendered again after a change is not', () => {
  const { app, inner } = shop();
  app.synth();
  new CfnResource(inner, 'Topic', { type: 'AWS::SNS::Topic' });
  app.synth({ force: true });

  expect(stale(app)).toEqual(['Shop/Nested/Inner.NestedStack/Inner.NestedStackResource']);
  expect(stale(app, 'Shop/Nested')).toHaveLength(1);
  expect(stale(app, 'Other')).toEqual([]);
});

test('[G6] a file that is edited after the synthesis is not', () => {
  const { app, nested } = shop();
  app.synth();
  const file = join(app.outdir, nested.templateFile);
  writeFileSync(file, JSON.stringify({ ...JSON.parse(readFileSync(file, 'utf8')), Description: 'edited' }));

  expect(stale(app)).toEqual(['Shop/Nested.NestedStack/Nested.NestedStackResource']);
});

test('[G6] a URL without a hash says nothing about the content', () => {
  const { app } = shop({ env: EAST, synthesizer: new LegacyStackSynthesizer() });
  app.synth();

  expect(stale(app)).toEqual([]);
});
