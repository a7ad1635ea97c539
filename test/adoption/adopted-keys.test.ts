import { aws_dynamodb as dynamodb, aws_kms as kms, CfnResource, NestedStack, Stack } from 'aws-cdk-lib';
import { Construct } from 'constructs';
import { EncryptTable, SecureTableDefaults } from '../../src';
import { appWith } from '../support/flags';
import { env, partitionKey } from './support/plain-tables';
import { entryOf } from './support/render';

const REPLICAS = [{ region: 'us-east-1' }];
const keysOf = (stack: Stack) => stack.node.root.node.findAll().filter((each): each is kms.Key => each instanceof kms.Key);
/** Through which services a key may be used. */
const services = (key: kms.Key): unknown[] => [...new Set(entryOf(key).Properties.KeyPolicy.Statement
  .flatMap(({ Condition }: any) => Object.values(Condition ?? {}).flatMap((tests: any) => tests['kms:ViaService'] ?? [])))];
const shop = () => new Stack(appWith(), 'Shop', { env });

// The path decides the logical id, and with another logical id CloudFormation would replace the key of a deployed table.
describe('the key of an adopted table is always at the same path', () => {
  test.each<[string, (stack: Stack) => Construct, string]>([
    ['an L2 of the stack', (stack) => new dynamodb.Table(stack, 'Orders', { partitionKey }), 'Shop/SecureTableAdoption/Orders/Key'],
    ['an L1 of the stack', (stack) => new dynamodb.CfnTable(stack, 'Orders', { keySchema: [] }), 'Shop/SecureTableAdoption/Orders/Key'],
    ['an L2 of a construct', (stack) => new dynamodb.Table(new Construct(stack, 'Data'), 'Orders', { partitionKey }),
      'Shop/SecureTableAdoption/Data-Orders-0D057F1C/Key'],
    ['an L2 called Resource', (stack) => new dynamodb.Table(stack, 'Resource', { partitionKey }), 'Shop/SecureTableAdoption/Resource/Key'],
    ['an L1 called Resource', (stack) => new CfnResource(stack, 'Resource', { type: 'AWS::DynamoDB::Table', properties: { KeySchema: [] } }),
      'Shop/SecureTableAdoption/Resource/Key'],
    ['an L1 of a construct', (stack) => new dynamodb.CfnTable(new Construct(stack, 'Data'), 'Orders', { keySchema: [] }),
      'Shop/SecureTableAdoption/Data-Orders-10892999/Key'],
    ['an L2 of a nested stack', (stack) => new dynamodb.Table(new NestedStack(stack, 'Nested'), 'Orders', { partitionKey }),
      'Shop/Nested/SecureTableAdoption/Nested-Orders-BEEEAFB3/Key'],
  ])('%s', (_, make, path) => {
    const stack = shop();
    make(stack).with(new EncryptTable());

    expect(keysOf(stack).map(({ node }) => node.path)).toEqual([path]);
  });
});

describe('the keys of an adopted table may be used through DynamoDB', () => {
  test('in the Region of a table without replicas', () => {
    const stack = shop();
    new dynamodb.TableV2(stack, 'Orders', { partitionKey }).with(new EncryptTable());

    expect(keysOf(stack).map(services)).toEqual([['dynamodb.eu-west-1.amazonaws.com']]);
  });

  test.each([
    ['EncryptTable', (stack: Stack) => new dynamodb.TableV2(stack, 'Orders', { partitionKey, replicas: REPLICAS }).with(new EncryptTable())],
    ['SecureTableDefaults', (stack: Stack) => {
      SecureTableDefaults.apply(stack);
      new dynamodb.TableV2(stack, 'Orders', { partitionKey, replicas: REPLICAS });
    }],
  ])('in all Regions for a table with replicas, by %s', (_, secure) => {
    const stack = shop();
    secure(stack);
    (stack.node.root as ReturnType<typeof appWith>).synth();

    expect(keysOf(stack)).toHaveLength(2);
    keysOf(stack).forEach((key) => expect(services(key)).toEqual(['dynamodb.*.amazonaws.com']));
  });

  test('in all Regions if one of the tables that share a key has replicas', () => {
    const stack = shop();
    SecureTableDefaults.apply(stack, { sharedKey: true });
    new dynamodb.TableV2(stack, 'Customers', { partitionKey });
    new dynamodb.TableV2(stack, 'Orders', { partitionKey, replicas: REPLICAS });
    (stack.node.root as ReturnType<typeof appWith>).synth();

    keysOf(stack).forEach((key) => expect(services(key)).toEqual(['dynamodb.*.amazonaws.com']));
  });
});
