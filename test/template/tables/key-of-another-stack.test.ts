import { CfnOutput, CfnResource, Fn, NestedStack, RemovalPolicy, Stack } from 'aws-cdk-lib';
import type { App, CfnStack } from 'aws-cdk-lib';
import { CfnAlias, Key } from 'aws-cdk-lib/aws-kms';
import { CfnParameter as CfnSsmParameter, StringParameter } from 'aws-cdk-lib/aws-ssm';
import { customerManagedKey } from '../../../src/rules/customer-managed-key';
import { keyRetained } from '../../../src/rules/key-retained';
import type { Rule } from '../../../src/rules/rule';
import type { AppFacts } from '../../../src/template';
import { collect } from '../../../src/template/collect';
import { parentStack } from '../../../src/template/nested-templates';
import { Scope } from '../../../src/template/template';
import { EAST, facts, newApp, template, WEST } from '../support';

const { DESTROY, RETAIN, RETAIN_ON_UPDATE_OR_DELETE } = RemovalPolicy;

function said(of: AppFacts, rule: Rule = keyRetained): readonly string[] {
  return rule.check(of, { minimumKey: 'CUSTOMER_MANAGED', newReplicas: [] }).map(({ where, finding, message }) => `${where.constructPath}${finding ?? ''}: ${message}`);
}

function tableUnder(stack: Stack, key: unknown, policy = RETAIN): CfnResource {
  const table = new CfnResource(stack, 'T', { type: 'AWS::DynamoDB::Table', properties: { SSESpecification: { SSEEnabled: true, KMSMasterKeyId: key } } });
  table.applyRemovalPolicy(policy);
  return table;
}

/** An app whose key goes with its stack, and in another stack a table that stays and names the key as `name` returns it. */
function appWith(name: (keys: Stack, key: Key, shop: Stack, app: App) => unknown, env = EAST): AppFacts {
  const app = newApp();
  const keys = new Stack(app, 'Keys', { env, stackName: 'keys' });
  const key = new Key(keys, 'Key', { removalPolicy: DESTROY });
  const shop = new Stack(app, 'Shop', { env: EAST });
  tableUnder(shop, name(keys, key, shop, app));
  return facts(app);
}

type Name = Parameters<typeof appWith>[0];

function alias(keys: Stack, { keyArn: targetKeyId }: Key): CfnAlias {
  return new CfnAlias(keys, 'Alias', { aliasName: 'alias/orders', targetKeyId });
}

function exported(keys: Stack, value: string): string {
  new CfnOutput(keys, 'Exported', { value, exportName: 'orders-key' });
  return Fn.importValue('orders-key');
}

function parameter(keys: Stack, value: string, name: string | undefined = '/orders/key'): CfnSsmParameter {
  return new CfnSsmParameter(keys, 'Parameter', { type: 'String', value, name });
}

