import { App, Stack, aws_iam as iam } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import {
  AwsSolutionsChecks, HIPAASecurityChecks, NIST80053R4Checks, NIST80053R5Checks, PCIDSS321Checks, ServerlessChecks, type NagPack,
} from 'cdk-nag';
import { HOME, ReplicatedTable } from './stage';

/** Rule and construct of every finding under a path of which `isOurs` holds. */
function findings(pack: (app: App) => NagPack, isOurs: (path: string) => boolean): string[] {
  const app = new App();
  const stack = new Stack(app, 'Shop', HOME);
  new ReplicatedTable(stack, 'Orders', ['us-east-1', 'ap-southeast-2']);
  const role = new iam.Role(stack, 'Control', { assumedBy: new iam.ServicePrincipal('lambda.amazonaws.com') });
  role.addToPolicy(new iam.PolicyStatement({ actions: ['dynamodb:PutResourcePolicy'], resources: ['*'] }));
  Template.fromStack(stack);
  const { violations } = pack(app).validateScope(app);
  return violations.flatMap(({ ruleName, violatingResources }) => violatingResources
    .map(({ constructPath }) => String(constructPath))
    .filter(isOurs)
    .map((path) => `${ruleName} ${path}`));
}

const PACKS: [string, (app: App) => NagPack][] = [
  ['AwsSolutions', (app) => new AwsSolutionsChecks(app)],
  ['HIPAA', (app) => new HIPAASecurityChecks(app)],
  ['NIST 800-53 R4', (app) => new NIST80053R4Checks(app)],
  ['NIST 800-53 R5', (app) => new NIST80053R5Checks(app)],
  ['PCI DSS', (app) => new PCIDSS321Checks(app)],
  ['Serverless', (app) => new ServerlessChecks(app)],
];

test.each(PACKS)('%s finds nothing in function, role, permissions and custom resources', (_, pack) => {
  expect(findings(pack, (path) => path.includes('ReplicaPolicy'))).toEqual([]);
});

test('the packs were at work: they find the wildcard of a role beside', () => {
  expect(PACKS.flatMap(([, pack]) => findings(pack, (path) => path.startsWith('Shop/Control')))).toEqual(
    expect.arrayContaining([expect.stringMatching(/^AwsSolutions-IAM5.* Shop\/Control\/DefaultPolicy\/Resource$/)]));
});
