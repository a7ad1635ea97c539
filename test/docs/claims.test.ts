import { join } from 'path';
import { runInNewContext } from 'vm';
import { App, aws_iam as iam, aws_kms as kms, aws_logs as logs, RemovalPolicies, RemovalPolicy, Stack, Stage } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import { AttributeType, Table } from 'aws-cdk-lib/aws-dynamodb';
import {
  EncryptedTables, EncryptTable, EphemeralTables, SecureTable, SecureTableChecks, SecureTableDefaults, TableRule,
} from '../../src';
import { blocks, pages } from '../../tools/docs/pages';

/* What pages say and no other test shows. */

const HASH = /[0-9a-f]{64}/g;
const partitionKey = { name: 'orderId', type: AttributeType.STRING };
const ADMINISTERED = {
  Statement: [{ Effect: 'Allow', Principal: { AWS: 'arn:aws:iam::111122223333:root' }, Action: 'kms:*', Resource: '*' }],
};

function tableWith(...replicas: string[]): string {
  const stack = new Stack(new App(), 'Shop', { env: { account: '111122223333', region: 'eu-west-1' } });
  new SecureTable(stack, 'Orders', { partitionKey, replicas: replicas.map((region) => ({ region })) });
  return JSON.stringify(Template.fromStack(stack).toJSON());
}

describe('the snapshot serializer of the page for beginners', () => {
  const [block] = pages().filter(({ path }) => path === join('docs', 'getting-started.md')).flatMap(blocks)
    .filter(({ language }) => language === 'js');
  const added: { test(value: unknown): boolean; serialize(value: string): string }[] = [];
  runInNewContext(block.code, { expect: { addSnapshotSerializer: (serializer: typeof added[number]) => added.push(serializer) } });
  const [serializer] = added;
  const shown = (template: string) => JSON.parse(template, (_, value) => (serializer.test(value) ? serializer.serialize(value) : value));

  test('replaces every hash of an asset in the template of a table with replicas', () => {
    const template = tableWith('us-east-1');

    expect(template.match(HASH)).not.toBeNull();
    expect(JSON.stringify(shown(template)).match(HASH)).toBeNull();
    expect(JSON.stringify(shown(template))).toContain('[HASH].zip');
  });

  test('is not needed for a table without replicas', () => {
    expect(tableWith().match(HASH)).toBeNull();
  });
});

describe('the keys that encryptionKey accepts', () => {
  const ARN = 'arn:aws:kms:eu-west-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab';
  const KEYS: [string, (stack: Stack) => kms.IKey][] = [
    ['a key of the app', (stack) => new kms.Key(stack, 'Key', { enableKeyRotation: true })],
    ['a CfnKey of the app', (stack) => {
      const key = new kms.CfnKey(stack, 'Key', { enableKeyRotation: true, keyPolicy: ADMINISTERED });
      key.applyRemovalPolicy(RemovalPolicy.RETAIN);
      return kms.Key.fromCfnKey(key);
    }],
    ['an imported key', (stack) => kms.Key.fromKeyArn(stack, 'Key', ARN)],
    ['a key that is looked up', (stack) => kms.Key.fromLookup(stack, 'Key', { aliasName: 'alias/shop' })],
  ];
  const shopOn = (make: (stack: Stack) => kms.IKey) => {
    const stack = new Stack(new App(), 'Shop', { env: { account: '111122223333', region: 'eu-west-1' } });
    const key = make(stack);
    return { stack, key, orders: new SecureTable(stack, 'Orders', { partitionKey, encryptionKey: key }) };
  };
  const reader = (stack: Stack) => new iam.Role(stack, 'Reader', { assumedBy: new iam.ServicePrincipal('lambda.amazonaws.com') });

  test.each(KEYS)('%s: grants include it', (_, make) => {
    const { stack, orders } = shopOn(make);
    orders.grantReadData(reader(stack));

    expect(JSON.stringify(Template.fromStack(stack).findResources('AWS::IAM::Policy'))).toContain('kms:Decrypt');
  });

  test('an alias is one for tables without grants', () => {
    const { stack, orders } = shopOn((scope) => kms.Alias.fromAliasName(scope, 'Alias', 'alias/shop'));

    expect(() => orders.grantReadData(reader(stack))).toThrow(/imported by alias name, so its key ARN is unknown and grants are not possible/);
  });

  test('an imported key passes the guard with an exemption from KEY_ROTATION, and only with it', () => {
    const print = jest.spyOn(console, 'error').mockImplementation();
    const guarded = (isExempt: boolean) => () => {
      const { stack, key } = shopOn((scope) => kms.Key.fromKeyArn(scope, 'Key', ARN));
      EncryptedTables.enforce(stack.node.root);
      isExempt && EncryptedTables.exempt(key, { rules: [TableRule.KEY_ROTATION], reason: 'Rotates, says the security team' });
      return (stack.node.root as App).synth();
    };

    expect(guarded(true)).not.toThrow();
    expect(guarded(false)).toThrow(/KeyRotation\[unverifiable\]/);
    print.mockRestore();
  });
});

