import { allowedOnKey, expectKeyUsableOnlyThroughDynamoDb } from './key-proof';
import { policyOf } from './statements';
import { RIGHT_KEY_POLICY, WRONG_KEY_POLICIES } from './wrong-policies';

const ARN = 'arn:aws:kms:eu-west-1:111122223333:key/1234abcd';
const READER = { principal: 'arn:aws:iam::111122223333:role/Reader', identityPolicies: [policyOf({ Effect: 'Allow', Action: 'kms:Decrypt', Resource: ARN })] };

test('the right policy is found right', async () => {
  expect(await expectKeyUsableOnlyThroughDynamoDb(RIGHT_KEY_POLICY, { keyArn: ARN, readers: [READER] })).toEqual([]);
});

test.each(WRONG_KEY_POLICIES)('a policy is found out under which %s', async (_, policy, violation) => {
  expect(await expectKeyUsableOnlyThroughDynamoDb(policy, { keyArn: ARN })).toContainEqual(expect.stringMatching(violation));
});

test('a reader without rights is found out', async () => {
  expect(await expectKeyUsableOnlyThroughDynamoDb(RIGHT_KEY_POLICY, { keyArn: ARN, readers: [{ ...READER, identityPolicies: [] }] }))
    .toContainEqual(expect.stringMatching(/Denied: .*Reader kms:Decrypt through dynamodb/));
});

describe('the encryption context', () => {
  const allow = { Effect: 'Allow', Principal: { AWS: 'arn:aws:iam::444455556666:root' }, Action: 'kms:Decrypt', Resource: '*' };
  const context = { 'kms:EncryptionContext:aws:dynamodb:subscriberId': '111122223333' };

  test('of an Allow is left out of the proof, and other conditions stay', async () => {
    const [administration, use] = RIGHT_KEY_POLICY.Statement;
    const confined = { ...allow, Condition: { StringEquals: { ...context, 'kms:ViaService': 'dynamodb.eu-west-1.amazonaws.com' } } };
    const open = { ...allow, Condition: { StringEquals: context } };

    expect(await expectKeyUsableOnlyThroughDynamoDb(policyOf(administration, use, confined), { keyArn: ARN })).toEqual([]);
    expect(await expectKeyUsableOnlyThroughDynamoDb(policyOf(administration, use, open), { keyArn: ARN }))
      .toContainEqual(expect.stringMatching(/444455556666:root kms:Decrypt directly/));
  });

  test('of a Deny cannot be left out', async () => {
    const deny = { ...allow, Effect: 'Deny', Condition: { StringEquals: context } };

    await expect(expectKeyUsableOnlyThroughDynamoDb(policyOf(deny), { keyArn: ARN })).rejects.toThrow(/cannot be left out/);
  });
});

test('conditions that tell too many contexts apart are refused', async () => {
  const keys = Array.from({ length: 8 }, (_, index) => [`aws:PrincipalTag/t${index}`, 'x']);
  const tagged = { ...RIGHT_KEY_POLICY.Statement[0], Condition: { StringEquals: Object.fromEntries(keys) } };

  await expect(expectKeyUsableOnlyThroughDynamoDb(policyOf(tagged), { keyArn: ARN })).rejects.toThrow(/more than 1000 contexts/);
});

test('what somebody is allowed on a key can be listed', async () => {
  const key = { arn: ARN, policy: RIGHT_KEY_POLICY };

  expect(await allowedOnKey(READER, key)).toEqual([]);
  expect(await allowedOnKey(READER, key, { 'kms:ViaService': 'dynamodb.eu-west-1.amazonaws.com' })).toEqual(['kms:Decrypt']);
});
