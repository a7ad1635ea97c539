import { App, aws_iam as iam, aws_kms as kms, Lazy, Stack } from 'aws-cdk-lib';
import { KEY_ADMIN_ACTIONS, KEY_USE_ACTIONS } from '../../src/cloudformation/kms-actions';
import { confineKeyStatement } from '../../src/policy/confine-key-statement';
import { tableKeyStatements } from '../../src/policy/table-key-policy';
import { expectKeyUsableOnlyThroughDynamoDb } from '../support/key-proof';
import { ACCOUNT, OTHER_ACCOUNT, REGION } from '../support/paper';
import { deployed } from '../support/statements';

const KEY_ARN = `arn:aws:kms:${REGION}:${ACCOUNT}:key/1234abcd`;
const VIA = { StringLike: { 'kms:ViaService': `dynamodb.${REGION}.amazonaws.com` } };
const ROOT = `arn:aws:iam::${ACCOUNT}:root`;
const root = new iam.ArnPrincipal(ROOT);
const stack = new Stack(new App(), 'Shop', { env: { account: ACCOUNT, region: REGION } });

function confined(statement: iam.PolicyStatement | iam.PolicyStatementProps): any[] {
  const given = statement instanceof iam.PolicyStatement ? statement : new iam.PolicyStatement({ resources: ['*'], ...statement });
  return confineKeyStatement(given, stack, REGION).map((part) => stack.resolve(part.toStatementJson()));
}

/** Violations of a key policy with these statements. */
async function violationsWith(...statements: iam.PolicyStatementProps[]): Promise<string[]> {
  const here = new Stack(new App(), 'Shop', { env: { account: ACCOUNT, region: REGION } });
  const added = statements.flatMap((props) =>
    confineKeyStatement(new iam.PolicyStatement({ resources: ['*'], ...props }), here, REGION));
  const own = tableKeyStatements({ stack: here, region: REGION, pendingWindowDays: 30 }).map((json) => iam.PolicyStatement.fromJson(json));
  return expectKeyUsableOnlyThroughDynamoDb(deployed(here, [...own, ...added]), { keyArn: KEY_ARN });
}

describe('administration', () => {
  test('stays as it is', () => {
    const conditions = { Bool: { 'aws:MultiFactorAuthPresent': 'true' } };
    const actions = ['kms:PutKeyPolicy', 'kms:DescribeKey'];

    expect(confined({ sid: 'Admin', principals: [root], actions, conditions })).toEqual([
      { Sid: 'Admin', Effect: 'Allow', Principal: { AWS: ROOT }, Action: actions, Resource: '*', Condition: conditions },
    ]);
  });
});

describe('use', () => {
  test('gets the condition that it comes through DynamoDB', () => {
    expect(confined({ principals: [root], actions: ['kms:Decrypt'] })).toMatchObject([{ Action: 'kms:Decrypt', Condition: VIA }]);
  });

  test('keeps its own conditions, also those under the same operator', () => {
    const conditions = { StringLike: { 'aws:PrincipalTag/team': 'data*' }, Bool: { 'aws:MultiFactorAuthPresent': 'true' } };

    expect(confined({ principals: [root], actions: ['kms:Decrypt'], conditions })).toMatchObject([{
      Condition: { ...conditions, StringLike: { ...conditions.StringLike, ...VIA.StringLike } },
    }]);
  });

  test('keeps a condition of its own on DynamoDB, exact or a pattern', () => {
    for (const conditions of [
      { StringEquals: { 'kms:ViaService': `dynamodb.${REGION}.amazonaws.com` } },
      { StringLike: { 'kms:viaservice': ['dynamodb.*.amazonaws.com', 'dynamodb.*.amazonaws.com.cn'] } },
    ]) {
      expect(confined({ principals: [root], actions: ['kms:Decrypt'], conditions })).toMatchObject([{ Condition: conditions }]);
    }
  });

  test('has CDK\'s patterns expanded, and keeps DescribeKey in the same statement', () => {
    expect(confined({ principals: [root], actions: ['kms:GenerateDataKey*', 'KMS:describekey'] })).toMatchObject([{
      Action: ['kms:GenerateDataKey', 'kms:GenerateDataKeyWithoutPlaintext', 'KMS:describekey'], Condition: VIA,
    }]);
  });

  test('by actions that are known only after deployment is limited: they may be any actions', () => {
    expect(confined({ principals: [root], actions: [Lazy.string({ produce: () => 'kms:*' })] })).toMatchObject([{ Action: 'kms:*', Condition: VIA }]);
    expect(confined({ principals: [root], actions: Lazy.list({ produce: () => ['kms:*', 'kms:Sign'] }) })).toMatchObject([{ Condition: VIA }]);
  });

  test('of actions that no table needs is limited too', () => {
    expect(confined({ principals: [root], actions: ['kms:ReplicateKey', 'kms:Sign'] })).toMatchObject([{ Condition: VIA }]);
  });
});

