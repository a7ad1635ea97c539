import { App, aws_dynamodb as dynamodb, aws_ssm as ssm, Stack } from 'aws-cdk-lib';
import { plainTable, tlsOnly } from './tables';
import { EncryptedTables, TableRule } from '../../../src/enforcement';

/* A table on a key whose ARN is looked up: in CDK's first pass it has a dummy value. PLAIN adds a table that the guard stops. */

const app = new App();
EncryptedTables.enforce(app);
const stack = new Stack(app, 'Shop', { env: { account: '111122223333', region: 'eu-west-1' } });
const table = new dynamodb.CfnTable(stack, 'Orders', {
  keySchema: [{ attributeName: 'id', keyType: 'HASH' }],
  attributeDefinitions: [{ attributeName: 'id', attributeType: 'S' }],
  billingMode: 'PAY_PER_REQUEST',
  sseSpecification: { sseEnabled: true, sseType: 'KMS', kmsMasterKeyId: ssm.StringParameter.valueFromLookup(stack, '/key') },
  resourcePolicy: { policyDocument: tlsOnly() },
});
EncryptedTables.exempt(table, { rules: [TableRule.KEY_ROTATION], reason: 'its owner rotates the key' });
if (process.env.PLAIN !== undefined) {
  plainTable(stack, 'Plain');
}
app.synth();
