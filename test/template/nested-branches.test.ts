import { writeFileSync } from 'fs';
import { join } from 'path';
import { CfnParameter, CfnResource, CfnStack, CfnStackSet, Fn, LegacyStackSynthesizer, NestedStack, Stack, Stage } from 'aws-cdk-lib';
import { Table } from 'aws-cdk-lib/aws-dynamodb';
import { Asset } from 'aws-cdk-lib/aws-s3-assets';
import { CloudFormationProduct, CloudFormationTemplate, ProductStack } from 'aws-cdk-lib/aws-servicecatalog';
import { behindKey, EAST, facts, factsOf, foreignKey, newApp, partitionKey, table, unverifiable, yes } from './support';
import { readAssembly } from '../../src/cdk/assembly';
import type { Json } from '../../src/cloudformation/json';

const ordersUnder = (key: Json) => ({ Type: 'AWS::DynamoDB::Table', Properties: { SSESpecification: { SSEEnabled: true, KMSMasterKeyId: key } } });
const GOOD = { Resources: { Good: ordersUnder({ 'Fn::GetAtt': ['Key', 'Arn'] }), Key: { Type: 'AWS::KMS::Key', Properties: {} } } };
const BAD = { Resources: { Bad: { Type: 'AWS::DynamoDB::Table', Properties: {} } } };
const BUCKET = { Resources: { Files: { Type: 'AWS::S3::Bucket', Properties: {} } } };

const tablesOf = (properties: Json, type = 'AWS::CloudFormation::StackSet', more: object = {}) =>
  factsOf({ Parameters: { Q: { Type: 'String' } }, Conditions: { C: { 'Fn::Equals': [{ Ref: 'Q' }, 'b'] } }, Resources: { Child: { Type: type, Properties: properties }, ...more } });
const ids = (of: ReturnType<typeof facts>) => of.tables.map(({ where }) => where.logicalId).sort();
const reasons = (of: ReturnType<typeof facts>) => of.opaque.map(({ why }) => why);

/** An asset of the app, by its address. */
function assetUrl(stack: Stack, id: string, content: unknown): string {
  const outdir = Stage.of(stack)!.outdir;
  const path = join(outdir, `${id}.source.json`);
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
  return new Asset(stack, id, { path }).httpUrl;
}

const branches = (one: Json, other: Json): Json => ({ 'Fn::If': ['C', one, other] });
const NONE = { Ref: 'AWS::NoValue' };

describe('every branch of a nested template is read', () => {
  test.each<[string, Json]>([
    ['text', branches(JSON.stringify(GOOD), JSON.stringify(BAD))],
    ['objects', branches(GOOD, BAD)],
    ['conditions in conditions', branches(JSON.stringify(BUCKET), branches(JSON.stringify(GOOD), JSON.stringify(BAD)))],
    ['YAML and JSON', branches('Resources: {Good: {Type: AWS::DynamoDB::Table}}', JSON.stringify(BAD))],
  ])('of an inline template: %s', (_, TemplateBody) => {
    expect(ids(tablesOf({ TemplateBody }))).toEqual(['Bad', 'Good']);
  });

  test('of an address, also with an inline template in the other branch', () => {
    const app = newApp();
    const stack = new Stack(app, 'Shop');
    const child = new CfnStack(stack, 'Child', { templateUrl: 'x' });
    child.addPropertyOverride('TemplateURL', branches(assetUrl(stack, 'One', BUCKET), branches(assetUrl(stack, 'Two', BAD), NONE)));
    child.addPropertyOverride('TemplateBody', branches(NONE, branches(NONE, JSON.stringify(GOOD))));

    const read = facts(app);

    expect(ids(read)).toEqual(['Bad', 'Good']);
    expect(read.opaque).toEqual([]);
  });

  test.each<[string, Json, RegExp]>([
    ['is a parameter', { Ref: 'P' }, /not in this app/],
    ['is elsewhere', 'https://example.com/template.json', /not in this app/],
    ['a macro writes', { 'Fn::Transform': { Name: 'M' } }, /not in this app/],
    ['is nested without end', JSON.parse('['.repeat(300) + ']'.repeat(300)) as Json, /cannot be determined: it is nested too deeply/],
  ])('one that %s is reported, and the others are read', (_, TemplateURL, why) => {
    const read = tablesOf({ TemplateBody: branches(JSON.stringify(BAD), NONE), TemplateURL: branches(NONE, TemplateURL) });

    expect(ids(read)).toEqual(['Bad']);
    expect(reasons(read)).toEqual([expect.stringMatching(why)]);
  });

  const withOutput = (Value: Json) => ({ Resources: {}, Outputs: { Key: { Value } } });
  const ARNS = ['arn:aws:kms:us-east-1:111122223333:key/1', 'alias/aws/dynamodb'];
  const user = { User: ordersUnder({ 'Fn::GetAtt': ['Child', 'Outputs.Key'] }) };

  test('outputs have a value for each branch', () => {
    const read = tablesOf({ TemplateBody: branches(withOutput(ARNS[0]), withOutput(ARNS[1])) }, 'AWS::CloudFormation::Stack', user);
    expect(read.tables.flatMap(({ replicas }) => replicas[0].encryption)).toEqual([...foreignKey(/key\/1/, { keyRegion: 'us-east-1' }) as [], ...yes({ level: 'AWS_MANAGED' })]);
  });

  test('outputs are unknown where a branch is', () => {
    const read = tablesOf({ TemplateBody: branches(withOutput(ARNS[1]), { Ref: 'P' }) }, 'AWS::CloudFormation::Stack', user);
    expect(read.tables[0].replicas[0].encryption).toEqual([unverifiable(/a value of Child/)]);
  });
});

