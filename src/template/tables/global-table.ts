import type { Branches, EncryptionFact, Json, ReplicaFact, TableFact } from '../facts';
import { readReplica } from './replica';
import { streamAndBilling, tableFact } from './table';
import type { Protection, TableContext } from './table-context';
import { itemOutcomes } from '../../cloudformation/intrinsics';
import { asIntrinsic, isList, isObject, own, textOrNone } from '../../cloudformation/json';
import { split } from '../../cloudformation/text';
import { distinct, each, unverifiable, value, whenAbsent } from '../branches';
import { AWS_MANAGED } from '../encryption';
import { ACCOUNT, REGION } from '../pseudo';
import type { Resource, Template } from '../template';

/** `AWS::DynamoDB::GlobalTable`: what `TableV2` renders. */
export function readGlobalTable(context: TableContext, resource: Resource): TableFact {
  return tableFact(context, resource, 'GlobalTable', context.protection('GlobalTable', resource, () => readReplicas(context, resource)));
}

function readReplicas(context: TableContext, resource: Resource): Protection {
  const items = itemOutcomes(own(resource.properties, 'Replicas') ?? []);
  const readable = items.filter(isReplica);
  const replicas = merged(readable.flatMap((item) => regions(context, resource, item, readable.length)
    .map((region) => readItem(context, resource, item, region))));
  return {
    ...streamAndBilling(context, resource),
    replicas,
    replicationAccounts: replicationAccountsOf(context, resource, replicas),
    unreadable: whyUnreadable(context, resource, items.filter((item) => !isReplica(item)), replicas),
  };
}

function isReplica(item: Json): boolean {
  return isObject(item) && asIntrinsic(item) === undefined && !Object.hasOwn(item, 'Fn::Transform');
}

interface ReplicaRegion {
  readonly region?: string;
  readonly local: boolean;
}

function regions({ reading }: TableContext, { template }: Resource, item: Json, count: number): readonly ReplicaRegion[] {
  const found = whenAbsent(reading.text(item, template, 'Region'), unverifiable('it names no Region'));
  // The list must hold the stack's own Region (CloudFormation: GlobalTable Replicas): a single one is that.
  return found.map((branch) => (branch.kind === 'value' ? known(branch.value, template) : { local: count === 1 }))
    .map((place) => (count === 1 && template.region === undefined ? { ...place, local: true } : place));
}

function known(region: string, template: Template): ReplicaRegion {
  const local = region === REGION || region === template.region;
  return { region: region === REGION ? undefined : region, local };
}

function readItem(context: TableContext, resource: Resource, item: Json, { region, local }: ReplicaRegion): ReplicaFact {
  const { properties, template } = resource;
  // The table says whether there is a KMS key, each replica says which (CloudFormation: SSESpecification, ReplicaSSESpecification).
  const keys: Branches<Json> = context.reading.at(item, template, 'SSESpecification', 'KMSMasterKeyId');
  const encryption = context.encryption.whenEnabled(context.reading.at(properties, template, 'SSESpecification'), (): Branches<EncryptionFact> =>
    whenAbsent(each(keys, (key) => context.encryption.byKey(key, template, region)), value(AWS_MANAGED)));
  return readReplica(context, resource, item, { region, local, encryption, streamKey: 'ReplicaStreamSpecification' });
}

function whyUnreadable(
  { reading }: TableContext, { template }: Resource, items: readonly Json[], replicas: readonly ReplicaFact[],
): string | undefined {
  const [item] = items;
  if (item !== undefined) {
    const [branch] = reading.evaluator.evaluate(item, template);
    return `a replica cannot be read: ${branch.kind === 'value' ? reading.explain(branch.value) : 'it is malformed'}`;
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
  { reading }: TableContext, { properties, template }: Resource, replicas: readonly ReplicaFact[],
): readonly string[] {
  const source = reading.known(reading.text(properties, template, 'GlobalTableSourceArn')).map((arn) => split(':', arn)[4] ?? '');
  const admitted = replicas.flatMap((replica) => reading.known(replica.policy)).flatMap(admittedAccounts);
  const others = [...source, ...admitted].filter((account) => /^\d{12}$/.test(account) && account !== template.account);
  return others.length === 0 ? [] : [...new Set([template.account ?? ACCOUNT, ...others])];
}

function admittedAccounts(policy: Json): readonly string[] {
  return items(own(policy, 'Statement'))
    .filter((statement) => items(own(own(statement, 'Principal'), 'Service')).includes(REPLICATION))
    .flatMap((statement) => Object.values(own(statement, 'Condition') ?? {}) as Json[])
    .flatMap((operator) => items(own(operator, 'aws:SourceAccount')))
    .map(textOrNone);
}

function items(of: Json | undefined): readonly Json[] {
  return isList(of) ? of : of === undefined ? [] : [of];
}
