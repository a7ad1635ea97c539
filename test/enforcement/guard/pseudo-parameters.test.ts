import { App, aws_dynamodb as dynamodb, Aws, Fn, Stack } from 'aws-cdk-lib';
import { SecureTable } from '../../../src';
import { EncryptedTables } from '../../../src/enforcement';

const partitionKey = { name: 'id', type: dynamodb.AttributeType.STRING };
const provisioned = dynamodb.Billing.provisioned({
  readCapacity: dynamodb.Capacity.fixed(1), writeCapacity: dynamodb.Capacity.autoscaled({ maxCapacity: 2 }),
});

/** A guarded app with a table in an environment-agnostic stack, whose statement that denies plain HTTP is changed. */
function denying(changes: object): App {
  const app = new App();
  const table = new SecureTable(new Stack(app, 'Anywhere'), 'Orders', { partitionKey });
  (table.node.defaultChild as dynamodb.CfnGlobalTable).addPropertyOverride('Replicas.0.ResourcePolicy.PolicyDocument.Statement', [{
    Effect: 'Deny', Principal: '*', Action: 'dynamodb:*', Resource: '*', Condition: { Bool: { 'aws:SecureTransport': 'false' } }, ...changes,
  }]);
  EncryptedTables.enforce(app);
  return app;
}

test('an exemption that names the account by its pseudo parameter is understood', () => {
  const app = new App();
  new SecureTable(new Stack(app, 'Anywhere'), 'Orders', { partitionKey, billing: provisioned });
  EncryptedTables.enforce(app);

  expect(() => app.synth()).not.toThrow();
});

test.each([
  ['tokens', `arn:${Aws.PARTITION}:dynamodb:${Aws.REGION}:${Aws.ACCOUNT_ID}:table/*`],
  ['Fn::Sub', Fn.sub('arn:${AWS::Partition}:dynamodb:${AWS::Region}:${AWS::AccountId}:table/*')],
])('an ARN of pseudo parameters is understood, by %s', (_, resource) => {
  expect(() => denying({ Resource: resource }).synth()).not.toThrow();
});

test.each([
  ['a Fn::Sub that was forgotten', 'arn:${AWS::Partition}:dynamodb:${AWS::Region}:${AWS::AccountId}:table/*'],
  ['characters that stand for pseudo parameters internally', 'arn:\uE001:dynamodb:\uE002:\uE000:table/*'],
])('%s counts as text', (_, resource) => {
  expect(() => denying({ Resource: resource }).synth()).toThrow(/TlsOnly/);
});

test.each([
  ['a pseudo parameter', Aws.ACCOUNT_ID, 'account ${AWS::AccountId}'],
  ['a role', `arn:${Aws.PARTITION}:iam::${Aws.ACCOUNT_ID}:role/Reader`, 'arn:${AWS::Partition}:iam::${AWS::AccountId}:role/Reader'],
])('messages name %s as templates do', (_, principal, shown) => {
  const app = denying({ Principal: undefined, NotPrincipal: { AWS: principal } });

  expect(() => app.synth()).toThrow(`over plain HTTP by ${shown}`);
});