describe('a key that goes is found below a table of another stack that names it by', () => {
  test.each<[string, Name]>([
    ['a reference', (_, key) => key.keyArn],
    ['its id', (_, key) => key.keyId],
    ['the name of an alias', (keys, key) => alias(keys, key).aliasName],
    ['the ARN of an alias', (keys, key) => alias(keys, key) && `arn:aws:kms:us-east-1:${EAST.account}:alias/orders`],
    ['the ARN of an alias, put together',
      (keys, key) => alias(keys, key) && Fn.sub('arn:${AWS::Partition}:kms:${AWS::Region}:${AWS::AccountId}:alias/orders')],
    ['a reference to an alias', (keys, key) => alias(keys, key).ref],
    ['an exported reference to an alias', (keys, key) => exported(keys, alias(keys, key).ref)],
    ['an ARN around an exported alias',
      (keys, key) => Fn.join('', [`arn:aws:kms:us-east-1:${EAST.account}:`, exported(keys, alias(keys, key).ref)])],
    ['an export', (keys, key) => exported(keys, key.keyArn)],
    ['an ARN around an exported id', (keys, key) => Fn.join('', [`arn:aws:kms:us-east-1:${EAST.account}:key/`, exported(keys, key.keyId)])],
    ['an output of its stack', (keys, key) => new CfnOutput(keys, 'KeyArn', { value: key.keyArn })
      && { 'Fn::GetStackOutput': { StackName: 'keys', OutputName: 'KeyArn' } }],
    ['an output of its stack, of a named Region', (keys, key) => new CfnOutput(keys, 'KeyArn', { value: key.keyArn })
      && { 'Fn::GetStackOutput': { StackName: 'keys', OutputName: 'KeyArn', Region: 'us-east-1' } }],
    ['the value of an SSM parameter', (keys, key) => parameter(keys, key.keyArn).attrValue],
    ['an exported value of an SSM parameter', (keys, key) => exported(keys, parameter(keys, key.keyArn).attrValue)],
  ])('%s', (_, name) => {
    expect(said(appWith(name))).toEqual([expect.stringMatching(/^Keys\/Key\/Resource: .*DeletionPolicy is Delete, and Shop\/T stays\./)]);
  });

  const lookups: readonly (readonly [string, Name])[] = [
    ['a dynamic reference', (keys, key) => parameter(keys, key.keyArn) && '{{resolve:ssm:/orders/key}}'],
    ['a dynamic reference to a version', (keys, key) => parameter(keys, key.keyArn) && '{{resolve:ssm:/orders/key:3}}'],
    ['a dynamic reference to its id, in an ARN',
      (keys, key) => parameter(keys, key.keyId) && `arn:aws:kms:us-east-1:${EAST.account}:key/{{resolve:ssm:/orders/key}}`],
    ['a dynamic reference that is put together', (keys, key) => parameter(keys, key.keyArn) && Fn.sub('{{resolve:ssm:/${Name}/key}}', { Name: 'orders' })],
    ['a dynamic reference to a parameter by reference', (keys, key) => Fn.join('', ['{{resolve:ssm:', parameter(keys, key.keyArn).ref, '}}'])],
    ['a dynamic reference to an alias', (keys, key) => parameter(keys, alias(keys, key).aliasName) && '{{resolve:ssm:/orders/key}}'],
    ['a parameter of an SSM type', (keys, key, shop) => parameter(keys, key.keyArn) && StringParameter.valueForStringParameter(shop, '/orders/key')],
    ['an alias of what is looked up', (keys, key) => {
      parameter(keys, key.keyArn);
      return new CfnAlias(keys, 'Alias', { aliasName: 'alias/orders', targetKeyId: '{{resolve:ssm:/orders/key}}' }).aliasName;
    }],
  ];

  test.each(lookups)('%s to an SSM parameter', (_, name) => {
    expect(said(appWith(name))).toEqual([expect.stringContaining('DeletionPolicy is Delete, and Shop/T stays.')]);
  });

  test.each(lookups)('%s to an SSM parameter, which may be another key when it is deployed', (_, name) => {
    expect(said(appWith(name), customerManagedKey)).toContainEqual(
      expect.stringMatching(/^Shop\/Tunverifiable: .*Which key encrypts the table cannot be determined: it is not a key of the app/));
  });

  test('not by a parameter or alias of another Region', () => {
    expect(said(appWith((keys, key) => parameter(keys, key.keyArn) && '{{resolve:ssm:/orders/key}}', WEST))).toEqual([]);
    expect(said(appWith((keys, key) => alias(keys, key).aliasName, WEST))).toEqual([]);
  });

  test('not by another parameter, and not by one that names itself', () => {
    expect(said(appWith((keys, key) => parameter(keys, key.keyArn) && '{{resolve:ssm:/other}}'))).toEqual([]);
    expect(said(appWith((keys) => parameter(keys, '{{resolve:ssm:/orders/key}}') && '{{resolve:ssm:/orders/key}}'))).toEqual([]);
  });
});

