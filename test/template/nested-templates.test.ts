import { unlinkSync, writeFileSync } from 'fs';
import { join } from 'path';
import { CfnResource, CfnStack, CfnStackSet, Fn, Stack } from 'aws-cdk-lib';
import { Table } from 'aws-cdk-lib/aws-dynamodb';
import { Key } from 'aws-cdk-lib/aws-kms';
import { Asset } from 'aws-cdk-lib/aws-s3-assets';
import { CloudFormationProduct, CloudFormationTemplate, ProductStack } from 'aws-cdk-lib/aws-servicecatalog';
import { CfnInclude } from 'aws-cdk-lib/cloudformation-include';
import { behindKey, EAST, facts, unverifiable, newApp, partitionKey, table, yes } from './support';
import { readAssembly } from '../../src/cdk/assembly';

const keyed = (key: unknown) => ({
  KeySchema: [{ AttributeName: 'pk', KeyType: 'HASH' }], SSESpecification: { SSEEnabled: true, KMSMasterKeyId: key },
});
const ENCRYPTED = {
  Parameters: { KeyArn: { Type: 'String' } },
  Resources: { Orders: { Type: 'AWS::DynamoDB::Table', Properties: keyed({ Ref: 'KeyArn' }) } },
};
const INLINE = {
  Resources: {
    Key: { Type: 'AWS::KMS::Key', Properties: { EnableKeyRotation: true } },
    Orders: { Type: 'AWS::DynamoDB::Table', Properties: keyed({ 'Fn::GetAtt': ['Key', 'Arn'] }) },
  },
};

function file(outdir: string, name: string, content: unknown): string {
  const path = join(outdir, name);
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
  return path;
}

function stackSet(stack: Stack, more: object): CfnStackSet {
  return new CfnStackSet(stack, 'Everywhere', { stackSetName: 'tables', permissionModel: 'SELF_MANAGED', ...more });
}

describe('a nested stack whose template is an asset', () => {
  test('is read, and its parameters are followed', () => {
    const app = newApp();
    const stack = new Stack(app, 'Shop', { env: EAST });
    const { httpUrl: templateUrl } = new Asset(stack, 'Template', { path: file(app.outdir, 'child.json', ENCRYPTED) });
    new CfnStack(stack, 'Child', { templateUrl, parameters: { KeyArn: new Key(stack, 'Key').keyArn } });

    const read = facts(app);

    expect(table(read, 'Shop/Child')).toMatchObject({ where: { logicalId: 'Orders', region: 'us-east-1' }, replicas: [{ encryption: behindKey('Shop/Key/Resource') }] });
    expect(read.opaque).toEqual([]);
  });

  test('is opaque where the manifest does not tell the file', () => {
    const app = newApp();
    const stack = new Stack(app, 'Shop');
    new CfnStack(stack, 'Child', { templateUrl: Fn.sub('https://s3.${AWS::Region}.amazonaws.com/child.json') });
    app.synth();
    file(app.outdir, 'More.assets.json', { files: { child: { source: { executable: ['make'] }, destinations: { here: { objectKey: 'child.json' } } } } });

    expect(readAssembly(app, app).opaque).toMatchObject([{ why: expect.stringMatching(/not in this app/) }]);
  });

  test('is opaque where the asset is no template, or is gone', () => {
    const app = newApp();
    const stack = new Stack(app, 'Shop');
    const { httpUrl: templateUrl, assetPath } = new Asset(stack, 'Template', { path: file(app.outdir, 'child.yaml', 'Resources: {T: {Type: AWS::DynamoDB::Table') });
    new CfnStack(stack, 'Child', { templateUrl });
    expect(facts(app).opaque).toMatchObject([{ where: { constructPath: 'Shop/Child' }, why: expect.stringMatching(/cannot be read as JSON or YAML/) }]);

    unlinkSync(join(app.outdir, assetPath));
    expect(readAssembly(app, app).opaque).toMatchObject([{ where: { constructPath: 'Shop/Child' }, why: expect.stringMatching(/cannot be read/) }]);
  });

  test.each(['\uE000', '\uE2000\uE201', '\uF0E0', '\uF8FF'])('by a file with private use characters is read (%#)', (icon) => {
    const app = newApp();
    const stack = new Stack(app, 'Shop');
    const { httpUrl: templateUrl } = new Asset(stack, 'Template', { path: file(app.outdir, 'child.json', { Description: icon, ...ENCRYPTED }) });
    new CfnStack(stack, 'Child', { templateUrl });

    const read = facts(app);

    expect(read.opaque).toEqual([]);
    expect(read.tables).toHaveLength(1);
  });

  test('that deploys itself without end ends somewhere', () => {
    const app = newApp();
    const stack = new Stack(app, 'Shop');
    const { httpUrl: templateUrl, assetHash, assetPath } = new Asset(stack, 'Template', { path: file(app.outdir, 'child.json', ENCRYPTED) });
    new CfnStack(stack, 'Child', { templateUrl });
    app.synth();
    const again = { Again: { Type: 'AWS::CloudFormation::Stack', Properties: { TemplateURL: `https://s3.example.com/${assetHash}.json` } } };
    file(app.outdir, assetPath, { Resources: again });

    const read = readAssembly(app, app);

    expect(read.opaque).toMatchObject([{ why: expect.stringMatching(/deploy each other in a cycle/) }]);
  });
});

