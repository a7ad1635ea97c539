import type { Json } from '../cloudformation/json';
import { ACCOUNT, PARTITION } from '../cloudformation/text';
import { PRINCIPAL_ARN } from './context-keys';
import type { Statement } from './document';
import type { PolicySubject } from './subject';

/** The two roles that DynamoDB's guide says to leave out of a Deny: replication, and autoscaling of provisioned tables. */
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
 * The roles named by the policy that may be exempt from its denial: the documented ones of the table's own partition and account.
 *
 * Where the app does not say which those are, the roles must agree on one.
 */
export function exemptRoles(statements: readonly Statement[], subject: PolicySubject): ReadonlySet<string> {
  const roles = statements.flatMap(serviceLinkedRoles);
  const partition = ownOnes(subject.partition === undefined ? undefined : [subject.partition], PARTITION, roles.map((role) => role.partition));
  const account = ownOnes(subject.accounts, ACCOUNT, roles.map((role) => role.account));
  return new Set(roles.filter((role) => partition.has(role.partition) && account.has(role.account)).map((role) => role.arn));
}

/** @param pseudo what `AWS::Partition` or `AWS::AccountId` stands for is always the table's own */
function ownOnes(known: readonly string[] | undefined, pseudo: string, named: readonly string[]): ReadonlySet<string> {
  if (known) {
    return new Set([...known, pseudo]);
  }
  const distinct = new Set(named);
  return distinct.size === 1 ? distinct : new Set([pseudo]);
}

function serviceLinkedRoles(statement: Statement): Role[] {
  return statement.conditions.flatMap(({ key, test }) => (key === PRINCIPAL_ARN && test.kind === 'values' ? test.patterns : []))
    .flatMap(({ glob }) => roleOf(glob?.exact ?? '') ?? []);
}

function roleOf(text: string): Role | undefined {
  const [arn, partition, account] = SERVICE_LINKED_ROLE.exec(text) ?? [];
  return arn === undefined ? undefined : { arn, partition, account };
}

/** Whether a value is the ARN of such a role, for certain in the table's own partition and account. */
export function isOwnServiceLinkedRole(value: Json, { partition, accounts }: PolicySubject): boolean {
  const role = typeof value === 'string' ? roleOf(value) : undefined;
  return role !== undefined && [PARTITION, partition].includes(role.partition) && [ACCOUNT, ...accounts ?? []].includes(role.account);
}
