import { App, aws_dynamodb as dynamodb, aws_sns_subscriptions as subscriptions, aws_sqs as sqs, CfnOutput, Duration, Stack, Stage } from 'aws-cdk-lib';
import { EncryptionEvent, EncryptionMonitor, ManagementTrail, MonitorFormat, SecureTable } from 'cdk-secure-table';

/* A table in two Regions, a table of a stage, and a monitor for each format. A queue receives the messages of each topic. */

const app = new App();
const env = { account: '111122223333', region: 'eu-west-1' };
const stack = new Stack(app, 'Watch', { env });
const orders = new SecureTable(stack, 'Orders', { partitionKey: { name: 'orderId', type: dynamodb.AttributeType.STRING } });
orders.addReplica({ region: 'us-east-1' });
for (const format of Object.values(MonitorFormat)) {
  const monitor = new EncryptionMonitor(stack, format, {
    format, trail: ManagementTrail.EXISTING, watch: [EncryptionEvent.KEY_DISABLED, EncryptionEvent.TABLE_DELETED, EncryptionEvent.MONITOR_CHANGED],
  });
  const inbox = new sqs.Queue(stack, `${format}Inbox`, { enforceSSL: true, retentionPeriod: Duration.hours(1) });
  monitor.topic.addSubscription(new subscriptions.SqsSubscription(inbox, { rawMessageDelivery: true }));
  new CfnOutput(stack, `${format}Queue`, { value: inbox.queueUrl });
}
const shop = new Stack(new Stage(stack, 'Production', { env }), 'Shop');
const customers = new SecureTable(shop, 'Customers', { partitionKey: { name: 'customerId', type: dynamodb.AttributeType.STRING } });
new CfnOutput(shop, 'KeyArn', { value: customers.encryptionKey!.keyArn });
new CfnOutput(stack, 'TableName', { value: orders.tableName });
new CfnOutput(stack, 'TableArn', { value: orders.tableArn });
new CfnOutput(stack, 'KeyArn', { value: orders.encryptionKey!.keyArn });
new CfnOutput(stack, 'ReplicaKeyArn', { value: orders.replica('us-east-1').encryptionKey!.keyArn });
