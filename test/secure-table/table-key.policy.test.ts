import { App, aws_iam as iam, aws_kms as kms, Stack } from 'aws-cdk-lib';
import { Annotations, Match } from 'aws-cdk-lib/assertions';
import { addEveryStatement, grantWithEveryMethod, USER, World } from './every-grant';
import { TableKey } from '../../src';
import { KEY_ADMIN_ACTIONS } from '../../src/cloudformation/kms-actions';
import { FLAG_SETS, RECOMMENDED } from '../support/flags';
import { allowedOnKey, dynamoDbIn } from '../support/key-proof';
import { ACCOUNT, OTHER_ACCOUNT, REGION } from '../support/paper';
import { sample } from '../support/sizes';

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

    const codes = new Set(Object.values(world.refused).map((message) => /^\[(\w+)\] Shop\/Key: .*\. [A-Z]/.exec(message)?.[1] ?? message));

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
    ['the same by CDK\'s grants', (key, role) => key.grants.encryptDecrypt(role), ['kms:Decrypt', ...use], []],
    ['administration by CDK\'s grants', (key, role) => key.grants.admin(role), KEY_ADMIN_ACTIONS, KEY_ADMIN_ACTIONS],
    ['all actions of the key by CDK\'s collection for any key', (key, role) => kms.KeyGrants.fromKey(key).actions(role, 'kms:*'),
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

  test.each(sample(2, FLAG_SETS))('the same under %s', (_, context) => {
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

describe('CDK\'s collection of grants', () => {
  test('writes the statements of the key\'s own methods', () => {
    const statements = (grant: (key: TableKey, role: iam.Role) => void) => {
      const world = new World(RECOMMENDED);
      grant(world.key, world.role);
      return world.reader.identityPolicies;
    };

    expect(statements((key, role) => key.grants.decrypt(role))).toEqual(statements((key, role) => key.grantDecrypt(role)));
    expect(statements((key, role) => key.grants.encrypt(role))).toEqual(statements((key, role) => key.grantEncrypt(role)));
    expect(statements((key, role) => key.grants.admin(role))).toEqual(statements((key, role) => key.grantAdmin(role)));
  });

  test.each(['sign', 'verify', 'signVerify', 'generateMac', 'verifyMac'] as const)('refuses %s', (method) => {
    const world = new World();

    expect(() => world.key.grants[method](world.role)).toThrow(/^\[KeyForTablesOnly\]/);
  });

  test('refuses patterns and services', () => {
    const world = new World();

    expect(() => world.key.grants.actions(world.role, 'kms:*')).toThrow(/^\[KeyGrantTooWide\]/);
    expect(() => world.key.grants.admin(new iam.ServicePrincipal('redshift.amazonaws.com'))).toThrow(/^\[ServicePrincipalGrant\]/);
  });
});

describe('a service', () => {
  const redshift = (actions: string[]) => new iam.PolicyStatement({
    principals: [new iam.ServicePrincipal('redshift.amazonaws.com')],
    actions,
    resources: ['*'],
    conditions: { StringEquals: { 'aws:SourceAccount': ACCOUNT } },
  });

  test.each([['kms:PutKeyPolicy'], ['kms:ScheduleKeyDeletion'], ['kms:CreateGrant'], ['kms:Decrypt', 'kms:DisableKey']])(
    'is not allowed %s', (...actions) => {
      expect(() => new World().key.addToResourcePolicy(redshift(actions))).toThrow(/^\[KeyServiceActions\] .*redshift.*Allow only kms:Decrypt/);
    });

  test('is allowed to read', () => {
    expect(() => new World().key.addToResourcePolicy(redshift(['kms:Decrypt', 'kms:DescribeKey', 'kms:GenerateDataKey*']))).not.toThrow();
  });
});

describe('a principal of an identity provider', () => {
  const cognito = 'cognito-identity.amazonaws.com';
  const grant = (principal: iam.IPrincipal) => () => new World().key.grantDecrypt(principal);

  test.each<[string, iam.IPrincipal]>([
    ['has no condition', new iam.WebIdentityPrincipal(cognito)],
    ['has another condition', new iam.FederatedPrincipal(cognito, { StringEquals: { [`${cognito}:amr`]: 'authenticated' } })],
    ['has any audience', new iam.WebIdentityPrincipal(cognito, { StringLike: { [`${cognito}:aud`]: '*' } })],
    ['may have no audience', new iam.WebIdentityPrincipal(cognito, { StringEqualsIfExists: { [`${cognito}:aud`]: 'eu-west-1:pool' } })],
    ['has the audience of another provider', new iam.WebIdentityPrincipal(cognito, { StringEquals: { 'accounts.google.com:aud': 'app' } })],
  ])('that serves everybody is refused if it %s', (_, principal) => {
    expect(grant(principal)).toThrow(/^\[KeyPolicyPublic\] .*cognito-identity.*:aud/);
  });

  test.each<[string, iam.IPrincipal]>([
    ['an audience', new iam.WebIdentityPrincipal(cognito, { StringEquals: { [`${cognito}:aud`]: 'eu-west-1:pool' } })],
    ['an app id', new iam.WebIdentityPrincipal('www.amazon.com', { StringEquals: { 'www.amazon.com:app_id': 'amzn1.application' } })],
    ['the organization', new iam.WebIdentityPrincipal(cognito, { StringEquals: { 'aws:PrincipalOrgID': 'o-1234567890' } })],
    ['a provider of an account', new iam.WebIdentityPrincipal(`arn:aws:iam::${ACCOUNT}:oidc-provider/token.example.com`)],
  ])('is accepted with %s', (_, principal) => {
    expect(grant(principal)).not.toThrow();
  });
});

describe('an administrator that is imported as immutable', () => {
  function administered(options: iam.FromRoleArnOptions) {
    const stack = new Stack(new App(), 'Shop', { env: { account: ACCOUNT, region: REGION } });
    const admin = iam.Role.fromRoleArn(stack, 'Admin', `arn:aws:iam::${ACCOUNT}:role/Admin`, options);
    const key = new TableKey(stack, 'Key', { admins: [admin] });
    const warnings = Annotations.fromStack(stack).findWarning('*', Match.anyValue()).map(({ entry }) => String(entry.data));
    return { warnings, policy: JSON.stringify(stack.resolve((key.node.defaultChild as kms.CfnKey).keyPolicy)) };
  }

  test('is reported, since nothing allows it', () => {
    expect(administered({ mutable: false }).warnings).toEqual([expect.stringMatching(/mutable: false.*addGrantsToResources: true/)]);
  });

  test('is in the key policy with addGrantsToResources', () => {
    const { warnings, policy } = administered({ mutable: false, addGrantsToResources: true });

    expect(warnings).toEqual([]);
    expect(policy).toContain('role/Admin');
  });

  test('is not reported if it is mutable', () => {
    expect(administered({}).warnings).toEqual([]);
  });
});

describe('a key policy above the limit of KMS', () => {
  function readBy(count: number): App {
    const app = new App();
    const key = new TableKey(new Stack(app, 'Shop', { env: { account: ACCOUNT, region: REGION } }), 'Key');
    for (let n = 0; n < count; n++) {
      key.grantDecrypt(new iam.ArnPrincipal(`arn:aws:iam::${OTHER_ACCOUNT}:role/Reader${n}`));
    }
    return app;
  }

  test('fails the synthesis, with what to grant to instead', () => {
    expect(() => readBy(150).synth()).toThrow(/\[Shop\/Key\] \[KeyPolicyTooLarge\] The key policy has \d+ bytes, but the KMS limit is 32768.*iam\.AccountPrincipal/);
  });

  test('does not below it', () => {
    expect(() => readBy(50).synth()).not.toThrow();
  });
});
