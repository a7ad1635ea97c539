import { Annotations, aws_organizations as organizations, Names, Reference, Token, Tokenization } from 'aws-cdk-lib';
import { Construct } from 'constructs';
import { TlsOnlyService } from './tls-only-organization-props';
import type { TlsOnlyOrganizationProps } from './tls-only-organization-props';
import { checkExemptPrincipals, tlsOnlyStatement } from './tls-only-statement';
import { constructError } from '../../errors';
import { refuseMisspelt } from '../untyped-operations-props';

/** AWS Organizations quotas: the characters of a service or resource control policy, and of the name of a policy. */
const MOST_CHARACTERS = 5120;
const LONGEST_NAME = 128;
/** The characters of a role's ARN without a path. A token is counted as one. */
const TOKEN_CHARACTERS = 'arn:aws-us-gov:iam::111122223333:role/'.length + 64;

/** AWS Organizations, AttachPolicy: the ids of targets. */
const ROOT = /^r-[0-9a-z]{4,32}$/;
const ACCOUNT_OR_UNIT = /^(\d{12}|ou-[0-9a-z]{4,32}-[0-9a-z]{8,32})$/;

const SUFFIX = { RESOURCE_CONTROL_POLICY: 'rcp', SERVICE_CONTROL_POLICY: 'scp' };
type PolicyType = keyof typeof SUFFIX;

/**
 * Organization policies that deny requests to DynamoDB and KMS that don't use TLS, for all tables and keys of accounts or organizational units,
 * whatever created them.
 *
 * A resource control policy applies to the requests of all principals to the tables and keys of the targets, including principals of other accounts.
 * AWS excludes the resources of the management account, requests of service-linked roles, AWS managed keys and `kms:RetireGrant`.
 *
 * DAX is not included: whether requests to a DAX cluster have `aws:SecureTransport` is not documented, so the policy could cut off clusters without
 * TLS. Use `SecureDaxCluster`, or the rules of `EncryptedTables`, for them.
 *
 * Deploy the stack in the management account, or in an account that it delegates policy management to. Resource control policies and service control
 * policies must be enabled in the organization. Look for requests without TLS in CloudTrail before you attach the policies: see `TableAuditTrail`.
 *
 * @see https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_rcps.html
 * @example
 * import { App, Stack } from 'aws-cdk-lib';
 * import { TlsOnlyOrganization } from 'cdk-secure-table';
 *
 * const stack = new Stack(new App(), 'OrganizationPolicies');
 * new TlsOnlyOrganization(stack, 'TlsOnly', {
 *   // A test account.
 *   targets: ['111122223333'],
 *   alsoDenyUnscoped: true,
 * });
 */
export class TlsOnlyOrganization extends Construct {
  /** The id of the resource control policy. */
  public readonly resourceControlPolicyId: string;
  /** The id of the service control policy; undefined without `alsoDenyUnscoped`. */
  public readonly serviceControlPolicyId?: string;

  /**
   * @throws NoTargets, TargetUnreadable, TargetIsRoot for targets that AWS Organizations does not accept, and for the root without `allowRoot`
   * @throws NoServices, ServiceUnknown for a list of services that is empty, or has a service other than DynamoDB and KMS
   * @throws ListUnknown for targets or exemptions whose number is known only after deployment
   * @throws ExemptPrincipalUnreadable, EveryoneExempt for an exemption that matches no role or user, or all of them
   * @throws PolicyTooLong, PolicyNameTooLong for a policy or a name that AWS Organizations does not accept
   */
  constructor(scope: Construct, id: string, props: TlsOnlyOrganizationProps) {
    super(scope, id);
    refuseMisspelt(this, 'TlsOnlyOrganization', props);
    const { exemptPrincipals = [], services = [TlsOnlyService.DYNAMODB, TlsOnlyService.KMS] } = props;
    checkLists(this, props);
    checkTargets(this, props);
    checkExemptPrincipals(this, exemptPrincipals);
    checkServices(this, services);
    const statement = tlsOnlyStatement([...new Set(services)], [...new Set(exemptPrincipals)]);
    const resourceControlPolicy = this.policy('ResourceControlPolicy', 'RESOURCE_CONTROL_POLICY', props, { ...statement, Principal: '*' });
    this.resourceControlPolicyId = resourceControlPolicy.attrId;
    if (props.alsoDenyUnscoped) {
      const serviceControlPolicy = this.policy('ServiceControlPolicy', 'SERVICE_CONTROL_POLICY', props, statement);
      // AWS Organizations rejects concurrent changes of an organization.
      serviceControlPolicy.node.addDependency(resourceControlPolicy);
      this.serviceControlPolicyId = serviceControlPolicy.attrId;
    }
  }

