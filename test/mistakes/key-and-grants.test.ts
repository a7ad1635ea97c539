import { aws_dynamodb as dynamodb, aws_iam as iam, aws_kinesis as kinesis, aws_kms as kms, Duration, RemovalPolicy, Stack } from 'aws-cdk-lib';
import type { App } from 'aws-cdk-lib';
import { ACCOUNT, expectMistakes, OTHER, partitionKey } from './mistake';
import { SecureTable, TableKey } from '../../src';
import type { SecureTableProps } from '../../src';

const KEY_ARN = `arn:aws:kms:eu-west-1:${ACCOUNT}:key/1234abcd-12ab-34cd-56ef-1234567890ab`;

const table = (stack: Stack, props: Partial<SecureTableProps> = {}) => new SecureTable(stack, 'Orders', { partitionKey, ...props });

/** A table on what untyped code passes as its key. */
const tableOn = (encryptionKey: (stack: Stack) => unknown) => (stack: Stack) => table(stack, { encryptionKey: encryptionKey(stack) as kms.IKey });

const keyIn = (stack: Stack, account: string, region: string) => new TableKey(new Stack(stack.node.root as App, 'Keys', { env: { account, region } }), 'Key');

const importedKey = (stack: Stack) => kms.Key.fromKeyArn(stack, 'Key', KEY_ARN);

const role = (stack: Stack) => new iam.Role(stack, 'Role', { assumedBy: new iam.AccountRootPrincipal() });

const otherAccount = (stack: Stack) => new Stack(stack.node.root as App, 'Other', { env: { account: OTHER, region: 'eu-west-1' } });

/** Synthesizes, since the reference is resolved then, many levels deep. */
const readIn = (stack: Stack, { tableArn }: SecureTable) => {
  role(stack).addToPolicy(new iam.PolicyStatement({ actions: ['dynamodb:GetItem'], resources: [tableArn] }));
  return (stack.node.root as App).synth();
};

