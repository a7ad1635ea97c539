import { Stack } from 'aws-cdk-lib';
import { CfnRestoreTestingSelection } from 'aws-cdk-lib/aws-backup';
import { Key } from 'aws-cdk-lib/aws-kms';
import type { Json } from '../../../src/cloudformation/json';
import { customerManagedKey } from '../../../src/rules/customer-managed-key';
import type { RuleOptions } from '../../../src/rules/rule';
import { EAST, facts, factsOf, newApp } from '../support';

const OPTIONS = { minimumKey: 'CUSTOMER_MANAGED' as const, newReplicas: [] };
const ARN = 'arn:aws:kms:us-east-1:111122223333:key/1';

/** What CustomerManagedKey says of restore tests, in short. */
function said(properties: Json, minimumKey: RuleOptions['minimumKey'] = 'CUSTOMER_MANAGED'): string {
  const of = factsOf({
    Resources: {
      Tests: { Type: 'AWS::Backup::RestoreTestingSelection', Properties: properties },
      Key: { Type: 'AWS::KMS::Key', Properties: {} },
    },
  });
  return customerManagedKey.check(of, { minimumKey, newReplicas: [] })
    .map(({ where, finding, message, severity }) => `${where.logicalId}: ${severity}${finding === undefined ? '' : `[${finding}]`} ${message}`).join();
}

const tests = (overrides?: Json, type: Json = 'DynamoDB'): Json => ({
  ProtectedResourceType: type, ProtectedResourceArns: ['*'], ...overrides === undefined ? {} : { RestoreMetadataOverrides: overrides },
});

const OWNED = /^Tests: error AWS Backup restores tables in these tests with an AWS owned key/;
const MANAGED = /^Tests: error AWS Backup restores tables in these tests with the AWS managed key for DynamoDB/;
const IN_DOUBT = /^Tests: error\[unverifiable\] /;
const NONE = /^$/;
const either = (one: Json, other: Json): Json => ({ 'Fn::If': ['C', one, other] });

describe('restore tests of tables', () => {
  test.each<[string, RegExp, Json]>([
    ['say nothing of the key', OWNED, tests()],
    ['override nothing', OWNED, tests({})],
    ['override something else', OWNED, tests({ targetTableName: 'x' })],
    ['name the type in another case', OWNED, tests(undefined, 'dynamodb')],
    ['name the default', OWNED, tests({ encryptionType: 'Default' })],
    ['have no type of encryption', IN_DOUBT, tests({ kmsMasterKeyArn: ARN })],
    ['name KMS without a key', MANAGED, tests({ encryptionType: 'KMS' })],
    ['name the key of AWS', MANAGED, tests({ encryptionType: 'KMS', kmsMasterKeyArn: 'arn:aws:kms:us-east-1:111122223333:alias/aws/dynamodb' })],
    ['name a key', NONE, tests({ encryptionType: 'KMS', kmsMasterKeyArn: ARN })],
    ['name a key of the app', NONE, tests({ encryptionType: 'KMS', kmsMasterKeyArn: { 'Fn::GetAtt': ['Key', 'Arn'] } })],
    ['name a key in another case', NONE, tests({ EncryptionType: 'kms', KMSMasterKeyARN: ARN })],
    ['name an unknown key', IN_DOUBT, tests({ encryptionType: 'KMS', kmsMasterKeyArn: { Ref: 'P' } })],
    ['name an unknown type of encryption', IN_DOUBT, tests({ encryptionType: { Ref: 'P' }, kmsMasterKeyArn: ARN })],
    ['have unknown overrides', IN_DOUBT, tests({ Ref: 'P' })],
    ['have overrides that a macro writes', IN_DOUBT, tests({ 'encryptionType': 'KMS', 'kmsMasterKeyArn': ARN, 'Fn::Transform': { Name: 'M' } })],
    ['name a key in one branch', /an AWS owned key/, tests(either({ encryptionType: 'KMS', kmsMasterKeyArn: ARN }, { Ref: 'AWS::NoValue' }))],
    ['are of tables in one branch', /an AWS owned key/, tests(undefined, either('DynamoDB', 'S3'))],
    ['are of something unknown', /^Tests: error\[unverifiable\] AWS Backup may restore tables in these tests with an AWS owned key/, tests(undefined, { Ref: 'P' })],
    ['are of something unknown, and name a key', NONE, tests({ encryptionType: 'KMS', kmsMasterKeyArn: ARN }, { Ref: 'P' })],
    ['are of something else', NONE, tests(undefined, 'S3')],
  ])('that %s', (_, expected, properties) => {
    expect(said(properties)).toMatch(expected);
  });

  test('the key of AWS passes where a pack lets it pass', () => {
    expect(said(tests({ encryptionType: 'KMS' }), 'AWS_MANAGED')).toBe('');
    expect(said(tests(), 'AWS_MANAGED')).toMatch(OWNED);
  });

  test('the remedy works as it is written', () => {
    const app = newApp();
    const stack = new Stack(app, 'Shop', { env: EAST });
    const of = { iamRoleArn: 'arn:aws:iam::111122223333:role/Restore', restoreTestingPlanName: 'plan', protectedResourceType: 'DynamoDB', protectedResourceArns: ['*'] };
    new CfnRestoreTestingSelection(stack, 'Open', { ...of, restoreTestingSelectionName: 'open' });
    const restoreMetadataOverrides = { encryptionType: 'KMS', kmsMasterKeyArn: new Key(stack, 'Key').keyArn };
    new CfnRestoreTestingSelection(stack, 'Keyed', { ...of, restoreTestingSelectionName: 'keyed', restoreMetadataOverrides });

    const found = customerManagedKey.check(facts(app), OPTIONS);

    expect(found.map(({ where }) => where.constructPath)).toEqual(['Shop/Open']);
    expect(found[0].fix).toContain('encryptionType KMS, and kmsMasterKeyArn');
  });
});
