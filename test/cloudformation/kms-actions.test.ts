import { expandKeyActions, isKeyAdminAction, KEY_ADMIN_ACTIONS, KEY_READER_ACTIONS, KEY_USE_ACTIONS, KEY_WRITER_ACTIONS } from '../../src/cloudformation/kms-actions';
import { kmsKeyActions } from '../support/simulator';

const ALL = [...KEY_ADMIN_ACTIONS, ...KEY_USE_ACTIONS, ...KEY_READER_ACTIONS, ...KEY_WRITER_ACTIONS];

describe('the actions on a key', () => {
  test('exist, and are no patterns', async () => {
    expect(await kmsKeyActions()).toEqual(expect.arrayContaining([...new Set(ALL)]));
  });

  test('administer it or use it, and none does both', () => {
    expect(KEY_ADMIN_ACTIONS.filter((action) => KEY_USE_ACTIONS.includes(action))).toEqual([]);
    expect(KEY_USE_ACTIONS.filter(isKeyAdminAction)).toEqual([]);
    expect(KEY_ADMIN_ACTIONS.every(isKeyAdminAction)).toBe(true);
  });

  test('of readers and writers are use, but for DescribeKey', () => {
    expect([...KEY_READER_ACTIONS, ...KEY_WRITER_ACTIONS].filter((action) => !KEY_USE_ACTIONS.includes(action)))
      .toEqual(['kms:DescribeKey', 'kms:DescribeKey']);
    expect([...KEY_READER_ACTIONS, ...KEY_WRITER_ACTIONS]).not.toContain('kms:CreateGrant');
  });

  test('of administrators neither create grants nor touch key material', async () => {
    const denied = (await kmsKeyActions()).filter((action) => !isKeyAdminAction(action) && !KEY_USE_ACTIONS.includes(action));

    expect(denied).toEqual([
      'DeleteImportedKeyMaterial', 'DeriveSharedSecret', 'GenerateDataKeyPair', 'GenerateDataKeyPairWithoutPlaintext', 'GenerateMac',
      'GetParametersForImport', 'GetPublicKey', 'ImportKeyMaterial', 'ReplicateKey', 'RetireGrant', 'Sign', 'SynchronizeMultiRegionKey',
      'UpdatePrimaryRegion', 'Verify', 'VerifyMac',
    ].map((name) => `kms:${name}`));
  });

  test('are what they are in any case', () => {
    expect(isKeyAdminAction('KMS:putkeypolicy')).toBe(true);
    expect(isKeyAdminAction('kms:decrypt')).toBe(false);
  });
});

describe('patterns that CDK grants', () => {
  test('are spelled out, whatever their case', () => {
    expect(expandKeyActions(['kms:Decrypt', 'KMS:ReEncrypt*', 'kms:GenerateDataKey*'])).toEqual([
      'kms:Decrypt', 'kms:ReEncryptFrom', 'kms:ReEncryptTo', 'kms:GenerateDataKey', 'kms:GenerateDataKeyWithoutPlaintext',
    ]);
  });

  test('name nothing twice, and others are left alone', () => {
    expect(expandKeyActions(['kms:ReEncryptTo', 'kms:ReEncrypt*', 'kms:*', 'kms:ReEncryptTo'])).toEqual([
      'kms:ReEncryptTo', 'kms:ReEncryptFrom', 'kms:*',
    ]);
  });
});
