import { join } from 'path';
import { runInNewContext } from 'vm';
import { App, RemovalPolicies, RemovalPolicy, Stack, Stage } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import { AttributeType, Table } from 'aws-cdk-lib/aws-dynamodb';
import { EphemeralTables, SecureTable, SecureTableDefaults } from '../../src';
import { blocks, pages } from '../../tools/docs/pages';

/* What pages say and no other test shows. */

const HASH = /[0-9a-f]{64}/g;
const partitionKey = { name: 'orderId', type: AttributeType.STRING };

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
