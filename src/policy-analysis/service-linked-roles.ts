import { PRINCIPAL_ARN } from './context-keys';
import { conditionsOn } from './document';
import type { Statement } from './document';
import type { PolicySubject } from './subject';
import type { Json } from '../cloudformation/json';
import { ACCOUNT, PARTITION } from '../cloudformation/text';

/** The roles that a Deny has to exempt according to the Developer Guide: replication, and autoscaling of provisioned tables. */
const SERVICE_LINKED_ROLE = new RegExp([
  '^arn:([^:*?]+):iam::([0-9]{12}|\\uE000):role/aws-service-role/(?:',
  'replication\\.dynamodb\\.amazonaws\\.com/AWSServiceRoleForDynamoDBReplication|',
  'dynamodb\\.application-autoscaling\\.amazonaws\\.com/AWSServiceRoleForApplicationAutoScaling_DynamoDBTable)$',
].join(''));

interface Role {
  readonly arn: string;
  readonly partition: string;
  readonly account: string;
}

/**
 * The service-linked roles that the statements name and do not have to deny: those in the partition and the accounts of the subject.
 *
 * If the subject's partition or accounts are unknown, all named roles have to be in the same one.
 */
export function exemptRoles(statements: readonly Statement[], { partition, accounts }: PolicySubject): ReadonlySet<string> {
  const roles = statements.flatMap(namedRoles);
  const partitions = possibleValues(partition === undefined ? undefined : [partition], PARTITION, roles.map((role) => role.partition));
  const possibleAccounts = possibleValues(accounts, ACCOUNT, roles.map((role) => role.account));
  return new Set(roles.filter((role) => partitions.has(role.partition) && possibleAccounts.has(role.account)).map((role) => role.arn));
}

/** @param placeholder the partition or account of the stack, which is always the subject's own */
function possibleValues(known: readonly string[] | undefined, placeholder: string, named: readonly string[]): ReadonlySet<string> {
  if (known) {
    return new Set([...known, placeholder]);
  }
  const distinct = new Set(named);
  return distinct.size === 1 ? distinct : new Set([placeholder]);
}

function namedRoles(statement: Statement): Role[] {
  return conditionsOn(statement, PRINCIPAL_ARN).flatMap(({ test }) => (test.kind === 'values' ? test.patterns : []))
    .flatMap(({ glob }) => roleOf(glob?.exact ?? '') ?? []);
}

function roleOf(text: string): Role | undefined {
  const [arn, partition, account] = SERVICE_LINKED_ROLE.exec(text) ?? [];
  return arn === undefined ? undefined : { arn, partition, account };
}

/** Whether a value is the ARN of such a role and certainly in the subject's partition and accounts. */
export function isOwnServiceLinkedRole(value: Json, { partition, accounts }: PolicySubject): boolean {
  const role = typeof value === 'string' ? roleOf(value) : undefined;
  return role !== undefined && [PARTITION, partition].includes(role.partition) && [ACCOUNT, ...accounts ?? []].includes(role.account);
}

/** The callers that a TLS-only policy does not have to deny. */
export interface ExemptCallers {
  /** ARNs of service-linked roles. */
  readonly roles: ReadonlySet<string>;
  /** Whether AWS services themselves are exempt. */
  readonly services: boolean;
}

/**
 * The service-linked roles of the table, and AWS services where replicas of other accounts take part: there the replication service calls in its own
 * name, without an ARN that a policy could exempt (DynamoDB Developer Guide, multi-account global tables).
 */
export function exemptCallers(statements: readonly Statement[], subject: PolicySubject): ExemptCallers {
  const denies = statements.filter(({ effect }) => effect === 'Deny');
  return { roles: exemptRoles(denies, subject), services: (subject.accounts?.length ?? 0) > 1 || statements.some(letsServiceReplicate) };
}

/** The accounts may be unknown; a policy that admits the replication service is that of a table with replicas in several of them. */
function letsServiceReplicate({ effect, principals: { not, entries } }: Statement): boolean {
  return effect === 'Allow' && !not && entries.some((entry) => entry.kind === 'named' && entry.type === 'Service' && SERVICE.test(entry.name));
}

const SERVICE = /^replication\.dynamodb\.amazonaws\.com(\.cn)?$/;
