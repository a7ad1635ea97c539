import { App, CfnOutput, Lazy, NestedStack, Stack, Stage } from 'aws-cdk-lib';
import type { CfnResource } from 'aws-cdk-lib';
import { Match, Template } from 'aws-cdk-lib/assertions';
import { HOME, prerequisites, ReplicatedTable } from './stage';
import { ReplicaPolicy } from '../../../src/secure-table/replica-policy/replica-policy';

const TYPE = 'Custom::SecureTableReplicaPolicy';

type Resources = Record<string, { Type: string; Properties: Record<string, unknown> }>;

function resourcesOf(stack: Stack): Resources {
  return Template.fromStack(stack).toJSON().Resources as Resources;
}

function idsOf(resources: Resources, type: string): string[] {
  return Object.keys(resources).filter((id) => resources[id].Type === type);
}

describe('the custom resource', () => {
  test('has the policies of each replica as plain JSON', () => {
    const stack = new Stack(new App(), 'Shop', HOME);
    new ReplicatedTable(stack, 'Orders');

    const deny = { Effect: 'Deny', Principal: '*', Resource: '*', Condition: Match.objectLike({ Bool: { 'aws:SecureTransport': 'false' } }) };
    Template.fromStack(stack).hasResourceProperties(TYPE, {
      TableName: { Ref: Match.stringLikeRegexp('^Orders') },
      Region: 'us-east-1',
      Policy: { Statement: [Match.objectLike({ ...deny, Action: 'dynamodb:*' })] },
      StreamPolicy: { Statement: [Match.objectLike({ ...deny, Action: Match.arrayWith(['dynamodb:GetRecords']) })] },
      TableFingerprint: Match.stringLikeRegexp('^[0-9a-f]{16}$'),
      ServiceToken: { 'Fn::GetAtt': [Match.stringLikeRegexp('^CustomSecureTableReplicaPolicyCustomResourceProviderHandler'), 'Arn'] },
      ServiceTimeout: '900',
    });
  });

  test.each([
    ['CloudFormation names', {}],
    ['has a literal name', { tableName: 'orders' }],
  ])('comes after a table that %s and after the permission, before anything that depends on it', (_, props) => {
    const stack = new Stack(new App(), 'Shop', HOME);
    const orders = new ReplicatedTable(stack, 'Orders', ['us-east-1'], props);
    const outputs = [orders.policies[0].tableArn, orders.policies[0].streamArn].map((value, n) => new CfnOutput(stack, `Output${n}`, { value }));

    const resources = resourcesOf(stack);
    const [id] = idsOf(resources, TYPE);

    expect([...prerequisites(resources, id)]).toEqual(expect.arrayContaining([
      ...idsOf(resources, 'AWS::DynamoDB::GlobalTable'), ...idsOf(resources, 'AWS::IAM::RolePolicy'), ...idsOf(resources, 'AWS::Lambda::Function'),
    ]));
    expect(outputs.map((output) => stack.resolve(output.value))).toEqual([{ 'Fn::GetAtt': [id, 'TableArn'] }, { 'Fn::GetAtt': [id, 'StreamArn'] }]);
  });

  test('may omit the stream', () => {
    const stack = new Stack(new App(), 'Shop', HOME);
    const orders = new ReplicatedTable(stack, 'Orders', []);
    const table = orders.table.node.defaultChild as CfnResource;
    new ReplicaPolicy(orders, 'Policy', { table, region: 'us-east-1', policy: Lazy.any({ produce: () => ({}) }) });

    Template.fromStack(stack).hasResourceProperties(TYPE, { StreamPolicy: Match.absent() });
  });
});

