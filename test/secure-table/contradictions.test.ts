import { App, aws_dynamodb as dynamodb, aws_iam as iam, aws_kms as kms, RemovalPolicy, Stack } from 'aws-cdk-lib';
import type { SecureTableProps } from '../../src';
import { SecureTable } from '../../src';
import { ACCOUNT, OTHER_ACCOUNT, REGION } from '../support/paper';

const partitionKey = { name: 'id', type: dynamodb.AttributeType.STRING };

function build(props: (stack: Stack) => Partial<SecureTableProps>): SecureTable {
  const stack = new Stack(new App(), 'Shop', { env: { account: ACCOUNT, region: REGION } });
  return new SecureTable(stack, 'Orders', { partitionKey, ...props(stack) });
}

const importedKey = (stack: Stack, account: string, region: string) =>
  kms.Key.fromKeyArn(stack, 'Imported', `arn:aws:kms:${region}:${account}:key/1234abcd-12ab-34cd-56ef-1234567890ab`);

const CONTRADICTIONS: [code: string, fault: string, remedy: string, props: (stack: Stack) => Partial<SecureTableProps>][] = [
  ['DestroyWithDeletionProtection', 'contradict each other', 'deletionProtection: false', () => ({ removalPolicy: RemovalPolicy.DESTROY })],
  ['DestroyWithDeletionProtection', 'contradict each other', 'deletionProtection: false',
    () => ({ removalPolicy: RemovalPolicy.DESTROY, deletionProtection: true })],
  ['KeyAndKeyOptions', 'encryptionKey is given', 'TableKey that you pass',
    (stack) => ({ encryptionKey: new kms.Key(stack, 'Key', { enableKeyRotation: true }), keyOptions: {} })],
  ['KeyDoesNotRotate', 'Shop/Key does not rotate', 'enableKeyRotation', (stack) => ({ encryptionKey: new kms.Key(stack, 'Key') })],
  ['KeyDoesNotRotate', 'Shop/Key does not rotate', 'enableKeyRotation',
    (stack) => ({ encryptionKey: new kms.Key(stack, 'Key', { enableKeyRotation: false }) })],
  ['AsymmetricKey', 'RSA_2048', 'keySpec', (stack) => ({
    encryptionKey: new kms.Key(stack, 'Key', { keySpec: kms.KeySpec.RSA_2048, keyUsage: kms.KeyUsage.ENCRYPT_DECRYPT }),
  })],
  ['AsymmetricKey', 'HMAC_256', 'keySpec', (stack) => ({
    encryptionKey: new kms.Key(stack, 'Key', { keySpec: kms.KeySpec.HMAC_256, keyUsage: kms.KeyUsage.GENERATE_VERIFY_MAC }),
  })],
  ['KeyDisabled', 'is disabled', 'enabled', (stack) => ({ encryptionKey: new kms.Key(stack, 'Key', { enableKeyRotation: true, enabled: false }) })],
  ['KeyOfAnotherAccount', OTHER_ACCOUNT, 'TableKey there', (stack) => ({ encryptionKey: importedKey(stack, OTHER_ACCOUNT, REGION) })],
  ['KeyOfAnotherRegion', 'us-east-1', 'Region of the table', (stack) => ({ encryptionKey: importedKey(stack, ACCOUNT, 'us-east-1') })],
  ['StreamPolicyWithoutStream', 'no stream', 'dynamoStream', () => ({ streamResourcePolicy: new iam.PolicyDocument() })],
  ['ReplicasNotSupported', 'replicas', 'Leave it out', () => ({ replicas: [{ region: 'us-east-1' }] })],
  ['ReplicasNotSupported', 'witnessRegion', 'Leave it out', () => ({ witnessRegion: 'us-east-1' })],
  ['ReplicasNotSupported', 'multiRegionConsistency', 'Leave it out', () => ({ multiRegionConsistency: dynamodb.MultiRegionConsistency.STRONG })],
  ['ReplicasNotSupported', 'globalTableSettingsReplicationMode', 'Leave it out',
    () => ({ globalTableSettingsReplicationMode: dynamodb.GlobalTableSettingsReplicationMode.ALL })],
];

function messageOf(action: () => unknown): string {
  try {
    action();
  } catch (error) {
    return (error as Error).message;
  }
  throw new Error('Nothing was thrown');
}

test.each(CONTRADICTIONS)('%s is refused at construction: %s', (code, fault, remedy, props) => {
  const message = messageOf(() => build(props));

  expect(message).toMatch(new RegExp(`^\\[${code}\\] .* at Shop/Orders\\. .+`));
  expect(message).toContain(fault);
  expect(message.slice(message.indexOf('at Shop/Orders. '))).toContain(remedy);
});

test('a statement for the stream of a table without one is refused when it is added', () => {
  const table = build(() => ({}));

  expect(messageOf(() => table.addToStreamResourcePolicy(new iam.PolicyStatement()))).toMatch(/^\[StreamPolicyWithoutStream\] .* at Shop\/Orders\. /);
});

test('a replica is refused when it is added, or asked for', () => {
  const table = build(() => ({}));

  expect(messageOf(() => table.addReplica({ region: 'us-east-1' }))).toMatch(/^\[ReplicasNotSupported\] addReplica.* at Shop\/Orders\. /);
  expect(messageOf(() => table.replica('us-east-1'))).toMatch(/^\[ReplicasNotSupported\] replica\('us-east-1'\).* at Shop\/Orders\. /);
});

test.each<[string, (stack: Stack) => kms.IKey]>([
  ['a rotating symmetric key of the app', (stack) => new kms.Key(stack, 'Key', { enableKeyRotation: true })],
  ['the same, with its defaults spelled out', (stack) => new kms.Key(stack, 'Key', {
    enableKeyRotation: true, enabled: true, keySpec: kms.KeySpec.SYMMETRIC_DEFAULT, keyUsage: kms.KeyUsage.ENCRYPT_DECRYPT,
  })],
  ['an imported key of the account and Region', (stack) => importedKey(stack, ACCOUNT, REGION)],
])('%s is taken', (_, key) => {
  expect(() => build((stack) => ({ encryptionKey: key(stack) }))).not.toThrow();
});
