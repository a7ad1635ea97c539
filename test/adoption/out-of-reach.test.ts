import { aws_sam as sam, CfnResource, custom_resources as cr, NestedStack, Stack, Stage } from 'aws-cdk-lib';
import type { App } from 'aws-cdk-lib';
import { Construct } from 'constructs';
import { EncryptedTables, SecureTableDefaults, TableRule } from '../../src';
import { appWith } from '../support/flags';
import { env } from './support/plain-tables';
import { shopOf } from './support/render';

/* Tables that SecureTableDefaults cannot reach are reported, unless they are exempt. */

const SCHEMA = {
  TableName: 'orders', KeySchema: [{ AttributeName: 'id', KeyType: 'HASH' }], AttributeDefinitions: [{ AttributeName: 'id', AttributeType: 'S' }],
};

const createTable = (stack: Stack, action = 'createTable') => new cr.AwsCustomResource(stack, 'Create', {
  onCreate: { service: 'DynamoDB', action, parameters: SCHEMA, physicalResourceId: cr.PhysicalResourceId.of('orders') },
  policy: cr.AwsCustomResourcePolicy.fromSdkCalls({ resources: ['*'] }),
});

const MAKERS: Record<string, (stack: Stack) => unknown> = {
  'a SimpleTable': (stack) => new sam.CfnSimpleTable(stack, 'Simple'),
  'a SimpleTable in a nested stack': (stack) => new CfnResource(new NestedStack(stack, 'Nested'), 'Simple', { type: 'AWS::Serverless::SimpleTable' }),
  'a table of an AwsCustomResource': (stack) => createTable(stack),
};

test.each(Object.entries(MAKERS))('%s is reported by apply', (_, make) => {
  for (const early of [true, false]) {
    const stack = shopOf();
    early && SecureTableDefaults.apply(stack.node.root);
    make(stack);
    early || SecureTableDefaults.apply(stack.node.root);

    expect(errorsOf(stack)).toEqual([expect.stringMatching(/^Shop\/.*: \[TableOutOfReach\] .*creates a table.*EncryptedTables\.exempt/)]);
  }
});

test('is reported in a stage as well', () => {
  const app = appWith();
  SecureTableDefaults.apply(app);
  const stack = new Stack(new Stage(app, 'Prod', { env }), 'Shop');
  createTable(stack);

  expect(errorsOf(stack)).toEqual([expect.stringContaining('Prod/Shop/Create/Resource/Default: ')]);
});

test('in a stage that is synthesized already, it fails the synthesis', () => {
  const app = appWith();
  const stage = new Stage(app, 'Prod', { env });
  new sam.CfnSimpleTable(new Stack(stage, 'Shop'), 'Simple');
  stage.synth();
  SecureTableDefaults.apply(app);

  expect(() => app.synth()).toThrow(/\[TableOutOfReach\] Prod\/Shop\/Simple: AWS::Serverless::SimpleTable creates a table/);
});

test('apply on a part of a stack reports what is in that part', () => {
  const stack = shopOf();
  const [inside, outside] = ['In', 'Out'].map((id) => new Construct(stack, id));
  [inside, outside].forEach((scope) => new sam.CfnSimpleTable(scope, 'Simple'));
  SecureTableDefaults.apply(inside);

  expect(errorsOf(stack)).toEqual([expect.stringContaining('Shop/In/Simple: ')]);
});

test('one that is exempt from what adoption would do is not reported', () => {
  const stack = shopOf();
  const rules = [TableRule.CUSTOMER_MANAGED_KEY, TableRule.TLS_ONLY];
  SecureTableDefaults.apply(stack.node.root);
  EncryptedTables.exempt(createTable(stack), { rules, reason: 'a legacy table' });
  EncryptedTables.exempt(new sam.CfnSimpleTable(stack, 'Simple'), { rules, reason: 'a legacy table' });

  expect(errorsOf(stack)).toEqual([]);
});

test('an exemption from one of them is not enough', () => {
  const stack = shopOf();
  SecureTableDefaults.apply(stack.node.root);
  EncryptedTables.exempt(new sam.CfnSimpleTable(stack, 'Simple'), { rules: [TableRule.TLS_ONLY], reason: 'a legacy table' });

  expect(errorsOf(stack)).toHaveLength(1);
});

test.each<[string, (stack: Stack) => unknown]>([
  ['another call', (stack) => createTable(stack, 'describeTable')],
  ['a custom resource that makes no table', (stack) => new CfnResource(stack, 'Custom', { type: 'Custom::Thing', properties: { ServiceToken: 'arn' } })],
  ['another resource', (stack) => new CfnResource(stack, 'Queue', { type: 'AWS::SQS::Queue' })],
])('%s is not reported', (_, make) => {
  const stack = shopOf();
  SecureTableDefaults.apply(stack.node.root);
  make(stack);

  expect(errorsOf(stack)).toEqual([]);
});

/** The errors of an app, with the paths of their constructs. */
function errorsOf(stack: Stack): string[] {
  const app = stack.node.root as App;
  app.synth();
  return app.node.findAll().flatMap(({ node }) => node.metadata.filter(({ type }) => type === 'aws:cdk:error').map(({ data }) => `${node.path}: ${String(data)}`));
}
