import type { Json } from '../../src/cloudformation/json';
import { becomesTable, isAwsManagedKey, isKeyType, isTableType } from '../../src/cloudformation/resource-types';
import { composeText } from '../../src/cloudformation/text';

test.each([
  ['AWS::DynamoDB::Table', true, true, false],
  ['AWS::DynamoDB::GlobalTable', true, true, false],
  ['AWS::Serverless::SimpleTable', false, true, false],
  ['AWS::KMS::Key', false, false, true],
  ['AWS::KMS::ReplicaKey', false, false, true],
  ['AWS::KMS::Alias', false, false, false],
  ['Custom::DynamoDBReplica', false, false, false],
  ['AWS::S3Tables::Table', false, false, false],
  ['', false, false, false],
])('%s is a table: %s, becomes one: %s, is a key: %s', (type, table, becomes, key) => {
  expect([isTableType(type), becomesTable(type), isKeyType(type)]).toEqual([table, becomes, key]);
});

const ARN = 'arn:aws:kms:eu-west-1:111122223333:';

describe('a key', () => {
  test.each<[string, Json]>([
    ['the alias for DynamoDB', 'alias/aws/dynamodb'],
    ['the alias for any other service', 'alias/aws/s3'],
    ['an alias that a future service may have', 'alias/aws/x/y'],
    ['its ARN', `${ARN}alias/aws/dynamodb`],
    ['its ARN with pseudo parameters', { 'Fn::Sub': 'arn:${AWS::Partition}:kms:${AWS::Region}:${AWS::AccountId}:alias/aws/dynamodb' }],
    ['its ARN, joined', { 'Fn::Join': [':', ['arn', { Ref: 'AWS::Partition' }, 'kms', { Ref: 'AWS::Region' }, { Ref: 'AWS::AccountId' }, 'alias/aws/dynamodb']] }],
    ['its ARN, in which a parameter is', { 'Fn::Join': ['', ['arn:aws:kms:', { Ref: 'Where' }, ':111122223333:alias/aws/dynamodb']] }],
    ['an alias, in which a parameter is', { 'Fn::Join': ['', ['alias/aws/', { Ref: 'Service' }]] }],
    ['an alias after a reference, which may be the beginning of its ARN', { 'Fn::Join': ['', [{ Ref: 'Beginning' }, 'alias/aws/dynamodb']] }],
    ['its ARN, in which the service is a parameter', { 'Fn::Sub': 'arn:aws:kms:${AWS::Region}:111122223333:alias/aws/${Service}' }],
  ])('is managed by AWS: %s', (_, key) => {
    expect(isAwsManagedKey(composeText(key))).toBe(true);
  });

  test.each<[string, Json]>([
    ['another alias', 'alias/orders'],
    ['an alias that begins alike', 'alias/awsome'],
    ['an alias that contains the name', 'alias/my/alias/aws/dynamodb'],
    ['an alias in other case', 'Alias/AWS/dynamodb'],
    ['the prefix by itself', 'aws/dynamodb'],
    ['the ARN of another alias', `${ARN}alias/orders`],
    ['the ARN of a key', `${ARN}key/12345678-1234-1234-1234-123456789012`],
    ['an id', '12345678-1234-1234-1234-123456789012'],
    ['a reference', { 'Fn::GetAtt': ['Key', 'Arn'] }],
    ['a parameter', { Ref: 'Key' }],
    ['an ARN that ends with a reference', { 'Fn::Join': ['', [`${ARN}key/`, { Ref: 'Key' }]] }],
    ['an alias in parts, of which none says whose it is', { 'Fn::Join': ['', ['alias/', { Ref: 'Prefix' }, '/dynamodb']] }],
    ['a dynamic reference', '{{resolve:ssm:/alias/aws/dynamodb}}'],
    ['nothing', ''],
    ['null', null],
    ['a number', 7],
    ['a list', ['alias/aws/dynamodb']],
  ])('is not known to be managed by AWS: %s', (_, key) => {
    expect(isAwsManagedKey(composeText(key))).toBe(false);
  });
});
