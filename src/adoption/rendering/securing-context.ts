import type { Stack } from 'aws-cdk-lib';
import type { Json } from '../../cloudformation/json';

/** What is known of a table while its properties are made secure, and what that needs. */
export interface SecuringContext {
  readonly stack: Stack;
  readonly options: ProtectionOptions;
  /** Regions to which custom resources replicate an `AWS::DynamoDB::Table`. */
  addedReplicas(): readonly string[];
  /** ARN of our key for a Region; undefined if no key exists and it is too late to create one. */
  keyArn(region: Region): string | undefined;
  /**
   * Attaches the policies of a replica in another Region by a custom resource; false if it is too late to create one.
   *
   * @param isConditional whether a condition decides if there is a replica
   */
  attachPolicies(region: string, isConditional: boolean): boolean;
  /** Lets a service decrypt with our key for the stack's Region and account; false if there is no such key or it is too late. */
  admitService(service: string): boolean;
  /** Whether a value that is known only at deployment is the ARN of a role or a user of the app, in the account of the stack. */
  isOwnPrincipal(principal: Json): boolean;
  /** Whether a rendered key id, ARN or alias names a key of the app. */
  isOwnKey(name: Json): boolean;
  isExempt(rule: ExemptibleRule, region: Region): boolean;
  report(annotation: Annotation): void;
}

/** Which protections are switched on. */
export interface ProtectionOptions {
  readonly pointInTimeRecovery: boolean;
  readonly deletionProtection: boolean;
}

/** Region of a replica; undefined is the Region of the table's own stack, whose name may be unknown. */
export type Region = string | undefined;

/** The rules that adoption follows, and from which a table can be exempt. */
export type ExemptibleRule = 'CustomerManagedKey' | 'TlsOnly' | 'StreamTlsOnly' | 'PointInTimeRecovery' | 'DeletionProtection';

/** An annotation on a table: an error where the table stays insecure, a warning, which can be acknowledged, for the rest. */
export interface Annotation {
  readonly severity: 'error' | 'warning';
  readonly code: string;
  readonly what: string;
  readonly remedy: string;
}
