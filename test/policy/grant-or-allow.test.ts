import { App, aws_iam as iam, CfnResource, Lazy, Stack } from 'aws-cdk-lib';
import { Match, Template } from 'aws-cdk-lib/assertions';
import { accountOf, grantOrAllow, isSameAccount } from '../../src/policy/grant-or-allow';
import { ACCOUNT, OTHER_ACCOUNT, REGION } from '../support/paper';

const root = new iam.AccountRootPrincipal();

function stackIn(account?: string): Stack {
  return new Stack(new App(), 'Stack', account === undefined ? {} : { env: { account, region: REGION } });
}

describe('the account of a principal', () => {
  test.each<[string, iam.IPrincipal, string | undefined]>([
    ['an account', new iam.AccountPrincipal(OTHER_ACCOUNT), OTHER_ACCOUNT],
    ['an ARN', new iam.ArnPrincipal(`arn:aws:iam::${OTHER_ACCOUNT}:role/Reader`), OTHER_ACCOUNT],
    ['a session', new iam.ArnPrincipal(`arn:aws:sts::${OTHER_ACCOUNT}:assumed-role/Reader/session`), OTHER_ACCOUNT],
    ['a bare account id', new iam.ArnPrincipal(OTHER_ACCOUNT), OTHER_ACCOUNT],
    ['several of one account',
      new iam.CompositePrincipal(new iam.ArnPrincipal(`arn:aws:iam::${ACCOUNT}:role/A`), new iam.ArnPrincipal(`arn:aws:iam::${ACCOUNT}:role/B`)),
      ACCOUNT],
    ['several of different accounts', new iam.CompositePrincipal(new iam.AccountPrincipal(ACCOUNT), new iam.AccountPrincipal(OTHER_ACCOUNT)),
      undefined],
    ['every principal', new iam.AnyPrincipal(), undefined],
    ['an organization', new iam.OrganizationPrincipal('o-1234567890'), undefined],
    ['a service', new iam.ServicePrincipal('lambda.amazonaws.com'), undefined],
  ])('%s', (_, principal, expected) => {
    expect(accountOf(principal)).toBe(expected);
  });

  test('may be known only after deployment', () => {
    const principal = new iam.ArnPrincipal(Lazy.string({ produce: () => 'arn' }));

    expect(isSameAccount(stackIn().account, principal)).toBe(true);
    expect(isSameAccount(ACCOUNT, principal)).toBeUndefined();
  });
});

describe('the account of the resource', () => {
  test('is the same or another', () => {
    expect(isSameAccount(ACCOUNT, new iam.AccountPrincipal(ACCOUNT))).toBe(true);
    expect(isSameAccount(ACCOUNT, new iam.AccountPrincipal(OTHER_ACCOUNT))).toBe(false);
  });

  test('differs from that of a principal without an account', () => {
    expect(isSameAccount(ACCOUNT, new iam.ServicePrincipal('lambda.amazonaws.com'))).toBe(false);
  });

  test('counts as the same if neither is known, and is unknown if one is', () => {
    const stack = stackIn();
    const role = new iam.Role(stack, 'Role', { assumedBy: root });

    expect(isSameAccount(stack.account, role)).toBe(true);
    expect(isSameAccount(ACCOUNT, role)).toBeUndefined();
  });
});

