import { App, Stack } from 'aws-cdk-lib';
import { AttributeType, Billing, Capacity, StreamViewType, Table, TableV2 } from 'aws-cdk-lib/aws-dynamodb';
import { AccountPrincipal, PolicyStatement } from 'aws-cdk-lib/aws-iam';
import { SecureTable, SecureTableDefaults } from '../../../src';
import { readAssembly } from '../../../src/cdk/assembly';
import { isCanonicalDeny } from '../../../src/policy-analysis';
import { policySubject } from '../../../src/rules/support/policies';
import { replicasOf } from '../../../src/rules/support/replicas';

const partitionKey = { name: 'pk', type: AttributeType.STRING };
const dynamoStream = StreamViewType.NEW_IMAGE;
const provisioned = Billing.provisioned({ readCapacity: Capacity.fixed(1), writeCapacity: Capacity.autoscaled({ maxCapacity: 2 }) });
const account = '111122223333';
const PLACES = {
  agnostic: {},
  known: { account, region: 'eu-west-1' },
  regional: { region: 'eu-west-1' },
  china: { account, region: 'cn-north-1' },
  govCloud: { region: 'us-gov-west-1' },
};

/** How many policies of the app's tables and streams there are, and how many of them are recognized. */
function recognized(make: (stack: Stack) => void, env: { account?: string; region?: string }) {
  const app = new App();
  make(new Stack(app, 'Shop', { env }));
  app.synth();
  const policies = readAssembly(app, app).tables.flatMap(replicasOf).flatMap((replica) => (['table', 'stream'] as const).flatMap((kind) =>
    (kind === 'table' ? replica.fact.policy : replica.fact.streamPolicy).flatMap((branch) =>
      (branch.kind === 'value' ? [isCanonicalDeny(branch.value, kind, () => policySubject(replica, kind))] : []))));
  return { policies: policies.length, recognized: policies.filter((is) => is).length };
}

describe.each(Object.entries(PLACES))('in a stack (%s), the deny is recognized', (_, env) => {
  test.each<[string, (stack: Stack) => void, number]>([
    ['a SecureTable', (stack) => new SecureTable(stack, 'Orders', { partitionKey }), 1],
    ['a SecureTable with a stream', (stack) => new SecureTable(stack, 'Orders', { partitionKey, dynamoStream }), 2],
    ['a SecureTable with provisioned capacity', (stack) => new SecureTable(stack, 'Orders', { partitionKey, billing: provisioned, dynamoStream }), 2],
    ['an adopted TableV2', (stack) => {
      new TableV2(stack, 'Orders', { partitionKey, dynamoStream });
      SecureTableDefaults.apply(stack);
    }, 2],
    ['an adopted Table', (stack) => {
      new Table(stack, 'Orders', { partitionKey, stream: dynamoStream });
      SecureTableDefaults.apply(stack);
    }, 2],
  ])('of %s', (__, make, count) => {
    expect(recognized(make, env)).toEqual({ policies: count, recognized: count });
  });
});

test.each<[string, { account?: string; region: string }, string]>([
  ['of a known account', PLACES.known, 'us-east-1'], ['of an unknown account', PLACES.regional, 'us-east-1'], ['in China', PLACES.china, 'cn-northwest-1'],
])('the deny of each replica is recognized, %s', (_, env, region) => {
  const replicated = (stack: Stack) => new SecureTable(stack, 'Orders', { partitionKey, replicas: [{ region }] });

  expect(recognized(replicated, env)).toEqual({ policies: 4, recognized: 4 });
});

test('a policy with a statement of the user is not recognized', () => {
  const shared = (stack: Stack) => new SecureTable(stack, 'Orders', { partitionKey }).addToResourcePolicy(new PolicyStatement({
    principals: [new AccountPrincipal('444455556666')], actions: ['dynamodb:GetItem'], resources: ['*'],
  }));

  expect(recognized(shared, PLACES.known)).toEqual({ policies: 1, recognized: 0 });
});
