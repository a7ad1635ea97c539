import { encryptTable } from './encryption';
import type { Properties } from './json';
import { eachBranch, outcomesOf } from './json';
import { streamSpecification, tablePolicy } from './policies';
import type { TableTraits } from './policies';
import { protect } from './protection';
import type { Securing } from './securing';
import { changed } from './securing';

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
