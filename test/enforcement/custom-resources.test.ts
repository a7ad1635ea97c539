import { CfnResource, CustomResource, Stack } from 'aws-cdk-lib';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import { Code, Function, Runtime } from 'aws-cdk-lib/aws-lambda';
import { app, ENV, synth, violations } from './support/synth';
import { TableRule } from '../../src/cloudformation/table-rule';
import { EncryptedTables } from '../../src/enforcement';

/** What the guard says of a custom resource whose handler may do this. */
function said(action: string, properties: object, change: (made: CfnResource) => void = () => {}): readonly string[] {
  const root = app();
  EncryptedTables.enforce(root);
  const stack = new Stack(root, 'Stack', { env: ENV });
  const handler = new Function(stack, 'Handler', {
    code: Code.fromInline('x'), handler: 'index.handler', runtime: Runtime.NODEJS_22_X, initialPolicy: [new PolicyStatement({ actions: [action], resources: ['*'] })],
  });
  const made = new CustomResource(stack, 'Make', { serviceToken: handler.functionArn, resourceType: 'Custom::Maker', properties: { ...properties } });
  change(made.node.defaultChild as CfnResource);
  synth(root);
  return violations(root);
}

const SHAPE = { tableName: 't', keySchema: [{ attributeName: 'pk', keyType: 'HASH' }], attributeDefinitions: [{ attributeName: 'pk', attributeType: 'S' }] };

test.each<[string, string, object]>([['shape', 's3:GetObject', SHAPE], ['permission', 'dynamodb:CreateTable', {}]])(
  'the guard stops a custom resource that may make a table, by %s', (_, action, properties) => {
    expect(said(action, properties)).toEqual(['fatal SecureTable-CustomerManagedKey[unverifiable] Stack/Make/Default']);
  });

test('the guard lets other custom resources pass, and those that are exempt', () => {
  expect(said('s3:GetObject', {})).toEqual([]);
  expect(said('dynamodb:CreateTable', SHAPE, (made) =>
    EncryptedTables.exempt(made, { rules: [TableRule.CUSTOMER_MANAGED_KEY], reason: 'The handler encrypts its table.' }))).toEqual([]);
});

test.each<[string, string, object]>([
  ['a product from elsewhere', 'AWS::ServiceCatalog::CloudFormationProduct', { ProvisioningArtifactParameters: [{ Info: { LoadTemplateFromURL: 'https://example.com/x.yaml' } }] }],
  ['a provisioned product', 'AWS::ServiceCatalog::CloudFormationProvisionedProduct', { ProductName: 'tables' }],
  ['a nested stack by parameter', 'AWS::CloudFormation::Stack', { TemplateURL: { Ref: 'P' } }],
])('the guard stops %s, and lets it pass where it is exempt', (_, type, properties) => {
  const found = [false, true].map((isExempt) => {
    const root = app();
    EncryptedTables.enforce(root);
    const made = new CfnResource(new Stack(root, 'Stack', { env: ENV }), 'It', { type, properties });
    if (isExempt) {
      EncryptedTables.exempt(made, { rules: [TableRule.CUSTOMER_MANAGED_KEY], reason: 'Its tables are reviewed by hand.' });
    }
    synth(root);
    return violations(root);
  });

  expect(found).toEqual([['fatal SecureTable-CustomerManagedKey[unverifiable] Stack/It'], []]);
});
