import { App, aws_events as events, aws_kms as kms, Stack } from 'aws-cdk-lib';
import { arn, DEPLOYER, eventOf, harmless, silencing, weakening } from './monitor-calls';
import type { Call, Caller, Parts, Subject } from './monitor-calls';
import type { Row, Suite } from './suite';
import { EncryptionMonitor, ManagementTrail } from '../../../src';
import type { SecureTable } from '../../../src';
import { ACCOUNT, PaperDeployment } from '../../support/paper';
import { tableIn } from '../support/shop';

const KEY_ID = '1234abcd-12ab-34cd-56ef-1234567890ab';
const TRAIL = { trail: ManagementTrail.EXISTING };

/** The rendered event patterns of all stacks, by Region, bus and event, and what events name the parts of the monitor by. */
function rendered(app: App, monitor: EncryptionMonitor, region: string): { readonly patterns: Suite['patterns']; readonly parts: Parts } {
  app.synth();
  const paper = new PaperDeployment(app);
  const rules = app.node.findAll().filter((child): child is events.Rule => child instanceof events.Rule);
  const id = (rule: events.Rule): string =>
    `${rule.node.scope === monitor ? '' : `${Stack.of(rule).region}:`}${rule.node.id.replace(/\d+$/, '#$&')}`;
  const patterns = Object.fromEntries(rules.map((rule) => [id(rule), paper.properties(rule).EventPattern]));
  const [{ Name: rule }] = rules.filter((each) => each.node.scope === monitor).map((each) => paper.properties(each));
  return { patterns, parts: { region, rule, topic: String(paper.value(monitor, monitor.topic.topicArn)) } };
}

function stackIn(region: string): Stack {
  return new Stack(new App(), 'Shop', { env: { account: ACCOUNT, region } });
}

function ordersIn(stack: Stack, tableName = 'Orders', keyId = KEY_ID): SecureTable {
  const keyArn = arn(stack.region, 'kms', `key/${keyId}`);
  return tableIn(stack, `T${keyId}`, { tableName, encryptionKey: kms.Key.fromKeyArn(stack, keyId, keyArn) });
}

/** Rows of calls that are reported, and of the same calls on a subject whose name or id differs in its last character. */
function rowsOf(subject: Subject, matchesOf: (event: string) => readonly string[], near: readonly Subject[]): readonly Row[] {
  const row = (name: string, call: Call, matches: readonly string[]): Row =>
    ({ name: `${name}: ${call[2]} ${JSON.stringify(call[3])}`, event: eventOf(subject.region, call), matches });
  return [
    ...weakening(subject).map((call) => row(subject.tableName, call, matchesOf(call[0]))),
    ...near.flatMap((other) => weakening(other).map((call) => row(`${other.tableName}, which is not watched`, call, []))),
  ];
}

/** A monitor of one table, with a principal that is excepted. */
export function oneTable(region: string): Suite {
  const stack = stackIn(region);
  const monitor = new EncryptionMonitor(stack, 'Monitor', { tables: [ordersIn(stack)], exceptPrincipals: [DEPLOYER], ...TRAIL });
  const { patterns, parts } = rendered(stack.node.root as App, monitor, region);
  const orders = { region, tableName: 'Orders', keyId: KEY_ID };
  const hits = [...weakening(orders), ...silencing(parts)];
  const callers: readonly (readonly [string, boolean, Caller])[] = [
    ['by a user', true, {}],
    ['by another role', true, { userIdentity: { arn: `arn:aws:sts::${ACCOUNT}:assumed-role/Deploy2/x`, sessionContext: { sessionIssuer: { arn: `${DEPLOYER}2` } } } }],
    ['by a service, without an ARN', true, { userIdentity: { arn: undefined, invokedBy: 'dynamodb.amazonaws.com' } }],
    ['from the console', true, { more: { sessionCredentialFromConsole: 'true' } }],
    ['in another Region', false, { region: 'us-west-2' }],
    ['by the deployment role', false,
      { userIdentity: { arn: `arn:aws:sts::${ACCOUNT}:assumed-role/Deploy/x`, sessionContext: { sessionIssuer: { arn: DEPLOYER } } } }],
    ['by a principal that is excepted itself', false, { userIdentity: { arn: DEPLOYER } }],
  ];
  const near = [{ ...orders, tableName: 'Orders2', keyId: `${KEY_ID.slice(0, -1)}c` }, { ...orders, tableName: 'Order', keyId: KEY_ID.slice(0, -1) }];
  return {
    name: 'one table',
    patterns,
    rows: [
      ...callers.flatMap(([name, isReported, caller]) => hits.map((call) => (
        { name: `${name}: ${call[2]} ${JSON.stringify(call[3])}`, event: eventOf(region, call, caller), matches: isReported ? [call[0]] : [] }))),
      ...near.flatMap((other) => weakening(other).map((call) => ({ name: `${other.tableName}: ${call[2]}`, event: eventOf(region, call), matches: [] }))),
      ...[...silencing({ ...parts, rule: 'Other-Rule', topic: `${parts.topic}2` })].filter(([, service]) => service !== 'cloudtrail')
        .map((call) => ({ name: `another monitor: ${call[2]}`, event: eventOf(region, call), matches: [] })),
      ...harmless(orders, parts).map((call) => ({ name: `harmless: ${call[2]} ${JSON.stringify(call[3])}`, event: eventOf(region, call), matches: [] })),
    ],
  };
}

