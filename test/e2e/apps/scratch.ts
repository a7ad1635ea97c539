import { App, aws_dynamodb as dynamodb, aws_kms as kms, CfnOutput, RemovalPolicy, Stack } from 'aws-cdk-lib';
import { SecureTable } from 'cdk-secure-table';

/* A table that goes with its stack. `-c fails=true` adds something that CloudFormation refuses after the table is made. */

const app = new App();
const stack = new Stack(app, 'Scratch', { env: { account: '111122223333', region: 'eu-west-1' } });
const table = new SecureTable(stack, 'Orders', {
  partitionKey: { name: 'orderId', type: dynamodb.AttributeType.STRING },
  deletionProtection: false,
  removalPolicy: RemovalPolicy.DESTROY,
});
new CfnOutput(stack, 'TableName', { value: table.tableName });
new CfnOutput(stack, 'KeyArn', { value: table.encryptionKey!.keyArn });

if (app.node.tryGetContext('fails') === 'true') {
  // Aliases under alias/aws/ are AWS's own (KMS API reference, CreateAlias).
  const refused = new kms.CfnAlias(stack, 'Refused', { aliasName: 'alias/aws/scratch', targetKeyId: table.encryptionKey!.keyArn });
  refused.node.addDependency(table);
}
