import { CfnResource, Fn, NestedStack, Stack } from 'aws-cdk-lib';
import type { App } from 'aws-cdk-lib';
import { BackupVault } from 'aws-cdk-lib/aws-backup';
import { Table, TableEncryption } from 'aws-cdk-lib/aws-dynamodb';
import { Stream } from 'aws-cdk-lib/aws-kinesis';
import { Key } from 'aws-cdk-lib/aws-kms';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import { Code, Function as LambdaFunction, Runtime } from 'aws-cdk-lib/aws-lambda';
import { LogGroup } from 'aws-cdk-lib/aws-logs';
import { Bucket } from 'aws-cdk-lib/aws-s3';
import { Secret } from 'aws-cdk-lib/aws-secretsmanager';
import { Topic } from 'aws-cdk-lib/aws-sns';
import { CfnQueue, Queue } from 'aws-cdk-lib/aws-sqs';
import { CfnParameter as CfnSsmParameter } from 'aws-cdk-lib/aws-ssm';
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
const OTHERS = {
  Key: { Type: 'AWS::KMS::Key' },
  Alias: { Type: 'AWS::KMS::Alias', Properties: { AliasName: 'alias/orders', TargetKeyId: { Ref: 'Key' } } },
  Parameter: { Type: 'AWS::SSM::Parameter', Properties: { Name: '/key', Value: KEY } },
};

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
  ['in the artifact store of a pipeline', 'AWS::CodePipeline::Pipeline', { ArtifactStore: { EncryptionKey: { Id: KEY, Type: 'KMS' } } },
    ['ArtifactStore.EncryptionKey.Id']],
  ['in the artifact stores of a pipeline', 'AWS::CodePipeline::Pipeline',
    { ArtifactStores: [{ Region: 'us-east-1', ArtifactStore: { EncryptionKey: { Id: KEY } } }, { ArtifactStore: { EncryptionKey: { Id: 'alias/orders' } } }] },
    ['ArtifactStores.ArtifactStore.EncryptionKey.Id', 'ArtifactStores.ArtifactStore.EncryptionKey.Id']],
  ['in an action of a pipeline', 'AWS::CodePipeline::Pipeline', { Stages: [{ Actions: [{ Configuration: { KMSEncryptionKeyARN: KEY } }] }] },
    ['Stages.Actions.Configuration.KMSEncryptionKeyARN']],
  ['by the id of something else', 'AWS::SQS::Queue', { Other: { Id: KEY } }, []],
  ['in a delivery channel of Config', 'AWS::Config::DeliveryChannel', { S3KmsKeyArn: KEY }, ['S3KmsKeyArn']],
  ['in a resource data sync', 'AWS::SSM::ResourceDataSync', { S3Destination: { KMSKeyArn: KEY } }, ['S3Destination.KMSKeyArn']],
  ['under another name', 'AWS::DLM::LifecyclePolicy', { PolicyDetails: { Schedules: [{ CrossRegionCopyRules: [{ CmkArn: KEY }] }] } },
    ['PolicyDetails.Schedules.CrossRegionCopyRules.CmkArn']],
  ['in a list', 'AWS::Some::Thing', { KmsKeyIds: [KEY, { 'Fn::If': ['C', 'alias/orders', { Ref: 'AWS::NoValue' }] }, { Ref: 'P' }] }, ['KmsKeyIds', 'KmsKeyIds']],
  ['by an SSM parameter', 'AWS::SQS::Queue', { KmsMasterKeyId: '{{resolve:ssm:/key}}' }, ['KmsMasterKeyId']],
  ['in substitutions of a state machine', 'AWS::StepFunctions::StateMachine', { DefinitionSubstitutions: { KmsKeyId: KEY, EncryptionKey: { Id: KEY } } }, []],
  ['in the definition of a state machine', 'AWS::StepFunctions::StateMachine', { Definition: { States: { Put: { Parameters: { KmsKeyId: KEY } } } } }, []],
  ['in the encryption of a state machine', 'AWS::StepFunctions::StateMachine', { EncryptionConfiguration: { KmsKeyId: KEY } }, ['EncryptionConfiguration.KmsKeyId']],
  ['in arguments of a job', 'AWS::Glue::Job', { DefaultArguments: { '--kms-key': KEY }, NonOverridableArguments: { KmsKeyArn: KEY } }, []],
  ['in labels of a container', 'AWS::ECS::TaskDefinition', { ContainerDefinitions: [{ DockerLabels: { KmsKeyId: KEY }, LogConfiguration: { Options: { key: KEY } } }] }, []],
  ['in a policy template of SAM', 'AWS::Serverless::Function', { KmsKeyArn: KEY, Policies: [{ KMSDecryptPolicy: { KeyId: { Ref: 'Key' } } }] }, ['KmsKeyArn']],
  ['in an event pattern', 'AWS::Events::Rule', { EventPattern: { detail: { requestParameters: { keyId: [KEY] } } } }, []],
  ['in tags', 'AWS::SQS::Queue', { Tags: [{ Key: { Ref: 'Key' }, Value: KEY }] }, []],
  ['in parameters of a rule', 'AWS::Config::ConfigRule', { InputParameters: { kmsKeyArn: KEY } }, []],
  ['in parameters of a product', 'AWS::ServiceCatalog::CloudFormationProvisionedProduct', { ProvisioningParameters: [{ Key: 'KmsKey', Value: KEY }] }, []],
  ['for the tables of restore tests', 'AWS::Backup::RestoreTestingSelection', { RestoreMetadataOverrides: { kmsMasterKeyArn: KEY } }, []],
])('a key named %s', (_, type, properties, expected) => {
  expect(factsOf(resources(type, properties, OTHERS)).related.keyUses.map(({ property }) => property)).toEqual(expected);
});

