import { App, aws_iam as iam, aws_kms as kms, Lazy, Stack } from 'aws-cdk-lib';
import { Annotations, Match } from 'aws-cdk-lib/assertions';
import { TableKey } from '../../../src';
import { grantOnTableKey } from '../../../src/secure-table/grants/key-grant';
import { allowedOnKey, expectKeyUsableOnlyThroughDynamoDb } from '../../support/key-proof';
import { ACCOUNT, OTHER_ACCOUNT, PaperDeployment, REGION } from '../../support/paper';

const KEY_ARN = `arn:aws:kms:${REGION}:${ACCOUNT}:key/1234abcd-12ab-34cd-56ef-1234567890ab`;
const OTHER_ROLE = `arn:aws:iam::${OTHER_ACCOUNT}:role/Reader`;
const VIA = { 'kms:ViaService': `dynamodb.${REGION}.amazonaws.com` };
const READ = ['kms:Decrypt', 'kms:DescribeKey'];
const root = new iam.AccountRootPrincipal();

function stackIn(account = ACCOUNT, app = new App()): Stack {
  return new Stack(app, `Of${account}`, { env: { account, region: REGION } });
}

function grant(key: kms.IKey, grantee: iam.IGrantable, actions: string[], imported?: boolean): iam.Grant {
  return grantOnTableKey({ scope: Stack.of(key), key, grantee, actions, region: REGION, imported });
}

function paperOf(stack: Stack): PaperDeployment {
  return new PaperDeployment(stack.node.root as App);
}

/** The statements of a role's identity policies after a grant. */
function identityAfter(actions: string[], key = (stack: Stack): kms.IKey => kms.Key.fromKeyArn(stack, 'Key', KEY_ARN)): any[] {
  const stack = stackIn();
  const role = new iam.Role(stack, 'Role', { assumedBy: root });
  grant(key(stack), role, actions);
  return paperOf(stack).identityPolicies(role).flatMap((policy) => policy.Statement);
}

describe('a grant to a role of the account allows', () => {
  const [use, admin] = [{ Effect: 'Allow', Resource: KEY_ARN, Condition: { StringLike: VIA } }, { Effect: 'Allow', Resource: KEY_ARN }];

  test.each<[string, string[], object[]]>([
    ['use, through DynamoDB', ['kms:Decrypt'], [{ ...use, Action: 'kms:Decrypt' }]],
    ['DescribeKey together with use, through DynamoDB', READ, [{ ...use, Action: READ }]],
    ['only DescribeKey, directly', ['kms:DescribeKey'], [{ ...admin, Action: 'kms:DescribeKey' }]],
    ['administration, directly', ['kms:EnableKey', 'kms:DescribeKey'], [{ ...admin, Action: ['kms:EnableKey', 'kms:DescribeKey'] }]],
    ['use through DynamoDB and administration directly', ['kms:EnableKey', 'kms:Decrypt'],
      [{ ...use, Action: 'kms:Decrypt' }, { ...admin, Action: 'kms:EnableKey' }]],
    ['CDK\'s patterns, expanded', ['kms:ReEncrypt*'], [{ ...use, Action: ['kms:ReEncryptFrom', 'kms:ReEncryptTo'] }]],
    ['actions known only after deployment, through DynamoDB', [Lazy.string({ produce: () => 'kms:Decrypt' })], [{ ...use, Action: 'kms:Decrypt' }]],
    ['nothing without actions', [], []],
  ])('%s', (_, actions, expected) => {
    expect(identityAfter(actions)).toEqual(expected);
  });

  test('use of the target key, if an alias is given', () => {
    const byAlias = (stack: Stack) => kms.Alias.fromAliasAttributes(stack, 'Alias', {
      aliasName: 'alias/orders', aliasTargetKey: kms.Key.fromKeyArn(stack, 'Key', KEY_ARN),
    });

    expect(identityAfter(['kms:Decrypt'], byAlias)).toEqual([{ ...use, Action: 'kms:Decrypt' }]);
  });

  test('without a statement in the key\'s policy, and without a warning for an imported key', () => {
    const stack = stackIn();
    grant(kms.Key.fromKeyArn(stack, 'Key', KEY_ARN), new iam.Role(stack, 'Role', { assumedBy: root }), READ);

    Annotations.fromStack(stack).hasNoWarning('*', Match.anyValue());
  });
});

