import { readdirSync, rmSync } from 'fs';
import { join } from 'path';
import { CfnStack, LegacyStackSynthesizer, NestedStack, pipelines, Stack, Stage } from 'aws-cdk-lib';
import type { App } from 'aws-cdk-lib';
import * as assets from 'aws-cdk-lib/aws-s3-assets';
import { deployed, folder, key, raw, shop, table, verdicts, violations } from './support/guard';
import { env } from '../adoption/support/plain-tables';

const content = { Resources: { Orders: table() } };
const inNested = (template: object, id = 'Nested') => (app: App) => raw(new NestedStack(shop(app), id), template);

describe('nested stacks in a stage below a stack', () => {
  const pipeline = (template: object) => (app: App) => {
    const stack = new Stack(app, 'Pipeline', { env });
    const line = new pipelines.CodePipeline(stack, 'Line', {
      synth: new pipelines.ShellStep('Synth', { input: pipelines.CodePipelineSource.s3(assetBucket(stack), 'source.zip'), commands: ['npx cdk synth'] }),
    });
    const stage = new Stage(stack, 'Prod', { env });
    raw(new NestedStack(new NestedStack(new Stack(stage, 'Shop'), 'Outer'), 'Inner'), template);
    line.addStage(stage);
  };

  test('are compared, and those of the stage are found in its folder', () => {
    expect(violations(deployed(pipeline(content)), pipeline(content))).toEqual([]);
    expect(verdicts(violations(deployed(pipeline(content)), pipeline({})))).toEqual(['TableGone!']);
  });
});

function assetBucket(stack: Stack) {
  return new assets.Asset(stack, 'Source', { path: __dirname }).bucket;
}

describe('a nested stack', () => {
  test('that is removed takes its tables with it', () => {
    expect(verdicts(violations(deployed(inNested(content)), shop))).toEqual(['TableGone!']);
  });

  test('of another logical id is another one', () => {
    const renamed = (app: App) => {
      const nested = new NestedStack(shop(app), 'Nested');
      nested.nestedStackResource!.overrideLogicalId('Renamed');
      raw(nested, content);
    };

    expect(verdicts(violations(deployed(inNested(content)), renamed))).toEqual(['TableGone!']);
  });

  test('that is retained keeps tables that are not', () => {
    const retained = (app: App) => {
      const nested = new NestedStack(shop(app), 'Nested');
      nested.nestedStackResource!.addOverride('DeletionPolicy', 'Retain');
      raw(nested, { Resources: { Orders: table({}, { DeletionPolicy: 'Delete' }) } });
    };
    const [found] = violations(deployed(retained), shop);

    expect(found.description).toMatch(/it stays in the account/);
    expect(violations(deployed(retained), shop, { released: ['Orders'] })).toEqual([]);
  });

  test.each<[string, object]>([['as CDK renders it', {}], ['by its metadata', { 'aws:cdk:enable-asset-metadata': true }]])('is found %s', (_, context) => {
    const legacy = (template: object) => (app: App) =>
      raw(new NestedStack(shop(app, { synthesizer: new LegacyStackSynthesizer() }), 'Nested'), template);

    for (const build of [inNested, legacy]) {
      expect(violations(deployed(build(content), context), build(content), {}, undefined, context)).toEqual([]);
      expect(verdicts(violations(deployed(build(content), context), build({}), {}, undefined, context))).toEqual(['TableGone!']);
    }
  });

  test('is released by its construct path where CDK writes paths', () => {
    const context = { 'aws:cdk:enable-path-metadata': true };

    expect(violations(deployed(inNested(content), context), inNested({}), { released: ['Shop/Nested/Orders'] }, undefined, context)).toEqual([]);
  });

  test('whose deployed template is missing is a warning, unless it has no table', () => {
    const path = deployed(inNested(content));
    readdirSync(path).filter((file) => file.includes('.nested.')).forEach((file) => rmSync(join(path, file)));

    expect(verdicts(violations(path, inNested({ Resources: { Other: table() } })))).toEqual(['NestedStackUnknown']);
    expect(violations(path, inNested(content))).toEqual([]);
    expect(violations(path, inNested({}))).toEqual([]);
    expect(verdicts(violations(path, shop))).toEqual(['NestedStackGone!']);
    expect(violations(path, shop, { released: ['NestedNestedStackNestedNestedStackResourceDEFDAA4D'] })).toEqual([]);
  });

  test('that is deployed from elsewhere from now on cannot be compared', () => {
    const elsewhere = (app: App) => {
      const nested = new CfnStack(shop(app), 'Stack', { templateUrl: 'https://example.com/template.json' });
      nested.overrideLogicalId('NestedNestedStackNestedNestedStackResourceDEFDAA4D');
    };

    expect(verdicts(violations(deployed(inNested(content)), elsewhere))).toEqual(['NestedStackUnknown!']);
    expect(verdicts(violations(deployed(inNested({})), elsewhere))).toEqual([]);
  });

  test('that is deployed from an asset is compared', () => {
    const fromAsset = (template: object) => (app: App) => {
      const stack = shop(app);
      const asset = new assets.Asset(stack, 'Asset', { path: join(folder({ 'template.json': template }), 'template.json') });
      new CfnStack(stack, 'Stack', { templateUrl: asset.httpUrl });
    };

    expect(violations(deployed(fromAsset(content)), fromAsset(content))).toEqual([]);
    expect(verdicts(violations(deployed(fromAsset(content)), fromAsset({ Resources: { Other: key() } })))).toEqual(['TableGone!']);
  });

  test('that is deployed from a YAML asset is compared', () => {
    const fromYaml = (name: string) => (app: App) => {
      const stack = shop(app);
      const path = join(folder({ 'template.yaml': `Resources:\n  ${name}:\n    Type: AWS::DynamoDB::Table\n` }), 'template.yaml');
      new CfnStack(stack, 'Stack', { templateUrl: new assets.Asset(stack, 'Asset', { path }).httpUrl });
    };

    expect(verdicts(violations(deployed(fromYaml('A')), fromYaml('B')))).toEqual(['TableGone!']);
    expect(violations(deployed(fromYaml('A')), fromYaml('A'))).toEqual([]);
  });

  test('with a parameter that its parent does not pass has the default', () => {
    const named = (Default: string) => inNested({ Parameters: { P: { Type: 'String', Default } }, Resources: { Orders: table({ TableName: { Ref: 'P' } }) } });

    expect(violations(deployed(named('a')), inNested({ Resources: { Orders: table({ TableName: 'a' }) } }))).toEqual([]);
    expect(verdicts(violations(deployed(named('a')), named('b')))).toEqual(['TableReplaced!']);
  });

  test('with parameters that cannot be read is compared by them', () => {
    const named = (parameters: unknown) => (app: App) => {
      const nested = new NestedStack(shop(app), 'Nested');
      nested.nestedStackResource!.addOverride('Properties.Parameters', parameters);
      raw(nested, { Parameters: { P: { Type: 'String' } }, Resources: { Orders: table({ TableName: { Ref: 'P' } }) } });
    };

    expect(violations(deployed(named({ 'Fn::Transform': 1 })), named({ 'Fn::Transform': 1 }))).toEqual([]);
    expect(verdicts(violations(deployed(named({ 'Fn::Transform': 1 })), named({ 'Fn::Transform': 2 })))).toEqual(['TableReplaced!']);
  });
});
