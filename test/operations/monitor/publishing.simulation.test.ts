import type { aws_kms as kms } from 'aws-cdk-lib';
import { App, Stack, aws_sns as sns } from 'aws-cdk-lib';
import { ACCOUNT, PaperDeployment } from '../../support/paper';
import { simulate } from '../../support/simulator';
import { EncryptionEvent, EncryptionMonitor, ManagementTrail } from 'cdk-secure-table';

const PUBLISHERS = ['events.amazonaws.com', 'cloudwatch.amazonaws.com'];
const TOPIC = `arn:aws:sns:eu-west-1:${ACCOUNT}:topic`;

function deployed() {
  const app = new App();
  const stack = new Stack(app, 'Shop', { env: { account: ACCOUNT, region: 'eu-west-1' } });
  const monitor = EncryptionMonitor.account(stack, 'Monitor', { trail: ManagementTrail.EXISTING, watch: [EncryptionEvent.KEY_DISABLED] });
  const paper = new PaperDeployment(app);
  const policy = monitor.topic.node.children.find((child) => child instanceof sns.TopicPolicy)!;
  const statements = paper.properties(policy).PolicyDocument.Statement.map((statement: object) => ({ ...statement, Resource: TOPIC }));
  return { topicPolicy: { Version: '2012-10-17', Statement: statements }, key: monitor.node.findChild('TopicKey') as kms.Key, paper };
}

test.each(PUBLISHERS)('%s may publish to the topic, with the few context keys that it sends', async (principal) => {
  const { topicPolicy } = deployed();
  const request = { action: 'sns:Publish', resource: TOPIC, principal, resourcePolicy: topicPolicy };

  expect(await simulate({ ...request, context: { 'aws:SecureTransport': 'true' } })).toBe('Allowed');
});

test('a role whose policy allows it may publish over TLS, and nobody over HTTP', async () => {
  const { topicPolicy } = deployed();
  const identityPolicies = [{ Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action: 'sns:*', Resource: '*' }] }];
  const request = { action: 'sns:Publish', resource: TOPIC, resourcePolicy: topicPolicy };
  const role = { principal: `arn:aws:iam::${ACCOUNT}:role/Publisher`, identityPolicies };

  expect(await simulate({ ...request, ...role, context: { 'aws:SecureTransport': 'true' } })).toBe('Allowed');
  expect(await simulate({ ...request, ...role, context: { 'aws:SecureTransport': 'false' } })).toBe('ExplicitlyDenied');
  for (const principal of PUBLISHERS) {
    expect(await simulate({ ...request, principal, context: { 'aws:SecureTransport': 'false' } })).toBe('ExplicitlyDenied');
  }
});

test.each(PUBLISHERS)('%s may encrypt messages with the key of the topic, and another service may not', async (principal) => {
  const { key, paper } = deployed();
  const request = { resource: `arn:aws:kms:eu-west-1:${ACCOUNT}:key/1234abcd-12ab-34cd-56ef-1234567890ab`, resourcePolicy: paper.keyPolicy(key) };

  for (const action of ['kms:GenerateDataKey', 'kms:Decrypt']) {
    expect(await simulate({ ...request, action, principal })).toBe('Allowed');
    expect(await simulate({ ...request, action, principal: 'lambda.amazonaws.com' })).toBe('ImplicitlyDenied');
  }
});
