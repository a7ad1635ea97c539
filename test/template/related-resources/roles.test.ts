import {
  aws_apigateway as apigateway, aws_stepfunctions as sfn, aws_stepfunctions_tasks as tasks, Fn, PhysicalName, Stack,
} from 'aws-cdk-lib';
import type { Environment } from 'aws-cdk-lib';
import { Table, TableEncryption } from 'aws-cdk-lib/aws-dynamodb';
import { CfnRolePolicy, ManagedPolicy, PolicyStatement, Role, ServicePrincipal, StarPrincipal } from 'aws-cdk-lib/aws-iam';
import { Key } from 'aws-cdk-lib/aws-kms';
import type { Json } from '../../../src/cloudformation/json';
import { keyAccess } from '../../../src/rules/key-access';
import { SecureTable, TableKey } from '../../../src/secure-table';
import type { SecureTableProps } from '../../../src/secure-table';
import { EAST, facts, factsOf, newApp, partitionKey, WEST } from '../support';

const OPTIONS = { minimumKey: 'CUSTOMER_MANAGED' as const, newReplicas: [] };
const assumedBy = new ServicePrincipal('lambda.amazonaws.com');

test('roles are read with their grants, over stacks, and KeyAccess names those without the key', () => {
  const app = newApp();
  const data = new Stack(app, 'Data', { env: EAST });
  const encryptionKey = new Key(data, 'Key');
  const table = new Table(data, 'Orders', { partitionKey, encryption: TableEncryption.CUSTOMER_MANAGED, encryptionKey });
  const stack = new Stack(app, 'Shop', { env: EAST });
  const role = (id: string) => new Role(stack, id, { assumedBy });
  table.grantReadData(role('Granted'));
  role('ByHand').addToPolicy(new PolicyStatement({ actions: ['dynamodb:GetItem'], resources: [table.tableArn] }));
  role('OnIndexes').addToPolicy(new PolicyStatement({ actions: ['dynamodb:Qu*'], resources: [`${table.tableArn}/index/*`] }));
  role('Describes').addToPolicy(new PolicyStatement({ actions: ['dynamodb:DescribeTable'], resources: [table.tableArn] }));
  const withKey = role('WithKey');
  withKey.addToPolicy(new PolicyStatement({ actions: ['dynamodb:*'], resources: ['*'] }));
  withKey.addToPolicy(new PolicyStatement({ actions: ['kms:*'], resources: [encryptionKey.keyArn] }));
  new Role(stack, 'Managed', { assumedBy, managedPolicies: [ManagedPolicy.fromAwsManagedPolicyName('AmazonDynamoDBReadOnlyAccess')] });
  new Role(stack, 'Administrator', { assumedBy, managedPolicies: ['AdministratorAccess', 'AmazonDynamoDBFullAccess'].map((name) => ManagedPolicy.fromAwsManagedPolicyName(name)) });
  new ManagedPolicy(stack, 'Policy', { roles: [role('Attached')], statements: [new PolicyStatement({ actions: ['dynamodb:PutItem'], resources: [table.tableArn] })] });

  const read = facts(app);

  expect(keyAccess.check(read, OPTIONS).map(({ where }) => where.constructPath)).toEqual(
    ['ByHand', 'OnIndexes', 'Managed', 'Attached'].map((id) => `Shop/${id}/Resource`));
  expect(read.related.roles.find(({ where }) => where.constructPath === 'Shop/Granted/Resource')).toMatchObject({
    tables: [{ where: { constructPath: 'Data/Orders/Resource' } }], keys: [{ constructPath: 'Data/Key/Resource' }], allTables: false, anyKey: false,
  });
});

