import {
  App, aws_certificatemanager as acm, aws_cloudfront as cloudfront, aws_dynamodb as dynamodb, aws_iam as iam, aws_kms as kms, aws_lambda as lambda,
  aws_lambda_event_sources as sources, CfnOutput, CfnParameter, NestedStack, Stack, Stage,
} from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import { CONTEXTS, exportMachinery, globalTable, partitionKey, resourcesOf, roleIn, stackIn, templatesOf } from './replicas/stage';
import type { Template } from './replicas/stage';
import { ReplicaPolicyStrategy, SecureTable, TableKey } from '../../src';
import type { SecureTableBase } from '../../src';
import { appWith } from '../support/flags';
import { ACCOUNT, OTHER_ACCOUNT, PaperDeployment, REGION } from '../support/paper';
import { simulate } from '../support/simulator';

/* How other stacks, Regions and accounts refer to a table, its replicas and its keys: without export resources and without a generated name. */

const { CUSTOM_RESOURCE, SECOND_DEPLOYMENT } = ReplicaPolicyStrategy;

type Where = (app: App) => Construct;

const HOMES: [string, Where][] = [
  ['a stack', (app) => stackIn(app, 'Shop')],
  ['a nested stack', (app) => new NestedStack(stackIn(app, 'Shop'), 'Nested')],
  ['a stack nested twice', (app) => new NestedStack(new NestedStack(stackIn(app, 'Shop'), 'Outer'), 'Inner')],
];

const CONSUMERS: [string, Where][] = [
  ['another stack of the home Region', (app) => stackIn(app, 'Other')],
  ['a stack of the replica\'s Region', (app) => stackIn(app, 'Us', 'us-east-1')],
  ['a nested stack of the replica\'s Region', (app) => new NestedStack(stackIn(app, 'Us', 'us-east-1'), 'Nested')],
  ['a stack of a third Region', (app) => stackIn(app, 'Africa', 'af-south-1')],
];

function tableTemplate(templates: Record<string, Template>): unknown {
  return Object.values(templates).flatMap((template) => resourcesOf(template, 'AWS::DynamoDB::GlobalTable'))[0].Properties;
}

const OF_INTEREST = CONTEXTS.filter(([name]) => !name.includes('resourcePolicyPerReplica'));

describe.each(OF_INTEREST)('under %s', (_, context) => {
  describe.each([CUSTOM_RESOURCE, SECOND_DEPLOYMENT].flatMap((strategy) => HOMES.map(([place, home]) => [strategy, place, home] as const)))(
    'policies by %s, a table of %s', (replicaPolicyStrategy, __, home) => {
      const build = () => {
        const app = appWith(context);
        return { app, table: globalTable(home(app), 'Orders', { replicaPolicyStrategy, replicas: [{ region: 'us-east-1' }] }) };
      };
      const untouched = tableTemplate(templatesOf(build().app));

      test.each(CONSUMERS)('may be read from %s, and does not change', (___, consumer) => {
        const { app, table } = build();
        const role = roleIn(consumer(app));
        table.grants.readData(role);
        table.replica('us-east-1').grants.streamRead(role);
        const templates = templatesOf(app);
        const paper = new PaperDeployment(app);
        const resources = paper.identityPolicies(role).flatMap(({ Statement }) => Statement).flatMap(({ Resource }) => Resource);

        expect(exportMachinery(templates)).toEqual([]);
        expect(new Set(resources)).toEqual(new Set([
          paper.arn(table),
          paper.arn(table, 'us-east-1'),
          replicaPolicyStrategy === CUSTOM_RESOURCE ? paper.streamArn(table, 'us-east-1') : `${paper.arn(table, 'us-east-1')}/stream/*`,
          paper.arn(table.encryptionKey!),
          paper.arn(table.replica('us-east-1').encryptionKey!),
        ]));
        expect(tableTemplate(templates)).toEqual(untouched);
      });
    });
});

