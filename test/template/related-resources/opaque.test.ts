import { writeFileSync } from 'fs';
import { join } from 'path';
import type { CfnResource } from 'aws-cdk-lib';
import { CfnStack, NestedStack, Stack } from 'aws-cdk-lib';
import { Table } from 'aws-cdk-lib/aws-dynamodb';
import { CfnApplication } from 'aws-cdk-lib/aws-sam';
import { readAssembly } from '../../../src/cdk/assembly';
import type { Json } from '../../../src/cloudformation/json';
import { facts, factsOf, newApp, partitionKey, resources } from '../support';

const reasons = (document: object) => factsOf(document).opaque.map(({ why }) => why);

describe('what hides tables', () => {
  test.each<[string, Json, RegExp]>([
    ['a macro', 'MyMacro', /transform MyMacro may add or change any resource/],
    ['an include', { Name: 'AWS::Include', Parameters: {} }, /transform AWS::Include/],
    ['several', ['AWS::Serverless-2016-10-31', 'MyMacro'], /transform MyMacro/],
    ['something malformed', { Ref: 'P' }, /transform {"Ref":"P"}/],
  ])('is a transform that is %s', (_, Transform, why) => {
    const { opaque } = factsOf({ Transform, Resources: {} });
    expect(opaque).toEqual([{ where: expect.objectContaining({ constructPath: 'Shop', resourceType: 'AWS::CloudFormation::Stack' }), why: expect.stringMatching(why) }]);
  });

  test.each([
    'AWS::Serverless-2016-10-31', 'AWS::LanguageExtensions', 'AWS::SecretsManager-2024-09-16', 'AWS::CodeDeployBlueGreen', 'AWS::ServiceCatalog',
  ])('is not the transform %s, which makes no tables that are not read', (Transform) => {
    expect(reasons({ Transform, Resources: {} })).toEqual([]);
  });

  test('is a transform at the root of the template', () => {
    expect(reasons({ 'Fn::Transform': { Name: 'AWS::Include' }, 'Resources': {} })).toEqual([expect.stringMatching(/AWS::Include/)]);
  });

  test('are resources that a loop or a macro makes', () => {
    const included = { 'Fn::Transform': { Name: 'AWS::Include' } };
    const changed = { Type: 'AWS::S3::Bucket', ...included };
    const table_ = { Type: 'AWS::DynamoDB::Table', ...included };
    expect(reasons({ Resources: { 'Fn::ForEach::Tables': ['Name', ['a'], {}], ...included, 'Included': included, 'Changed': changed, 'Table': table_, 'Plain': {} } }))
      .toEqual(['Fn::ForEach::Tables', 'Fn::Transform', 'Included', 'Changed'].map((key) => `what ${key} is, only a macro or loop at deployment knows`));
  });

  test('is a module', () => {
    expect(reasons(resources('My::Tables::Secure::MODULE', {}))).toEqual([expect.stringMatching(/module/)]);
  });

  test('is an application from elsewhere', () => {
    const app = newApp();
    const stack = new Stack(app, 'Shop');
    stack.addTransform('AWS::Serverless-2016-10-31');
    new CfnApplication(stack, 'App', { location: 'https://example.com/app.yaml' });

    expect(facts(app).opaque).toMatchObject([{ where: { constructPath: 'Shop/App' }, why: expect.stringMatching(/application from elsewhere/) }]);
  });

  test('is a nested stack by literal address', () => {
    const app = newApp();
    new CfnStack(new Stack(app, 'Shop'), 'Child', { templateUrl: 'https://example.com/child.json' });

    expect(facts(app).opaque).toMatchObject([{ where: { constructPath: 'Shop/Child' }, why: expect.stringMatching(/template that is not in this app/) }]);
  });

  test('is a nested stack whose address was overridden by a literal one', () => {
    const app = newApp();
    const stack = new Stack(app, 'Shop');
    const nested = new NestedStack(stack, 'Nested');
    new Table(nested, 'Orders', { partitionKey });
    (nested.nestedStackResource as CfnResource).addPropertyOverride('TemplateURL', 'https://example.com/child.json');

    expect(facts(app).opaque).toHaveLength(1);
  });

  test('is a template that cannot be read', () => {
    const app = newApp();
    const stack = new Stack(app, 'Shop');
    app.synth();
    writeFileSync(join(app.outdir, stack.templateFile), 'not JSON');

    expect(readAssembly(app, app).opaque).toMatchObject([{ where: { constructPath: 'Shop' }, why: 'its template cannot be read' }]);
  });

  test('is nothing of a plain app, nor of stacks without resources', () => {
    const app = newApp();
    const stack = new Stack(app, 'Shop');
    new Table(new NestedStack(stack, 'Nested'), 'Orders', { partitionKey });
    new Stack(app, 'Empty');

    expect(facts(app).opaque).toEqual([]);
  });

  test('is reported of the scope alone', () => {
    const app = newApp();
    new Stack(app, 'Shop').addTransform('MyMacro');
    const other = new Stack(app, 'Other');
    const table = new Table(other, 'Orders', { partitionKey });
    other.addTransform('MyMacro');

    expect(facts(app, other).opaque.map(({ where }) => where.constructPath)).toEqual(['Other']);
    expect(readAssembly(app, table).opaque).toEqual([]);
  });
});