describe('a stack set', () => {
  test('with an inline template has its tables, in Regions of its own', () => {
    const app = newApp();
    const stack = new Stack(app, 'Shop', { env: EAST });
    stackSet(stack, { templateBody: JSON.stringify(INLINE) });

    const read = facts(app);
    const orders = table(read, 'Shop/Everywhere');

    expect(orders.where).toMatchObject({ logicalId: 'Orders', resourceType: 'AWS::DynamoDB::Table', region: undefined, account: undefined });
    expect(orders.replicas).toMatchObject([{ region: undefined, local: true, encryption: behindKey('Shop/Everywhere') }]);
    expect(read.keys.map(({ rotation }) => rotation)).toEqual([yes(true)]);
    expect(read.opaque).toEqual([]);
  });

  test('with an inline template that the stack fills in is read as far as it goes', () => {
    const app = newApp();
    const stack = new Stack(app, 'Shop');
    const filled = { Resources: { Orders: { Type: 'AWS::DynamoDB::Table', Properties: keyed(new Key(stack, 'Key').keyArn) } } };
    stackSet(stack, { templateBody: stack.toJsonString(filled) });

    expect(table(facts(app), 'Shop/Everywhere').replicas[0].encryption).toEqual([unverifiable(/the stack that deploys the template sets it/)]);
  });

  test.each(['\uE000', '\uE200', '\uF0E0', '\uF8FF'])('with an inline template that has a private use character of its own is read (%#)', (icon) => {
    const app = newApp();
    stackSet(new Stack(app, 'Shop'), { templateBody: JSON.stringify({ Description: `An icon: ${icon}`, ...INLINE }) });

    const read = facts(app);

    expect(read.opaque).toEqual([]);
    expect(read.tables).toHaveLength(1);
  });

  test('passes parameters', () => {
    const app = newApp();
    const stack = new Stack(app, 'Shop');
    stackSet(stack, {
      templateBody: JSON.stringify(ENCRYPTED),
      parameters: [{ parameterKey: 'Other', parameterValue: 'x' }, { parameterKey: 'KeyArn', parameterValue: 'alias/aws/dynamodb' }],
    });

    expect(table(facts(app), 'Shop/Everywhere').replicas[0].encryption).toEqual(yes({ level: 'AWS_MANAGED' }));
  });

  test('may have its template as an object', () => {
    const app = newApp();
    new CfnResource(new Stack(app, 'Shop'), 'Everywhere', { type: 'AWS::CloudFormation::StackSet', properties: { TemplateBody: INLINE } });

    expect(facts(app).tables).toHaveLength(1);
  });

  test.each<[string, object, RegExp]>([
    ['its template is YAML with a merge key', { templateBody: 'Resources: {Orders: {<<: {Type: AWS::DynamoDB::Table}}}' }, /neither JSON nor YAML/],
    ['its template is a parameter', { templateBody: Fn.ref('Template') }, /neither JSON nor YAML/],
    ['its template is JSON of something else', { templateBody: '["AWS::DynamoDB::Table"]' }, /neither JSON nor YAML/],
    ['its template is elsewhere', { templateUrl: 'https://example.com/template.json' }, /not in this app/],
    ['its template is not known', { templateUrl: Fn.importValue('url') }, /not in this app/],
    ['it has no template', {}, /not in this app/],
  ])('is opaque where %s', (_, more, why) => {
    const app = newApp();
    stackSet(new Stack(app, 'Shop'), more);

    expect(facts(app).opaque).toMatchObject([{ where: { constructPath: 'Shop/Everywhere' }, why: expect.stringMatching(why) }]);
  });

  test('is not opaque where its YAML has no table', () => {
    const app = newApp();
    stackSet(new Stack(app, 'Shop'), { templateBody: 'Resources: {Files: {Type: AWS::S3::Bucket}}' });

    expect(facts(app)).toMatchObject({ opaque: [], tables: [] });
  });
});

describe('stacks of the tree that no stack of the app deploys', () => {
  test('are read from their files, and not twice', () => {
    const app = newApp();
    const stack = new Stack(app, 'Shop', { env: EAST });
    class Product extends ProductStack {}
    const product = new Product(stack, 'Product');
    new Table(product, 'Orders', { partitionKey });
    new CloudFormationProduct(stack, 'Catalog', {
      productName: 'tables', owner: 'shop', productVersions: [{ cloudFormationTemplate: CloudFormationTemplate.fromProductStack(product) }],
    });
    const url = () => (product as unknown as { _getTemplateUrl(): string })._getTemplateUrl();
    new CfnStack(stack, 'Direct', { templateUrl: url() });

    const read = facts(app);

    expect(table(read, 'Shop/Product/Orders/Resource').where).toMatchObject({ templateFile: join(app.outdir, product.templateFile) });
    expect(read.tables).toHaveLength(1);
    expect(read.opaque).toEqual([]);
  });
});

describe('included templates', () => {
  test('are read with their nested stacks', () => {
    const app = newApp();
    const child = file(app.outdir, 'included-child.json', ENCRYPTED);
    const templateFile = file(app.outdir, 'included.json', {
      Resources: {
        ...INLINE.Resources,
        Child: { Type: 'AWS::CloudFormation::Stack', Properties: { TemplateURL: 'https://example.com/child', Parameters: { KeyArn: { 'Fn::GetAtt': 'Key.Arn' } } } },
      },
    });
    new CfnInclude(new Stack(app, 'Shop'), 'Old', { templateFile, loadNestedStacks: { Child: { templateFile: child } } });

    const read = facts(app);

    expect(table(read, 'Shop/Old/Orders').replicas[0].encryption).toEqual(behindKey('Shop/Old/Key'));
    expect(table(read, 'Shop/Old/Child/Child/Orders').replicas[0].encryption).toEqual(behindKey('Shop/Old/Key'));
    expect(read.opaque).toEqual([]);
  });
});
