import { CfnResource, NestedStack, Stack } from 'aws-cdk-lib';
import { AttributeType, CfnTable, StreamViewType, Table, TableEncryption } from 'aws-cdk-lib/aws-dynamodb';
import { PolicyDocument } from 'aws-cdk-lib/aws-iam';
import { Key } from 'aws-cdk-lib/aws-kms';
import type { Json } from '../../../src/cloudformation/json';
import { ABSENT, behindKey, EAST, facts, factsOf, newApp, partitionKey, replica, resources, table, unverifiable, yes } from '../support';

const TYPE = 'AWS::DynamoDB::Table';
const DENY = { Statement: [{ Effect: 'Deny', Action: 'dynamodb:*', Principal: '*', Resource: '*' }] };

/** The only table of a template, and its only replica. */
function read(properties: object, others: object = {}) {
  const [fact] = factsOf(resources(TYPE, properties, others)).tables;
  return { fact, only: fact.replicas[0] };
}

describe('a Table', () => {
  test('is one replica, in the Region of its stack', () => {
    const app = newApp();
    new Table(new Stack(app, 'Shop', { env: EAST }), 'Orders', {
      partitionKey,
      sortKey: { name: 'sk', type: AttributeType.NUMBER },
      tableName: 'orders',
      pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: true },
      deletionProtection: true,
      stream: StreamViewType.NEW_IMAGE,
      contributorInsightsSpecification: { enabled: true },
      resourcePolicy: PolicyDocument.fromJson(DENY),
    }).addGlobalSecondaryIndex({ indexName: 'byUser', partitionKey: { name: 'user', type: AttributeType.STRING } });

    const fact = table(facts(app), 'Shop/Orders/Resource');

    expect(fact).toMatchObject({
      form: 'Table',
      tableName: yes('orders'),
      stream: yes(true),
      keyAttributes: ['pk', 'sk', 'user'],
      replicationAccounts: [],
      metadata: {},
    });
    expect(fact.opaque).toBeUndefined();
    expect(fact.replicas).toHaveLength(1);
    expect(replica(fact, 'us-east-1')).toMatchObject({
      local: true,
      policySource: 'template',
      policy: yes(DENY),
      streamPolicy: ABSENT,
      encryption: yes({ level: 'AWS_OWNED' }),
      pointInTimeRecovery: yes(true),
      deletionProtection: yes(true),
      contributorInsights: yes(true),
      kinesis: ABSENT,
      tags: ABSENT,
    });
  });

  test('in an environment-agnostic stack has a replica without Region', () => {
    const app = newApp();
    new Table(new Stack(app, 'Shop'), 'Orders', { partitionKey });

    expect(table(facts(app), 'Shop/Orders/Resource').replicas).toMatchObject([{ region: undefined, local: true }]);
  });

  test('that says nothing has nothing', () => {
    const { fact, only } = read({});
    expect(fact).toMatchObject({ tableName: ABSENT, stream: ABSENT, keyAttributes: [] });
    expect(only).toMatchObject({
      policy: ABSENT, streamPolicy: ABSENT, pointInTimeRecovery: ABSENT, deletionProtection: ABSENT, contributorInsights: ABSENT, kinesis: ABSENT,
    });
  });

  test('with more alternatives than a reviewer can check is unverifiable', () => {
    const one = (index: number): Json => (index === 0 ? 'x' : { 'Fn::If': [`C${index}`, `${index}`, one(index - 1)] });
    expect(read({ TableName: one(80) }).fact.tableName).toContainEqual(unverifiable(/more than 64 combinations/));
  });

  test('with one condition in many places has two cases', () => {
    const one = (index: number): Json => (index === 0 ? 'x' : { 'Fn::If': ['C', `${index}`, one(index - 1)] });
    expect(read({ TableName: one(80) }).fact.tableName).toEqual([...yes('80'), ...yes('x')]);
  });

  test('keeps its metadata', () => {
    const app = newApp();
    new CfnTable(new Stack(app, 'Shop'), 'Orders', { keySchema: [] }).addMetadata('reason', { until: '2030-01-01' });

    expect(facts(app).tables[0].metadata).toEqual({ reason: { until: '2030-01-01' } });
  });

  test.each<[string, object]>([
    ['next to its properties', { Properties: { 'TableName': 'x', 'Fn::Transform': { Name: 'M' } } }],
    ['instead of its properties', { Properties: { 'Fn::Transform': { Name: 'M' } } }],
    ['next to its type', { 'Properties': {}, 'Fn::Transform': { Name: 'M' } }],
  ])('is opaque where a macro works %s', (_, entry) => {
    const [fact] = factsOf({ Resources: { It: { Type: TYPE, ...entry } } }).tables;
    expect(fact.opaque).toMatch(/macro/);
  });

  test('whose stream is not known has an unverifiable one', () => {
    expect(read({ StreamSpecification: { Ref: 'Stream' } }).fact.stream).toEqual([unverifiable(/refers to Stream/)]);
    expect(read({ StreamSpecification: 3 }).fact.stream).toEqual([unverifiable('it is malformed')]);
  });
});