describe('inline templates that a parent stack writes into', () => {
  const written = (text: string) => tablesOf({ TemplateBody: { 'Fn::Sub': text } });

  test.each<[string, string]>([
    ['the type of a resource', '{"Resources":{"T":{"Type":"AWS::${Service}::Table"}}}'],
    ['a resource', '{"Resources":{"T":"${Entry}"}}'],
    ['all resources', '{"Resources":"${Entries}"}'],
    ['the name of a property', '{"Resources":{"T":{"Type":"AWS::DynamoDB::Table","Properties":{"${Name}":{}}}}}'],
    ['the type of a resource in YAML', 'Resources: {T: {Type: "AWS::${Service}::Table"}}'],
    ['the name of a property in YAML', 'Resources: {T: {Type: "AWS::DynamoDB::Table", Properties: {"${Name}": {}}}}'],
  ])('are unreadable where it writes %s', (_, text) => {
    expect(reasons(written(text))).toEqual([expect.stringMatching(/neither JSON nor YAML/)]);
  });

  test('are read in YAML too, and the values of the parent stay unknown', () => {
    const read = written('Resources:\n  T:\n    Type: AWS::DynamoDB::Table\n    Properties:\n      SSESpecification:\n        SSEEnabled: yes\n        KMSMasterKeyId: ${Key}\n');
    expect(read.tables[0].replicas[0].encryption).toEqual([unverifiable(/the stack that deploys the template sets it/)]);
    expect(read.opaque).toEqual([]);
  });
});

test('the template of a stack may be YAML too, and is read in full', () => {
  const app = newApp();
  const stack = new Stack(app, 'Shop', { env: EAST });
  app.synth();
  writeFileSync(join(app.outdir, stack.templateFile), 'Resources:\n  Orders:\n    Type: AWS::DynamoDB::Table\n    Properties:\n      SSESpecification: {SSEEnabled: no}\n');

  expect(readAssembly(app, app)).toMatchObject({ opaque: [], tables: [{ where: { logicalId: 'Orders' }, replicas: [{ encryption: yes({ level: 'AWS_OWNED' }) }] }] });
});

