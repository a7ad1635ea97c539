import { App } from 'aws-cdk-lib';
import type { Stack } from 'aws-cdk-lib';
import { Annotations, Match, Template } from 'aws-cdk-lib/assertions';
import { operations } from '../../examples/operations/app';
import { nagFindings } from '../support/nag';

const app = new App({ analyticsReporting: false });
operations(app);
const shop = app.node.findChild('Shop') as Stack;
const organization = app.node.findChild('Organization') as Stack;
const template = Template.fromStack(shop);

test('the example has each construct once, and no warning', () => {
  template.resourceCountIs('AWS::CloudTrail::Trail', 1);
  template.resourceCountIs('AWS::Backup::BackupVault', 1);
  template.resourceCountIs('AWS::Backup::RestoreTestingPlan', 1);
  template.resourceCountIs('AWS::Config::ConfigRule', 5);
  template.hasResourceProperties('AWS::DAX::Cluster', { SSESpecification: { SSEEnabled: true }, ClusterEndpointEncryptionType: 'TLS' });
  Template.fromStack(organization).resourceCountIs('AWS::Organizations::Policy', 2);
  for (const stack of [shop, organization]) {
    expect(Annotations.fromStack(stack).findWarning('*', Match.anyValue())).toEqual([]);
    expect(Annotations.fromStack(stack).findError('*', Match.anyValue())).toEqual([]);
  }
});

test('every KMS key rotates', () => {
  const keys = Object.values(template.findResources('AWS::KMS::Key'));

  expect(keys.length).toBeGreaterThan(3);
  expect(keys.filter(({ Properties }) => Properties.EnableKeyRotation !== true)).toEqual([]);
});

/** What docs/operations.md says about cdk-nag: the rule, without its pack, and the construct. */
const DOCUMENTED = [
  'CloudTrailCloudWatchLogsEnabled Audit', 'EventBusDLQ Audit', 'IAM5 Backup', 'IAMNoInlinePolicy Backup', 'IAMNoInlinePolicy Cache',
  'S3BucketDefaultLockEnabled Audit', 'S3BucketReplicationEnabled Audit',
  // Of the subscription that the example adds.
  'SNSRedrivePolicy Monitor',
];

test('cdk-nag finds what docs/operations.md lists, and nothing else', () => {
  const found = [shop, organization].flatMap((stack) => nagFindings(stack))
    .map(({ rule, path }) => `${/\w+(?=$|\[)/.exec(rule)![0]} ${path.split('/')[1]}`)
    .filter((finding) => !finding.endsWith(' Vpc'));

  expect([...new Set(found)].sort()).toEqual([...DOCUMENTED].sort());
});