describe('a mistake with a key', () => expectMistakes([
  {
    mistake: 'the ARN of a key',
    wrong: tableOn(() => KEY_ARN),
    message: `[NotAKey] Shop/Orders: encryptionKey is a text, but must be a kms.IKey. Pass kms.Key.fromKeyArn(this, 'Key', '${KEY_ARN}').`,
    fixed: tableOn((stack) => kms.Key.fromKeyArn(stack, 'Key', KEY_ARN)),
  },
  {
    mistake: 'the alias of a key',
    wrong: tableOn(() => 'alias/orders'),
    message: '[NotAKey] Shop/Orders: encryptionKey is a text, but must be a kms.IKey. '
      + 'Import the key with kms.Key.fromLookup(this, \'Key\', { aliasName: \'alias/orders\' }).',
    fixed: tableOn((stack) => kms.Key.fromLookup(stack, 'Key', { aliasName: 'alias/orders' })),
  },
  {
    mistake: 'TableEncryptionV2 as the key',
    wrong: tableOn(() => dynamodb.TableEncryptionV2.awsManagedKey()),
    message: '[NotAKey] Shop/Orders: encryptionKey is an object that is not a key, but must be a kms.IKey. '
      + 'Pass the key itself, for example new TableKey(this, \'Key\').',
    fixed: tableOn((stack) => new TableKey(stack, 'Key')),
  },
  {
    mistake: 'a CfnKey',
    wrong: tableOn((stack) => new kms.CfnKey(stack, 'Key', { enableKeyRotation: true })),
    message: '[NotAKey] Shop/Orders: encryptionKey is the construct Shop/Key, but must be a kms.IKey. For a CfnKey, pass kms.Key.fromCfnKey(cfnKey).',
  },
  {
    mistake: 'a key without rotation',
    wrong: tableOn((stack) => new kms.Key(stack, 'Key')),
    message: '[KeyDoesNotRotate] Shop/Orders: Key Shop/Key does not rotate. '
      + 'Set enableKeyRotation: true on the key, or leave out encryptionKey to create a TableKey.',
    fixed: tableOn((stack) => new kms.Key(stack, 'Key', { enableKeyRotation: true })),
  },
  {
    mistake: 'an asymmetric key',
    wrong: tableOn((stack) => new kms.Key(stack, 'Key', { keySpec: kms.KeySpec.RSA_2048 })),
    message: '[AsymmetricKey] Shop/Orders: Key Shop/Key has keySpec RSA_2048 and keyUsage ENCRYPT_DECRYPT, but DynamoDB supports only symmetric '
      + 'encryption keys. Leave out keySpec and keyUsage.',
  },
  {
    mistake: 'a disabled key',
    wrong: tableOn((stack) => new kms.Key(stack, 'Key', { enableKeyRotation: true, enabled: false })),
    message: '[KeyDisabled] Shop/Orders: Key Shop/Key is disabled, so the table cannot be read or written. Leave out enabled.',
    fixed: tableOn((stack) => new kms.Key(stack, 'Key', { enableKeyRotation: true })),
  },
  {
    mistake: 'the AWS managed key',
    wrong: tableOn((stack) => kms.Alias.fromAliasName(stack, 'Alias', 'alias/aws/dynamodb')),
    message: '[AwsManagedKey] Shop/Orders: Key Shop/Alias is an AWS managed key. '
      + 'Leave out encryptionKey to create a TableKey, or pass a customer managed key.',
    fixed: (stack) => table(stack),
  },
  {
    mistake: 'a key of another Region',
    wrong: tableOn((stack) => keyIn(stack, ACCOUNT, 'us-east-1')),
    message: '[KeyOfAnotherRegion] Shop/Orders: Key Keys/Key is in us-east-1, but the table is in eu-west-1. '
      + 'Create a TableKey in a stack in eu-west-1, or leave out encryptionKey.',
    fixed: tableOn((stack) => keyIn(stack, ACCOUNT, 'eu-west-1')),
  },
  {
    mistake: 'a key of another account',
    wrong: tableOn((stack) => keyIn(stack, OTHER, 'eu-west-1')),
    message: '[KeyOfAnotherAccount] Shop/Orders: Key Keys/Key is in account 444455556666, but the table is in 111122223333. '
      + 'Create a TableKey in a stack in account 111122223333, or leave out encryptionKey.',
    fixed: tableOn((stack) => keyIn(stack, ACCOUNT, 'eu-west-1')),
  },
  {
    mistake: 'a key and options for a key',
    wrong: (stack) => table(stack, { encryptionKey: new TableKey(stack, 'Key'), keyOptions: { pendingWindow: Duration.days(7) } }),
    message: '[KeyAndKeyOptions] Shop/Orders: keyOptions configures the key that the table creates, but encryptionKey is set. '
      + 'Leave out keyOptions, and pass the options to the TableKey: new TableKey(this, \'Key\', options).',
    fixed: (stack) => table(stack, { encryptionKey: new TableKey(stack, 'Key', { pendingWindow: Duration.days(7) }) }),
  },
  {
    mistake: 'a rotation period that KMS does not accept',
    wrong: (stack) => new TableKey(stack, 'Key', { rotationPeriod: Duration.days(30) }),
    message: '[RotationPeriodOutOfRange] Shop/Key: rotationPeriod is 30 days, but must be a whole number of days from 90 to 2560. '
      + 'Set rotationPeriod: Duration.days(90) or longer, up to 2560 days.',
    fixed: (stack) => new TableKey(stack, 'Key', { rotationPeriod: Duration.days(90) }),
  },
  {
    mistake: 'DESTROY of a key with a deletion guard',
    wrong: (stack) => new TableKey(stack, 'Key', { removalPolicy: RemovalPolicy.DESTROY, deletionGuard: Duration.days(30) }),
    message: '[DestroyWithDeletionGuard] Shop/Key: removalPolicy is DESTROY, but deletionGuard denies the deletion of a key that was used recently. '
      + 'Leave out deletionGuard or removalPolicy.',
    fixed: (stack) => new TableKey(stack, 'Key', { removalPolicy: RemovalPolicy.DESTROY }),
  },
  {
    mistake: 'an alias that is reserved',
    wrong: (stack) => new TableKey(stack, 'Key', { alias: 'aws/orders' }),
    message: '[ReservedAlias] Shop/Key: The alias alias/aws/orders starts with aws/, which is reserved for AWS managed keys. '
      + 'Set alias to a name that does not start with aws/.',
    fixed: (stack) => new TableKey(stack, 'Key', { alias: 'orders' }),
  },
  {
    mistake: 'options in a later call of TableKey.shared',
    wrong: (stack) => [TableKey.shared(stack), TableKey.shared(stack, { alias: 'orders' })],
    message: '[SharedKeyExists] Shop: The shared key Shop/SharedTableKey was created by an earlier call, and its options cannot change. '
      + 'Pass the options in the first call of TableKey.shared in the stack and leave them out here.',
    fixed: (stack) => [TableKey.shared(stack, { alias: 'orders' }), TableKey.shared(stack)],
  },
  {
    mistake: 'another key with the id of the shared key',
    wrong: (stack) => [new TableKey(stack, 'SharedTableKey'), TableKey.shared(stack)],
    message: '[SharedKeyIdTaken] Shop/SharedTableKey: The shared key of the stack has the id SharedTableKey, which is the id of this construct. '
      + 'Give this construct another id.',
    fixed: (stack) => [new TableKey(stack, 'OrdersKey'), TableKey.shared(stack)],
  },
  {
    mistake: 'a TableKey for a Kinesis stream',
    wrong: (stack) => table(stack, { kinesisStream: new kinesis.Stream(stack, 'Stream', { encryptionKey: new TableKey(stack, 'Key') }) }),
    message: '[KeyForTablesOnly] Shop/Orders: The Kinesis stream Shop/Stream is encrypted with the TableKey Shop/Key, which can be used only through '
      + 'DynamoDB. Encrypt the stream with another key: a kms.Key, or kinesis.StreamEncryption.MANAGED.',
    fixed: (stack) => table(stack, { kinesisStream: new kinesis.Stream(stack, 'Stream', { encryption: kinesis.StreamEncryption.MANAGED }) }),
  },
  {
    mistake: 'a TableKey for an SNS topic',
    wrong: (stack) => new TableKey(stack, 'Key').addToResourcePolicy(new iam.PolicyStatement({
      principals: [new iam.ServicePrincipal('sns.amazonaws.com')], actions: ['kms:Decrypt', 'kms:GenerateDataKey'], resources: ['*'],
    })),
    message: '[KeyForTablesOnly] Shop/Key: A TableKey can be used only through DynamoDB, not by sns.amazonaws.com. '
      + 'Use a separate kms.Key for a backup vault, topic, stream or bucket.',
  },
]));

