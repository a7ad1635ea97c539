import { CfnResource, Stack } from 'aws-cdk-lib';
import { CfnGlobalTable, GlobalTableSettingsReplicationMode, TableEncryptionV2, TableV2, TableV2MultiAccountReplica } from 'aws-cdk-lib/aws-dynamodb';
import { Key } from 'aws-cdk-lib/aws-kms';
import type { Json } from '../../../src/cloudformation/json';
import { ACCOUNT } from '../../../src/cloudformation/text';
import {
  ABSENT, behindKey, EAST, facts, factsOf, foreignKey, newApp, partitionKey, replica, resources, table, unverifiable, WEST, yes,
} from '../support';

const TYPE = 'AWS::DynamoDB::GlobalTable';
const KEY = { Key: { Type: 'AWS::KMS::Key' } };
const SSE = { SSESpecification: { SSEEnabled: true, SSEType: 'KMS' } };
const ITS_KEY = behindKey('Shop.template.json#Key');

function read(properties: object, others: object = KEY, env: object = EAST) {
  return factsOf(resources(TYPE, properties, others), env).tables[0];
}

const keyed = (Region: Json, key: Json = { 'Fn::GetAtt': ['Key', 'Arn'] }) => ({ Region, SSESpecification: { KMSMasterKeyId: key } });
const condition = (one: Json, other: Json): Json => ({ 'Fn::If': ['C', one, other] });
const NO_VALUE = { Ref: 'AWS::NoValue' };

describe('a TableV2', () => {
  test('has a replica for every Region, each with properties of its own', () => {
    const app = newApp();
    const stack = new Stack(app, 'Shop', { env: EAST });
    const key = new Key(stack, 'Key');
    new TableV2(stack, 'Orders', {
      partitionKey,
      tableName: 'orders',
      encryption: TableEncryptionV2.customerManagedKey(key, { 'us-west-2': 'arn:aws:kms:us-west-2:111122223333:key/1' }),
      deletionProtection: true,
      pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: true },
      replicas: [{ region: 'us-west-2', deletionProtection: false, pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: false } }],
    });

    const fact = table(facts(app), 'Shop/Orders/Resource');

    expect(fact).toMatchObject({ form: 'GlobalTable', tableName: yes('orders'), stream: yes(true), keyAttributes: ['pk'] });
    expect(replica(fact, 'us-east-1')).toMatchObject({
      local: true, encryption: behindKey('Shop/Key/Resource'), deletionProtection: yes(true), pointInTimeRecovery: yes(true),
    });
    expect(replica(fact, 'us-west-2')).toMatchObject({
      local: false, encryption: foreignKey(/key\/1/), deletionProtection: yes(false), pointInTimeRecovery: yes(false),
    });
  });

  test('in an environment-agnostic stack has one replica, which is local', () => {
    const app = newApp();
    new TableV2(new Stack(app, 'Shop'), 'Orders', { partitionKey, encryption: TableEncryptionV2.awsManagedKey() });

    expect(table(facts(app), 'Shop/Orders/Resource').replicas).toMatchObject([{ region: undefined, local: true, encryption: yes({ level: 'AWS_MANAGED' }) }]);
  });
});

describe('encryption of a GlobalTable', () => {
  test.each<[string, object, unknown]>([
    ['needs the word of the table, not only a key', { Replicas: [keyed('us-east-1')] }, yes({ level: 'AWS_OWNED' })],
    ['needs the table to enable it', { SSESpecification: { SSEEnabled: false }, Replicas: [keyed('us-east-1')] }, yes({ level: 'AWS_OWNED' })],
    ['is AWS-managed without a key', { ...SSE, Replicas: [{ Region: 'us-east-1' }] }, yes({ level: 'AWS_MANAGED' })],
    ['is under the key of the replica', { ...SSE, Replicas: [keyed('us-east-1')] }, ITS_KEY],
    ['has branches', { ...SSE, Replicas: [keyed('us-east-1', condition({ Ref: 'Key' }, NO_VALUE))] }, [...ITS_KEY as unknown[], ...yes({ level: 'AWS_MANAGED' })]],
    ['is not known', { ...SSE, Replicas: [{ Region: 'us-east-1', SSESpecification: { Ref: 'S' } }] }, [unverifiable(/refers to S,/)]],
  ])('%s', (_, properties, expected) => {
    expect(read(properties).replicas[0].encryption).toEqual(expected);
  });

  test('by alias is looked for in the Region of each replica', () => {
    const app = newApp();
    new Key(new Stack(app, 'East', { env: EAST }), 'Key', { alias: 'orders' });
    new Key(new Stack(app, 'West', { env: WEST }), 'Key', { alias: 'orders' });
    new CfnGlobalTable(new Stack(app, 'Shop', { env: EAST }), 'Orders', {
      attributeDefinitions: [],
      keySchema: [],
      sseSpecification: { sseEnabled: true },
      replicas: ['us-east-1', 'us-west-2'].map((region) => ({ region, sseSpecification: { kmsMasterKeyId: 'alias/orders' } })),
    });

    const fact = table(facts(app), 'Shop/Orders');

    expect(replica(fact, 'us-east-1').encryption).toEqual(behindKey('East/Key/Resource', { viaAlias: 'alias/orders' }));
    expect(replica(fact, 'us-west-2').encryption).toEqual(behindKey('West/Key/Resource', { viaAlias: 'alias/orders' }));
  });
});

