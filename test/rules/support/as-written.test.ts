import { App, aws_dynamodb as dynamodb, aws_iam as iam, Stack } from 'aws-cdk-lib';
import { SecureTable } from '../../../src';
import type { Json } from '../../../src/cloudformation/json';
import { EncryptedTables } from '../../../src/enforcement';
import { asWritten } from '../../../src/rules/support/policies';

test.each<[string, Json, Json]>([
  ['a placeholder is for CloudFormation', 'arn:aws:iam::${AWS::AccountId}:root', { 'Fn::Sub': 'arn:aws:iam::${AWS::AccountId}:root' }],
  ['a policy variable is for IAM', '${aws:username}', { 'Fn::Sub': '${!aws:username}' }],
  ['text that only looks like a placeholder stays text', '${!AWS::Region}', { 'Fn::Sub': '${!AWS::Region}' }],
  ['both in one text', '${aws:username}/${AWS::Region}', { 'Fn::Sub': '${!aws:username}/${AWS::Region}' }],
  ['other text stays', 'dynamodb:*', 'dynamodb:*'],
  ['whatever is no text stays', [null, true, 1, { Ref: 'Key' }], [null, true, 1, { Ref: 'Key' }]],
  ['however deep', { Statement: [{ Resource: ['${AWS::Region}'] }] }, { Statement: [{ Resource: [{ 'Fn::Sub': '${AWS::Region}' }] }] }],
])('%s', (_, folded, written) => {
  expect(asWritten(folded)).toEqual(written);
});

describe('from template to rule', () => {
  const partitionKey = { name: 'id', type: dynamodb.AttributeType.STRING };
  const provisioned = dynamodb.Billing.provisioned({
    readCapacity: dynamodb.Capacity.fixed(1), writeCapacity: dynamodb.Capacity.autoscaled({ maxCapacity: 2 }),
  });

  test('an exemption that names the account by its pseudo parameter is understood', () => {
    const app = new App();
    new SecureTable(new Stack(app, 'Anywhere'), 'Orders', { partitionKey, billing: provisioned });
    EncryptedTables.enforce(app);

    expect(() => app.synth()).not.toThrow();
  });

  test('a Fn::Sub that was forgotten is not made up for', () => {
    const app = new App();
    const table = new SecureTable(new Stack(app, 'Anywhere'), 'Orders', { partitionKey });
    const deny = new iam.PolicyStatement({
      effect: iam.Effect.DENY,
      principals: [new iam.StarPrincipal()],
      actions: ['dynamodb:*'],
      resources: ['arn:${AWS::Partition}:dynamodb:${AWS::Region}:${AWS::AccountId}:table/*'],
      conditions: { Bool: { 'aws:SecureTransport': 'false' } },
    });
    (table.node.defaultChild as dynamodb.CfnGlobalTable).addPropertyOverride('Replicas.0.ResourcePolicy.PolicyDocument.Statement', [deny.toStatementJson()]);
    EncryptedTables.enforce(app);

    expect(() => app.synth()).toThrow(/TlsOnly/);
  });
});
