import { aws_dynamodb as dynamodb, CfnResource, NestedStack, PropertyInjectors, Stack } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import { EncryptedTables, EncryptTable, SecureTableDefaults } from '../../src';
import { appWith } from '../support/flags';
import { ACCOUNT, OTHER_ACCOUNT, PaperDeployment, REGION } from '../support/paper';
import { partitionKey } from './support/plain-tables';
import { propertiesOf, reported, shopOf } from './support/render';

const home = { Region: REGION };
const there = { Region: 'us-east-1' };
const STREAM = { StreamSpecification: { StreamViewType: 'NEW_AND_OLD_IMAGES' } };
const AGNOSTIC = { Ref: 'AWS::Region' };
const FOREIGN_SOURCE = `arn:aws:dynamodb:us-east-1:${OTHER_ACCOUNT}:table/orders`;

function globalTable(Replicas: unknown, properties: object = STREAM, stack = shopOf()): CfnResource {
  const table = new CfnResource(stack, 'Orders', { type: 'AWS::DynamoDB::GlobalTable', properties: { ...properties, Replicas } });
  return table.with(new EncryptTable()) as CfnResource;
}

function keyOf(table: CfnResource | dynamodb.TableV2, region: string): unknown {
  return propertiesOf(table).Replicas.find(({ Region }: any) => Region === region).SSESpecification?.KMSMasterKeyId;
}

function customPolicies(stack: Stack): any[] {
  return Object.values(Template.fromStack(stack).findResources('Custom::SecureTableReplicaPolicy')).map(({ Properties }) => Properties);
}

describe('a replica in another Region', () => {
  test('has a separate key there, and its policies from a custom resource', () => {
    const table = globalTable([there, home]);

    expect(keyOf(table, REGION)).toEqual({ 'Fn::GetAtt': ['SecureTableAdoptionOrdersKeyF460BB24', 'Arn'] });
    expect(keyOf(table, 'us-east-1')).toMatchObject({
      'Fn::GetStackOutput': { StackName: 'Shop-eu-west-1-replica-keys-us-east-1', Region: 'us-east-1' },
    });
    expect(propertiesOf(table).Replicas[0].ResourcePolicy).toBeUndefined();
    expect(customPolicies(table.stack)).toEqual([expect.objectContaining({
      Region: 'us-east-1',
      TableName: { Ref: 'Orders' },
      Policy: { Version: '2012-10-17', Statement: [expect.objectContaining({ Sid: 'DenyInsecureTransport', Action: 'dynamodb:*' })] },
      StreamPolicy: { Version: '2012-10-17', Statement: [expect.objectContaining({ Sid: 'DenyInsecureTransport' })] },
    })]);
    expect(reported(table)).toEqual([]);
  });

  test('shares its key, if tables share theirs, with the replicas in its Region', () => {
    const stack = shopOf();
    for (const id of ['Orders', 'Carts']) {
      const table = new CfnResource(stack, id, { type: 'AWS::DynamoDB::GlobalTable', properties: { ...STREAM, Replicas: [home, there] } });
      table.with(new EncryptTable({ sharedKey: true }));
    }
    const keys = Stack.of(stack.node.root.node.findChild('Shop-replica-keys-us-east-1'));

    expect(Object.keys(Template.fromStack(keys).findResources('AWS::KMS::Key'))).toHaveLength(1);
  });

  test('that has a policy in the template gets its policies there', () => {
    const own = { Sid: 'Own', Effect: 'Allow', Principal: { AWS: `arn:aws:iam::${ACCOUNT}:role/Reader` }, Action: 'dynamodb:GetItem', Resource: '*' };
    const table = globalTable([home, { ...there, ResourcePolicy: { PolicyDocument: { Version: '2012-10-17', Statement: [own] } } }]);
    const [, { ResourcePolicy, ReplicaStreamSpecification }] = propertiesOf(table).Replicas;

    expect(ResourcePolicy.PolicyDocument.Statement).toEqual([expect.objectContaining({ Sid: 'DenyInsecureTransport' }), own]);
    expect(ReplicaStreamSpecification.ResourcePolicy.PolicyDocument.Statement).toHaveLength(1);
    expect(customPolicies(table.stack)).toEqual([]);
  });

  test('does not deny the replication role, which would stop replication', () => {
    const table = globalTable([home, there]);
    const paper = new PaperDeployment(table.node.root as never);
    const [statement] = paper.replica(table, REGION).ResourcePolicy.PolicyDocument.Statement;

    expect(statement.Condition.StringNotEquals['aws:PrincipalArn']).toContain(
      `arn:aws:iam::${ACCOUNT}:role/aws-service-role/replication.dynamodb.amazonaws.com/AWSServiceRoleForDynamoDBReplication`);
    expect(statement.Condition.BoolIfExists).toBeUndefined();
  });

  test('under a condition is secured, and AWS::NoValue is no replica', () => {
    const table = globalTable([home, { 'Fn::If': ['Far', there, { Ref: 'AWS::NoValue' }] }]);

    expect(propertiesOf(table).Replicas[1]).toEqual({
      'Fn::If': ['Far', expect.objectContaining({ SSESpecification: expect.anything() }), { Ref: 'AWS::NoValue' }],
    });
  });

  test('whose stream has a condition has the stream\'s policy under the same condition', () => {
    const table = globalTable([home], { StreamSpecification: { 'Fn::If': ['Streaming', { StreamViewType: 'NEW_IMAGE' }, { Ref: 'AWS::NoValue' }] } });

    expect(propertiesOf(table).Replicas[0].ReplicaStreamSpecification).toEqual({
      'Fn::If': ['Streaming', expect.anything(), { Ref: 'AWS::NoValue' }],
    });
  });
});

