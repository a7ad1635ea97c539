import { Stack } from 'aws-cdk-lib';
import { Key } from 'aws-cdk-lib/aws-kms';
import { AwsCustomResource, AwsCustomResourcePolicy, PhysicalResourceId } from 'aws-cdk-lib/custom-resources';
import type { AwsSdkCall } from 'aws-cdk-lib/custom-resources';
import type { Json } from '../../../src/cloudformation/json';
import { ABSENT, behindKey, EAST, facts, factsOf, foreignKey, newApp, unverifiable, yes } from '../support';

const policy = AwsCustomResourcePolicy.fromSdkCalls({ resources: AwsCustomResourcePolicy.ANY_RESOURCE });
const physicalResourceId = PhysicalResourceId.of('x');

/** Facts of an app in which a custom resource makes a call when it is created. */
function calling(call: Omit<AwsSdkCall, 'physicalResourceId'>, more: { resourceType?: string } = {}) {
  const app = newApp();
  const stack = new Stack(app, 'Shop', { env: EAST });
  new AwsCustomResource(stack, 'Call', { onCreate: { ...call, physicalResourceId }, policy, ...more });
  return facts(app);
}

describe('calls of an AwsCustomResource', () => {
  test('are read with their parameters, references included', () => {
    const app = newApp();
    const stack = new Stack(app, 'Shop', { env: EAST });
    const key = new Key(stack, 'Key');
    new AwsCustomResource(stack, 'Call', {
      onUpdate: { service: '@aws-sdk/client-kms', action: 'PutKeyPolicyCommand', parameters: { KeyId: key.keyId, Policy: '{}' }, physicalResourceId },
      onDelete: { service: 'DynamoDB', action: 'updateTable', parameters: { Nested: { Arn: `x/${key.keyArn}` } }, region: 'us-west-2' },
      policy,
    });

    const { sdkCalls } = facts(app);
    const put = { action: yes('putKeyPolicy'), service: yes('kms'), parameters: yes({ KeyId: { Ref: expect.stringMatching(/^Key/) }, Policy: '{}' }), region: ABSENT };

    expect(sdkCalls).toMatchObject([
      { where: { constructPath: 'Shop/Call/Resource/Default' }, ...put },
      put,
      {
        action: yes('updateTable'),
        service: yes('dynamodb'),
        region: yes('us-west-2'),
        parameters: yes({ Nested: { Arn: { 'Fn::Join': ['', ['x/', { 'Fn::GetAtt': [expect.stringMatching(/^Key/), 'Arn'] }]] } } }),
      },
    ]);
  });

  test('are recognised whatever the type of the resource', () => {
    expect(calling({ service: 'KMS', action: 'disableKey', parameters: {} }, { resourceType: 'Custom::Quiet' }).sdkCalls)
      .toMatchObject([{ action: yes('disableKey'), where: { resourceType: 'Custom::Quiet' } }]);
  });

  test('are none of other custom resources', () => {
    const other = { Type: 'Custom::Other', Properties: { ServiceToken: { 'Fn::GetAtt': ['Fn', 'Arn'] }, Create: '{"action":"createTable"}' } };
    expect(factsOf({ Resources: { Other: other } }).sdkCalls).toEqual([]);
  });

  const call = (Create: Json) => factsOf({ Resources: { Call: { Type: 'Custom::AWS', Properties: { Create } } } }).sdkCalls;

  test.each<[string, Json, RegExp]>([
    ['no JSON', 'createTable', /not JSON/],
    ['a parameter', { Ref: 'P' }, /refers to P/],
    ['malformed', ['x'], /malformed/],
    ['JSON of something else', '[1]', /malformed/],
  ])('are unverifiable where they are %s', (_, of, why) => {
    const unknown = [unverifiable(why)];
    expect(call(of)).toMatchObject([{ action: unknown, service: unknown, parameters: unknown, region: unknown }]);
  });

  test('may be an object, and have branches', () => {
    const made = { service: 'KMS', action: 'EnableKey', parameters: {} };
    expect(call({ 'Fn::If': ['C', made, JSON.stringify({ ...made, action: 'disableKey' })] })[0].action).toEqual([...yes('enableKey'), ...yes('disableKey')]);
  });
});

