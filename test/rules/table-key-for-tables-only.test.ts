import { ABSENT, AWS_MANAGED, cases, facts, is, key, KEY_POLICY, only, related, under, UNKNOWN, where } from './support/facts';
import type { Json } from '../../src/cloudformation/json';
import { tableKeyForTablesOnly as rule } from '../../src/rules/table-key-for-tables-only';
import type { Branches, EncryptionFact } from '../../src/template/facts';

const THROUGH_DYNAMODB: Json = {
  Version: '2012-10-17',
  Statement: [
    { Effect: 'Allow', Principal: { AWS: 'arn:aws:iam::111122223333:root' }, Action: ['kms:PutKeyPolicy', 'kms:DescribeKey'], Resource: '*' },
    {
      Effect: 'Allow',
      Principal: '*',
      Action: 'kms:*',
      Resource: '*',
      Condition: { StringEquals: { 'kms:CallerAccount': '111122223333' }, StringLike: { 'kms:ViaService': 'dynamodb.*.amazonaws.com' } },
    },
  ],
};

function queue(encryption: Branches<EncryptionFact>) {
  const at = where('Stack/Queue/Resource', { resourceType: 'AWS::SQS::Queue' });
  return facts({ related: related({ keyUses: [{ where: at, property: 'KmsMasterKeyId', encryption }] }) });
}

cases(rule, [
  ['a queue under a key for tables', queue(under(key({ policy: is(THROUGH_DYNAMODB) }))), ['error']],
  ['a queue under it in one branch', queue([...under(key({ policy: is(THROUGH_DYNAMODB) })), ...ABSENT]), ['error']],
  ['a key that is one for tables in one branch', queue(under(key({ policy: [...is(THROUGH_DYNAMODB), ...ABSENT] }))), ['error']],
  ['a queue under a key of the account', queue(under(key({ policy: is(KEY_POLICY) }))), []],
  ['a queue under the key of AWS', queue(AWS_MANAGED), []],
  ['a queue under a key with an unknown policy', queue(under(key({ policy: UNKNOWN }))), []],
  ['a queue under a key with the default policy', queue(under(key({ policy: ABSENT }))), []],
  ['a queue under an unknown key', queue(UNKNOWN), []],
]);

test('the finding is at the resource, and names property and key', () => {
  const found = only(rule, queue(under(key({ policy: is(THROUGH_DYNAMODB) }))));

  expect(found.where.constructPath).toBe('Stack/Queue/Resource');
  expect(found.message).toContain('KmsMasterKeyId names the key Stack/Key/Resource');
});
