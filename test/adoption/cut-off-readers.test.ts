import { aws_dynamodb as dynamodb, aws_iam as iam, aws_kms as kms, CfnParameter, CfnResource, CustomResource, Fn, Stack } from 'aws-cdk-lib';
import type { App } from 'aws-cdk-lib';
import { EncryptTable, SecureTableDefaults, TableKey } from '../../src';
import { ACCOUNT, OTHER_ACCOUNT, PaperDeployment } from '../support/paper';
import { keysOf } from './support/keys';
import { partitionKey } from './support/plain-tables';
import { propertiesOf, reported, shopOf } from './support/render';

/* Readers that a table's or a stream's policy admits, and the new key does not, are reported. */

const document = (principal: unknown, extra: object = {}) => ({
  PolicyDocument: {
    Version: '2012-10-17', Statement: [{ Effect: 'Allow', Principal: principal, Action: 'dynamodb:GetRecords', Resource: '*', ...extra }],
  },
});
const foreign = { AWS: `arn:aws:iam::${OTHER_ACCOUNT}:role/Reader` };
const WARNED = ['ReadersOfOtherAccounts'];

function warned(properties: object, type = 'AWS::DynamoDB::Table', stack = shopOf()): string[] {
  const table = new CfnResource(stack, 'Orders', { type, properties: { ...properties } });
  table.with(new EncryptTable());
  return reported(table, 'warning');
}

describe('another account', () => {
  test.each<[string, object]>([
    ['on the policy of a stream', { StreamSpecification: { StreamViewType: 'NEW_IMAGE', ResourcePolicy: document(foreign) } }],
    ['on the policy of a conditional stream', {
      StreamSpecification: { 'Fn::If': ['C', { StreamViewType: 'NEW_IMAGE', ResourcePolicy: document(foreign) }, { Ref: 'AWS::NoValue' }] },
    }],
    ['on the policy of a replica\'s stream', {
      StreamSpecification: { StreamViewType: 'NEW_IMAGE' },
      Replicas: [{ Region: 'eu-west-1', ReplicaStreamSpecification: { ResourcePolicy: document(foreign) } }],
    }],
    ['in one branch of the policy', { ResourcePolicy: { 'Fn::If': ['C', document({ AWS: ACCOUNT }), document(foreign)] } }],
    ['in one branch of a principal', { ResourcePolicy: document({ AWS: { 'Fn::If': ['C', ACCOUNT, OTHER_ACCOUNT] } }) }],
    ['in one branch of the statements', {
      ResourcePolicy: { PolicyDocument: { Statement: [{ 'Fn::If': ['C', { Effect: 'Allow', Principal: foreign, Action: 'dynamodb:GetItem' }, { Ref: 'AWS::NoValue' }] }] } },
    }],
    ['by exclusion', { ResourcePolicy: { PolicyDocument: { Statement: { Effect: 'Allow', NotPrincipal: { AWS: ACCOUNT }, Action: 'dynamodb:GetItem' } } } }],
    ['by a federated identity', { ResourcePolicy: document({ Federated: 'cognito-identity.amazonaws.com' }) }],
    ['in a role session', { ResourcePolicy: document({ AWS: `arn:aws:sts::${OTHER_ACCOUNT}:assumed-role/Reader/session` }) }],
  ])('%s is reported', (_, properties) => {
    expect(warned(properties, 'Replicas' in properties ? 'AWS::DynamoDB::GlobalTable' : 'AWS::DynamoDB::Table')).toEqual(WARNED);
  });
});

describe('a principal that only the deployment knows', () => {
  const principal = (make: (stack: Stack) => unknown) => {
    const stack = shopOf();
    return warned({ ResourcePolicy: document({ AWS: make(stack) }) }, 'AWS::DynamoDB::Table', stack);
  };

  test.each<[string, (stack: Stack) => unknown]>([
    ['a parameter', (stack) => new CfnParameter(stack, 'Reader').valueAsString],
    ['an import', () => Fn.importValue('Reader')],
    ['a map', () => ({ 'Fn::FindInMap': ['Readers', { Ref: 'AWS::Region' }, 'arn'] })],
    ['a part of a list', () => Fn.select(0, Fn.split(',', 'a,b'))],
    ['an attribute of a custom resource', (stack) => new CustomResource(stack, 'Custom', { serviceToken: 'arn' }).getAttString('Arn')],
    ['a role of an account by parameter', (stack) => `arn:aws:iam::${new CfnParameter(stack, 'Account').valueAsString}:role/Reader`],
  ])('%s is reported', (_, make) => {
    expect(principal(make)).toEqual(WARNED);
  });

  test.each<[string, (stack: Stack) => unknown]>([
    ['a role of the stack', (stack) => new iam.Role(stack, 'Role', { assumedBy: new iam.ServicePrincipal('lambda.amazonaws.com') }).roleArn],
    ['a role of the stack, in JSON', (stack) => {
      new CfnResource(stack, 'Role', { type: 'AWS::IAM::Role' });
      return { 'Fn::GetAtt': ['Role', 'Arn'] };
    }],
    ['a role of another stack', (stack) => new iam.Role(new Stack(stack.node.root, 'Roles', { env: { account: ACCOUNT, region: 'eu-west-1' } }), 'Role', {
      assumedBy: new iam.ServicePrincipal('lambda.amazonaws.com'),
    }).roleArn],
    ['the account itself', () => ({ 'Fn::Sub': 'arn:${AWS::Partition}:iam::${AWS::AccountId}:root' })],
    ['the account\'s id', () => ({ Ref: 'AWS::AccountId' })],
  ])('%s is of the account', (_, make) => {
    expect(principal(make)).toEqual([]);
  });
});

