import { readFileSync } from 'fs';
import { join } from 'path';
import { aws_dynamodb as dynamodb } from 'aws-cdk-lib';
import type { App, Stack } from 'aws-cdk-lib';
import { Annotations, Match } from 'aws-cdk-lib/assertions';
import { EncryptedTables, EncryptTable } from '../../src';
import { partitionKey } from './support/plain-tables';
import { shopOf } from './support/render';

/* Texts for the owners of deployed tables name what secures a table in place. */

function stopped(make: (stack: Stack) => unknown): string {
  const stack = shopOf();
  make(stack);
  EncryptedTables.enforce(stack.node.root);
  try {
    (stack.node.root as App).synth();
    return '';
  } catch (error) {
    return String(error);
  }
}

test('the guard names EncryptTable and SecureTableDefaults for a Table, and does not tell to make it a SecureTable', () => {
  const text = stopped((stack) => new dynamodb.Table(stack, 'Orders', { partitionKey }));

  expect(text).toContain('table.with(new EncryptTable())');
  expect(text).toContain('SecureTableDefaults.apply(app)');
  expect(text).toContain('docs/migration.md');
  expect(text).not.toMatch(/Make it a SecureTable/);
});

test('the guard names them for a TableV2, which can become a SecureTable in place', () => {
  const text = stopped((stack) => new dynamodb.TableV2(stack, 'Orders', { partitionKey }));

  expect(text).toMatch(/Make it a SecureTable, secure it in place with `table\.with\(new EncryptTable\(\)\)`.*SecureTableDefaults\.apply\(app\)/s);
});

test('for replicationRegions, adoption advises what CDK does not refuse, and a page that speaks of it', () => {
  const stack = shopOf();
  const table = new dynamodb.Table(stack, 'Orders', { partitionKey, replicationRegions: ['us-east-1'] });
  table.with(new EncryptTable());
  const [{ entry }] = Annotations.fromStack(stack).findError('*', Match.anyValue());

  expect(String(entry.data)).toMatch(/Retain the table and import it as a SecureTable or a TableV2 with replicas/);
  expect(readFileSync(join(__dirname, '../../docs/migration.md'), 'utf8')).toContain('replicationRegions');
});
