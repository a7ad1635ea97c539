/** What is known of the resource that a policy is attached to. */
export interface PolicySubject {
  readonly kind: 'table' | 'stream';
  readonly partition?: string;
  /** The accounts whose service-linked roles may be exempt: the table's own. Unknown if undefined: one account may be named, whichever it is. */
  readonly accounts?: readonly string[];
  /** ARNs known to be this resource's, without `/index/*`; several if it can be written in several ways, as with `${AWS::Region}`. */
  readonly arns?: readonly string[];
}
