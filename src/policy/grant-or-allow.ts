import { aws_iam as iam, Token, TokenComparison } from 'aws-cdk-lib';
import { Construct } from 'constructs';
import { mergeConditions } from './confine-key-statement';
import type { Conditions } from './confine-key-statement';

interface GrantOrAllowOptions {
  readonly grantee: iam.IGrantable;
  readonly actions: readonly string[];
  /** The resources that the identity policy names. */
  readonly resourceArns: string[];
  /** The same and those that may be added after the grant, read while the policy is rendered. */
  readonly lateResourceArns?: () => readonly string[];
  readonly conditions?: Record<string, Record<string, unknown>>;
  readonly resource: iam.IResourceWithPolicyV2;
  /** Statements for the resource's policy, without principal and resource; by default one with the actions. */
  readonly resourceStatements?: readonly iam.PolicyStatementProps[];
  /** Conditions that are added to every statement of the resource's policy. */
  readonly resourceConditions?: () => Conditions;
  /**
   * Called if the resource accepts no statement, which CDK ignores without a warning.
   *
   * @param byIdentity whether an identity policy has the permission
   */
  readonly notAdded: (byIdentity: boolean) => void;
}

/** The account of a principal, also of one that is only an ARN or an account id; undefined for none or several. */
export function accountOf(principal: iam.IPrincipal): string | undefined {
  if (principal.principalAccount !== undefined) {
    return principal.principalAccount;
  }
  const names: string[] = principal.policyFragment.principalJson.AWS ?? [];
  const accounts = new Set(names.map((name) => (name.includes(':') ? name.split(':')[4] : name)));
  const [account] = accounts;
  return accounts.size === 1 && (Token.isUnresolved(account) || /^\d{12}$/.test(account)) ? account : undefined;
}

/**
 * Whether a principal is in this account; undefined if one of the two is known only after deployment. As in CDK's own grants, two unresolved accounts
 * count as the same, and a principal of no account, or of several, as of another one.
 */
export function isSameAccount(account: string, principal: iam.IPrincipal): boolean | undefined {
  const other = accountOf(principal);
  switch (other === undefined ? TokenComparison.DIFFERENT : Token.compareStrings(account, other)) {
    case TokenComparison.DIFFERENT: return false;
    case TokenComparison.ONE_UNRESOLVED: return undefined;
    default: return true;
  }
}

export function isServicePrincipal({ grantPrincipal }: iam.IGrantable): boolean {
  return 'Service' in grantPrincipal.policyFragment.principalJson;
}

/** Whether a principal is a role that accepts grants and ignores them (`mutable: false`). CDK does not export its class, but names it. */
export function isImmutable({ grantPrincipal }: iam.IGrantable): boolean {
  const { PROPERTY_INJECTION_ID: id } = grantPrincipal.constructor as { readonly PROPERTY_INJECTION_ID?: string };
  return id === 'aws-cdk-lib.aws-iam.ImmutableRole' && Reflect.get(grantPrincipal, 'addGrantsToResources') !== true;
}

/**
 * Grants by identity policy, and by the resource's policy too if the grantee is in another account or has no identity policy.
 *
 * If it is unknown before deployment whether the accounts are the same, the resource's policy gets the statement where it accepts one.
 *
 * Unlike CDK's `Grant.addToPrincipalOrResource`, it keeps the conditions in the resource's policy and reports a grant that is not complete.
 */
export function grantOrAllow(options: GrantOrAllowOptions): iam.Grant {
  const { grantee, resourceArns, resource, lateResourceArns, conditions, resourceConditions } = options;
  const actions = [...options.actions];
  const byIdentity = iam.Grant.addToPrincipal({ grantee, actions, resourceArns, conditions });
  if (lateResourceArns !== undefined) {
    byIdentity.principalStatements.forEach((statement) => deferResources(statement, lateResourceArns));
  }
  const sameAccount = isSameAccount(resource.env.account, grantee.grantPrincipal);
  if (byIdentity.success && sameAccount) {
    return byIdentity;
  }
  const besides = resourceConditions?.() ?? {};
  return (options.resourceStatements ?? [{ actions, conditions }]).reduce((grant, props) => {
    const statement = new iam.PolicyStatement({
      principals: [grantee.grantPrincipal],
      // The resource itself (of a table: with its indexes); its own ARN would be a circular reference.
      resources: ['*'],
      ...props,
      conditions: mergeConditions(props.conditions ?? {}, besides),
    });
    const added = resource.addToResourcePolicy(statement);
    if (!added.statementAdded) {
      // The identity policy is enough unless the account turns out to be another one.
      if (!byIdentity.success || sameAccount === false) {
        options.notAdded(byIdentity.success);
      }
      return grant;
    }
    // CDK's keys give their policy document, which cannot be depended on.
    const policyDependable = Construct.isConstruct(resource) ? resource : added.policyDependable;
    const byResource = { env: resource.env, addToResourcePolicy: () => ({ ...added, policyDependable }) };
    return grant.combine(iam.Grant.addStatementToResourcePolicy({ grantee, actions, resourceArns, statement, resource: byResource }));
  }, byIdentity);
}

/**
 * Makes a statement name its resources when the template is rendered: an index may be added after a grant.
 *
 * A list token would also do this, but when CDK merges the statement with another (`@aws-cdk/aws-iam:minimizePolicies`, on in new apps),
 * a list with such a token loses its other elements. A copy of the statement, and what CDK merges it into, has the resources of that time.
 *
 * @param late all resources; those that the statement was created with are among them, possibly as other tokens
 */
function deferResources(statement: iam.PolicyStatement, late: () => readonly string[]): void {
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
