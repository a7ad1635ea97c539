import { App, aws_sns as sns, aws_sqs as sqs, Stack } from 'aws-cdk-lib';
import type { aws_kms as kms } from 'aws-cdk-lib';
import type { IConstruct } from 'constructs';
import { ACCOUNT, OTHER_ACCOUNT, PaperDeployment } from '../../support/paper';
import { simulate } from '../../support/simulator';
import type { SimulatedRequest } from '../../support/simulator';
import { HOME, tableIn } from '../support/shop';
import { EncryptionMonitor, ManagementTrail } from 'cdk-secure-table';

const PUBLISHERS = ['events.amazonaws.com', 'cloudwatch.amazonaws.com'];
const EVERYTHING = [{ Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action: '*', Resource: '*' }] }];
const TOPIC = `arn:aws:sns:eu-west-1:${ACCOUNT}:topic`;
const KEY = `arn:aws:kms:eu-west-1:${ACCOUNT}:key/1234abcd-12ab-34cd-56ef-1234567890ab`;

const TLS = { 'aws:SecureTransport': 'true' };
const HTTP = { 'aws:SecureTransport': 'false' };

const app = new App();
const stack = new Stack(app, 'Shop', { env: HOME });
tableIn(stack).addReplica({ region: 'us-east-1' });
const monitor = new EncryptionMonitor(stack, 'Monitor', { trail: ManagementTrail.EXISTING });
const paper = new PaperDeployment(app);
const [forwarder] = app.node.findChild('Shop-monitor-us-east-1').node.children.filter(({ node }) => node.id.startsWith('EncryptionMonitor'));

/** What the deployment writes into the policy of a topic or queue. */
function resourcePolicy(resource: IConstruct, arn: string): object {
  const policy = resource.node.findAll().find((child) => child instanceof sns.TopicPolicy || child instanceof sqs.QueuePolicy)!;
  const statements = paper.properties(policy).PolicyDocument.Statement;
  return { Version: '2012-10-17', Statement: statements.map((statement: object) => ({ ...statement, Resource: arn })) };
}

const role = (account: string, more: object = {}): Pick<SimulatedRequest, 'principal' | 'identityPolicies'> =>
  ({ principal: `arn:aws:iam::${account}:role/Publisher`, identityPolicies: EVERYTHING, ...more });

describe('the topic', () => {
  const publish = { action: 'sns:Publish', resource: TOPIC, resourcePolicy: resourcePolicy(monitor.topic, TOPIC) };

  test('EventBridge may publish, with the few context keys that it sends', async () => {
    expect(await simulate({ ...publish, principal: 'events.amazonaws.com', context: TLS })).toBe('Allowed');
  });

  test('CloudWatch may publish for alarms of this account, and not for those of another', async () => {
    const request = { ...publish, principal: 'cloudwatch.amazonaws.com' };

    expect(await simulate({ ...request, context: { ...TLS, 'aws:SourceAccount': ACCOUNT } })).toBe('Allowed');
    expect(await simulate({ ...request, context: { ...TLS, 'aws:SourceAccount': OTHER_ACCOUNT } })).toBe('ImplicitlyDenied');
  });

  test('a role of this account may publish over TLS, a role of another account and another service may not', async () => {
    expect(await simulate({ ...publish, ...role(ACCOUNT), context: TLS })).toBe('Allowed');
    expect(await simulate({ ...publish, ...role(OTHER_ACCOUNT), context: TLS })).toBe('ImplicitlyDenied');
    expect(await simulate({ ...publish, principal: 's3.amazonaws.com', context: { ...TLS, 'aws:SourceAccount': ACCOUNT } })).toBe('ImplicitlyDenied');
  });

  test('publishing over plain HTTP is denied', async () => {
    expect(await simulate({ ...publish, ...role(ACCOUNT), context: HTTP })).toBe('ExplicitlyDenied');
    for (const principal of PUBLISHERS) {
      expect(await simulate({ ...publish, principal, context: { ...HTTP, 'aws:SourceAccount': ACCOUNT } })).toBe('ExplicitlyDenied');
    }
  });
});

