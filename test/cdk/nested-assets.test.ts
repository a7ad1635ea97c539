import { createHash } from 'crypto';
import { readFileSync, writeFileSync } from 'fs';
import { join } from 'path';
import { CfnParameter, CfnResource, DefaultStackSynthesizer, LegacyStackSynthesizer, NestedStack, Stack, Stage } from 'aws-cdk-lib';
import type { App, CfnStack, FileAssetLocation, FileAssetSource } from 'aws-cdk-lib';
import { Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { SecureTable } from '../../src';
import { readAssembly } from '../../src/cdk/assembly';
import { linkNestedStacks, originOf, stacksIn } from '../../src/cdk/construct-tree';
import { staleNestedTemplates } from '../../src/cdk/nested-assets';
import { Scope, Template } from '../../src/template/template';
import { EAST, facts, newApp, partitionKey } from '../template/support';

/** The stale nested stacks in a scope of the app, as its files are now. */
function stale(app: App, scope = ''): string[] {
  const templates = new Map(stacksIn(app).map((found) => {
    const file = join(Stage.of(found.stack)!.outdir, found.stack.templateFile);
    return [found.stack, new Template(JSON.parse(readFileSync(file, 'utf8')), { ...originOf(found), file })] as const;
  }));
  linkNestedStacks(templates, () => true);
  return staleNestedTemplates(templates, new Scope(scope)).map(({ where }) => where.constructPath);
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

test.each([1, 2, 3])('the legacy synthesizer has its nested templates read, %i levels deep', (levels) => {
  const app = newApp();
  let stack: Stack = new Stack(app, 'Shop', { env: EAST, synthesizer: new LegacyStackSynthesizer() });
  for (let level = 1; level <= levels; level++) {
    stack = new NestedStack(stack, `Level${level}`);
    new SecureTable(stack, 'Orders', { partitionKey });
  }
  const { tables, opaque } = facts(app);

  expect(opaque).toEqual([]);
  expect(tables).toHaveLength(levels);
});

test('a URL by another parameter is not that of the legacy synthesizer', () => {
  const { app, nested, inner } = shop({ env: EAST, synthesizer: new LegacyStackSynthesizer() });
  new CfnParameter(nested, 'Address');
  (inner.nestedStackResource as CfnStack).addPropertyOverride('TemplateURL', { Ref: 'Address' });

  expect(facts(app).opaque.map(({ why }) => why)).toEqual(['it deploys a template that is not in this app']);
});

test('[G6] a URL without a hash says nothing about the content', () => {
  const { app } = shop({ env: EAST, synthesizer: new LegacyStackSynthesizer() });
  app.synth();

  expect(stale(app)).toEqual([]);
});

describe('a synthesizer of the app that names assets in its own way', () => {
  const salted = (id: string) => createHash('sha256').update(`salt ${id}`).digest('hex');

  class Renaming extends DefaultStackSynthesizer {
    constructor(private readonly rename: (asset: FileAssetSource) => string) {
      super();
    }

    public override addFileAsset(asset: FileAssetSource): FileAssetLocation {
      return super.addFileAsset({ ...asset, sourceHash: this.rename(asset) });
    }
  }

  function synthesized(rename: (asset: FileAssetSource) => string): { readonly app: App; readonly inner: NestedStack } {
    const { app, nested, inner } = shop({ env: EAST, synthesizer: new Renaming(rename) });
    new SecureTable(nested, 'Orders', { partitionKey });
    new SecureTable(inner, 'Carts', { partitionKey });
    return { app, inner };
  }

  test.each<[string, (asset: FileAssetSource) => string]>([
    ['by a hash with a salt', ({ sourceHash }) => salted(sourceHash)],
    ['by a hash with a salt where they are nested templates', ({ sourceHash, fileName }) => (fileName!.includes('nested') ? salted(sourceHash) : sourceHash)],
    ['by their files', ({ fileName }) => fileName!.replace(/\W/g, '-')],
    ['as CDK does', ({ sourceHash }) => sourceHash],
  ])('%s has its nested templates read', (_, rename) => {
    const { tables, opaque } = facts(synthesized(rename).app);

    expect(opaque).toEqual([]);
    expect(tables.map(({ where }) => where.constructPath)).toEqual(['Shop/Nested/Orders/Default/Resource', 'Shop/Nested/Inner/Carts/Default/Resource']);
  });

  test('has the file read that the manifest names', () => {
    const { app, inner } = synthesized(({ sourceHash }) => salted(sourceHash));
    app.synth();
    const manifest = join(app.outdir, 'Shop.assets.json');
    const other = inner.templateFile.replace('Inner', 'Other');
    writeFileSync(join(app.outdir, other), JSON.stringify({ Resources: { Plain: { Type: 'AWS::DynamoDB::Table', Properties: {} } } }));
    writeFileSync(manifest, readFileSync(manifest, 'utf8').replace(`"${inner.templateFile}"`, `"${other}"`));

    expect(readAssembly(app, app).tables.map(({ where }) => where.logicalId)).toEqual([expect.stringMatching(/^Orders/), 'Plain']);
  });

  test('has a nested template reported that the manifest does not name', () => {
    const { app, inner } = synthesized(({ sourceHash }) => salted(sourceHash));
    app.synth();
    const manifest = join(app.outdir, 'Shop.assets.json');
    const { files } = JSON.parse(readFileSync(manifest, 'utf8')) as { readonly files: Record<string, { readonly source: { readonly path: string } }> };
    const left = Object.entries(files).filter(([, { source }]) => source.path !== inner.templateFile);
    writeFileSync(manifest, JSON.stringify({ files: Object.fromEntries(left) }));

    expect(readAssembly(app, app).opaque.map(({ why }) => why)).toEqual(['it deploys a template that is not in this app']);
  });
});
