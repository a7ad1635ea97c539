import { App, aws_kms as kms, DefaultStackSynthesizer, Stack } from 'aws-cdk-lib';
import type { StackProps } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import { HOME, tableIn, warningsOf } from '../support/shop';
import { EncryptionEvent, EncryptionMonitor, ManagementTrail, MonitorAlarms } from 'cdk-secure-table';
import type { EncryptionMonitorProps } from 'cdk-secure-table';

const WATCHED = [EncryptionEvent.KEY_DISABLED, EncryptionEvent.TABLE_DELETED, EncryptionEvent.MONITOR_CHANGED];
const AWAY = 'us-east-1';

function rulesOf(stack: Stack): any[] {
  return Object.values(Template.fromStack(stack).findResources('AWS::Events::Rule')).map(({ Properties }) => Properties);
}

function replicated(props: EncryptionMonitorProps = {}, stackProps: StackProps = {}) {
  const app = new App();
  const stack = new Stack(app, 'Shop', { env: HOME, ...stackProps });
  const orders = tableIn(stack);
  orders.addReplica({ region: AWAY });
  const monitor = new EncryptionMonitor(stack, 'Monitor', { watch: WATCHED, trail: ManagementTrail.EXISTING, ...props });
  app.synth();
  return { stack, monitor, orders, support: app.node.findChild(`Shop-monitor-${AWAY}`) as Stack };
}

describe('a table with a replica in another Region', () => {
  test('a support stack forwards events on replica, key and rules to the bus of the monitor', () => {
    const { stack, support } = replicated();

    const [disabled, deleted, changed] = rulesOf(support);
    expect(disabled.EventPattern).toMatchObject({ region: [AWAY], detail: { eventName: ['DisableKey'], resources: { ARN: [{}] } } });
    expect(deleted.EventPattern).toMatchObject({ region: [AWAY], detail: { eventName: ['DeleteTable'] } });
    const prefix = disabled.Name.slice(0, -EncryptionEvent.KEY_DISABLED.length);
    expect(changed.EventPattern.detail.$or[0].requestParameters.name).toEqual([{ prefix }]);
    const [{ Properties: { Name: bus } }] = Object.values(Template.fromStack(stack).findResources('AWS::Events::EventBus'));
    for (const { Targets: [target, ...more] } of [disabled, deleted, changed]) {
      expect(more).toEqual([]);
      expect(JSON.stringify(target.Arn)).toContain(`:events:eu-west-1:111122223333:event-bus/${bus}"`);
      expect(target).toMatchObject({ RoleArn: expect.anything(), DeadLetterConfig: expect.anything() });
    }
  });

  test('rules on the bus of the monitor send its messages, and name no table', () => {
    const { stack } = replicated();

    const rules = rulesOf(stack);
    const onBus = rules.filter(({ EventBusName }) => EventBusName !== undefined);
    expect(onBus).toHaveLength(WATCHED.length);
    for (const { Name, Targets } of onBus) {
      expect(Targets).toEqual(rules.find((rule) => rule.Name === Name.replace('Forwarded', '')).Targets);
    }
    expect(JSON.stringify(onBus.map(({ EventPattern }) => EventPattern))).not.toContain('Orders');
  });

  test('the support stack is deployed after the stack of the tables, with its synthesizer', () => {
    const { stack, support } = replicated({}, { synthesizer: new DefaultStackSynthesizer({ qualifier: 'shops' }) });

    expect(support.dependencies).toContain(stack);
    expect(support.synthesizer.bootstrapQualifier).toBe('shops');
  });

  test('the longest stack names give different names of support stacks, within 128 characters', () => {
    const names = ['a', 'b'].map((last) => replicated({}, { stackName: `${'x'.repeat(127)}${last}` }).support.stackName);

    expect(new Set(names).size).toBe(2);
    expect(names.map(({ length }) => length)).toEqual([128, 128]);
  });

  test('alarms on matched events include those of the bus', () => {
    const { stack } = replicated({ alarms: MonitorAlarms.MATCHED_EVENTS });

    const alarms = Object.values(Template.fromStack(stack).findResources('AWS::CloudWatch::Alarm', { Properties: { MetricName: 'MatchedEvents' } }));
    const buses = alarms.map(({ Properties: { Dimensions } }) => Dimensions.map(({ Name }: { Name: string }) => Name).join(' '));
    expect(buses.sort()).toEqual([...Array(3).fill('EventBusName RuleName'), ...Array(3).fill('RuleName')]);
  });

  test('a replica that is not added is not watched: there is no support stack and no bus', () => {
    const app = new App();
    const stack = new Stack(app, 'Shop', { env: HOME });
    tableIn(stack);
    new EncryptionMonitor(stack, 'Monitor');

    Template.fromStack(stack).resourceCountIs('AWS::Events::EventBus', 0);
    expect(app.node.children.filter((child) => Stack.isStack(child))).toEqual([stack]);
  });

  test('two monitors forward to their own buses from one support stack', () => {
    const app = new App();
    const stack = new Stack(app, 'Shop', { env: HOME });
    tableIn(stack).addReplica({ region: AWAY });
    ['One', 'Two'].forEach((id) => new EncryptionMonitor(stack, id, { watch: [EncryptionEvent.TABLE_DELETED] }));
    app.synth();

    const rules = rulesOf(app.node.findChild(`Shop-monitor-${AWAY}`) as Stack);
    expect(new Set(rules.map(({ Name }) => Name)).size).toBe(2);
    expect(new Set(rules.map(({ Targets: [{ Arn }] }) => JSON.stringify(Arn))).size).toBe(2);
  });
});

describe('a key that is passed as keys', () => {
  const withKey = (arn: string) => {
    const app = new App();
    const stack = new Stack(app, 'Shop', { env: HOME });
    new EncryptionMonitor(stack, 'Monitor', { watch: WATCHED, keys: [kms.Key.fromKeyArn(stack, 'Key', arn)], trail: ManagementTrail.EXISTING });
    app.synth();
    return { app, stack };
  };

  test('of another Region is watched in that Region', () => {
    const { app } = withKey(`arn:aws:kms:${AWAY}:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab`);

    const [{ EventPattern }] = rulesOf(app.node.findChild(`Shop-monitor-${AWAY}`) as Stack);
    expect(EventPattern).toMatchObject({ region: [AWAY], detail: { eventName: ['DisableKey'] } });
  });

  test('of another account draws a warning', () => {
    const { stack } = withKey('arn:aws:kms:eu-west-1:444455556666:key/1234abcd-12ab-34cd-56ef-1234567890ab');

    expect(warningsOf(stack)).toEqual([expect.stringContaining('Key Shop/Key is in account 444455556666')]);
  });
});

test('the names of rules are at most 64 characters long, and the monitor recognizes them, in a stack with the longest name', () => {
  const { stack, support } = replicated({ watch: Object.values(EncryptionEvent) }, { stackName: 'x'.repeat(128) });

  for (const rules of [rulesOf(stack), rulesOf(support)]) {
    const { EventPattern } = rules.find(({ Name, EventBusName }) => Name.endsWith(EncryptionEvent.MONITOR_CHANGED) && EventBusName === undefined);
    const [{ prefix }] = EventPattern.detail.$or[0].requestParameters.name;
    expect(rules.filter(({ Name }) => Name.length > 64 || !Name.startsWith(prefix))).toEqual([]);
  }
});
