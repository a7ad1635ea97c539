import { aws_dax as dax, aws_dynamodb as dynamodb, aws_kms as kms, CfnResource, CfnStack, custom_resources as custom, CustomResource, NestedStack, Stack, Stage } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import { Construct } from 'constructs';
import { TableRule } from '../../../src';
import { EncryptedTables } from '../../../src/enforcement';
import { SecureTable } from '../../../src/secure-table';
import { app, ENV } from '../support/synth';
import { l1Of, partitionKey, plainTable } from '../support/tables';

const METADATA = 'cdk-secure-table:exemption';
const EXEMPTION = { rules: [TableRule.TLS_ONLY], reason: 'Public data.' };

function stack(): Stack {
  return new Stack(app(), 'Stack', { env: ENV });
}

function metadata(of: Stack, type: string): unknown {
  return Object.values(Template.fromStack(of).findResources(type))[0].Metadata;
}

test.each<[string, (scope: Stack) => Construct, string]>([
  ['an L2 construct', (scope) => plainTable(scope), 'AWS::DynamoDB::GlobalTable'],
  ['a table of the first generation', (scope) => new dynamodb.Table(scope, 'Table', { partitionKey }), 'AWS::DynamoDB::Table'],
  ['an L1 construct', (scope) => new dynamodb.CfnTable(scope, 'Table', { keySchema: [] }), 'AWS::DynamoDB::Table'],
  ['a raw resource', (scope) => new CfnResource(scope, 'Table', { type: 'AWS::DynamoDB::Table' }), 'AWS::DynamoDB::Table'],
  ['a SecureTable', (scope) => new SecureTable(scope, 'Table', { partitionKey }), 'AWS::DynamoDB::GlobalTable'],
  ['a custom resource that calls an SDK', (scope) => new custom.AwsCustomResource(scope, 'Call', {
    onCreate: { service: 'dynamodb', action: 'createTable', physicalResourceId: custom.PhysicalResourceId.of('t') },
    policy: custom.AwsCustomResourcePolicy.fromSdkCalls({ resources: custom.AwsCustomResourcePolicy.ANY_RESOURCE }),
  }), 'Custom::AWS'],
  ['another custom resource', (scope) => new CustomResource(scope, 'Make', { serviceToken: 'arn', resourceType: 'Custom::Tables' }), 'Custom::Tables'],
  ['a nested stack by URL', (scope) => new CfnStack(scope, 'Child', { templateUrl: 'https://example.com/t' }), 'AWS::CloudFormation::Stack'],
  ['a nested stack', (scope) => new NestedStack(scope, 'Nested'), 'AWS::CloudFormation::Stack'],
  ['a DAX cluster', (scope) => new dax.CfnCluster(scope, 'Dax', { iamRoleArn: 'r', nodeType: 't', replicationFactor: 1 }), 'AWS::DAX::Cluster'],
  ['a key', (scope) => new kms.Key(scope, 'Key'), 'AWS::KMS::Key'],
  ['a key by its alias', (scope) => new kms.Key(scope, 'Key').addAlias('orders'), 'AWS::KMS::Key'],
  ['the key behind an L1 construct', (scope) => kms.Key.fromCfnKey(new kms.CfnKey(scope, 'Key', { keyPolicy: { Version: '2012-10-17', Statement: [] } })) as kms.Key, 'AWS::KMS::Key'],
])('the exemption of %s is written into the template', (_name, make, type) => {
  const scope = stack();

  EncryptedTables.exempt(make(scope), { ...EXEMPTION, regions: ['eu-west-1'], until: '2999-12-31' });

  expect(metadata(scope, type)).toMatchObject({
    [METADATA]: [{ rules: ['TlsOnly'], regions: ['eu-west-1'], reason: 'Public data.', until: '2999-12-31' }],
  });
});

test('several exemptions of a table stand next to each other and next to other metadata', () => {
  const scope = stack();
  const table = plainTable(scope);
  l1Of(table).addMetadata('Team', 'orders');

  EncryptedTables.exempt(table, EXEMPTION);
  EncryptedTables.exempt(table, { rules: [TableRule.KEY_ROTATION, TableRule.KEY_ROTATION], reason: 'HSM key.' });

  expect(metadata(scope, 'AWS::DynamoDB::GlobalTable')).toMatchObject({
    Team: 'orders',
    [METADATA]: [{ rules: ['TlsOnly'], reason: 'Public data.' }, { rules: ['KeyRotation'], reason: 'HSM key.' }],
  });
});

test.each<[string, Partial<Parameters<typeof EncryptedTables.exempt>[1]>, RegExp]>([
  ['without a reason', { reason: ' ' }, /^\[ExemptionWithoutReason\] Stack\/Table: The exemption has no reason\. Give the justification in `reason`/],
  ['without rules', { rules: [] }, /^\[ExemptionWithoutRules\] Stack\/Table: .*\. /],
  ['from an unknown rule', { rules: ['Nonsense' as TableRule] }, /^\[ExemptionFromUnknownRule\] Stack\/Table: .*\("Nonsense"\)\. /],
  ['until yesterday', { until: '2020-02-29' }, /^\[ExemptionExpired\] Stack\/Table: The exemption ended on 2020-02-29\. /],
  ['until a day that is none', { until: '2999-02-30' }, /^\[ExemptionWithoutDate\] Stack\/Table: .*\. /],
  ['until some time', { until: 'soon' }, /^\[ExemptionWithoutDate\] /],
  ['of Regions that are none', { regions: [7 as unknown as string] }, /^\[ExemptionOfUnknownRegion\] /],
])('an exemption %s is an error', (_name, more, expected) => {
  const table = plainTable(stack());

  expect(() => EncryptedTables.exempt(table, { ...EXEMPTION, ...more })).toThrow(expected);
});

test('the last day is part of the exemption', () => {
  const table = plainTable(stack());

  expect(() => EncryptedTables.exempt(table, { ...EXEMPTION, until: new Date().toISOString().slice(0, 10) })).not.toThrow();
});

test('an exemption is added to a single one that was written by hand', () => {
  const scope = stack();
  const table = plainTable(scope);
  l1Of(table).addMetadata(METADATA, { rules: ['KeyRotation'], reason: 'HSM key.' });

  EncryptedTables.exempt(table, EXEMPTION);

  expect(metadata(scope, 'AWS::DynamoDB::GlobalTable')).toMatchObject({ [METADATA]: [{ rules: ['KeyRotation'] }, { rules: ['TlsOnly'] }] });
});

test('what is synthesized already cannot be exempt', () => {
  const stage = new Stage(app(), 'Stage');
  const table = plainTable(new Stack(stage, 'Stack', { env: ENV }));
  stage.synth();

  for (const construct of [table, stage, stage.node.root]) {
    expect(() => EncryptedTables.exempt(construct, EXEMPTION)).toThrow(/^\[ExemptionTooLate\] .*: The stage Stage is already synthesized/);
  }
});

test.each<[string, (scope: Stack) => Construct]>([
  ['a construct without resources', (scope) => new Construct(scope, 'Group')],
  ['a table of another app', (scope) => dynamodb.TableV2.fromTableName(scope, 'Imported', 'orders') as dynamodb.TableV2],
])('%s cannot be exempt', (_name, make) => {
  expect(() => EncryptedTables.exempt(make(stack()), EXEMPTION)).toThrow(/^\[ExemptionOfNoTable\] Stack.*: The construct has no resource/);
});