describe('a table without replicas', () => {
  test('is read from another Region without export resources, and gets no name', () => {
    const app = new App();
    const table = new SecureTable(stackIn(app, 'Shop'), 'Orders', { partitionKey });
    const role = roleIn(stackIn(app, 'Us', 'us-east-1'));
    table.grants.readData(role);
    const templates = templatesOf(app);

    expect(exportMachinery(templates)).toEqual([]);
    expect(tableTemplate(templates)).not.toHaveProperty('TableName');
    expect(new PaperDeployment(app).identityPolicies(role)[0].Statement[0].Resource).toBe(new PaperDeployment(app).arn(table));
    expect(app.synth().getStackByName('Us').dependencies.map(({ id }) => id)).toContain('Shop');
  });

  test('is referred to in another stack of its Region like any resource', () => {
    const app = appWith({ '@aws-cdk/core:defaultCrossStackReferences': 'strong' });
    const table = new SecureTable(stackIn(app, 'Shop'), 'Orders', { partitionKey });
    new CfnOutput(stackIn(app, 'Other'), 'Name', { value: table.tableName });

    expect(JSON.stringify(templatesOf(app).Other)).toContain('{"Fn::ImportValue":"Shop:ExportsOutputRefOrdersA9B65338');
  });

  test('can be exported explicitly, like any resource', () => {
    const stack = stackIn(new App(), 'Shop');
    const table = new SecureTable(stack, 'Orders', { partitionKey });

    expect(stack.resolve(stack.exportValue(table.tableArn)))
      .toEqual({ 'Fn::ImportValue': expect.stringMatching(/^Shop:ExportsOutput.*OrdersA9B65338/) });
  });

  test.each([
    ['Region', { account: ACCOUNT }, /the region is un-resolved/],
    ['account', { region: REGION }, /the account is un-resolved/],
  ])('of a stack without %s is left to CDK, which reports what is missing', (__, env, message) => {
    const app = new App();
    const table = new SecureTable(new Stack(app, 'Shop', { env }), 'Orders', { partitionKey });
    new CfnOutput(stackIn(app, 'Us', 'us-east-1'), 'Arn', { value: table.tableArn });

    expect(() => app.synth()).toThrow(message);
  });
});

describe('a table with a name', () => {
  const tables: [string, (stack: Stack, props: dynamodb.TablePropsV2) => dynamodb.ITableV2][] = [
    ['TableV2', (stack, props) => new dynamodb.TableV2(stack, 'Orders', props)],
    ['SecureTable', (stack, props) => new SecureTable(stack, 'Orders', props)],
  ];
  test.each(tables)('is known by its name to a certificate\'s stack in another Region, on which its own depends: %s', (_, make) => {
    const app = new App();
    const edge = stackIn(app, 'Edge', 'us-east-1');
    const shop = stackIn(app, 'Shop', REGION, ACCOUNT, { crossRegionReferences: true });
    const table = make(shop, { partitionKey, tableName: 'orders' });
    const certificate = new acm.Certificate(edge, 'Certificate', { domainName: 'shop.example.com' });
    new CfnOutput(shop, 'CertificateArn', { value: certificate.certificateArn });
    new CfnOutput(edge, 'Name', { value: table.tableName });
    new CfnOutput(edge, 'Arn', { value: table.tableArn });
    const { Edge } = templatesOf(app);

    expect(Edge.Outputs!.Name).toEqual({ Value: 'orders' });
    expect(Edge.Outputs!.Arn).toEqual({ Value: { 'Fn::Join': ['', ['arn:', { Ref: 'AWS::Partition' }, `:dynamodb:${REGION}:${ACCOUNT}:table/orders`]] } });
    expect(app.synth().getStackByName('Edge').dependencies.map(({ id }) => id)).not.toContain('Shop');
  });

  test.each(tables)('may be read by an edge function of a distribution beside it: %s', async (_, make) => {
    const app = new App();
    const shop = stackIn(app, 'Shop');
    const table = make(shop, { partitionKey, tableName: 'orders' });
    table.grantReadData(new cloudfront.experimental.EdgeFunction(shop, 'Edge', {
      runtime: lambda.Runtime.NODEJS_22_X, handler: 'index.handler', code: lambda.Code.fromInline(`// ${table.tableName}`),
    }));
    const paper = new PaperDeployment(app);
    const role = app.node.findAll().find((node): node is iam.Role => node instanceof iam.Role)!;
    const caller = { principal: paper.arn(role), identityPolicies: paper.identityPolicies(role) };

    expect(await simulate({ ...caller, action: 'dynamodb:GetItem', resource: paper.arn(table), context: { 'aws:SecureTransport': 'true' } })).toBe('Allowed');
    if (table instanceof SecureTable) {
      const key = { resource: paper.arn(table.encryptionKey!), resourcePolicy: paper.keyPolicy(table.encryptionKey!) };
      const decrypt = (service: string) =>
        ({ ...caller, ...key, action: 'kms:Decrypt', context: { 'kms:ViaService': `${service}.${REGION}.amazonaws.com` } });

      expect(await simulate(decrypt('dynamodb'))).toBe('Allowed');
      expect(await simulate(decrypt('s3'))).toBe('ImplicitlyDenied');
    }
  });

  test('of which only the deployment knows the name is read from an output', () => {
    const app = new App();
    const shop = stackIn(app, 'Shop');
    const table = new SecureTable(shop, 'Orders', { partitionKey, tableName: new CfnParameter(shop, 'TableName').valueAsString });
    new CfnOutput(stackIn(app, 'Us', 'us-east-1'), 'Name', { value: table.tableName });

    expect(templatesOf(app).Us.Outputs!.Name).toEqual({ Value: { 'Fn::GetStackOutput': expect.objectContaining({ StackName: 'Shop' }) } });
  });
});