describe('a replica that is added later', () => {
  test('is reported, with only the mixin', () => {
    const table = new dynamodb.TableV2(shopOf(), 'Orders', { partitionKey });
    table.with(new EncryptTable());
    table.addReplica({ region: 'us-east-1' });

    expect(reported(table)).toEqual(['ReplicasWithoutKey', 'ReplicaWithoutPolicy']);
    expect(keyOf(table, 'us-east-1')).toBeUndefined();
  });

  test('with a separate key is reported, with only the mixin: nothing denies plain HTTP there', () => {
    const stack = shopOf();
    const replicas = [{ ...home, SSESpecification: { KMSMasterKeyId: 'alias/own' } }];
    const table = globalTable(replicas, STREAM, stack);
    table.addPropertyOverride('Replicas', [...replicas, { ...there, SSESpecification: { KMSMasterKeyId: 'alias/own' } }]);

    expect(reported(table)).toEqual(['ReplicaWithoutPolicy']);
  });

  test('is secured when the mixin is applied again', () => {
    const table = new dynamodb.TableV2(shopOf(), 'Orders', { partitionKey });
    table.with(new EncryptTable());
    table.addReplica({ region: 'us-east-1' });
    table.with(new EncryptTable());

    expect(reported(table)).toEqual([]);
    expect(keyOf(table, 'us-east-1')).toBeDefined();
  });

  test.each<[string, (stack: Stack) => unknown]>([
    ['apply', (stack) => SecureTableDefaults.apply(stack.node.root)],
    ['injectors', (stack) => PropertyInjectors.of(stack).add(...SecureTableDefaults.injectors())],
  ])('is secured by %s', (_, adopt) => {
    const stack = shopOf();
    adopt(stack);
    EncryptedTables.enforce(stack.node.root);
    const table = new dynamodb.TableV2(stack, 'Orders', { partitionKey });
    table.addReplica({ region: 'us-east-1' });

    expect(reported(table)).toEqual([]);
    expect(keyOf(table, 'us-east-1')).toBeDefined();
    expect(customPolicies(stack)).toHaveLength(1);
  });
});

