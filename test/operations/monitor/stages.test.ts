import { App, aws_dynamodb as dynamodb, Stack, Stage } from 'aws-cdk-lib';
import type { StackProps } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import type { Construct } from 'constructs';
import { HOME, tableIn, warningsOf } from '../support/shop';
import { EncryptionEvent, EncryptionMonitor, ManagementTrail, SecureTable, TableKey } from 'cdk-secure-table';
import type { EncryptionMonitorProps } from 'cdk-secure-table';

const WATCHED = { watch: [EncryptionEvent.KEY_DISABLED, EncryptionEvent.TABLE_DELETED], trail: ManagementTrail.EXISTING };

function pipeline(env: StackProps['env'] = HOME, props: EncryptionMonitorProps = WATCHED) {
  const app = new App();
  const stack = new Stack(app, 'Pipeline', { env });
  return { app, stack, monitor: new EncryptionMonitor(stack, 'Monitor', props) };
}

function production(scope: Construct, env: StackProps['env'] = HOME, id = 'Production') {
  const stage = new Stage(scope, id, { env });
  const stack = new Stack(stage, 'Shop');
  return { stage, stack, orders: tableIn(stack) };
}

function rulesOf(stack: Stack): any[] {
  return Object.values(Template.fromStack(stack).findResources('AWS::Events::Rule')).map(({ Properties }) => Properties);
}

test.each([[HOME], [{ ...HOME, region: 'us-east-1' }]])('the tables of a stage in %j are watched by rules in their stack', (env) => {
  const { app, stack } = pipeline();
  const { stack: inner } = production(stack, env);
  app.synth();

  const [disabled, deleted] = rulesOf(inner);
  expect(disabled.EventPattern).toMatchObject({ region: [env.region], detail: { eventName: ['DisableKey'], resources: { ARN: [expect.anything()] } } });
  expect(deleted.EventPattern).toMatchObject({ region: [env.region], detail: { eventName: ['DeleteTable'] } });
  const [bus] = Object.values(Template.fromStack(stack).findResources('AWS::Events::EventBus'));
  expect(JSON.stringify(disabled.Targets[0].Arn)).toContain(`:events:eu-west-1:111122223333:event-bus/${bus.Properties.Name}"`);
  expect(rulesOf(stack).map(({ EventPattern }) => EventPattern.detail.eventName)).toEqual([['DisableKey'], ['DeleteTable']]);
  expect(warningsOf(stack)).toEqual([]);
});

test('stages in stages, and tables and replicas that are added later, are watched', () => {
  const { app, stack } = pipeline();
  const outer = new Stage(stack, 'Europe', { env: HOME });
  const { stage, stack: inner } = production(outer);
  new TableKey(inner, 'Spare');
  new SecureTable(inner, 'Customers', { partitionKey: { name: 'id', type: dynamodb.AttributeType.STRING } }).addReplica({ region: 'us-east-1' });
  app.synth();

  const [disabled, deleted] = rulesOf(inner);
  expect(disabled.EventPattern.detail.resources.ARN).toHaveLength(3);
  expect(deleted.EventPattern.detail.requestParameters.tableName).toHaveLength(4);
  expect(rulesOf(stage.node.findChild('Shop-monitor-us-east-1') as Stack)).toHaveLength(2);
  expect(rulesOf(stage.node.findChild('Shop-replica-keys-us-east-1') as Stack)).toHaveLength(0);
});

test('a stage that a pipeline synthesizes when it is added is watched', () => {
  const { stack } = pipeline();
  const { stage, stack: inner } = production(stack);
  stage.synth();

  expect(rulesOf(inner)).toHaveLength(2);
  Template.fromStack(stack).resourceCountIs('AWS::Events::EventBus', 1);
});

test('after a stage is synthesized, targets are accepted only for the events that it forwards', () => {
  const { stack, monitor } = pipeline();
  production(stack).stage.synth();
  const target = { bind: () => ({ arn: 'arn:aws:lambda:eu-west-1:111122223333:function:restore' }) };

  monitor.onEvent(EncryptionEvent.TABLE_DELETED, target);
  expect(() => monitor.onEvent(EncryptionEvent.TABLE_EXPORTED, target)).toThrow('[MonitorRendered] Pipeline/Monitor: ');
});

test('a stage that was synthesized before the monitor was created draws a warning', () => {
  const stack = new Stack(new App(), 'Pipeline', { env: HOME });
  production(stack).stage.synth();
  new Stage(stack, 'Empty').synth();
  new EncryptionMonitor(stack, 'Monitor', WATCHED);
  EncryptionMonitor.account(stack, 'Account', WATCHED);
  new EncryptionMonitor(stack, 'Given', { ...WATCHED, tables: [tableIn(stack)] });

  expect(warningsOf(stack)).toEqual([
    expect.stringContaining('The tables of Pipeline/Production are not monitored. It was synthesized before the monitor was created.'),
  ]);
});

test.each([
  ['another account', HOME, { ...HOME, account: '444455556666' }, 'Add to the stack: new EncryptionMonitor(this, \'Monitor\')'],
  ['an unknown account', HOME, { region: 'eu-west-1' }, 'Set env on the stack Pipeline and on the stack Pipeline/Production/Shop'],
  ['a monitor without env', undefined, HOME, 'Set env on the stack Pipeline and on the stack Pipeline/Production/Shop'],
])('a stage that the monitor cannot watch draws a warning: %s', (_, env, inner, remedy) => {
  const app = new App();
  const stack = new Stack(app, 'Pipeline', { env });
  new EncryptionMonitor(stack, 'Monitor', WATCHED);
  const { stack: shop } = production(stack, inner);
  app.synth();

  expect(warningsOf(stack)).toEqual([expect.stringMatching(/^The tables of Pipeline\/Production\/Shop are not monitored\. /)]);
  expect(warningsOf(stack)[0]).toContain(remedy);
  expect(rulesOf(shop)).toEqual([]);
});

test('the remedy works: a monitor in the stack of the stage takes its tables over', () => {
  const { app, stack } = pipeline();
  const { stack: inner } = production(stack, { ...HOME, account: '444455556666' });
  new EncryptionMonitor(inner, 'Monitor', WATCHED);
  app.synth();

  expect(warningsOf(stack)).toEqual([expect.stringContaining('There is no SecureTable')]);
  expect(rulesOf(inner)).toHaveLength(2);
});

test('a stage is left alone by a monitor of given tables, of the account, and of another scope', () => {
  const app = new App();
  const stack = new Stack(app, 'Pipeline', { env: HOME });
  new EncryptionMonitor(stack, 'Given', { ...WATCHED, tables: [tableIn(stack)] });
  EncryptionMonitor.account(stack, 'Account', WATCHED);
  const { stack: inside } = production(stack);
  const { stack: beside } = production(app);
  app.synth();

  expect([inside, beside].flatMap(rulesOf)).toEqual([]);
});
