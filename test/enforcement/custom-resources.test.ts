import type { CfnResource } from 'aws-cdk-lib';
import { CustomResource, Stack } from 'aws-cdk-lib';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import { Code, Function, Runtime } from 'aws-cdk-lib/aws-lambda';
import { app, ENV, synth, violations } from './support/synth';
import { EXEMPTION_METADATA } from '../../src/cloudformation/exemption';
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
  '[A8] the guard stops a custom resource that may make a table, by %s', (_, action, properties) => {
    expect(said(action, properties)).toEqual(['fatal SecureTable-CustomerManagedKey[unverifiable] Stack/Make/Default']);
  });

test('[A8] the guard lets other custom resources pass, and those that are exempt', () => {
  expect(said('s3:GetObject', {})).toEqual([]);
  expect(said('dynamodb:CreateTable', SHAPE, (made) =>
    made.addMetadata(EXEMPTION_METADATA, [{ rules: ['CustomerManagedKey'], reason: 'The handler encrypts its table.' }]))).toEqual([]);
});