describe('administration and use in one statement', () => {
  const mixed = { sid: 'Both', principals: [root], actions: ['kms:Decrypt', 'kms:PutKeyPolicy', 'kms:CreateGrant'] };

  test('are split: the administration stays as it is, the use is limited', () => {
    expect(confined(mixed)).toMatchObject([
      { Sid: 'Both', Action: 'kms:PutKeyPolicy' },
      { Action: ['kms:Decrypt', 'kms:CreateGrant'], Condition: VIA },
    ]);
    expect(confined(mixed)[0].Condition).toBeUndefined();
  });

  test('share no Sid: it must be unique in a policy', () => {
    expect(confined(mixed).map(({ Sid }) => Sid)).toEqual(['Both', undefined]);
  });
});

describe('a Deny', () => {
  test('stays as it is, regardless of what it names', () => {
    const statement = new iam.PolicyStatement({
      effect: iam.Effect.DENY,
      notPrincipals: [root],
      actions: ['kms:*'],
      resources: ['*'],
      conditions: { StringNotEquals: { 'kms:ViaService': 's3' } },
    });

    expect(confineKeyStatement(statement, stack, REGION)).toEqual([statement]);
  });
});

describe('a checked statement does not change', () => {
  test.each(['kms:Decrypt', 'kms:PutKeyPolicy'])('if the caller changes the conditions that it was created with (%s)', (action) => {
    const conditions: Record<string, Record<string, string[]>> = { StringEquals: { 'kms:ViaService': [`dynamodb.${REGION}.amazonaws.com`] } };
    const statement = new iam.PolicyStatement({ principals: [root], actions: [action], resources: ['*'], conditions });
    const parts = confineKeyStatement(statement, stack, REGION);

    conditions.StringEquals['kms:ViaService'].push('s3.eu-west-1.amazonaws.com');
    delete conditions.StringEquals['kms:ViaService'];

    expect(parts.map((part) => part.toStatementJson().Condition))
      .toEqual([{ StringEquals: { 'kms:ViaService': [`dynamodb.${REGION}.amazonaws.com`] } }]);
  });
});

