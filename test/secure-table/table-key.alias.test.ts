import { App, aws_kms as kms, aws_servicecatalog as servicecatalog, NestedStack, Stack, Stage } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import { Construct } from 'constructs';
import * as fc from 'fast-check';
import { TableKey } from '../../src';
import { runs } from '../support/sizes';

/** The format that KMS accepts: https://docs.aws.amazon.com/kms/latest/APIReference/API_CreateAlias.html */
const ALIAS = /^alias\/[a-zA-Z0-9/_-]{1,250}$/;

function renderedAliases(stack: Stack): unknown[] {
  return stack.node.findAll().filter(kms.CfnAlias.isCfnAlias).map(({ aliasName }) => stack.resolve(aliasName));
}

/** As deployed under a name, by default the stack's own. */
function aliasesOf(stack: Stack, deployedAs = stack.stackName): string[] {
  return renderedAliases(stack).map((alias: any) => (typeof alias === 'string' ? alias : alias['Fn::Join'][1]
    .map((part: any) => (part.Ref === 'AWS::StackName' ? deployedAs : part)).join('')));
}

/** A key at the end of a path of constructs. */
function keyAt(scope: Construct, ...path: string[]): TableKey {
  const childOf = (parent: Construct, id: string) => (parent.node.tryFindChild(id) as Construct | undefined) ?? new Construct(parent, id);
  const parent = path.slice(0, -1).reduce<Construct>(childOf, scope);
  return new TableKey(parent, path[path.length - 1]);
}

describe('the alias of a key', () => {
  test('consists of the stack name and the path in the stack', () => {
    const stack = new Stack(new App(), 'Shop', { stackName: 'shop-prod' });
    keyAt(stack, 'Orders', 'Key');

    expect(aliasesOf(stack)).toEqual(['alias/shop-prod/Orders/Key']);
  });

  test.each<[string, (app: App) => Stack]>([
    ['a stack', (app) => new Stack(app, 'Shop')],
    ['a product of Service Catalog', (app) => new servicecatalog.ProductStack(new Stack(app, 'Portfolio'), 'Shop')],
  ])('differs between deployments of one template under several names: %s', (_, place) => {
    const stack = place(new App());
    keyAt(stack, 'Orders', 'Key');

    expect(['one', 'two'].flatMap((name) => aliasesOf(stack, name))).toEqual(['alias/one/Orders/Key', 'alias/two/Orders/Key']);
  });

  test('keeps its logical id, which CDK makes from its name if the key has another alias', () => {
    const stack = new Stack(new App(), 'Shop');
    keyAt(stack, 'Orders', 'Key').addAlias('alias/second');

    expect(Object.keys(Template.fromStack(stack).findResources('AWS::KMS::Alias')))
      .toEqual(['OrdersKeyAliasB8BDF555', 'OrdersKeyAliasaliassecondAFF0DCAF']);
  });

  test.each(['orders', 'alias/orders'])('is the chosen one, with or without prefix (%s)', (alias) => {
    const stack = new Stack(new App(), 'Shop');
    new TableKey(stack, 'Key', { alias });

    expect(aliasesOf(stack)).toEqual(['alias/orders']);
  });

  test('points at the key', () => {
    const stack = new Stack(new App(), 'Shop');
    const key = new TableKey(stack, 'Key');

    Template.fromStack(stack).hasResourceProperties('AWS::KMS::Alias', { TargetKeyId: stack.resolve(key.keyArn) });
  });

  test('does not prevent other aliases', () => {
    const stack = new Stack(new App(), 'Shop');
    new TableKey(stack, 'Key').addAlias('alias/second');

    expect(aliasesOf(stack)).toEqual(['alias/Shop/Key', 'alias/second']);
  });
});

describe('the alias differs between', () => {
  test('keys whose paths differ in a character that an alias does not allow', () => {
    const stack = new Stack(new App(), 'Shop');
    ['a.b', 'a_b', 'a b', 'a:b', 'a-b', 'äb', 'öb'].forEach((id) => keyAt(stack, id, 'Key'));
    const aliases = aliasesOf(stack);

    expect(new Set(aliases).size).toBe(7);
    expect(aliases.filter((alias) => !ALIAS.test(String(alias)))).toEqual([]);
  });

  test('keys whose paths are too long and have the same beginning or end', () => {
    const stack = new Stack(new App(), 'Shop');
    const long = 'x'.repeat(130);
    keyAt(stack, long, 'A', 'Key');
    keyAt(stack, long, 'B', 'Key');

    expect(new Set(aliasesOf(stack)).size).toBe(2);
  });

  test('stages of one app, whose stacks have different names', () => {
    const app = new App();
    const stacks = ['Test', 'Prod'].map((name) => new Stack(new Stage(app, name), 'Shop'));
    stacks.forEach((stack) => keyAt(stack, 'Orders', 'Key'));

    expect(stacks.flatMap((stack) => aliasesOf(stack))).toEqual(['alias/Test-Shop/Orders/Key', 'alias/Prod-Shop/Orders/Key']);
  });

  test('nested stacks, whose names are known only after deployment', () => {
    const parent = new Stack(new App(), 'Shop');
    const nested = new NestedStack(parent, 'Tables');
    keyAt(nested, 'Orders', 'Key');

    expect(renderedAliases(nested)).toEqual([{ 'Fn::Join': ['', ['alias/', { Ref: 'AWS::StackName' }, '/Orders/Key']] }]);
  });
});

test('for arbitrary names, aliases are valid, unique and reproducible', () => {
  const id = fc.string({ minLength: 1, maxLength: 60, unit: fc.constantFrom(...'aZ9_-./: ä+') }).filter((each) => each.trim().length > 0);
  const path = fc.array(id, { minLength: 1, maxLength: 4 });
  const stackName = fc.stringMatching(/^[A-Za-z][A-Za-z0-9-]{0,127}$/);

  fc.assert(fc.property(stackName, fc.uniqueArray(
    path, { minLength: 1, maxLength: 4, selector: (each) => each.join('/').replace(/\//g, '--') },
  ), (name, paths) => {
    const render = () => {
      const stack = new Stack(new App(), 'Shop', { stackName: name });
      paths.forEach((each, index) => keyAt(stack, `p${index % 2}`, ...each, 'Key'));
      return aliasesOf(stack);
    };
    const aliases = render();

    expect(aliases).toHaveLength(paths.length);
    expect(new Set(aliases).size).toBe(paths.length);
    expect(aliases.filter((alias) => !ALIAS.test(String(alias)))).toEqual([]);
    expect(render()).toEqual(aliases);
  }), { numRuns: runs(10, 40) });
});
