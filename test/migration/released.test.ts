import { NestedStack, Stack } from 'aws-cdk-lib';
import type { App, aws_dynamodb as dynamodb, aws_kms as kms } from 'aws-cdk-lib';
import { Construct } from 'constructs';
import { deployed, folder, key, raw, table, verdicts, violations } from './support/guard';
import { SecureTable } from '../../src';
import { env, partitionKey } from '../adoption/support/plain-tables';

/* `released` names a resource with its stack, since the key of a replica has the logical id of its table. */

const both = (shop: object, support: object) => (app: App) => {
  raw(new Stack(app, 'Shop', { env, stackName: 'shop-prod' }), shop);
  raw(new Stack(app, 'Support', { env: { ...env, region: 'us-east-1' } }), support);
};
const before = both({ Resources: { Orders: table() } }, { Resources: { Orders: key() } });
const after = both({}, {});
const withoutTable = both({}, { Resources: { Orders: key() } });

describe('released', () => {
  test.each(['shop-prod/Orders', 'Shop/Orders'])('with its stack: %s', (entry) => {
    expect(violations(deployed(before), withoutTable, { released: [entry] })).toEqual([]);
    expect(verdicts(violations(deployed(before), after, { released: [entry] }))).toEqual(['KeyGone!']);
  });

  test.each(['Support/Orders', 'shop/Orders', 'Orders/', '/Orders', 'Shop/Orders/Orders', 'orders'])('of another resource: %s', (entry) => {
    expect(verdicts(violations(deployed(before), withoutTable, { released: [entry] }))).toEqual(['TableGone!']);
  });

  test('without its stack releases nothing where several stacks have the logical id, and says so', () => {
    const [found, ...others] = violations(deployed(before), withoutTable, { released: ['Orders'] });

    expect(others).toEqual([]);
    expect(found.ruleName).toBe('TableGone');
    expect(found.fix).toMatch(/list `shop-prod\/Orders` in `released`/);
    expect(found.fix).toMatch(/ Orders in `released` is ambiguous\. Use one of: shop-prod\/Orders, Support\/Orders\.$/);
  });

  test('without its stack is enough where one stack has the logical id', () => {
    const single = (template: object) => (app: App) => raw(new Stack(app, 'Shop', { env }), template);

    expect(violations(deployed(single({ Resources: { Orders: table() } })), single({}), { released: ['Orders'] })).toEqual([]);
  });

  test('of a SecureTable does not release the key of its replica, which has the same logical id', () => {
    const app = (isThere: boolean) => (root: App) => {
      const stack = new Stack(root, 'Shop', { env });
      if (isThere) {
        new SecureTable(stack, 'Orders', { partitionKey, replicas: [{ region: 'us-east-1' }] });
      }
    };
    const ids = violations(deployed(app(true)), app(false)).map(({ violatingResources: [{ resourceLogicalId }] }) => resourceLogicalId!);
    const twice = ids.filter((id, index) => ids.indexOf(id) !== index);

    expect(twice).toHaveLength(1);
    expect(verdicts(violations(deployed(app(true)), app(false), { released: twice })).sort()).toEqual(['KeyGone!', 'KeyGone!', 'TableGone!']);
    expect(verdicts(violations(deployed(app(true)), app(false), { released: [`Shop/${twice[0]}`] }))).not.toContain('TableGone!');
  });

  test('is not needed for a table that moves with the logical ids of its keys, as the guide says', () => {
    const moved = (isMoved: boolean, keepsKeys: boolean) => (root: App) => {
      const stack = new Stack(root, 'Shop', { env });
      const orders = new SecureTable(isMoved ? new Construct(stack, 'Data') : stack, isMoved ? 'Table' : 'Orders', {
        partitionKey, replicas: [{ region: 'us-east-1' }],
      });
      if (isMoved) {
        (orders.node.defaultChild as dynamodb.CfnGlobalTable).overrideLogicalId('OrdersA9B65338');
      }
      if (keepsKeys) {
        (orders.encryptionKey!.node.defaultChild as kms.CfnKey).overrideLogicalId('OrdersKey6C690DD2');
        (orders.replica('us-east-1').encryptionKey!.node.defaultChild as kms.CfnKey).overrideLogicalId('OrdersA9B65338');
      }
    };
    const previous = deployed(moved(false, false));

    // A warning: the reference to the replica's key has another name, and the same value.
    expect(verdicts(violations(previous, moved(true, true)))).toEqual(['ReplicaKeyChanged']);
    expect(verdicts(violations(previous, moved(true, false))).filter((verdict) => verdict === 'KeyGone!')).toHaveLength(2);
  });

  test('names a stack by what tells it from stacks of the same name', () => {
    const regions = (app: App) => ['eu-west-1', 'us-east-1'].forEach((region) =>
      raw(new Stack(app, `Shop-${region}`, { env: { ...env, region }, stackName: 'shop' }), { Resources: { Orders: table() } }));
    const none = (app: App) => ['eu-west-1', 'us-east-1'].forEach((region) =>
      raw(new Stack(app, `Shop-${region}`, { env: { ...env, region }, stackName: 'shop' }), {}));
    const found = violations(deployed(regions), none);

    expect(found.map(({ fix }) => /`(.*)` in/.exec(fix!)![1])).toEqual(['Shop-eu-west-1/Orders', 'Shop-us-east-1/Orders']);
    expect(verdicts(violations(deployed(regions), none, { released: ['Shop-us-east-1/Orders'] }))).toEqual(['TableGone!']);
    expect(verdicts(violations(deployed(regions), none, { released: ['shop/Orders'] }))).toEqual(['TableGone!', 'TableGone!']);
  });

  test('releases none of two templates that nothing tells apart', () => {
    const path = folder({ 'a/Shop.json': { Resources: { Orders: table() } }, 'b/Shop.json': { Resources: { Orders: table() } } });

    expect(verdicts(violations(path, (app) => new Stack(app, 'Other', { env }), { released: ['Shop/Orders', 'Orders'] }))).toEqual(['TableGone!', 'TableGone!']);
  });

  test('knows downloaded templates by the names of their files', () => {
    const path = folder({
      [`${env.account}/${env.region}/Shop.json`]: { Resources: { Orders: table() } }, 'Support.json': { Resources: { Orders: key() } },
    });

    expect(verdicts(violations(path, (app) => raw(new Stack(app, 'Shop', { env }), {}), { released: ['Shop/Orders'] }))).toEqual(['KeyGone!']);
  });
});