describe('a key for tables that something else is to encrypt with', () => {
  type Made = (stack: Stack, key: IKey) => unknown;
  const TYPES: readonly (readonly [string, Made])[] = [
    ['Stream', (stack, encryptionKey) => new Stream(stack, 'It', { encryptionKey })],
    ['Queue', (stack, encryptionMasterKey) => new Queue(stack, 'It', { encryptionMasterKey })],
    ['Topic', (stack, masterKey) => new Topic(stack, 'It', { masterKey })],
    ['Bucket', (stack, encryptionKey) => new Bucket(stack, 'It', { encryptionKey })],
    ['Function', (stack, environmentEncryption) => new LambdaFunction(stack, 'It', {
      runtime: Runtime.NODEJS_22_X, handler: 'index.handler', code: Code.fromInline('-'), environmentEncryption, environment: { A: 'b' },
    })],
    ['LogGroup', (stack, encryptionKey) => new LogGroup(stack, 'It', { encryptionKey })],
    ['Vault', (stack, encryptionKey) => new BackupVault(stack, 'It', { encryptionKey })],
    ['Secret', (stack, encryptionKey) => new Secret(stack, 'It', { encryptionKey })],
    ['Pipeline', (stack, { keyArn: Id }) => new CfnResource(stack, 'It', { type: 'AWS::CodePipeline::Pipeline', properties: { ArtifactStore: { EncryptionKey: { Id, Type: 'KMS' } } } })],
  ];

  const said = (app: App) => tableKeyForTablesOnly.check(facts(app), { minimumKey: 'CUSTOMER_MANAGED', newReplicas: [] })
    .map(({ where, finding }) => `${where.constructPath}${finding ?? ''}`);

  /** A stack with a table under a TableKey that has an alias. */
  function shop(app = newApp()): { readonly app: App; readonly stack: Stack; readonly key: TableKey } {
    const stack = new Stack(app, 'Shop', { env: EAST });
    const key = new TableKey(stack, 'TableKey', { alias: 'orders' });
    new SecureTable(stack, 'Orders', { partitionKey, encryptionKey: key });
    return { app, stack, key };
  }

  // A TableKey refuses statements for services, so the resources name an import of it.
  const imported = (stack: Stack, { keyArn }: IKey) => Key.fromKeyArn(stack, 'Imported', keyArn);

  describe.each(TYPES)('%s', (_, make) => {
    test.each<[string, (stack: Stack, key: TableKey, root: App) => [Stack, IKey]]>([
      ['in its stack', (stack, key) => [stack, imported(stack, key)]],
      ['in a nested stack', (stack, key) => {
        const nested = new NestedStack(stack, 'Nested');
        return [nested, imported(nested, key)];
      }],
      ['in another stack', (_stack, key, root) => {
        const other = new Stack(root, 'Other', { env: EAST });
        return [other, imported(other, key)];
      }],
      ['by an alias, in another stack', (_stack, _key, root) => {
        const other = new Stack(root, 'Other', { env: EAST });
        return [other, Key.fromKeyArn(other, 'Imported', `arn:aws:kms:us-east-1:${EAST.account}:key/x`)];
      }],
    ])('%s', (place, at) => {
      const { app, stack, key } = shop();
      const [where, named] = at(stack, key, app);
      make(where, named);
      if (place.startsWith('by an alias')) {
        rename(where, `arn:aws:kms:us-east-1:${EAST.account}:key/x`, `arn:aws:kms:us-east-1:${EAST.account}:alias/orders`);
      }

      expect(said(app)).toEqual([expect.stringMatching(/It(\/Resource)?$/)]);
    });
  });

  /** CDK's own imports by alias have no ARN of a key, and some resources ask for one. */
  function rename(stack: Stack, from: string, to: string): void {
    stack.node.findAll().filter((construct) => CfnResource.isCfnResource(construct)).forEach((resource) => {
      const rendered = JSON.stringify(stack.resolve((resource as unknown as { _toCloudFormation(): object })._toCloudFormation()));
      const replaced = JSON.parse(rendered.replaceAll(from, to)) as { Resources: Record<string, { Properties?: object }> };
      Object.entries(Object.values(replaced.Resources)[0].Properties ?? {}).forEach(([name, value]) => resource.addPropertyOverride(name, value));
    });
  }

  test('the stream of the table\'s own changes', () => {
    const app = newApp();
    const stack = new Stack(app, 'Shop', { env: EAST });
    const key = new TableKey(stack, 'TableKey');
    const kinesisStream = new Stream(stack, 'Changes', { encryptionKey: imported(stack, key) });
    new SecureTable(stack, 'Orders', { partitionKey, encryptionKey: key, kinesisStream });

    expect(said(app)).toEqual(['Shop/Changes/Resource']);
  });

  test('by the exported name of an alias, and by an SSM parameter, which may be another key', () => {
    const { app, stack, key } = shop();
    const other = new Stack(app, 'Other', { env: EAST });
    new CfnSsmParameter(stack, 'Parameter', { type: 'String', name: '/orders/key', value: key.keyArn });
    stack.exportValue(key.keyId, { name: 'orders-key' });
    new CfnQueue(other, 'Exported', { kmsMasterKeyId: Fn.importValue('orders-key') });
    new CfnQueue(other, 'Alias', { kmsMasterKeyId: 'alias/orders' });
    new CfnQueue(other, 'LookedUp', { kmsMasterKeyId: '{{resolve:ssm:/orders/key}}' });

    expect(said(app)).toEqual(['Other/Exported', 'Other/Alias', 'Other/LookedUpunverifiable']);
  });
});
