import { unlinkSync, writeFileSync } from 'fs';
import { join } from 'path';
import { Aspects, CfnResource, CrossStackReferences, NestedStack, ReferenceStrength, Stack, Stage } from 'aws-cdk-lib';
import type { IAspect } from 'aws-cdk-lib';
import { CfnTable, Table, TableEncryption, TableEncryptionV2, TableV2 } from 'aws-cdk-lib/aws-dynamodb';
import { Key } from 'aws-cdk-lib/aws-kms';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import type { Construct } from 'constructs';
import { readAssembly } from '../../src/cdk/assembly';
import { behindKey, EAST, EditingSynthesizer, facts, newApp, partitionKey, replica, table, WEST, yes } from '../template/support';

class Nested extends NestedStack {
  public readonly key = new Key(this, 'Key');

  constructor(scope: Construct, id: string, encryptionKey?: IKey) {
    super(scope, id);
    if (encryptionKey !== undefined) {
      new Table(this, 'Orders', { partitionKey, encryptionKey });
    }
  }
}

describe('tables of every make', () => {
  test('an L2 table, a global table, an L1, a raw resource and an override are read alike', () => {
    const app = newApp();
    const stack = new Stack(app, 'Shop', { env: EAST });
    const key = new Key(stack, 'Key', { enableKeyRotation: true });
    new Table(stack, 'V1', { partitionKey, encryptionKey: key });
    new TableV2(stack, 'V2', { partitionKey, encryption: TableEncryptionV2.customerManagedKey(key) });
    new CfnTable(stack, 'L1', { keySchema: [], sseSpecification: { sseEnabled: true, kmsMasterKeyId: key.keyId } });
    new CfnResource(stack, 'Raw', {
      type: 'AWS::DynamoDB::Table',
      properties: { KeySchema: [], SSESpecification: { SSEEnabled: 'true', KMSMasterKeyId: key.keyArn } },
    });
    const undone = new Table(stack, 'Undone', { partitionKey, encryptionKey: key });
    (undone.node.defaultChild as CfnTable).addPropertyOverride('SSESpecification.SSEEnabled', false);

    const read = facts(app);

    for (const path of ['Shop/V1/Resource', 'Shop/V2/Resource', 'Shop/L1', 'Shop/Raw']) {
      expect(replica(table(read, path), 'us-east-1').encryption).toEqual(behindKey('Shop/Key/Resource'));
    }
    expect(replica(table(read, 'Shop/Undone/Resource'), 'us-east-1').encryption).toEqual(yes({ level: 'AWS_OWNED' }));
    expect(read.keys.map((fact) => [fact.where.constructPath, fact.rotation])).toEqual([['Shop/Key/Resource', yes(true)]]);
  });

  test('the location tells construct, file, logical id, type and environment', () => {
    const app = newApp();
    const stack = new Stack(app, 'Shop', { env: EAST });
    new Table(stack, 'Orders', { partitionKey });

    const [{ where }] = facts(app).tables;

    expect(where).toEqual({
      constructPath: 'Shop/Orders/Resource',
      templateFile: join(app.outdir, 'Shop.template.json'),
      logicalId: expect.stringMatching(/^Orders/),
      resourceType: 'AWS::DynamoDB::Table',
      ...EAST,
    });
  });

  test('a late aspect counts', () => {
    const app = newApp();
    const stack = new Stack(app, 'Shop');
    new CfnTable(stack, 'Orders', { keySchema: [] });
    const managed: IAspect = { visit: (node) => node instanceof CfnTable && node.addPropertyOverride('SSESpecification', { SSEEnabled: true }) };
    Aspects.of(app).add(managed);

    expect(facts(app).tables[0].replicas[0].encryption).toEqual(yes({ level: 'AWS_MANAGED' }));
  });
});