describe('tables that a call makes', () => {
  test('are tables under the key that the call names', () => {
    const app = newApp();
    const stack = new Stack(app, 'Shop', { env: EAST });
    const key = new Key(stack, 'Key');
    const deny = { Statement: [{ Effect: 'Deny' }] };
    new AwsCustomResource(stack, 'Make', {
      onUpdate: {
        service: 'DynamoDB',
        action: 'createTable',
        physicalResourceId,
        parameters: {
          TableName: 'orders',
          KeySchema: [{ AttributeName: 'pk', KeyType: 'HASH' }],
          BillingMode: 'PAY_PER_REQUEST',
          DeletionProtectionEnabled: true,
          SSESpecification: { Enabled: true, SSEType: 'KMS', KMSMasterKeyId: key.keyArn },
          ResourcePolicy: JSON.stringify(deny),
          StreamSpecification: { StreamEnabled: true },
          Tags: [{ Key: 'a', Value: 'b' }],
        },
      },
      policy,
    });

    const { tables } = facts(app);

    expect(tables).toHaveLength(1);
    expect(tables[0]).toMatchObject({
      where: { constructPath: 'Shop/Make/Resource/Default' },
      form: 'SdkCall',
      tableName: yes('orders'),
      keyAttributes: ['pk'],
      stream: yes(true),
      metadata: {},
      replicas: [{
        region: 'us-east-1',
        local: true,
        encryption: behindKey('Shop/Key/Resource'),
        policy: yes(deny),
        deletionProtection: yes(true),
        pointInTimeRecovery: ABSENT,
        tags: yes([{ Key: 'a', Value: 'b' }]),
      }],
    });
  });

  test.each<[string, AwsSdkCall, unknown, string]>([
    ['createTable without encryption', { service: 'DynamoDB', action: 'createTable', parameters: { TableName: 't' } }, yes({ level: 'AWS_OWNED' }), 't'],
    ['createTable with encryption off', {
      service: 'DynamoDB', action: 'CreateTableCommand', parameters: { TableName: 't', SSESpecification: { Enabled: false } },
    }, yes({ level: 'AWS_OWNED' }), 't'],
    ['importTable', {
      service: 'dynamodb', action: 'importTable', parameters: { TableCreationParameters: { TableName: 't', SSESpecification: { Enabled: true } } },
    }, yes({ level: 'AWS_MANAGED' }), 't'],
    ['restoreTableFromBackup', {
      service: 'DynamoDB', action: 'restoreTableFromBackup', parameters: { TargetTableName: 't' },
    }, [unverifiable(/the source that it is restored from/)], 't'],
    ['restoreTableToPointInTime', {
      service: '@aws-sdk/client-dynamodb',
      action: 'restoreTableToPointInTime',
      parameters: { TargetTableName: 't', SSESpecificationOverride: { Enabled: true, KMSMasterKeyId: 'arn:aws:kms:us-east-1:111122223333:key/1' } },
    }, foreignKey(/key\/1/), 't'],
  ])('by %s', (_, call, encryption, name) => {
    expect(calling(call).tables).toMatchObject([{ tableName: yes(name), replicas: [{ encryption }] }]);
  });

  test('may be in another Region', () => {
    const call = { service: 'DynamoDB', action: 'createTable', parameters: { TableName: 't' } };
    expect(calling({ ...call, region: 'us-west-2' }).tables[0].replicas).toMatchObject([{ region: 'us-west-2', local: false }]);
    expect(calling({ ...call, region: 'us-east-1' }).tables[0].replicas).toMatchObject([{ region: 'us-east-1', local: true }]);
  });

  test('in another Region are under the alias of that Region', () => {
    const parameters = { TableName: 't', SSESpecification: { Enabled: true, KMSMasterKeyId: 'alias/shop' } };
    const alias = { Type: 'AWS::KMS::Alias', Properties: { AliasName: 'alias/shop', TargetKeyId: { Ref: 'Key' } } };
    const made = (region?: string) => factsOf({
      Resources: {
        Key: { Type: 'AWS::KMS::Key' },
        Alias: alias,
        Make: { Type: 'Custom::AWS', Properties: { Create: JSON.stringify({ service: 'DynamoDB', action: 'createTable', region, parameters }) } },
      },
    }).tables[0].replicas[0].encryption;
    expect(made()).toEqual(behindKey('Shop.template.json#Key', { viaAlias: 'alias/shop' }));
    expect(made('us-west-2')).toEqual(foreignKey(/does not define alias\/shop/, { viaAlias: 'alias/shop' }));
  });

  test('at creation and at update otherwise are two', () => {
    const app = newApp();
    const create = (TableName: string) => ({ service: 'DynamoDB', action: 'createTable', parameters: { TableName }, physicalResourceId });
    new AwsCustomResource(new Stack(app, 'Shop'), 'Make', { onCreate: create('a'), onUpdate: create('b'), policy });

    expect(facts(app).tables.map(({ tableName }) => tableName)).toEqual([yes('a'), yes('b')]);
  });

  test('are none of other services and actions', () => {
    expect(calling({ service: 'Glue', action: 'createTable', parameters: {} }).tables).toEqual([]);
    expect(calling({ service: 'DynamoDB', action: 'updateTable', parameters: {} }).tables).toEqual([]);
  });
});

