import { aws_iam as iam } from 'aws-cdk-lib';
import { addEveryStatement, grantWithEveryMethod, USER, World } from './every-grant';
import { TableKey } from '../../src';
import { KEY_ADMIN_ACTIONS } from '../../src/cloudformation/kms-actions';
import { FLAG_SETS, RECOMMENDED } from '../support/flags';
import { allowedOnKey, dynamoDbIn } from '../support/key-proof';
import { OTHER_ACCOUNT, REGION } from '../support/paper';

const VIA_DYNAMODB = { 'kms:ViaService': `dynamodb.${REGION}.amazonaws.com` };

describe('after all grants and added statements the key is usable only through DynamoDB', () => {
  test.each<[string, Record<string, unknown>]>([
    ['without feature flags', {}],
    ['under all recommended flags', RECOMMENDED],
  ])('%s', async (_, context) => {
    const world = new World(context);

    grantWithEveryMethod(world);
    addEveryStatement(world);

    expect(await world.violations()).toEqual([]);
  });

  test.each<[string, Record<string, unknown>, string | undefined, string]>([
    ['in China', RECOMMENDED, 'cn-north-1', 'cn-north-1'],
    ['in GovCloud', RECOMMENDED, 'us-gov-west-1', 'us-gov-west-1'],
    ['in a stack without a Region', RECOMMENDED, undefined, REGION],
    ['in a stack without a Region, deployed in China, without flags', {}, undefined, 'cn-northwest-1'],
  ])('%s', async (_, context, region, deployedIn) => {
    const world = new World(context, region, deployedIn);

    grantWithEveryMethod(world, [['a role', world.role], ['another account', new iam.AccountPrincipal(OTHER_ACCOUNT)]]);
    addEveryStatement(world);

    expect(await world.violations()).toEqual([]);
  });

  test('and refused ones have an error code of the library', () => {
    const world = new World(RECOMMENDED);
    grantWithEveryMethod(world);
    addEveryStatement(world);

    const codes = new Set(Object.values(world.refused).map((message) => /^\[(\w+)\] .* at Shop\/Key\. [A-Z]/.exec(message)?.[1] ?? message));

    expect([...codes].sort()).toEqual([
      'KeyForTablesOnly', 'KeyGrantTooWide', 'KeyPolicyPublic', 'KeyPolicyTooWide', 'KeyServiceWithoutSource', 'ServicePrincipalGrant',
    ]);
    expect(world.refused).not.toHaveProperty('Key.grantDecrypt to a role');
    expect(world.refused).toHaveProperty(['Key.grant kms:* to a role']);
    expect(world.refused).toHaveProperty(['Key: use through S3']);
  });

  test('also for a table with replicas, in all Regions', async () => {
    const world = new World();
    world.key.grantDecrypt(world.role);
    world.key.grantEncryptDecrypt(new iam.AccountPrincipal(OTHER_ACCOUNT));

    world.key._serveReplicatedTable();

    expect(await world.violations([REGION, 'us-east-1'])).toEqual([]);
  });

  test('with a feature flag of CDK 1 nothing is created', () => {
    const flagged = () => new World({ '@aws-cdk/aws-kms:defaultKeyPolicies': true });

    expect(flagged).toThrow(/Unsupported feature flag '@aws-cdk\/aws-kms:defaultKeyPolicies'/);
  });
});

