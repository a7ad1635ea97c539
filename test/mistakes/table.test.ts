import { Aws, aws_dynamodb as dynamodb, aws_iam as iam, RemovalPolicy } from 'aws-cdk-lib';
import type { Stack } from 'aws-cdk-lib';
import { expectMistakes, partitionKey, shop } from './mistake';
import { EphemeralTables, SecureTable } from '../../src';
import type { SecureTableProps } from '../../src';

/** As from JavaScript, a variable or a spread. */
const untyped = (props: object): SecureTableProps => ({ partitionKey, ...props }) as SecureTableProps;

const table = (props: object) => (stack: Stack) => new SecureTable(stack, 'Orders', untyped(props));

const { STRONG } = dynamodb.MultiRegionConsistency;

describe('a mistake in the properties of a table', () => expectMistakes([
  {
    mistake: 'DESTROY with deletion protection',
    wrong: table({ removalPolicy: RemovalPolicy.DESTROY }),
    message: '[DestroyWithDeletionProtection] Shop/Orders: removalPolicy is DESTROY, but deletion protection is enabled, so CloudFormation cannot '
      + 'delete the table. Add deletionProtection: false, or leave out removalPolicy.',
    fixed: table({ removalPolicy: RemovalPolicy.DESTROY, deletionProtection: false }),
  },
  {
    mistake: 'encryption of TableV2',
    wrong: table({ encryption: dynamodb.TableEncryptionV2.awsManagedKey() }),
    message: '[EncryptionOfTableV2] Shop/Orders: encryption is a property of TableV2 and has no effect on a SecureTable. '
      + 'Leave out encryption: the table is encrypted with a new customer managed key.',
    fixed: table({}),
  },
  {
    mistake: 'no partition key',
    wrong: table({ partitionKey: undefined }),
    message: '[NoPartitionKey] Shop/Orders: partitionKey is missing. Set partitionKey: { name: \'id\', type: dynamodb.AttributeType.STRING }.',
    fixed: table({ partitionKey: { name: 'id', type: dynamodb.AttributeType.STRING } }),
  },
  {
    mistake: 'the name of the partition key',
    wrong: table({ partitionKey: 'order' }),
    message: '[NoPartitionKey] Shop/Orders: partitionKey is a text, not an attribute. '
      + 'Set partitionKey: { name: \'order\', type: dynamodb.AttributeType.STRING }.',
    fixed: table({ partitionKey: { name: 'order', type: dynamodb.AttributeType.STRING } }),
  },
  {
    mistake: 'a property in PascalCase',
    wrong: table({ TableName: 'orders' }),
    message: '[UnknownProperty] Shop/Orders: TableName is not a property of a SecureTable and has no effect. Use tableName.',
    fixed: table({ tableName: 'orders' }),
  },
  {
    mistake: 'a misspelt timeToLiveAttribute',
    wrong: table({ timeToLiveAtribute: 'expires' }),
    message: '[UnknownProperty] Shop/Orders: timeToLiveAtribute is not a property of a SecureTable and has no effect. Use timeToLiveAttribute.',
    fixed: table({ timeToLiveAttribute: 'expires' }),
  },
  {
    mistake: 'globalSecondaryIndex in the singular',
    wrong: table({ globalSecondaryIndex: [] }),
    message: '[UnknownProperty] Shop/Orders: globalSecondaryIndex is not a property of a SecureTable and has no effect. Use globalSecondaryIndexes.',
    fixed: table({ globalSecondaryIndexes: [] }),
  },
  {
    mistake: 'billingMode of Table',
    wrong: table({ billingMode: dynamodb.BillingMode.PAY_PER_REQUEST }),
    message: '[UnknownProperty] Shop/Orders: billingMode is not a property of a SecureTable and has no effect. '
      + 'Use billing: dynamodb.Billing.onDemand(), or dynamodb.Billing.provisioned({ readCapacity, writeCapacity }).',
    fixed: table({ billing: dynamodb.Billing.onDemand() }),
  },
  {
    mistake: 'stream of Table',
    wrong: table({ stream: dynamodb.StreamViewType.KEYS_ONLY }),
    message: '[UnknownProperty] Shop/Orders: stream is not a property of a SecureTable and has no effect. '
      + 'Use dynamoStream: dynamodb.StreamViewType.NEW_AND_OLD_IMAGES.',
    fixed: table({ dynamoStream: dynamodb.StreamViewType.NEW_AND_OLD_IMAGES }),
  },
  {
    mistake: 'replicationRegions of Table',
    wrong: table({ replicationRegions: ['us-east-1'] }),
    message: '[UnknownProperty] Shop/Orders: replicationRegions is not a property of a SecureTable and has no effect. '
      + 'Use replicas: [{ region: \'us-east-1\' }].',
    fixed: table({ replicas: [{ region: 'us-east-1' }] }),
  },
  {
    mistake: 'a misspelt property of the key options',
    wrong: table({ keyOptions: { rotationPeriods: 90 } }),
    message: '[UnknownProperty] Shop/Orders: rotationPeriods is not a property of keyOptions and has no effect. Use rotationPeriod.',
  },
  {
    mistake: 'a stream policy without a stream',
    wrong: table({ streamResourcePolicy: new iam.PolicyDocument() }),
    message: '[StreamPolicyWithoutStream] Shop/Orders: The policy of the stream has statements, but the table has no stream. '
      + 'Set dynamoStream: dynamodb.StreamViewType.NEW_AND_OLD_IMAGES, or leave out the statements.',
    fixed: table({ streamResourcePolicy: new iam.PolicyDocument(), dynamoStream: dynamodb.StreamViewType.NEW_AND_OLD_IMAGES }),
  },
  {
    mistake: 'EphemeralTables too late',
    wrong: (stack) => {
      table({})(stack);
      EphemeralTables.apply(stack);
    },
    message: '[EphemeralTooLate] Shop/Orders: EphemeralTables.apply was called after the table was created. '
      + 'Call EphemeralTables.apply before the tables in Shop are created.',
    fixed: (stack) => {
      EphemeralTables.apply(stack);
      table({})(stack);
    },
  },
]));

