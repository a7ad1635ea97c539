import { Aws, CfnElement, CfnMapping, CfnOutput, CfnParameter, CfnResource, CfnStack, Fn, Lazy, NestedStack, Stack, Stage } from 'aws-cdk-lib';
import { CfnTable, Table, TableEncryptionV2, TableV2 } from 'aws-cdk-lib/aws-dynamodb';
import { Key } from 'aws-cdk-lib/aws-kms';
import { Asset } from 'aws-cdk-lib/aws-s3-assets';
import { AwsCustomResource, AwsCustomResourcePolicy, PhysicalResourceId } from 'aws-cdk-lib/custom-resources';
import { readAssembly } from '../../src/cdk/assembly';
import { readTree } from '../../src/cdk/construct-tree';
import { REGION } from '../../src/cloudformation/text';
import { behindKey, EAST, newApp, partitionKey, replica, table, unverifiable, WEST, yes } from '../template/support';

describe('the tree as it stands', () => {
  test('has tables of every make, with construct paths and without files', () => {
    const app = newApp();
    const stack = new Stack(new Stage(app, 'Prod'), 'Shop', { env: EAST });
    const key = new Key(stack, 'Key', { enableKeyRotation: true });
    new Table(stack, 'V1', { partitionKey, encryptionKey: key });
    new TableV2(stack, 'V2', { partitionKey, encryption: TableEncryptionV2.customerManagedKey(key) });
    const raw = new CfnResource(stack, 'Raw', { type: 'AWS::DynamoDB::Table', properties: { SSESpecification: { SSEEnabled: true } } });
    raw.addPropertyOverride('SSESpecification.KMSMasterKeyId', Fn.sub('${Key}', { Key: key.keyArn }));

    const read = readTree(app);

    for (const path of ['Prod/Shop/V1/Resource', 'Prod/Shop/V2/Resource', 'Prod/Shop/Raw']) {
      const fact = table(read, path);
      expect(replica(fact, 'us-east-1').encryption).toEqual(behindKey('Prod/Shop/Key/Resource'));
      expect(fact.where).toMatchObject({ templateFile: undefined, ...EAST });
    }
    expect(read.keys[0].rotation).toEqual(yes(true));
  });

  test('says the same as the files of a synthesized stack', () => {
    const app = newApp();
    const stack = new Stack(app, 'Shop', { env: EAST });
    const key = new Key(stack, 'Key');
    new CfnParameter(stack, 'Name', { default: 'x' });
    new CfnMapping(stack, 'Map', { mapping: { 'us-east-1': { name: 'orders' } } });
    new TableV2(stack, 'Orders', {
      partitionKey, encryption: TableEncryptionV2.customerManagedKey(key), tableName: Fn.findInMap('Map', Aws.REGION, 'name'), tags: [{ key: 'a', value: 'b' }],
    });
    new CfnOutput(stack, 'Out', { value: `${key.keyArn}/${stack.region}`, exportName: 'key' });
    new AwsCustomResource(stack, 'Call', {
      onCreate: { service: 'KMS', action: 'disableKey', parameters: { KeyId: key.keyId }, physicalResourceId: PhysicalResourceId.of('x') },
      policy: AwsCustomResourcePolicy.fromSdkCalls({ resources: ['*'] }),
    });
    stack.addTransform('MyMacro');
    app.synth();

    const withoutFiles = JSON.parse(JSON.stringify(readAssembly(app, app), (name, of: unknown) => (name === 'templateFile' ? undefined : of))) as unknown;

    expect(JSON.parse(JSON.stringify(readTree(app)))).toEqual(withoutFiles);
  });

  test('has nested stacks, whose parameters only the synthesis makes', () => {
    const app = newApp();
    const stack = new Stack(app, 'Shop');
    const nested = new NestedStack(stack, 'Nested');
    const own = new Key(nested, 'Key');
    new Table(nested, 'Inner', { partitionKey, encryptionKey: own });
    new Table(nested, 'Outer', { partitionKey, encryptionKey: new Key(stack, 'Key') });

    const before = readTree(app);
    app.synth();
    const after = readTree(app);

    expect(table(before, 'Shop/Nested/Inner/Resource').replicas[0].encryption).toEqual(behindKey('Shop/Nested/Key/Resource'));
    expect(table(before, 'Shop/Nested/Outer/Resource').replicas[0].encryption).toEqual([unverifiable(/refers to Shop\/Key\/Resource in another stack/)]);
    expect(table(after, 'Shop/Nested/Outer/Resource').replicas[0].encryption).toEqual(behindKey('Shop/Key/Resource'));
    expect([before.opaque, after.opaque]).toEqual([[], []]);
  });

  test('does not take a reference to another stack for the resource of the same logical id', () => {
    const app = newApp();
    const foreign = new Key(new Stack(app, 'Keys', { env: WEST }), 'Key');
    const shop = new Stack(app, 'Shop', { env: WEST });
    const own = new Key(shop, 'Key');
    new Table(shop, 'Orders', { partitionKey, encryptionKey: foreign });
    new CfnTable(shop, 'Users', { keySchema: [], tableName: `x-${foreign.keyArn}`, sseSpecification: { sseEnabled: true, kmsMasterKeyId: own.keyArn } });

    const read = readTree(app);

    expect(table(read, 'Shop/Orders/Resource').replicas[0].encryption).toEqual([unverifiable(/refers to Keys\/Key\/Resource in another stack/)]);
    expect(table(read, 'Shop/Users')).toMatchObject({ tableName: [{ kind: 'unverifiable' }], replicas: [{ encryption: behindKey('Shop/Key/Resource') }] });
  });

  test('names the Region of its own stack also where a token of another stack says it', () => {
    const app = newApp();
    const other = new Stack(app, 'Other');
    new CfnTable(new Stack(app, 'Shop'), 'Orders', { keySchema: [], tableName: `x-${other.region}` });

    expect(readTree(app).tables[0].tableName).toEqual(yes(`x-${REGION}`));
  });

  test('has what an element merges into its stack that is more than one resource', () => {
    class Include extends CfnElement {
      public override _toCloudFormation(): object {
        return { Resources: { Orders: { Type: 'AWS::DynamoDB::Table', Properties: { TableName: 'old' } } } };
      }
    }
    const app = newApp();
    new Include(new Stack(app, 'Shop'), 'Old');

    expect(table(readTree(app), 'Shop#Orders').tableName).toEqual(yes('old'));
  });

  test('[A7] has a nested stack whose address is overridden as an opaque one, with those in it', () => {
    const app = newApp();
    const stack = new Stack(app, 'Shop');
    const nested = new NestedStack(stack, 'Nested');
    new Table(nested, 'Orders', { partitionKey });
    new Table(new NestedStack(nested, 'Inner'), 'Orders', { partitionKey });
    (nested.nestedStackResource as CfnStack).addPropertyOverride('TemplateURL', new Asset(stack, 'Template', { path: __filename }).httpUrl);

    const read = readTree(app);

    expect(read.tables).toEqual([]);
    expect(read.opaque).toMatchObject([{ where: { constructPath: 'Shop/Nested.NestedStack/Nested.NestedStackResource' } }]);
  });

  test('has a nested stack by asset as an opaque one: there are no files', () => {
    const app = newApp();
    const stack = new Stack(app, 'Shop');
    const { httpUrl } = new Asset(stack, 'Template', { path: __filename });
    new CfnStack(stack, 'Child', { templateUrl: httpUrl });

    expect(readTree(app).opaque).toMatchObject([{ where: { constructPath: 'Shop/Child' }, why: expect.stringMatching(/not in this app/) }]);
  });

  test('has text around what comes to nothing', () => {
    const app = newApp();
    const nothing = Lazy.string({ produce: () => undefined });
    new CfnTable(new Stack(app, 'Shop'), 'Orders', { keySchema: [], tableName: `${nothing}orders${nothing}` });

    expect(readTree(app).tables[0].tableName).toEqual(yes('orders'));
  });

  test('has a table that cannot be rendered yet as an opaque one', () => {
    const app = newApp();
    const stack = new Stack(app, 'Shop');
    const late = Lazy.string({
      produce: () => {
        throw new Error('too early');
      },
    });
    new CfnTable(stack, 'Orders', { keySchema: [], tableName: late });
    new CfnOutput(stack, 'Out', { value: late });

    const [fact] = readTree(app).tables;

    expect(fact.where.constructPath).toBe('Shop/Orders');
    expect(fact.opaque).toMatch(/cannot be rendered before synthesis.*too early/s);
  });
});

describe('the scope of the tree', () => {
  test('may be a construct: its whole stack is read to follow references', () => {
    const app = newApp();
    const stack = new Stack(app, 'Shop');
    const orders = new Table(stack, 'Orders', { partitionKey, encryptionKey: new Key(stack, 'Key') });
    new Table(stack, 'Users', { partitionKey });

    const read = readTree(orders);

    expect(read.tables).toHaveLength(1);
    expect(read.tables[0].replicas[0].encryption).toEqual(behindKey('Shop/Key/Resource'));
    expect(read.keys).toEqual([]);
  });

  test('may be a stack: others are not followed', () => {
    const app = newApp();
    const key = new Key(new Stack(app, 'Keys'), 'Key');
    const shop = new Stack(app, 'Shop');
    new Table(shop, 'Orders', { partitionKey, encryptionKey: key });
    app.synth();

    expect(readTree(shop).tables[0].replicas[0].encryption).toEqual([unverifiable(/imported as Keys:Exports/)]);
    expect(readTree(app).tables[0].replicas[0].encryption).toEqual(behindKey('Keys/Key/Resource'));
  });
});
