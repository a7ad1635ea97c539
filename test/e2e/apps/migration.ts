import { App, aws_dynamodb as dynamodb, aws_iam as iam, CfnOutput, Stack } from 'aws-cdk-lib';
import { SecureTable } from 'cdk-secure-table';

/* The same table, before and after: `-c secure=true` makes the one a SecureTable that was a TableV2. */

const app = new App();
const stack = new Stack(app, 'Migration', { env: { account: '111122223333', region: 'eu-west-1' } });

const props = {
  partitionKey: { name: 'customer', type: dynamodb.AttributeType.STRING },
  sortKey: { name: 'order', type: dynamodb.AttributeType.NUMBER },
  dynamoStream: dynamodb.StreamViewType.NEW_IMAGE,
  globalSecondaryIndexes: [{ indexName: 'ByState', partitionKey: { name: 'state', type: dynamodb.AttributeType.STRING } }],
};
const table = app.node.tryGetContext('secure') === 'true'
  ? new SecureTable(stack, 'Orders', props)
  : new dynamodb.TableV2(stack, 'Orders', props);

const clerk = new iam.Role(stack, 'Clerk', { assumedBy: new iam.AccountRootPrincipal() });
table.grantReadWriteData(clerk);
new CfnOutput(stack, 'ClerkArn', { value: clerk.roleArn });
new CfnOutput(stack, 'TableName', { value: table.tableName });