describe('names of calls', () => {
  const call = (made: Json) => factsOf({ Resources: { Call: { Type: 'Custom::AWS', Properties: { Create: JSON.stringify(made) } } } });

  test.each([
    'createTable', 'CreateTable', 'createtable', 'CREATETABLE', 'CreateTableCommand', 'createtablecommand', 'cReAtEtAbLe',
  ])('%s makes a table', (action) => {
    for (const service of ['DynamoDB', 'dynamodb', 'DYNAMODB', '@aws-sdk/client-dynamodb', '@AWS-SDK/client-DynamoDB']) {
      expect(call({ service, action, parameters: { TableName: 't' } }).tables).toMatchObject([{ replicas: [{ encryption: yes({ level: 'AWS_OWNED' }) }] }]);
    }
  });

  test.each(['restoretablefrombackup', 'RESTORETABLETOPOINTINTIME', 'importtable'])('%s makes a table', (action) => {
    expect(call({ service: 'DynamoDB', action, parameters: {} }).tables).toHaveLength(1);
  });

  test('are those of the SDK, so that rules find them', () => {
    const written = ['putkeypolicy', 'DISABLEKEY', 'ScheduleKeyDeletionCommand', 'updatetable', 'unheardOf'];
    expect(written.map((action) => call({ service: 'KMS', action }).sdkCalls[0].action))
      .toEqual(['putKeyPolicy', 'disableKey', 'scheduleKeyDeletion', 'updateTable', 'unheardOf'].map(yes));
  });

  test.each<[string, string]>([
    ['dynamodb/dist-cjs', 'createTable'], ['@aws-sdk/client-kms/../client-dynamodb', 'createTable'], ['@aws-sdk/lib-dynamodb', 'createTable'],
  ])('of a service that is no name (%s) are unknown', (service, action) => {
    expect(call({ service, action }).sdkCalls[0].service).toEqual([unverifiable(/name is not known/)]);
  });

  test('of Service Catalog are those of version 2 too', () => {
    expect(call({ service: 'ServiceCatalog', action: 'provisionproduct' }).sdkCalls[0])
      .toMatchObject({ service: yes('service-catalog'), action: yes('provisionProduct') });
  });

  test('are read wherever the service token leads to the handler of CDK', () => {
    const handler = 'AWS679f53fac002430cb0da5b7982bd22872D164C4C';
    const made = (ServiceToken: Json) => factsOf({
      Resources: {
        [handler]: { Type: 'AWS::Lambda::Function', Properties: {} },
        Call: { Type: 'Custom::Quiet', Properties: { ServiceToken, Create: JSON.stringify({ service: 'DynamoDB', action: 'createtable' }) } },
      },
    }).tables;

    const tokens: Json[] = [
      { 'Fn::GetAtt': [handler, 'Arn'] }, { 'Fn::Sub': `\${${handler}.Arn}` }, { 'Fn::If': ['C', { 'Fn::GetAtt': `${handler}.Arn` }, { Ref: 'P' }] },
    ];
    for (const token of tokens) {
      expect(made(token)).toHaveLength(1);
    }
  });

  test('the physical id of the custom resource is an unknown parameter', () => {
    const made = call({ service: 'DynamoDB', action: 'createTable', parameters: { SSESpecification: { Enabled: true, KMSMasterKeyId: 'PHYSICAL:RESOURCEID:' } } });
    expect(made.tables[0].replicas[0].encryption).toEqual([unverifiable(/physical id of the custom resource/)]);
  });

  test('a cluster of DAX is read as one', () => {
    const cluster = { SSESpecification: { Enabled: true }, ClusterEndpointEncryptionType: 'TLS' };
    const made = (parameters: Json) => call({ service: 'DAX', action: 'createcluster', parameters }).daxClusters;

    expect(made(cluster)).toMatchObject([{ where: { logicalId: 'Call' }, encryptionAtRest: yes(true), endpointEncryption: yes('TLS') }]);
    expect(made({})).toMatchObject([{ encryptionAtRest: ABSENT, endpointEncryption: ABSENT }]);
    expect(factsOf({
      Resources: { Call: { Type: 'Custom::AWS', Properties: Object.fromEntries(['Create', 'Update'].map((phase) => [phase, JSON.stringify({ service: 'dax', action: 'createCluster' })])) } },
    }).daxClusters).toHaveLength(1);
  });
});