test('grants of a SecureTable give the key, and statements written by hand do not', () => {
  const app = newApp();
  const stack = new Stack(app, 'Shop', { env: EAST });
  const table = new SecureTable(stack, 'Orders', { partitionKey });
  const role = (id: string) => new Role(stack, id, { assumedBy });
  table.grants.readWriteData(role('Granted'));
  role('ByHand').addToPolicy(new PolicyStatement({ actions: ['dynamodb:GetItem'], resources: [table.tableArn] }));
  role('WithKey').addToPolicy(new PolicyStatement({ actions: ['dynamodb:GetItem', 'kms:Decrypt'], resources: [table.tableArn, table.encryptionKey!.keyArn] }));

  expect(keyAccess.check(facts(app), OPTIONS).map(({ where }) => where.constructPath)).toEqual(['Shop/ByHand/Resource']);
});

type Writer = (table: SecureTable, role: Role) => void;

const WRITERS: readonly (readonly [name: string, writer: Writer, grant: RegExp])[] = [
  ['a Step Functions task', (table, role) => {
    const definition = new tasks.DynamoPutItem(role.stack, 'Put', { table, item: { pk: tasks.DynamoAttributeValue.fromString('1') } });
    new sfn.StateMachine(role.stack, 'Machine', { role, definitionBody: sfn.DefinitionBody.fromChainable(definition) });
  }, /table\.grantWriteData\(role\)/],
  ['a call of Step Functions', (table, role) => {
    const definition = new tasks.CallAwsService(role.stack, 'Query', { service: 'dynamodb', action: 'query', iamResources: [table.tableArn] });
    new sfn.StateMachine(role.stack, 'Machine', { role, definitionBody: sfn.DefinitionBody.fromChainable(definition) });
  }, /table\.grantReadData\(role\)/],
  ['an API Gateway integration', (table, role) => {
    new apigateway.RestApi(role.stack, 'Api').root.addMethod('PUT', new apigateway.AwsIntegration({
      service: 'dynamodb', action: 'PutItem', options: { credentialsRole: role, requestTemplates: { 'application/json': table.tableName } },
    }));
    role.addToPolicy(new PolicyStatement({ actions: ['dynamodb:PutItem'], resources: [table.tableArn] }));
  }, /table\.grantWriteData\(role\)/],
  ['a statement that is written by hand', (table, role) => {
    role.addToPolicy(new PolicyStatement({ actions: ['dynamodb:PutItem', 'dynamodb:GetItem'], resources: [table.tableArn] }));
  }, /table\.grantReadWriteData\(role\)/],
  ['a statement of an inline policy', (table, role) => {
    new CfnRolePolicy(role.stack, 'Policy', {
      policyName: 'p', roleName: role.roleName, policyDocument: { Statement: [{ Effect: 'Allow', Action: 'dynamodb:GetRecords', Resource: `${table.tableArn}/stream/*` }] },
    });
  }, /table\.grantStreamRead\(role\)/],
];

describe.each(WRITERS)('%s on a SecureTable', (_, write, grant) => {
  const found = (make: (stack: Stack) => SecureTable, inStack = (stack: Stack) => stack) => {
    const app = newApp();
    const stack = new Stack(app, 'Shop', { env: EAST });
    const table = make(stack);
    write(table, new Role(inStack(stack), 'Role', { assumedBy }));
    return keyAccess.check(facts(app), OPTIONS);
  };
  const shared = { replicas: [{ region: WEST.region }] };

  test('is a warning that names the grant to write', () => {
    for (const props of [{}, shared]) {
      expect(found((stack) => new SecureTable(stack, 'Orders', { partitionKey, ...props }))).toMatchObject([{
        severity: 'warning', where: { constructPath: 'Shop/Role/Resource' }, fix: expect.stringMatching(grant), message: expect.stringMatching(/Shop\/Orders/),
      }]);
    }
    expect(found((stack) => new SecureTable(stack, 'Orders', { partitionKey }), (stack) => new Stack(stack.node.root, 'Other', { env: EAST }))).toHaveLength(1);
  });

  test('is no finding where the account\'s principals may use the key through DynamoDB', () => {
    expect(found((stack) => new SecureTable(stack, 'Orders', { partitionKey, keyOptions: { allowAccountPrincipals: true }, ...shared }))).toEqual([]);
    expect(found((stack) => {
      const encryptionKey = new TableKey(stack, 'Key');
      encryptionKey.addToResourcePolicy(new PolicyStatement({
        principals: [new StarPrincipal()],
        actions: ['kms:Decrypt', 'kms:Encrypt', 'kms:ReEncrypt*', 'kms:GenerateDataKey*', 'kms:DescribeKey'],
        resources: ['*'],
        conditions: { StringEquals: { 'kms:CallerAccount': stack.account, 'kms:ViaService': `dynamodb.${stack.region}.amazonaws.com` } },
      }));
      return new SecureTable(stack, 'Orders', { partitionKey, encryptionKey });
    })).toEqual([]);
  });
});