describe('the replicas of a GlobalTable', () => {
  const regions = (properties: object, env?: object) => read(properties, KEY, env).replicas.map(({ region, local }) => [region, local]);

  test('are local by literal Region or by reference to it, wherever they stand', () => {
    expect(regions({ Replicas: [{ Region: 'eu-west-1' }, { Region: 'us-east-1' }] })).toEqual([['eu-west-1', false], ['us-east-1', true]]);
    expect(regions({ Replicas: [{ Region: 'eu-west-1' }, { Region: { Ref: 'AWS::Region' } }] })).toEqual([['eu-west-1', false], ['us-east-1', true]]);
    expect(regions({ Replicas: [{ Region: 'eu-west-1' }, { Region: { Ref: 'AWS::Region' } }] }, {})).toEqual([['eu-west-1', false], [undefined, true]]);
  });

  test('in an environment-agnostic stack are local where there is one', () => {
    expect(regions({ Replicas: [{ Region: 'eu-west-1' }] }, {})).toEqual([['eu-west-1', true]]);
    expect(regions({ Replicas: [{ Region: 'eu-west-1' }, { Region: 'us-west-2' }] }, {})).toEqual([['eu-west-1', false], ['us-west-2', false]]);
  });

  test('whose Region is not known are taken for local where they are alone', () => {
    expect(regions({ Replicas: [{ Region: { Ref: 'P' } }] })).toEqual([[undefined, true]]);
    expect(regions({ Replicas: [{}, { Region: 'us-east-1' }] })).toEqual([[undefined, false], ['us-east-1', true]]);
  });

  test('are all that any condition may bring', () => {
    const fact = read({ ...SSE, Replicas: condition([keyed('us-east-1'), condition({ Region: 'us-west-2' }, NO_VALUE)], [{ Region: 'us-east-1' }]) });

    expect(fact.replicas.map(({ region }) => region)).toEqual(['us-east-1', 'us-west-2']);
    expect(replica(fact, 'us-east-1').encryption).toEqual([...ITS_KEY as unknown[], ...yes({ level: 'AWS_MANAGED' })]);
    expect(fact.opaque).toBeUndefined();
  });

  test('in a Region that a condition chooses are one for each', () => {
    expect(regions({ Replicas: [{ Region: condition('us-east-1', 'us-west-2') }] })).toEqual([['us-east-1', true], ['us-west-2', false]]);
  });

  test.each<[string, Json | undefined, RegExp]>([
    ['missing', undefined, /no replicas/],
    ['none', [], /no replicas/],
    ['a parameter', { Ref: 'Replicas' }, /replica cannot be read: it refers to Replicas/],
    ['text', 'us-east-1', /replica cannot be read: it is malformed/],
    ['generated', [{ 'Region': 'us-east-1', 'Fn::Transform': { Name: 'M' } }], /replica cannot be read: a macro/],
    ['nested beyond measure', JSON.parse('['.repeat(300) + ']'.repeat(300)) as Json, /replica cannot be read: it is malformed/],
  ])('make the table opaque where they are %s', (_, Replicas, why) => {
    expect(read({ Replicas }).opaque).toMatch(why);
  });

  test('that can be read are there next to those that cannot', () => {
    const fact = read({ Replicas: [{ Region: 'us-east-1' }, { Ref: 'Other' }] });
    expect(fact.opaque).toMatch(/refers to Other/);
    expect(fact.replicas.map(({ region }) => region)).toEqual(['us-east-1']);
  });

  test('have stream policies, tags and insights of their own', () => {
    const [only] = read({
      Replicas: [{
        Region: 'us-east-1',
        ResourcePolicy: { PolicyDocument: { Statement: ['table'] } },
        ReplicaStreamSpecification: { ResourcePolicy: { PolicyDocument: { Statement: ['stream'] } } },
        Tags: [{ Key: 'a', Value: 'b' }],
        GlobalSecondaryIndexes: [{ IndexName: 'i', ContributorInsightsSpecification: { Enabled: true } }],
      }],
    }).replicas;
    expect(only).toMatchObject({
      policy: yes({ Statement: ['table'] }), streamPolicy: yes({ Statement: ['stream'] }), tags: yes([{ Key: 'a', Value: 'b' }]), contributorInsights: yes(true),
    });
  });

  test('a macro next to the properties makes the table opaque', () => {
    expect(read({ 'Replicas': [{ Region: 'us-east-1' }], 'Fn::Transform': { Name: 'M' } }).opaque).toMatch(/macro/);
  });
});

