import { Lazy, Stack } from 'aws-cdk-lib';
import type { aws_dynamodb as dynamodb, aws_iam as iam, aws_kms as kms, CfnTag, IResolveContext } from 'aws-cdk-lib';
import { keyBehind } from './key-checks';
import { keyArnOf } from './references';
import { mergeStatements } from '../policy/merge-statements';
import type { Statement } from '../policy/merge-statements';
import { oncePerStack } from '../policy/once-per-stack';
import { denyInsecureTransportOnStream, denyInsecureTransportOnTable } from '../policy/tls-only';
import type { TlsOnlySubject } from '../policy/tls-only';

/** What a replica is rendered with, whatever the L2 above it was told. */
export interface ReplicaSettings {
  readonly encryptionKey: kms.IKey;
  readonly deletionProtection: boolean;
  readonly pointInTimeRecovery: dynamodb.PointInTimeRecoverySpecification;
  /** False where something else puts the policies: CloudFormation cannot on a replica that it creates outside the stack's Region. */
  readonly policiesInTemplate: boolean;
  readonly tablePolicies: () => readonly (iam.PolicyDocument | undefined)[];
  readonly streamPolicies: () => readonly (iam.PolicyDocument | undefined)[];
  /** Tags, where the L2 does not render those of its scopes. */
  readonly tags?: () => CfnTag[] | undefined;
}

interface RenderOptions {
  readonly resource: dynamodb.CfnGlobalTable;
  /** Regions with replicas, beside the stack's own. */
  readonly replicaRegions: () => readonly string[];
  /** Settings of the replica in a Region of those, or in the stack's own (undefined). */
  readonly settings: (region: string | undefined) => ReplicaSettings;
  /** What the table's policy says of replication with other accounts; empty where there is none. */
  readonly multiAccount: () => readonly iam.PolicyStatement[];
  /** The table has a stream that the resource does not ask for: one that comes with the replication. */
  readonly hasStream?: () => boolean;
}

const denyOnTable = oncePerStack((subject: TlsOnlySubject) => denyInsecureTransportOnTable(subject).toStatementJson() as Statement);
const denyOnStream = oncePerStack((subject: TlsOnlySubject) => denyInsecureTransportOnStream(subject).toStatementJson() as Statement);

type Replica = dynamodb.CfnGlobalTable.ReplicaSpecificationProperty;

/** The two policies of a replica, as JSON. */
export interface RenderedPolicies {
  readonly table: unknown;
  readonly stream: unknown;
}

/**
 * Makes a `CfnGlobalTable` render encrypted and TLS-only.
 *
 * On the resource and while it is rendered, for three reasons: the L2 takes no customer key in a Region-agnostic stack, copies or forgets
 * policies by a feature flag (`resourcePolicyPerReplica`, aws-cdk#30705), and its properties may be changed by an injector of the app.
 */
export function renderSecurely(options: RenderOptions): void {
  const { resource } = options;
  const replicas = resource.replicas;
  resource.sseSpecification = { sseEnabled: true, sseType: 'KMS' };
  resource.replicas = Lazy.uncachedAny({
    produce: (context) => (context.resolve(replicas) as Replica[])
      // Which of them was added first is nothing to deploy.
      .sort((one, other) => (one.region < other.region ? -1 : 1))
      .map((replica) => secureReplica(context, replica, options)),
  });
}

/** The policies of a replica: the TLS-only statement, and what was added. */
export function renderPolicies(
  context: IResolveContext, options: Pick<RenderOptions, 'resource' | 'replicaRegions' | 'multiAccount'>, settings: ReplicaSettings,
): RenderedPolicies {
  const replication = options.multiAccount();
  const multiAccount = replication.length > 0;
  const subject: TlsOnlySubject = {
    stack: Stack.of(options.resource),
    provisioned: context.resolve(options.resource.billingMode) === 'PROVISIONED',
    replicated: options.replicaRegions().length > 0 || multiAccount,
    multiAccount,
  };
  const ours = [denyOnTable(subject), ...replication.map((statement) => statement.toStatementJson() as Statement)];
  return {
    table: mergeStatements(context, ours, settings.tablePolicies()),
    stream: mergeStatements(context, [denyOnStream(subject)], settings.streamPolicies()),
  };
}

function secureReplica(context: IResolveContext, replica: Replica, options: RenderOptions): unknown {
  const isReplica = typeof replica.region === 'string' && replica.region !== Stack.of(options.resource).region;
  const settings = options.settings(isReplica ? replica.region : undefined);
  const policies = settings.policiesInTemplate ? renderPolicies(context, options, settings) : undefined;
  // As rendered: a stream that somebody else switched on gets its policy too.
  const hasStream = options.hasStream?.()
    || (options.resource.streamSpecification !== undefined && context.resolve(options.resource.streamSpecification) !== undefined);
  return {
    ...replica,
    // Without it a table is no source for replicas of other accounts (API reference, UpdateTable).
    ...(options.multiAccount().length > 0 ? { globalTableSettingsReplicationMode: 'ENABLED' } : {}),
    ...(settings.tags === undefined ? {} : { tags: settings.tags() }),
    deletionProtectionEnabled: settings.deletionProtection,
    pointInTimeRecoverySpecification: settings.pointInTimeRecovery,
    sseSpecification: { kmsMasterKeyId: keyArnOf(keyBehind(settings.encryptionKey)) },
    resourcePolicy: policies && { policyDocument: policies.table },
    replicaStreamSpecification: policies && hasStream ? { resourcePolicy: { policyDocument: policies.stream } } : undefined,
  };
}

/** The indexes of a table, as rendered, so that one added by whatever way counts; `*` for those whose names the deployment alone knows. */
export function indexNamesOf(table: dynamodb.CfnGlobalTable): readonly string[] {
  const { globalSecondaryIndexes, localSecondaryIndexes } = table;
  const lists = Stack.of(table).resolve([globalSecondaryIndexes, localSecondaryIndexes]) as readonly unknown[];
  return lists.flatMap(namesIn);
}

function namesIn(list: unknown): readonly string[] {
  const indexes: readonly unknown[] = Array.isArray(list) ? list : [list];
  return indexes.map((index) => {
    const { indexName } = index as { readonly indexName?: unknown };
    return typeof indexName === 'string' ? indexName : '*';
  });
}
