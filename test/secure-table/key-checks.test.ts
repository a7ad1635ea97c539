import { App, aws_dynamodb as dynamodb, aws_kms as kms, CfnCondition, CfnParameter, Fn, Stack } from 'aws-cdk-lib';
import { SecureTable, TableKey } from '../../src';
import { checkTableKey, isAlias, keyBehind } from '../../src/secure-table/key-checks';
import { ACCOUNT, OTHER_ACCOUNT, REGION } from '../support/paper';

const KEY_ID = '1234abcd-12ab-34cd-56ef-1234567890ab';

function stackOf(env: { account?: string; region?: string } = { account: ACCOUNT, region: REGION }): Stack {
  return new Stack(new App(), 'Shop', { env });
}

function check(key: (stack: Stack) => kms.IKey, stack = stackOf()): void {
  checkTableKey(stack, key(stack), stack);
}

function cfnKey(stack: Stack, props: kms.CfnKeyProps = { enableKeyRotation: true }): kms.CfnKey {
  return new kms.CfnKey(stack, 'Raw', { keyPolicy: { Version: '2012-10-17', Statement: [] }, ...props });
}

describe('a key passes that', () => {
  test.each<[string, (stack: Stack) => kms.IKey]>([
    ['is a TableKey', (stack) => new TableKey(stack, 'Key')],
    ['rotates', (stack) => new kms.Key(stack, 'Key', { enableKeyRotation: true })],
    ['is explicitly symmetric', (stack) => new kms.Key(stack, 'Key', {
      enableKeyRotation: true, keySpec: kms.KeySpec.SYMMETRIC_DEFAULT, keyUsage: kms.KeyUsage.ENCRYPT_DECRYPT,
    })],
    ['is created from a resource that rotates', (stack) => kms.Key.fromCfnKey(cfnKey(stack))],
    ['is the target of an alias, and rotates',
      (stack) => new kms.Alias(stack, 'Alias', { aliasName: 'mine', targetKey: new TableKey(stack, 'Key') })],
    ['is known by its ARN, of account and Region', (stack) => kms.Key.fromKeyArn(stack, 'Key', `arn:aws:kms:${REGION}:${ACCOUNT}:key/${KEY_ID}`)],
    ['is known by its ARN, which is known at deployment', (stack) => kms.Key.fromKeyArn(stack, 'Key', Fn.importValue('KeyArn'))],
    ['is of another account, which is a warning',
      (stack) => kms.Key.fromKeyArn(stack, 'Key', `arn:aws:kms:${REGION}:${OTHER_ACCOUNT}:key/${KEY_ID}`)],
    ['is known only by its alias', (stack) => kms.Alias.fromAliasName(stack, 'Key', 'alias/orders')],
  ])('%s', (_, key) => {
    expect(() => check(key)).not.toThrow();
  });

  test('has an unknown account and Region', () => {
    expect(() => check((stack) => new TableKey(stack, 'Key'), stackOf({}))).not.toThrow();
    expect(() => check((stack) => kms.Key.fromKeyArn(stack, 'Key', `arn:aws:kms:${REGION}:${ACCOUNT}:key/${KEY_ID}`), stackOf({}))).not.toThrow();
  });

  test('has properties that are known only after deployment: the rules report those as unverifiable', () => {
    expect(() => check((stack) => {
      const condition = new CfnCondition(stack, 'Rotates', { expression: Fn.conditionEquals('a', 'a') });
      const rotates = Fn.conditionIf(condition.logicalId, true, false);
      const spec = new CfnParameter(stack, 'Spec').valueAsString;
      return kms.Key.fromCfnKey(cfnKey(stack, { enableKeyRotation: rotates, keySpec: spec, keyUsage: spec, enabled: rotates }));
    })).not.toThrow();
  });
});

