import { Token } from 'aws-cdk-lib';
import type { aws_kms as kms } from 'aws-cdk-lib';
import { Construct } from 'constructs';
import type { IConstruct } from 'constructs';
import type { SecureTableReplicaProps } from './multi-account/secure-table-replica-props';
import type { SecureReplicaAttributes, SecureReplicaProps } from './replicas/secure-replica-props';
import type { SecureTableAttributes, SecureTableProps } from './secure-table-props';
import type { TableKeyOptions } from './table-key-options';
import { refuseUnknownProperties } from '../cdk/untyped-properties';
import type { Names, PropertyList } from '../cdk/untyped-properties';
import { constructError } from '../errors';

const REPLICA: Names<SecureReplicaProps> = {
  region: true,
  encryptionKey: true,
  deletionProtection: true,
  pointInTimeRecoverySpecification: true,
  tableClass: true,
  contributorInsightsSpecification: true,
  kinesisStream: true,
  tags: true,
  resourcePolicy: true,
  streamResourcePolicy: true,
  readCapacity: true,
  maxReadRequestUnits: true,
  globalSecondaryIndexOptions: true,
};

const TABLE: Names<SecureTableProps> = {
  partitionKey: true,
  sortKey: true,
  tableName: true,
  encryptionKey: true,
  keyOptions: true,
  deletionProtection: true,
  removalPolicy: true,
  pointInTimeRecoverySpecification: true,
  billing: true,
  dynamoStream: true,
  resourcePolicy: true,
  streamResourcePolicy: true,
  globalSecondaryIndexes: true,
  localSecondaryIndexes: true,
  timeToLiveAttribute: true,
  tableClass: true,
  contributorInsightsSpecification: true,
  kinesisStream: true,
  tags: true,
  warmThroughput: true,
  replicas: true,
  replicaPolicyStrategy: true,
  replicaKeySynthesizer: true,
  replicaKeyNotificationArns: true,
  witnessRegion: true,
  multiRegionConsistency: true,
  globalTableSettingsReplicationMode: true,
};

const MULTI_ACCOUNT_REPLICA: Names<SecureTableReplicaProps> = {
  replicaSourceTable: true,
  tableName: true,
  encryptionKey: true,
  keyOptions: true,
  deletionProtection: true,
  removalPolicy: true,
  pointInTimeRecoverySpecification: true,
  resourcePolicy: true,
  streamResourcePolicy: true,
  tableClass: true,
  contributorInsightsSpecification: true,
  kinesisStream: true,
  tags: true,
  globalTableSettingsReplicationMode: true,
};

const KEY: Names<TableKeyOptions> = {
  alias: true,
  description: true,
  rotationPeriod: true,
  pendingWindow: true,
  deletionGuard: true,
  admins: true,
  removalPolicy: true,
  retainExceptOnCreate: true,
  allowAccountPrincipals: true,
};

const ATTRIBUTES: Names<SecureTableAttributes> = {
  tableArn: true,
  tableName: true,
  encryptionKey: true,
  tableStreamArn: true,
  globalIndexes: true,
  localIndexes: true,
  replicas: true,
  tableId: true,
};

const REPLICA_ATTRIBUTES: Names<SecureReplicaAttributes> = { region: true, encryptionKey: true, tableStreamArn: true };

/** Grants on an imported SecureTable always include its indexes. */
const OF_TABLE_V2_ATTRIBUTES = new Set(['grantIndexPermissions']);

/** Properties that CDK deprecated and TableV2 reads: they are translated, or CDK reports them. */
const DEPRECATED = new Set(['pointInTimeRecovery', 'contributorInsights']);

/** Properties of `Table` (not TableV2), and what to write instead. */
const OF_TABLE: Readonly<Record<string, string>> = {
  billingMode: 'Use billing: dynamodb.Billing.onDemand(), or dynamodb.Billing.provisioned({ readCapacity, writeCapacity })',
  contributorInsightsEnabled: 'Use contributorInsightsSpecification: { enabled: true }',
  maxReadRequestUnits: 'Use billing: dynamodb.Billing.onDemand({ maxReadRequestUnits })',
  maxWriteRequestUnits: 'Use billing: dynamodb.Billing.onDemand({ maxWriteRequestUnits })',
  readCapacity: 'Use billing: dynamodb.Billing.provisioned({ readCapacity, writeCapacity })',
  replicationRegions: 'Use replicas: [{ region: \'us-east-1\' }]',
  stream: 'Use dynamoStream: dynamodb.StreamViewType.NEW_AND_OLD_IMAGES',
  writeCapacity: 'Use billing: dynamodb.Billing.provisioned({ readCapacity, writeCapacity })',
};

