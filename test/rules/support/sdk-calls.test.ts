import { CfnMapping, CfnParameter, Fn, Stack } from 'aws-cdk-lib';
import { Alias, CfnReplicaKey, Key } from 'aws-cdk-lib/aws-kms';
import { AwsCustomResource, AwsCustomResourcePolicy, PhysicalResourceId } from 'aws-cdk-lib/custom-resources';
import { OPTIONS } from './facts';
import { CATALOGUE } from '../../../src/rules/catalogue';
import { runRules } from '../../../src/rules/run-rules';
import { SecureTable } from '../../../src/secure-table';
import { EAST, facts, newApp, partitionKey } from '../../template/support';

const policy = AwsCustomResourcePolicy.fromSdkCalls({ resources: AwsCustomResourcePolicy.ANY_RESOURCE });

/** The rules that say something of a call on a key. */
function said(action: string, keyId: (stack: Stack) => string | undefined, more: { readonly withTable?: boolean; readonly region?: string } = {}) {
  const app = newApp();
  const stack = new Stack(app, 'Shop', { env: EAST });
  if (more.withTable !== false) {
    new SecureTable(stack, 'Orders', { partitionKey, tableName: 'orders' });
  }
  const parameters = { KeyId: keyId(stack), Policy: '{"Statement":[{"Effect":"Allow","Principal":"*","Action":"kms:*","Resource":"*"}]}' };
  new AwsCustomResource(stack, 'Call', {
    onUpdate: { service: 'KMS', action, parameters, region: more.region, physicalResourceId: PhysicalResourceId.of('x') }, policy,
  });
  return runRules(facts(app), CATALOGUE, OPTIONS).filter(({ finding }) => finding.where.constructPath.startsWith('Shop/Call')).map(({ rule }) => rule.name);
}

const CALLS: readonly (readonly [action: string, rule: string])[] = [
  ['createGrant', 'KeyPolicyScope'], ['putKeyPolicy', 'KeyPolicyScope'], ['scheduleKeyDeletion', 'KeyRetained'], ['disableKey', 'CustomerManagedKey'],
  ['disableKeyRotation', 'KeyRotation'], ['deleteImportedKeyMaterial', 'CustomerManagedKey'],
];
const otherKey = (stack: Stack) => new Key(stack, 'Other').keyId;
const tableKey = (stack: Stack) => (stack.node.findChild('Orders') as SecureTable).encryptionKey!.keyArn;

describe.each(CALLS)('kms.%s', (action, rule) => {
  test('is no finding in an app without tables', () => {
    expect(said(action, otherKey, { withTable: false })).toEqual([]);
    expect(said(action, () => 'arn:aws:kms:us-east-1:111122223333:key/k', { withTable: false })).toEqual([]);
    expect(said(action, () => undefined, { withTable: false })).toEqual([]);
  });

  test.each<[string, (stack: Stack) => string]>([
    ['by its id', otherKey],
    ['by its ARN', (stack) => new Key(stack, 'Other').keyArn],
    ['by an alias', (stack) => new Alias(stack, 'Alias', { aliasName: 'alias/other', targetKey: new Key(stack, 'Other') }).aliasName],
    ['in both branches of a condition', (stack) => Fn.conditionIf('C', otherKey(stack), new Key(stack, 'Third').keyId).toString()],
  ])('is no finding on a key that no table uses, %s', (_, keyId) => {
    expect(said(action, keyId)).toEqual([]);
    expect(said(action, keyId, { region: 'us-east-1' })).toEqual([]);
  });

  test.each<[string, (stack: Stack) => string | undefined]>([
    ['the key of a table', tableKey],
    ['the key of a table in one branch', (stack) => Fn.conditionIf('C', otherKey(stack), tableKey(stack)).toString()],
    ['a parameter', (stack) => new CfnParameter(stack, 'P').valueAsString],
    ['a map', (stack) => new CfnMapping(stack, 'M', { mapping: { a: { b: 'x' } } }).findInMap('a', new CfnParameter(stack, 'P').valueAsString)],
    ['a literal key', () => 'arn:aws:kms:us-east-1:111122223333:key/k'],
    ['no key', () => undefined],
  ])('is a finding on %s', (_, keyId) => {
    expect(said(action, keyId)).toEqual([rule]);
  });

  test('is a finding in another Region, where the id is that of a replica', () => {
    expect(said(action, otherKey, { region: 'us-west-2' })).toEqual([rule]);
  });
});

test('a call on a key is a finding where the key of a table cannot be determined', () => {
  expect(said('disableKey', (stack) => {
    new SecureTable(stack, 'Users', { partitionKey, encryptionKey: Key.fromKeyArn(stack, 'Given', new CfnParameter(stack, 'Arn').valueAsString) });
    return otherKey(stack);
  })).toEqual(['CustomerManagedKey']);
});

test('a call on a primary key is a finding where a table is under a replica key', () => {
  expect(said('disableKeyRotation', (stack) => {
    const primary = new Key(stack, 'Other', { multiRegion: true });
    const replica = new CfnReplicaKey(stack, 'Replica', { primaryKeyArn: primary.keyArn, keyPolicy: {} });
    new SecureTable(stack, 'Users', { partitionKey, encryptionKey: Key.fromKeyArn(stack, 'Given', replica.attrArn) });
    return primary.keyId;
  })).toEqual(['KeyRotation']);
});
