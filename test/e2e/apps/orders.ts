import { App, aws_dynamodb as dynamodb, aws_iam as iam, CfnOutput, Duration, Stack, Tags } from 'aws-cdk-lib';
import { SecureTable } from 'cdk-secure-table';

/* A table in two Regions, with all that can be asked about afterwards. */

const env = { account: '111122223333', region: 'eu-west-1' };

const app = new App();
const stack = new Stack(app, 'Warehouse', { env });

const orders = new SecureTable(stack, 'Orders', {
  partitionKey: { name: 'orderId', type: dynamodb.AttributeType.STRING },
  sortKey: { name: 'line', type: dynamodb.AttributeType.NUMBER },
  dynamoStream: dynamodb.StreamViewType.NEW_AND_OLD_IMAGES,
  timeToLiveAttribute: 'expiresAt',
  keyOptions: { rotationPeriod: Duration.days(180) },
  tags: [{ key: 'team', value: 'shop' }],
  replicas: [{ region: 'us-east-1' }],
});
orders.addGlobalSecondaryIndex({ indexName: 'ByCustomer', partitionKey: { name: 'customer', type: dynamodb.AttributeType.STRING } });
orders.addLocalSecondaryIndex({ indexName: 'ByPrice', sortKey: { name: 'price', type: dynamodb.AttributeType.NUMBER } });

function role(name: string): iam.Role {
  const made = new iam.Role(stack, name, { assumedBy: new iam.AccountRootPrincipal() });
  new CfnOutput(stack, `${name}Arn`, { value: made.roleArn });
  return made;
}

orders.grants.readData(role('Reader'));
orders.grants.writeData(role('Writer'));
const follower = role('Follower');
orders.grants.streamRead(follower);
// A replica's stream has an ARN of its own.
orders.replica('us-east-1').grants.streamRead(follower);
const auditor = role('Auditor');
orders.grants.readData(auditor);
orders.addToResourcePolicy(new iam.PolicyStatement({
  sid: 'AuditorsDoNotScan',
  effect: iam.Effect.DENY,
  principals: [new iam.ArnPrincipal(auditor.roleArn)],
  actions: ['dynamodb:Scan'],
  resources: ['*'],
}));

if (app.node.tryGetContext('later') === 'true') {
  orders.addToResourcePolicy(new iam.PolicyStatement({
    sid: 'NobodyTruncates',
    effect: iam.Effect.DENY,
    principals: [new iam.AnyPrincipal()],
    actions: ['dynamodb:PartiQLDelete'],
    resources: ['*'],
  }));
  orders.addGlobalSecondaryIndex({ indexName: 'ByLine', partitionKey: { name: 'line', type: dynamodb.AttributeType.NUMBER } });
}

// All that an identity policy can give on a key.
const administrator = role('KeyAdministrator');
administrator.addToPolicy(new iam.PolicyStatement({ actions: ['kms:*'], resources: [orders.encryptionKey!.keyArn] }));

new CfnOutput(stack, 'TableName', { value: orders.tableName });
new CfnOutput(stack, 'KeyArn', { value: orders.encryptionKey!.keyArn });

Tags.of(app).add('app', 'orders');
