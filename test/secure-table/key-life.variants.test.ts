import { App, aws_dynamodb as dynamodb, aws_kms as kms, CfnResource, Duration, Fn, NestedStack, RemovalPolicies, RemovalPolicy, Stack } from 'aws-cdk-lib';
import type { IConstruct } from 'constructs';
import { SecureTable, SecureTableChecks, TableKey } from '../../src';
import { ACCOUNT, REGION } from '../support/paper';

/* Where a key's tables are, and how they name it: the matrix of key-life.test.ts has none of these. */

const partitionKey = { name: 'id', type: dynamodb.AttributeType.STRING };
const DESTROY = { removalPolicy: RemovalPolicy.DESTROY, deletionProtection: false };

function stackOf(): { app: App; stack: Stack } {
  const app = new App();
  return { app, stack: new Stack(app, 'Shop', { env: { account: ACCOUNT, region: REGION } }) };
}

function problems(app: App): string[] {
  app.synth({ skipValidation: true, force: true });
  return app.node.findAll().flatMap((construct) => construct.node.validate());
}

function policyOf(key: kms.IKey): string {
  const resource = key.node.defaultChild as CfnResource;
  return (key.stack.resolve(resource._toCloudFormation()) as any).Resources[key.stack.resolve(resource.logicalId)].DeletionPolicy;
}

function cfnTable(scope: IConstruct, id: string, kmsMasterKeyId: unknown, policy = 'Retain'): CfnResource {
  const table = new CfnResource(scope as Stack, id, {
    type: 'AWS::DynamoDB::Table',
    properties: { SSESpecification: { SSEEnabled: true, SSEType: 'KMS', KMSMasterKeyId: kmsMasterKeyId } },
  });
  table.addOverride('DeletionPolicy', policy);
  return table;
}

function idOf(key: kms.IKey): string {
  return String(key.stack.resolve((key.node.defaultChild as CfnResource).logicalId));
}

describe('tables that are no SecureTables', () => {
  const NAMES: [string, (key: TableKey) => unknown][] = [
    ['its ARN', (key) => key.keyArn],
    ['its id', (key) => key.keyId],
    ['a hand-written Fn::GetAtt', (key) => ({ 'Fn::GetAtt': [idOf(key), 'Arn'] })],
    ['a hand-written Fn::GetAtt as text', (key) => ({ 'Fn::GetAtt': `${idOf(key)}.Arn` })],
    ['a hand-written Ref', (key) => ({ Ref: idOf(key) })],
    ['the name of its alias', () => 'alias/shop'],
    ['the ARN of its alias', () => `arn:aws:kms:${REGION}:${ACCOUNT}:alias/shop`],
    ['a reference to its alias', (key) => (key.node.findChild('Alias').node.defaultChild as kms.CfnAlias).ref],
  ];

  test.each(NAMES)('that name a deleted key by %s are found', (_, nameOf) => {
    const { app, stack } = stackOf();
    const key = new TableKey(stack, 'Key', { alias: 'shop', removalPolicy: RemovalPolicy.DESTROY });
    cfnTable(stack, 'Plain', nameOf(key));

    expect(problems(app)).toEqual([expect.stringMatching(/^\[KeyDeletedUnderTable\] .*Shop\/Plain/)]);
  });

  test.each(NAMES)('that name the own key of another table by %s keep it', (_, nameOf) => {
    const { app, stack } = stackOf();
    const table = new SecureTable(stack, 'Orders', { partitionKey, keyOptions: { alias: 'shop' }, ...DESTROY });
    cfnTable(stack, 'Plain', nameOf(table.encryptionKey as TableKey));

    expect(problems(app)).toEqual([]);
    expect(policyOf(table.encryptionKey!)).toBe('Retain');
  });

  test('on other keys are no matter', () => {
    const { app, stack } = stackOf();
    const table = new SecureTable(stack, 'Orders', { partitionKey, keyOptions: { alias: 'shop' }, ...DESTROY });
    cfnTable(stack, 'Plain', 'alias/shop/other');
    cfnTable(stack, 'Other', new TableKey(stack, 'Key').keyArn);

    expect(problems(app)).toEqual([]);
    expect(policyOf(table.encryptionKey!)).toBe('Delete');
  });
});