describe('the files are the truth', () => {
  test('a synthesizer that weakens a table after the tree is final is seen', () => {
    const app = newApp();
    const weaken = new EditingSynthesizer((template) => {
      Object.values(template.Resources).filter(({ Type }) => Type === 'AWS::DynamoDB::Table').forEach((resource) => delete resource.Properties.SSESpecification);
    });
    const stack = new Stack(app, 'Shop', { synthesizer: weaken });
    new Table(stack, 'Orders', { partitionKey, encryption: TableEncryption.AWS_MANAGED });

    expect(table(facts(app), 'Shop/Orders/Resource').replicas[0].encryption).toEqual(yes({ level: 'AWS_OWNED' }));
  });

  test('a table that only the file has is found, by file and logical id', () => {
    const app = newApp();
    const add = new EditingSynthesizer((template) => {
      template.Resources.Smuggled = { Type: 'AWS::DynamoDB::Table', Properties: { TableName: 'smuggled' } };
    });
    const stack = new Stack(app, 'Shop', { synthesizer: add });
    new Key(stack, 'Key');

    expect(table(facts(app), 'Shop.template.json#Smuggled').tableName).toEqual(yes('smuggled'));
  });

  test('the path in the metadata of a template is not trusted', () => {
    const app = newApp();
    const stack = new Stack(app, 'Shop');
    const orders = new CfnTable(stack, 'Orders', { keySchema: [] });
    orders.addMetadata('aws:cdk:path', 'Elsewhere/Exempt');

    expect(facts(app).tables[0].where.constructPath).toBe('Shop/Orders');
  });

  test('without a plugin the files are found through the tree', () => {
    const app = newApp();
    const stage = new Stage(app, 'Prod');
    new Table(new Stack(stage, 'Shop', { env: WEST }), 'Orders', { partitionKey });
    app.synth();

    const [read] = readAssembly(app, app).tables;

    expect(read.where).toMatchObject({ constructPath: 'Prod/Shop/Orders/Resource', region: 'us-west-2' });
  });

  test('a template that cannot be read has no tables', () => {
    const app = newApp();
    const stack = new Stack(app, 'Shop');
    new Table(stack, 'Orders', { partitionKey });
    app.synth();
    unlinkSync(join(app.outdir, stack.templateFile));

    expect(readAssembly(app, app).tables).toEqual([]);
  });
});

describe('what the assembly says of its templates', () => {
  const extra = (outdir: string, name: string) => {
    const templatePath = join(outdir, `${name}.json`);
    writeFileSync(templatePath, JSON.stringify({ Resources: { Orders: { Type: 'AWS::DynamoDB::Table', Properties: { TableName: name } } } }));
    return templatePath;
  };

  test('holds against the tree: another file, Region and account', () => {
    const app = newApp();
    const stack = new Stack(app, 'Shop', { env: EAST });
    new CfnTable(stack, 'Orders', { keySchema: [] });
    app.synth();
    const given = { stackConstructPath: 'Shop', templatePath: extra(app.outdir, 'elsewhere'), region: 'us-west-2', accountId: '444455556666' };

    const { tables } = readAssembly(app, app, [given]);

    expect(tables).toMatchObject([{
      tableName: yes('elsewhere'),
      where: { constructPath: 'Shop/Orders', templateFile: given.templatePath, region: 'us-west-2', account: '444455556666' },
    }]);
  });

  test('may be that a stack has several, or that there is one of a stack which the tree does not have', () => {
    const app = newApp();
    new CfnTable(new Stack(app, 'Shop'), 'Orders', { keySchema: [] });
    app.synth();
    const given = [['Shop', 'one'], ['Shop', 'other'], ['Stranger', 'stranger']]
      .map(([stackConstructPath, name]) => ({ stackConstructPath, templatePath: extra(app.outdir, name) }));

    const found = readAssembly(app, app, given).tables.map(({ where, tableName }) => [where.constructPath, tableName]);

    expect(found).toEqual([['Shop/Orders', yes('one')], ['Shop/Orders', yes('other')], ['stranger.json#Orders', yes('stranger')]]);
  });
});