/* A table or key that is not retained is deleted with its data: that is allowed by an entry of its own form, which the finding prints. */
describe('what may be deleted with its data', () => {
  const lost = { DeletionPolicy: 'Delete' };
  const encrypted = (body: object) => table({ SSESpecification: { SSEEnabled: true, KMSMasterKeyId: { Ref: 'Key' } } }, body);
  const dev = (resources: object, props = {}) => (app: App) => raw(new Stack(app, 'Dev', { env, ...props }), { Resources: resources });
  const stack = { Orders: encrypted(lost), Key: key({}, lost) };
  const custom = { Custom: { Type: 'Custom::Table', Properties: { KeySchema: [] } } };
  const nested = (resources: object) => (app: App) => raw(new NestedStack(new Stack(app, 'Dev', { env }), 'Nested'), { Resources: resources });
  const other = (app: App) => new Stack(app, 'Other', { env });
  const renamed = dev(stack, { stackName: 'other' });
  const inCondition = (body: object) => (app: App) => raw(new Stack(app, 'Dev', { env }), {
    Conditions: { C: { 'Fn::Equals': [{ Ref: 'AWS::StackId' }, 'x'] } }, Resources: { Orders: table({}, { ...lost, ...body }) },
  });
  const globalTable = { Type: 'AWS::DynamoDB::GlobalTable', ...lost, Properties: table().Properties };

  test.each<[string, (app: App) => unknown, (app: App) => unknown, string[]]>([
    ['a table', dev({ Orders: table({}, lost) }), dev({}), ['TableGone!']],
    ['a table and its key', dev(stack), dev({}), ['TableGone!', 'KeyGone!']],
    ['a whole stack', dev(stack), other, ['TableGone!', 'KeyGone!']],
    ['a nested stack', nested(stack), (app) => new Stack(app, 'Dev', { env }), ['TableGone!', 'KeyGone!']],
    ['the tables of a nested stack that stays', nested(stack), nested({}), ['TableGone!', 'KeyGone!']],
    ['a stack that gets another name', dev(stack), renamed, ['StackChanged!']],
    ['a table that gets a condition', inCondition({}), inCondition({ Condition: 'C' }), ['ConditionChanged!']],
    ['a table that is replaced', dev({ Orders: table({}, lost) }), dev({ Orders: table({ TableName: 'a' }, lost) }), ['TableReplaced!']],
    ['a table of another type', dev({ Orders: table({}, lost) }), dev({ Orders: globalTable }), ['TableTypeChanged!']],
    ['what a custom resource made', dev(custom), dev({}), ['CustomResourceGone!']],
  ])('is allowed by the entries that the findings print: %s', (_, one, two, expected) => {
    const found = violations(deployed(one), two);
    const [each, whole] = [0, 1].map((index) => found.map(({ fix }) => [...fix!.matchAll(/`(delete:[^`]+)`/g)].map(([, entry]) => entry).slice(index)[0]));
    const isPrinted = (entries: (string | undefined)[]): entries is string[] => entries.every((entry) => entry !== undefined);

    expect(verdicts(found)).toEqual(expected);
    expect(violations(deployed(one), two, { released: each as string[] })).toEqual([]);
    expect(isPrinted(whole) ? violations(deployed(one), two, { released: whole }) : []).toEqual([]);
    expect(verdicts(violations(deployed(one), two, { released: each.map((entry) => entry!.replace('delete:', '')) }))).toEqual(expected);
  });

  test('is a whole stack with its nested stacks, and no other one', () => {
    const two = (app: App) => {
      nested(stack)(app);
      raw(new Stack(app, 'Dev2', { env }), { Resources: stack });
    };

    expect(verdicts(violations(deployed(two), other, { released: ['delete:Dev/*'] }))).toEqual(['TableGone!', 'KeyGone!']);
    expect(violations(deployed(two), other, { released: ['delete:Dev/*', 'delete:Dev2/*'] })).toEqual([]);
    expect(verdicts(violations(deployed(two), other, { released: ['delete:De/*', 'delete:*', 'delete:/*', 'Dev/*'] }))).toHaveLength(4);
  });

  test('is no stack of the same construct path below it', () => {
    const below = (app: App) => {
      const parent = new Stack(app, 'Dev', { env });
      raw(new Stack(parent, 'Prod', { env }), { Resources: stack });
    };

    expect(verdicts(violations(deployed(below), (app) => new Stack(app, 'Dev', { env }), { released: ['delete:Dev/*'] }))).toEqual(['TableGone!', 'KeyGone!']);
  });

  test('is no stack whose name another stack has', () => {
    const regions = (app: App) => ['eu-west-1', 'us-east-1'].forEach((region) =>
      raw(new Stack(app, `Dev-${region}`, { env: { ...env, region }, stackName: 'dev' }), { Resources: { Orders: table({}, lost) } }));

    expect(verdicts(violations(deployed(regions), other, { released: ['delete:dev/*'] }))).toEqual(['TableGone!', 'TableGone!']);
    expect(violations(deployed(regions), other, { released: ['delete:Dev-us-east-1/*', 'delete:Dev-eu-west-1/Orders'] })).toEqual([]);
  });

  test('is no key, without its own entry, that a table which stays may need', () => {
    const needed = dev({ Orders: encrypted({}), Key: key({}, lost) });

    expect(verdicts(violations(deployed(needed), dev({}), { released: ['delete:Dev/*'] }))).toEqual(['KeyGone!']);
    expect(violations(deployed(needed), dev({}), { released: ['delete:Dev/*', 'delete:Dev/Key'] })).toEqual([]);
  });

  test('includes what is retained', () => {
    expect(violations(deployed(dev({ Orders: table() })), dev({}), { released: ['delete:Dev/Orders'] })).toEqual([]);
    expect(violations(deployed(dev({ Orders: table() })), dev({}), { released: ['Dev/*'] })).toEqual([]);
  });

  test('does not include a change that no update can make', () => {
    const spec = (KeySpec: string) => dev({ Key: key({ KeySpec }, lost) });

    expect(verdicts(violations(deployed(spec('SYMMETRIC_DEFAULT')), spec('RSA_2048'), { released: ['delete:Dev/Key'] }))).toEqual(['KeyReplaced!']);
  });
});
