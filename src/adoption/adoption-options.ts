import type { aws_kms as kms } from 'aws-cdk-lib';

/** The options of adoption with their defaults filled in. */
export interface AdoptionOptions {
  readonly sharedKey: boolean;
  readonly encryptionKey?: kms.IKey;
  readonly pointInTimeRecovery: boolean;
  readonly deletionProtection: boolean;
}
