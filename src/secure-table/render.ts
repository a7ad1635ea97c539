import type { aws_dynamodb as dynamodb, aws_iam as iam, aws_kms as kms, IResolveContext } from 'aws-cdk-lib';
import { Lazy, Stack } from 'aws-cdk-lib';
import { mergeStatements } from '../policy/merge';
import type { TlsOnlySubject } from '../policy/tls-only';
import { denyInsecureTransportOnStream, denyInsecureTransportOnTable } from '../policy/tls-only';

export interface RenderOptions {
  readonly encryptionKey: kms.IKey;
  readonly deletionProtection: boolean;
  readonly pointInTimeRecovery: dynamodb.PointInTimeRecoverySpecification;
  readonly tablePolicies: () => readonly iam.PolicyDocument[];
  readonly streamPolicies: () => readonly iam.PolicyDocument[];
}

type Replica = dynamodb.CfnGlobalTable.ReplicaSpecificationProperty;

interface WithPolicy {
  readonly resourcePolicy?: { readonly policyDocument: unknown };
}

/**
 * Makes a `CfnGlobalTable` render encrypted and TLS-only, whatever the L2 above it was told.
 *
 * On the resource and while it is rendered, for three reasons: the L2 takes no customer key in a Region-agnostic stack, copies or forgets
 * policies by a feature flag (`resourcePolicyPerReplica`, aws-cdk#30705), and its properties may be changed by an injector of the app.
 */
export function renderSecurely(resource: dynamodb.CfnGlobalTable, options: RenderOptions): void {
  const replicas = resource.replicas;
  resource.sseSpecification = { sseEnabled: true, sseType: 'KMS' };
  resource.replicas = Lazy.uncachedAny({
    produce: (context) => (context.resolve(replicas) as Replica[]).map((replica) => secureReplica(context, resource, replica, options)),
  });
}

function secureReplica(context: IResolveContext, resource: dynamodb.CfnGlobalTable, replica: Replica, options: RenderOptions): unknown {
  const subject: TlsOnlySubject = {
    stack: Stack.of(resource),
    provisioned: context.resolve(resource.billingMode) === 'PROVISIONED',
  };
  const stream = replica.replicaStreamSpecification as WithPolicy | undefined;
  return {
    ...replica,
    deletionProtectionEnabled: options.deletionProtection,
    pointInTimeRecoverySpecification: options.pointInTimeRecovery,
    sseSpecification: { kmsMasterKeyId: options.encryptionKey.keyArn },
    resourcePolicy: policy(context, denyInsecureTransportOnTable(subject), options.tablePolicies(), replica as WithPolicy),
    // As rendered: a stream that somebody else switched on gets its policy too.
    replicaStreamSpecification: resource.streamSpecification === undefined || context.resolve(resource.streamSpecification) === undefined
      ? undefined
      : { resourcePolicy: policy(context, denyInsecureTransportOnStream(subject), options.streamPolicies(), stream) },
  };
}

function policy(context: IResolveContext, deny: iam.PolicyStatement, added: readonly iam.PolicyDocument[], rendered: WithPolicy | undefined) {
  return { policyDocument: mergeStatements(context, [deny.toStatementJson()], [...added, rendered?.resourcePolicy?.policyDocument]) };
}
