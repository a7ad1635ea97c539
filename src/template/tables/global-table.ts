import { isPlainObject, itemBranches } from '../../cloudformation/intrinsics';
import { at, listOf, textOrNone } from '../../cloudformation/json';
import type { Json } from '../../cloudformation/json';
import { ACCOUNT, REGION } from '../../cloudformation/text';
import { distinct, each, unverifiable, value, whenAbsent } from '../branches';
import { AWS_MANAGED } from '../encryption';
import type { Branches, EncryptionFact, ReplicaFact, TableFact } from '../facts';
import type { Resource, Template } from '../template';
import { readReplica } from './replica';
import { streamOf, tableFact } from './table';
import type { AttachedPolicies, Protection, TableContext, TableProperties } from './table-context';

/** `AWS::DynamoDB::GlobalTable`: what `TableV2` renders. */
export function readGlobalTable(context: TableContext, resource: Resource): TableFact {
  return tableFact(context, resource, 'GlobalTable', context.protection('GlobalTable', resource, (table, attached) =>
    readReplicas(context, table, attached)));
}

function readReplicas(context: TableContext, table: TableProperties, attached: AttachedPolicies): Protection {
  const items = itemBranches(at(table.properties, 'Replicas') ?? []);
  const readable = items.filter(isPlainObject);
  const replicas = merged(readable.flatMap((item) => regions(context, table, item, readable.length)
    .map((region) => readItem(context, table, item, region, attached))));
  return {
    stream: streamOf(context, table),
    replicas,
    replicationAccounts: replicationAccountsOf(context, table, replicas),
    unreadable: whyUnreadable(context, table, items.filter((item) => !isPlainObject(item)), replicas),
  };
}

interface ReplicaRegion {
  readonly region?: string;
  readonly local: boolean;
}

function regions({ reader }: TableContext, { template }: TableProperties, item: Json, count: number): readonly ReplicaRegion[] {
  const found = whenAbsent(reader.text(item, template, 'Region'), unverifiable('it names no Region'));
  // The list must hold the stack's own Region (CloudFormation: GlobalTable Replicas): a single one is that.
  return found.map((branch) => (branch.kind === 'value' ? known(branch.value, template) : { local: count === 1 }))
    .map((place) => (count === 1 && template.region === undefined ? { ...place, local: true } : place));
}

function known(region: string, template: Template): ReplicaRegion {
  const local = region === REGION || region === template.region;
  return { region: region === REGION ? undefined : region, local };
}

function readItem(
  context: TableContext, { properties, template }: TableProperties, item: Json, { region, local }: ReplicaRegion, attached: AttachedPolicies,
): ReplicaFact {
  // The table says whether there is a KMS key, each replica says which (CloudFormation: SSESpecification, ReplicaSSESpecification).
  const keys: Branches<Json> = context.reader.at(item, template, 'SSESpecification', 'KMSMasterKeyId');
  const encryption = context.encryption.whenEnabled(context.reader.at(properties, template, 'SSESpecification'), (): Branches<EncryptionFact> =>
    whenAbsent(each(keys, (key) => context.encryption.byKey(key, template, region)), value(AWS_MANAGED)));
  return readReplica(context, template, item, { region, local, encryption, streamKey: 'ReplicaStreamSpecification' }, attached);
}

function whyUnreadable(
  { reader }: TableContext, { template }: TableProperties, items: readonly Json[], replicas: readonly ReplicaFact[],
): string | undefined {
  const [item] = items;
  if (item !== undefined) {
    const [branch] = reader.evaluator.evaluate(item, template);
    return `a replica cannot be read: ${branch.kind === 'value' ? reader.explain(branch.value) : 'it is malformed'}`;
  }
  return replicas.length === 0 ? 'it has no replicas' : undefined;
}

/** One fact per Region: alternatives of the same replica become branches of it. */
function merged(replicas: readonly ReplicaFact[]): readonly ReplicaFact[] {
  const byRegion = new Map<string, ReplicaFact>();
  for (const replica of replicas) {
    const key = `${replica.region} ${replica.local}`;
    const before = byRegion.get(key);
    byRegion.set(key, before === undefined ? replica : both(before, replica));
  }
  return [...byRegion.values()];
}

function both(one: ReplicaFact, other: ReplicaFact): ReplicaFact {
  const all = <T>(read: (replica: ReplicaFact) => Branches<T>): Branches<T> => distinct([...read(one), ...read(other)]);
  return {
    ...one,
    encryption: all((replica) => replica.encryption),
    policy: all((replica) => replica.policy),
    streamPolicy: all((replica) => replica.streamPolicy),
    pointInTimeRecovery: all((replica) => replica.pointInTimeRecovery),
    deletionProtection: all((replica) => replica.deletionProtection),
    contributorInsights: all((replica) => replica.contributorInsights),
    kinesis: all((replica) => replica.kinesis),
    tags: all((replica) => replica.tags),
  };
}

const REPLICATION = 'replication.dynamodb.amazonaws.com';

/**
 * The accounts that take part in replication: a replica of another account's table names it in `GlobalTableSourceArn`, and
 * both sides let the replication service in for the accounts in `aws:SourceAccount` (DynamoDB: multi-account global tables).
 */
function replicationAccountsOf(
  { reader }: TableContext, { properties, template }: TableProperties, replicas: readonly ReplicaFact[],
): readonly string[] {
  const source = reader.known(reader.text(properties, template, 'GlobalTableSourceArn')).map((arn) => arn.split(':')[4] ?? '');
  const admitted = replicas.flatMap((replica) => reader.known(replica.policy)).flatMap(admittedAccounts);
  const others = [...source, ...admitted].filter((account) => /^\d{12}$/.test(account) && account !== template.account);
  return others.length === 0 ? [] : [...new Set([template.account ?? ACCOUNT, ...others])];
}

function admittedAccounts(policy: Json): readonly string[] {
  return listOf(at(policy, 'Statement'))
    .filter((statement) => listOf(at(statement, 'Principal', 'Service')).includes(REPLICATION))
    .flatMap((statement) => Object.values(at(statement, 'Condition') ?? {}) as Json[])
    .flatMap((operator) => listOf(at(operator, 'aws:SourceAccount')))
    .map(textOrNone);
}
