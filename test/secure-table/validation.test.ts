import { readFileSync } from 'fs';
import { join } from 'path';
import {
  App, Aws, aws_dynamodb as dynamodb, aws_iam as iam, aws_kinesis as kinesis, aws_kms as kms, region_info as regionInfo, RemovalPolicy, Stack,
} from 'aws-cdk-lib';
import { SecureTable, TableKey } from '../../src';
import type { SecureTableProps } from '../../src';
import { ACCOUNT, OTHER_ACCOUNT, REGION } from '../support/paper';

const partitionKey = { name: 'id', type: dynamodb.AttributeType.STRING };

function build(props: (stack: Stack) => Partial<SecureTableProps>): SecureTable {
  const stack = new Stack(new App(), 'Shop', { env: { account: ACCOUNT, region: REGION } });
  return new SecureTable(stack, 'Orders', { partitionKey, ...props(stack) });
}

const importedKey = (stack: Stack, account: string, region: string) =>
  kms.Key.fromKeyArn(stack, 'Imported', `arn:aws:kms:${region}:${account}:key/1234abcd-12ab-34cd-56ef-1234567890ab`);

const streamOn = (stack: Stack, encryptionKey: kms.IKey) => new kinesis.Stream(stack, 'Stream', { encryptionKey });

/** As from a variable, a spread or JavaScript. */
const untyped = (props: Partial<dynamodb.TablePropsV2>): Partial<SecureTableProps> => props as Partial<SecureTableProps>;

const STRONG = dynamodb.MultiRegionConsistency.STRONG;
const THREE_REGIONS = { multiRegionConsistency: STRONG, replicas: [{ region: 'eu-west-2' }], witnessRegion: 'eu-west-3' };

