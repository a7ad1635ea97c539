import { App, Aspects, aws_iam as iam, aws_kms as kms, aws_lambda as lambda, aws_sns as sns, NestedStack, Stack, Stage, Tags, aws_events_targets as targets } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import { Construct } from 'constructs';
import { HOME, refusal, tableIn, warningsOf } from '../support/shop';
import { EncryptionEvent, EncryptionMonitor, ManagementTrail, MonitorFormat, SecureTableReplica, TableKey } from 'cdk-secure-table';

const WATCHED = { trail: ManagementTrail.EXISTING, watch: [EncryptionEvent.KEY_DISABLED, EncryptionEvent.TABLE_DELETED] };
const AWAY = 'us-east-1';

function apps(id = 'Shop') {
  const app = new App();
  return { app, stack: new Stack(app, id, { env: HOME }) };
}

function rulesOf(stack: Stack): any[] {
  return Object.values(Template.fromStack(stack).findResources('AWS::Events::Rule')).map(({ Properties }) => Properties);
}

describe('exceptPrincipals', () => {
  const roles = (count: number) => Array.from({ length: count }, (_, index) => `arn:aws:iam::111122223333:role/deployment-role-of-the-shop-${index}`);
  const monitors = {
    'of the changes of the monitor': (stack: Stack, exceptPrincipals: string[]) =>
      new EncryptionMonitor(stack, 'Monitor', { ...WATCHED, watch: [EncryptionEvent.MONITOR_CHANGED], exceptPrincipals }),
    'of an account': (stack: Stack, exceptPrincipals: string[]) => EncryptionMonitor.account(stack, 'Monitor', { ...WATCHED, exceptPrincipals }),
  };

  test.each(Object.entries(monitors))('that make the pattern %s too long are refused', (_, create) => {
    const { stack } = apps();
    create(stack, roles(20));

    expect(() => Template.fromStack(stack)).toThrow('[TooManyPrincipals] Shop/Monitor: ');
  });

  test.each(Object.entries(monitors))('of four deployment roles fit into the pattern %s', (_, create) => {
    const { stack } = apps();
    create(stack, roles(4));

    expect(rulesOf(stack).length).toBeGreaterThan(0);
  });

  test('that are created in the app count as long as their ARNs can become', () => {
    const { stack } = apps();
    const created = Array.from({ length: 9 }, (_, index) => new iam.Role(stack, `R${index}`, { assumedBy: new iam.AccountRootPrincipal() }).roleArn);
    EncryptionMonitor.account(stack, 'Monitor', { ...WATCHED, exceptPrincipals: created });

    expect(() => Template.fromStack(stack)).toThrow('[TooManyPrincipals] Shop/Monitor: ');
  });
});

describe('watch', () => {
  test('an event that is listed twice has one message', () => {
    const { stack } = apps();
    tableIn(stack);
    new EncryptionMonitor(stack, 'Monitor', { ...WATCHED, watch: [EncryptionEvent.KEY_DISABLED, EncryptionEvent.KEY_DISABLED] });

    expect(rulesOf(stack).map(({ Targets }) => Targets.length)).toEqual([1]);
  });

  test('an empty list draws a warning, unless a target is added', () => {
    for (const [isTargeted, count] of [[false, 1], [true, 0]] as const) {
      const { app, stack } = apps();
      tableIn(stack);
      const monitor = new EncryptionMonitor(stack, 'Monitor', { ...WATCHED, watch: [] });
      if (isTargeted) {
        monitor.onEvent(EncryptionEvent.KEY_DISABLED, new targets.SnsTopic(new sns.Topic(stack, 'Other')));
      }
      app.synth();

      expect(warningsOf(stack).filter((text) => text.startsWith('watch is empty'))).toHaveLength(count);
    }
  });
});

describe('tables that are created during synthesis', () => {
  test('by an aspect of the app are watched', () => {
    const { app, stack } = apps();
    new EncryptionMonitor(stack, 'Monitor', WATCHED);
    Aspects.of(app).add({ visit: (construct) => void (construct === stack && stack.node.tryFindChild('Orders') === undefined && tableIn(stack)) });

    expect(rulesOf(stack)).toHaveLength(2);
  });

  test.each(['the stack', 'a stage'])('by an aspect in %s, which CDK visits after the monitor, are an error', (where) => {
    const { app, stack } = apps();
    new EncryptionMonitor(stack, 'Monitor', WATCHED);
    const later = where === 'the stack' ? new Construct(stack, 'Later') : new Stack(new Stage(stack, 'Production', { env: HOME }), 'Later');
    Aspects.of(later).add({ visit: (construct) => void (construct === later && later.node.tryFindChild('Orders') === undefined && tableIn(later as Stack)) });

    expect(refusal(() => app.synth())).toMatch(/\[NotMonitored\] Shop\/(Production\/)?Later\/Orders: /);
  });
});

