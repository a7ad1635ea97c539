import { ACCOUNT, PARTITION, REGION, STREAM_LABEL, TABLE_NAME } from '../cloudformation/text';

/** What is known of the resource that a policy is attached to. */
export interface PolicySubject {
  readonly kind: 'table' | 'stream';
  readonly partition?: string;
  /**
   * The accounts whose service-linked roles may be exempt: the table's own, and those of its replicas. Unknown if undefined: one account may be
   * named then, whichever it is. That of the stack (`AWS::AccountId`) always may.
   */
  readonly accounts?: readonly string[];
  /**
   * ARNs known to be this resource's, without `/index/*`: all of them for one and the same resource, which can be written in several ways.
   * Pseudo parameters as `${AWS::Region}`.
   */
  readonly arns?: readonly string[];
  /** The logical id of the resource that the policy is a property of: a policy that refers to it is a circular reference. */
  readonly ownLogicalId?: string;
}

/** ARNs of the resource, all of them as texts for one and the same: what is in a template is in the account and partition of its stack. */
export function arnsOf(subject: PolicySubject): readonly string[] {
  const [onlyAccount, ...others] = subject.accounts ?? [];
  const account = onlyAccount !== undefined && others.length === 0 ? onlyAccount : ACCOUNT;
  const table = `arn:${subject.partition ?? PARTITION}:dynamodb:${REGION}:${account}:table/${TABLE_NAME}`;
  const known = subject.arns && subject.arns.length > 0 ? subject.arns : [subject.kind === 'table' ? table : `${table}/stream/${STREAM_LABEL}`];
  return [...new Set(known.flatMap((arn) => {
    const [prefix, partition, service, region, owner, ...rest] = arn.split(':');
    return [partition, PARTITION].flatMap((one) => [owner, ACCOUNT].map((other) => [prefix, one, service, region, other, ...rest].join(':')));
  }))];
}
