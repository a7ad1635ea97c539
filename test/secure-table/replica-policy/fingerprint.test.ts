import { App, aws_dynamodb as dynamodb, aws_kms as kms, Stack, Tags } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import { HOME, ReplicatedTable } from './stage';

function fingerprint(change: (orders: ReplicatedTable) => void = () => undefined, props: Partial<dynamodb.TablePropsV2> = {}): string {
  const stack = new Stack(new App(), 'Shop', HOME);
  const orders = new ReplicatedTable(stack, 'Orders', ['us-east-1'], props);
  change(orders);
  const [resource] = Object.values(Template.fromStack(stack).findResources('Custom::SecureTableReplicaPolicy')) as
    { Properties: { TableFingerprint: string } }[];
  return resource.Properties.TableFingerprint;
}

test('it is the same for the same table', () => {
  expect(fingerprint()).toBe(fingerprint());
  expect(fingerprint()).toMatch(/^[0-9a-f]{16}$/);
});

test.each<[string, (orders: ReplicatedTable) => void, Partial<dynamodb.TablePropsV2>]>([
  ['a property', () => undefined, { pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: true } }],
  ['the stream', () => undefined, { dynamoStream: dynamodb.StreamViewType.KEYS_ONLY }],
  ['a replica that is added late', ({ table }) => table.addReplica({ region: 'ap-southeast-2' }), {}],
  ['an index that is added late', ({ table }) => table.addGlobalSecondaryIndex({
    indexName: 'byDate', partitionKey: { name: 'date', type: dynamodb.AttributeType.STRING },
  }), {}],
  ['an override', ({ table }) => (table.node.defaultChild as dynamodb.CfnGlobalTable).addPropertyOverride('BillingMode', 'PROVISIONED'), {}],
  ['a tag that an aspect sets', (orders) => Tags.of(orders).add('team', 'shop'), {}],
])('it changes with %s', (_, change, props) => {
  expect(fingerprint(change, props)).not.toBe(fingerprint());
});

test('it does not change with other resources or metadata', () => {
  expect(fingerprint((orders) => {
    new kms.Key(orders, 'Key');
    (orders.table.node.defaultChild as dynamodb.CfnGlobalTable).addMetadata('note', 'x');
  })).toBe(fingerprint());
});

test('references of the table to other stacks still work', () => {
  const app = new App();
  const keys = new Stack(app, 'Keys', HOME);
  const key = new kms.Key(keys, 'Key');
  const shop = new Stack(app, 'Shop', HOME);

  new ReplicatedTable(shop, 'Orders', ['us-east-1'], {
    encryption: dynamodb.TableEncryptionV2.customerManagedKey(key, { 'us-east-1': 'arn:aws:kms:us-east-1:111122223333:key/a' }),
    replicas: [{ region: 'us-east-1' }],
  });

  expect(JSON.stringify(Template.fromStack(shop).toJSON())).toMatch(/"KMSMasterKeyId":\{"Fn::ImportValue":/);
  expect(shop.dependencies).toContain(keys);
});