describe('a key is refused that', () => {
  test.each<[string, (stack: Stack) => kms.IKey, string]>([
    ['is of another Region', (stack) => kms.Key.fromKeyArn(stack, 'Key', `arn:aws:kms:us-east-1:${ACCOUNT}:key/${KEY_ID}`),
      `[KeyOfAnotherRegion] Shop: Key Shop/Key is in us-east-1, but the table is in ${REGION}. Create a TableKey in a stack in ${REGION}, or leave`
      + ' out encryptionKey.'],
    ['does not rotate, by default', (stack) => new kms.Key(stack, 'Key'),
      '[KeyDoesNotRotate] Shop: Key Shop/Key does not rotate. Set enableKeyRotation: true on the key, or leave out encryptionKey to create a TableKey.'],
    ['does not rotate, by choice', (stack) => new kms.Key(stack, 'Key', { enableKeyRotation: false }), '[KeyDoesNotRotate] Shop: Key Shop/Key'],
    ['does not rotate, behind a resource', (stack) => kms.Key.fromCfnKey(cfnKey(stack, {})), '[KeyDoesNotRotate] Shop: Key Shop/Raw/@FromCfnKey'],
    ['does not rotate, behind an alias', (stack) => new kms.Alias(stack, 'Alias', { aliasName: 'mine', targetKey: new kms.Key(stack, 'Key') }),
      '[KeyDoesNotRotate] Shop: Key Shop/Key'],
    ['does not rotate, behind an alias of an alias', (stack) => {
      const inner = new kms.Alias(stack, 'Alias', { aliasName: 'mine', targetKey: new kms.Key(stack, 'Key') });
      return kms.Alias.fromAliasAttributes(stack, 'Outer', { aliasName: 'alias/outer', aliasTargetKey: inner });
    }, '[KeyDoesNotRotate] Shop: Key Shop/Key'],
    ...([
      ['by its alias', (stack) => kms.Alias.fromAliasName(stack, 'Key', 'alias/aws/dynamodb')],
      ['by its alias without prefix', (stack) => kms.Alias.fromAliasName(stack, 'Key', 'aws/dynamodb')],
      ['by its alias, of some key', (stack) => kms.Alias.fromAliasAttributes(stack, 'Key', {
        aliasName: 'alias/aws/dynamodb', aliasTargetKey: kms.Key.fromKeyArn(stack, 'Target', `arn:aws:kms:${REGION}:${ACCOUNT}:key/${KEY_ID}`),
      })],
      ['by the ARN of its alias', (stack) => kms.Key.fromKeyArn(stack, 'Key', `arn:aws:kms:${REGION}:${ACCOUNT}:alias/aws/dynamodb`)],
      ['by an ARN with tokens', (stack) => kms.Key.fromKeyArn(stack, 'Key', stack.formatArn({ service: 'kms', resource: 'alias', resourceName: 'aws/dynamodb' }))],
    ] satisfies [string, (stack: Stack) => kms.IKey][]).map(([how, key]): [string, (stack: Stack) => kms.IKey, string] => [
      `AWS manages, ${how}`, key,
      '[AwsManagedKey] Shop: Key Shop/Key is an AWS managed key. Leave out encryptionKey to create a TableKey, or pass a customer managed key.',
    ]),
    ['is asymmetric', (stack) => new kms.Key(stack, 'Key', { keySpec: kms.KeySpec.RSA_4096 }),
      '[AsymmetricKey] Shop: Key Shop/Key has keySpec RSA_4096 and keyUsage ENCRYPT_DECRYPT, '
      + 'but DynamoDB supports only symmetric encryption keys. Leave out keySpec and keyUsage.'],
    ['signs', (stack) => kms.Key.fromCfnKey(cfnKey(stack, { keyUsage: 'SIGN_VERIFY' })),
      '[AsymmetricKey] Shop: Key Shop/Raw/@FromCfnKey has keySpec SYMMETRIC_DEFAULT and keyUsage SIGN_VERIFY'],
    ['authenticates', (stack) => new kms.Key(stack, 'Key', { keySpec: kms.KeySpec.HMAC_512, keyUsage: kms.KeyUsage.GENERATE_VERIFY_MAC }),
      '[AsymmetricKey] Shop: Key Shop/Key has keySpec HMAC_512 and keyUsage GENERATE_VERIFY_MAC'],
    ['is disabled', (stack) => new kms.Key(stack, 'Key', { enableKeyRotation: true, enabled: false }),
      '[KeyDisabled] Shop: Key Shop/Key is disabled, so the table cannot be read or written. Leave out enabled.'],
  ])('%s', (_, key, message) => {
    expect(() => check(key)).toThrow(message);
  });

  test('was weakened on its resource', () => {
    expect(() => check((stack) => {
      const key = new TableKey(stack, 'Key');
      (key.node.defaultChild as kms.CfnKey).enableKeyRotation = false;
      return key;
    })).toThrow('[KeyDoesNotRotate]');
  });

  test('a table is given behind an alias', () => {
    const stack = stackOf();
    const alias = new kms.Key(stack, 'Key').addAlias('alias/mine');

    expect(() => new SecureTable(stack, 'Orders', { partitionKey: { name: 'id', type: dynamodb.AttributeType.STRING }, encryptionKey: alias }))
      .toThrow('[KeyDoesNotRotate] Shop/Orders: Key Shop/Key does not rotate.');
  });
});

describe('the key behind', () => {
  test('a key is itself', () => {
    const key = new TableKey(stackOf(), 'Key');

    expect([keyBehind(key), isAlias(key)]).toEqual([key, false]);
  });

  test('of an alias is its target', () => {
    const key = new TableKey(stackOf(), 'Key');

    expect(keyBehind(key.addAlias('alias/second'))).toBe(key);
  });

  test('an alias imported by its name is not known', () => {
    const alias = kms.Alias.fromAliasName(stackOf(), 'Alias', 'alias/orders');

    expect([keyBehind(alias), isAlias(alias)]).toEqual([alias, true]);
  });
});