  private policy(id: string, type: PolicyType, { targets, policyName }: TlsOnlyOrganizationProps, statement: object): organizations.CfnPolicy {
    const content = { Version: '2012-10-17', Statement: [statement] };
    this.checkLength(content);
    const name = `${policyName ?? Names.uniqueResourceName(this, { maxLength: LONGEST_NAME - 4, separator: '-' })}-${SUFFIX[type]}`;
    if (!Token.isUnresolved(name) && name.length > LONGEST_NAME) {
      throw constructError(this, 'PolicyNameTooLong', `policyName has ${policyName!.length} characters`, `Use at most ${LONGEST_NAME - 4}.`);
    }
    return new organizations.CfnPolicy(this, id, {
      content,
      description: `Denies requests without TLS (${this.node.path})`.slice(0, 512),
      name,
      targetIds: [...new Set(targets)],
      type,
    });
  }

  private checkLength(content: object): void {
    const characters = JSON.stringify(content, (_key, value: unknown) =>
      (Token.isUnresolved(value) ? 'x'.repeat(TOKEN_CHARACTERS) : value)).length;
    if (characters > MOST_CHARACTERS) {
      throw constructError(this, 'PolicyTooLong', `The policy has ${characters} characters, and AWS Organizations accepts ${MOST_CHARACTERS}`,
        'Shorten exemptPrincipals with wildcards, e.g. arn:aws:iam::*:role/legacy/*.');
    }
  }
}

/** Policies have a limited size, and a target can be the root: so each value is read. */
function checkLists(scope: Construct, { targets, exemptPrincipals }: TlsOnlyOrganizationProps): void {
  for (const [name, list] of Object.entries({ targets, exemptPrincipals })) {
    if (Token.isUnresolved(list)) {
      throw constructError(scope, 'ListUnknown', `${name} is a list that is known only after deployment`,
        `Pass the values as text, e.g. ${name}: ['${name === 'targets' ? '111122223333' : 'arn:aws:iam::111122223333:role/Legacy*'}'].`);
    }
  }
}

/** Code without types can pass other services: what a resource control policy does to DAX clusters, for example, is not documented. */
function checkServices(scope: Construct, services: readonly TlsOnlyService[]): void {
  const remedy = 'Leave services out for DynamoDB and KMS, or pass one of them.';
  if (services.length === 0) {
    throw constructError(scope, 'NoServices', 'services is empty', remedy);
  }
  const unknown = services.find((service) => !Object.values(TlsOnlyService).includes(service));
  if (unknown !== undefined) {
    throw constructError(scope, 'ServiceUnknown', `The policies are for DynamoDB and KMS, not for ${String(unknown)}`, remedy);
  }
}

function checkTargets(scope: Construct, { targets, allowRoot = false }: TlsOnlyOrganizationProps): void {
  if (targets.length === 0) {
    throw constructError(scope, 'NoTargets', 'targets is empty',
      'Pass the id of an account or organizational unit, e.g. targets: [\'111122223333\'].');
  }
  for (const target of targets) {
    const isUnknown = Token.isUnresolved(target);
    if (isUnknown && !isOfAccountOrUnit(target) && !allowRoot) {
      Annotations.of(scope).addWarningV2('cdk-secure-table:TargetUnknown',
        'Whether a target is the root of the organization is known only after deployment. Pass its id as text, or set allowRoot: true.');
    } else if (!isUnknown && ROOT.test(target) && !allowRoot) {
      throw constructError(scope, 'TargetIsRoot', `The target ${target} is the root: the policies would apply to all accounts of the organization`,
        'Attach them to a test account and to organizational units first, or set allowRoot: true.');
    } else if (!isUnknown && !ROOT.test(target) && !ACCOUNT_OR_UNIT.test(target)) {
      throw constructError(scope, 'TargetUnreadable', `The target ${target} is not the id of an account or organizational unit`,
        'Pass 12 digits, or an id such as ou-ab12-11111111.');
    }
  }
}

/** Whether a token is the id of an account or organizational unit that the app creates. */
function isOfAccountOrUnit(target: string): boolean {
  return Tokenization.reverseString(target).tokens.some((token) => Reference.isReference(token)
    && (organizations.CfnAccount.isCfnAccount(token.target) || organizations.CfnOrganizationalUnit.isCfnOrganizationalUnit(token.target)));
}
