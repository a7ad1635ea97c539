import { aws_dynamodb as dynamodb, aws_iam as iam, CfnCondition, CfnParameter, CfnResource, Fn, Lazy, Stack } from 'aws-cdk-lib';
import type { App } from 'aws-cdk-lib';
import { EncryptTable } from '../../src';
import { appWith } from '../support/flags';
import { ACCOUNT, OTHER_ACCOUNT, PaperDeployment } from '../support/paper';
import { tlsViolations } from '../support/tls-proof';
import { partitionKey } from './support/plain-tables';
import { propertiesOf, reported, shopOf, sidsOf, statementsOf } from './support/render';

const DENY = 'DenyInsecureTransport';
const keySchema = [{ attributeName: 'id', keyType: 'HASH' }];
const allow = (sid: string, account = ACCOUNT) => ({
  Sid: sid, Effect: 'Allow', Principal: { AWS: `arn:aws:iam::${account}:role/Reader` }, Action: 'dynamodb:GetItem', Resource: '*',
});
const document = (...statements: object[]) => ({ Version: '2012-10-17', Statement: statements });
const statement = (sid: string) => new iam.PolicyStatement({
  sid, actions: ['dynamodb:GetItem'], principals: [new iam.ArnPrincipal(`arn:aws:iam::${ACCOUNT}:role/Reader`)], resources: ['*'],
});

function cfnTable(stack: Stack, resourcePolicy?: object): dynamodb.CfnTable {
  return new dynamodb.CfnTable(stack, 'Orders', { keySchema, billingMode: 'PAY_PER_REQUEST', resourcePolicy: resourcePolicy as never });
}

function rawTable(stack: Stack, ResourcePolicy?: object): CfnResource {
  return new CfnResource(stack, 'Orders', { type: 'AWS::DynamoDB::Table', properties: { ResourcePolicy } });
}

describe('an existing policy is added to, and never replaced', () => {
  test.each<[string, (stack: Stack) => CfnResource | dynamodb.Table | dynamodb.TableV2]>([
    ['of a Table', (stack) => {
      const table = new dynamodb.Table(stack, 'Orders', { partitionKey, resourcePolicy: new iam.PolicyDocument({ statements: [statement('Own')] }) });
      return table.with(new EncryptTable()) as dynamodb.Table;
    }],
    ['of a Table, statement by statement, after the mixin', (stack) => {
      const table = new dynamodb.Table(stack, 'Orders', { partitionKey });
      table.with(new EncryptTable());
      table.addToResourcePolicy(statement('Own'));
      return table;
    }],
    ['of a TableV2, after the mixin', (stack) => {
      const table = new dynamodb.TableV2(stack, 'Orders', { partitionKey });
      table.with(new EncryptTable());
      table.addToResourcePolicy(statement('Own'));
      return table;
    }],
    ['as JSON', (stack) => cfnTable(stack, { policyDocument: document(allow('Own')) }).with(new EncryptTable()) as CfnResource],
    ['as a document', (stack) => cfnTable(stack, {
      policyDocument: new iam.PolicyDocument({ statements: [statement('Own')] }),
    }).with(new EncryptTable()) as CfnResource],
    ['as a lazy value', (stack) => cfnTable(stack, {
      policyDocument: Lazy.any({ produce: () => document(allow('Own')) }),
    }).with(new EncryptTable()) as CfnResource],
    ['as an override', (stack) => {
      const table = cfnTable(stack);
      table.addPropertyOverride('ResourcePolicy.PolicyDocument', document(allow('Own')));
      return table.with(new EncryptTable()) as CfnResource;
    }],
    ['as an override after the mixin', (stack) => {
      const table = cfnTable(stack).with(new EncryptTable()) as CfnResource;
      table.addPropertyOverride('ResourcePolicy.PolicyDocument', document(allow('Own')));
      return table;
    }],
    ['by a typed setter after the mixin', (stack) => {
      const table = cfnTable(stack);
      table.with(new EncryptTable());
      table.resourcePolicy = { policyDocument: document(allow('Own')) };
      return table;
    }],
    ['of a raw CfnResource', (stack) => rawTable(stack, { PolicyDocument: document(allow('Own')) }).with(new EncryptTable()) as CfnResource],
    ['with one statement and no list', (stack) => rawTable(stack, {
      PolicyDocument: { ...document(), Statement: allow('Own') },
    }).with(new EncryptTable()) as CfnResource],
  ])('%s', (_, make) => {
    expect(sidsOf(make(shopOf()))).toEqual([DENY, 'Own']);
  });

  test('our Sid changes if it is taken', () => {
    const table = rawTable(shopOf(), { PolicyDocument: document(allow(DENY)) });
    table.with(new EncryptTable());

    expect(sidsOf(table)).toEqual([`${DENY}2`, DENY]);
  });

  test('an Id and an old Version are kept', () => {
    const table = rawTable(shopOf(), { PolicyDocument: { Version: '2008-10-17', Id: 'own', Statement: [allow('Own')] } });
    table.with(new EncryptTable());

    expect(propertiesOf(table).ResourcePolicy.PolicyDocument).toMatchObject({ Version: '2008-10-17', Id: 'own' });
  });

  test('one that denies plain HTTP in its own words does not change', () => {
    const own = document({
      Sid: 'NoPlainHttp',
      Effect: 'Deny',
      Principal: { AWS: '*' },
      Action: ['dynamodb:*'],
      Resource: ['*'],
      Condition: { Bool: { 'aws:SecureTransport': ['false'] } },
    });
    const table = rawTable(shopOf(), { PolicyDocument: own });
    table.with(new EncryptTable());

    expect(propertiesOf(table).ResourcePolicy.PolicyDocument).toEqual(own);
  });

  test('nor does it where neither Region nor account is known', () => {
    const own = document({
      Effect: 'Deny', Principal: '*', Action: 'dynamodb:*', Resource: '*', Condition: { Bool: { 'aws:SecureTransport': false } },
    });
    const table = rawTable(new Stack(appWith(), 'Anywhere'), { PolicyDocument: own });
    table.with(new EncryptTable());

    expect(propertiesOf(table).ResourcePolicy.PolicyDocument).toEqual(own);
  });

  test.each<[string, string, string[]]>([
    ['its own account does not change', ACCOUNT, ['NoPlainHttp']],
    ['another account is added to', OTHER_ACCOUNT, [DENY, 'NoPlainHttp']],
  ])('one that exempts the replication role of %s', (_, account, expected) => {
    const role = `arn:aws:iam::${account}:role/aws-service-role/replication.dynamodb.amazonaws.com/AWSServiceRoleForDynamoDBReplication`;
    const table = rawTable(shopOf(), {
      PolicyDocument: document({
        Sid: 'NoPlainHttp',
        Effect: 'Deny',
        Principal: '*',
        Action: 'dynamodb:*',
        Resource: '*',
        Condition: { Bool: { 'aws:SecureTransport': 'false' }, StringNotEquals: { 'aws:PrincipalArn': role } },
      }),
    });
    table.with(new EncryptTable());

    expect(sidsOf(table)).toEqual(expected);
  });

  test('one that looks similar but exempts a principal is added to', async () => {
    const stack = shopOf();
    const table = cfnTable(stack, {
      policyDocument: document({
        Effect: 'Deny',
        Principal: '*',
        Action: 'dynamodb:*',
        Resource: '*',
        Condition: { Bool: { 'aws:SecureTransport': 'false' }, StringNotEquals: { 'aws:PrincipalTag/legacy': 'true' } },
      }),
    });
    table.with(new EncryptTable());
    const paper = new PaperDeployment(stack.node.root as App);

    expect(await tlsViolations(paper.tablePolicy(table), { tableArn: paper.arn(table) })).toEqual([]);
  });
});