/** Properties of `kms.Key`, and what to do about them. */
const OF_KEY: Readonly<Record<string, string>> = {
  enableKeyRotation: 'Leave it out: the key always rotates',
  enabled: 'Leave it out: a table needs an enabled key',
  keySpec: 'Leave it out: DynamoDB supports only symmetric encryption keys',
  keyUsage: 'Leave it out: DynamoDB supports only symmetric encryption keys',
  multiRegion: 'Leave it out: each replica has a key in its own Region',
  policy: 'Add the statements with addToResourcePolicy of the TableKey',
};

const TABLE_LIST: PropertyList = { names: TABLE, of: 'a SecureTable', instead: OF_TABLE, checkedElsewhere: DEPRECATED, open: true };
const MULTI_ACCOUNT_LIST: PropertyList = { names: MULTI_ACCOUNT_REPLICA, of: 'a SecureTableReplica', checkedElsewhere: DEPRECATED, open: true };

/** Refuses unknown properties of a table, and of the objects in them. An app may pass the properties of the construct around the table. */
export function refuseUnknownOfTable(scope: IConstruct, props: Partial<SecureTableProps>): void {
  refuseUnknownProperties(scope, props, 'replicaSourceTable' in props ? MULTI_ACCOUNT_LIST : TABLE_LIST);
  refuseUnknownProperties(scope, props.keyOptions, { names: KEY, of: 'keyOptions', instead: OF_KEY });
  (props.replicas ?? []).forEach((replica, index) => refuseUnknownOfReplica(scope, replica, `replicas[${index}]`));
}

/** @param of what has the properties, such as `replicas[0]` */
export function refuseUnknownOfReplica(scope: IConstruct, props: Partial<SecureReplicaProps>, of: string): void {
  refuseUnknownProperties(scope, props, { names: REPLICA, of, checkedElsewhere: DEPRECATED, open: true });
}

/** Refuses unknown attributes of an imported table. */
export function refuseUnknownOfImport(scope: IConstruct, attrs: SecureTableAttributes): void {
  refuseUnknownProperties(scope, attrs, { names: ATTRIBUTES, of: 'SecureTableAttributes', checkedElsewhere: OF_TABLE_V2_ATTRIBUTES });
  (attrs.replicas ?? []).forEach((replica, index) =>
    refuseUnknownProperties(scope, replica, { names: REPLICA_ATTRIBUTES, of: `replicas[${index}]` }));
}

/** Refuses unknown properties of a TableKey. A subclass may pass its own properties on. */
export function refuseUnknownOfKey(scope: IConstruct, props: TableKeyOptions): void {
  refuseUnknownProperties(scope, props, { names: KEY, of: 'a TableKey', instead: OF_KEY, open: true });
}

/** Refuses a partition key that is missing or is only a name: CDK would fail without naming the table. */
export function refuseWithoutPartitionKey(scope: IConstruct, { partitionKey }: Partial<SecureTableProps>): void {
  const given: unknown = partitionKey;
  if (given === undefined || typeof given === 'string') {
    throw constructError(scope, 'NoPartitionKey', given === undefined ? 'partitionKey is missing' : 'partitionKey is a text, not an attribute',
      `Set partitionKey: { name: '${typeof given === 'string' ? given : 'id'}', type: dynamodb.AttributeType.STRING }.`);
  }
}

/** Refuses what is not an `IKey`, and names the call that returns one. */
export function refuseOtherThanKey(scope: IConstruct, key: kms.IKey): void {
  const given: unknown = key;
  if (typeof given === 'object' && given !== null && Construct.isConstruct(given) && ('keyArn' in given || 'aliasName' in given)) {
    return;
  }
  const [what, remedy] = typeof given === 'string' ? ['a text', importOf(given)]
    : Construct.isConstruct(given) ? [`the construct ${given.node.path}`, 'For a CfnKey, pass kms.Key.fromCfnKey(cfnKey)']
      : ['an object that is not a key', 'Pass the key itself, for example new TableKey(this, \'Key\')'];
  throw constructError(scope, 'NotAKey', `encryptionKey is ${what}, but must be a kms.IKey`, `${remedy}.`);
}

function importOf(text: string): string {
  if (!Token.isUnresolved(text) && /(^|:)alias\//.test(text)) {
    return 'Import the key with kms.Key.fromLookup(this, \'Key\', '
      + `{ aliasName: '${text.slice(text.indexOf('alias/'))}' })`;
  }
  return `Pass kms.Key.fromKeyArn(this, 'Key', ${Token.isUnresolved(text) ? 'keyArn' : `'${text}'`})`;
}
