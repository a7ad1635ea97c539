import { CfnResource, Lazy } from 'aws-cdk-lib';
import type { IConstruct } from 'constructs';
import { overridesOf } from './rendered-resource';

/**
 * Makes the resources of a construct exist under the condition of the resources for which it was created, if that is the same for all of them.
 *
 * CloudFormation refuses a reference to a resource whose condition is false, and a key costs money without its table. The condition is read when the
 * template is rendered, since it is set after the construction of both. A resource keeps its own condition.
 *
 * @param owners resources for which the construct was created; more may be added to the list
 */
export function carryCondition(construct: IConstruct, owners: readonly CfnResource[]): void {
  for (const resource of construct.node.findAll().filter((each): each is CfnResource => CfnResource.isCfnResource(each))) {
    const condition = () => resource.cfnOptions.condition?.logicalId ?? commonCondition(resource, owners);
    resource.addOverride('Condition', Lazy.uncachedAny({ produce: condition }));
  }
}

/** Undefined for owners in another stack: a condition belongs to one template, so the key of a replica cannot have it. */
function commonCondition(resource: CfnResource, owners: readonly CfnResource[]): unknown {
  const conditions = new Set(owners.map((owner) => (owner.stack === resource.stack ? conditionOf(owner) : undefined)));
  return conditions.size === 1 ? [...conditions][0] : undefined;
}

/** The condition of a resource, as it would be rendered now. */
export function conditionOf(resource: CfnResource): unknown {
  return overridesOf(resource).Condition ?? resource.cfnOptions.condition?.logicalId;
}
