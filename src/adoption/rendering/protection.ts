import type { Properties } from './json';
import { eachBranch, isOpaque, propertiesOf } from './json';
import type { Region, Securing } from './securing';

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