describe('KeyAccess over accounts and Regions', () => {
  const OTHER = { account: '444455556666', region: 'us-east-1' };
  const found = (statements: (table: SecureTable) => readonly PolicyStatement[], env: Environment = OTHER, more: Partial<SecureTableProps> = {}) => {
    const app = newApp();
    const table = new SecureTable(new Stack(app, 'Shop', { env: EAST }), 'Orders', { partitionKey, tableName: 'orders', ...more });
    const role = new Role(new Stack(app, 'Other', { env }), 'Role', { assumedBy, roleName: 'reader' });
    statements(table).forEach((statement) => role.addToPolicy(statement));
    return keyAccess.check(facts(app), OPTIONS).map(({ where }) => where.constructPath);
  };
  const read = (resource: string) => [new PolicyStatement({ actions: ['dynamodb:GetItem'], resources: [resource] })];
  const CLOSED = ['Other/Role/Resource'];

  test('a role with every table of another account is none', () => {
    expect(found(() => read('*'))).toEqual([]);
    expect(found(() => read('arn:aws:dynamodb:*:*:table/*'))).toEqual([]);
    expect(found(() => read('*'), EAST)).toEqual(CLOSED);
    expect(found(() => read('*'), {})).toEqual(CLOSED);
  });

  test('a role with a table of the same name, in its own account or in a Region without a replica, is none', () => {
    expect(found(() => read(`arn:aws:dynamodb:us-east-1:${OTHER.account}:table/orders`))).toEqual([]);
    expect(found(() => read('arn:aws:dynamodb:eu-west-1:111122223333:table/orders'), EAST)).toEqual([]);
    expect(found(() => read(Fn.sub('arn:aws:dynamodb:${AWS::Region}:${AWS::AccountId}:table/orders')))).toEqual([]);
    expect(found(() => read(Fn.sub('arn:aws:dynamodb:${AWS::Region}:${AWS::AccountId}:table/orders')), EAST)).toEqual(CLOSED);
  });

  test('a role that the table granted its data is none', () => {
    const app = newApp();
    const stack = new Stack(app, 'Shop', { env: EAST });
    const table = new SecureTable(stack, 'Orders', { partitionKey, tableName: 'orders' });
    const role = (id: string, env: Environment) => new Role(new Stack(app, id, { env }), 'Role', { assumedBy, roleName: PhysicalName.GENERATE_IF_NEEDED });
    table.grants.readData(role('Abroad', { ...EAST, region: WEST.region }));
    table.grantReadData(new Role(new Stack(app, 'Other', { env: OTHER }), 'Role', { assumedBy, roleName: 'reader' }));

    expect(keyAccess.check(facts(app), OPTIONS)).toEqual([]);
  });

  test('a role with the table of another account, whose key does not admit it, is one', () => {
    expect(found(() => read('arn:aws:dynamodb:us-east-1:111122223333:table/orders'))).toEqual(CLOSED);
  });

  const replicas = { replicas: [{ region: WEST.region }] };

  test('a role of a replica needs the key of the replica, and no other', () => {
    const app = newApp();
    const stack = new Stack(app, 'Shop', { env: EAST });
    const table = new SecureTable(stack, 'Orders', { partitionKey, ...replicas });
    table.replica(WEST.region).grants.readData(new Role(stack, 'Role', { assumedBy }));
    expect(keyAccess.check(facts(app), OPTIONS)).toEqual([]);

    const remote = (table_: SecureTable) => read(table_.replica(WEST.region).tableArn);
    expect(found(remote, EAST, replicas)).toEqual(CLOSED);
    expect(found((of) => [...remote(of), new PolicyStatement({ actions: ['kms:Decrypt'], resources: [of.replica(WEST.region).encryptionKey!.keyArn] })], EAST, replicas))
      .toEqual([]);
    expect(found((of) => [...remote(of), new PolicyStatement({ actions: ['kms:Decrypt'], resources: [of.encryptionKey!.keyArn] })], EAST, replicas)).toEqual(CLOSED);
  });
});