describe('the key of the topic', () => {
  const use = { resource: KEY, resourcePolicy: paper.keyPolicy(monitor.node.findChild('TopicKey') as kms.Key) };
  const uses = ['kms:GenerateDataKey', 'kms:Decrypt'].map((action) => ({ ...use, action }));

  test('EventBridge and CloudWatch may use it, CloudWatch only for this account, and another service may not', async () => {
    for (const request of uses) {
      expect(await simulate({ ...request, principal: 'events.amazonaws.com' })).toBe('Allowed');
      expect(await simulate({ ...request, principal: 'cloudwatch.amazonaws.com', context: { 'aws:SourceAccount': ACCOUNT } })).toBe('Allowed');
      expect(await simulate({ ...request, principal: 'cloudwatch.amazonaws.com', context: { 'aws:SourceAccount': OTHER_ACCOUNT } }))
        .toBe('ImplicitlyDenied');
      expect(await simulate({ ...request, principal: 'lambda.amazonaws.com', context: { 'aws:SourceAccount': ACCOUNT } })).toBe('ImplicitlyDenied');
    }
  });

  test('a role of another account may not use it', async () => {
    for (const request of uses) {
      expect(await simulate({ ...request, ...role(OTHER_ACCOUNT) })).toBe('ImplicitlyDenied');
    }
  });

  test('neither service may administer it', async () => {
    for (const principal of PUBLISHERS) {
      expect(await simulate({ ...use, action: 'kms:DisableKey', principal, context: { 'aws:SourceAccount': ACCOUNT } })).toBe('ImplicitlyDenied');
    }
  });
});

describe.each([['of the monitor', monitor, 'eu-west-1'], ['of the rules that forward', forwarder, 'us-east-1']])('the dead-letter queue %s', (_, owner, region) => {
  const queue = owner.node.findChild('DeadLetters');
  const arn = `arn:aws:sqs:${region}:${ACCOUNT}:queue`;
  const send = { action: 'sqs:SendMessage', resource: arn, resourcePolicy: resourcePolicy(queue, arn) };
  const ofRule = (account: string, rule = 'rule/Encryption-1234abcd-KeyDisabled') => ({ 'aws:SourceArn': `arn:aws:events:${region}:${account}:${rule}` });

  test('EventBridge may send what rules of this account cannot deliver, on any bus', async () => {
    for (const rule of [undefined, 'rule/Encryption-1234abcd-Bus/Encryption-1234abcd-ForwardedKeyDisabled']) {
      expect(await simulate({ ...send, principal: 'events.amazonaws.com', context: { ...TLS, ...ofRule(ACCOUNT, rule) } })).toBe('Allowed');
    }
    expect(await simulate({ ...send, principal: 'events.amazonaws.com', context: { ...TLS, ...ofRule(OTHER_ACCOUNT) } })).toBe('ImplicitlyDenied');
  });

  test('a role of another account may neither send nor receive, and plain HTTP is denied', async () => {
    for (const action of ['sqs:SendMessage', 'sqs:ReceiveMessage']) {
      expect(await simulate({ ...send, ...role(OTHER_ACCOUNT), action, context: TLS })).toBe('ImplicitlyDenied');
      expect(await simulate({ ...send, ...role(ACCOUNT), action, context: HTTP })).toBe('ExplicitlyDenied');
    }
    expect(await simulate({ ...send, principal: 'events.amazonaws.com', context: { ...HTTP, ...ofRule(ACCOUNT) } })).toBe('ExplicitlyDenied');
  });
});

describe('the role that forwards', () => {
  const construct = forwarder.node.findChild('Role');
  const identity = { principal: paper.arn(construct), identityPolicies: paper.identityPolicies(construct) };
  const bus = paper.properties(monitor.node.findChild('Bus')).Name;
  const put = (region: string, name: string, account = ACCOUNT): Promise<string> =>
    simulate({ ...identity, action: 'events:PutEvents', resource: `arn:aws:events:${region}:${account}:event-bus/${name}` });

  test('may put events on the bus of the monitor only', async () => {
    expect(await put('eu-west-1', bus)).toBe('Allowed');
    expect(await put('eu-west-1', 'default')).toBe('ImplicitlyDenied');
    expect(await put('us-east-1', bus)).toBe('ImplicitlyDenied');
    expect(await put('eu-west-1', bus, OTHER_ACCOUNT)).toBe('ImplicitlyDenied');
  });

  test('may not change rules, and may not publish', async () => {
    const rule = `arn:aws:events:eu-west-1:${ACCOUNT}:rule/${bus}/rule`;
    expect(await simulate({ ...identity, action: 'events:DisableRule', resource: rule })).toBe('ImplicitlyDenied');
    expect(await simulate({ ...identity, action: 'sns:Publish', resource: TOPIC })).toBe('ImplicitlyDenied');
  });

  test('can be assumed by EventBridge only', () => {
    expect(paper.properties(construct).AssumeRolePolicyDocument.Statement).toEqual([
      { Action: 'sts:AssumeRole', Effect: 'Allow', Principal: { Service: 'events.amazonaws.com' } },
    ]);
  });
});
