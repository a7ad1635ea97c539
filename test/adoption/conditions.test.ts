import { aws_dynamodb as dynamodb, CfnCondition, CfnResource, Fn, Stack } from 'aws-cdk-lib';
import { EncryptedTables, EncryptTable, SecureTable, SecureTableDefaults, TableKey } from '../../src';
import { appWith } from '../support/flags';
import { templatesIn } from './support/assembly';
import { env, partitionKey } from './support/plain-tables';

/* What is made for a conditional table carries its condition: CloudFormation refuses a reference to a resource whose condition is false. */

const MADE = ['AWS::KMS::Key', 'AWS::KMS::Alias', 'Custom::SecureTableReplicaPolicy', 'AWS::IAM::RolePolicy'];

function shop(): { stack: Stack; one: CfnCondition; other: CfnCondition } {
  const stack = new Stack(appWith(), 'Shop', { env });
  const condition = (id: string) => new CfnCondition(stack, id, { expression: Fn.conditionEquals(Fn.ref('AWS::StackName'), id) });
  return { stack, one: condition('One'), other: condition('Other') };
}

/** The conditions of all resources of the stack that are made for its tables, by type. */
function conditionsOf(stack: Stack): Record<string, unknown[]> {
  const app = stack.node.root as ReturnType<typeof appWith>;
  app.synth();
  const { Resources } = templatesIn(app).find(({ file }) => file.endsWith('/Shop.template.json'))!;
  const found = MADE.map((type) => [type, Object.values(Resources).filter(({ Type }) => Type === type).map(({ Condition }) => Condition)] as const);
  return Object.fromEntries(found.filter(([, conditions]) => conditions.length > 0));
}

const ALL = { 'AWS::KMS::Key': ['One'], 'AWS::KMS::Alias': ['One'], 'Custom::SecureTableReplicaPolicy': ['One'], 'AWS::IAM::RolePolicy': ['One'] };

describe('what adoption makes for a table', () => {
  const replicated = (stack: Stack) => new dynamodb.TableV2(stack, 'Orders', { partitionKey, replicas: [{ region: 'us-east-1' }] });

  test('has the condition of the table', () => {
    const { stack, one } = shop();
    const table = replicated(stack);
    (table.node.defaultChild as CfnResource).cfnOptions.condition = one;
    table.with(new EncryptTable());

    expect(conditionsOf(stack)).toEqual(ALL);
  });

  test('has a condition that the table gets later', () => {
    const { stack, one } = shop();
    SecureTableDefaults.apply(stack);
    (replicated(stack).node.defaultChild as CfnResource).cfnOptions.condition = one;

    expect(conditionsOf(stack)).toEqual(ALL);
  });

  test('has a condition that is an override', () => {
    const { stack } = shop();
    SecureTableDefaults.apply(stack);
    (replicated(stack).node.defaultChild as CfnResource).addOverride('Condition', 'One');

    expect(conditionsOf(stack)).toEqual(ALL);
  });

  test('has none without one', () => {
    const { stack } = shop();
    SecureTableDefaults.apply(stack);
    replicated(stack);

    expect(Object.values(conditionsOf(stack)).flat()).toEqual([undefined, undefined, undefined, undefined]);
  });

  test.each<[string, (string | undefined)[], string | undefined]>([
    ['of all of them', ['One', 'One'], 'One'],
    ['of none of them, if they differ', ['One', 'Other'], undefined],
    ['of none of them, if one has none', ['One', undefined], undefined],
  ])('and is shared by tables has the condition %s', (_, conditions, expected) => {
    const { stack } = shop();
    SecureTableDefaults.apply(stack, { sharedKey: true });
    conditions.forEach((condition, index) => {
      const table = new CfnResource(stack, `Table${index}`, { type: 'AWS::DynamoDB::Table' });
      if (condition !== undefined) {
        table.addOverride('Condition', condition);
      }
    });

    expect(conditionsOf(stack)).toEqual({ 'AWS::KMS::Key': [expected], 'AWS::KMS::Alias': [expected] });
  });
});

describe('what a SecureTable makes', () => {
  const secure = (stack: Stack) => new SecureTable(stack, 'Orders', { partitionKey, replicas: [{ region: 'us-east-1' }] });

  test('has the condition of its table', () => {
    const { stack, one } = shop();
    (secure(stack).node.defaultChild as CfnResource).cfnOptions.condition = one;

    expect(conditionsOf(stack)).toEqual(ALL);
  });

  test.each<[string, (stack: Stack) => unknown]>([
    ['SecureTable', secure],
    ['adopted table', (stack) => {
      SecureTableDefaults.apply(stack);
      return new dynamodb.TableV2(stack, 'Orders', { partitionKey, replicas: [{ region: 'us-east-1' }] });
    }],
  ])('lets the guard pass on a conditional %s with replicas', (_, make) => {
    const { stack, one } = shop();
    EncryptedTables.enforce(stack.node.root);
    ((make(stack) as dynamodb.TableV2).node.defaultChild as CfnResource).cfnOptions.condition = one;

    expect(() => (stack.node.root as ReturnType<typeof appWith>).synth()).not.toThrow();
  });

  test('has a condition that is an override', () => {
    const { stack } = shop();
    (secure(stack).node.defaultChild as CfnResource).addOverride('Condition', 'One');

    expect(conditionsOf(stack)).toEqual(ALL);
  });

  test('keeps a condition of its own', () => {
    const { stack, one, other } = shop();
    const table = secure(stack);
    (table.node.defaultChild as CfnResource).cfnOptions.condition = one;
    (table.encryptionKey!.node.defaultChild as CfnResource).cfnOptions.condition = other;

    expect(conditionsOf(stack)['AWS::KMS::Key']).toEqual(['Other']);
  });

  test('does not reach a key that it was given', () => {
    const { stack, one } = shop();
    const table = new SecureTable(stack, 'Orders', { partitionKey, encryptionKey: new TableKey(stack, 'Key') });
    (table.node.defaultChild as CfnResource).cfnOptions.condition = one;

    expect(conditionsOf(stack)['AWS::KMS::Key']).toEqual([undefined]);
  });

  test('in another stack, the key of a replica, has none: a condition belongs to one template', () => {
    const { stack, one } = shop();
    (secure(stack).node.defaultChild as CfnResource).cfnOptions.condition = one;
    const app = stack.node.root as ReturnType<typeof appWith>;
    app.synth();
    const support = templatesIn(app).find(({ file }) => file.includes('replica-keys-us-east-1'))!;

    expect(Object.values(support.Resources).map(({ Condition }) => Condition)).toEqual(Object.keys(support.Resources).map(() => undefined));
  });
});
