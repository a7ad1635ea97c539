import type { DeploymentFault } from './deployment-fault';
import { error } from './deployment-fault';
import type { Statement } from './document';
import type { PrincipalEntry } from './principal';
import { showEntry } from './principal';

/** The service principals that DynamoDB is known to take: zero-ETL with Redshift, Glue, replication between accounts (aws-cdk#37273). */
const SERVICES = /^(redshift|glue|replication\.dynamodb)\.amazonaws\.com(\.cn)?$/;

/** DynamoDB validates the principals of a policy when it is attached. */
export function principalFaults({ name, principals }: Statement): DeploymentFault[] {
  return principals.entries.flatMap((entry) => faultOf(entry, name) ?? []);
}

function faultOf(entry: PrincipalEntry, name: string): DeploymentFault | undefined {
  if (entry.kind === 'named' && entry.type === 'Service' && !SERVICES.test(entry.name)) {
    return error(
      `${name} names the service ${entry.name}: DynamoDB is known to take redshift, glue and replication.dynamodb only, and refuses the policy (aws-cdk#37273)`,
      'Let the service work through a role, and name that role or grant it the access by an identity policy.',
    );
  }
  return entry.kind !== 'odd' ? undefined : error(
    `${name} names the principal ${showEntry(entry)}, which is none: DynamoDB refuses the policy`,
    'Name a whole ARN, an account or "*"; for a pattern of ARNs, write "*" and a condition on aws:PrincipalArn.',
  );
}
