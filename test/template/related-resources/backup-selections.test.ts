import { Stack, Tags } from 'aws-cdk-lib';
import { BackupPlan, BackupResource, BackupVault } from 'aws-cdk-lib/aws-backup';
import { Table } from 'aws-cdk-lib/aws-dynamodb';
import type { Json } from '../../../src/cloudformation/json';
import { backupPlan } from '../../../src/rules/backup-plan';
import { EAST, facts, factsOf, newApp, partitionKey } from '../support';

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
  ['everything but something', { Resources: ['*'], NotResources: ['arn:aws:dynamodb:*:*:table/orders'] }, 'unverifiable'],
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
