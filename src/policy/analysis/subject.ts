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