describe('keys are followed over the whole app', () => {
  test('to another stack, by export', () => {
    const app = newApp();
    const key = new Key(new Stack(app, 'Keys', { env: EAST }), 'Key');
    new Table(new Stack(app, 'Shop', { env: EAST }), 'Orders', { partitionKey, encryptionKey: key });

    expect(table(facts(app), 'Shop/Orders/Resource').replicas[0].encryption).toEqual(behindKey('Keys/Key/Resource'));
  });

  test.each([ReferenceStrength.WEAK, ReferenceStrength.BOTH])('to another stack, by a reference that is %s', (strength) => {
    const app = newApp();
    const key = new Key(new Stack(app, 'Keys'), 'Key');
    CrossStackReferences.of(key).produce(strength);
    new Table(new Stack(app, 'Shop'), 'Orders', { partitionKey, encryptionKey: key });

    expect(table(facts(app), 'Shop/Orders/Resource').replicas[0].encryption).toEqual(behindKey('Keys/Key/Resource'));
  });

  test.each([ReferenceStrength.STRONG, ReferenceStrength.WEAK])('to a stack of another Region, by a reference that is %s', (strength) => {
    const app = newApp();
    const local = new Key(new Stack(app, 'Local', { env: EAST }), 'Key');
    const remote = new Key(new Stack(app, 'Remote', { env: WEST, crossRegionReferences: true }), 'Key');
    CrossStackReferences.of(remote).produce(strength);
    new TableV2(new Stack(app, 'Shop', { env: EAST, crossRegionReferences: true }), 'Orders', {
      partitionKey,
      encryption: TableEncryptionV2.customerManagedKey(local, { 'us-west-2': remote.keyArn }),
      replicas: [{ region: 'us-west-2' }],
    });

    const orders = table(facts(app), 'Shop/Orders/Resource');

    expect(replica(orders, 'us-east-1').encryption).toEqual(behindKey('Local/Key/Resource'));
    expect(replica(orders, 'us-west-2').encryption).toEqual(behindKey('Remote/Key/Resource'));
    expect(orders.replicas.map(({ region, local: own }) => [region, own])).toEqual([['us-west-2', false], ['us-east-1', true]]);
  });

  test('into nested stacks, through parameters', () => {
    const app = newApp();
    const stack = new Stack(app, 'Shop');
    const key = new Key(stack, 'Key');
    const outer = new Nested(stack, 'Outer', key);
    new Nested(outer, 'Inner', key);

    const read = facts(app);

    expect(table(read, 'Shop/Outer/Orders/Resource').replicas[0].encryption).toEqual(behindKey('Shop/Key/Resource'));
    expect(table(read, 'Shop/Outer/Inner/Orders/Resource').replicas[0].encryption).toEqual(behindKey('Shop/Key/Resource'));
  });

  test('out of nested stacks, through outputs, and into others', () => {
    const app = newApp();
    const stack = new Stack(app, 'Shop');
    const { key } = new Nested(stack, 'Keys');
    new Table(stack, 'Orders', { partitionKey, encryptionKey: key });
    new Nested(stack, 'Tables', key);

    const read = facts(app);

    expect(table(read, 'Shop/Orders/Resource').replicas[0].encryption).toEqual(behindKey('Shop/Keys/Key/Resource'));
    expect(table(read, 'Shop/Tables/Orders/Resource').replicas[0].encryption).toEqual(behindKey('Shop/Keys/Key/Resource'));
  });

  test('from a nested stack to a nested stack of another Region', () => {
    const app = newApp();
    const { key } = new Nested(new Stack(app, 'Keys', { env: EAST, crossRegionReferences: true }), 'Nested');
    new Nested(new Stack(app, 'Shop', { env: WEST, crossRegionReferences: true }), 'Nested', key);

    expect(table(facts(app), 'Shop/Nested/Orders/Resource').replicas[0].encryption).toEqual(behindKey('Keys/Nested/Key/Resource'));
  });

  test('within each stage, also where stages have stacks of the same name', () => {
    const app = newApp();
    for (const [name, env] of Object.entries({ Dev: EAST, Prod: WEST })) {
      const stage = new Stage(app, name, { env });
      const key = new Key(new Stack(stage, 'Keys', { stackName: 'keys' }), 'Key');
      const shop = new Stack(stage, 'Shop', { stackName: 'shop' });
      new Table(shop, 'Orders', { partitionKey, encryptionKey: key });
      new Nested(shop, 'Nested', key);
    }

    const read = facts(app);

    for (const name of ['Dev', 'Prod']) {
      expect(table(read, `${name}/Shop/Orders/Resource`).replicas[0].encryption).toEqual(behindKey(`${name}/Keys/Key/Resource`));
      expect(table(read, `${name}/Shop/Nested/Orders/Resource`).replicas[0].encryption).toEqual(behindKey(`${name}/Keys/Key/Resource`));
    }
  });
});

describe('the scope', () => {
  test('only its facts are reported, while references lead out of it', () => {
    const app = newApp();
    const key = new Key(new Stack(app, 'Keys'), 'Key');
    const shop = new Stack(app, 'Shop');
    new Table(shop, 'Orders', { partitionKey, encryptionKey: key });
    new Table(new Stack(app, 'Shopping'), 'Orders', { partitionKey });

    const read = facts(app, shop);

    expect(read.tables.map(({ where }) => where.constructPath)).toEqual(['Shop/Orders/Resource']);
    expect(read.keys).toEqual([]);
    expect(read.tables[0].replicas[0].encryption).toEqual(behindKey('Keys/Key/Resource'));
  });

  test('it may be a construct within a stack', () => {
    const app = newApp();
    const stack = new Stack(app, 'Shop');
    const orders = new Table(stack, 'Orders', { partitionKey });
    new Table(stack, 'Users', { partitionKey });

    expect(facts(app, orders).tables.map(({ where }) => where.constructPath)).toEqual(['Shop/Orders/Resource']);
  });
});