describe('a grant', () => {
  const conditions = { StringEquals: { 'kms:ViaService': 'dynamodb.eu-west-1.amazonaws.com' } };

  function granting(grantee: iam.IGrantable, added: (statement: iam.PolicyStatement) => boolean = () => true) {
    const statements: iam.PolicyStatement[] = [];
    const missing: boolean[] = [];
    const policy = new iam.PolicyDocument();
    const grant = grantOrAllow({
      grantee,
      actions: ['kms:Decrypt'],
      resourceArns: ['arn:aws:kms:eu-west-1:111122223333:key/k'],
      conditions,
      resource: {
        env: { account: ACCOUNT, region: REGION },
        addToResourcePolicy: (statement) => {
          if (!added(statement)) {
            return { statementAdded: false };
          }
          statements.push(statement);
          policy.addStatements(statement);
          return { statementAdded: true, policyDependable: policy };
        },
      },
      notAdded: (byIdentity) => missing.push(byIdentity),
      resourceStatements: ['kms:Decrypt', 'kms:DescribeKey'].map((action) => ({ actions: [action], conditions })),
    });
    return { grant, missing, allowed: statements.map((statement) => statement.toStatementJson()) };
  }

  test('to a role of the account changes only its identity policy, conditions included', () => {
    const stack = stackIn(ACCOUNT);
    const { grant, allowed, missing } = granting(new iam.Role(stack, 'Role', { assumedBy: root }));

    expect(grant.principalStatements.map((statement) => stack.resolve(statement.toStatementJson()))).toEqual([{
      Effect: 'Allow', Action: 'kms:Decrypt', Resource: 'arn:aws:kms:eu-west-1:111122223333:key/k', Condition: conditions,
    }]);
    expect([allowed, missing, grant.resourceStatements]).toEqual([[], [], []]);
  });

  test('to a role of another account changes both policies', () => {
    const { grant, allowed } = granting(iam.Role.fromRoleArn(stackIn(OTHER_ACCOUNT), 'Role', `arn:aws:iam::${OTHER_ACCOUNT}:role/Reader`));

    expect(grant.principalStatements).toHaveLength(1);
    expect(grant.resourceStatements).toHaveLength(2);
    expect(allowed).toEqual(['kms:Decrypt', 'kms:DescribeKey'].map((action) => ({
      Effect: 'Allow',
      Action: action,
      Resource: '*',
      Principal: { AWS: `arn:aws:iam::${OTHER_ACCOUNT}:role/Reader` },
      Condition: conditions,
    })));
  });

  test('to a principal without an identity policy changes the resource\'s policy, also in the same account', () => {
    const { grant, allowed, missing } = granting(new iam.ArnPrincipal(`arn:aws:iam::${ACCOUNT}:role/Reader`));

    expect(grant.success).toBe(true);
    expect(grant.principalStatements).toEqual([]);
    expect(allowed).toHaveLength(2);
    expect(missing).toEqual([]);
  });

  test('on a resource that accepts no statement is reported, with whether the identity policy allows it', () => {
    const crossAccount = granting(iam.Role.fromRoleArn(stackIn(OTHER_ACCOUNT), 'Role', `arn:aws:iam::${OTHER_ACCOUNT}:role/Reader`), () => false);
    const byArn = granting(new iam.ArnPrincipal(`arn:aws:iam::${ACCOUNT}:role/Reader`), () => false);

    expect([crossAccount.missing, crossAccount.grant.success]).toEqual([[true, true], true]);
    expect([byArn.missing, byArn.grant.success]).toEqual([[false, false], false]);
  });

  test('to a role whose account is unknown changes both policies, and the resource need not accept it', () => {
    const role = (): iam.Role => new iam.Role(stackIn(), 'Role', { assumedBy: root });
    const accepted = granting(role());
    const refused = granting(role(), () => false);

    expect([accepted.grant.principalStatements, accepted.allowed].map(({ length }) => length)).toEqual([1, 2]);
    expect([refused.grant.success, refused.missing]).toEqual([true, []]);
  });

  test('can be depended on: resources that need it wait for both policies', () => {
    const stack = stackIn(ACCOUNT);
    const waiting = new CfnResource(stack, 'Waiting', { type: 'Test::Needs::Rights' });

    granting(new iam.Role(stack, 'Role', { assumedBy: root })).grant.applyBefore(waiting);

    Template.fromStack(stack).hasResource('Test::Needs::Rights', { DependsOn: [Match.stringLikeRegexp('^RoleDefaultPolicy')] });
  });
});