/** What KeyAccess says of a role with these statements, on a key whose policy leaves everything to the account unless said otherwise. */
function said(statements: Json, options: { readonly keyPolicy?: Json; readonly role?: object; readonly others?: object } = {}) {
  const key = { Type: 'AWS::KMS::Key', Properties: options.keyPolicy === undefined ? {} : { KeyPolicy: options.keyPolicy } };
  const table = {
    Type: 'AWS::DynamoDB::Table',
    Properties: {
      TableName: 'orders', SSESpecification: { SSEEnabled: true, SSEType: 'KMS', KMSMasterKeyId: { 'Fn::GetAtt': ['Key', 'Arn'] } },
    },
  };
  const role = { Type: 'AWS::IAM::Role', Properties: { Policies: [{ PolicyName: 'P', PolicyDocument: { Statement: statements } }], ...options.role } };
  const read = factsOf({ Resources: { Key: key, Table: table, Role: role, ...options.others } });
  return keyAccess.check(read, OPTIONS).map(({ where }) => where.logicalId);
}

const TABLE: Json = { 'Fn::GetAtt': ['Table', 'Arn'] };
const READS: Json = { Effect: 'Allow', Action: 'dynamodb:GetItem', Resource: TABLE };
const allow = (Action: Json, Resource: Json): Json => ({ Effect: 'Allow', Action, Resource });

test.each<[string, Json, boolean]>([
  ['reads', READS, true],
  ['reads a table by its name', allow('dynamodb:GetItem', 'arn:aws:dynamodb:us-east-1:111122223333:table/orders'), true],
  ['reads another table by its name', allow('dynamodb:GetItem', 'arn:aws:dynamodb:us-east-1:111122223333:table/other'), false],
  ['reads a table by name and pseudo parameters', allow('dynamodb:GetItem', { 'Fn::Sub': 'arn:${AWS::Partition}:dynamodb:${AWS::Region}:${AWS::AccountId}:table/orders/index/*' }), true],
  ['reads every table', allow('dynamodb:Query', 'arn:aws:dynamodb:*:*:table/*'), true],
  ['reads the stream', allow('dynamodb:GetRecords', { 'Fn::GetAtt': ['Table', 'StreamArn'] }), true],
  ['lists streams', allow('dynamodb:ListStreams', '*'), false],
  ['is denied', { Effect: 'Deny', Action: 'dynamodb:GetItem', Resource: TABLE }, false],
  ['has the key', [READS, allow('kms:Decrypt', { 'Fn::GetAtt': ['Key', 'Arn'] })], false],
  ['has the key by its id', [READS, allow('kms:Decrypt', { 'Fn::Sub': 'arn:aws:kms:us-east-1:111122223333:key/${Key}' })], false],
  ['has every key', [READS, allow('kms:*', '*')], false],
  ['has an unknown key', [READS, allow('kms:Decrypt', { Ref: 'P' })], false],
  ['has a literal key', [READS, allow('kms:Decrypt', 'arn:aws:kms:us-east-1:111122223333:key/x')], false],
  ['has a key that a custom resource returns', [READS, allow('kms:Decrypt', { 'Fn::GetAtt': ['Custom', 'Arn'] })], false],
  ['has everything but some actions', [READS, { Effect: 'Allow', NotAction: 's3:*', Resource: '*' }], false],
  ['has all actions on a bucket', [READS, allow('*', ['arn:aws:s3:::bucket', { 'Fn::GetAtt': ['Bucket', 'Arn'] }])], true],
  ['encrypts only', [READS, allow('kms:Encrypt', '*')], true],
  ['has a statement that is unknown', [READS, { Ref: 'P' }], false],
  ['may have the key, depending on a condition', [READS, { 'Fn::If': ['C', allow('kms:Decrypt', '*'), allow('s3:*', '*')] }], false],
])('a role that %s', (_, statements, found) => {
  const others = { Bucket: { Type: 'AWS::S3::Bucket' }, Custom: { Type: 'Custom::Thing', Properties: {} } };
  expect(said(statements, { others })).toEqual(found ? ['Role'] : []);
});

