import { createHash } from 'crypto';
import { join } from 'path';
import { CustomResource, CustomResourceProvider, CustomResourceProviderRuntime, Duration, Fn, Lazy, Size, Stack } from 'aws-cdk-lib';
import type { CfnCondition, CfnResource, IResolvable } from 'aws-cdk-lib';
import { Construct } from 'constructs';
import { WriterAccess } from './writer-access';
import { ASSETS } from '../../assets';
import { carryCondition } from '../../cdk/carried-condition';
import { REPLICA_POLICY } from '../../cloudformation/resource-types';
import { constructError } from '../../errors';

/** Lambda gets the whole directory, so it has only the handler. */
const HANDLER_DIRECTORY = join(ASSETS, 'replica-policy-handler');

/** The context key that makes core put a provider's code into the template, without the code that responds to CloudFormation. */
const INLINE_CONTEXT = '@aws-cdk/core:inlineCustomResourceIfPossible';

/** Time limit of one event; the handler itself stops earlier. */
const HANDLER_TIMEOUT = Duration.minutes(15);

export interface ReplicaPolicyProps {
  /** The table, in the same stack. */
  readonly table: CfnResource;
  /** Region of the replica. */
  readonly region: string;
  /** The whole policy of the replica, including the deny statement: a `PolicyDocument`, or a token that resolves to one. */
  readonly policy: IResolvable;
  /** The whole policy of the replica's stream. Only for a replica with a stream: the handler waits for the stream. */
  readonly streamPolicy?: IResolvable;
}

/**
 * Attaches the policies to a replica outside the stack's own Region: CloudFormation cannot do this when it creates the replica.
 *
 * Create it in the scope of its table. It refers to the table, so it is deployed after it; resources that use the replica should depend on it.
 */
export class ReplicaPolicy extends Construct {
  private readonly resource: CustomResource;

  constructor(scope: Construct, id: string, props: ReplicaPolicyProps) {
    super(scope, id);
    // A reference, also to a table with a literal name: without it, CloudFormation would not wait for the table.
    const tableName = props.table.ref;
    const provider = providerOf(this);
    const access = WriterAccess.of(scope, provider);
    access.allow(props.region, Stack.of(this).formatArn({
      service: 'dynamodb', region: props.region, resource: 'table', resourceName: tableName,
    }));
    this.resource = new CustomResource(this, 'Default', {
      resourceType: REPLICA_POLICY,
      serviceToken: provider.serviceToken,
      // A function that does not respond fails the deployment after minutes, instead of CloudFormation's hour.
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
    [this, access].forEach((construct) => carryCondition(construct, [props.table]));
  }

  /**
   * Makes the policy exist under a condition, for a replica that may be missing. It includes the condition of the table.
   * @internal
   */
  public _existIf(condition: CfnCondition): void {
    (this.resource.node.defaultChild as CfnResource).cfnOptions.condition = condition;
  }

  /**
   * Name of the table, available after the policy of the replica is attached.
   *
   * It is extracted from the ARN here and not by its users: CloudFormation does not document Fn::Split of another stack's output
   * (Fn::GetStackOutput).
   */
  public get tableName(): string {
    return Fn.select(1, Fn.split('/', this.tableArn));
  }

  /** ARN of the replica, available after its policy is attached. */
  public get tableArn(): string {
    return this.resource.getAttString('TableArn');
  }

  /** ARN of the replica's stream, available after its policy is attached. Only with a `streamPolicy`. */
  public get streamArn(): string {
    return this.resource.getAttString('StreamArn');
  }
}

/**
 * The function and the role that attach policies to replicas: one of each per stack (nested stacks included), only for the SecureTables of that
 * stack.
 *
 * Not `AwsCustomResource`: all constructs of the stack share its function and role, and it does not retry or refuse.
 * The role starts with only a Deny statement; each table adds the permissions for its own replicas (see WriterAccess).
 */
function providerOf(scope: Construct): CustomResourceProvider {
  if (scope.node.tryGetContext(INLINE_CONTEXT)) {
    throw constructError(scope, 'ReplicaPolicyInlined',
      `The context key ${INLINE_CONTEXT} is set, and with inline code the function that attaches the replicas' policies `
      + 'cannot respond to CloudFormation',
      'Remove the context key, or set replicaPolicyStrategy: ReplicaPolicyStrategy.SECOND_DEPLOYMENT.');
  }
  return CustomResourceProvider.getOrCreateProvider(scope, REPLICA_POLICY, {
    codeDirectory: HANDLER_DIRECTORY,
    // Available in every Region and partition that core knows; includes the AWS SDK v3.
    runtime: CustomResourceProviderRuntime.NODEJS_24_X,
    timeout: HANDLER_TIMEOUT,
    memorySize: Size.mebibytes(256),
    description: 'Puts TLS-only resource policies on the replicas of DynamoDB tables (cdk-secure-table)',
    policyStatements: [{
      Sid: 'DenyInsecureTransport',
      Effect: 'Deny',
      Action: 'dynamodb:*',
      Resource: '*',
      Condition: { Bool: { 'aws:SecureTransport': 'false' } },
    }],
  });
}

/**
 * A short hash of the table's properties as rendered, late changes and overrides included.
 *
 * CloudFormation updates a custom resource only when its own properties change, but a change of the table may recreate a replica or a stream
 * without a policy.
 */
function tableFingerprint(table: CfnResource): string {
  return Lazy.uncachedString({
    produce: (context) => {
      const { Resources } = context.resolve(table._toCloudFormation()) as Template;
      const properties = Object.values(Resources).map((resource) => resource.Properties);
      return createHash('sha256').update(JSON.stringify(properties)).digest('hex').slice(0, 16);
    },
  });
}

interface Template {
  readonly Resources: Record<string, { readonly Properties: unknown }>;
}
