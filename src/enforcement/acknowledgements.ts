import { Validations } from 'aws-cdk-lib';
import type { IConstruct } from 'constructs';

/**
 * Whether a rule is acknowledged on a construct or above it, as `Validations.of(x).acknowledge(...)` records it.
 *
 * CDK puts a namespace before the id: `Annotation` where the user wrote none, else the name of the plugin.
 */
export function isAcknowledged(construct: IConstruct, namespaces: readonly string[], ids: readonly string[]): boolean {
  const accepted = new Set(ids.flatMap((id) => [id, ...namespaces.map((namespace) => `${namespace}::${id}`)]));
  return construct.node.scopes.some((scope) => scope.node.metadata
    .filter((entry) => entry.type === Validations.ACKNOWLEDGED_RULES_METADATA_KEY)
    .some((entry) => Object.keys(entry.data as object).some((id) => accepted.has(id.replace(/^annotation::/i, '')))));
}
