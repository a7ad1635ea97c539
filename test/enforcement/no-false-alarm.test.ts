import type { aws_kms as kms } from 'aws-cdk-lib';
import { aws_dynamodb as dynamodb, aws_iam as iam, aws_kinesis as kinesis, CfnResource, Duration, NestedStack, RemovalPolicy, Stack, Stage, Validations } from 'aws-cdk-lib';
import { app, ENV, reports, synth } from './support/synth';
import { backUpAll, goodTable, l1Of, partitionKey, rotatingKey, tlsOnly } from './support/tables';
import { EncryptedTables, SecureTableChecks } from '../../src/enforcement';
import { ReplicaPolicyStrategy, SecureTable, TableKey } from '../../src/secure-table';
import type { SecureTableProps } from '../../src/secure-table';

/** What guard and pack say, with the descriptions: nothing, if all is well. */
function said(make: (stack: Stack) => void, env: typeof ENV | 'anywhere' = ENV, context: object = {}): readonly string[] {
  const root = app(context as never);
  EncryptedTables.enforce(root);
  Validations.of(root).addPlugins(new SecureTableChecks(root));
  const stack = new Stack(root, 'Stack', env === 'anywhere' ? {} : { env });
  backUpAll(stack);
  make(stack);
  const error = synth(root);
  const found = reports(root).flatMap((report) => report.violations.map(({ ruleName, description }) => `${ruleName}: ${description}`));
  return error === undefined ? found : [...found, error.message];
}

const streaming = { dynamoStream: dynamodb.StreamViewType.NEW_AND_OLD_IMAGES };
const replicas = [{ region: 'us-east-1' }, { region: 'ap-southeast-2', pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: true, recoveryPeriodInDays: 7 } }];

describe('a SecureTable draws no finding', () => {
  const tables: readonly (readonly [string, Partial<SecureTableProps>])[] = [
    ['with defaults', {}],
    ['with a stream', streaming],
    ['with indexes', {
      sortKey: { ...partitionKey, name: 'r' },
      globalSecondaryIndexes: [{ indexName: 'g', partitionKey }],
      localSecondaryIndexes: [{ indexName: 'l', sortKey: { ...partitionKey, name: 's' } }],
    }],
    ['with a name', { tableName: 'orders', ...streaming }],
    ['with provisioned capacity', { billing: dynamodb.Billing.provisioned({ readCapacity: dynamodb.Capacity.fixed(1), writeCapacity: dynamodb.Capacity.autoscaled({ maxCapacity: 9 }) }) }],
    ['with options of the key', { keyOptions: { rotationPeriod: Duration.days(90), deletionGuard: Duration.days(30) } }],
    ['with a time to live and tags', { removalPolicy: RemovalPolicy.RETAIN, timeToLiveAttribute: 'ttl', tags: [{ key: 'team', value: 'orders' }] }],
    ['with replicas', { replicas }],
    ['with replicas and a stream and provisioned capacity', {
      replicas,
      billing: dynamodb.Billing.provisioned({
        readCapacity: dynamodb.Capacity.autoscaled({ maxCapacity: 9 }), writeCapacity: dynamodb.Capacity.autoscaled({ maxCapacity: 9 }),
      }),
    }],
    ['with replicas that get their policies in a second deployment', { replicas, replicaPolicyStrategy: ReplicaPolicyStrategy.SECOND_DEPLOYMENT }],
    ['with a witness', { replicas: [{ region: 'eu-central-1' }], witnessRegion: 'eu-west-2', multiRegionConsistency: dynamodb.MultiRegionConsistency.STRONG }],
  ];

  test.each(tables)('%s', (_name, props) => {
    expect(said((stack) => new SecureTable(stack, 'Orders', { partitionKey, ...props }))).toEqual([]);
  });

  test.each(tables.filter(([, props]) => props.replicas === undefined))('%s, in a Region-agnostic stack', (_name, props) => {
    expect(said((stack) => new SecureTable(stack, 'Orders', { partitionKey, ...props }), 'anywhere')).toEqual([]);
  });

  test('in a nested stack, a stage, and a partition of its own', () => {
    expect(said((stack) => {
      new SecureTable(new NestedStack(stack, 'Nested'), 'Orders', { partitionKey, ...streaming });
      const inChina = new Stack(new Stage(stack.node.root, 'Stage', { env: { account: '444455556666', region: 'cn-north-1' } }), 'Stack');
      backUpAll(inChina);
      new SecureTable(inChina, 'Orders', { partitionKey });
    })).toEqual([]);
  });

  test('with a key that many share, across stacks', () => {
    expect(said((stack) => {
      const key = new TableKey(stack, 'Key');
      for (const id of ['A', 'B']) {
        new SecureTable(new Stack(stack.node.root as Stage, id, { env: ENV }), 'Table', { partitionKey, encryptionKey: key });
      }
    })).toEqual([]);
  });

  test('with grants, and readers of other accounts', () => {
    expect(said((stack) => {
      const table = new SecureTable(stack, 'Orders', { partitionKey, ...streaming });
      table.grants.readWriteData(new iam.Role(stack, 'Role', { assumedBy: new iam.AccountRootPrincipal() }));
      table.grants.readData(new iam.ArnPrincipal('arn:aws:iam::444455556666:role/reader'));
    })).toEqual([]);
  });
});