describe('what cannot be made secure is reported and does not change', () => {
  const agnostic = () => new Stack(appWith(), 'Anywhere');

  test.each<[string, () => CfnResource, string[]]>([
    ['replicas in a Region-agnostic stack', () => globalTable([{ Region: AGNOSTIC }, there], STREAM, agnostic()), ['ReplicasWithoutKey']],
    ['a replica whose Region is a parameter', () => globalTable([home, { Region: { Ref: 'Far' } }]), ['ReplicasWithoutKey']],
    ['a replica whose encryption is a parameter', () => globalTable([home, { ...there, SSESpecification: { Ref: 'Encryption' } }]),
      ['ReplicasWithoutKey']],
    ['a replica in an unknown Region with a key in one branch of its encryption', () => globalTable([home, {
      Region: { Ref: 'Far' }, SSESpecification: { 'Fn::If': ['Own', { KMSMasterKeyId: 'alias/own' }, { Ref: 'AWS::NoValue' }] },
    }]), ['ReplicasWithoutKey']],
    ['a replica in an unknown Region with a key in one branch of its key', () => globalTable([home, {
      Region: { Ref: 'Far' }, SSESpecification: { KMSMasterKeyId: { 'Fn::If': ['Own', 'alias/own', 'alias/aws/dynamodb'] } },
    }]), ['ReplicasWithoutKey']],
    ['a list that is a parameter', () => globalTable({ 'Fn::FindInMap': ['Replicas', 'all', 'list'] }), ['ReplicasUnreadable']],
    ['an item that is a parameter', () => globalTable([home, { 'Fn::FindInMap': ['Replicas', 'one', 'item'] }]), ['ReplicasUnreadable']],
    ['a replica of another account\'s table', () => globalTable([home], { ...STREAM, GlobalTableSourceArn: FOREIGN_SOURCE }),
      ['ReplicasOfOtherAccounts']],
    ['a table that is replicated to another account', () => globalTable([{
      ...home,
      ResourcePolicy: {
        PolicyDocument: {
          Version: '2012-10-17',
          Statement: [{
            Effect: 'Allow', Principal: { Service: ['replication.dynamodb.amazonaws.com'] }, Action: 'dynamodb:*', Resource: '*',
          }],
        },
      },
    }]), ['ReplicasOfOtherAccounts']],
  ])('%s', (_, make, expected) => {
    const table = make();

    expect(reported(table)).toEqual(expected);
    expect(propertiesOf(table).SSESpecification).toBeUndefined();
  });

  test('TLS is still enforced, and the replication service is allowed', () => {
    const table = globalTable([home], { ...STREAM, GlobalTableSourceArn: FOREIGN_SOURCE });
    const [statement] = propertiesOf(table).Replicas[0].ResourcePolicy.PolicyDocument.Statement;

    expect(statement).toMatchObject({ Effect: 'Deny', Condition: { BoolIfExists: { 'aws:PrincipalIsAWSService': 'false' } } });
  });

  test('replicas of other accounts that are on customer keys are not reported', () => {
    const replica = { ...home, SSESpecification: { KMSMasterKeyId: 'alias/own' } };
    const table = globalTable([replica], { ...STREAM, GlobalTableSourceArn: FOREIGN_SOURCE });

    expect(reported(table)).toEqual([]);
  });

  test('a Table whose replicas are created by a custom resource', () => {
    const table = new dynamodb.Table(shopOf(), 'Orders', { partitionKey, replicationRegions: ['us-east-1', 'us-west-2'] });
    table.with(new EncryptTable());

    expect(reported(table)).toEqual(['ReplicasOfCustomResource']);
    expect(propertiesOf(table).SSESpecification).toBeUndefined();
    expect(propertiesOf(table).ResourcePolicy.PolicyDocument.Statement[0].Condition.StringNotEquals['aws:PrincipalArn']).toHaveLength(2);
  });

  test('such a Table on a customer key is not reported', () => {
    const table = new dynamodb.Table(shopOf(), 'Orders', { partitionKey, replicationRegions: ['us-east-1'] });
    (table.node.defaultChild as dynamodb.CfnTable).sseSpecification = { sseEnabled: true, sseType: 'KMS', kmsMasterKeyId: 'alias/own' };
    table.with(new EncryptTable());

    expect(reported(table)).toEqual([]);
  });
});

test('a single replica is the table, whatever the name of its Region', () => {
  const table = globalTable([there], {}, new Stack(appWith(), 'Anywhere'));

  expect(reported(table)).toEqual([]);
  expect(keyOf(table, 'us-east-1')).toEqual({ 'Fn::GetAtt': ['SecureTableAdoptionOrdersKeyF460BB24', 'Arn'] });
});

test('the keys of tables with one id in two nested stacks do not collide', () => {
  const stack = shopOf();
  const keys = ['One', 'Two'].map((id) => {
    const table = new dynamodb.TableV2(new NestedStack(stack, id), 'Orders', { partitionKey, replicas: [{ region: 'us-east-1' }] });
    table.with(new EncryptTable());
    return table;
  });

  expect(keys).toHaveLength(2);
  const support = Stack.of(stack.node.root.node.findChild('Shop-replica-keys-us-east-1'));
  expect(Object.keys(Template.fromStack(support).findResources('AWS::KMS::Key'))).toHaveLength(2);
});
