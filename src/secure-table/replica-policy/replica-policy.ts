import { CustomResource, Stack } from 'aws-cdk-lib';
import type { IResolvable } from 'aws-cdk-lib';
import { Construct } from 'constructs';
import { HANDLER_TIMEOUT, REPLICA_POLICY_RESOURCE_TYPE, replicaPolicyProvider } from './provider';
import { WriterAccess } from './writer-access';

export interface ReplicaPolicyProps {
  /** Name of the table, the same in every Region. */
  readonly tableName: string;
  /** Region of the replica. */
  readonly region: string;
  /** The whole policy of the replica, deny included: a `PolicyDocument`, or what renders to one. */
  readonly policy: IResolvable;
  /** The whole policy of the replica's stream. Only where the replica has a stream: it is waited for. */
  readonly streamPolicy?: IResolvable;
  /** Something that changes when the table changes: the policies are put again then (see `tableFingerprint`). */
  readonly tableFingerprint: string;
}

/**
 * Puts the policies on one replica outside the stack's own Region, where CloudFormation cannot when it creates the replica.
 *
 * Construct it in the scope of its table. It has to depend on the table's resource; what uses the replica should depend on it.
 */
export class ReplicaPolicy extends Construct {
  private readonly resource: CustomResource;

  constructor(scope: Construct, id: string, props: ReplicaPolicyProps) {
    super(scope, id);
    const provider = replicaPolicyProvider(this);
    const access = WriterAccess.of(scope, provider);
    access.allow(props.region, Stack.of(this).formatArn({
      service: 'dynamodb', region: props.region, resource: 'table', resourceName: props.tableName,
    }));
    this.resource = new CustomResource(this, 'Default', {
      resourceType: REPLICA_POLICY_RESOURCE_TYPE,
      serviceToken: provider.serviceToken,
      // A function that died is noticed after minutes and not after CloudFormation's hour.
      serviceTimeout: HANDLER_TIMEOUT,
      properties: {
        TableName: props.tableName,
        Region: props.region,
        Policy: props.policy,
        StreamPolicy: props.streamPolicy,
        TableFingerprint: props.tableFingerprint,
      },
    });
    this.resource.node.addDependency(access);
  }

  /** ARN of the replica, told when its policy stands. */
  get tableArn(): string {
    return this.resource.getAttString('TableArn');
  }

  /** ARN of the replica's stream, told when its policy stands. Only with a `streamPolicy`. */
  get streamArn(): string {
    return this.resource.getAttString('StreamArn');
  }
}
