import { NestedStack, Stack } from 'aws-cdk-lib';
import type { App } from 'aws-cdk-lib';
import { deployed, globalTable, key, raw, table, verdicts, violations } from './support/guard';
import { env } from '../adoption/support/plain-tables';

/* A key that is lowered to Delete in its stack, whose own table goes with it, while a table of another stack may be encrypted with it. */

const lost = { DeletionPolicy: 'Delete' };
const GetAtt = (...path: string[]) => ({ 'Fn::GetAtt': path });
const encrypted = (KMSMasterKeyId: unknown, body = {}, properties = {}) =>
  table({ SSESpecification: { SSEEnabled: true, KMSMasterKeyId }, ...properties }, body);
const alias = (AliasName: unknown, TargetKeyId: unknown = GetAtt('Key', 'Arn')) => ({ Type: 'AWS::KMS::Alias', Properties: { AliasName, TargetKeyId } });

interface Other {
  readonly env?: object;
  readonly template?: object;
  readonly nested?: boolean;
}

/** The stack of the key, with more of its template, and another stack. */
const app = (policy: string, own: object, resources: object, { template = {}, nested = false, ...props }: Other) => (root: App) => {
  raw(new Stack(root, 'Keys', { env }), { Resources: { Key: key({}, { DeletionPolicy: policy }), Own: encrypted(GetAtt('Key', 'Arn'), lost), ...own } });
  const stack = new Stack(root, 'Shop', { env, ...props });
  raw(nested ? new NestedStack(stack, 'Nested') : stack, { Resources: resources, ...template });
};
const lowered = (own: object, resources: object, other: Other = {}, released: string[] = []) =>
  violations(deployed(app('Retain', own, resources, other)), app('Delete', own, resources, other), { released });

const parameter = (Default: unknown) => ({ template: { Parameters: { P: { Type: 'String', ...Default === undefined ? {} : { Default } } } } });
const ARN = 'arn:aws:kms:eu-west-1:111122223333:key/1234';

describe('a key may not be lowered under a table of another stack', () => {
  test.each<[string, object, object, Other?]>([
    ['by a literal alias', { A: alias('alias/a') }, { T: encrypted('alias/a') }],
    ['by a literal alias ARN', { A: alias('alias/a') }, { T: encrypted('arn:aws:kms:eu-west-1:111122223333:alias/a') }],
    ['by a composed alias', { A: alias({ 'Fn::Sub': 'alias/${AWS::StackName}' }) }, { T: encrypted({ 'Fn::Join': ['', ['alias/', 'Keys']] }) }],
    ['by a composed alias ARN', { A: alias('alias/a') },
      { T: encrypted({ 'Fn::Sub': 'arn:${AWS::Partition}:kms:${AWS::Region}:${AWS::AccountId}:alias/a' }) }],
    ['by an alias with an unknown part', { A: alias({ 'Fn::Sub': 'alias/${AWS::StackId}' }) }, { T: encrypted('alias/a') }],
    ['by an alias that no template has', {}, { T: encrypted('alias/a') }],
    ['by an alias in the other stack', {}, { A: alias('alias/a', ARN), T: encrypted('alias/a') }],
    ['by its ARN, written out', {}, { T: encrypted(ARN) }],
    ['by its id, written out', {}, { T: encrypted('1234') }],
    ['by a parameter', {}, { T: encrypted({ Ref: 'P' }) }, parameter(undefined)],
    ['by a parameter with a default', { A: alias('alias/a') }, { T: encrypted({ Ref: 'P' }) }, parameter('alias/a')],
    ['by a dynamic reference', {}, { T: encrypted('{{resolve:ssm:/key}}') }],
    ['by an export that no template has', {}, { T: encrypted({ 'Fn::ImportValue': 'key' }) }],
    ['by an export of its alias', { A: alias('alias/a') }, { T: encrypted({ 'Fn::ImportValue': 'key' }) },
      { template: { Outputs: { K: { Value: 'alias/a', Export: { Name: 'key' } } } } }],
    ['by exports in a circle', {}, { T: encrypted({ 'Fn::ImportValue': 'key' }) },
      { template: { Outputs: { K: { Value: { 'Fn::ImportValue': 'key' }, Export: { Name: 'key' } } } } }],
    ['by a custom resource', {}, { C: { Type: 'Custom::Lookup' }, T: encrypted(GetAtt('C', 'Arn')) }],
    ['in a branch', {}, { T: encrypted({ 'Fn::If': ['C', 'alias/aws/dynamodb', ARN] }) },
      { template: { Conditions: { C: { 'Fn::Equals': [{ Ref: 'AWS::StackId' }, ''] } } } }],
    ['on a replica', {}, { T: globalTable([{ Region: 'us-east-1' }, { Region: 'eu-west-1', SSESpecification: { KMSMasterKeyId: ARN } }]) }],
    ['in a nested stack', {}, { T: encrypted(ARN) }, { nested: true }],
    ['that a macro may change', {}, { T: table({ 'Fn::Transform': { Name: 'M' } }) }],
    ['that a loop makes', {}, { 'Fn::ForEach::T': ['I', ['a'], { 'T${I}': encrypted(ARN) }] }],
    ['that a custom resource makes', {}, { C: { Type: 'Custom::Table', Properties: { KeySchema: [], KmsKeyId: ARN } } }],
    ['of an unknown Region', {}, { T: encrypted(ARN) }, { env: undefined }],
    ['that cannot be deleted', {}, { T: encrypted(ARN, lost, { DeletionProtectionEnabled: true }) }],
    ['under a policy that cannot be read', {}, { T: encrypted(ARN, { DeletionPolicy: { Ref: 'P' } }) }, parameter('Delete')],
    ['by an SSM parameter of its own stack', { S: { Type: 'AWS::SSM::Parameter', Properties: { Type: 'String', Value: GetAtt('Key', 'Arn') } } }, {}],
    ['by a secret of its own stack', { S: { Type: 'AWS::SecretsManager::Secret', Properties: { SecretString: { 'Fn::Sub': '${Key.Arn}' } } } }, {}],
    ['by a custom resource of its own stack', { S: { Type: 'Custom::CrossRegionExportWriter', Properties: { exports: { key: GetAtt('Key', 'Arn') } } } }, {}],
    ['by an SSM parameter with the name of its alias',
      { A: alias('alias/a'), S: { Type: 'AWS::SSM::Parameter', Properties: { Type: 'String', Value: 'alias/a' } } }, {}],
  ])('%s', (_, own, resources, other = {}) => {
    expect(verdicts(lowered(own, resources, other))).toEqual(['KeyNotRetained!']);
    expect(verdicts(lowered(own, resources, other, ['Keys/Key']))).toEqual([]);
  });

  test('whose name is in the message', () => {
    expect(lowered({}, { T: encrypted(ARN) })[0].description).toMatch(/lost, including backups\. Shop\/T may be encrypted with it\.$/);
  });

  test('which is only in one of the two templates', () => {
    const [one, two] = [app('Retain', {}, { T: encrypted(ARN) }, {}), app('Delete', {}, { T: table() }, {})];

    expect(verdicts(violations(deployed(one), two))).toEqual(['KeyNotRetained!']);
    expect(verdicts(violations(deployed(app('Retain', {}, { T: table() }, {})), app('Delete', {}, { T: encrypted(ARN) }, {})))).toContain('KeyNotRetained!');
  });
});

