import type { aws_kms as kms } from 'aws-cdk-lib';
import { RemovalPolicy } from 'aws-cdk-lib';
import type { IConstruct } from 'constructs';
import type { TableKeyOptions } from './table-key';
import { fault } from '../errors';

interface Contradictable {
  readonly removalPolicy?: RemovalPolicy;
  readonly deletionProtection?: boolean;
  readonly encryptionKey?: kms.IKey;
  readonly keyOptions?: TableKeyOptions;
}

/** Refuses properties of which one would not hold. */
export function refuseContradictions(scope: IConstruct, props: Contradictable): void {
  if (props.removalPolicy === RemovalPolicy.DESTROY && props.deletionProtection !== false) {
    throw fault(scope, 'DestroyWithDeletionProtection', 'RemovalPolicy.DESTROY and deletion protection contradict each other',
      'Write deletionProtection: false beside it, or leave the removal policy at RETAIN.');
  }
  if (props.encryptionKey !== undefined && props.keyOptions !== undefined) {
    throw fault(scope, 'KeyAndKeyOptions', 'keyOptions are for the key that the table makes, and encryptionKey is given',
      'Give the options to the TableKey that you pass.');
  }
}

export function noStreamForPolicy(scope: IConstruct): Error {
  return fault(scope, 'StreamPolicyWithoutStream', 'There is a statement for the policy of a stream, and the table has no stream',
    'Set dynamoStream, or leave the statement out.');
}

/** A table that vanishes with a failed creation leaves no key behind; one that stays needs its key. */
export function vanishesOnFailure(deletionProtection: boolean, removalPolicy: RemovalPolicy): boolean {
  return !deletionProtection && removalPolicy !== RemovalPolicy.RETAIN;
}