describe('a mistake with grants and imports', () => expectMistakes([
  {
    mistake: 'a grant on the stream of a table without a stream',
    wrong: (stack) => table(stack).grantStreamRead(role(stack)),
    message: '[NoStream] Shop/Orders: The grant needs a stream, but the table has none. '
      + 'Set dynamoStream: dynamodb.StreamViewType.NEW_AND_OLD_IMAGES. For an imported table, pass tableStreamArn.',
    fixed: (stack) => table(stack, { dynamoStream: dynamodb.StreamViewType.NEW_AND_OLD_IMAGES }).grantStreamRead(role(stack)),
  },
  {
    mistake: 'a grant to a service principal',
    wrong: (stack) => table(stack).grantReadData(new iam.ServicePrincipal('lambda.amazonaws.com')),
    message: '[ServicePrincipalGrant] Shop/Orders: The table cannot be granted to a service principal: ServicePrincipal(lambda.amazonaws.com). '
      + 'Grant to the role that the service assumes. For Redshift and Glue, add a statement with a condition on aws:SourceAccount '
      + 'with addToResourcePolicy.',
    fixed: (stack) => table(stack).grantReadData(role(stack)),
  },
  {
    mistake: 'an action of another service',
    wrong: (stack) => table(stack).grant(role(stack), 's3:GetObject'),
    message: '[NotADynamoDbAction] Shop/Orders: s3:GetObject is not a DynamoDB action. '
      + 'Grant actions on the key with grantOnKey, and actions of other services with addToPrincipalPolicy of the role.',
  },
  {
    mistake: 'full access to another account',
    wrong: (stack) => table(stack, { tableName: 'orders' }).grant(new iam.AccountPrincipal(OTHER), 'dynamodb:DeleteTable'),
    message: '[CrossAccountUnsupported] Shop/Orders: DynamoDB does not support cross-account access for dynamodb:DeleteTable (grantee in account '
      + '444455556666). Grant only item operations, for example grants.readData, or use a role in the table\'s account.',
    fixed: (stack) => table(stack, { tableName: 'orders' }).grants.readData(new iam.AccountPrincipal(OTHER)),
  },
  {
    mistake: 'a reference from another account to a table without a name',
    wrong: (stack) => readIn(otherAccount(stack), table(stack)),
    message: '[NoNameForAnotherAccount] Shop/Orders: A stack in another account refers to the table, whose name is generated. Set tableName. '
      + 'For a deployed table this replaces the table: import it with SecureTable.fromTableArn in the other stack instead.',
    fixed: (stack) => readIn(otherAccount(stack), table(stack, { tableName: 'orders' })),
  },
  {
    mistake: 'a wildcard on the key',
    wrong: (stack) => new TableKey(stack, 'Key').grant(role(stack), 'kms:*'),
    message: '[KeyGrantTooWide] Shop/Key: kms:* covers both administration and use of the key. List the actions, for example kms:Decrypt.',
    fixed: (stack) => new TableKey(stack, 'Key').grant(role(stack), 'kms:Decrypt'),
  },
  {
    mistake: 'the name of a table for its ARN',
    wrong: (stack) => SecureTable.fromTableArn(stack, 'Orders', 'orders', importedKey(stack)),
    message: '[TableArnFormat] Shop: The table Orders is imported with orders, which is not the ARN of a table. '
      + 'Pass arn:<partition>:dynamodb:<region>:<account>:table/<table name>, or the name of the table to SecureTable.fromTableName.',
    fixed: (stack) => SecureTable.fromTableName(stack, 'Orders', 'orders', importedKey(stack)),
  },
  {
    mistake: 'an imported table without its key',
    wrong: (stack) => SecureTable.fromTableName(stack, 'Orders', 'orders', undefined as unknown as kms.IKey),
    message: '[ImportedTableWithoutKey] Shop: The table Orders is imported without encryptionKey, and readers and writers need permissions on the key. '
      + 'Pass encryptionKey: kms.Key.fromKeyArn(this, \'Key\', keyArn).',
    fixed: (stack) => SecureTable.fromTableName(stack, 'Orders', 'orders', importedKey(stack)),
  },
]));
