/**
 * KMS actions on a table's key. Enumerated, since CDK's `kms:Create*` for administrators would include `kms:CreateGrant`, and with it decryption.
 */

/** Everything that manages a key and touches no data. */
export const KEY_ADMIN_ACTIONS = [
  'kms:CancelKeyDeletion',
  'kms:CreateAlias',
  'kms:DeleteAlias',
  'kms:DescribeKey',
  'kms:DisableKey',
  'kms:DisableKeyRotation',
  'kms:EnableKey',
  'kms:EnableKeyRotation',
  'kms:GetKeyLastUsage',
  'kms:GetKeyPolicy',
  'kms:GetKeyRotationStatus',
  'kms:ListGrants',
  'kms:ListKeyPolicies',
  'kms:ListKeyRotations',
  'kms:ListResourceTags',
  'kms:PutKeyPolicy',
  'kms:RevokeGrant',
  'kms:RotateKeyOnDemand',
  'kms:ScheduleKeyDeletion',
  'kms:TagResource',
  'kms:UntagResource',
  'kms:UpdateAlias',
  'kms:UpdateKeyDescription',
];

/** What DynamoDB does with the key on behalf of the principal that creates, reads or writes a table. */
export const KEY_USE_ACTIONS = [
  'kms:CreateGrant',
  'kms:Decrypt',
  'kms:Encrypt',
  'kms:GenerateDataKey',
  'kms:GenerateDataKeyWithoutPlaintext',
  'kms:ReEncryptFrom',
  'kms:ReEncryptTo',
];

/** What a reader's own credentials need (DG, encryption at rest usage notes). */
export const KEY_READER_ACTIONS = ['kms:Decrypt', 'kms:DescribeKey'];

/** What a writer's own credentials need: PutItem decrypts the table key too (aws-cdk#10010). */
export const KEY_WRITER_ACTIONS = [
  'kms:Decrypt',
  'kms:DescribeKey',
  'kms:Encrypt',
  'kms:GenerateDataKey',
  'kms:GenerateDataKeyWithoutPlaintext',
  'kms:ReEncryptFrom',
  'kms:ReEncryptTo',
];

/** Patterns that CDK itself grants; a wildcard in an identity policy is a finding of cdk-nag (AwsSolutions-IAM5). */
const EXPANSIONS: Record<string, readonly string[]> = {
  'kms:generatedatakey*': ['kms:GenerateDataKey', 'kms:GenerateDataKeyWithoutPlaintext'],
  'kms:reencrypt*': ['kms:ReEncryptFrom', 'kms:ReEncryptTo'],
};

const ADMIN = new Set(KEY_ADMIN_ACTIONS.map((action) => action.toLowerCase()));

/** Replaces the two wildcards for table use by the actions that they match; leaves any other action as it is. */
export function expandKeyActions(actions: readonly string[]): string[] {
  return [...new Set(actions.flatMap((action) => EXPANSIONS[action.toLowerCase()] ?? [action]))];
}

export function isKeyAdminAction(action: string): boolean {
  return ADMIN.has(action.toLowerCase());
}
