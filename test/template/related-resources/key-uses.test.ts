import { Stack } from 'aws-cdk-lib';
import { BackupVault } from 'aws-cdk-lib/aws-backup';
import { Table, TableEncryption } from 'aws-cdk-lib/aws-dynamodb';
import { Stream } from 'aws-cdk-lib/aws-kinesis';
import { Key } from 'aws-cdk-lib/aws-kms';
import { Code, Function as LambdaFunction, Runtime } from 'aws-cdk-lib/aws-lambda';
import { LogGroup } from 'aws-cdk-lib/aws-logs';
import { Bucket } from 'aws-cdk-lib/aws-s3';
import { Secret } from 'aws-cdk-lib/aws-secretsmanager';
import { Topic } from 'aws-cdk-lib/aws-sns';
import { Queue } from 'aws-cdk-lib/aws-sqs';
import type { Json } from '../../../src/cloudformation/json';
import { tableKeyForTablesOnly } from '../../../src/rules/table-key-for-tables-only';
import { SecureTable, TableKey } from '../../../src/secure-table';
import { behindKey, EAST, facts, factsOf, newApp, partitionKey, resources } from '../support';

test('resources of every kind that name a key are found, whatever they call it, and tables are not', () => {
  const app = newApp();
  const key = new Key(new Stack(app, 'Keys', { env: EAST }), 'Key');
  const stack = new Stack(app, 'Shop', { env: EAST });
  new Table(stack, 'Orders', { partitionKey, encryption: TableEncryption.CUSTOMER_MANAGED, encryptionKey: key });
  new Stream(stack, 'Stream', { encryptionKey: key });
  new Queue(stack, 'Queue', { encryptionMasterKey: key });
  new Topic(stack, 'Topic', { masterKey: key });
  new Bucket(stack, 'Bucket', { encryptionKey: key });
  new LogGroup(stack, 'Logs', { encryptionKey: key });
  new BackupVault(stack, 'Vault', { encryptionKey: key });
  new Secret(stack, 'Secret', { encryptionKey: key });
  new LambdaFunction(stack, 'Code', {
    runtime: Runtime.NODEJS_22_X, handler: 'index.handler', code: Code.fromInline('-'), environmentEncryption: key, environment: { KEY_ARN: key.keyArn },
  });

  const found = facts(app).related.keyUses;

  expect(found.map(({ where, property }) => [where.constructPath.split('/')[1], property])).toEqual([
    ['Stream', 'StreamEncryption.KeyId'],
    ['Queue', 'KmsMasterKeyId'],
    ['Topic', 'KmsMasterKeyId'],
    ['Bucket', 'BucketEncryption.ServerSideEncryptionConfiguration.ServerSideEncryptionByDefault.KMSMasterKeyID'],
    ['Logs', 'KmsKeyId'],
    ['Vault', 'EncryptionKeyArn'],
    ['Secret', 'KmsKeyId'],
    ['Code', 'KmsKeyArn'],
  ]);
  found.forEach(({ encryption }) => expect(encryption).toEqual(behindKey('Keys/Key/Resource')));
});

test('a queue under a TableKey is a finding, and one under another key is none', () => {
  const app = newApp();
  const stack = new Stack(app, 'Shop', { env: EAST });
  const tableKey = new TableKey(stack, 'TableKey');
  new SecureTable(stack, 'Orders', { partitionKey, encryptionKey: tableKey });
  new Queue(stack, 'Queue', { encryptionMasterKey: tableKey });
  new Queue(stack, 'Other', { encryptionMasterKey: new Key(stack, 'Key') });

  const found = tableKeyForTablesOnly.check(facts(app), { minimumKey: 'CUSTOMER_MANAGED', newReplicas: [] });

  expect(found.map(({ where, severity }) => `${severity} ${where.constructPath}`)).toEqual(['error Shop/Queue/Resource']);
});

const KEY: Json = { 'Fn::GetAtt': ['Key', 'Arn'] };
const OTHERS = { Key: { Type: 'AWS::KMS::Key' }, Alias: { Type: 'AWS::KMS::Alias', Properties: { AliasName: 'alias/orders', TargetKeyId: { Ref: 'Key' } } } };

test.each<[string, string, object, readonly string[]]>([
  ['under a condition', 'AWS::SQS::Queue', { KmsMasterKeyId: { 'Fn::If': ['C', KEY, { Ref: 'AWS::NoValue' }] } }, ['KmsMasterKeyId']],
  ['inside a condition', 'AWS::Kinesis::Stream', { StreamEncryption: { 'Fn::If': ['C', { KeyId: KEY }, { Ref: 'AWS::NoValue' }] } }, ['StreamEncryption.KeyId']],
  ['by an alias', 'AWS::SQS::Queue', { KmsMasterKeyId: 'alias/orders' }, ['KmsMasterKeyId']],
  ['by the reference of an alias', 'AWS::SQS::Queue', { KmsMasterKeyId: { Ref: 'Alias' } }, ['KmsMasterKeyId']],
  ['in a delivery stream', 'AWS::KinesisFirehose::DeliveryStream', { DeliveryStreamEncryptionConfigurationInput: { KeyARN: KEY, KeyType: 'CUSTOMER_MANAGED_CMK' } },
    ['DeliveryStreamEncryptionConfigurationInput.KeyARN']],
  ['in a bus', 'AWS::Events::EventBus', { KmsKeyIdentifier: KEY }, ['KmsKeyIdentifier']],
  ['by the key of AWS', 'AWS::SQS::Queue', { KmsMasterKeyId: 'alias/aws/sqs' }, []],
  ['by an unknown key', 'AWS::SQS::Queue', { KmsMasterKeyId: { Ref: 'P' } }, []],
  ['in an environment', 'AWS::Lambda::Function', { Environment: { Variables: { KmsKeyId: KEY } } }, []],
  ['in a custom resource', 'Custom::Thing', { KmsKeyId: KEY }, []],
  ['in an alias', 'AWS::KMS::Alias', { TargetKeyId: KEY }, []],
  ['in a policy', 'AWS::IAM::Policy', { KeyId: KEY }, []],
])('a key named %s', (_, type, properties, expected) => {
  expect(factsOf(resources(type, properties, OTHERS)).related.keyUses.map(({ property }) => property)).toEqual(expected);
});
