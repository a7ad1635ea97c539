import { mkdtempSync } from 'fs';
import { tmpdir } from 'os';
import { join } from 'path';
import { App, aws_dynamodb as dynamodb, aws_kms as kms, Stack, Validations } from 'aws-cdk-lib';
import { EncryptedTables, SecureTable, SecureTableChecks, TableRule } from '../../../src';
import { synth } from '../../enforcement/support/synth';

const partitionKey = { name: 'id', type: dynamodb.AttributeType.STRING };
const env = { account: '111122223333', region: 'eu-west-1' };

/** Synthesizes an app, and returns the folder of its assembly, complete or not. */
export function synthesized(build: (app: App) => void): string {
  const outdir = mkdtempSync(join(tmpdir(), 'report-'));
  const app = new App({ outdir, analyticsReporting: false, context: { 'aws:cdk:enable-path-metadata': true } });
  build(app);
  const { exitCode } = process;
  // Findings fail the synthesis, and the report is made all the same.
  synth(app);
  process.exitCode = exitCode;
  return outdir;
}

/**
 * Tables of each kind: `Orders` passes, and `Global` has a replica; `Plain` has CDK's defaults; `Imported` has a key of another app; `Sessions` is
 * exempt until a day, and `Carts` has an acknowledgement of this library and of cdk-nag.
 */
export function shop(app: App, { until = '2099-12-31' } = {}): void {
  Validations.of(app).addPlugins(new SecureTableChecks(app));
  const stack = new Stack(app, 'Shop', { env });
  new SecureTable(stack, 'Orders', { partitionKey });
  new SecureTable(stack, 'Global', { partitionKey, replicas: [{ region: 'us-east-1' }] });
  new dynamodb.TableV2(stack, 'Plain', { partitionKey });
  new dynamodb.TableV2(stack, 'Imported', {
    partitionKey,
    encryption: dynamodb.TableEncryptionV2.customerManagedKey(
      kms.Key.fromKeyArn(stack, 'ForeignKey', 'arn:aws:kms:eu-west-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab')),
  });
  const sessions = new dynamodb.TableV2(stack, 'Sessions', { partitionKey });
  EncryptedTables.exempt(sessions, { rules: [TableRule.CUSTOMER_MANAGED_KEY, TableRule.TLS_ONLY], reason: 'Sessions without personal data', until });
  const carts = new dynamodb.TableV2(stack, 'Carts', { partitionKey });
  Validations.of(carts).acknowledge(
    { id: 'SecureTable-DeletionProtection', reason: 'Carts are rebuilt' }, { id: 'AwsSolutions-DDB3', reason: 'Rebuilt from events' });
}

/** An app that the guard stops. */
export function stopped(app: App): void {
  EncryptedTables.enforce(app);
  new dynamodb.TableV2(new Stack(app, 'Shop', { env }), 'Plain', { partitionKey });
}