describe('a nested stack whose address is overridden', () => {
  function overridden(url: (stack: Stack, nested: NestedStack) => unknown) {
    const app = newApp();
    const stack = new Stack(app, 'Shop', { env: EAST });
    const nested = new NestedStack(stack, 'Nested');
    new Table(new NestedStack(nested, 'Inner'), 'OfInner', { partitionKey });
    new Table(nested, 'OfTree', { partitionKey });
    (nested.nestedStackResource as CfnResource).addPropertyOverride('TemplateURL', url(stack, nested));
    return facts(app);
  }

  test('by an asset is checked by the asset, and not by the tree', () => {
    const read = overridden((stack) => assetUrl(stack, 'Asset', GOOD));

    expect(ids(read)).toEqual(['Good']);
    expect(table(read, 'Shop/Nested.NestedStack/Nested.NestedStackResource').replicas[0])
      .toMatchObject({ region: 'us-east-1', encryption: behindKey('Shop/Nested.NestedStack/Nested.NestedStackResource') });
    expect(read.opaque).toEqual([]);
  });

  test.each<[string, (stack: Stack) => unknown]>([
    ['a parameter', (stack) => new CfnParameter(stack, 'Url').valueAsString],
    ['an address elsewhere', () => 'https://example.com/child.json'],
    ['an address that is put together', () => Fn.join('/', ['https://example.com', Fn.ref('AWS::Region'), 'child.json'])],
    ['an import', () => Fn.importValue('url')],
  ])('by %s is unreadable, whatever the tree has', (_, url) => {
    const read = overridden(url);

    expect(ids(read)).toEqual([]);
    expect(reasons(read)).toEqual([expect.stringMatching(/not in this app/)]);
  });

  test('by a condition over its own address and another is read for both', () => {
    const read = overridden((stack, nested) => branches((nested.nestedStackResource as CfnStack).templateUrl!, assetUrl(stack, 'Asset', GOOD)));

    expect(ids(read)).toEqual(['Good', expect.stringMatching(/^OfInner/), expect.stringMatching(/^OfTree/)]);
    expect(read.opaque).toEqual([]);
  });

  test('by the address of another nested stack has the parameters of its own', () => {
    const app = newApp();
    const stack = new Stack(app, 'Shop', { env: EAST });
    const child = (id: string, KeyArn: string) => {
      const nested = new NestedStack(stack, id, { parameters: { KeyArn } });
      const parameter = new CfnParameter(nested, 'KeyArn');
      new CfnResource(nested, `${id}Orders`, { type: 'AWS::DynamoDB::Table', properties: ordersUnder(nested.resolve(parameter.valueAsString) as Json).Properties });
      return nested;
    };
    const one = child('One', 'arn:aws:kms:us-east-1:111122223333:key/1');
    const other = child('Other', 'alias/aws/dynamodb');
    (one.nestedStackResource as CfnResource).addPropertyOverride('TemplateURL', (other.nestedStackResource as CfnStack).templateUrl);

    const read = facts(app);
    const found = read.tables.map(({ where, replicas }) => [where.constructPath, ...replicas[0].encryption]);

    expect(found).toEqual([
      ['Shop/Other/OtherOrders', ...yes({ level: 'AWS_MANAGED' })], ['Shop/One.NestedStack/One.NestedStackResource', ...foreignKey(/key\/1/, { keyRegion: 'us-east-1' }) as []],
    ]);
  });

  test('is its own where another nested stack has an equal template', () => {
    const app = newApp();
    const stack = new Stack(app, 'Shop');
    for (const id of ['One', 'Other']) {
      new CfnResource(new NestedStack(stack, id), 'Orders', { type: 'AWS::DynamoDB::Table' });
    }

    expect(facts(app).tables.map(({ where }) => where.constructPath)).toEqual(['Shop/One/Orders', 'Shop/Other/Orders']);
  });

  test('is its own where it is not: under the legacy synthesizer and in a stage too', () => {
    const app = newApp();
    const legacy = new Stack(app, 'Legacy', { synthesizer: new LegacyStackSynthesizer() });
    const inStage = new Stack(new Stage(app, 'Prod'), 'Shop');
    for (const stack of [legacy, inStage]) {
      new Table(new NestedStack(stack, 'Nested'), 'Orders', { partitionKey });
    }

    const read = facts(app);

    expect(read.opaque).toEqual([]);
    expect(read.tables.map(({ where }) => where.constructPath)).toEqual(['Legacy/Nested/Orders/Resource', 'Prod/Shop/Nested/Orders/Resource']);
  });
});

