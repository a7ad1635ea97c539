import { App, aws_iam as iam, Stack } from 'aws-cdk-lib';
import { HOME, ReplicatedTable } from './stage';
import { nagFindings } from '../../support/nag';
import type { NagFinding } from '../../support/nag';

let findings: NagFinding[];

beforeAll(() => {
  const app = new App();
  const stack = new Stack(app, 'Shop', HOME);
  new ReplicatedTable(stack, 'Orders', ['us-east-1', 'ap-southeast-2']);
  const role = new iam.Role(stack, 'Control', { assumedBy: new iam.ServicePrincipal('lambda.amazonaws.com') });
  role.addToPolicy(new iam.PolicyStatement({ actions: ['dynamodb:PutResourcePolicy'], resources: ['*'] }));
  app.synth();
  findings = nagFindings(app);
});

test('no pack has findings for function, role, permissions and custom resources', () => {
  expect(findings.filter(({ path }) => path.includes('ReplicaPolicy'))).toEqual([]);
});

test('the packs are active: they find the wildcard of another role', () => {
  expect(findings).toContainEqual({ pack: 'AwsSolutions', rule: 'AwsSolutions-IAM5[Resource::*]', path: 'Shop/Control/DefaultPolicy/Resource' });
  expect(new Set(findings.map(({ pack }) => pack)).size).toBeGreaterThanOrEqual(5);
});