describe('a replica in its Region', () => {
  function reader(table: SecureTableBase, stack: Stack): lambda.Function {
    const fn = new lambda.Function(stack, 'Reader', {
      runtime: lambda.Runtime.NODEJS_22_X, handler: 'index.handler', code: lambda.Code.fromInline('//'), environment: { TABLE: table.tableName },
    });
    table.grants.readData(fn);
    fn.addEventSource(new sources.DynamoEventSource(table, { startingPosition: lambda.StartingPosition.LATEST }));
    return fn;
  }

  test.each(HOMES)('has its own name, stream and key, and functions wait for its policies: of %s', async (_, home) => {
    const app = new App();
    const table = globalTable(home(app), 'Orders', { replicas: [{ region: 'us-east-1' }] });
    const us = stackIn(app, 'Us', 'us-east-1');
    const fn = reader(table.replica('us-east-1'), us);
    const paper = new PaperDeployment(app);
    const mapping = fn.node.findAll().find((node): node is lambda.CfnEventSourceMapping => node instanceof lambda.CfnEventSourceMapping)!;

    expect(paper.properties(fn).Environment.Variables.TABLE).toBe(paper.arn(table).split('/')[1]);
    expect(paper.properties(mapping).EventSourceArn).toBe(paper.streamArn(table, 'us-east-1'));
    const caller = { principal: paper.arn(fn.role!), identityPolicies: paper.identityPolicies(fn.role!) };
    const get = {
      ...caller, action: 'dynamodb:GetItem', resource: paper.arn(table, 'us-east-1'), resourcePolicy: paper.tablePolicy(table, 'us-east-1'),
    };
    expect(await simulate({ ...get, context: { 'aws:SecureTransport': 'true' } })).toBe('Allowed');
    expect(await simulate({ ...get, context: { 'aws:SecureTransport': 'false' } })).toBe('ExplicitlyDenied');
    expect(await simulate({ ...get, resource: paper.arn(table), resourcePolicy: paper.tablePolicy(table) })).toBe('ImplicitlyDenied');
    // It reads only outputs of the custom resource and of the key.
    expect(app.synth().getStackByName('Us').dependencies.map(({ id }) => id))
      .toEqual(expect.arrayContaining(['Shop', 'Shop-replica-keys-us-east-1']));
    expect(JSON.stringify(templatesOf(app).Shop.Outputs)).toMatch(/TableArn|Outputs\.SecureTable/);
  });

  test.each([
    CUSTOM_RESOURCE, SECOND_DEPLOYMENT,
  ])('the name has its own output, and is not extracted from another one: policies by %s', (replicaPolicyStrategy) => {
    const app = new App();
    const table = globalTable(stackIn(app, 'Shop'), 'Orders', { replicas: [{ region: 'us-east-1' }], replicaPolicyStrategy });
    new CfnOutput(stackIn(app, 'Us', 'us-east-1'), 'Name', { value: table.replica('us-east-1').tableName });
    const { Shop, Us } = templatesOf(app);

    expect(Us.Outputs!.Name).toEqual({ Value: { 'Fn::GetStackOutput': { StackName: 'Shop', Region: REGION, OutputName: expect.any(String) } } });
    const { OutputName } = (Us.Outputs!.Name as any).Value['Fn::GetStackOutput'];
    expect(Shop.Outputs).toHaveProperty(OutputName);
  });

  test.each<[string, (table: SecureTable) => string, string]>([
    ['the replica, in another stack of the home Region', (table) => table.replica('us-east-1').tableArn, REGION],
    ['the replica, in its Region', (table) => table.replica('us-east-1').tableArn, 'us-east-1'],
    ['its own key, in its Region', (table) => table.replica('us-east-1').encryptionKey!.keyArn, 'us-east-1'],
    ['that key, in a third Region', (table) => table.replica('us-east-1').encryptionKey!.keyArn, 'af-south-1'],
  ])('is referred to weakly in an app with strong references: %s', (_, read, region) => {
    const app = appWith({ '@aws-cdk/core:defaultCrossStackReferences': 'strong' });
    const table = globalTable(stackIn(app, 'Shop'), 'Orders', { replicas: [{ region: 'us-east-1' }] });
    new CfnOutput(stackIn(app, 'Other', region), 'Arn', { value: read(table) });
    const templates = templatesOf(app);

    expect(JSON.stringify(templates.Other.Outputs)).toContain('Fn::GetStackOutput');
    expect(JSON.stringify(templates)).not.toMatch(/ImportValue|"Export"/);
    expect(exportMachinery(templates)).toEqual([]);
  });

  test('can be depended on, which waits for its policies', () => {
    const app = new App();
    const table = globalTable(stackIn(app, 'Shop'), 'Orders', { replicas: [{ region: 'us-east-1' }] });
    const role = roleIn(table.stack, 'After');
    role.node.addDependency(table.replica('us-east-1'));
    const roles = resourcesOf(templatesOf(app).Shop, 'AWS::IAM::Role');
    const { DependsOn } = roles.find(({ DependsOn: found }) => JSON.stringify(found)?.includes('ReplicaPolicyuseast1'))!;

    expect(DependsOn).toContainEqual(expect.stringMatching(/^OrdersReplicaPolicyuseast1/));
  });

  test('with policies by a second deployment can be depended on, which waits for the table', () => {
    const app = new App();
    const table = globalTable(stackIn(app, 'Shop'), 'Orders', { replicas: [{ region: 'us-east-1' }], replicaPolicyStrategy: SECOND_DEPLOYMENT });
    const role = roleIn(table.stack, 'After');
    role.node.addDependency(table.replica('us-east-1'));

    expect(resourcesOf(templatesOf(app).Shop, 'AWS::IAM::Role').map(({ DependsOn }) => DependsOn)).toEqual([['OrdersA9B65338']]);
  });
});

