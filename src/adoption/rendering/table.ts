import type { Properties } from '../../cdk/rendered-resource';
import { encryptTable } from './encryption';
import { eachBranch, isOpaque, outcomesOf, propertiesOf } from './json';
import { streamSpecification, tablePolicy } from './policies';
import type { TableTraits } from './policies';
import { changed } from './securing';
import type { Region, Securing } from './securing';

/** What has to change in the properties of an `AWS::DynamoDB::Table`. */
export function secureTable(properties: Properties, securing: Securing): Properties {
  const traits: TableTraits = { provisioned: isProvisioned(properties), replicated: securing.addedReplicas.length > 0 };
  return changed(properties, {
    ...encryptTable(properties, securing),
    ResourcePolicy: tablePolicy(properties.ResourcePolicy, traits, undefined, securing),
    // A table without a stream stays one.
    StreamSpecification: eachBranch(properties.StreamSpecification, (stream) =>
      (stream === undefined ? undefined : streamSpecification(stream, traits, undefined, securing))),
    ...protect(properties, undefined, securing),
  });
}

/** Where it is not said, or not before the deployment, capacity is provisioned or may be (CFN: BillingMode). */
export function isProvisioned({ BillingMode }: Properties): boolean {
  return outcomesOf(BillingMode).some((mode) => mode !== 'PAY_PER_REQUEST');
}

/** Point-in-time recovery and deletion protection, which a table and a replica of a global table call by the same names. */
export function protect(properties: Properties, region: Region, securing: Securing): Properties {
  const { pointInTimeRecovery, deletionProtection, isExempt } = securing;
  return {
    ...(pointInTimeRecovery && !isExempt('PointInTimeRecovery', region)
      ? { PointInTimeRecoverySpecification: eachBranch(properties.PointInTimeRecoverySpecification, switchedOn) } : {}),
    ...(deletionProtection && !isExempt('DeletionProtection', region) ? { DeletionProtectionEnabled: true } : {}),
  };
}

/** How long it reaches back stays as it is. */
function switchedOn(specification: unknown): unknown {
  const parts = isOpaque(specification) ? {} : propertiesOf(specification);
  return parts.PointInTimeRecoveryEnabled === true ? specification : { ...parts, PointInTimeRecoveryEnabled: true };
}
