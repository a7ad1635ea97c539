import { App, aws_dynamodb as dynamodb, Stack, Stage } from 'aws-cdk-lib';
import { EphemeralTables, SecureTable } from 'cdk-secure-table';

/* A test stage: two tables, one of them in two Regions, that leave nothing behind. */

const app = new App();
const stage = new Stage(app, 'Test');
EphemeralTables.apply(stage);
const stack = new Stack(stage, 'Ephemeral', { env: { account: '111122223333', region: 'eu-west-1' } });
const partitionKey = { name: 'orderId', type: dynamodb.AttributeType.STRING };
new SecureTable(stack, 'Orders', { partitionKey, replicas: [{ region: 'us-east-1' }] });
new SecureTable(stack, 'Customers', { partitionKey });