describe('a mistake in the Regions of a table', () => expectMistakes([
  {
    mistake: 'a misspelt Region',
    wrong: table({ replicas: [{ region: 'us-east1' }] }),
    message: '[UnknownRegion] Shop/Orders: us-east1 is not a known AWS Region. Write us-east-1. If the Region is new, add it to the list in the '
      + 'context key cdk-secure-table:additionalRegions.',
    fixed: table({ replicas: [{ region: 'us-east-1' }] }),
  },
  {
    mistake: 'a replica in the Region of the table',
    wrong: table({ replicas: [{ region: 'eu-west-1' }, { region: 'us-east-1' }] }),
    message: '[ReplicaInOwnRegion] Shop/Orders: eu-west-1 is the Region of the table, which is a replica itself. Remove eu-west-1 from replicas.',
    fixed: table({ replicas: [{ region: 'us-east-1' }] }),
  },
  {
    mistake: 'two replicas in a Region',
    wrong: table({ replicas: [{ region: 'us-east-1' }, { region: 'us-east-1' }] }),
    message: '[ReplicaTwice] Shop/Orders: The table has two replicas in us-east-1, or a replica and the witness. '
      + 'Name each Region once in replicas and witnessRegion.',
    fixed: table({ replicas: [{ region: 'us-east-1' }] }),
  },
  {
    mistake: 'a replica in another partition',
    wrong: table({ replicas: [{ region: 'cn-north-1' }] }),
    message: '[ReplicaInOtherPartition] Shop/Orders: cn-north-1 is in partition aws-cn, but the table\'s Region eu-west-1 is in aws. '
      + 'Choose a Region of partition aws.',
  },
  {
    mistake: 'a replica in a Region that is a token',
    wrong: table({ replicas: [{ region: Aws.REGION }] }),
    message: '[ReplicaRegionIsToken] Shop/Orders: The Region of a replica is a token, but its key and stack need a known Region. '
      + 'Write the name of the Region, for example \'us-east-1\'.',
    fixed: table({ replicas: [{ region: 'us-east-1' }] }),
  },
  {
    mistake: 'replicas in a stack without env',
    wrong: () => table({ replicas: [{ region: 'us-east-1' }] })(shop()),
    message: '[ReplicasInRegionAgnosticStack] Shop/Orders: Replicas need a stack with a known Region. '
      + 'Set env of the stack, for example { env: { account: \'111122223333\', region: \'eu-west-1\' } }.',
    fixed: table({ replicas: [{ region: 'us-east-1' }] }),
  },
  {
    mistake: 'a witness without strong consistency',
    wrong: table({ witnessRegion: 'eu-west-2' }),
    message: '[WitnessWithoutStrongConsistency] Shop/Orders: witnessRegion is eu-west-2, but the table has eventual consistency. '
      + 'Leave out witnessRegion, or set multiRegionConsistency: dynamodb.MultiRegionConsistency.STRONG.',
    fixed: table({}),
  },
  {
    mistake: 'time to live with strong consistency',
    wrong: table({ multiRegionConsistency: STRONG, replicas: [{ region: 'eu-west-2' }], witnessRegion: 'eu-west-3', timeToLiveAttribute: 'expires' }),
    message: '[StrongConsistencyFeatures] Shop/Orders: Multi-Region strong consistency supports neither time to live nor local secondary indexes. '
      + 'Leave out timeToLiveAttribute and localSecondaryIndexes, or leave out multiRegionConsistency.',
    fixed: table({ multiRegionConsistency: STRONG, replicas: [{ region: 'eu-west-2' }], witnessRegion: 'eu-west-3' }),
  },
  {
    mistake: 'strong consistency in one Region',
    wrong: table({ multiRegionConsistency: STRONG }),
    message: '[StrongConsistencyRegions] Shop/Orders: Multi-Region strong consistency is not available for eu-west-1. It needs three Regions of one '
      + 'Region set, including the witness: us-east-1, us-east-2, us-west-2; eu-west-1, eu-west-2, eu-west-3, eu-central-1; '
      + 'ap-northeast-1, ap-northeast-2, ap-northeast-3.',
  },
  {
    mistake: 'a replica that the table does not have',
    wrong: (stack) => table({})(stack).replica('us-east-1'),
    message: '[NoSuchReplica] Shop/Orders: The table has no replica in us-east-1. Add { region: \'us-east-1\' } to replicas, or pass one of eu-west-1.',
    fixed: (stack) => table({ replicas: [{ region: 'us-east-1' }] })(stack).replica('us-east-1'),
  },
]));