describe('nested stacks', () => {
  test.each<[string, RemovalPolicy | undefined, string[]]>([
    ['that is deleted too', undefined, []],
    ['that is retained', RemovalPolicy.RETAIN, ['KeyDeletedUnderTable']],
  ])('a deleted key above the table of a nested stack %s', (_, removalPolicy, codes) => {
    const { app, stack } = stackOf();
    const encryptionKey = new TableKey(stack, 'Key', { removalPolicy: RemovalPolicy.DESTROY });
    new SecureTable(new NestedStack(stack, 'Nested', { removalPolicy }), 'Orders', { partitionKey, encryptionKey, ...DESTROY });

    expect(problems(app).map((message) => /\w+/.exec(message)![0])).toEqual(codes);
  });

  test('a table in a retained nested stack keeps its own key with it', () => {
    const { app, stack } = stackOf();
    const nested = new NestedStack(stack, 'Nested', { removalPolicy: RemovalPolicy.RETAIN });
    new SecureTable(nested, 'Orders', { partitionKey, ...DESTROY });

    expect(problems(app)).toEqual([]);
  });
});

describe('replicas', () => {
  test('a replica that is dropped keeps its key, whatever becomes of the table', () => {
    const { app, stack } = stackOf();
    const table = new SecureTable(stack, 'Orders', { partitionKey, replicas: [{ region: 'us-east-1' }], ...DESTROY });

    expect(problems(app)).toEqual([]);
    expect(policyOf(table.replica('us-east-1').encryptionKey!)).toBe('Retain');
    expect(policyOf(table.encryptionKey!)).toBe('Delete');
  });

  test('a protected replica keeps the table, and so the key', () => {
    const { app, stack } = stackOf();
    const table = new SecureTable(stack, 'Orders', { partitionKey, replicas: [{ region: 'us-east-1', deletionProtection: true }], ...DESTROY });

    expect(problems(app)).toEqual([expect.stringMatching(/^\[DestroyWithDeletionProtection\]/)]);
    expect(policyOf(table.encryptionKey!)).toBe('Retain');
  });
});

test('RemovalPolicies for all but tables delete no key of a table', () => {
  const { app, stack } = stackOf();
  const table = new SecureTable(stack, 'Orders', { partitionKey, replicas: [{ region: 'us-east-1' }] });
  const given = new TableKey(stack, 'Key');
  new SecureTable(stack, 'Customers', { partitionKey, encryptionKey: given });
  RemovalPolicies.of(app).destroy({ excludeResourceTypes: ['AWS::DynamoDB::GlobalTable'] });

  expect(problems(app)).toEqual([]);
  expect([table.encryptionKey!, table.replica('us-east-1').encryptionKey!, given].map(policyOf)).toEqual(['Retain', 'Retain', 'Retain']);
});

test('KeyRetained reports what an override wins, as the construct does', () => {
  const { app, stack } = stackOf();
  const table = new SecureTable(stack, 'Orders', { partitionKey });
  (table.encryptionKey!.node.defaultChild as kms.CfnKey).addOverride('DeletionPolicy', 'Delete');

  expect(problems(app)).toEqual([expect.stringMatching(/^\[KeyDeletedUnderTable\] .*DeletionPolicy: Delete/)]);
  expect(new SecureTableChecks(app).validateScope(app).violations.map(({ ruleName }) => ruleName)).toContain('SecureTable-KeyRetained');
});

test('tables that are to be deleted, and are protected, fail the synthesis with a way out', () => {
  const { app, stack } = stackOf();
  new SecureTable(stack, 'Orders', { partitionKey });
  RemovalPolicies.of(stack).destroy();

  expect(() => app.synth()).toThrow(/\[DestroyWithDeletionProtection\].*deletionProtection: false.*EphemeralTables\.apply/);
});

test('a policy that cannot be read counts as retention', () => {
  const { app, stack } = stackOf();
  const table = new SecureTable(stack, 'Orders', { partitionKey, ...DESTROY });
  table._resource.addOverride('DeletionPolicy', { 'Fn::If': ['Production', 'Retain', 'Delete'] });

  expect(problems(app)).toEqual([]);
  expect(policyOf(table.encryptionKey!)).toBe('Retain');
});