describe('one function and one role', () => {
  test('for all tables of a stack', () => {
    const stack = new Stack(new App(), 'Shop', HOME);
    new ReplicatedTable(stack, 'Orders', ['us-east-1', 'ap-southeast-2']);
    new ReplicatedTable(stack, 'Customers', ['us-east-1']);

    const template = Template.fromStack(stack);

    template.resourceCountIs(TYPE, 3);
    template.resourceCountIs('AWS::Lambda::Function', 1);
    template.resourceCountIs('AWS::IAM::Role', 1);
    template.resourceCountIs('AWS::IAM::RolePolicy', 2);
  });

  test('in each stack of an app, nested ones and those of stages included', () => {
    const app = new App();
    const parent = new Stack(app, 'Shop', HOME);
    const stacks = [parent, new NestedStack(parent, 'Nested'), new Stack(app, 'Second', HOME), new Stack(new Stage(app, 'Prod'), 'Shop', HOME)];
    stacks.forEach((stack) => new ReplicatedTable(stack, 'Orders'));

    for (const stack of stacks) {
      const resources = resourcesOf(stack);
      const [handler] = idsOf(resources, 'AWS::Lambda::Function');
      expect(idsOf(resources, 'AWS::Lambda::Function')).toHaveLength(1);
      expect(resources[idsOf(resources, TYPE)[0]].Properties.ServiceToken).toEqual({ 'Fn::GetAtt': [handler, 'Arn'] });
    }
  });

  test('do not make a table wait for another one', () => {
    const stack = new Stack(new App(), 'Shop', HOME);
    new ReplicatedTable(stack, 'Orders');
    new ReplicatedTable(stack, 'Customers');

    const resources = resourcesOf(stack);

    for (const id of idsOf(resources, TYPE)) {
      const tables = [...prerequisites(resources, id)].filter((each) => resources[each].Type === 'AWS::DynamoDB::GlobalTable');
      expect(tables).toHaveLength(1);
      expect(id).toContain(tables[0].slice(0, -8));
    }
  });

  test('allow a dependency between tables without a circular dependency', () => {
    const stack = new Stack(new App(), 'Shop', HOME);
    const orders = new ReplicatedTable(stack, 'Orders');
    const customers = new ReplicatedTable(stack, 'Customers');
    customers.node.addDependency(orders);

    const resources = resourcesOf(stack);

    for (const id of Object.keys(resources)) {
      expect(prerequisites(resources, id)).not.toContain(id);
    }
    expect(prerequisites(resources, idsOf(resources, TYPE).find((id) => id.startsWith('Customers'))!)).toContain(
      idsOf(resources, TYPE).find((id) => id.startsWith('Orders')));
  });
});

describe('the template', () => {
  function render(tables: [string, string[]][]): string {
    const stack = new Stack(new App(), 'Shop', HOME);
    tables.forEach(([id, regions]) => new ReplicatedTable(stack, id, regions));
    const resources = resourcesOf(stack);
    return JSON.stringify(Object.fromEntries(Object.entries(resources).sort()), undefined, 1);
  }

  test('is reproducible, and independent of the order of tables and Regions', () => {
    const first = render([['Orders', ['us-east-1', 'ap-southeast-2']], ['Customers', ['sa-east-1']]]);

    expect(render([['Orders', ['us-east-1', 'ap-southeast-2']], ['Customers', ['sa-east-1']]])).toBe(first);
    expect(render([['Customers', ['sa-east-1']], ['Orders', ['ap-southeast-2', 'us-east-1']]])).toBe(first);
  });

  test('does not change for a table when another one is added or removed', () => {
    const both = JSON.parse(render([['Orders', ['us-east-1']], ['Customers', ['sa-east-1']]])) as Resources;
    const one = JSON.parse(render([['Orders', ['us-east-1']]])) as Resources;

    expect(Object.entries(both).filter(([id]) => !id.startsWith('Customers'))).toEqual(Object.entries(one));
  });

  test('has tokens for an unknown account and partition', () => {
    const stack = new Stack(new App(), 'Shop');
    new ReplicatedTable(stack, 'Orders', ['us-east-1'], { tableName: 'Orders' });

    const arn = ['arn:', { Ref: 'AWS::Partition' }, ':dynamodb:us-east-1:', { Ref: 'AWS::AccountId' }, ':table/', { Ref: 'OrdersA9B65338' }];
    Template.fromStack(stack).hasResourceProperties('AWS::IAM::RolePolicy', {
      PolicyDocument: {
        Statement: [{ Effect: 'Allow', Resource: [{ 'Fn::Join': ['', arn] }, { 'Fn::Join': ['', [...arn, '/stream/*']] }] }],
      },
    });
  });
});