describe('replication over accounts', () => {
  test('names the accounts on both sides', () => {
    const app = newApp();
    const mode = { globalTableSettingsReplicationMode: GlobalTableSettingsReplicationMode.ALL };
    const source = new TableV2(new Stack(app, 'Source', { env: EAST }), 'Orders', { partitionKey, tableName: 'orders', ...mode });
    new TableV2MultiAccountReplica(new Stack(app, 'Other', { env: { account: '444455556666', region: 'us-west-2' } }), 'Orders', {
      replicaSourceTable: source, tableName: 'orders', ...mode,
    });

    const fact = facts(app);

    expect(table(fact, 'Source/Orders/Resource').replicationAccounts).toEqual(['111122223333', '444455556666']);
    expect(table(fact, 'Other/Orders/Resource').replicationAccounts).toEqual(['444455556666', '111122223333']);
    expect(table(fact, 'Other/Orders/Resource').replicas[0].encryption).toEqual(yes({ level: 'AWS_OWNED' }));
  });

  test.each<[string, object, object, string[]]>([
    ['none without a source', {}, EAST, []],
    ['the one of the source', { GlobalTableSourceArn: 'arn:aws:dynamodb:us-west-2:444455556666:table/t' }, EAST, ['111122223333', '444455556666']],
    ['none where the source is its own account', { GlobalTableSourceArn: 'arn:aws:dynamodb:us-west-2:111122223333:table/t' }, EAST, []],
    ['none where the source is not known', { GlobalTableSourceArn: { Ref: 'Source' } }, EAST, []],
    ['none where the source is malformed', { GlobalTableSourceArn: 'table' }, EAST, []],
    ['the stack\'s by placeholder', { GlobalTableSourceArn: 'arn:aws:dynamodb:us-west-2:444455556666:table/t' }, {}, [ACCOUNT, '444455556666']],
  ])('names %s', (_, properties, env, expected) => {
    expect(read({ ...properties, Replicas: [{ Region: 'us-east-1' }] }, KEY, env).replicationAccounts).toEqual(expected);
  });

  test('only accounts that the replication service is let in for count', () => {
    const statement = (Service: Json, Condition?: Json) => ({ Effect: 'Allow', Principal: { Service }, ...(Condition === undefined ? {} : { Condition }) });
    const from = (account: string) => ({ StringEquals: { 'aws:SourceAccount': [account] } });
    const policy = {
      Statement: [
        statement('glue.amazonaws.com', from('777788889999')),
        statement(['replication.dynamodb.amazonaws.com'], from('444455556666')),
        statement('replication.dynamodb.amazonaws.com'),
      ],
    };
    expect(read({ Replicas: [{ Region: 'us-east-1', ResourcePolicy: { PolicyDocument: policy } }] }).replicationAccounts).toEqual(['111122223333', '444455556666']);
  });
});