describe('the policies of a Table', () => {
  test('stand on the table and on its stream', () => {
    const stream = { ResourcePolicy: { PolicyDocument: { Statement: [] } } };
    const { only } = read({ ResourcePolicy: { PolicyDocument: DENY }, StreamSpecification: stream });
    expect(only).toMatchObject({ policy: yes(DENY), streamPolicy: yes({ Statement: [] }), policySource: 'template' });
  });

  test('are folded, with references left that only the deployment knows', () => {
    const statement = {
      Effect: { 'Fn::If': ['C', 'Deny', 'Allow'] },
      Resource: ['*', { 'Fn::Sub': '${It.Arn}/index/*' }],
      Principal: { AWS: { 'Fn::Sub': 'arn:${AWS::Partition}:iam::${AWS::AccountId}:root' } },
    };
    const folded = (Effect: string) => ({
      Statement: [{
        Effect, Resource: ['*', { 'Fn::Join': ['', [{ 'Fn::GetAtt': ['It', 'Arn'] }, '/index/*']] }], Principal: { AWS: 'arn:aws:iam::111122223333:root' },
      }],
    });
    expect(read({ ResourcePolicy: { PolicyDocument: { Statement: [statement] } } }).only.policy).toEqual([...yes(folded('Deny')), ...yes(folded('Allow'))]);
  });

  test.each<[string, Json, unknown]>([
    ['is JSON text', JSON.stringify(DENY), yes(DENY)],
    ['is JSON text with a reference', { 'Fn::Join': ['', ['{"Resource":"', { Ref: 'It' }, '/x","List":', { Ref: 'It' }, '}']] },
      yes({ Resource: { 'Fn::Join': ['', [{ Ref: 'It' }, '/x']] }, List: { Ref: 'It' } })],
    ['is no JSON', 'Deny all', [unverifiable('it is not JSON')]],
    ['is a parameter', { Ref: 'Policy' }, [unverifiable(/refers to Policy/)]],
    ['is included by a macro', { 'Fn::Transform': { Name: 'AWS::Include' } }, [unverifiable(/macro/)]],
    ['is changed by a macro', { Statement: [{ 'Effect': 'Deny', 'Fn::Transform': { Name: 'M' } }] }, [unverifiable(/macro/)]],
    ['is conditional', { 'Fn::If': ['C', DENY, { Ref: 'AWS::NoValue' }] }, [...yes(DENY), ...ABSENT]],
  ])('may be read where the document %s', (_, PolicyDocument_, expected) => {
    expect(read({ ResourcePolicy: { PolicyDocument: PolicyDocument_ } }).only.policy).toEqual(expected);
  });

  test('are unverifiable or absent where the property around them is', () => {
    expect(read({ ResourcePolicy: { Ref: 'Policy' } }).only.policy).toEqual([unverifiable(/refers to Policy/)]);
    expect(read({ ResourcePolicy: { 'Fn::If': ['C', { PolicyDocument: DENY }, { Ref: 'AWS::NoValue' }] } }).only.policy).toEqual([...yes(DENY), ...ABSENT]);
    expect(read({ ResourcePolicy: 'text' }).only.policy).toEqual([unverifiable('it is malformed')]);
  });
});

describe('contributor insights', () => {
  const index = (Enabled: Json) => ({ IndexName: 'i', ContributorInsightsSpecification: { Enabled } });

  test.each<[string, object, unknown]>([
    ['of the table', { ContributorInsightsSpecification: { Enabled: true } }, yes(true)],
    ['of an index', { ContributorInsightsSpecification: { Enabled: false }, GlobalSecondaryIndexes: [{ IndexName: 'a' }, index('true')] }, yes(true)],
    ['of none', { ContributorInsightsSpecification: { Enabled: false }, GlobalSecondaryIndexes: [index(false)] }, yes(false)],
    ['of an index, conditionally', { GlobalSecondaryIndexes: [index({ 'Fn::If': ['C', true, false] })] }, [...yes(true), ...yes(false)]],
    ['of an index that is not known', { GlobalSecondaryIndexes: [{ Ref: 'Index' }] }, [unverifiable(/refers to Index/)]],
    ['of indexes that are not known', { GlobalSecondaryIndexes: { Ref: 'Indexes' } }, [unverifiable(/refers to Indexes/)]],
  ])('%s', (_, properties, expected) => {
    expect(read(properties).only.contributorInsights).toEqual(expected);
  });
});

