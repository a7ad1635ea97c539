import { aws_dynamodb as dynamodb, aws_iam as iam, aws_kinesis as kinesis, aws_kms as kms, Lazy, RemovalPolicy, Tags } from 'aws-cdk-lib';
import type { Stack } from 'aws-cdk-lib';
import type { DropIn } from './scenario';

const { AttributeType, Billing, Capacity, ProjectionType, StreamViewType, TableClass, TableEncryptionV2 } = dynamodb;
type Props = Partial<dynamodb.TablePropsV2>;

/** What a unit test of `TableV2` in aws-cdk describes, by its title. */
export interface Case {
  readonly title: string;
  readonly region?: string;
  readonly props?: Props | ((stack: Stack) => Props);
  readonly later?: (table: DropIn, stack: Stack) => unknown;
  /** What a SecureTable does: the same, an error where a TableV2 has one too, or an error of its own. */
  readonly outcome: 'same' | 'throws' | string;
}

const [S, N, B] = [AttributeType.STRING, AttributeType.NUMBER, AttributeType.BINARY];
const key = (name: string, type = S): dynamodb.Attribute => ({ name, type });
const gsi = (indexName: string, partition: string, props: Partial<dynamodb.GlobalSecondaryIndexPropsV2> = {}): dynamodb.GlobalSecondaryIndexPropsV2 =>
  ({ indexName, partitionKey: key(partition), ...props });
const lsi = (indexName: string, sort: string, props: Partial<dynamodb.LocalSecondaryIndexProps> = {}): dynamodb.LocalSecondaryIndexProps =>
  ({ indexName, sortKey: key(sort), ...props });
const writeCapacity = Capacity.autoscaled({ minCapacity: 1, maxCapacity: 10 });
const provisioned = Billing.provisioned({ readCapacity: Capacity.fixed(10), writeCapacity });
const sortKey = key('sk');
const INCLUDE = { projectionType: ProjectionType.INCLUDE, nonKeyAttributes: ['colour', 'size'] };
const WITHOUT = { projectionType: ProjectionType.INCLUDE };
const keysOnly = { projectionType: ProjectionType.KEYS_ONLY };

function same(title: string, props?: Case['props'], more: Partial<Case> = {}): Case {
  return { title, props, outcome: 'same', ...more };
}

function throws(title: string, props?: Case['props'], more: Partial<Case> = {}): Case {
  return { title, props, outcome: 'throws', ...more };
}

const inRegion = { region: 'us-west-2' };
const replica = (props: Partial<dynamodb.ReplicaTableProps> = {}): dynamodb.ReplicaTableProps => ({ region: 'us-east-1', ...props });