describe('stacks', () => {
  test('tables of another stack are watched with their replicas, and the support stack follows their stack', () => {
    const { app, stack } = apps();
    const orders = tableIn(stack);
    orders.addReplica({ region: AWAY });
    const operations = new Stack(app, 'Operations', { env: HOME });
    new EncryptionMonitor(operations, 'Monitor', { ...WATCHED, tables: [orders] });
    app.synth();

    const support = app.node.findChild(`Operations-monitor-${AWAY}`) as Stack;
    expect(rulesOf(support)).toHaveLength(2);
    expect(support.dependencies).toEqual(expect.arrayContaining([operations, stack]));
    expect(rulesOf(stack)).toEqual([]);
  });

  test.each(['inside', 'outside'])('tables of a nested stack are watched with their replicas by a monitor %s', (where) => {
    const { app, stack } = apps();
    const nested = new NestedStack(stack, 'Nested');
    tableIn(nested).addReplica({ region: AWAY });
    new EncryptionMonitor(where === 'inside' ? nested : stack, 'Monitor', WATCHED);
    app.synth();

    expect(rulesOf(where === 'inside' ? nested : stack)).toHaveLength(4);
    expect(rulesOf(app.node.findChild(`Shop-monitor-${AWAY}`) as Stack)).toHaveLength(2);
  });

  test('the support stack has the tags and the termination protection of the stack', () => {
    const app = new App();
    const stack = new Stack(app, 'Shop', { env: HOME, terminationProtection: true });
    Tags.of(stack).add('team', 'orders');
    tableIn(stack).addReplica({ region: AWAY });
    new EncryptionMonitor(stack, 'Monitor', WATCHED);
    app.synth();

    const support = app.node.findChild(`Shop-monitor-${AWAY}`) as Stack;
    expect(support.terminationProtection).toBe(true);
    expect(support.tags.tagValues()).toEqual({ team: 'orders' });
  });

  test('a replica in another account is watched by a monitor in its stack', () => {
    const { app, stack } = apps();
    const replicaSourceTable = tableIn(stack, 'Orders', { tableName: 'orders' });
    const partner = new Stack(app, 'Partner', { env: { account: '444455556666', region: AWAY } });
    new SecureTableReplica(partner, 'Orders', { replicaSourceTable });
    new EncryptionMonitor(partner, 'Monitor', WATCHED);
    app.synth();

    const [disabled, deleted, ...more] = rulesOf(partner).map(({ EventPattern }) => EventPattern);
    expect(disabled).toMatchObject({ region: [AWAY], detail: { resources: { ARN: [{}] } } });
    expect(deleted.detail.requestParameters.tableName[0]).toBe('orders');
    expect(more).toEqual([]);
  });

  test('a Region-agnostic stack is watched in the Region that it is deployed to', () => {
    const stack = new Stack(new App(), 'Shop');
    tableIn(stack);
    new EncryptionMonitor(stack, 'Monitor', WATCHED);

    expect(rulesOf(stack).map(({ EventPattern }) => EventPattern.region)).toEqual([[{ Ref: 'AWS::Region' }], [{ Ref: 'AWS::Region' }]]);
  });
});

test('tables on one key have one pattern for the key', () => {
  const { stack } = apps();
  const encryptionKey = TableKey.shared(stack);
  ['Orders', 'Customers'].forEach((id) => tableIn(stack, id, { encryptionKey }));
  new EncryptionMonitor(stack, 'Monitor', WATCHED);

  expect(rulesOf(stack)[0].EventPattern.detail.resources.ARN).toHaveLength(1);
});

test('a topic of another stack and its key let EventBridge and CloudWatch publish', () => {
  const { app, stack } = apps();
  tableIn(stack);
  const alarms = new Stack(app, 'Alarms', { env: HOME });
  const topic = new sns.Topic(alarms, 'Topic', { masterKey: new kms.Key(alarms, 'Key') });
  new EncryptionMonitor(stack, 'Monitor', { ...WATCHED, topic, format: MonitorFormat.EVENT });
  app.synth();

  const { Resources } = Template.fromStack(alarms).toJSON();
  for (const type of ['AWS::SNS::TopicPolicy', 'AWS::KMS::Key']) {
    const text = JSON.stringify(Object.values<any>(Resources).filter(({ Type }) => Type === type));
    expect(text).toContain('events.amazonaws.com');
    expect(text).toContain('cloudwatch.amazonaws.com');
  }
  expect(warningsOf(stack)).toEqual([]);
});

test('a Lambda function as another target is called for events of the home Region and of replicas', () => {
  const { stack } = apps();
  tableIn(stack).addReplica({ region: AWAY });
  const monitor = new EncryptionMonitor(stack, 'Monitor', WATCHED);
  const handler = new lambda.Function(stack, 'Handler', { code: lambda.Code.fromInline('x'), handler: 'index.x', runtime: lambda.Runtime.NODEJS_22_X });
  monitor.onEvent(EncryptionEvent.KEY_DISABLED, new targets.LambdaFunction(handler));

  expect(rulesOf(stack).map(({ Targets }) => Targets.length).sort()).toEqual([1, 1, 2, 2]);
  Template.fromStack(stack).resourceCountIs('AWS::Lambda::Permission', 2);
});
