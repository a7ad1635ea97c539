import { readdirSync, readFileSync, rmSync } from 'fs';
import { join } from 'path';
import { NestedStack, Stack, Stage } from 'aws-cdk-lib';
import type { App } from 'aws-cdk-lib';
import { deployed, folder, key, raw, table, verdicts, violations } from './support/guard';
import { env } from '../adoption/support/plain-tables';

/* Whether the stack of a template is the deployed one: its name, account and Region. */

const content = { Resources: { Orders: table(), Key: key() } };
const stack = (props = {}, id = 'Shop', template: object = content) => (app: App) => raw(new Stack(app, id, { env, ...props }), template);

describe('a stack that becomes another one', () => {
  test.each<[string, object, object]>([
    ['name', { stackName: 'one' }, { stackName: 'two' }],
    ['name, which it did not have', {}, { stackName: 'two' }],
    ['Region', {}, { env: { ...env, region: 'us-east-1' } }],
    ['account', {}, { env: { ...env, account: '444455556666' } }],
    ['Region in an unknown account', { env: { region: 'eu-west-1' } }, { env: { region: 'us-east-1' } }],
  ])('by its %s', (_, before, after) => {
    const [found, ...others] = violations(deployed(stack(before)), stack(after));

    expect(others).toEqual([]);
    expect(found).toMatchObject({ ruleName: 'StackChanged', severity: 'fatal', description: expect.stringMatching(/becomes .*the tables are empty/) });
    expect(found.violatingResources.map(({ resourceLogicalId }) => resourceLogicalId)).toEqual(['Orders', 'Key']);
  });

  test('passes without tables and keys', () => {
    const topic = { Resources: { T: { Type: 'AWS::SNS::Topic' } } };

    expect(violations(deployed(stack({}, 'Shop', topic)), stack({ stackName: 'two' }, 'Shop', topic))).toEqual([]);
  });

  test('passes with tables and keys that are retained and released', () => {
    const lost = { Resources: { Orders: table({}, { DeletionPolicy: 'Delete' }) } };
    const after = stack({ stackName: 'two' });

    expect(violations(deployed(stack()), after, { released: ['Shop/Orders', 'Key'] })).toEqual([]);
    expect(verdicts(violations(deployed(stack()), after, { released: ['Shop/Orders'] }))).toEqual(['StackChanged!']);
    expect(verdicts(violations(deployed(stack({}, 'Shop', lost)), after, { released: ['Shop/Orders'] }))).toEqual(['StackChanged!']);
  });

  test('is found in nested stacks', () => {
    const nested = (props: object) => (app: App) => raw(new NestedStack(new Stack(app, 'Shop', { env, ...props }), 'Nested'), content);

    expect(verdicts(violations(deployed(nested({})), nested({ stackName: 'two' })))).toEqual(['StackChanged!']);
  });

  test('is found where only the deployment knows what is in the stack', () => {
    const loop = { Resources: { 'Fn::ForEach::T': ['I', ['a'], { 'T${I}': table() }] } };

    for (const template of [loop, { Transform: 'Macro' }, { Resources: { N: { Type: 'AWS::CloudFormation::Stack', Properties: { TemplateURL: 'u' } } } }]) {
      expect(verdicts(violations(deployed(stack({}, 'Shop', template)), stack({ stackName: 'two' }, 'Shop', template)))).toEqual(['StackChanged!']);
    }
  });

  test('is found in a stage', () => {
    const staged = (region: string) => (app: App) => raw(new Stack(new Stage(app, 'Prod', { env: { ...env, region } }), 'Shop'), content);

    expect(verdicts(violations(deployed(staged('eu-west-1')), staged('us-east-1')))).toEqual(['StackChanged!']);
  });
});

