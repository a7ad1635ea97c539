import { Aws, CfnCondition, CfnResource, Fn, NestedStack, Stack, Tags } from 'aws-cdk-lib';
import type { App, CfnStack, Environment } from 'aws-cdk-lib';
import { BackupPlan, BackupResource, BackupVault } from 'aws-cdk-lib/aws-backup';
import { Table, TableV2 } from 'aws-cdk-lib/aws-dynamodb';
import type { Json } from '../../../src/cloudformation/json';
import { backupPlan } from '../../../src/rules/backup-plan';
import { EAST, facts, factsOf, newApp, partitionKey, WEST } from '../support';

const OPTIONS = { minimumKey: 'CUSTOMER_MANAGED' as const, newReplicas: [] };

test('plans of another stack back up tables by reference and by tag', () => {
  const app = newApp();
  const shop = new Stack(app, 'Shop', { env: EAST });
  const [orders, carts] = ['Orders', 'Carts', 'Users'].map((id) => new Table(shop, id, { partitionKey }));
  Tags.of(carts).add('backup', 'daily');
  const plans = new Stack(app, 'Plans', { env: EAST });
  BackupPlan.daily35DayRetention(plans, 'Plan', new BackupVault(plans, 'Vault')).addSelection('S', {
    resources: [BackupResource.fromDynamoDbTable(orders), BackupResource.fromTag('backup', 'daily')],
  });

  expect(backupPlan.check(facts(app), OPTIONS).map(({ where }) => where.constructPath)).toEqual(['Shop/Users/Resource']);
});

/** What BackupPlan says of a table with a tag, in short. */
function said(selection: Json): string {
  const found = backupPlan.check(factsOf({
    Resources: {
      Table: { Type: 'AWS::DynamoDB::Table', Properties: { TableName: 'orders', Tags: [{ Key: 'backup', Value: 'daily' }] } },
      Custom: { Type: 'Custom::Thing', Properties: {} },
      Bucket: { Type: 'AWS::S3::Bucket', Properties: {} },
      Selection: { Type: 'AWS::Backup::BackupSelection', Properties: selection === null ? {} : { BackupSelection: selection } },
    },
  }), OPTIONS);
  return found.map(({ finding }) => finding ?? 'no plan').join() || 'in a plan';
}

const tag = (ConditionValue: Json, ConditionType: Json = 'STRINGEQUALS') => [{ ConditionType, ConditionKey: 'backup', ConditionValue }];
const equals = (value: Json) => ({ StringEquals: [{ ConditionKey: 'aws:ResourceTag/backup', ConditionValue: value }] });