test('a key with a deletion guard does not follow its table', () => {
  const { stack } = stackOf();
  const { encryptionKey } = new SecureTable(stack, 'Orders', { partitionKey, keyOptions: { deletionGuard: Duration.days(30) }, ...DESTROY });

  expect(policyOf(encryptionKey!)).toBe('Retain');
});

describe('a SecureTable on an imported key that is a key of the app', () => {
  const IMPORTS: [string, (stack: Stack, key: kms.IKey) => kms.IKey][] = [
    ['by its ARN', (stack, key) => kms.Key.fromKeyArn(stack, 'Imported', key.keyArn)],
    ['by an ARN made of its id', (stack, key) => kms.Key.fromKeyArn(stack, 'Imported',
      key.stack.formatArn({ service: 'kms', resource: 'key', resourceName: key.keyId }))],
    ['by a function on its ARN', (stack, key) => kms.Key.fromKeyArn(stack, 'Imported', Fn.join('', [key.keyArn, '']))],
  ];
  const BY_ALIAS: typeof IMPORTS = [['by the name of its alias', (stack) => kms.Alias.fromAliasName(stack, 'Imported', 'alias/shop')]];

  test.each([...IMPORTS, ...BY_ALIAS])('%s: the key is not deleted under it', (_, imported) => {
    const { app, stack } = stackOf();
    const key = new TableKey(stack, 'Key', { alias: 'shop', removalPolicy: RemovalPolicy.DESTROY });
    new SecureTable(stack, 'Orders', { partitionKey, encryptionKey: imported(stack, key) });

    expect(problems(app)).toEqual([expect.stringMatching(/^\[KeyDeletedUnderTable\] .*Shop\/Orders/)]);
  });

  test.each([...IMPORTS, ...BY_ALIAS])('%s: the own key of another table stays with it, and without it goes', (_, imported) => {
    const { app, stack } = stackOf();
    const owner = new SecureTable(stack, 'Owner', { partitionKey, ...DESTROY, keyOptions: { alias: 'shop' } });
    const key = owner.encryptionKey!;
    expect(policyOf(key)).toBe('Delete');
    new SecureTable(stack, 'Orders', { partitionKey, encryptionKey: imported(stack, key) });

    expect(policyOf(key)).toBe('Retain');
    expect(problems(app)).toEqual([]);
  });

  test.each(IMPORTS)('%s: a plain key is not deleted under it', (_, imported) => {
    const { app, stack } = stackOf();
    const key = new kms.Key(stack, 'Key', { enableKeyRotation: true, removalPolicy: RemovalPolicy.DESTROY });
    new SecureTable(stack, 'Orders', { partitionKey, encryptionKey: imported(stack, key) });

    expect(problems(app)).toEqual([expect.stringMatching(/^\[KeyDeletedUnderTable\] .*Shop\/Orders/)]);
  });

  test('another imported key holds no key of the app', () => {
    const { app, stack } = stackOf();
    new TableKey(stack, 'Key', { removalPolicy: RemovalPolicy.DESTROY });
    new SecureTable(stack, 'Orders', {
      partitionKey, encryptionKey: kms.Key.fromKeyArn(stack, 'Imported', `arn:aws:kms:${REGION}:${ACCOUNT}:key/11111111-2222-3333-4444-555555555555`),
    });

    expect(problems(app)).toEqual([]);
  });

  test('in another stack, no dependency is invented', () => {
    const { app, stack } = stackOf();
    const key = new TableKey(stack, 'Key', { removalPolicy: RemovalPolicy.DESTROY });
    const other = new Stack(app, 'Other', { env: { account: ACCOUNT, region: REGION } });
    new SecureTable(other, 'Orders', { partitionKey, encryptionKey: kms.Key.fromKeyArn(other, 'Imported', key.keyArn) });

    expect(problems(app)).toEqual([expect.stringMatching(/^\[KeyDeletedUnderTable\] .*Other\/Orders/)]);
    expect(stack.dependencies).toEqual([]);
  });
});