/** A monitor of many tables: shortest and longest names, names that CloudFormation generates, and so several rules for each event. */
export function manyTables(region: string): Suite {
  const stack = stackIn(region);
  const longest = 'x'.repeat(254);
  const named = [...'abcde'].map((letter, index) => ({ region, tableName: `${longest}${letter}`, keyId: `${KEY_ID.slice(0, -1)}${index}` }));
  const short = { region, tableName: 'abc', keyId: KEY_ID };
  [...named, short].forEach(({ tableName, keyId }) => ordersIn(stack, tableName, keyId));
  const monitor = new EncryptionMonitor(stack, 'Monitor', { exceptPrincipals: [DEPLOYER], ...TRAIL });
  // The deployment generates the names of this table and of its key.
  const generated = tableIn(stack, 'Generated');
  const { patterns, parts } = rendered(stack.node.root as App, monitor, region);
  const paper = new PaperDeployment(stack.node.root as App);
  const tokens = { region, tableName: paper.arn(generated).split('/')[1], keyId: paper.arn(generated.encryptionKey!).split('/')[1] };
  const near = [{ region, tableName: `${longest}z`, keyId: 'z' }, { region, tableName: longest, keyId: 'y' },
    { region, tableName: 'ab', keyId: 'w' }, { region, tableName: `${tokens.tableName}2`, keyId: `${tokens.keyId}2` }];
  return {
    name: 'many tables',
    patterns,
    rows: [
      ...[...named, short, tokens].flatMap((subject, index) => rowsOf(subject, (event) => [event], index === 0 ? near : [])),
      ...silencing(parts).map((call) => ({ name: `a part of the monitor: ${call[2]}`, event: eventOf(region, call), matches: [call[0]] })),
    ],
  };
}

/** A monitor of the account. */
export function wholeAccount(region: string): Suite {
  const stack = stackIn(region);
  const monitor = EncryptionMonitor.account(stack, 'Monitor', TRAIL);
  const { patterns, parts } = rendered(stack.node.root as App, monitor, region);
  const orders = { region, tableName: 'Orders', keyId: KEY_ID };
  return {
    name: 'the account',
    patterns,
    rows: [
      ...[...weakening(orders), ...silencing(parts)].map((call) => ({ name: call[2], event: eventOf(region, call), matches: [call[0]] })),
      ...harmless(orders, parts).map((call) => ({ name: `harmless: ${call[2]}`, event: eventOf(region, call), matches: [] })),
      ...weakening(orders).map((call) => ({ name: `in another Region: ${call[2]}`, event: eventOf(region, call, { region: 'us-west-2' }), matches: [] })),
    ],
  };
}

/** A monitor of a table with a replica: rules that forward there, and rules on the bus here. */
export function replica(region: string): Suite {
  const away = region.startsWith('cn-') ? 'cn-northwest-1' : 'us-east-1';
  const stack = stackIn(region);
  const orders = tableIn(stack, 'Orders', { tableName: 'Orders' });
  orders.addReplica({ region: away });
  const monitor = new EncryptionMonitor(stack, 'Monitor', TRAIL);
  const { patterns, parts } = rendered(stack.node.root as App, monitor, region);
  const paper = new PaperDeployment(stack.node.root as App);
  const subject = (where: string, keyArn: string): Subject => ({ region: where, tableName: 'Orders', keyId: keyArn.split('/')[1] });
  const atHome = subject(region, paper.arn(orders.encryptionKey!));
  const there = subject(away, paper.arn(orders.replica(away).encryptionKey!));
  // The engine runs all patterns over all events; EventBridge runs those of the bus only over what is forwarded.
  return {
    name: 'a replica',
    patterns,
    rows: [
      ...rowsOf(atHome, (event) => [`Forwarded${event}`, event], []),
      ...rowsOf(there, (event) => [`Forwarded${event}`, `${away}:${event}`], []),
      ...rowsOf({ ...there, tableName: 'Orders2', keyId: 'x' }, (event) => [`Forwarded${event}`], []),
      ...silencing(parts).map((call) => ({
        name: `a part of the monitor: ${call[2]}`,
        event: eventOf(region, call),
        matches: [...(call[1] === 'events' ? ['ForwardedMonitorChanged'] : []), 'MonitorChanged'],
      })),
      ...silencing({ region: away, rule: forwardingRule(paper, stack, away), topic: 'topic' }).filter(([, service]) => service === 'events')
        .map((call) => ({ name: `a rule there: ${call[2]}`, event: eventOf(away, call), matches: ['ForwardedMonitorChanged', `${away}:MonitorChanged`] })),
    ],
  };
}

function forwardingRule(paper: PaperDeployment, stack: Stack, region: string): string {
  const support = stack.node.root.node.findChild(`${stack.node.id}-monitor-${region}`);
  const [rule] = support.node.findAll().filter((child) => child instanceof events.Rule);
  return paper.properties(rule).Name;
}