describe('a role gets', () => {
  const use = ['kms:Encrypt', 'kms:GenerateDataKey', 'kms:GenerateDataKeyWithoutPlaintext', 'kms:ReEncryptFrom', 'kms:ReEncryptTo'];

  test.each<[string, (key: TableKey, role: iam.Role) => void, string[], string[]]>([
    ['decryption', (key, role) => key.grantDecrypt(role), ['kms:Decrypt'], []],
    ['encryption', (key, role) => key.grantEncrypt(role), use, []],
    ['both', (key, role) => key.grantEncryptDecrypt(role), ['kms:Decrypt', ...use], []],
    ['administration', (key, role) => key.grantAdmin(role), KEY_ADMIN_ACTIONS, KEY_ADMIN_ACTIONS],
    ['single actions', (key, role) => key.grant(role, 'kms:Decrypt', 'kms:DescribeKey'), ['kms:Decrypt', 'kms:DescribeKey'], []],
    ['actions of both kinds', (key, role) => key.grant(role, 'kms:Decrypt', 'kms:EnableKey'), ['kms:Decrypt', 'kms:EnableKey'], ['kms:EnableKey']],
    ['nothing from an empty grant', (key, role) => key.grant(role), [], []],
    ['decryption by CDK\'s grants, too', (key, role) => key.grants.decrypt(role), ['kms:Decrypt'], []],
    ['all actions of the key by CDK\'s grants', (key, role) => key.grants.actions(role, 'kms:*'),
      [...KEY_ADMIN_ACTIONS, 'kms:CreateGrant', 'kms:Decrypt', ...use], KEY_ADMIN_ACTIONS],
  ])('%s, through DynamoDB for what uses the key', async (_, grant, throughDynamoDb, directly) => {
    const world = new World(RECOMMENDED);
    grant(world.key, world.role);

    expect(await allowedOnKey(world.reader, world.target, VIA_DYNAMODB)).toEqual([...throughDynamoDb].sort());
    expect(await allowedOnKey(world.reader, world.target)).toEqual([...directly].sort());
    expect(await allowedOnKey(world.reader, world.target, { 'kms:ViaService': `s3.${REGION}.amazonaws.com` })).toEqual([...directly].sort());
  });

  test('the limit in its identity policy, without a statement in the key policy', () => {
    const world = new World(RECOMMENDED);
    world.key.grantDecrypt(world.role);

    expect(world.reader.identityPolicies).toEqual([{
      Version: '2012-10-17',
      Statement: [{ Effect: 'Allow', Action: 'kms:Decrypt', Resource: world.target.arn, Condition: { StringLike: VIA_DYNAMODB } }],
    }]);
    expect(world.target.policy.Statement.map(({ Sid }) => Sid)).toEqual(['AccountAdministersTheKey', 'UseOnlyThroughDynamoDB']);
  });

  test.each(FLAG_SETS)('the same under %s', (_, context) => {
    const render = (flags: Record<string, unknown>) => {
      const world = new World(flags);
      world.key.grantEncryptDecrypt(world.role);
      world.key.grant(new iam.AccountPrincipal(OTHER_ACCOUNT), 'kms:Decrypt', 'kms:DescribeKey');
      // Minimizing policies, a flag, sorts their actions.
      return [world.target.policy, ...world.reader.identityPolicies].flatMap((policy) =>
        policy.Statement.map((statement) => ({ ...statement, Action: [statement.Action].flat().sort() })));
    };

    expect(render(context)).toEqual(render({}));
  });
});

describe('in a China Region', () => {
  test('a role uses the key with either suffix of DynamoDB', async () => {
    const world = new World({}, 'cn-north-1');
    world.key.grantDecrypt(world.role);

    for (const via of dynamoDbIn('aws-cn', 'cn-north-1')) {
      expect(await allowedOnKey(world.reader, world.target, { 'kms:ViaService': via })).toEqual(['kms:Decrypt']);
    }
    expect(dynamoDbIn('aws-cn', 'cn-north-1')).toHaveLength(2);
  });
});

describe('an added statement', () => {
  test('is reported, and can be depended on', () => {
    const { key } = new World();

    const result = key.addToResourcePolicy(
      new iam.PolicyStatement({ principals: [new iam.ArnPrincipal(USER)], actions: ['kms:Decrypt'], resources: ['*'] }),
    );

    expect(result.statementAdded).toBe(true);
    expect(result.policyDependable).toBeDefined();
  });

  test.each<[string, (statement: iam.PolicyStatement) => void]>([
    ['actions', (statement) => statement.addActions('kms:*')],
    ['principals', (statement) => statement.addPrincipals(new iam.AnyPrincipal())],
    ['conditions', (statement) => statement.addCondition('StringLike', { 'kms:ViaService': '*' })],
    ['resources', (statement) => statement.addResources('*')],
    ['its effect', (statement) => {
      statement.effect = iam.Effect.ALLOW;
    }],
    ['its Sid', (statement) => {
      statement.sid = 'Other';
    }],
  ])('is frozen: a change to %s throws', (_, change) => {
    const { key } = new World();
    const [use, admin, deny] = [
      { actions: ['kms:Decrypt'] }, { actions: ['kms:EnableKey'] }, { actions: ['kms:*'], effect: iam.Effect.DENY },
    ].map((props) => new iam.PolicyStatement({ principals: [new iam.ArnPrincipal(USER)], resources: ['*'], ...props }));
    [use, admin, deny].forEach((statement) => key.addToResourcePolicy(statement));

    [use, admin, deny].forEach((statement) => expect(() => change(statement)).toThrow(/freeze\(\) has been called/));
  });

  test('may be added to several keys', async () => {
    const world = new World();
    const second = new TableKey(world.stack, 'Second');
    const statement = new iam.PolicyStatement(
      { principals: [new iam.ArnPrincipal(USER)], actions: ['kms:Decrypt', 'kms:EnableKey'], resources: ['*'] },
    );

    [world.key, second].forEach((key) => key.addToResourcePolicy(statement));

    expect(world.paper.keyPolicy(second)).toEqual(world.target.policy);
  });
});
