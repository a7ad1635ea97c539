import { aws_iam as iam, Token, TokenComparison } from 'aws-cdk-lib';

interface GrantOrAllowOptions {
  readonly grantee: iam.IGrantable;
  /** What the identity policy says. */
  readonly actions: readonly string[];
  readonly resourceArns: string[];
  /** The same and more, as they are in the end. */
  readonly lateResourceArns?: () => readonly string[];
  readonly conditions?: Record<string, Record<string, unknown>>;
  readonly resource: iam.IResourceWithPolicyV2;
  /** Called where the resource takes no statement: CDK would go on in silence. Told whether the identity policy has its part. */
  readonly notAdded: (byIdentity: boolean) => void;
  /** What that policy has to say for a grantee whom an identity policy does not reach, or for whom it does not suffice. */
  readonly allow: (principal: iam.IPrincipal) => readonly iam.PolicyStatement[];
}

/** The account of a principal, also of one that is a mere ARN or account id; undefined where there is none, or several. */
export function accountOf(principal: iam.IPrincipal): string | undefined {
  if (principal.principalAccount !== undefined) {
    return principal.principalAccount;
  }
  const names: string[] = principal.policyFragment.principalJson.AWS ?? [];
  const accounts = new Set(names.map((name) => (name.includes(':') ? name.split(':')[4] : name)));
  const [account] = accounts;
  return accounts.size === 1 && (Token.isUnresolved(account) || /^\d{12}$/.test(account)) ? account : undefined;
}

/** Whether a principal is in the account of the resource, as CDK's own grants tell it: two unresolved accounts are taken for one. */
export function isSameAccount(account: string, principal: iam.IPrincipal): boolean {
  const other = accountOf(principal);
  if (other === undefined) {
    return false;
  }
  const comparison = Token.compareStrings(account, other);
  return comparison === TokenComparison.SAME || comparison === TokenComparison.BOTH_UNRESOLVED;
}

/**
 * Grants by identity policy, and by the resource's policy too where the grantee is of another account or takes no identity policy.
 *
 * CDK's `Grant.addToPrincipalOrResource` does the same, but leaves conditions out of the resource's policy and is silent where neither worked.
 */
export function grantOrAllow(options: GrantOrAllowOptions): iam.Grant {
  const { grantee, resourceArns, resource, lateResourceArns } = options;
  const actions = [...options.actions];
  const byIdentity = iam.Grant.addToPrincipal({ grantee, actions, resourceArns, conditions: options.conditions });
  if (lateResourceArns !== undefined) {
    byIdentity.principalStatements.forEach((statement) => nameLate(statement, lateResourceArns));
  }
  if (byIdentity.success && isSameAccount(resource.env.account, grantee.grantPrincipal)) {
    return byIdentity;
  }
  return options.allow(grantee.grantPrincipal).reduce((grant, statement) => {
    const added = resource.addToResourcePolicy(statement);
    if (!added.statementAdded) {
      options.notAdded(byIdentity.success);
      return grant;
    }
    const byResource = { env: resource.env, addToResourcePolicy: () => added };
    return grant.combine(iam.Grant.addStatementToResourcePolicy({ grantee, actions, resourceArns, statement, resource: byResource }));
  }, byIdentity);
}

/**
 * Lets a statement name its resources when it is read, and not when it is made: an index may be added after a grant.
 *
 * A list token would do so too, until CDK merges the statement with another (`@aws-cdk/aws-iam:minimizePolicies`, which is on in new apps): a list
 * that holds such a token holds nothing else. A copy of the statement, and what CDK merges it into, has the resources as they are at that time.
 *
 * @param late all of them; what the statement was made with is among them, maybe under other tokens
 */
function nameLate(statement: iam.PolicyStatement, late: () => readonly string[]): void {
  const given = statement.resources;
  const base = iam.PolicyStatement.prototype;
  const resources = (): string[] => {
    const own = Reflect.get(base, 'resources', statement) as string[];
    return [...new Set([...late(), ...own.filter((arn) => !given.includes(arn))])];
  };
  Object.defineProperties(statement, {
    resources: { get: resources },
    toStatementJson: { value: () => ({ ...base.toStatementJson.call(statement), Resource: resources() }) },
  });
}
