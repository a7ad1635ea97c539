import { isPlainObject } from '../../cloudformation/intrinsics';
import { at, entriesOf, listOf, textOrNone } from '../../cloudformation/json';
import type { Json } from '../../cloudformation/json';
import { ACCOUNT, REGION } from '../../cloudformation/text';
import { mergeAlternatives, value, valuesOf, withDefault } from '../branches';
import type { ReplicaFact, TableFact } from '../facts';
import type { PropertySource, Resource } from '../template';
import { readReplica } from './replica';
import { streamOf, tableFact } from './table';
import type { AttachedPolicies, Protection, TableContext } from './table-context';

/** `AWS::DynamoDB::GlobalTable`, which `TableV2` renders. */
export function readGlobalTable(context: TableContext, resource: Resource): TableFact {
  return tableFact(context, resource, 'GlobalTable', context.protection('GlobalTable', resource, (table, attached) =>
    readReplicas(context, table, attached)));
}

function readReplicas(context: TableContext, table: PropertySource, attached: AttachedPolicies): Protection {
  const { template } = table;
  const items = context.reader.items(at(table.properties, 'Replicas') ?? [], template);
  const readable = items.filter(isPlainObject).map((properties) => ({ template, properties }));
  const listed = listOf(at(table.properties, 'Replicas'));
  const replicas = onePerRegion(readable.flatMap((item) => regionsOf(context, item, readable.length === 1)
    .map((region) => readItem(context, table, item, region, attached))
    .map((replica) => (listed.includes(item.properties) ? replica : withCondition(context, replica)))));
  return {
    stream: isReplicaOfAnotherAccount(table) ? withDefault(streamOf(context, table), value(true)) : streamOf(context, table),
    replicas,
    replicationAccounts: replicationAccountsOf(context, table, replicas),
    unreadable: whyUnreadable(context, table, items, replicas),
  };
}

/** Such a table has a stream, whether or not the template has a StreamSpecification (DynamoDB: multi-account global tables). */
function isReplicaOfAnotherAccount({ properties }: PropertySource): boolean {
  return at(properties, 'GlobalTableSourceArn') !== undefined;
}

type ReplicaRegion = Pick<ReplicaFact, 'region' | 'local'>;

function regionsOf({ reader }: TableContext, item: PropertySource, isOnly: boolean): readonly ReplicaRegion[] {
  const own = item.template.region;
  return reader.text(item, 'Region').map((branch): ReplicaRegion => {
    const name = branch.kind === 'value' ? branch.value : undefined;
    // The list must contain the stack's own Region (CloudFormation: GlobalTable Replicas), so a single replica is in that Region.
    const local = name === REGION || (name === undefined || own === undefined ? isOnly : name === own);
    return { region: name === REGION ? undefined : name, local };
  });
}

function readItem(
  context: TableContext, table: PropertySource, item: PropertySource, { region, local }: ReplicaRegion, attached: AttachedPolicies,
): ReplicaFact {
  const { reader } = context;
  // The table specifies whether there is a KMS key, each replica which one (CloudFormation: SSESpecification, ReplicaSSESpecification).
  const encryption = context.encryption.ifEnabled(reader.at(table, 'SSESpecification'), () =>
    context.encryption.byKeyOrDefault(reader.at(item, 'SSESpecification', 'KMSMasterKeyId'), item.template, region));
  return readReplica(context, item, { region, local, encryption }, 'ReplicaStreamSpecification', attached);
}

/** If conditions are not decided, a replica in a branch of a condition may be missing. */
function withCondition({ reader }: TableContext, replica: ReplicaFact): ReplicaFact {
  return reader.cases.decided ? replica : { ...replica, isOptional: true };
}

/** Without a case, alternatives of the same replica become branches of one fact. */
function onePerRegion(replicas: readonly ReplicaFact[]): readonly ReplicaFact[] {
  const byRegion = new Map<string, ReplicaFact>();
  for (const replica of replicas) {
    const key = `${replica.region} ${replica.local}`;
    const before = byRegion.get(key);
    byRegion.set(key, before === undefined ? replica : mergeAlternatives(before, replica));
  }
  return [...byRegion.values()];
}

function whyUnreadable(
  { reader }: TableContext, { template }: PropertySource, items: readonly Json[], replicas: readonly ReplicaFact[],
): string | undefined {
  const item = items.find((candidate) => !isPlainObject(candidate));
  if (item !== undefined) {
    const [branch] = reader.evaluate(item, template);
    return `a replica cannot be read: ${branch.kind === 'value' ? reader.explain(branch.value) : 'it is malformed'}`;
  }
  return replicas.length === 0 ? 'it has no replicas' : undefined;
}

const REPLICATION = 'replication.dynamodb.amazonaws.com';

/**
 * The accounts that take part in replication: a replica of another account's table names that table in `GlobalTableSourceArn`, and the policies on
 * both sides allow the replication service for the accounts in `aws:SourceAccount` (DynamoDB: multi-account global tables).
 */
function replicationAccountsOf({ reader }: TableContext, table: PropertySource, replicas: readonly ReplicaFact[]): readonly string[] {
  const own = table.template.account;
  const source = valuesOf(reader.text(table, 'GlobalTableSourceArn')).map((arn) => arn.split(':')[4] ?? '');
  const allowed = replicas.flatMap((replica) => valuesOf(replica.policy)).flatMap(allowedAccounts);
  const others = [...source, ...allowed].filter((account) => /^\d{12}$/.test(account) && account !== own);
  return others.length === 0 ? [] : [...new Set([own ?? ACCOUNT, ...others])];
}

function allowedAccounts(policy: Json): readonly string[] {
  return listOf(at(policy, 'Statement'))
    .filter((statement) => listOf(at(statement, 'Principal', 'Service')).includes(REPLICATION))
    .flatMap((statement) => entriesOf(at(statement, 'Condition')))
    .flatMap(([, operator]) => listOf(at(operator, 'aws:SourceAccount')))
    .map(textOrNone);
}
