import { CreateTableCommand, DescribeContinuousBackupsCommand, DescribeTableCommand, GetItemCommand, PutItemCommand, PutResourcePolicyCommand, UpdateContinuousBackupsCommand } from '@aws-sdk/client-dynamodb';
import { CreateKeyCommand, DisableKeyCommand, ListGrantsCommand } from '@aws-sdk/client-kms';
import { Caller } from './caller';
import { HOME, OTHER_ACCOUNT } from './place';
import { refusal } from './refusals';

/* What the end-to-end tests say of themselves. */

/** Code in tools/e2e/emulator, beside the emulator as it comes from the package index. */
export const ADDITIONS: readonly string[] = [
  'AWS::DynamoDB::GlobalTable is carried out with its Replicas (keys, recovery, protection, tags, policies, other Regions) by calls to the '
  + 'emulator\'s DynamoDB; the emulator\'s own handler leaves Replicas aside. A replica takes no policy in the update that creates it, as on AWS.',
  'Resource policies of tables and streams take part in authorization; the policy evaluation is the emulator\'s own.',
  'Fn::GetStackOutput reads from the Region that it names.',
  'AWS::IAM::RolePolicy, by way of the emulator\'s AWS::IAM::Policy.',
  'The default bus of EventBridge accepts events of AWS services from the tests, rules forward to a bus in another Region, and input paths have indexes.',
];

export interface NotShown {
  readonly what: string;
  readonly why: string;
  /** Whether that is still so: once it is not, it can be tested, and leaves this list. */
  readonly still?: (table: SampleTable) => Promise<boolean>;
}

/** A table of the emulator that no app made, with a customer key. */
export interface SampleTable {
  readonly name: string;
  readonly arn: string;
  readonly keyId: string;
}

const Key = { id: { S: 'i-1' } };
const STATEMENT = { Effect: 'Deny', Principal: '*', Resource: '*', Condition: { Bool: { 'aws:SecureTransport': 'false' } } };

export async function makeSampleTable(name: string): Promise<SampleTable> {
  const client = Caller.root.dynamodb();
  const { KeyMetadata } = await Caller.root.kms().send(new CreateKeyCommand({ Description: name }));
  const { TableDescription } = await client.send(new CreateTableCommand({
    TableName: name,
    BillingMode: 'PAY_PER_REQUEST',
    AttributeDefinitions: [{ AttributeName: 'id', AttributeType: 'S' }],
    KeySchema: [{ AttributeName: 'id', KeyType: 'HASH' }],
    SSESpecification: { Enabled: true, SSEType: 'KMS', KMSMasterKeyId: KeyMetadata!.Arn },
  }));
  await client.send(new PutItemCommand({ TableName: name, Item: Key }));
  return { name, arn: TableDescription!.TableArn!, keyId: KeyMetadata!.KeyId! };
}

function putPolicy(table: SampleTable, ...actions: string[]): Promise<unknown> {
  const Policy = JSON.stringify({ Version: '2012-10-17', Statement: [{ ...STATEMENT, Action: actions }] });
  return Caller.root.dynamodb().send(new PutResourcePolicyCommand({ ResourceArn: table.arn, Policy }));
}

export const NOT_SHOWN: readonly NotShown[] = [
  {
    what: 'that items are unreadable without the key, and that a caller needs rights on it',
    why: 'the emulator\'s DynamoDB stores which key a table has and never calls KMS: no grants are made, and a disabled key makes nothing '
      + 'inaccessible. The policies are proved by simulation in npm test',
    still: async ({ name, keyId }) => {
      const { Grants } = await Caller.root.kms().send(new ListGrantsCommand({ KeyId: keyId }));
      await Caller.root.kms().send(new DisableKeyCommand({ KeyId: keyId }));
      return Grants!.length === 0 && await refusal(Caller.root.dynamodb().send(new GetItemCommand({ TableName: name, Key }))) === undefined;
    },
  },
  {
    what: 'how long point-in-time recovery reaches back',
    why: 'the emulator takes RecoveryPeriodInDays and does not tell it',
    still: async ({ name }) => {
      const client = Caller.root.dynamodb();
      await client.send(new UpdateContinuousBackupsCommand({
        TableName: name, PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true, RecoveryPeriodInDays: 7 },
      }));
      const { ContinuousBackupsDescription } = await client.send(new DescribeContinuousBackupsCommand({ TableName: name }));
      return ContinuousBackupsDescription!.PointInTimeRecoveryDescription!.RecoveryPeriodInDays === undefined;
    },
  },
  {
    what: 'that plain HTTP is denied to the root of the account, too',
    why: 'the emulator evaluates no policy for the root; on AWS a Deny in a resource policy binds it',
    still: async (table) => {
      await putPolicy(table, 'dynamodb:*');
      const asked = Caller.root.dynamodb(HOME, 'plain').send(new DescribeTableCommand({ TableName: table.name }));
      return await refusal(asked) === undefined;
    },
  },
  {
    what: 'that DynamoDB accepts the policies',
    why: 'the emulator attaches any JSON: neither actions nor principals nor resources are validated, as DynamoDB does (stream actions on a table fail there)',
    still: async (table) => await refusal(putPolicy(table, 'dynamodb:GetRecords')) === undefined,
  },
  {
    what: 'how policies settle',
    why: 'the emulator takes one policy after the other, and each works at once: no lock of 15 seconds, no minutes until a change works',
    still: async (table) => {
      await putPolicy(table, 'dynamodb:GetItem');
      return await refusal(putPolicy(table, 'dynamodb:*')) === undefined;
    },
  },
  {
    what: 'access from another account',
    why: 'the emulator looks for a table in the account of the caller, also when it is named by its ARN',
    still: async ({ arn }) => {
      const asked = Caller.rootOf(OTHER_ACCOUNT).dynamodb().send(new DescribeTableCommand({ TableName: arn }));
      return /^ResourceNotFoundException/.test(await refusal(asked) ?? '');
    },
  },
  {
    what: 'strong consistency over Regions, provisioned capacity and its scaling, contributor insights, Kinesis destinations',
    why: 'not carried out by the GlobalTable handler, which refuses a property that it does not know',
  },
  {
    what: 'backup selections, restore testing and CloudTrail trails',
    why: 'the emulator\'s CloudFormation does not have these types; their templates are linted, and their policies are simulated in npm test',
  },
  {
    what: 'that CloudTrail sends the events, that EventBridge may publish and forward them, and what happens to those it cannot deliver',
    why: 'the tests put the events; the emulator\'s EventBridge uses neither topic policy, key nor role, and has no dead-letter queues. '
      + 'The policies are proved by simulation in npm test',
  },
  {
    what: 'that the role of CloudFormation suffices to deploy',
    why: 'the emulator\'s CloudFormation makes resources without asking for permissions; the CLI and its roles are checked',
  },
  {
    what: 'replication by the service-linked role under the deny statements',
    why: 'the emulator copies items between Regions itself',
  },
  {
    what: 'the Lambda runtime',
    why: 'the emulator runs the replica-policy handler and the functions of the quickstart with the Node.js and the AWS SDK of this checkout',
  },
];