describe('products', () => {
  const product = (...urls: readonly Json[]) => ({
    Type: 'AWS::ServiceCatalog::CloudFormationProduct',
    Properties: { Name: 'tables', Owner: 'shop', ProvisioningArtifactParameters: urls.map((LoadTemplateFromURL) => ({ Info: { LoadTemplateFromURL } })) },
  });

  test('from assets are read, each version, and launched anywhere with any parameters', () => {
    const app = newApp();
    const stack = new Stack(app, 'Shop', { env: EAST });
    const versions = ['one.json', 'two.yaml'].map((name, index) => {
      const path = join(app.outdir, name);
      const template = { Parameters: { KeyArn: { Type: 'String', Default: 'alias/mine' } }, Resources: { [`V${index}`]: ordersUnder({ Ref: 'KeyArn' }) } };
      writeFileSync(path, name.endsWith('json') ? JSON.stringify(template)
        : 'Parameters: {KeyArn: {Type: String}}\nResources: {V1: {Type: AWS::DynamoDB::Table}}');
      return { productVersionName: name, cloudFormationTemplate: CloudFormationTemplate.fromAsset(path) };
    });
    new CloudFormationProduct(stack, 'Catalog', { productName: 'tables', owner: 'shop', productVersions: versions });

    const read = facts(app);

    expect(ids(read)).toEqual(['V0', 'V1']);
    expect(read.tables[0].where).toMatchObject({ constructPath: 'Shop/Catalog/Resource', region: undefined, account: undefined });
    expect(read.tables[0].replicas[0].encryption).toEqual([unverifiable(/a value of Catalog\w+ \(AWS::ServiceCatalog::CloudFormationProduct\) that is known only at deployment/)]);
    expect(read.opaque).toEqual([]);
  });

  test('from a stack of the tree are read as that stack, in any Region', () => {
    const app = newApp();
    const stack = new Stack(app, 'Shop', { env: EAST });
    class Product extends ProductStack {}
    const made = new Product(stack, 'Product');
    new Table(made, 'Orders', { partitionKey });
    new CloudFormationProduct(stack, 'Catalog', {
      productName: 'tables', owner: 'shop', productVersions: [{ cloudFormationTemplate: CloudFormationTemplate.fromProductStack(made) }],
    });

    const read = facts(app);

    expect(read.tables).toMatchObject([{ where: { constructPath: 'Shop/Product/Orders/Resource', region: undefined }, replicas: [{ region: undefined }] }]);
    expect(read.opaque).toEqual([]);
  });

  test.each<[string, object]>([
    ['elsewhere', product('https://example.com/template.json')],
    ['elsewhere in one version', product({ Ref: 'P' }, 'https://example.com/template.json')],
    ['a stack', { ...product(), Properties: { ProvisioningArtifactParameters: [{ Info: { ImportFromPhysicalId: 'arn' } }] } }],
    ['a repository', { ...product(), Properties: { SourceConnection: {} } }],
    ['unknown', { ...product(), Properties: { ProvisioningArtifactParameters: [{ Info: { Ref: 'P' } }] } }],
  ])('are reported where their template is %s', (_, Child) => {
    expect(factsOf({ Resources: { Child } }).opaque).toMatchObject([{ where: { logicalId: 'Child' } }]);
  });

  test.each<[string, Json, number]>([
    ['by reference', { ProductId: { Ref: 'Product' } }, 0],
    ['by name', { ProductName: 'tables' }, 0],
    ['by the name of another', { ProductName: 'others' }, 1],
    ['by an id', { ProductId: 'prod-abcdefghijklm' }, 1],
    ['by a parameter in one branch', { ProductId: branches({ Ref: 'Product' }, { Ref: 'P' }) }, 1],
    ['by nothing', {}, 1],
  ])('that are provisioned %s', (_, properties, count) => {
    const others = { Product: product('https://example.com/template.json') };
    const { opaque } = tablesOf(properties, 'AWS::ServiceCatalog::CloudFormationProvisionedProduct', others);
    expect(opaque.filter(({ where }) => where.logicalId === 'Child')).toHaveLength(count);
  });

  test('stack sets that deploy a stack of the tree deploy it in any Region', () => {
    const app = newApp();
    const stack = new Stack(app, 'Shop', { env: EAST });
    class Product extends ProductStack {}
    const made = new Product(stack, 'Product');
    new Table(made, 'Orders', { partitionKey });
    new CfnStackSet(stack, 'Everywhere', {
      stackSetName: 'tables', permissionModel: 'SELF_MANAGED', templateUrl: (made as unknown as { _getTemplateUrl(): string })._getTemplateUrl(),
    });

    expect(facts(app).tables).toMatchObject([{ where: { region: undefined, account: undefined } }]);
  });
});

test('a call is made in every Region that it may name', () => {
  const parameters = { TableName: 't', SSESpecification: { Enabled: true, KMSMasterKeyId: 'alias/shop' } };
  const call = (region: string) => JSON.stringify({ service: 'DynamoDB', action: 'createTable', region, parameters });
  const read = factsOf({
    Parameters: { P: { Type: 'String' }, Q: { Type: 'String' } },
    Conditions: { C: { 'Fn::Equals': [{ Ref: 'Q' }, 'b'] } },
    Resources: {
      Key: { Type: 'AWS::KMS::Key' },
      Alias: { Type: 'AWS::KMS::Alias', Properties: { AliasName: 'alias/shop', TargetKeyId: { Ref: 'Key' } } },
      Make: { Type: 'Custom::AWS', Properties: { Create: branches(call('us-east-1'), call('us-west-2')) } },
      Somewhere: { Type: 'Custom::AWS', Properties: { Create: { 'Fn::Sub': call('${P}') } } },
    },
  });

  expect(read.tables.map(({ replicas, opaque }) => [replicas.map(({ region }) => region), opaque])).toEqual([
    [['us-east-1', 'us-west-2'], undefined], [[undefined], expect.stringMatching(/Region cannot be determined: .*P/)],
  ]);
});