test.each<[string, Json, boolean]>([
  ['the role by reference', { AWS: { 'Fn::GetAtt': ['Role', 'Arn'] } }, false],
  ['the role by its name', { AWS: 'arn:aws:iam::111122223333:role/path/reader' }, false],
  ['the role by its name and pseudo parameters', { AWS: { 'Fn::Sub': 'arn:${AWS::Partition}:iam::${AWS::AccountId}:role/reader' } }, false],
  ['another role', { AWS: 'arn:aws:iam::111122223333:role/writer' }, true],
  ['everybody', '*', false],
  ['all principals in a list', { AWS: ['*'] }, false],
  ['an unknown principal', { AWS: { Ref: 'P' } }, false],
  ['the account, whose policies do not let it', { AWS: 'arn:aws:iam::111122223333:root' }, true],
  ['a service', { Service: 'redshift.amazonaws.com' }, true],
])('a key policy that admits %s', (_, Principal, found) => {
  const keyPolicy = { Statement: [{ Effect: 'Allow', Principal, Action: ['kms:Decrypt', 'kms:Encrypt'], Resource: '*' }] };
  expect(said(READS, { keyPolicy, role: { RoleName: 'reader' } })).toEqual(found ? ['Role'] : []);
});

test.each<[string, Json, boolean]>([
  ['administers', { Effect: 'Allow', Principal: { AWS: '*' }, Action: 'kms:PutKeyPolicy', Resource: '*' }, true],
  ['denies', { Effect: 'Deny', Principal: '*', Action: 'kms:*', Resource: '*' }, true],
  ['is unknown', { Ref: 'P' }, false],
  ['has an unknown effect', { Effect: { Ref: 'P' }, Principal: '*', Action: '*' }, false],
  ['has an unknown action', { Effect: 'Allow', Principal: '*', Action: { Ref: 'P' } }, false],
])('a key statement that %s', (_, statement, found) => {
  expect(said(READS, { keyPolicy: { Statement: [statement] } })).toEqual(found ? ['Role'] : []);
});

const policy = (more: object) => ({ Policy: { Type: 'AWS::IAM::Policy', Properties: { PolicyDocument: { Statement: allow('kms:Decrypt', '*') }, ...more } } });

test.each<[string, object, boolean]>([
  ['this role', policy({ Roles: [{ Ref: 'Role' }] }), false],
  ['this role by name', policy({ Roles: ['reader'] }), false],
  ['an unknown role', policy({ Roles: [{ Ref: 'P' }] }), false],
  ['another role', policy({ Roles: ['writer'] }), true],
  ['this role, as a separate policy', { Policy: { Type: 'AWS::IAM::RolePolicy', Properties: { RoleName: { Ref: 'Role' }, PolicyDocument: { Statement: allow('kms:*', '*') } } } }, false],
])('a policy with the key, attached to %s', (_, others, found) => {
  expect(said(READS, { others, role: { RoleName: 'reader' } })).toEqual(found ? ['Role'] : []);
});