const CONTRADICTIONS: [code: string, named: string, remedy: string, props: (stack: Stack) => Partial<SecureTableProps>][] = [
  ['DestroyWithDeletionProtection', 'deletion protection is enabled', 'deletionProtection: false', () => ({ removalPolicy: RemovalPolicy.DESTROY })],
  ['DestroyWithDeletionProtection', 'deletion protection is enabled', 'deletionProtection: false',
    () => ({ removalPolicy: RemovalPolicy.DESTROY, deletionProtection: true })],
  ['KeyAndKeyOptions', 'encryptionKey is set', 'pass the options to the TableKey',
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
  ['KeyOfAnotherAccount', OTHER_ACCOUNT, 'Create a TableKey in a stack in account',
    (stack) => ({ encryptionKey: new TableKey(new Stack(stack.node.scope as App, 'Keys', { env: { account: OTHER_ACCOUNT, region: REGION } }), 'Key') })],
  ['KeyOfAnotherRegion', 'us-east-1', 'Create a TableKey in a stack in eu-west-1', (stack) => ({ encryptionKey: importedKey(stack, ACCOUNT, 'us-east-1') })],
  ['StreamPolicyWithoutStream', 'no stream', 'dynamoStream', () => ({ streamResourcePolicy: new iam.PolicyDocument() })],
  ['ReplicaInOwnRegion', REGION, 'Remove eu-west-1 from replicas', () => ({ replicas: [{ region: REGION }] })],
  ['ReplicaTwice', 'us-east-1', 'Name each Region once', () => ({ replicas: [{ region: 'us-east-1' }, { region: 'us-east-1' }] })],
  ['ReplicaRegionIsToken', 'is a token', 'name', () => ({ replicas: [{ region: Aws.REGION }] })],
  ...['us-east1', 'us-east-1a', 'US-EAST-1', ' us-east-1', 'useast1'].map((region): typeof CONTRADICTIONS[number] =>
    ['UnknownRegion', `${region} is not a known AWS Region`, 'Write us-east-1. If', () => ({ replicas: [{ region }] })]),
  ['UnknownRegion', 'us-east-9 is not a known AWS Region', 'cdk-secure-table:additionalRegions', () => ({ replicas: [{ region: 'us-east-9' }] })],
  ['UnknownRegion', 'eu-west2 is not a known AWS Region', 'Write eu-west-2', () => ({ ...THREE_REGIONS, witnessRegion: 'eu-west2' })],
  ['ReplicaInOtherPartition', 'cn-north-1 is in partition aws-cn', 'partition aws.', () => ({ replicas: [{ region: 'cn-north-1' }] })],
  ['KeyOfAnotherRegion', REGION, 'Create a TableKey in a stack in us-east-1',
    (stack) => ({ replicas: [{ region: 'us-east-1', encryptionKey: importedKey(stack, ACCOUNT, REGION) }] })],
  ['KeyDoesNotRotate', 'Keys/Key does not rotate', 'enableKeyRotation', (stack) => {
    const keys = new Stack(stack.node.scope as App, 'Keys', { env: { account: ACCOUNT, region: 'us-east-1' } });
    return { replicas: [{ region: 'us-east-1', encryptionKey: new kms.Key(keys, 'Key') }] };
  }],
  ['WitnessWithoutStrongConsistency', 'us-east-1', 'multiRegionConsistency', () => ({ witnessRegion: 'us-east-1' })],
  ['StrongConsistencyRegions', `not available for ${REGION}.`, 'eu-central-1', () => ({ multiRegionConsistency: STRONG })],
  ['StrongConsistencyRegions', `${REGION}, us-east-1, us-east-2`, 'three Regions of one Region set',
    () => ({ multiRegionConsistency: STRONG, replicas: [{ region: 'us-east-1' }, { region: 'us-east-2' }] })],
  ['StrongConsistencyRegions', 'eu-west-2, eu-west-3, eu-central-1', 'three Regions of one Region set',
    () => ({ multiRegionConsistency: STRONG, replicas: [{ region: 'eu-west-2' }, { region: 'eu-west-3' }], witnessRegion: 'eu-central-1' })],
  ['ReplicaTwice', 'eu-west-2', 'Name each Region once',
    () => ({ multiRegionConsistency: STRONG, replicas: [{ region: 'eu-west-2' }, { region: 'eu-west-3' }], witnessRegion: 'eu-west-2' })],
  ['StrongConsistencyFeatures', 'time to live', 'leave out multiRegionConsistency', () => ({ ...THREE_REGIONS, timeToLiveAttribute: 'expires' })],
  ['StrongConsistencyFeatures', 'local secondary indexes', 'leave out multiRegionConsistency', () => ({
    ...THREE_REGIONS, sortKey: partitionKey, localSecondaryIndexes: [{ indexName: 'Local', sortKey: partitionKey }],
  })],
  ['AwsManagedKey', 'Shop/Alias', 'customer managed key', (stack) => ({ encryptionKey: kms.Alias.fromAliasName(stack, 'Alias', 'alias/aws/dynamodb') })],
  ['AwsManagedKey', 'Shop/Alias', 'customer managed key',
    (stack) => ({ replicas: [{ region: 'us-east-1', encryptionKey: kms.Alias.fromAliasName(stack, 'Alias', 'alias/aws/dynamodb') }] })],
  ['KeyForTablesOnly', 'Shop/Stream', 'another key', (stack) => ({ kinesisStream: streamOn(stack, new TableKey(stack, 'Key')) })],
  ['KeyForTablesOnly', 'Shop/Stream', 'another key',
    (stack) => ({ replicas: [{ region: 'us-east-1', kinesisStream: streamOn(stack, new TableKey(stack, 'Key').addAlias('alias/stream')) }] })],
  ['EncryptionOfTableV2', 'TableV2', 'Leave out encryption', () => untyped({ encryption: dynamodb.TableEncryptionV2.awsManagedKey() })],
  ['EncryptionOfTableV2', 'TableV2', 'Pass the key as encryptionKey',
    (stack) => untyped({ encryption: dynamodb.TableEncryptionV2.customerManagedKey(new kms.Key(stack, 'Key')) })],
  ['NoPartitionKey', 'missing', 'dynamodb.AttributeType.STRING', () => ({ partitionKey: undefined })],
  ['UnknownProperty', 'billingMode', 'dynamodb.Billing.onDemand()', () => ({ billingMode: 'PAY_PER_REQUEST' }) as Partial<SecureTableProps>],
  ['NotAKey', 'a text', 'kms.Key.fromKeyArn', () => ({ encryptionKey: 'arn' as unknown as kms.IKey })],
];

function messageOf(action: () => unknown): string {
  try {
    action();
  } catch (error) {
    return (error as Error).message;
  }
  throw new Error('Nothing was thrown');
}

test.each(CONTRADICTIONS)('%s is refused at construction: %s', expectRefused);

function expectRefused(...[code, named, remedy, props]: (typeof CONTRADICTIONS)[number]): void {
  const message = messageOf(() => build(props));

  expect(message).toMatch(new RegExp(`^\\[${code}\\] Shop/Orders: .*\\. .+`));
  expect(message).toContain(named);
  expect(message.slice(message.indexOf('. '))).toContain(remedy);
}

test('the doc comment of the constructor lists these errors', () => {
  const source = readFileSync(join(__dirname, '..', '..', 'src', 'secure-table', 'secure-table.ts'), 'utf8');
  const [, listed] = /@throws ((?:\w+,[\s*]*)+\w+) for properties/.exec(source)!;

  expect(new Set(listed.split(/,[\s*]*/))).toEqual(new Set([...CONTRADICTIONS.map(([code]) => code), 'ReplicasInRegionAgnosticStack', 'NoProperties']));
});

test('a statement for the stream of a table without one is refused', () => {
  const table = build(() => ({}));

  expect(messageOf(() => table.addToStreamResourcePolicy(new iam.PolicyStatement()))).toMatch(/^\[StreamPolicyWithoutStream\] Shop\/Orders: .*\. /);
});

test('replicas are refused in a Region-agnostic stack', () => {
  const stack = new Stack(new App(), 'Shop');

  expect(messageOf(() => new SecureTable(stack, 'Orders', { partitionKey, replicas: [{ region: 'us-east-1' }] })))
    .toMatch(/^\[ReplicasInRegionAgnosticStack\] Shop\/Orders: .*\. .*env/);
});

describe('a Region that is newer than the library', () => {
  function replicaIn(region: string, context: Record<string, unknown>) {
    const stack = new Stack(new App({ context }), 'Shop', { env: { account: ACCOUNT, region: REGION } });
    return () => new SecureTable(stack, 'Orders', { partitionKey, replicas: [{ region }] });
  }

  test.each<[string, Record<string, unknown>]>([
    ['a list in the context', { 'cdk-secure-table:additionalRegions': ['us-east-8', 'us-east-9'] }],
    ['text in the context', { 'cdk-secure-table:additionalRegions': 'us-east-8, us-east-9' }],
  ])('is accepted from %s', (_, context) => {
    expect(replicaIn('us-east-9', context)).not.toThrow();
    expect(messageOf(replicaIn('us-east-7', context))).toMatch(/^\[UnknownRegion\]/);
  });

  test('is accepted if CDK knows it, by a newer release or by a registered fact', () => {
    expect(messageOf(replicaIn('us-east-6', {}))).toMatch(/^\[UnknownRegion\]/);

    regionInfo.Fact.register({ region: 'us-east-6', name: regionInfo.FactName.PARTITION, value: 'aws' });

    expect(replicaIn('us-east-6', {})).not.toThrow();
  });

  test('is refused if the context is no list', () => {
    expect(messageOf(replicaIn('us-east-9', { 'cdk-secure-table:additionalRegions': [1] }))).toMatch(/^\[InvalidAdditionalRegions\]/);
  });

  test('is refused before a stack for its key is made', () => {
    const app = new App();
    const stack = new Stack(app, 'Shop', { env: { account: ACCOUNT, region: REGION } });

    expect(() => new SecureTable(stack, 'Orders', { partitionKey, replicas: [{ region: 'us-east1' }] })).toThrow(/UnknownRegion/);
    expect(app.node.children.map(({ node }) => node.id).filter((id) => id.includes('replica-keys'))).toEqual([]);
  });
});

test('later additions are refused too', () => {
  const table = build(() => ({ replicas: [{ region: 'us-east-1' }] }));
  const strong = build(() => THREE_REGIONS);

  expect(messageOf(() => table.addReplica({ region: 'us-east-1' }))).toMatch(/^\[ReplicaTwice\] Shop\/Orders: .*\. /);
  expect(messageOf(() => table.addReplica({ region: 'eu-west2' }))).toMatch(/^\[UnknownRegion\] Shop\/Orders: .*\. Write eu-west-2/);
  expect(messageOf(() => strong.addReplica({ region: 'eu-central-1' }))).toMatch(/^\[StrongConsistencyRegions\] Shop\/Orders: .*\. /);
  expect(messageOf(() => strong.addLocalSecondaryIndex({ indexName: 'Local', sortKey: partitionKey })))
    .toMatch(/^\[StrongConsistencyFeatures\] Shop\/Orders: .*\. /);
});

test('an unknown replica is refused, and the existing ones are named', () => {
  const table = build(() => ({ replicas: [{ region: 'us-east-1' }] }));

  expect(messageOf(() => table.replica('us-west-2'))).toMatch(/^\[NoSuchReplica\] Shop\/Orders: .*us-west-2\. .*eu-west-1, us-east-1/);
});

test('a replica that is added to the inner table fails the synthesis', () => {
  const table = build(() => ({}));
  table.table.addReplica({ region: 'us-east-1' });

  expect(messageOf(() => (table.node.root as App).synth())).toMatch(/\[ReplicaWithoutKey\] Shop\/Orders: .*us-east-1.*\. Call addReplica/);
});

test.each<[string, (stack: Stack) => kms.IKey]>([
  ['a rotating symmetric key of the app', (stack) => new kms.Key(stack, 'Key', { enableKeyRotation: true })],
  ['the same, with explicit defaults', (stack) => new kms.Key(stack, 'Key', {
    enableKeyRotation: true, enabled: true, keySpec: kms.KeySpec.SYMMETRIC_DEFAULT, keyUsage: kms.KeyUsage.ENCRYPT_DECRYPT,
  })],
  ['an imported key of the account and Region', (stack) => importedKey(stack, ACCOUNT, REGION)],
])('%s is accepted', (_, key) => {
  expect(() => build((stack) => ({ encryptionKey: key(stack) }))).not.toThrow();
});
