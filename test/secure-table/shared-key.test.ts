import { App, aws_dynamodb as dynamodb, Duration, NestedStack, Stack, Tags } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import { Construct } from 'constructs';
import { SecureTable, TableKey } from '../../src';
import { ACCOUNT, REGION } from '../support/paper';

const partitionKey = { name: 'id', type: dynamodb.AttributeType.STRING };

function stackOf(): Stack {
  return new Stack(new App(), 'Shop', { env: { account: ACCOUNT, region: REGION } });
}

function keysIn(stack: Stack): any[] {
  return Object.values(Template.fromStack(stack).findResources('AWS::KMS::Key'));
}

describe('a shared key', () => {
  test('is one object in a stack, from any construct of it, nested stacks included', () => {
    const stack = stackOf();
    const key = TableKey.shared(stack, { rotationPeriod: Duration.days(180) });

    expect(TableKey.shared(new Construct(stack, 'Part'))).toBe(key);
    expect(TableKey.shared(new NestedStack(stack, 'Nested'))).toBe(key);
    expect(key.stack).toBe(stack);
    expect(keysIn(stack)).toEqual([expect.objectContaining({
      DeletionPolicy: 'Retain', Properties: expect.objectContaining({ RotationPeriodInDays: 180 }),
    })]);
  });

  test('is another one in another stack', () => {
    const stack = stackOf();

    expect(TableKey.shared(new Stack(stack.node.root as App, 'Other'))).not.toBe(TableKey.shared(stack));
  });

  test('takes options in the first call only', () => {
    const stack = stackOf();
    TableKey.shared(stack);

    expect(() => TableKey.shared(new Construct(stack, 'Part'), { alias: 'shop' })).toThrow(/^\[SharedKeyExists\] .*Shop\/SharedTableKey.*first call/);
  });

  test('has one more key in each Region of replicas, with the same options and its tags', () => {
    const stack = stackOf();
    const encryptionKey = TableKey.shared(stack, { rotationPeriod: Duration.days(180) });
    const nested = new NestedStack(stack, 'Nested');
    const orders = new SecureTable(stack, 'Orders', { partitionKey, encryptionKey, replicas: [{ region: 'us-east-1' }, { region: 'us-west-2' }] });
    const customers = new SecureTable(nested, 'Customers', { partitionKey, encryptionKey });
    customers.addReplica({ region: 'us-east-1' });
    Tags.of(stack).add('team', 'shop');

    const replicaKey = orders.replica('us-east-1').encryptionKey!;

    expect(customers.replica('us-east-1').encryptionKey).toBe(replicaKey);
    expect(orders.replica('us-west-2').encryptionKey).not.toBe(replicaKey);
    expect(keysIn(replicaKey.stack)).toEqual([expect.objectContaining({
      DeletionPolicy: 'Retain',
      Properties: expect.objectContaining({ RotationPeriodInDays: 180, Tags: [{ Key: 'team', Value: 'shop' }] }),
    })]);
    expect(replicaKey.stack.stackName).toBe(`Shop-${REGION}-replica-keys-us-east-1`);
    expect(keysIn(stack)).toHaveLength(1);
  });

  test('serves a table of another stack, whose replicas use the keys of the key\'s own stack', () => {
    const stack = stackOf();
    const other = new Stack(stack.node.root as App, 'Other', { env: { account: ACCOUNT, region: REGION } });
    const table = new SecureTable(other, 'Orders', { partitionKey, encryptionKey: TableKey.shared(stack), replicas: [{ region: 'us-east-1' }] });

    expect(table.replica('us-east-1').encryptionKey!.stack.stackName).toBe(`Shop-${REGION}-replica-keys-us-east-1`);
  });
});