describe('policies that the custom resource puts', () => {
  const POLICY = { Statement: [{ Effect: 'Deny' }] };
  const FUNCTION = { Handler: { Type: 'AWS::Lambda::Function', Properties: {} } };
  const TOKEN = { 'Fn::GetAtt': ['Handler', 'Arn'] };
  const TABLE = { TableName: 'orders', Replicas: [{ Region: 'us-east-1' }, { Region: 'us-west-2' }] };

  function put(properties: object, more: object = {}, table_: object = TABLE) {
    const put_ = { Put: { Type: 'Custom::SecureTableReplicaPolicy', Properties: { ServiceToken: TOKEN, Policy: POLICY, ...properties }, ...more } };
    return read(table_, { ...FUNCTION, ...put_ });
  }

  test.each<[string, Json]>([['by reference', { Ref: 'It' }], ['by name', 'orders']])('are those of the replica, named %s', (_, TableName) => {
    const fact = put({ TableName, Region: 'us-west-2', StreamPolicy: { Statement: [] } });

    expect(replica(fact, 'us-west-2')).toMatchObject({ policy: yes(POLICY), streamPolicy: yes({ Statement: [] }), policySource: 'custom-resource' });
    expect(replica(fact, 'us-east-1')).toMatchObject({ policy: ABSENT, policySource: 'template' });
  });

  test('are those of the local replica of an environment-agnostic stack', () => {
    const properties = { ServiceToken: TOKEN, TableName: { Ref: 'It' }, Region: { Ref: 'AWS::Region' }, Policy: POLICY };
    const fact = read({ Replicas: [{ Region: { Ref: 'AWS::Region' } }] }, { ...FUNCTION, Put: { Type: 'Custom::SecureTableReplicaPolicy', Properties: properties } }, {});
    expect(fact.replicas[0]).toMatchObject({ policy: yes(POLICY), policySource: 'custom-resource' });
  });

  test.each<[string, object, object?]>([
    ['another Region', { TableName: 'orders', Region: 'eu-west-1' }],
    ['another table', { TableName: 'users', Region: 'us-west-2' }],
    ['a table that is not known', { TableName: { Ref: 'Name' }, Region: 'us-west-2' }],
    ['a malformed table', { TableName: 5, Region: 'us-west-2' }],
    ['no table', { Region: 'us-west-2' }],
    ['a function of elsewhere', { TableName: 'orders', Region: 'us-west-2', ServiceToken: 'arn:aws:lambda:us-east-1:111122223333:function:x' }],
    ['no function', { TableName: 'orders', Region: 'us-west-2', ServiceToken: { 'Fn::GetAtt': ['It', 'Arn'] } }],
    ['something else of a function', { TableName: 'orders', Region: 'us-west-2', ServiceToken: { 'Fn::GetAtt': ['Handler', 'Name'] } }],
  ])('do not count for %s', (_, properties) => {
    expect(replica(put(properties), 'us-west-2')).toMatchObject({ policy: ABSENT, policySource: 'template' });
  });

  test('do not count for a table of another stack', () => {
    const app = newApp();
    const orders = new TableV2(new Stack(app, 'Shop', { env: EAST }), 'Orders', { partitionKey });
    const other = new Stack(app, 'Other', { env: EAST });
    const handler = new CfnResource(other, 'Handler', { type: 'AWS::Lambda::Function' });
    new CfnResource(other, 'Put', {
      type: 'Custom::SecureTableReplicaPolicy',
      properties: { ServiceToken: handler.getAtt('Arn'), TableName: orders.tableName, Region: 'us-east-1', Policy: POLICY },
    });

    expect(table(facts(app), 'Shop/Orders/Resource').replicas[0].policy).toEqual(ABSENT);
  });

  test('may be missing where they stand under a condition', () => {
    const fact = put({ TableName: 'orders', Region: 'us-west-2' }, { Condition: 'C' });
    expect(replica(fact, 'us-west-2').policy).toEqual([...yes(POLICY), ...ABSENT]);
  });

  test('do not hide the policy of the template, which may come later', () => {
    const Replicas = [{ Region: 'us-west-2', ResourcePolicy: { PolicyDocument: { Statement: ['template'] } } }];
    const fact = put({ TableName: { Ref: 'It' }, Region: 'us-west-2' }, {}, { Replicas });
    expect(replica(fact, 'us-west-2').policy).toEqual([...yes(POLICY), ...yes({ Statement: ['template'] })]);
  });

  test('by name are distinguished by it', () => {
    const users = { Users: { Type: TYPE, Properties: { ...TABLE, TableName: 'users' } } };
    const put_ = (TableName: string) => ({
      Type: 'Custom::SecureTableReplicaPolicy', Properties: { ServiceToken: TOKEN, TableName, Region: 'us-west-2', Policy: { Statement: [TableName] } },
    });
    const { tables } = factsOf(resources(TYPE, TABLE, { ...users, ...FUNCTION, One: put_('users'), Other: put_('orders') }));
    expect(tables.map((fact) => replica(fact, 'us-west-2').policy)).toEqual([yes({ Statement: ['orders'] }), yes({ Statement: ['users'] })]);
  });

  test('of several resources are branches', () => {
    const one = { Type: 'Custom::SecureTableReplicaPolicy', Properties: { ServiceToken: TOKEN, TableName: { Ref: 'It' }, Region: 'us-west-2', Policy: POLICY } };
    const other = { ...one, Properties: { ...one.Properties, Policy: { Statement: [] }, StreamPolicy: POLICY } };
    const fact = read(TABLE, { ...FUNCTION, One: one, Other: other });
    expect(replica(fact, 'us-west-2')).toMatchObject({ policy: [...yes(POLICY), ...yes({ Statement: [] })], streamPolicy: [...ABSENT, ...yes(POLICY)] });
  });
});