describe('a nested stack that stays keeps its tables', () => {
  interface Nested {
    readonly key: (root: Stack, nested: NestedStack) => Stack;
    readonly policy?: unknown;
    readonly ofTable?: RemovalPolicy;
    readonly ofKey?: RemovalPolicy;
  }

  /** A key and a table in stacks, of which the table's is nested twice. */
  function found({ key, policy, ofTable = DESTROY, ofKey = DESTROY }: Nested): readonly string[] {
    const app = newApp();
    const root = new Stack(app, 'Shop', { env: EAST });
    const outer = new NestedStack(root, 'Outer');
    const inner = new NestedStack(outer, 'Inner');
    const owner = key(root, inner);
    tableUnder(inner, new Key(owner, 'Key', { removalPolicy: ofKey }).keyArn, ofTable);
    if (policy !== undefined) {
      (outer.nestedStackResource as CfnStack).addOverride('DeletionPolicy', policy);
    }
    return said(facts(app));
  }

  const inRoot = (root: Stack) => root;
  const beside = (_: Stack, inner: NestedStack) => inner;
  const inSibling = (root: Stack) => new NestedStack(root, 'Sibling');

  test.each<[string, Nested]>([
    ['with a key of the parent', { key: inRoot, policy: 'Retain' }],
    ['with a key of another nested stack', { key: inSibling, policy: 'Retain' }],
    ['by a policy that is unknown', { key: inRoot, policy: { 'Fn::FindInMap': ['M', { Ref: 'AWS::Region' }, 'policy'] } }],
    ['by a policy without a known meaning', { key: inRoot, policy: 'Snapshot' }],
  ])('%s', (_, nested) => {
    expect(found(nested)).toEqual([expect.stringMatching(/DeletionPolicy is Delete, and Shop\/Outer\/Inner\/T stays with its nested stack Shop\/Outer\./)]);
  });

  test('unless its creation fails', () => {
    expect(found({ key: inRoot, policy: 'RetainExceptOnCreate' })).toEqual([expect.stringContaining('stays with its nested stack Shop/Outer.NestedStack/Outer.NestedStackResource unless its creation fails.')]);
    expect(found({ key: inRoot, policy: 'RetainExceptOnCreate', ofKey: RETAIN_ON_UPDATE_OR_DELETE })).toEqual([]);
  });

  test.each<[string, Nested]>([
    ['whose parent deletes it', { key: inRoot, policy: 'Delete' }],
    ['of which nothing is said', { key: inRoot }],
    ['that keeps the key too', { key: beside, policy: 'Retain' }],
    ['with a key that stays', { key: inRoot, policy: 'Retain', ofKey: RETAIN }],
  ])('no finding for a nested stack %s', (_, nested) => {
    expect(found(nested)).toEqual([]);
  });

  test('a table that stays by itself is a finding as before', () => {
    expect(found({ key: beside, ofTable: RETAIN })).toEqual([expect.stringContaining('Shop/Outer/Inner/T stays.')]);
  });

  const specification = { SSEEnabled: true, KMSMasterKeyId: { 'Fn::ImportValue': 'orders-key' } };
  const document = { Resources: { T: { Type: 'AWS::DynamoDB::Table', DeletionPolicy: 'Delete', Properties: { SSESpecification: specification } } } };

  test.each<[RemovalPolicy, readonly unknown[]]>([[DESTROY, []], [RETAIN, [expect.stringContaining('and Shop/Set stays.')]]])('a stack set that its parent is to %s', (policy, expected) => {
    const app = newApp();
    const root = new Stack(app, 'Shop', { env: EAST });
    exported(root, new Key(root, 'Key', { removalPolicy: DESTROY }).keyArn);
    const set = new CfnResource(root, 'Set', { type: 'AWS::CloudFormation::StackSet', properties: { TemplateBody: JSON.stringify(document) } });
    set.applyRemovalPolicy(policy);

    expect(said(facts(app))).toEqual(expected);
  });

  test('the tables of a product stay when the product is deleted', () => {
    const root = template({
      Resources: { K: { Type: 'AWS::KMS::Key', Properties: {} }, Product: { Type: 'AWS::ServiceCatalog::CloudFormationProduct', DeletionPolicy: 'Delete' } },
      Outputs: { Key: { Value: { 'Fn::GetAtt': ['K', 'Arn'] }, Export: { Name: 'orders-key' } } },
    });
    const launched = template(document, { stackPath: 'Shop/Product', pathOf: () => undefined });
    launched.parent = parentStack(root.resources.get('Product')!);
    root.nested.set('Product', [launched]);

    expect(said(collect([root, launched], new Scope('')))).toEqual([expect.stringContaining('Shop/Product#T stays with its nested stack Shop/Product.')]);
  });
});
