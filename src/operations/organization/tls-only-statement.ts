import { Token } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import { constructError } from '../../errors';

/**
 * Denies requests without TLS to services, as AWS Organizations accepts it: policies of both types deny only, and actions have a service prefix.
 *
 * `Bool`, so that a request without `aws:SecureTransport`, which AWS services can send, is not denied. A request without a principal ARN is never
 * exempt.
 */
export function tlsOnlyStatement(services: readonly string[], exemptPrincipals: readonly string[]): object {
  return {
    Sid: 'DenyRequestsWithoutTls',
    Effect: 'Deny',
    Action: services.map((service) => `${service}:*`),
    Resource: '*',
    Condition: {
      Bool: { 'aws:SecureTransport': 'false' },
      ...exemptPrincipals.length > 0 && { ArnNotLike: { 'aws:PrincipalArn': exemptPrincipals } },
    },
  };
}

const PRINCIPAL = /^arn:(?:aws|aws-[a-z-]+|\*):iam::(\d{12}|[\d*?]{1,12}):((?:role|user)\/.+|root|[*?]+)$/;

/** Refuses exemptions that no `aws:PrincipalArn` matches, and those that exempt everyone. */
export function checkExemptPrincipals(scope: Construct, exemptPrincipals: readonly string[]): void {
  for (const arn of exemptPrincipals.filter((each) => !Token.isUnresolved(each))) {
    const [, account, name] = PRINCIPAL.exec(arn) ?? [];
    const remedy = 'Name roles or users, e.g. arn:aws:iam::111122223333:role/Legacy*.';
    if (/^[*?]+$/.test(arn) || (account !== undefined && /^[*?]+$/.test(account) && /^((role|user)\/)?[*?]+$/.test(name))) {
      throw constructError(scope, 'EveryoneExempt', `The exemption ${arn} applies to every account's principals`, remedy);
    }
    if (account === undefined) {
      // Of a session, aws:PrincipalArn is the ARN of its role (IAM User Guide, global condition keys).
      throw constructError(scope, 'ExemptPrincipalUnreadable', `The exemption ${arn} is not the ARN of a role or user`, remedy);
    }
  }
}
