import { writeFileSync } from 'fs';
import { join } from 'path';
import { App, CfnResource, DefaultStackSynthesizer, Stack } from 'aws-cdk-lib';
import type { ISynthesisSession } from 'aws-cdk-lib';
import * as fc from 'fast-check';
import { app, ENV, synth, violations } from './support/synth';
import { EncryptedTables, SecureTableChecks } from '../../src/enforcement';
import { runs } from '../support/sizes';

/*
 * Whatever stands in a template, the outcome is findings.
 */

const TYPES = [
  'AWS::DynamoDB::Table', 'AWS::DynamoDB::GlobalTable', 'AWS::Serverless::SimpleTable', 'AWS::KMS::Key', 'AWS::KMS::ReplicaKey', 'AWS::KMS::Alias', 'AWS::DAX::Cluster',
  'AWS::Backup::BackupVault', 'AWS::Backup::BackupPlan', 'AWS::Lambda::Function', 'AWS::ECS::TaskDefinition', 'AWS::Kinesis::Stream', 'AWS::CloudFormation::StackSet',
  'Custom::AWS', 'Custom::DynamoDBReplica', 'Custom::SecureTableReplicaPolicy', 'Custom::CrossRegionExportReader',
];

const KEYS = [
  'SSESpecification', 'SSEEnabled', 'KMSMasterKeyId', 'Replicas', 'Region', 'ResourcePolicy', 'PolicyDocument', 'Statement', 'StreamSpecification', 'TableName', 'Tags',
  'ReplicaStreamSpecification', 'PointInTimeRecoverySpecification', 'KinesisStreamSpecification', 'StreamArn', 'ContributorInsightsSpecification', 'KeyPolicy', 'KeySpec', 'Origin',
  'PrimaryKeyArn', 'AliasName', 'TargetKeyId', 'EncryptionKeyArn', 'Environment', 'Variables', 'ContainerDefinitions', 'Create', 'Update', 'TemplateBody', 'Policy',
  'KeySchema', 'GlobalSecondaryIndexes', 'AttributeName', 'ServiceToken', 'ClusterEndpointEncryptionType', 'Ref', 'Fn::GetAtt', 'Fn::If', 'Fn::Join', 'Fn::Sub', 'Fn::Transform',
];

const text = fc.oneof(fc.string(), fc.constantFrom('R0', 'R1.Arn', 'AWS::Region', 'AWS::NoValue', '{{resolve:ssm:x}}', 'arn:aws:kms:eu-west-1:111122223333:key/k', 'true'));

/** JSON whose keys are those that the reader looks for, so that it gets deep into it. */
const { value } = fc.letrec<{ value: unknown; object: unknown; list: unknown }>((tie) => ({
  value: fc.oneof({ maxDepth: 5 }, text, fc.boolean(), fc.integer(), fc.constant(null), tie('object'), tie('list')),
  object: fc.dictionary(fc.constantFrom(...KEYS), tie('value'), { maxKeys: 5 }),
  list: fc.array(tie('value'), { maxLength: 3 }),
}));
const properties = fc.dictionary(fc.constantFrom(...KEYS), value, { maxKeys: 8 });

test('no property of any resource crashes a pack, and CDK takes every finding', () => {
  fc.assert(fc.property(fc.array(fc.tuple(fc.constantFrom(...TYPES), properties), { minLength: 1, maxLength: 5 }), (resources) => {
    const stack = new Stack(new App(), 'Stack', { env: ENV });
    resources.forEach(([type, of], index) => new CfnResource(stack, `R${index}`, { type, properties: of }));

    const { success, violations: found } = new SecureTableChecks().validateScope(stack);

    expect(success).toBe(!found.some(({ severity }) => severity === 'error'));
    for (const { ruleName, description, fix, violatingResources } of found) {
      expect(ruleName).toMatch(/^SecureTable-[A-Za-z]+(\[[a-z0-9-]+(:unverifiable)?\])?$/i);
      expect(`${description}${fix}`).not.toMatch(/undefined|\[object Object\]/);
      expect(violatingResources[0].constructPath).toBeDefined();
    }
    // A table of random properties is never compliant.
    if (resources.some(([type]) => type.startsWith('AWS::DynamoDB::'))) {
      expect(success).toBe(false);
    }
  }), { numRuns: runs(60, 300) });
});

test.each([
  ['', true], ['null', true], ['[]', true], ['7', true], ['{', true], ['{"Resources":{"T":{"Type":"AWS::DynamoDB::Table","Properties":[]}}}', true],
  // Nothing in these could be a table.
  ['{"Resources":7}', false], ['{"Resources":{"T":7}}', false],
])('a template that is nothing but %s: stopped by the guard is %s', (content, stopped) => {
  class Scribbling extends DefaultStackSynthesizer {
    public synthesize(session: ISynthesisSession): void {
      super.synthesize(session);
      writeFileSync(join(session.outdir, this.boundStack.templateFile), content);
    }
  }
  const root = app();
  EncryptedTables.enforce(root);
  new Stack(root, 'Stack', { env: ENV, synthesizer: new Scribbling() });

  expect(synth(root) !== undefined).toBe(stopped);
  expect(violations(root).length > 0).toBe(stopped);
});
