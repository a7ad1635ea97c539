import { CfnResource } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import { EncryptTable } from '../../src';
import { ACCOUNT, REGION } from '../support/paper';
import { propertiesOf, reported, shopOf } from './support/render';

/* The traits of a table that decide what adoption renders: its capacity, its replicas and the accounts of these, its branches. */

const OWN_KEY = 'arn:aws:kms:eu-west-1:111122223333:key/own';

function adopted(properties: object, type = 'AWS::DynamoDB::Table', stack = shopOf()): CfnResource {
  return new CfnResource(stack, 'Orders', { type, properties: { ...properties } }).with(new EncryptTable()) as CfnResource;
}

const either = (one: unknown, other: unknown) => ({ 'Fn::If': ['C', one, other] });

test.each<[string, object, boolean]>([
  ['that is provisioned', { BillingMode: 'PROVISIONED' }, true],
  ['of which nothing is said, so that it is provisioned', {}, true],
  ['that may be provisioned', { BillingMode: either('PROVISIONED', 'PAY_PER_REQUEST') }, true],
  ['whose capacity is a parameter', { BillingMode: { Ref: 'Mode' } }, true],
  ['that is on demand', { BillingMode: 'PAY_PER_REQUEST' }, false],
])('the deny of a table %s exempts autoscaling: %s', (_, properties, isExempt) => {
  expect(JSON.stringify(propertiesOf(adopted(properties)).ResourcePolicy).includes('dynamodb.application-autoscaling.amazonaws.com')).toBe(isExempt);
});

test.each<[string, unknown, boolean]>([
  ['the service', 'replication.dynamodb.amazonaws.com', true],
  ['the service among others', ['glue.amazonaws.com', 'replication.dynamodb.amazonaws.com'], true],
  ['another service', 'glue.amazonaws.com', false],
])('a global table that admits %s to replicate is replicated to other accounts: %s', (_, Service, isMultiAccount) => {
  const Statement = [{ Effect: 'Allow', Principal: { Service }, Action: 'dynamodb:*', Resource: '*' }];
  const table = adopted({ Replicas: [{ Region: REGION, ResourcePolicy: { PolicyDocument: { Version: '2012-10-17', Statement } } }] }, 'AWS::DynamoDB::GlobalTable');

  expect(reported(table).includes('ReplicasOfOtherAccounts')).toBe(isMultiAccount);
});

test('a replica in AWS::Region is the one of the stack', () => {
  const table = adopted({ Replicas: [{ Region: { Ref: 'AWS::Region' } }, { Region: 'us-east-1' }] }, 'AWS::DynamoDB::GlobalTable');

  expect(reported(table)).toEqual([]);
  expect(propertiesOf(table).Replicas[0].SSESpecification.KMSMasterKeyId).toEqual({ 'Fn::GetAtt': ['SecureTableAdoptionOrdersKeyF460BB24', 'Arn'] });
});

test('the custom resource of a replica adds to the policy of that replica\'s stream', () => {
  const policyOf = (name: string) => ({
    ReplicaStreamSpecification: {
      ResourcePolicy: {
        PolicyDocument: {
          Version: '2012-10-17',
          Statement: [{ Sid: name, Effect: 'Allow', Principal: { AWS: `arn:aws:iam::${ACCOUNT}:role/${name}` }, Action: 'dynamodb:GetRecords', Resource: '*' }],
        },
      },
    },
  });
  const replicas = [{ Region: REGION }, { Region: 'us-west-2', ...policyOf('West') }, { Region: 'us-east-1', ...policyOf('East') }];
  const { stack } = adopted({ StreamSpecification: { StreamViewType: 'NEW_IMAGE' }, Replicas: replicas }, 'AWS::DynamoDB::GlobalTable');
  const resources = Object.values(Template.fromStack(stack).findResources('Custom::SecureTableReplicaPolicy')).map(({ Properties }) => Properties);

  expect(resources.map(({ Region, StreamPolicy }) => [Region, StreamPolicy.Statement.map(({ Sid }: { readonly Sid: string }) => Sid)])).toEqual([
    ['us-west-2', ['DenyInsecureTransport', 'West']], ['us-east-1', ['DenyInsecureTransport', 'East']],
  ]);
});

test('a table that turns out too late to have a key in one branch only is reported', () => {
  const table = adopted({ SSESpecification: { SSEEnabled: true, SSEType: 'KMS', KMSMasterKeyId: OWN_KEY } });
  table.addPropertyOverride('SSESpecification.KMSMasterKeyId', either(OWN_KEY, { Ref: 'AWS::NoValue' }));

  expect(reported(table)).toEqual(['TableWithoutKey']);
});

test('a replica whose encryption cannot be read in one branch is reported', () => {
  const replica = { Region: 'us-east-1', SSESpecification: either({ Ref: 'AWS::NoValue' }, { Ref: 'Specification' }) };

  expect(reported(adopted({ Replicas: [{ Region: REGION }, replica] }, 'AWS::DynamoDB::GlobalTable'))).toContain('ReplicasWithoutKey');
});