describe('replicas that custom resources add', () => {
  test('have the kind of the table\'s key, and nothing of their own', () => {
    const app = newApp();
    const stack = new Stack(app, 'Shop', { env: EAST });
    new Table(stack, 'Plain', { partitionKey, replicationRegions: ['us-west-2', 'eu-west-1'] });
    new Table(stack, 'Managed', { partitionKey, replicationRegions: ['us-west-2'], encryption: TableEncryption.AWS_MANAGED });

    const read_ = facts(app);
    const plain = table(read_, 'Shop/Plain/Resource');

    expect(plain.replicas.map(({ region, local }) => [region, local])).toEqual([['us-east-1', true], ['us-west-2', false], ['eu-west-1', false]]);
    expect(replica(plain, 'us-west-2')).toMatchObject({ encryption: yes({ level: 'AWS_OWNED' }), policy: ABSENT, deletionProtection: ABSENT });
    expect(replica(table(read_, 'Shop/Managed/Resource'), 'us-west-2').encryption).toEqual(yes({ level: 'AWS_MANAGED' }));
  });

  test('never have the customer key of the table', () => {
    const app = newApp();
    const stack = new Stack(app, 'Shop', { env: EAST });
    const orders = new Table(stack, 'Orders', { partitionKey, encryptionKey: new Key(stack, 'Key') });
    new CfnResource(stack, 'Replica', { type: 'Custom::DynamoDBReplica', properties: { TableName: orders.tableName, Region: 'us-west-2' } });

    const fact = table(facts(app), 'Shop/Orders/Resource');

    expect(replica(fact, 'us-east-1').encryption).toEqual(behindKey('Shop/Key/Resource'));
    expect(replica(fact, 'us-west-2').encryption).toEqual(yes({ level: 'AWS_MANAGED' }));
  });

  test('are found from a nested stack', () => {
    const app = newApp();
    const stack = new Stack(app, 'Shop', { env: EAST });
    const orders = new Table(stack, 'Orders', { partitionKey });
    const nested = new NestedStack(stack, 'Nested');
    new CfnResource(nested, 'Replica', { type: 'Custom::DynamoDBReplica', properties: { TableName: orders.tableName, Region: 'us-west-2' } });

    expect(table(facts(app), 'Shop/Orders/Resource').replicas.map(({ region }) => region)).toEqual(['us-east-1', 'us-west-2']);
  });

  test('in a Region that is not known are unverifiable, and those of no table here are none', () => {
    const added = (properties: object) => ({ Replica: { Type: 'Custom::DynamoDBReplica', Properties: properties } });
    expect(read({}, added({ TableName: { Ref: 'It' }, Region: { Ref: 'Region' } })).fact.replicas[1])
      .toMatchObject({ region: undefined, local: false, encryption: [unverifiable('its Region is unknown')] });
    expect(read({}, added({ TableName: 'other', Region: 'us-west-2' })).fact.replicas).toHaveLength(1);
  });
});

describe('of two tables that are written alike, one alone has', () => {
  const one = { TableName: 'one' };
  const other = { Other: { Type: TYPE, Properties: { TableName: 'other' } } };

  function both(properties: object, beside: object) {
    return factsOf(resources(TYPE, { ...one, ...properties }, { ...other, ...beside })).tables
      .map(({ replicas: [only, ...added] }) => ({ only, added }));
  }

  test('a policy that a custom resource puts', () => {
    const [first, second] = both({}, {
      Handler: { Type: 'AWS::Lambda::Function', Properties: {} },
      Put: {
        Type: 'Custom::SecureTableReplicaPolicy',
        Properties: { ServiceToken: { 'Fn::GetAtt': ['Handler', 'Arn'] }, TableName: { Ref: 'Other' }, Region: { Ref: 'AWS::Region' }, Policy: DENY },
      },
    });

    expect([first.only.policy, second.only.policy]).toEqual([ABSENT, yes(DENY)]);
  });

  test('a replica that a custom resource adds', () => {
    const replica_ = { Type: 'Custom::DynamoDBReplica', Properties: { TableName: { Ref: 'Other' }, Region: 'us-west-2' } };
    const [first, second] = both({}, { Replica: replica_ });

    expect([first.added.length, second.added.length]).toEqual([0, 1]);
  });

  test('Contributor Insights on an index', () => {
    const index = (Enabled: boolean) => [{ IndexName: 'i', ContributorInsightsSpecification: { Enabled } }];
    const [first, second] = both({ GlobalSecondaryIndexes: index(true) }, {
      Other: { Type: TYPE, Properties: { TableName: 'other', GlobalSecondaryIndexes: index(false) } },
    });

    expect([first.only.contributorInsights, second.only.contributorInsights]).toEqual([yes(true), yes(false)]);
  });
});