export const CASES: readonly Case[] = [
  same('with default properties'),
  same('with dynamo stream', { dynamoStream: StreamViewType.NEW_IMAGE }),
  same('with sort key', { sortKey: key('sk', N) }),
  same('with contributor insights', { contributorInsights: true }),
  same('with deletion protection', { deletionProtection: true }),
  same('with point-in-time recovery', { pointInTimeRecovery: true }),
  same('with STANDARD table class', { tableClass: TableClass.STANDARD }),
  same('with STANDARD_INFREQUENT_ACCESS table class', { tableClass: TableClass.STANDARD_INFREQUENT_ACCESS }),
  same('with kinesis stream', (stack) => ({ kinesisStream: new kinesis.Stream(stack, 'Stream') })),
  same('with table name', { tableName: 'my-table' }),
  same('with TTL attribute', { timeToLiveAttribute: 'attribute' }),
  { title: 'with removal policy as DESTROY', props: { removalPolicy: RemovalPolicy.DESTROY }, outcome: 'DestroyWithDeletionProtection' },
  same('with on-demand billing', { billing: Billing.onDemand() }),
  same('with provisioned billing and fixed read capacity', { billing: provisioned }),
  same('with provisioned billing and autoscaled read capacity', { billing: Billing.provisioned({ readCapacity: writeCapacity, writeCapacity }) }),
  same('with non-default replica table', { replicas: [replica()] }, inRegion),
  same('with global secondary index', { sortKey: key('sk', B), globalSecondaryIndexes: [gsi('gsi', 'gsi-pk')] }),
  same('with local secondary index', { sortKey, localSecondaryIndexes: [lsi('lsi', 'lsi-sk')] }),
  { title: 'with encryption via dynamodb owned key', props: { encryption: TableEncryptionV2.dynamoOwnedKey() }, outcome: 'EncryptionOfTableV2' },
  { title: 'with encryption via aws managed key', props: { encryption: TableEncryptionV2.awsManagedKey() }, outcome: 'EncryptionOfTableV2' },
  {
    title: 'with encryption via customer managed key',
    props: (stack) => ({ encryption: TableEncryptionV2.customerManagedKey(new kms.Key(stack, 'Key')) }),
    outcome: 'EncryptionOfTableV2',
    ...inRegion,
  },
  same('with tags', { replicas: [replica()], tags: [{ key: 'tagKey', value: 'tagValue' }] }, inRegion),
  {
    title: 'with all properties configured',
    props: (stack) => ({
      tableName: 'my-table', sortKey, encryption: TableEncryptionV2.customerManagedKey(new kms.Key(stack, 'Key')), removalPolicy: RemovalPolicy.DESTROY,
    }),
    outcome: 'EncryptionOfTableV2',
    ...inRegion,
  },
  same('can add global secondary index', { sortKey }, { later: (table) => table.addGlobalSecondaryIndex(gsi('gsi', 'gsi-pk')) }),
  same('can add local secondary index', { sortKey }, { later: (table) => table.addLocalSecondaryIndex(lsi('lsi', 'lsi-sk')) }),
  throws('throws if defining non-default replica table in region agnostic stack', { replicas: [replica()] }),
  throws('throws if getting replica table in region agnostic stack', {}, { later: (table) => table.replica('us-west-2') }),
  same('with on-demand maximum throughput', { billing: Billing.onDemand({ maxReadRequestUnits: 10, maxWriteRequestUnits: 10 }) }),
  same('with on-demand maximum throughput - read only', { billing: Billing.onDemand({ maxReadRequestUnits: 10 }) }),
  same('with on-demand maximum throughput - index', {
    globalSecondaryIndexes: [gsi('gsi1', 'pk', { maxReadRequestUnits: 100 }), gsi('gsi2', 'pk', { maxReadRequestUnits: 1, maxWriteRequestUnits: 1 })],
  }),
  same('with fixed read capacity', { billing: provisioned, replicas: [replica({ readCapacity: Capacity.fixed(7) })] }, inRegion),
  same('with autoscaled read capacity', { billing: provisioned, replicas: [replica({ readCapacity: writeCapacity })] }, inRegion),
  same('with tags (replica)', { replicas: [replica({ tags: [{ key: 'tagKey', value: 'tagValue' }] })] }, inRegion),
  same('with TagAspect', { replicas: [replica()] }, { later: (table) => Tags.of(table).add('tagKey', 'tagValue'), ...inRegion }),
  same('with TagAspect on parent scope', { replicas: [replica()] }, { later: (_, stack) => Tags.of(stack).add('stage', 'Prod'), ...inRegion }),
  same('replica tags override tag aspect tags', {
    tags: [{ key: 'tagKey', value: 'ofTable' }], replicas: [replica({ tags: [{ key: 'tagKey', value: 'ofReplica' }] }), { region: 'us-east-2' }],
  }, { later: (table) => Tags.of(table).add('tagKey', 'ofAspect'), ...inRegion }),
  same('with per-replica kinesis stream', (stack) => ({
    kinesisStream: new kinesis.Stream(stack, 'Stream'),
    replicas: [replica({ kinesisStream: kinesis.Stream.fromStreamArn(stack, 'Away', 'arn:aws:kinesis:us-east-1:111122223333:stream/away') })],
  }), inRegion),
  same('with per-replica contributor insights on global secondary index', {
    contributorInsights: true,
    globalSecondaryIndexes: [gsi('gsi1', 'pk'), gsi('gsi2', 'pk')],
    replicas: [replica({ globalSecondaryIndexOptions: { gsi1: { contributorInsights: false } } })],
  }, inRegion),
  same('with per-replica read capacity on global secondary index', {
    billing: provisioned,
    globalSecondaryIndexes: [gsi('gsi1', 'pk', { readCapacity: Capacity.fixed(10) }), gsi('gsi2', 'pk')],
    replicas: [replica({ globalSecondaryIndexOptions: { gsi1: { readCapacity: Capacity.fixed(15) } } })],
  }, inRegion),
  throws('throws if replica table region is a token', {}, { later: (table) => table.addReplica({ region: Lazy.string({ produce: () => 'us-east-1' }) }), ...inRegion }),
  throws('throws if adding replica table in deployment region', {}, { later: (table) => table.addReplica({ region: 'us-west-2' }), ...inRegion }),
  throws('throws if adding duplicate replica table', { replicas: [replica()] }, { later: (table) => table.addReplica(replica()), ...inRegion }),
  throws('throws if read capacity is configured on replica table when billing mode is PAY_PER_REQUEST',
    { replicas: [replica({ readCapacity: Capacity.fixed(10) })] }, inRegion),
  throws('throws if configuring options for non-existent global secondary index', {
    globalSecondaryIndexes: [gsi('gsi', 'pk')], replicas: [replica({ globalSecondaryIndexOptions: { global: { maxReadRequestUnits: 10 } } })],
  }, inRegion),
  throws('throws if read capacity is configured as global secondary index options when billing mode is PAY_PER_REQUEST', {
    globalSecondaryIndexes: [gsi('gsi', 'pk')], replicas: [replica({ globalSecondaryIndexOptions: { gsi: { readCapacity: Capacity.fixed(10) } } })],
  }, inRegion),
  same('with multiple global secondary indexes with different partition keys', { globalSecondaryIndexes: [gsi('gsi1', 'a'), gsi('gsi2', 'b')] }),
  same('with multiple global secondary indexes with the same partition keys', { globalSecondaryIndexes: [gsi('gsi1', 'a'), gsi('gsi2', 'a')] }),
  same('with multiple global secondary indexes with different sort keys',
    { globalSecondaryIndexes: [gsi('gsi1', 'a', { sortKey: key('b') }), gsi('gsi2', 'a', { sortKey: key('c') })] }),
  same('with multiple global secondary indexes with the same sort keys',
    { globalSecondaryIndexes: [gsi('gsi1', 'a', { sortKey: key('b') }), gsi('gsi2', 'a', { sortKey: key('b') })] }),
  same('with multiple local secondary indexes with different sort keys', { sortKey, localSecondaryIndexes: [lsi('lsi1', 'a'), lsi('lsi2', 'b')] }),
  same('with multiple local secondary indexes with the same sort keys', { sortKey, localSecondaryIndexes: [lsi('lsi1', 'a'), lsi('lsi2', 'a')] }),
  same('with global secondary index and local secondary index',
    { sortKey, globalSecondaryIndexes: [gsi('gsi', 'a')], localSecondaryIndexes: [lsi('lsi', 'b')] }),
  same('with global secondary index read capacity',
    { billing: provisioned, globalSecondaryIndexes: [gsi('gsi', 'a', { readCapacity: Capacity.fixed(15) })] }),
  same('with global secondary index without read capacity inherits from table when billing mode is provisioned',
    { billing: provisioned, globalSecondaryIndexes: [gsi('gsi', 'a')] }),
  same('with global secondary index and KEYS_ONLY projection type', { globalSecondaryIndexes: [gsi('gsi', 'a', keysOnly)] }),
  same('with global secondary index and INCLUDE projection type', { globalSecondaryIndexes: [gsi('gsi', 'a', INCLUDE)] }),
  same('with local secondary index and KEYS_ONLY projection type', { sortKey, localSecondaryIndexes: [lsi('lsi', 'a', keysOnly)] }),
  same('with local secondary index and INCLUDE projection type', { sortKey, localSecondaryIndexes: [lsi('lsi', 'a', INCLUDE)] }),
  throws('throws for duplicate global secondary index names', { globalSecondaryIndexes: [gsi('gsi', 'a'), gsi('gsi', 'b')] }),
  throws('throws for duplicate local secondary index names', { sortKey, localSecondaryIndexes: [lsi('lsi', 'a'), lsi('lsi', 'b')] }),
  throws('throws for duplicate index name in global secondary index and local secondary index',
    { sortKey, globalSecondaryIndexes: [gsi('index', 'a')], localSecondaryIndexes: [lsi('index', 'b')] }),
  throws('throws if attribute definition is re-defined in global secondary indexes',
    { globalSecondaryIndexes: [gsi('gsi1', 'a'), { indexName: 'gsi2', partitionKey: key('a', N) }] }),
  throws('throws if attribute definition is re-defined in local secondary indexes',
    { sortKey, localSecondaryIndexes: [lsi('lsi1', 'a'), { indexName: 'lsi2', sortKey: key('a', N) }] }),
  throws('throws if attribute definition is re-defined across global secondary index and local secondary index',
    { sortKey, globalSecondaryIndexes: [gsi('gsi', 'a')], localSecondaryIndexes: [{ indexName: 'lsi', sortKey: key('a', N) }] }),
  throws('throws if attribute definition is re-defined across global secondary index and global table',
    { globalSecondaryIndexes: [{ indexName: 'gsi', partitionKey: key('pk', N) }] }),
  throws('throws if attribute definition is re-defined across local secondary index and global table',
    { sortKey, localSecondaryIndexes: [{ indexName: 'lsi', sortKey: key('pk', N) }] }),
  throws('throws if global secondary index has read capacity when billing mode is PAY_PER_REQUEST',
    { globalSecondaryIndexes: [gsi('gsi', 'pk', { readCapacity: Capacity.fixed(10) })] }),
  throws('throws if global secondary index has write capacity when billing mode is PAY_PER_REQUEST',
    { globalSecondaryIndexes: [gsi('gsi', 'pk', { writeCapacity })] }),
  throws('throws if global secondary index count is greater than 20', { globalSecondaryIndexes: Array.from({ length: 21 }, (_, n) => gsi(`gsi${n}`, 'a')) }),
  throws('throws if local secondary index count is greater than 5', { sortKey, localSecondaryIndexes: Array.from({ length: 6 }, (_, n) => lsi(`lsi${n}`, 'a')) }),
  ...(['global', 'local'] as const).flatMap((kind) => {
    const of = (props: Partial<dynamodb.SecondaryIndexProps>): Props => (kind === 'global'
      ? { globalSecondaryIndexes: [gsi('index', 'a', props)] } : { sortKey, localSecondaryIndexes: [lsi('index', 'a', props)] });
    return [
      throws(`throws if ${kind} secondary index has INCLUDE projection type and no non-key attributes`, of(WITHOUT)),
      throws(`throws if ${kind} secondary index has ALL projection type and non-key attributes`, of({ ...INCLUDE, projectionType: ProjectionType.ALL })),
      throws(`throws if ${kind} secondary index has KEYS_ONLY projection type and non-key attributes`, of({ ...INCLUDE, ...keysOnly })),
    ];
  }),
  throws('throws if local secondary index is specified without sort key', { localSecondaryIndexes: [lsi('lsi', 'a')] }),
  same('Resource policy test', {
    resourcePolicy: new iam.PolicyDocument({
      statements: [new iam.PolicyStatement({
        actions: ['dynamodb:GetItem'], principals: [new iam.ArnPrincipal('arn:aws:iam::111122223333:user/foobar')], resources: ['*'],
      })],
    }),
  }),
  same('Warm Throughput test on-demand', {
    warmThroughput: { readUnitsPerSecond: 13_000, writeUnitsPerSecond: 5_000 },
    replicas: [replica()],
    globalSecondaryIndexes: [gsi('index', 'a', { warmThroughput: { readUnitsPerSecond: 15_000, writeUnitsPerSecond: 6_000 } })],
  }, inRegion),
];