describe('refused, with its code, path and remedy, is', () => {
  const source = { StringEquals: { 'aws:SourceAccount': ACCOUNT } };
  const redshift = new iam.ServicePrincipal('redshift.amazonaws.com');
  const decrypt = { actions: ['kms:Decrypt'] };

  function fromJson(Principal: unknown, Condition: object = source): iam.PolicyStatement {
    return iam.PolicyStatement.fromJson({ Effect: 'Allow', Principal, Action: 'kms:Decrypt', Resource: '*', Condition });
  }

  test.each<[string, iam.PolicyStatement | iam.PolicyStatementProps, RegExp]>([
    ['kms:*', { principals: [root], actions: ['kms:*'] }, /^\[KeyPolicyTooWide\] Shop: kms:\*.*\. List the actions/],
    ['any action', { principals: [root], actions: ['*'] }, /^\[KeyPolicyTooWide\] /],
    ['a pattern in addition to CDK\'s own', { principals: [root], actions: ['kms:ReEncrypt*', 'kms:Create*', 'kms:Decr*t'] },
      /: kms:Create\*, kms:Decr\*t covers/],
    ['NotAction', { principals: [root], notActions: ['kms:Decrypt'] }, /^\[KeyPolicyTooWide\] Shop: .*NotAction or NotPrincipal.*\. List/],
    ['NotPrincipal', { notPrincipals: [root], ...decrypt }, /^\[KeyPolicyTooWide\] /],
    ['another service in kms:ViaService',
      { principals: [root], ...decrypt, conditions: { StringEquals: { 'kms:ViaService': 's3.eu-west-1.amazonaws.com' } } },
      /^\[KeyForTablesOnly\] .*StringEquals kms:ViaService s3\.eu-west-1\.amazonaws\.com\. Leave out the condition/],
    ['another service in addition to DynamoDB',
      { principals: [root], ...decrypt, conditions: { StringLike: { 'kms:ViaService': ['dynamodb.*', 's3.*'] } } },
      /^\[KeyForTablesOnly\] /],
    ['a service with a similar name', { principals: [root], ...decrypt, conditions: { StringLike: { 'kms:ViaService': 'dynamodb*' } } },
      /^\[KeyForTablesOnly\] /],
    ['no service', { principals: [root], ...decrypt, conditions: { StringLike: { 'kms:ViaService': [] } } }, /^\[KeyForTablesOnly\] /],
    ['a condition that allows an absent key',
      { principals: [root], ...decrypt, conditions: { StringLikeIfExists: { 'kms:ViaService': 'dynamodb.*' } } },
      /^\[KeyForTablesOnly\] .*StringLikeIfExists/],
    ['a negated condition', { principals: [root], ...decrypt, conditions: { StringNotEquals: { 'kms:ViaService': 'dynamodb.x' } } },
      /^\[KeyForTablesOnly\] /],
    ['a negated condition in addition to a correct one',
      {
        principals: [root], ...decrypt, conditions: { StringEquals: { 'kms:ViaService': 'dynamodb.x' }, StringNotEquals: { 'KMS:ViaService': 's3' } },
      },
      /^\[KeyForTablesOnly\] /],
    ['a principal that comes through another service', { principals: [new kms.ViaServicePrincipal('s3.eu-west-1.amazonaws.com', root)], ...decrypt },
      /^\[KeyForTablesOnly\] /],
    ['a service that does not use tables',
      { principals: [new iam.ServicePrincipal('backup.amazonaws.com')], ...decrypt, conditions: source },
      /^\[KeyForTablesOnly\] Shop: .*not by backup\.amazonaws\.com\. Use a separate kms\.Key/],
    ['such a service in addition to one that uses tables',
      { principals: [redshift, new iam.ServicePrincipal('sns.amazonaws.com')], ...decrypt, conditions: source },
      /not by sns\.amazonaws\.com\. /],
    ['a service and an account', { principals: [redshift, root], ...decrypt, conditions: source },
      /^\[KeyForTablesOnly\] .*services and other principals/],
    ['a service and an account as one principal', { principals: [new iam.CompositePrincipal(redshift, root)], ...decrypt, conditions: source },
      /services and other principals/],
    ['a service and an account in JSON', fromJson({ Service: 'redshift.amazonaws.com', AWS: ROOT }), /services and other principals/],
    ['a service without a source', { principals: [redshift], ...decrypt },
      /^\[KeyServiceWithoutSource\] Shop: .*redshift\.amazonaws\.com .*\. Add a StringEquals/],
    ['a service with a source that may be absent',
      fromJson({ Service: 'glue.amazonaws.com' }, { StringEqualsIfExists: { 'aws:SourceAccount': ACCOUNT } }), /^\[KeyServiceWithoutSource\] /],
    ['a service for all other accounts', fromJson({ Service: ['glue.amazonaws.com'] }, { StringNotEquals: { 'aws:SourceAccount': ACCOUNT } }),
      /^\[KeyServiceWithoutSource\] /],
    ['every principal through DynamoDB', { principals: [new iam.AnyPrincipal()], ...decrypt },
      /^\[KeyPolicyPublic\] Shop: .*any principal.*\. List the principals/],
    ['every principal as an administrator', { principals: [new iam.StarPrincipal()], actions: ['kms:PutKeyPolicy'] }, /^\[KeyPolicyPublic\] /],
    ['every principal in JSON', fromJson('*'), /^\[KeyPolicyPublic\] /],
    ['every principal in addition to one', { principals: [root, new iam.ArnPrincipal('*')], ...decrypt }, /^\[KeyPolicyPublic\] /],
    ['every principal of any organization',
      { principals: [new iam.AnyPrincipal()], ...decrypt, conditions: { StringLike: { 'aws:PrincipalOrgID': '*' } } }, /^\[KeyPolicyPublic\] /],
  ])('%s', (_, statement, message) => {
    expect(() => confined(statement)).toThrow(message);
  });
});

