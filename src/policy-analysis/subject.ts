import { ACCOUNT, PARTITION, REGION, STREAM_LABEL, TABLE_NAME } from '../cloudformation/text';

/** What is known about the resource that a policy is attached to. */
export interface PolicySubject {
  readonly kind: 'table' | 'stream';
  readonly partition?: string;
  /**
   * The accounts of the table and its replicas: their service-linked roles may be exempt. If undefined, one account may be exempt, whichever the
   * policy names. The account of the stack (`AWS::AccountId`) may always be.
   */
  readonly accounts?: readonly string[];
  /** The ARNs by which the resource is known, without `/index/*`. All of them are ARNs of the same resource, with placeholders for unknown parts. */
  readonly arns?: readonly string[];
  /** The logical id of the resource that the policy is a property of: a policy that refers to it is a circular reference. */
  readonly ownLogicalId?: string;
}

/** All forms of the resource's ARN: a template may write its own partition and account literally or as pseudo parameters. */
export function arnsOf({ kind, partition = PARTITION, accounts = [], arns }: PolicySubject): readonly string[] {
  const table = `arn:${partition}:dynamodb:${REGION}:${accounts.length === 1 ? accounts[0] : ACCOUNT}:table/${TABLE_NAME}`;
  const known = arns && arns.length > 0 ? arns : [kind === 'table' ? table : `${table}/stream/${STREAM_LABEL}`];
  return [...new Set(known.flatMap((arn) => {
    const [prefix, ownPartition, service, region, ownAccount, ...rest] = arn.split(':');
    return [ownPartition, PARTITION].flatMap((one) => [ownAccount, ACCOUNT].map((account) =>
      [prefix, one, service, region, account, ...rest].join(':')));
  }))];
}
