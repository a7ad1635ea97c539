import { CfnResource, Lazy, Stack } from 'aws-cdk-lib';
import type { aws_dynamodb as dynamodb, aws_iam as iam, aws_kms as kms, CfnTag, IResolveContext } from 'aws-cdk-lib';
import type { IConstruct } from 'constructs';
import { keyBehind } from './key-checks';
import { keepKeysOf } from './key-life';
import { keyArnOf } from './references';
import { carryCondition } from '../cdk/carried-condition';
import type { Json, JsonObject } from '../cloudformation/json';
import { REPLICA_POLICY } from '../cloudformation/resource-types';
import { ACCOUNT, hasPlaceholder, REGION } from '../cloudformation/text';
import { constructError } from '../errors';
import { mergeStatements, withoutOwnArn } from '../policy/merge-statements';
import type { OwnTable, Statement } from '../policy/merge-statements';
import { denyInsecureTransport } from '../policy/tls-only';

/** The statements that were added to the policies of a table and its stream. */
export interface AddedPolicies {
  readonly tablePolicies: readonly (iam.PolicyDocument | undefined)[];
  readonly streamPolicies: readonly (iam.PolicyDocument | undefined)[];
}

/** What a replica is rendered with, regardless of the settings of the L2 inside. */
export interface ReplicaSettings extends AddedPolicies {
  readonly encryptionKey: kms.IKey;
  readonly deletionProtection: boolean;
  readonly pointInTimeRecovery: dynamodb.PointInTimeRecoverySpecification;
  /** False if something else attaches the policies: CloudFormation cannot while it creates a replica outside the stack's Region. */
  readonly policiesInTemplate: boolean;
  /** The replica has a stream without a specification on the resource: the source's, for a replica of a table in another account. */
  readonly hasStream?: boolean;
  /** The tags, if the L2 inside does not render those of its scopes. */
  readonly tags?: CfnTag[];
}

/** A construct around an L2 table. */
export interface RenderedTable extends IConstruct {
  readonly encryptionKey?: kms.IKey;
  /** The statements for replication with other accounts; none without it. */
  readonly _replication: { statements(): readonly iam.PolicyStatement[] };
  /** Regions of the replicas, without the stack's own. */
  readonly _replicaRegions: readonly string[];
  /** Settings of the replica in one of these Regions, or in the stack's own (undefined). */
  _settings(region?: string): ReplicaSettings;
}

type Replica = dynamodb.CfnGlobalTable.ReplicaSpecificationProperty;

/** The two policies of a replica, as JSON. */
export interface RenderedPolicies {
  readonly table: unknown;
  readonly stream: unknown;
}

/**
 * Makes the `CfnGlobalTable` of the L2 inside a table render encrypted and TLS-only.
 *
 * This happens on the resource while it is rendered, for three reasons: the L2 accepts no customer managed key in a Region-agnostic stack, copies or
 * omits policies depending on a feature flag (`resourcePolicyPerReplica`, aws-cdk#30705), and a property injector of the app may change its
 * properties.
 */
export function renderSecurely(table: RenderedTable, inner: dynamodb.TableBaseV2): dynamodb.CfnGlobalTable {
  // Grants of the inner table then include the key.
  (inner as { encryptionKey?: kms.IKey }).encryptionKey = table.encryptionKey;
  const resource = inner.node.defaultChild as dynamodb.CfnGlobalTable;
  // The child `Default` is an L2; removal policies and casts of `defaultChild` need the L1.
  table.node.defaultChild = resource;
  const { replicas } = resource;
  if (table.encryptionKey?.node.scope === table) {
    carryCondition(table.encryptionKey, [resource]);
  }
  keepKeysOf(table, resource);
  resource.sseSpecification = { sseEnabled: true, sseType: 'KMS' };
  resource.replicas = Lazy.uncachedAny({
    produce: (context) => (context.resolve(replicas) as Replica[])
      // Sorted, so that the order in which they were added does not change the template.
      .sort((one, other) => (one.region < other.region ? -1 : 1))
      .map((replica) => secureReplica(context, replica, table, resource)),
  });
  return resource;
}