test('what table.table grants leaves out the replicas', () => {
  const granted = (grant: (table: SecureTable, role: iam.Role) => unknown) => {
    const stack = new Stack(new App(), 'Shop', { env: { account: '111122223333', region: 'eu-west-1' } });
    const role = new iam.Role(stack, 'Reader', { assumedBy: new iam.ServicePrincipal('lambda.amazonaws.com') });
    grant(new SecureTable(stack, 'Orders', { partitionKey, replicas: [{ region: 'us-east-1' }] }), role);
    return JSON.stringify(Object.values(Template.fromStack(stack).findResources('AWS::IAM::Policy')).map(({ Properties }) => Properties.PolicyDocument));
  };

  expect(granted(({ table }, role) => table.grantReadData(role))).not.toContain('us-east-1');
  expect(granted((table, role) => table.grantReadData(role))).toContain('us-east-1');
});

test('stack.with secures the tables that exist, and SecureTableDefaults those that follow as well', () => {
  const stack = new Stack(new App(), 'Shop');
  new Table(stack, 'Before', { partitionKey });
  stack.with(new EncryptTable());
  new Table(stack, 'After', { partitionKey });
  const encrypted = (of: Stack) => Object.values(Template.fromStack(of).findResources('AWS::DynamoDB::Table'))
    .map(({ Properties }) => Properties.SSESpecification?.SSEType);
  const other = new Stack(new App(), 'Shop');
  SecureTableDefaults.apply(other);
  new Table(other, 'After', { partitionKey });

  expect([encrypted(stack), encrypted(other)]).toEqual([['KMS', undefined], ['KMS']]);
});

describe('an exemption without the guard', () => {
  const exempted = () => {
    const stack = new Stack(new App(), 'Shop');
    const table = new Table(stack, 'Orders', { partitionKey });
    EncryptedTables.exempt(table, { rules: [TableRule.CUSTOMER_MANAGED_KEY], reason: 'Contains only public product data' });
    return { stack, table };
  };

  test('keeps EncryptTable from changing the table', () => {
    const { stack, table } = exempted();
    table.with(new EncryptTable());

    expect(Object.values(Template.fromStack(stack).findResources('AWS::DynamoDB::Table'))[0].Properties.SSESpecification).toBeUndefined();
  });

  test('keeps the rule pack from reporting it', () => {
    const { stack } = exempted();
    const rules = new SecureTableChecks(stack).validateScope(stack).violations.map(({ ruleName }) => ruleName);

    expect(rules).toContain('SecureTable-TlsOnly');
    expect(rules).not.toContain('SecureTable-CustomerManagedKey');
  });
});

test.each([false, true])('an ephemeral stage keeps its log groups, unless RemovalPolicies deletes them (%s)', (isDestroyed) => {
  const stage = new Stage(new App(), 'Dev', { env: { account: '111122223333', region: 'eu-west-1' } });
  EphemeralTables.apply(stage);
  const stack = new Stack(stage, 'Shop');
  new SecureTable(stack, 'Orders', { partitionKey, replicas: [{ region: 'us-east-1' }] });
  new logs.LogGroup(stack, 'Logs');
  isDestroyed && RemovalPolicies.of(stage).destroy();
  const resources = stage.synth().stacks.flatMap(({ template }) => Object.values<{ Type: string; DeletionPolicy?: string }>(template.Resources));
  const retained = resources.filter(({ DeletionPolicy = 'Delete' }) => DeletionPolicy !== 'Delete').map(({ Type }) => Type);

  expect(retained).toEqual(isDestroyed ? [] : ['AWS::Logs::LogGroup']);
});

describe('a Table in a development stage', () => {
  function tableAndKey(secure: (stage: Stage) => void, removalPolicy?: RemovalPolicy) {
    const stage = new Stage(new App(), 'Dev');
    secure(stage);
    const stack = new Stack(stage, 'Shop');
    new Table(stack, 'Carts', { partitionKey, removalPolicy });
    if (removalPolicy === undefined) {
      RemovalPolicies.of(stage).destroy();
    }
    const template = Template.fromStack(stack);
    const [table] = Object.values(template.findResources('AWS::DynamoDB::Table'));
    const [key] = Object.values(template.findResources('AWS::KMS::Key'));
    return { table, key };
  }

  test('is deleted with its stack if the defaults leave out the protection; its key is retained', () => {
    const { table, key } = tableAndKey((stage) => SecureTableDefaults.apply(stage, { deletionProtection: false, sharedKey: true }));

    expect(table).toMatchObject({ DeletionPolicy: 'Delete', Properties: { SSESpecification: { SSEType: 'KMS' } } });
    expect(table.Properties.DeletionProtectionEnabled).not.toBe(true);
    expect(key).toMatchObject({ DeletionPolicy: 'Retain' });
  });

  test('keeps its removal policy, and gets protection and a retained key, also in the scope of EphemeralTables', () => {
    const { table, key } = tableAndKey((stage) => {
      EphemeralTables.apply(stage);
      SecureTableDefaults.apply(stage);
    }, RemovalPolicy.RETAIN);

    expect(table).toMatchObject({ DeletionPolicy: 'Retain', Properties: { DeletionProtectionEnabled: true } });
    expect(key).toMatchObject({ DeletionPolicy: 'Retain' });
  });
});