describe('a service', () => {
  const conditions = (account: unknown) => ({ Condition: { StringEquals: { 'aws:SourceAccount': account } } });
  const redshift = (extra: object = {}) => document({ Service: 'redshift.amazonaws.com' }, extra);
  const keyPolicy = (properties: object, options = {}) => {
    const stack = shopOf();
    const table = new CfnResource(stack, 'Orders', { type: 'AWS::DynamoDB::Table', properties: { ...properties } });
    table.with(new EncryptTable(options));
    const warnings = reported(table, 'warning');
    const app = stack.node.root as App;
    const paper = new PaperDeployment(app);
    return { warnings, statements: paper.keyPolicy(keysOf(app, paper, table)[0]).Statement as any[] };
  };

  test.each<[string, object]>([
    ['without a condition', {}],
    ['for the own account', conditions(ACCOUNT)],
    ['for the own account, by pseudo parameter', conditions([{ Ref: 'AWS::AccountId' }])],
  ])('that reads for a zero-ETL integration gets a statement in the key\'s policy, %s', (_, extra) => {
    const { warnings, statements } = keyPolicy({ ResourcePolicy: redshift(extra) });

    expect(warnings).toEqual([]);
    expect(statements.filter(({ Principal }) => Principal.Service)).toEqual([{
      Effect: 'Allow',
      Principal: { Service: 'redshift.amazonaws.com' },
      Action: 'kms:Decrypt',
      Resource: '*',
      Condition: { StringEquals: { 'aws:SourceAccount': ACCOUNT } },
    }]);
  });

  test('gets the statement once, for tables that share a key', () => {
    const stack = shopOf();
    SecureTableDefaults.apply(stack, { sharedKey: true });
    const [table] = ['One', 'Two'].map((id) => new CfnResource(stack, id, { type: 'AWS::DynamoDB::Table', properties: { ResourcePolicy: redshift() } }));
    const app = stack.node.root as App;
    app.synth();
    const paper = new PaperDeployment(app);

    expect(paper.keyPolicy(keysOf(app, paper, table)[0]).Statement.filter(({ Principal }: any) => Principal.Service)).toHaveLength(1);
  });

  test.each<[string, object]>([
    ['another account', { ResourcePolicy: redshift(conditions(OTHER_ACCOUNT)) }],
    ['an account by parameter', { ResourcePolicy: redshift(conditions({ Ref: 'Account' })) }],
    ['Glue, whose needs on the key are not documented', { ResourcePolicy: document({ Service: 'glue.amazonaws.com' }) }],
    ['a service by parameter', { ResourcePolicy: document({ Service: { Ref: 'Service' } }) }],
  ])('of %s is reported', (_, properties) => {
    expect(warned(properties)).toEqual(WARNED);
  });

  test('is reported where the policy admits it only after the mixin, when the key does not change any more', () => {
    const stack = shopOf();
    const table = new dynamodb.Table(stack, 'Orders', { partitionKey });
    table.with(new EncryptTable());
    const integration = new iam.PolicyStatement({
      actions: ['dynamodb:ExportTableToPointInTime'], principals: [new iam.ServicePrincipal('redshift.amazonaws.com')], resources: ['*'],
    });
    table.addToResourcePolicy(integration);

    expect(reported(table, 'warning')).toEqual(WARNED);
    expect(JSON.stringify(propertiesOf(stack.node.findAll().find((construct) => construct instanceof kms.CfnKey)!))).not.toContain('redshift');
  });

  test('gets its statement from SecureTableDefaults, which looks at the table last', () => {
    const stack = shopOf();
    SecureTableDefaults.apply(stack);
    const table = new dynamodb.Table(stack, 'Orders', { partitionKey });
    table.addToResourcePolicy(new iam.PolicyStatement({
      actions: ['dynamodb:ExportTableToPointInTime'], principals: [new iam.ServicePrincipal('redshift.amazonaws.com')], resources: ['*'],
    }));

    expect(reported(table, 'warning')).toEqual([]);
    expect(JSON.stringify(propertiesOf(stack.node.findAll().find((construct) => construct instanceof kms.CfnKey)!))).toContain('redshift');
  });

  test('is reported where the key is not ours', () => {
    const stack = shopOf();
    const table = new dynamodb.Table(stack, 'Orders', { partitionKey });
    table.addToResourcePolicy(new iam.PolicyStatement({
      actions: ['dynamodb:ExportTableToPointInTime'], principals: [new iam.ServicePrincipal('redshift.amazonaws.com')], resources: ['*'],
    }));
    table.with(new EncryptTable({ encryptionKey: new TableKey(stack, 'Key') }));

    expect(reported(table, 'warning')).toEqual(WARNED);
    expect(propertiesOf(table).ResourcePolicy.PolicyDocument.Statement).toHaveLength(2);
  });
});
