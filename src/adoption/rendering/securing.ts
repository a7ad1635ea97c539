import type { IResolveContext, Stack } from 'aws-cdk-lib';
import type { Problem } from './problem';

/** Region of a replica; undefined is the Region of the table's own stack, whose name may not be known. */
export type Region = string | undefined;

/** As much of CDK's context as is used. */
export type ResolveContext = Pick<IResolveContext, 'resolve'>;

/** The rules that an exemption can open, as far as adoption has to do with them. */
export type OpenRule = 'CustomerManagedKey' | 'TlsOnly' | 'StreamTlsOnly' | 'PointInTimeRecovery' | 'DeletionProtection';

/** What is known of a table while its properties are made secure. */
export interface Securing {
  readonly context: ResolveContext;
  readonly stack: Stack;
  /** Regions in which custom resources replicate an `AWS::DynamoDB::Table`. */
  readonly addedReplicas: readonly string[];
  readonly pointInTimeRecovery: boolean;
  readonly deletionProtection: boolean;
  /** ARN of the key for a Region that has none yet; undefined where none could be made. */
  readonly keyArn: (region: Region) => string | undefined;
  /** Has the policies put on a replica outside the stack's own Region by a custom resource. */
  readonly writePolicies: (region: string) => void;
  readonly isExempt: (rule: OpenRule, region: Region) => boolean;
  readonly report: (problem: Problem) => void;
}

/** What is left of the wanted properties when those are taken away that are as they would be anyway. */
export function changed(properties: Readonly<Record<string, unknown>>, wanted: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(wanted).filter(([name, value]) => value !== properties[name]));
}
