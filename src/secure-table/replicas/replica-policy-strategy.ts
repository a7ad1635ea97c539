/**
 * How the TLS-only policies get onto replicas outside the stack's own Region.
 *
 * CloudFormation cannot attach a resource policy to such a replica in the update that creates it.
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-dynamodb-globaltable-replicaspecification.html
 */
export enum ReplicaPolicyStrategy {
  /**
   * A custom resource of the table's stack puts them, in the same deployment. It never deletes one.
   */
  CUSTOM_RESOURCE = 'CustomResource',

  /**
   * CloudFormation alone, with a second deployment. The context key `cdk-secure-table:newReplicas` lists the Regions whose replicas are being
   * created in this very deployment, and are without a policy until the next one, made without the key:
   * `cdk deploy -c cdk-secure-table:newReplicas=us-east-1,ap-southeast-2`, then `cdk deploy`.
   *
   * A table that was deployed with `CUSTOM_RESOURCE` changes in two deployments: the first with the context key
   * `cdk-secure-table:keepReplicaPolicyWriters`, which keeps the custom resource beside CloudFormation's own policies. Should that deployment be rolled back,
   * CloudFormation takes its policies away again, and the custom resource puts them once more.
   */
  SECOND_DEPLOYMENT = 'SecondDeployment',
}