/** The policies of the replica in a Region: the TLS-only statement, and the statements that were added. */
export function renderPolicies(
  context: IResolveContext, table: RenderedTable, resource: dynamodb.CfnGlobalTable, { tablePolicies, streamPolicies }: AddedPolicies,
  region?: string,
): RenderedPolicies {
  const replication = table._replication.statements();
  const multiAccount = replication.length > 0;
  const subject = {
    stack: Stack.of(resource),
    provisioned: context.resolve(resource.billingMode) === 'PROVISIONED',
    replicated: table._replicaRegions.length > 0 || multiAccount,
    multiAccount,
  };
  const ours = [denyInsecureTransport('table', subject), ...replication.map((statement) => statement.toStatementJson() as Statement)];
  const named = (kind: OwnTable['kind']) => (statement: JsonObject) => withoutOwnArn(statement, ownTable(context, table, resource, kind, region));
  return {
    table: mergeStatements(context, ours, tablePolicies, named('table')),
    stream: mergeStatements(context, [denyInsecureTransport('stream', subject)], streamPolicies, named('stream')),
  };
}

function ownTable(
  context: IResolveContext, table: RenderedTable, resource: dynamodb.CfnGlobalTable, kind: OwnTable['kind'], region: string | undefined,
): OwnTable {
  const stack = Stack.of(resource);
  const name: unknown = context.resolve(resource.tableName);
  const arnOf = (suffix: string) =>
    context.resolve(stack.formatArn({ service: 'dynamodb', region, resource: 'table', resourceName: name + suffix })) as Json;
  const stands = table.node.findAll().filter((node) => node === resource || isPolicyWriter(node)) as CfnResource[];
  return {
    kind,
    ids: new Set(stands.map((element) => stack.getLogicalId(element))),
    indexArn: (suffix) => {
      if (typeof name !== 'string') {
        throw constructError(table, 'OwnIndexInResourcePolicy',
          'The resource policy names an index of the table, and the ARN of the index is known only after deployment',
          'Use resources: [\'*\'], which covers the table and its indexes, or set tableName.');
      }
      return arnOf(suffix);
    },
    // A statement of the table is in the policy of each replica, where an ARN of another Region has no effect.
    arnOfReplica: (text) => {
      const own = `:dynamodb:${stack.region}:${stack.account}:table/${String(name)}`;
      const [before, after = '-'] = text.replaceAll(REGION, stack.region).replaceAll(ACCOUNT, stack.account).split(own);
      const isOwn = region !== undefined && typeof name === 'string' && /^arn:[^:]+$/.test(before) && /^($|\/)/.test(after) && !hasPlaceholder(after);
      return isOwn ? arnOf(after) : undefined;
    },
  };
}

/** The custom resource by whose attributes other resources refer to a replica. */
function isPolicyWriter(node: IConstruct): boolean {
  return CfnResource.isCfnResource(node) && node.cfnResourceType === REPLICA_POLICY;
}

function secureReplica(context: IResolveContext, replica: Replica, table: RenderedTable, resource: dynamodb.CfnGlobalTable): unknown {
  const isReplica = typeof replica.region === 'string' && replica.region !== Stack.of(resource).region;
  const region = isReplica ? replica.region : undefined;
  const settings = table._settings(region);
  const key = keyBehind(settings.encryptionKey);
  const policies = settings.policiesInTemplate ? renderPolicies(context, table, resource, settings, region) : undefined;
  // As rendered: a stream that a property injector or an aspect enables gets its policy too.
  const hasStream = settings.hasStream || (resource.streamSpecification !== undefined && context.resolve(resource.streamSpecification) !== undefined);
  return {
    ...replica,
    // Required for a table with replicas in other accounts (API reference, UpdateTable).
    ...(table._replication.statements().length > 0 ? { globalTableSettingsReplicationMode: 'ENABLED' } : {}),
    ...('tags' in settings ? { tags: settings.tags } : {}),
    deletionProtectionEnabled: settings.deletionProtection,
    pointInTimeRecoverySpecification: settings.pointInTimeRecovery,
    sseSpecification: { kmsMasterKeyId: key.stack === resource.stack ? key.keyArn : keyArnOf(key) },
    resourcePolicy: policies && { policyDocument: policies.table },
    replicaStreamSpecification: policies && hasStream ? { resourcePolicy: { policyDocument: policies.stream } } : undefined,
  };
}

/** The names of a table's indexes as rendered, regardless of how an index was added; `*` for a name that is known only after deployment. */
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
