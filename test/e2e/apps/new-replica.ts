import { App, aws_dynamodb as dynamodb, aws_iam as iam, CfnOutput, Stack } from 'aws-cdk-lib';
import { ReplicaPolicyStrategy, SecureTable } from 'cdk-secure-table';

/* A table in two Regions by CloudFormation alone: the second deployment brings the replica's policy. */

const app = new App();
const stack = new Stack(app, 'NewReplica', { env: { account: '111122223333', region: 'eu-west-1' } });
const table = new SecureTable(stack, 'Orders', {
  partitionKey: { name: 'orderId', type: dynamodb.AttributeType.STRING },
  replicas: [{ region: 'us-east-1' }],
  replicaPolicyStrategy: ReplicaPolicyStrategy.SECOND_DEPLOYMENT,
});
const reader = new iam.Role(stack, 'Reader', { assumedBy: new iam.AccountRootPrincipal() });
table.grants.readData(reader);
new CfnOutput(stack, 'ReaderArn', { value: reader.roleArn });
new CfnOutput(stack, 'TableName', { value: table.tableName });
