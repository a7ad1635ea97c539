import { CfnResource } from 'aws-cdk-lib';
import type { IConstruct } from 'constructs';

const PREFIX = 'Replica';

/** The Regions to which CDK's custom resource replicates a `Table` (`replicationRegions`). */
export function addedReplicasOf(table: IConstruct): string[] {
  return table.node.children
    .filter((child) => CfnResource.isCfnResource(child.node.defaultChild!) && child.node.defaultChild.cfnResourceType === 'Custom::DynamoDBReplica')
    .map((child) => child.node.id.slice(PREFIX.length));
}
