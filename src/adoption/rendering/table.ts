import { encryptTable } from './encryption';
import { streamSpecification, tablePolicy } from './policies';
import type { TableTraits } from './policies';
import type { Region, SecuringContext } from './securing-context';
import { propertiesOf } from '../../cdk/rendered-resource';
import type { Properties } from '../../cdk/rendered-resource';
import { ifBranches, isIntrinsic, mapBranches } from '../../cloudformation/intrinsics';

/** The secured properties of an `AWS::DynamoDB::Table`. */
export function secureTable(properties: Properties, context: SecuringContext): Properties {
  const addedReplicas = context.addedReplicas();
  const traits: TableTraits = { provisioned: isProvisioned(properties), replicated: addedReplicas.length > 0 };
  return {
    ...encryptTable(properties, addedReplicas, context),
    ResourcePolicy: tablePolicy(properties.ResourcePolicy, traits, undefined, context),
    // A specification would add a stream to a table that has none.
    StreamSpecification: mapBranches(properties.StreamSpecification, (stream) =>
      (stream === undefined ? undefined : streamSpecification(stream, traits, undefined, context))),
    ...protect(properties, undefined, context),
  };
}

/** Whether capacity is or may be provisioned, which is the default (CFN: BillingMode). */
export function isProvisioned({ BillingMode }: Properties): boolean {
  return ifBranches(BillingMode).some((mode) => mode !== 'PAY_PER_REQUEST');
}

/** Point-in-time recovery and deletion protection, whose properties have the same names on a table and on a replica of a global table. */
export function protect(properties: Properties, region: Region, context: SecuringContext): Properties {
  const { pointInTimeRecovery, deletionProtection } = context.options;
  return {
    ...(pointInTimeRecovery && !context.isExempt('PointInTimeRecovery', region)
      ? { PointInTimeRecoverySpecification: mapBranches(properties.PointInTimeRecoverySpecification, enableRecovery) } : {}),
    ...(deletionProtection && !context.isExempt('DeletionProtection', region) ? { DeletionProtectionEnabled: true } : {}),
  };
}

/** Keeps the recovery period as it is. */
function enableRecovery(specification: unknown): unknown {
  const parts = isIntrinsic(specification) ? {} : propertiesOf(specification);
  return parts.PointInTimeRecoveryEnabled === true ? specification : { ...parts, PointInTimeRecoveryEnabled: true };
}