describe('what is written by hand, and right, draws no finding', () => {
  test.each<[string, (stack: Stack) => void]>([
    ['a TableV2', goodTable],
    ['a TableV2 under a key of CDK\'s defaults that roles may use', (stack) => {
      const table = goodTable(stack);
      table.grantReadWriteData(new iam.Role(stack, 'Role', { assumedBy: new iam.ServicePrincipal('lambda.amazonaws.com') }));
      (stack.node.findChild('Key') as kms.Key).grantDecrypt(new iam.Role(stack, 'Other', { assumedBy: new iam.ServicePrincipal('lambda.amazonaws.com') }));
    }],
    ['a table of the first generation', (stack) => new dynamodb.Table(stack, 'Table', {
      partitionKey,
      encryption: dynamodb.TableEncryption.CUSTOMER_MANAGED,
      encryptionKey: rotatingKey(stack),
      resourcePolicy: tlsOnly(),
      pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: true },
      deletionProtection: true,
    })],
    ['a table whose key CDK makes', (stack) => new dynamodb.Table(stack, 'Table', {
      partitionKey,
      encryption: dynamodb.TableEncryption.CUSTOMER_MANAGED,
      resourcePolicy: tlsOnly(),
      pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: true },
      deletionProtection: true,
    })],
    ['an L1 table, with a stream', (stack) => new dynamodb.CfnTable(stack, 'Table', {
      keySchema: [{ attributeName: 'id', keyType: 'HASH' }],
      attributeDefinitions: [{ attributeName: 'id', attributeType: 'S' }],
      billingMode: 'PAY_PER_REQUEST',
      sseSpecification: { sseEnabled: true, sseType: 'KMS', kmsMasterKeyId: rotatingKey(stack).keyArn },
      pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: true },
      deletionProtectionEnabled: true,
      resourcePolicy: { policyDocument: tlsOnly() },
      streamSpecification: {
        streamViewType: 'KEYS_ONLY',
        resourcePolicy: {
          policyDocument: {
            Version: '2012-10-17',
            Statement: [{
              Effect: 'Deny',
              Principal: { AWS: '*' },
              Action: ['dynamodb:DescribeStream', 'dynamodb:GetRecords', 'dynamodb:GetShardIterator'],
              Resource: '*',
              Condition: { Bool: { 'aws:secureTransport': false } },
            }],
          },
        },
      },
    })],
    ['a raw global table', (stack) => {
      const key = rotatingKey(stack);
      new CfnResource(stack, 'Table', {
        type: 'AWS::DynamoDB::GlobalTable',
        properties: {
          KeySchema: [{ AttributeName: 'id', KeyType: 'HASH' }],
          AttributeDefinitions: [{ AttributeName: 'id', AttributeType: 'S' }],
          BillingMode: 'PAY_PER_REQUEST',
          SSESpecification: { SSEEnabled: true, SSEType: 'KMS' },
          Replicas: [{
            Region: stack.region,
            SSESpecification: { KMSMasterKeyId: key.keyId },
            ResourcePolicy: { PolicyDocument: tlsOnly() },
            PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true },
            DeletionProtectionEnabled: true,
          }],
        },
      });
    }],
    ['a table with a Kinesis stream of CDK\'s defaults', (stack) => goodTable(stack, 'Table', { kinesisStream: new kinesis.Stream(stack, 'Changes') })],
    ['a key that another stack exports', (stack) => {
      const key = rotatingKey(new Stack(stack.node.root as Stage, 'Keys', { env: ENV }));
      goodTable(stack, 'Table', { encryption: dynamodb.TableEncryptionV2.customerManagedKey(key) });
      stack.node.tryRemoveChild('Key');
    }],
  ])('%s', (_name, make) => {
    expect(said(make)).toEqual([]);
    expect(said(make, 'anywhere').filter((line) => !line.includes('cannot be rendered'))).toEqual([]);
  });

  test('a global table whose replicas have keys and policies', () => {
    expect(said((stack) => {
      const away = rotatingKey(new Stack(stack.node.root as Stage, 'Away', { env: { ...ENV, region: 'us-east-1' }, crossRegionReferences: true }));
      const roles = ['replication.dynamodb.amazonaws.com/AWSServiceRoleForDynamoDBReplication',
        'dynamodb.application-autoscaling.amazonaws.com/AWSServiceRoleForApplicationAutoScaling_DynamoDBTable'];
      const exempt = { StringNotEquals: { 'aws:PrincipalArn': roles.map((role) => `arn:aws:iam::111122223333:role/aws-service-role/${role}`) } };
      const table = new dynamodb.TableV2(stack, 'Table', {
        partitionKey,
        encryption: dynamodb.TableEncryptionV2.customerManagedKey(rotatingKey(stack), { 'us-east-1': away.keyArn }),
        resourcePolicy: tlsOnly(exempt),
        pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: true },
        deletionProtection: true,
        replicas: [{ region: 'us-east-1' }],
      });
      const policy = {
        PolicyDocument: {
          Version: '2012-10-17',
          Statement: [{
            Effect: 'Deny',
            Principal: '*',
            Action: ['dynamodb:DescribeStream', 'dynamodb:GetRecords', 'dynamodb:GetShardIterator'],
            Resource: '*',
            Condition: { Bool: { 'aws:SecureTransport': 'false' }, ...exempt },
          }],
        },
      };
      for (const index of [0, 1]) {
        l1Of(table).addPropertyOverride(`Replicas.${index}.ReplicaStreamSpecification.ResourcePolicy`, policy);
      }
    }, { ...ENV, crossRegionReferences: true } as never)).toEqual([]);
  });
});
