import { createHash } from 'crypto';
import { CustomResource, Fn, Lazy, Stack } from 'aws-cdk-lib';
import type { CfnResource, IResolvable } from 'aws-cdk-lib';
import { Construct } from 'constructs';
import { HANDLER_TIMEOUT, REPLICA_POLICY_RESOURCE_TYPE, replicaPolicyProvider } from './provider';
import { WriterAccess } from './writer-access';

export interface ReplicaPolicyProps {
  /** The table, of the same stack. */
  readonly table: CfnResource;
  /** Region of the replica. */
  readonly region: string;
  /** The whole policy of the replica, deny included: a `PolicyDocument`, or what renders to one. */
  readonly policy: IResolvable;
  /** The whole policy of the replica's stream. Only where the replica has a stream: it is waited for. */
  readonly streamPolicy?: IResolvable;
}

/**
 * Puts the policies on one replica outside the stack's own Region, where CloudFormation cannot when it creates the replica.
 *
 * Construct it in the scope of its table. It comes after the table, which it refers to; what uses the replica should depend on it.
 */
export class ReplicaPolicy extends Construct {
  private readonly resource: CustomResource;

  constructor(scope: Construct, id: string, props: ReplicaPolicyProps) {
    super(scope, id);
    // A reference also where the table's name is written out: without one, the policies would not wait for the table.
    const tableName = props.table.ref;
    const provider = replicaPolicyProvider(this);
    const access = WriterAccess.of(scope, provider);
    access.allow(props.region, Stack.of(this).formatArn({
      service: 'dynamodb', region: props.region, resource: 'table', resourceName: tableName,
    }));
    this.resource = new CustomResource(this, 'Default', {
      resourceType: REPLICA_POLICY_RESOURCE_TYPE,
      serviceToken: provider.serviceToken,
      // A function that died is noticed after minutes and not after CloudFormation's hour.
      serviceTimeout: HANDLER_TIMEOUT,
      properties: {
        TableName: tableName,
        Region: props.region,
        Policy: props.policy,
        StreamPolicy: props.streamPolicy,
        TableFingerprint: tableFingerprint(props.table),
      },
    });
    this.resource.node.addDependency(access);
  }

  /**
   * Name of the table, told when the policy of the replica stands.
   *
   * Taken out of the ARN here, and not where it is used: CloudFormation documents no Fn::Split of what another stack tells (Fn::GetStackOutput).
   */
  get tableName(): string {
    return Fn.select(1, Fn.split('/', this.tableArn));
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

/**
 * A short text that changes whenever a property of the table does, as rendered: late changes and overrides included.
 *
 * A custom resource runs again only when its own properties change, and a change of the table may make a replica or a
 * stream anew, without a policy.
 */
export function tableFingerprint(table: CfnResource): string {
  return Lazy.uncachedString({
    produce: (context) => {
      const { Resources } = context.resolve((table as unknown as Renderable)._toCloudFormation()) as Template;
      const properties = Object.values(Resources).map((resource) => resource.Properties);
      return createHash('sha256').update(JSON.stringify(properties)).digest('hex').slice(0, 16);
    },
  });
}

/** The way to a resource as it is rendered is public in the code, and kept out of the declarations. */
interface Renderable {
  _toCloudFormation(): object;
}

interface Template {
  readonly Resources: Record<string, { readonly Properties: unknown }>;
}
