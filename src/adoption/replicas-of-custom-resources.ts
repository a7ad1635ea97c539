import { CfnResource } from 'aws-cdk-lib';
import type { IConstruct } from 'constructs';

const PREFIX = 'Replica';

/** The Regions to which CDK's custom resources, children of the L2, replicate a `Table` (`replicationRegions`). */
export function addedReplicasOf(table: CfnResource): string[] {
  return table.node.scope!.node.children.filter(isReplica).map((replica) => replica.node.id.slice(PREFIX.length));
}

function isReplica(construct: IConstruct): boolean {
  const resource = construct.node.tryFindChild('Default');
  return resource !== undefined && CfnResource.isCfnResource(resource) && resource.cfnResourceType === 'Custom::DynamoDBReplica';
}