describe('a grant to another account', () => {
  function granted(grantee: (stack: Stack) => iam.IGrantable) {
    const stack = stackIn();
    const key = new TableKey(stack, 'Key');
    grant(key, grantee(stack), READ);
    const paper = paperOf(stack);
    return { arn: paper.arn(key), policy: paper.keyPolicy(key) };
  }

  const byArn = () => new iam.ArnPrincipal(OTHER_ROLE);

  test('lets a role read only through DynamoDB of the table\'s Region', async () => {
    const key = granted(byArn);
    const identityPolicies = [{ Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action: 'kms:*', Resource: '*' }] }];
    const role = { principal: OTHER_ROLE, identityPolicies };

    expect(await expectKeyUsableOnlyThroughDynamoDb(key.policy, { keyArn: key.arn, readers: [role] })).toEqual([]);
    expect(await allowedOnKey(role, key, VIA)).toEqual(READ);
    expect(await allowedOnKey(role, key)).toEqual([]);
    expect(await allowedOnKey({ ...role, principal: OTHER_ROLE.replace('Reader', 'Other') }, key, VIA)).toEqual([]);
  });

  test('applies only to tables of the key\'s own account, by the encryption context; DescribeKey has none', () => {
    const { Statement } = granted(byArn).policy;

    expect(Statement.slice(2)).toEqual([
      {
        Effect: 'Allow',
        Principal: { AWS: OTHER_ROLE },
        Action: 'kms:Decrypt',
        Resource: '*',
        Condition: { StringLike: VIA, StringEquals: { 'kms:EncryptionContext:aws:dynamodb:subscriberId': ACCOUNT } },
      },
      { Effect: 'Allow', Principal: { AWS: OTHER_ROLE }, Action: 'kms:DescribeKey', Resource: '*', Condition: { StringLike: VIA } },
    ]);
  });

  test('keeps the conditions of a principal', () => {
    const organization = new iam.OrganizationPrincipal('o-1234567890');

    expect(granted(() => organization).policy.Statement.slice(2)).toMatchObject([
      { Action: 'kms:Decrypt', Condition: { StringEquals: { 'aws:PrincipalOrgID': 'o-1234567890' } } },
      { Action: 'kms:DescribeKey', Condition: { StringEquals: { 'aws:PrincipalOrgID': 'o-1234567890' } } },
    ]);
  });

  test('of administration has no conditions', () => {
    const stack = stackIn();
    const key = new TableKey(stack, 'Key');
    grant(key, byArn(), ['kms:EnableKey']);

    expect(paperOf(stack).keyPolicy(key).Statement.slice(2)).toEqual([
      { Effect: 'Allow', Principal: { AWS: OTHER_ROLE }, Action: 'kms:EnableKey', Resource: '*' },
    ]);
  });

  test('for a role in a stack there names all keys of the table\'s account and Region, since a key has no physical name', () => {
    const app = new App();
    const key = new TableKey(stackIn(ACCOUNT, app), 'Key');
    const there = stackIn(OTHER_ACCOUNT, app);
    const role = new iam.Role(there, 'Role', { assumedBy: root, roleName: 'Reader' });

    grant(key, role, READ);

    expect(new PaperDeployment(app).identityPolicies(role)).toMatchObject([{
      Statement: [{ Action: READ, Resource: `arn:aws:kms:${REGION}:${ACCOUNT}:key/*`, Condition: { StringLike: VIA } }],
    }]);
  });
});

describe('a grant on an imported key', () => {
  const imported = () => kms.Key.fromKeyArn(stackIn(), 'Key', KEY_ARN);
  const roleElsewhere = (key: kms.IKey) => iam.Role.fromRoleArn(Stack.of(key), 'Role', OTHER_ROLE);

  test('that needs a statement in the key policy is refused', () => {
    const key = imported();

    expect(() => grant(key, roleElsewhere(key), READ)).toThrow(new RegExp(
      '^\\[ImportedKeyPolicy\\] Of111122223333: .* needs a statement in the policy of key Of111122223333/Key, which is imported '
      + 'and cannot be changed here\\. Add the grant in the app that defines the key\\.$'));
    expect(() => grant(key, new iam.ArnPrincipal(`arn:aws:iam::${ACCOUNT}:user/alice`), ['kms:EnableKey'])).toThrow('[ImportedKeyPolicy]');
  });

  test('for an imported table is a warning, since its owner may have added the statement', () => {
    const key = imported();

    grant(key, roleElsewhere(key), ['kms:Decrypt', 'kms:EnableKey'], true);

    Annotations.fromStack(Stack.of(key))
      .hasWarning('/Of111122223333', Match.stringLikeRegexp('Add the grant in the app that defines the key too.*ImportedKeyPolicy'));
  });

  test('for an imported table is refused if it would have no effect', () => {
    expect(() => grant(imported(), new iam.ArnPrincipal(OTHER_ROLE), READ, true)).toThrow('[ImportedKeyPolicy]');
  });
});

describe('refused, with code, path and remedy, is a grant', () => {
  const key = new TableKey(stackIn(), 'Key');

  test.each<[string, string[]]>([['kms:*', ['kms:*']], ['kms:Create*', ['kms:Decrypt', 'kms:Create*']], ['*', ['*']]])('of %s', (wide, actions) => {
    expect(() => grant(key, root, actions))
      .toThrow(`[KeyGrantTooWide] Of${ACCOUNT}: ${wide} covers both administration and use of the key. List the actions`);
  });

  test.each([new iam.ServicePrincipal('lambda.amazonaws.com'), new iam.CompositePrincipal(root, new iam.ServicePrincipal('redshift.amazonaws.com'))])(
    'to %s: DynamoDB calls KMS only on behalf of a caller', (principal) => {
      expect(() => grant(key, principal, ['kms:Decrypt']))
        .toThrow(/^\[ServicePrincipalGrant\] Of111122223333: .*\. Grant to the role that the service assumes/);
    });

  test('on a key of which only the alias is known', () => {
    const stack = stackIn();
    const alias = kms.Alias.fromAliasName(stack, 'Alias', 'alias/orders');

    expect(() => grant(alias, new iam.Role(stack, 'Role', { assumedBy: root }), READ)).toThrow(
      /^\[KeyKnownByAlias\] Of111122223333: Key Of111122223333\/Alias is imported by alias name.*\. Import the key with kms\.Key\.fromKeyArn/);
  });
});
