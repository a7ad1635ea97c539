import { App, Stack } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import { REGION, Rig } from './handler/rig';
import { HOME, ReplicatedTable } from './stage';
import { PaperDeployment } from '../../support/paper';
import { dynamodbStreamActions, dynamodbTableActions, simulate } from '../../support/simulator';
import type { Outcome } from '../../support/simulator';

const ROLE = 'arn:aws:iam::111122223333:role/Shop-CustomSecureTableReplicaPolicy';
const ORDERS = 'arn:aws:dynamodb:us-east-1:111122223333:table/Orders';
const STREAM = `${ORDERS}/stream/2026-10-01T00:00:00.000`;
const TABLE_CALLS = ['dynamodb:DescribeTable', 'dynamodb:GetResourcePolicy', 'dynamodb:PutResourcePolicy'];
const STREAM_CALLS = ['dynamodb:GetResourcePolicy', 'dynamodb:PutResourcePolicy'];

let policies: object[];

beforeAll(() => {
  const app = new App();
  const stack = new Stack(app, 'Shop', HOME);
  const tables = [
    new ReplicatedTable(stack, 'Orders', ['us-east-1', 'ap-southeast-2'], { tableName: 'Orders' }),
    new ReplicatedTable(stack, 'Customers', ['sa-east-1'], { tableName: 'Customers' }),
  ];
  const paper = new PaperDeployment(app);
  const roles = Object.values(Template.fromStack(stack).findResources('AWS::IAM::Role'));
  const [role] = roles as { Properties: { Policies: { PolicyDocument: object }[] } }[];
  policies = [
    ...role.Properties.Policies.map((inline) => inline.PolicyDocument),
    ...tables.map((table) => paper.properties(table.node.findChild('ReplicaPolicyWriter').node.findChild('Policy')).PolicyDocument as object),
  ];
});

async function ask(action: string, resource: string, secure: 'true' | 'false' = 'true'): Promise<Outcome> {
  return simulate({ action, resource, principal: ROLE, identityPolicies: policies, context: { 'aws:SecureTransport': secure } });
}

test.each([
  ORDERS, ORDERS.replace('us-east-1', 'ap-southeast-2'), 'arn:aws:dynamodb:sa-east-1:111122223333:table/Customers',
])('on %s it may do exactly what the handler does', async (table) => {
  const actions = await dynamodbTableActions();
  const allowed = await Promise.all(actions.map(async (action) => (await ask(action, table) === 'Allowed' ? [action] : [])));

  expect(allowed.flat()).toEqual(TABLE_CALLS);
});

test('on their streams it may do exactly what the handler does', async () => {
  const actions = await dynamodbStreamActions();
  const allowed = await Promise.all(actions.map(async (action) => (await ask(action, STREAM) === 'Allowed' ? [action] : [])));

  expect(allowed.flat()).toEqual(STREAM_CALLS);
});

test.each<[string, string]>([
  ['the table in the Region of the stack', ORDERS.replace('us-east-1', 'eu-west-1')],
  ['a replica in a Region that is not listed', ORDERS.replace('us-east-1', 'us-west-2')],
  ['another table', `${ORDERS}2`],
  ['a table in a Region that another table has', ORDERS.replace('us-east-1', 'sa-east-1')],
  ['a table of the same name in another account', ORDERS.replace('111122223333', '444455556666')],
  ['the stream of another table', STREAM.replace('Orders', 'Orders2')],
])('on %s it may do nothing', async (_, resource) => {
  expect(await Promise.all(STREAM_CALLS.map(async (action) => ask(action, resource)))).toEqual(['ImplicitlyDenied', 'ImplicitlyDenied']);
});

test('over plain HTTP it may do nothing', async () => {
  const outcomes = await Promise.all([
    ...TABLE_CALLS.map(async (action) => ask(action, ORDERS, 'false')),
    ...STREAM_CALLS.map(async (action) => ask(action, STREAM, 'false')),
  ]);

  expect(new Set(outcomes)).toEqual(new Set(['ExplicitlyDenied']));
});

describe('the calls that the handler makes', () => {
  const rig = Rig.forEachTest();

  test('are all allowed', async () => {
    rig.dynamodb.add(REGION, 'Orders').enableStream();
    await rig.create();
    await rig.update();
    await rig.delete();

    const calls = new Set(rig.dynamodb.calls.map(({ operation, resourceArn }) => `dynamodb:${operation} ${resourceArn}`));
    const outcomes = await Promise.all([...calls].map(async (call) => [call, await ask(...call.split(' ') as [string, string])]));

    expect(Object.fromEntries(outcomes)).toEqual(Object.fromEntries([
      ...TABLE_CALLS.map((action) => [`${action} ${ORDERS}`, 'Allowed']),
      ...STREAM_CALLS.map((action) => [`${action} ${STREAM}`, 'Allowed']),
    ]));
  });
});