describe('a stack of which account or Region are known on one side only', () => {
  test.each<[string, object, object]>([
    ['deployed', { env: undefined }, {}], ['current', {}, { env: undefined }],
  ])('the other than the %s: a warning', (_, before, after) => {
    expect(verdicts(violations(deployed(stack(before)), stack(after)))).toEqual(['StackChanged']);
  });

  test('is compared as if both were the same', () => {
    const named = (name: unknown) => ({ Resources: { Orders: table({ TableName: name }) } });
    const before = stack({ env: undefined }, 'Shop', named({ 'Fn::Sub': 'orders-${AWS::Region}' }));

    expect(verdicts(violations(deployed(before), stack({}, 'Shop', named('orders-eu-west-1'))))).toEqual(['StackChanged']);
    expect(verdicts(violations(deployed(before), stack({}, 'Shop', named('orders-us-east-1'))))).toEqual(['StackChanged', 'TableReplaced!']);
  });

  test('without a table: nothing', () => {
    expect(violations(deployed(stack({ env: undefined }, 'Shop', {})), stack({}, 'Shop', {}))).toEqual([]);
  });
});

describe('a stack is found again', () => {
  test('by name, account and Region, if its construct has another id', () => {
    const nested = (id: string) => (app: App) => {
      const parent = new Stack(app, id, { env, stackName: 'shop' });
      raw(parent, content);
      raw(new NestedStack(parent, 'Nested'), content).overrideLogicalId('Template2');
    };

    expect(violations(deployed(stack({ stackName: 'shop' }, 'One')), stack({ stackName: 'shop' }, 'Two'))).toEqual([]);
    expect(violations(deployed(nested('One')), nested('Two'))).toEqual([]);
  });

  test('rather than the stack that has its id now', () => {
    const before = (app: App) => {
      stack({ stackName: 'shop' }, 'One')(app);
      stack({ stackName: 'other' }, 'Two', { Resources: {} })(app);
    };
    const after = (app: App) => {
      stack({ stackName: 'other' }, 'One', { Resources: {} })(app);
      stack({ stackName: 'shop' }, 'Two')(app);
    };

    expect(violations(deployed(before), after)).toEqual([]);
  });

  test('in each Region that it is deployed to', () => {
    const regions = (...list: string[]) => (app: App) =>
      list.forEach((region) => stack({ stackName: 'shop', env: { ...env, region } }, `Shop-${region}`)(app));

    expect(violations(deployed(regions('eu-west-1', 'us-east-1')), regions('us-east-1', 'eu-west-1', 'us-west-2'))).toEqual([]);
    expect(verdicts(violations(deployed(regions('eu-west-1', 'us-east-1')), regions('us-east-1')))).toEqual(['TableGone!', 'KeyGone!']);
  });

  test('by its file in an assembly without a manifest, whatever its name is', () => {
    const path = deployed(stack());
    rmSync(join(path, 'manifest.json'));

    expect(verdicts(violations(path, stack({ stackName: 'two' })))).toEqual(['StackChanged']);
  });

  test('by the names that CloudFormation gives nested stacks', () => {
    const nested = (template: object) => (app: App) => {
      raw(new NestedStack(new NestedStack(new Stack(app, 'Shop', { env }), 'Nested'), 'Inner'), template);
    };
    const assembly = deployed(nested(content));
    const file = (suffix: string) => readFileSync(join(assembly, readdirSync(assembly).find((name) => name.endsWith(suffix))!), 'utf8');
    const stackIn = (text: string) => /"(\w+)": \{\s+"Type": "AWS::CloudFormation::Stack"/.exec(text)![1];
    const [parent, outer] = [file('Shop.template.json'), file('.nested.template.json')].sort((one) => (one.includes('"Nested') ? -1 : 1));
    const [outerId, innerId] = [stackIn(parent), stackIn(outer)];
    const outerName = `Shop-${outerId}-1ABCDEFGHIJKL`;
    const files = { 'Shop.json': parent, [`${outerName}.json`]: outer, [`${outerName}-${innerId}-ZYX.json`]: content };
    const path = folder(Object.fromEntries(Object.entries(files).map(([name, text]) => [join(env.account, env.region, name), text])));

    expect(violations(path, nested(content))).toEqual([]);
    expect(verdicts(violations(path, nested({})))).toEqual(['TableGone!', 'KeyGone!']);
    expect(violations(path, nested({}), { released: [`Shop/${outerId}/${innerId}/Orders`, 'Key'] })).toEqual([]);
  });
});