describe('a stack of another account', () => {
  const roleOfPartner = (app: App, region = 'us-east-1') => roleIn(stackIn(app, 'Partner', region, OTHER_ACCOUNT), 'Role', { roleName: 'Partner' });

  test.each([
    CUSTOM_RESOURCE, SECOND_DEPLOYMENT,
  ])('has the ARNs of a table with a name, without a dependency: policies by %s', (replicaPolicyStrategy) => {
    const app = new App();
    const table = globalTable(stackIn(app, 'Shop'), 'Orders', { replicas: [{ region: 'us-east-1' }], replicaPolicyStrategy, tableName: 'orders' });
    const role = roleOfPartner(app);
    table.grants.readData(role);
    table.grants.streamRead(role);
    table.replica('us-east-1').grants.readData(role);
    table.replica('us-east-1').grants.streamRead(role);
    const paper = new PaperDeployment(app);
    const resources = new Set(paper.identityPolicies(role).flatMap(({ Statement }) => Statement).flatMap(({ Resource }) => Resource));

    expect(resources).toEqual(new Set([
      ...[REGION, 'us-east-1'].map((region) => `arn:aws:dynamodb:${region}:${ACCOUNT}:table/orders`),
      ...[REGION, 'us-east-1'].map((region) => `arn:aws:dynamodb:${region}:${ACCOUNT}:table/orders/stream/*`),
      // Keys have no physical names: their policies decide which may be used.
      ...[REGION, 'us-east-1'].map((region) => `arn:aws:kms:${region}:${ACCOUNT}:key/*`),
    ]));
    expect(JSON.stringify(templatesOf(app).Partner)).not.toMatch(/GetStackOutput|ImportValue/);
  });

  test.each([CUSTOM_RESOURCE, SECOND_DEPLOYMENT])('has the name of a replica of a table with a name: policies by %s', (replicaPolicyStrategy) => {
    const app = new App();
    const table = globalTable(stackIn(app, 'Shop'), 'Orders', { replicas: [{ region: 'us-east-1' }], replicaPolicyStrategy, tableName: 'orders' });
    new CfnOutput(stackIn(app, 'Partner', 'us-east-1', OTHER_ACCOUNT), 'Name', { value: table.replica('us-east-1').tableName });

    expect(templatesOf(app).Partner.Outputs!.Name).toEqual({ Value: 'orders' });
  });

  test.each<[string, (table: SecureTable) => SecureTableBase]>([
    ['table', (table) => table],
    ['replica', (table) => table.replica('us-east-1')],
  ])('has the exact stream ARN of a %s by CDK\'s reference', (_, part) => {
    const app = new App();
    const table = globalTable(stackIn(app, 'Shop'), 'Orders', { replicas: [{ region: 'us-east-1' }], tableName: 'orders' });
    new CfnOutput(stackIn(app, 'Partner', 'us-east-1', OTHER_ACCOUNT), 'Stream', { value: part(table).tableStreamArn! });

    expect(JSON.stringify(templatesOf(app).Partner)).toMatch(/GetStackOutput.*"StackName":"Shop".*"RoleArn"/);
  });

  test.each<[string, (table: SecureTable) => SecureTableBase, ReplicaPolicyStrategy]>([
    ['table', (table) => table, CUSTOM_RESOURCE],
    ['replica', (table) => table.replica('us-east-1'), CUSTOM_RESOURCE],
    ['replica with policies by a second deployment', (table) => table.replica('us-east-1'), SECOND_DEPLOYMENT],
  ])('cannot refer to a %s without a name: CDK would generate one, which replaces the table', (_, part, replicaPolicyStrategy) => {
    const app = new App();
    const table = globalTable(stackIn(app, 'Shop'), 'Orders', { replicas: [{ region: 'us-east-1' }], replicaPolicyStrategy });
    new CfnOutput(stackIn(app, 'Partner', 'us-east-1', OTHER_ACCOUNT), 'Name', { value: part(table).tableName });

    expect(() => app.synth()).toThrow(/^\[NoNameForAnotherAccount\] Shop\/Orders: .*\. Set tableName/);
  });
});