test.each<[string, Json, string]>([
  ['the table', { Resources: [{ 'Fn::GetAtt': ['Table', 'Arn'] }] }, 'in a plan'],
  ['the table by name', { Resources: ['arn:aws:dynamodb:us-east-1:111122223333:table/orders'] }, 'in a plan'],
  ['the table by name and reference', { Resources: [{ 'Fn::Sub': 'arn:aws:dynamodb:us-east-1:111122223333:table/${Table}' }] }, 'in a plan'],
  ['another table', { Resources: ['arn:aws:dynamodb:us-east-1:111122223333:table/other'] }, 'no plan'],
  ['every table', { Resources: ['arn:aws:dynamodb:*:*:table/*'] }, 'in a plan'],
  ['everything', { Resources: ['*'] }, 'in a plan'],
  ['everything by default', {}, 'in a plan'],
  ['tables by a pattern', { Resources: ['arn:aws:dynamodb:*:*:table/ord*'] }, 'unverifiable'],
  ['a bucket', { Resources: [{ 'Fn::GetAtt': ['Bucket', 'Arn'] }, 'arn:aws:s3:::files'] }, 'no plan'],
  ['something unknown', { Resources: [{ Ref: 'P' }] }, 'unverifiable'],
  ['what a custom resource tells', { Resources: [{ 'Fn::GetAtt': ['Custom', 'Arn'] }] }, 'unverifiable'],
  ['everything but the table', { Resources: ['*'], NotResources: ['arn:aws:dynamodb:*:*:table/orders'] }, 'no plan'],
  ['the table and not the table', { Resources: [{ 'Fn::GetAtt': ['Table', 'Arn'] }], NotResources: [{ 'Fn::GetAtt': ['Table', 'Arn'] }] }, 'no plan'],
  ['everything but another table', { Resources: ['*'], NotResources: ['arn:aws:dynamodb:*:*:table/other'] }, 'in a plan'],
  ['everything but a bucket', { Resources: ['*'], NotResources: [{ 'Fn::GetAtt': ['Bucket', 'Arn'] }] }, 'in a plan'],
  ['everything but something unknown', { Resources: ['*'], NotResources: [{ Ref: 'P' }] }, 'unverifiable'],
  ['the table and not what is unknown', { Resources: [{ 'Fn::GetAtt': ['Table', 'Arn'] }], NotResources: { Ref: 'P' } }, 'unverifiable'],
  ['a tag and not the table', { ListOfTags: tag('daily'), NotResources: ['arn:aws:dynamodb:*:*:table/orders'] }, 'no plan'],
  ['the tables of the Region', { Resources: ['arn:aws:dynamodb:us-east-1:*:table/*'] }, 'in a plan'],
  ['the tables of another Region', { Resources: ['arn:aws:dynamodb:eu-west-1:*:table/*'] }, 'no plan'],
  ['buckets of some Regions', { Resources: ['arn:aws:ec2:us-*:*:volume/*'] }, 'no plan'],
  ['the tables of some Regions', { Resources: ['arn:aws:dynamodb:us-*:*:table/*'] }, 'unverifiable'],
  ['the table in another Region', { Resources: ['arn:aws:dynamodb:eu-west-1:111122223333:table/orders'] }, 'no plan'],
  ['the table in another Region, by reference', { Resources: [{ 'Fn::Sub': 'arn:aws:dynamodb:eu-west-1:111122223333:table/${Table}' }] }, 'no plan'],
  ['the table in another account', { Resources: ['arn:aws:dynamodb:us-east-1:444455556666:table/orders'] }, 'no plan'],
  ['the table in this Region', { Resources: [{ 'Fn::Sub': 'arn:${AWS::Partition}:dynamodb:${AWS::Region}:${AWS::AccountId}:table/orders' }] }, 'in a plan'],
  ['resources with tags that are unknown', { Resources: ['*'], Conditions: { Ref: 'P' } }, 'unverifiable'],
  ['resources with values that are unknown', { Resources: ['*'], Conditions: { StringEquals: { Ref: 'P' } } }, 'unverifiable'],
  ['resources that are unknown', { Resources: { Ref: 'P' } }, 'unverifiable'],
  ['a tag', { ListOfTags: tag('daily') }, 'in a plan'],
  ['another value', { ListOfTags: tag('weekly') }, 'no plan'],
  ['a value that is unknown', { ListOfTags: tag({ Ref: 'P' }) }, 'unverifiable'],
  ['a comparison that is not known', { ListOfTags: tag('daily', 'STRINGLIKE') }, 'unverifiable'],
  ['resources with a tag', { Resources: ['*'], Conditions: equals('daily') }, 'in a plan'],
  ['resources with another value', { Resources: ['*'], Conditions: equals('weekly') }, 'no plan'],
  ['other resources with a tag', { Resources: ['arn:aws:s3:::files'], Conditions: equals('daily') }, 'no plan'],
  ['resources without a tag', { Resources: ['*'], Conditions: { StringNotEquals: [{ ConditionKey: 'aws:ResourceTag/backup', ConditionValue: 'no' }] } }, 'unverifiable'],
  ['an unknown selection', { Ref: 'P' }, 'unverifiable'],
  ['nothing', null, 'no plan'],
  ['the table in one branch', { Resources: [{ 'Fn::If': ['C', { 'Fn::GetAtt': ['Table', 'Arn'] }, 'arn:aws:s3:::files'] }] }, 'unverifiable'],
  ['the table in both branches', { Resources: [{ 'Fn::GetAtt': ['Table', 'Arn'] }, { 'Fn::If': ['C', 'arn:aws:s3:::other', 'arn:aws:s3:::files'] }] }, 'in a plan'],
  ['nothing in one branch', { 'Fn::If': ['C', { Resources: ['*'] }, { Ref: 'AWS::NoValue' }] }, 'unverifiable'],
])('a selection of %s', (_, selection, expected) => {
  expect(said(selection)).toBe(expected);
});