describe('a policy under a condition', () => {
  test('is added to in each branch', () => {
    const stack = shopOf();
    new CfnCondition(stack, 'Shared', { expression: Fn.conditionEquals(Fn.ref('AWS::Region'), 'us-east-1') });
    const table = rawTable(stack, { 'Fn::If': ['Shared', { PolicyDocument: document(allow('Own')) }, { Ref: 'AWS::NoValue' }] });
    table.with(new EncryptTable());

    const { 'Fn::If': [condition, shared, unshared] } = propertiesOf(table).ResourcePolicy;

    expect(condition).toBe('Shared');
    expect(shared.PolicyDocument.Statement.map(({ Sid }: any) => Sid)).toEqual([DENY, 'Own']);
    expect(unshared.PolicyDocument.Statement.map(({ Sid }: any) => Sid)).toEqual([DENY]);
  });

  test('that chooses only the statements is, too', () => {
    const table = rawTable(shopOf(), {
      PolicyDocument: { Version: '2012-10-17', Statement: { 'Fn::If': ['Shared', [allow('Own')], [allow('Other')]] } },
    });
    table.with(new EncryptTable());

    const { 'Fn::If': [, one, other] } = propertiesOf(table).ResourcePolicy.PolicyDocument.Statement;

    expect([one, other].map((list) => list.map(({ Sid }: any) => Sid))).toEqual([[DENY, 'Own'], [DENY, 'Other']]);
  });

  test('whose branches are equal is written once', () => {
    const table = rawTable(shopOf(), { 'Fn::If': ['Shared', { Ref: 'AWS::NoValue' }, { Ref: 'AWS::NoValue' }] });
    table.with(new EncryptTable());

    expect(sidsOf(table)).toEqual([DENY]);
  });
});

describe('a policy that cannot be added to', () => {
  test.each<[string, object]>([
    ['as a whole', { Ref: 'Policy' }],
    ['its document', { PolicyDocument: { 'Fn::FindInMap': ['Policies', 'orders', 'document'] } }],
    ['its statements', { PolicyDocument: { Statement: { Ref: 'Statements' } } }],
    ['a document in text', { PolicyDocument: '{}' }],
  ])('%s is kept and reported', (_, policy) => {
    const table = rawTable(shopOf(), policy);
    table.with(new EncryptTable());

    expect(propertiesOf(table).ResourcePolicy).toMatchObject(policy);
    expect(reported(table)).toEqual(['PolicyUnreadable']);
  });
});

