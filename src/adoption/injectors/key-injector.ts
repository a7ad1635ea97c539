import type { IPropertyInjector } from 'aws-cdk-lib';
import { aws_kms as kms } from 'aws-cdk-lib';

/**
 * Lets keys rotate that can.
 *
 * It leaves their policies alone: a key may serve a bucket, a topic or a vault, and may be asymmetric.
 */
export class KeyInjector implements IPropertyInjector {
  public readonly constructUniqueId = kms.Key.PROPERTY_INJECTION_ID;

  public inject(original: kms.KeyProps = {}): kms.KeyProps {
    return canRotate(original) ? { ...original, enableKeyRotation: true } : original;
  }
}

/** Automatic rotation is for symmetric encryption keys alone (KMS Developer Guide, rotating keys). */
function canRotate({ keySpec, keyUsage }: kms.KeyProps): boolean {
  return (keySpec ?? kms.KeySpec.SYMMETRIC_DEFAULT) === kms.KeySpec.SYMMETRIC_DEFAULT
    && (keyUsage ?? kms.KeyUsage.ENCRYPT_DECRYPT) === kms.KeyUsage.ENCRYPT_DECRYPT;
}
