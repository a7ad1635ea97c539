import { Stack } from 'aws-cdk-lib';
import type { App } from 'aws-cdk-lib';
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

describe('[F2] released', () => {
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
    expect(found.fix).toMatch(/ Orders in `released` does not say which stack is meant: shop-prod\/Orders, Support\/Orders\.$/);
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
    const path = folder({ 'Shop.json': { Resources: { Orders: table() } }, 'Support.json': { Resources: { Orders: key() } } });

    expect(verdicts(violations(path, (app) => raw(new Stack(app, 'Shop', { env }), {}), { released: ['Shop/Orders'] }))).toEqual(['KeyGone!']);
  });
});
