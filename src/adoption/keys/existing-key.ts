import type { CfnResource } from 'aws-cdk-lib';
import { RemovalPolicy } from 'aws-cdk-lib';
import { peek } from '../rendering/peek';
import { resourceAsRendered } from '../rendering/render-resource';

/** Only KMS's own material of symmetric keys rotates (KMS Developer Guide, rotating keys), and only such keys encrypt tables. */
const ROTATING = { KeySpec: 'SYMMETRIC_DEFAULT', KeyUsage: 'ENCRYPT_DECRYPT', Origin: 'AWS_KMS' };

export function isKey(resource: CfnResource): boolean {
  return resource.cfnResourceType === 'AWS::KMS::Key';
}

/**
 * Makes a key that encrypts a table rotate, and stay when its resource goes: with the key the data would be lost.
 *
 * Its policy is left alone: the key may serve others, too.
 */
export function rotateAndRetain(key: CfnResource): void {
  const rendered = peek(key, (context) => resourceAsRendered(key, context));
  if (rendered === undefined) {
    return;
  }
  const { Properties: properties = {}, DeletionPolicy, UpdateReplacePolicy } = rendered;
  if (properties.EnableKeyRotation !== true && Object.entries(ROTATING).every(([name, value]) => (properties[name] ?? value) === value)) {
    key.addPropertyOverride('EnableKeyRotation', true);
  }
  if (!(DeletionPolicy ?? '').startsWith('Retain') || UpdateReplacePolicy !== 'Retain') {
    key.applyRemovalPolicy(RemovalPolicy.RETAIN);
  }
}