describe('services that use a table\'s key directly', () => {
  test.each([
    new iam.ServicePrincipal('redshift.amazonaws.com'),
    new iam.ServicePrincipal('glue.amazonaws.com'),
    iam.ServicePrincipal.fromStaticServicePrincipleName('replication.dynamodb.amazonaws.com'),
  ])('%s is accepted with its source, without the condition on DynamoDB', (service) => {
    const conditions = { ArnLike: { 'aws:SourceArn': `arn:aws:redshift:*:${ACCOUNT}:integration:*` } };

    expect(confined({ principals: [service], actions: ['kms:Decrypt', 'kms:GenerateDataKey*'], conditions })).toEqual([{
      Effect: 'Allow', Principal: { Service: service.service }, Action: ['kms:Decrypt', 'kms:GenerateDataKey*'], Resource: '*', Condition: conditions,
    }]);
  });

  test('may have the source as a condition of the principal', () => {
    const service = new iam.ServicePrincipal('redshift.amazonaws.com', { conditions: { StringEquals: { 'aws:SourceAccount': ACCOUNT } } });

    expect(confined({ principals: [service], actions: ['kms:Decrypt'] }))
      .toMatchObject([{ Condition: { StringEquals: { 'aws:SourceAccount': ACCOUNT } } }]);
  });
});

test('with all accepted statements the key is usable only through DynamoDB', async () => {
  const organization = new iam.OrganizationPrincipal('o-1234567890');
  const others = [root, new iam.AccountPrincipal(OTHER_ACCOUNT), new iam.ArnPrincipal(`arn:aws:iam::${ACCOUNT}:user/alice`), organization];

  expect(await violationsWith(
    ...others.map((principal) => ({ principals: [principal], actions: [...KEY_USE_ACTIONS, 'kms:EnableKey', 'kms:Sign'] })),
    { principals: others.slice(0, 3), actions: [Lazy.string({ produce: () => 'kms:*' })] },
    { principals: [new kms.ViaServicePrincipal(`dynamodb.${REGION}.amazonaws.com`, root)], actions: KEY_USE_ACTIONS },
    { principals: [root], actions: KEY_ADMIN_ACTIONS, conditions: { StringEquals: { 'aws:PrincipalTag/team': 'keys' } } },
    { principals: [new iam.AnyPrincipal()], actions: ['kms:Decrypt'], conditions: { StringEquals: { 'kms:CallerAccount': ACCOUNT } } },
    {
      principals: [new iam.ServicePrincipal('redshift.amazonaws.com')],
      actions: ['kms:Decrypt'],
      conditions: { StringEquals: { 'aws:SourceAccount': ACCOUNT } },
    },
  )).toEqual([]);
});