describe('the policy of a stream', () => {
  const streamPolicy = (StreamSpecification: object) => {
    const table = new CfnResource(shopOf(), 'Orders', { type: 'AWS::DynamoDB::Table', properties: { StreamSpecification } });
    table.with(new EncryptTable());
    return table;
  };

  test('is added to', () => {
    const own = { ...allow('Own'), Action: 'dynamodb:GetRecords' };
    const table = streamPolicy({ StreamViewType: 'NEW_IMAGE', ResourcePolicy: { PolicyDocument: document(own) } });

    const { StreamViewType, ResourcePolicy } = propertiesOf(table).StreamSpecification;

    expect(StreamViewType).toBe('NEW_IMAGE');
    expect(ResourcePolicy.PolicyDocument.Statement.map(({ Sid }: any) => Sid)).toEqual([DENY, 'Own']);
  });

  test('that denies plain HTTP already does not change', () => {
    const own = {
      PolicyDocument: document({
        Effect: 'Deny',
        Principal: '*',
        Action: ['dynamodb:GetRecords', 'dynamodb:DescribeStream', 'dynamodb:GetShardIterator'],
        Resource: '*',
        Condition: { Bool: { 'aws:SecureTransport': 'false' } },
      }),
    };

    expect(propertiesOf(streamPolicy({ StreamViewType: 'NEW_IMAGE', ResourcePolicy: own })).StreamSpecification.ResourcePolicy).toEqual(own);
  });

  test('of a conditional stream has the condition of the stream', () => {
    const table = streamPolicy({ 'Fn::If': ['Still', { Ref: 'AWS::NoValue' }, { StreamViewType: 'NEW_IMAGE' }] });

    expect(propertiesOf(table).StreamSpecification).toEqual({
      'Fn::If': ['Still', { Ref: 'AWS::NoValue' }, { StreamViewType: 'NEW_IMAGE', ResourcePolicy: expect.anything() }],
    });
  });

  test('of a stream that is known only at deployment is reported', () => {
    expect(reported(streamPolicy({ Ref: 'Stream' }))).toEqual(['PolicyUnreadable']);
  });
});

describe('principals of other accounts', () => {
  const warned = (principal: unknown, properties: object = {}, effect = 'Allow') => {
    const table = new CfnResource(shopOf(), 'Orders', {
      type: 'AWS::DynamoDB::Table',
      properties: {
        ...properties, ResourcePolicy: { PolicyDocument: document({ ...allow('Own'), Effect: effect, Principal: principal }) },
      },
    });
    table.with(new EncryptTable());
    return reported(table, 'warning');
  };

  test.each<[string, unknown, string[]]>([
    ['of another account', { AWS: `arn:aws:iam::${OTHER_ACCOUNT}:role/Reader` }, ['ReadersOfOtherAccounts']],
    ['another account', { AWS: [ACCOUNT, OTHER_ACCOUNT] }, ['ReadersOfOtherAccounts']],
    ['everybody', '*', ['ReadersOfOtherAccounts']],
    ['of the own account', { AWS: `arn:aws:iam::${ACCOUNT}:role/Reader` }, []],
    ['a service whose needs are known', { Service: 'redshift.amazonaws.com' }, []],
    ['another service', { Service: 'glue.amazonaws.com' }, ['ReadersOfOtherAccounts']],
    ['one that is known only at deployment', { AWS: { Ref: 'Reader' } }, ['ReadersOfOtherAccounts']],
  ])('%s', (_, principal, expected) => {
    expect(warned(principal)).toEqual(expected);
  });

  test('need no warning if the table keeps its key', () => {
    expect(warned('*', { SSESpecification: { SSEEnabled: true, SSEType: 'KMS', KMSMasterKeyId: 'alias/own' } })).toEqual([]);
  });

  test('need no warning where they are denied', () => {
    expect(warned('*', {}, 'Deny')).toEqual([]);
  });

  test('of a global table get the warning as well', () => {
    const table = new dynamodb.TableV2(shopOf(), 'Orders', { partitionKey });
    table.addToResourcePolicy(new iam.PolicyStatement({
      actions: ['dynamodb:GetItem'], principals: [new iam.AccountPrincipal(OTHER_ACCOUNT)], resources: ['*'],
    }));
    table.with(new EncryptTable());

    expect(reported(table, 'warning')).toEqual(['ReadersOfOtherAccounts']);
  });
});

test('a parameter in a policy does not change', () => {
  const stack = shopOf();
  const reader = new CfnParameter(stack, 'Reader');
  const table = cfnTable(stack, { policyDocument: document({ ...allow('Own'), Principal: { AWS: reader.valueAsString } }) });
  table.with(new EncryptTable());

  expect(statementsOf(table)[1].Principal).toEqual({ AWS: { Ref: 'Reader' } });
});
