import { App, aws_dynamodb as dynamodb, Stack } from 'aws-cdk-lib';
import { EncryptedTables } from '../../../src/enforcement';

/* The app that the tests hand to the real CLI: one plain table, with the guard unless told otherwise. */
const app = new App();
if (process.env.WITHOUT_GUARD === undefined) {
  EncryptedTables.enforce(app);
}
const stack = new Stack(app, 'Plain', { env: { account: '111122223333', region: 'eu-west-1' } });
new dynamodb.TableV2(stack, 'Orders', { partitionKey: { name: 'id', type: dynamodb.AttributeType.STRING } });
app.synth();
