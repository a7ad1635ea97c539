import { Token } from 'aws-cdk-lib';
import type { aws_kms as kms } from 'aws-cdk-lib';
import { Construct } from 'constructs';
import type { IConstruct } from 'constructs';
import type { SecureTableReplicaProps } from './multi-account/secure-table-replica-props';
import type { SecureReplicaProps } from './replicas/secure-replica-props';
import type { SecureTableProps } from './secure-table-props';
import type { TableKeyOptions } from './table-key-options';
import { constructError } from '../errors';

/** The names of the properties. The type makes the list complete. */
type Names<Props> = Readonly<Record<keyof Props, true>>;

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

const TABLE: Names<SecureTableProps & Pick<SecureTableReplicaProps, 'replicaSourceTable'>> = {
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
  replicaSourceTable: true,
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

/**
 * Refuses properties of a table that are misspelt or belong to `Table`. In a variable, a spread or untyped code they compile, and CDK drops them.
 *
 * Other unknown properties have no effect: an app may pass the properties of the construct around the table.
 */
export function refuseUnknownProperties(scope: IConstruct, props: Partial<SecureTableProps>): void {
  refuseIn(scope, '', props, TABLE, OF_TABLE);
  refuseIn(scope, 'keyOptions.', props.keyOptions ?? {}, KEY, {});
  (props.replicas ?? []).forEach((replica, index) => refuseIn(scope, `replicas[${index}].`, replica, REPLICA, {}));
}

function refuseIn(scope: IConstruct, where: string, props: object, known: Names<object>, instead: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(props)) {
    if (value === undefined || name in known || DEPRECATED.has(name)) {
      continue;
    }
    const similar = Object.keys(known).find((candidate) => isSimilar(name, candidate));
    const remedy = instead[name] ?? (similar === undefined ? undefined : `Use ${similar}`);
    if (remedy !== undefined) {
      throw constructError(scope, 'UnknownProperty', `${where}${name} is not a property of a SecureTable and has no effect`, `${remedy}.`);
    }
  }
}

/** Equal without regard to case, or different in at most two letters of a name that is not short. */
function isSimilar(name: string, candidate: string): boolean {
  const [one, other] = [name.toLowerCase(), candidate.toLowerCase()];
  return one === other || (candidate.length >= 7 && distance(one, other) <= (candidate.length >= 10 ? 2 : 1));
}

/** The number of letters to insert, delete or replace (Levenshtein). */
function distance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  [...one].forEach((letter, position) => {
    const next = [position + 1];
    for (let index = 0; index < other.length; index++) {
      next.push(Math.min(next[index] + 1, row[index + 1] + 1, row[index] + (letter === other[index] ? 0 : 1)));
    }
    row = next;
  });
  return row[other.length];
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