describe('a key may be lowered next to a table of another stack', () => {
  test.each<[string, object, object, Other?]>([
    ['without a key', {}, { T: table() }],
    ['on the key of AWS', {}, { T: encrypted('alias/aws/dynamodb') }],
    ['on a separate key', {}, { Key: key(), T: encrypted(GetAtt('Key', 'Arn')) }],
    ['on a separate key, by an ARN that it composes', {}, { Key: key(), T: encrypted({ 'Fn::Sub': 'arn:aws:kms:${AWS::Region}:${AWS::AccountId}:key/${Key}' }) }],
    ['on an alias of another key', { A: alias('alias/a') }, { Key: key(), B: alias('alias/b'), T: encrypted('alias/b') }],
    ['on a key that another stack exports', {}, { Key: key(), T: encrypted({ 'Fn::ImportValue': 'key' }) },
      { template: { Outputs: { K: { Value: GetAtt('Key', 'Arn'), Export: { Name: { 'Fn::Sub': 'key' } } } } } }],
    ['on an output of another stack', {}, { Key: key(), T: encrypted({ 'Fn::GetStackOutput': { StackName: 'Shop', OutputName: 'K' } }) },
      { template: { Outputs: { K: { Value: GetAtt('Key', 'Arn') } } } }],
    ['on a key of another Region', {}, { T: encrypted('arn:aws:kms:us-east-1:111122223333:key/1234') }],
    ['on a key of another account', {}, { T: encrypted('arn:aws:kms:eu-west-1:444455556666:key/1234') }],
    ['in another Region', {}, { T: encrypted('alias/a') }, { env: { ...env, region: 'us-east-1' } }],
    ['that is deleted as well', {}, { T: encrypted(ARN, lost) }],
    ['that a custom resource makes without a key', {}, { C: { Type: 'Custom::Table', Properties: { KeySchema: [] } } }],
  ])('%s', (_, own, resources, other = {}) => {
    expect(lowered(own, resources, other)).toEqual([]);
  });

  test('on a key that its parent passes to it', () => {
    const nested = (policy: string) => (root: App) => {
      app(policy, {}, { Other: key() }, {})(root);
      const parent = root.node.findChild('Shop') as Stack;
      const child = new NestedStack(parent, 'Nested');
      child.nestedStackResource!.addOverride('Properties.Parameters.K', GetAtt('Other', 'Arn'));
      raw(child, { Parameters: { K: { Type: 'String' } }, Resources: { T: encrypted({ Ref: 'K' }) } });
    };

    expect(violations(deployed(nested('Retain')), nested('Delete'))).toEqual([]);
  });
});