describe('plans of CDK apps', () => {
  const planIn = (app: App, env: Environment | undefined, ...resources: BackupResource[]) => {
    const plans = new Stack(app, 'Plans', env && { env });
    BackupPlan.daily35DayRetention(plans, 'Plan', new BackupVault(plans, 'Vault')).addSelection('S', { resources });
  };
  const found = (app: App) => backupPlan.check(facts(app), OPTIONS).map(({ where, finding }) => `${where.constructPath}${finding ?? ''}`);

  test('a plan of another Region backs up nothing here', () => {
    const app = newApp();
    const table = new Table(new Stack(app, 'Shop', { env: EAST }), 'Orders', { partitionKey });
    Tags.of(table).add('backup', 'daily');
    planIn(app, WEST, BackupResource.fromTag('backup', 'daily'), BackupResource.fromArn('*'));

    expect(found(app)).toEqual(['Shop/Orders/Resource']);
  });

  test('a plan of another Region that has a replica backs up the table', () => {
    const app = newApp();
    new TableV2(new Stack(app, 'Shop', { env: EAST }), 'Orders', { partitionKey, tableName: 'orders', replicas: [{ region: WEST.region }] });
    planIn(app, WEST, BackupResource.fromArn(`arn:aws:dynamodb:${WEST.region}:${WEST.account}:table/orders`));

    expect(found(app)).toEqual([]);
  });

  test('of a stack without a Region it is unknown what a plan with one backs up, and the other way round', () => {
    const app = newApp();
    Tags.of(new Table(new Stack(app, 'Shop'), 'Orders', { partitionKey })).add('backup', 'daily');
    planIn(app, WEST, BackupResource.fromTag('backup', 'daily'));

    expect(found(app)).toEqual(['Shop/Orders/Resourceunverifiable']);
  });

  test('two stacks without a Region are deployed to the same one', () => {
    const app = newApp();
    Tags.of(new Table(new Stack(app, 'Shop'), 'Orders', { partitionKey })).add('backup', 'daily');
    planIn(app, undefined, BackupResource.fromTag('backup', 'daily'));

    expect(found(app)).toEqual([]);
  });

  test('the tags of a stack and of a nested stack may be those of a plan', () => {
    const app = newApp();
    const shop = new Stack(app, 'Shop', { env: EAST, tags: { backup: 'daily' } });
    new Table(shop, 'Orders', { partitionKey });
    const other = new Stack(app, 'Other', { env: EAST });
    const nested = new NestedStack(other, 'Nested');
    new Table(nested, 'Carts', { partitionKey });
    (nested.nestedStackResource as CfnStack).addPropertyOverride('Tags', [{ Key: 'backup', Value: 'daily' }]);
    new Table(other, 'Users', { partitionKey });
    planIn(app, EAST, BackupResource.fromTag('backup', 'daily'));

    expect(found(app).sort()).toEqual(['Other/Nested/Carts/Resourceunverifiable', 'Other/Users/Resource', 'Shop/Orders/Resourceunverifiable']);
  });

  test.each<[string, (plan: CfnResource, selection: CfnResource, nested: CfnResource) => CfnResource]>([
    ['a selection', (_plan, selection) => selection], ['a stack around it', (_plan, _selection, nested) => nested],
  ])('%s under a condition may not be deployed', (_, conditional) => {
    const app = newApp();
    const shop = new Stack(app, 'Shop', { env: EAST });
    new Table(shop, 'Orders', { partitionKey });
    const nested = new NestedStack(shop, 'Nested');
    const plan = new CfnResource(nested, 'Plan', { type: 'AWS::Backup::BackupPlan' });
    const selection = new CfnResource(nested, 'S', { type: 'AWS::Backup::BackupSelection', properties: { BackupPlanId: plan.ref, BackupSelection: { Resources: ['*'] } } });

    const target = conditional(plan, selection, nested.nestedStackResource as CfnResource);
    target.cfnOptions.condition = new CfnCondition(target.stack, 'IsProd', { expression: Fn.conditionEquals(Aws.STACK_NAME, 'prod') });

    expect(found(app)).toEqual(['Shop/Orders/Resourceunverifiable']);
  });
});