describe('a key that the app passes for a replica', () => {
  const keyIn = (scope: Construct) => new TableKey(scope, 'Key');

  test.each<[string, Where]>([
    ['a stack', (app) => stackIn(app, 'Keys', 'us-east-1')],
    ['a nested stack', (app) => new NestedStack(stackIn(app, 'Keys', 'us-east-1'), 'Nested')],
  ])('is read from %s of its Region, without export resources', (_, where) => {
    const app = new App();
    const key = keyIn(where(app));
    const table = globalTable(stackIn(app, 'Shop'), 'Orders', { replicas: [{ region: 'us-east-1', encryptionKey: key }] });
    const role = roleIn(table.stack);
    table.grants.readData(role);
    const paper = new PaperDeployment(app);

    expect(exportMachinery(templatesOf(app))).toEqual([]);
    expect(paper.replica(table, 'us-east-1').SSESpecification.KMSMasterKeyId).toBe(paper.arn(key));
    expect(paper.identityPolicies(role).flatMap(({ Statement }) => Statement).map(({ Resource }) => Resource)).toContain(paper.arn(key));
    expect(app.node.tryFindChild('Shop-replica-keys-us-east-1')).toBeUndefined();
    expect(app.synth().getStackByName('Shop').dependencies.map(({ id }) => id)).toContain('Keys');
  });

  test('is exported to the other stacks of its Region as before, since an export in use cannot be removed', () => {
    const templateOf = (asReplicaKey: boolean) => {
      const app = appWith({ '@aws-cdk/core:defaultCrossStackReferences': 'strong' });
      const key = keyIn(stackIn(app, 'Keys', 'us-east-1'));
      new CfnOutput(stackIn(app, 'User', 'us-east-1'), 'Arn', { value: key.keyArn });
      if (asReplicaKey) {
        globalTable(stackIn(app, 'Shop'), 'Orders', { replicas: [{ region: 'us-east-1', encryptionKey: key }] });
      }
      return templatesOf(app);
    };
    const [before, after] = [templateOf(false), templateOf(true)];

    expect(after.User).toEqual(before.User);
    expect(after.Keys.Outputs).toMatchObject(before.Keys.Outputs!);
  });

  test('may be imported', () => {
    const app = new App();
    const stack = stackIn(app, 'Shop');
    const arn = `arn:aws:kms:us-east-1:${ACCOUNT}:key/1234abcd-12ab-34cd-56ef-1234567890ab`;
    const table = globalTable(stack, 'Orders', { replicas: [{ region: 'us-east-1', encryptionKey: kms.Key.fromKeyArn(stack, 'Key', arn) }] });

    expect(new PaperDeployment(app).replica(table, 'us-east-1').SSESpecification.KMSMasterKeyId).toBe(arn);
  });
});

test('a reference from another stage is refused by CDK', () => {
  const app = new App();
  const table = new SecureTable(stackIn(new Stage(app, 'One'), 'Shop'), 'Orders', { partitionKey });
  new CfnOutput(stackIn(new Stage(app, 'Two'), 'Us', 'us-east-1'), 'Name', { value: table.tableName });

  expect(() => app.synth()).toThrow(/dependency cannot cross stage boundaries/);
});
