import { aws_dynamodb as dynamodb, RemovalPolicy, Stack, Token } from 'aws-cdk-lib';
import type { aws_kinesis as kinesis } from 'aws-cdk-lib';
import type { IConstruct } from 'constructs';
import { keyBehind } from './key-checks';
import type { SecureTableProps } from './secure-table-props';
import { TableKey } from './table-key';
import { refuseOtherThanKey, refuseUnknownOfTable } from './untyped-props';
import { ADDITIONAL_REGIONS, isAwsRegion } from '../cdk/regions-in-context';
import { partitionOf, regionLike } from '../cloudformation/regions';
import { constructError } from '../errors';

type Protection = Pick<SecureTableProps, 'deletionProtection' | 'removalPolicy' | 'pointInTimeRecoverySpecification'>;

/** The properties that SecureTable and SecureTableReplica share. */
export type SecuredProps = Protection
  & Pick<SecureTableProps, 'encryptionKey' | 'keyOptions' | 'resourcePolicy' | 'streamResourcePolicy' | 'kinesisStream'>;

export type Secured<Props> = Props & Required<Protection>;

/** Adds the defaults that SecureTable and SecureTableReplica share, and refuses properties that contradict each other. */
export function withSecureDefaults<Props extends SecuredProps>(scope: IConstruct, given: Props): Secured<Props> {
  refuseEncryption(scope, given as { readonly encryption?: dynamodb.TableEncryptionV2 });
  const props = withPointInTimeRecovery(allProperties(given));
  refuseUnknownOfTable(scope, props as Partial<SecureTableProps>);
  if (props.encryptionKey !== undefined) {
    refuseOtherThanKey(scope, props.encryptionKey);
  }
  const secured = {
    ...props,
    deletionProtection: props.deletionProtection ?? true,
    removalPolicy: props.removalPolicy ?? RemovalPolicy.RETAIN,
    pointInTimeRecoverySpecification: props.pointInTimeRecoverySpecification ?? { pointInTimeRecoveryEnabled: true },
  };
  refuseTableKeyOfStream(scope, props.kinesisStream);
  if (secured.removalPolicy === RemovalPolicy.DESTROY && secured.deletionProtection) {
    throw constructError(scope, 'DestroyWithDeletionProtection',
      'removalPolicy is DESTROY, but deletion protection is enabled, so CloudFormation cannot delete the table',
      'Add deletionProtection: false, or leave out removalPolicy.');
  }
  if (props.encryptionKey !== undefined && props.keyOptions !== undefined) {
    throw constructError(scope, 'KeyAndKeyOptions', 'keyOptions configures the key that the table creates, but encryptionKey is set',
      'Leave out keyOptions, and pass the options to the TableKey: new TableKey(this, \'Key\', options).');
  }
  return secured;
}

/** Properties of which a copy has all: `{ ...props }` leaves out what an object inherits, such as the getters of a class, and CDK reads that too. */
export function allProperties<Props extends object>(props: Props): Props {
  const all = new Set(Object.getOwnPropertyNames(props));
  let inherited: object | null = Object.getPrototypeOf(props) as object | null;
  if (inherited === Object.prototype && all.size === Object.keys(props).length) {
    return props;
  }
  // The last object is `Object.prototype`.
  for (let next; inherited !== null && (next = Object.getPrototypeOf(inherited) as object | null) !== null; inherited = next) {
    Object.getOwnPropertyNames(inherited).forEach((name) => all.add(name));
  }
  return Object.fromEntries([...all].map((name) => [name, props[name as keyof Props]])) as Props;
}

/** TableV2's property, which the type excludes, but not in a variable, a spread or untyped code. */
function refuseEncryption(scope: IConstruct, { encryption }: { readonly encryption?: dynamodb.TableEncryptionV2 }): void {
  if (encryption !== undefined) {
    const remedy = encryption.tableKey === undefined
      ? 'Leave out encryption: the table is encrypted with a new customer managed key.'
      : 'Pass the key as encryptionKey, and the key of each replica as encryptionKey of the replica.';
    throw constructError(scope, 'EncryptionOfTableV2', 'encryption is a property of TableV2 and has no effect on a SecureTable', remedy);
  }
}

interface PointInTimeRecovery {
  readonly pointInTimeRecovery?: boolean;
  readonly pointInTimeRecoverySpecification?: dynamodb.PointInTimeRecoverySpecification;
}

/**
 * Translates `pointInTimeRecovery`, which CDK deprecated and TableV2 still reads. If both are set, it stays: CDK reports that for a table.
 *
 * @param ofTable the specification of the replica's table, which has priority over it, as in TableV2
 */
export function withPointInTimeRecovery<Props extends PointInTimeRecovery>(props: Props, ofTable?: dynamodb.PointInTimeRecoverySpecification): Props {
  const { pointInTimeRecovery: enabled, ...rest } = props;
  return enabled === undefined || (props.pointInTimeRecoverySpecification ?? ofTable) !== undefined
    ? props : { ...rest as Props, pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: enabled } };
}

export function noStreamForPolicy(scope: IConstruct): Error {
  return constructError(scope, 'StreamPolicyWithoutStream', 'The policy of the stream has statements, but the table has no stream',
    'Set dynamoStream: dynamodb.StreamViewType.NEW_AND_OLD_IMAGES, or leave out the statements.');
}

/** A TableKey is usable only through DynamoDB: a stream on it could not be written to. */
export function refuseTableKeyOfStream(scope: IConstruct, stream: kinesis.IStream | undefined): void {
  const key = stream?.encryptionKey;
  if (key !== undefined && keyBehind(key) instanceof TableKey) {
    throw constructError(scope, 'KeyForTablesOnly',
      `The Kinesis stream ${stream!.node.path} is encrypted with the TableKey ${key.node.path}, which can be used only through DynamoDB`,
      'Encrypt the stream with another key: a kms.Key, or kinesis.StreamEncryption.MANAGED.');
  }
}

/** The Region sets that support multi-Region strong consistency (Developer Guide). */
const STRONG_SETS = [
  ['us-east-1', 'us-east-2', 'us-west-2'],
  ['eu-west-1', 'eu-west-2', 'eu-west-3', 'eu-central-1'],
  ['ap-northeast-1', 'ap-northeast-2', 'ap-northeast-3'],
];

/**
 * Refuses a Region that cannot have a replica.
 *
 * TableV2 checks the same, but after the replicas' keys are created, and with less information in the message.
 */
export function checkReplicaRegion(scope: IConstruct, region: string, taken: readonly string[]): void {
  const stack = Stack.of(scope);
  if (Token.isUnresolved(stack.region)) {
    throw constructError(scope, 'ReplicasInRegionAgnosticStack', 'Replicas need a stack with a known Region',
      'Set env of the stack, for example { env: { account: \'111122223333\', region: \'eu-west-1\' } }.');
  }
  checkOtherRegion(scope, region, stack.region, taken);
}

/** Refuses a Region that is a token, unknown, or a Region of the table. */
export function checkOtherRegion(scope: IConstruct, region: string, own: string, taken: readonly string[]): void {
  if (Token.isUnresolved(region)) {
    throw constructError(scope, 'ReplicaRegionIsToken', 'The Region of a replica is a token, but its key and stack need a known Region',
      'Write the name of the Region, for example \'us-east-1\'.');
  }
  refuseForeignRegion(scope, region, own);
  if (region === own) {
    throw constructError(scope, 'ReplicaInOwnRegion', `${region} is the Region of the table, which is a replica itself`,
      `Remove ${region} from replicas.`);
  }
  if (taken.includes(region)) {
    throw constructError(scope, 'ReplicaTwice', `The table has two replicas in ${region}, or a replica and the witness`,
      'Name each Region once in replicas and witnessRegion.');
  }
}

export function noSuchReplica(scope: IConstruct, region: string, regions: readonly string[]): Error {
  return constructError(scope, 'NoSuchReplica', `The table has no replica in ${region}`,
    `Add { region: '${region}' } to replicas, or pass one of ${regions.join(', ')}.`);
}

function refuseForeignRegion(scope: IConstruct, region: string, own: string): void {
  if (!isAwsRegion(scope, region)) {
    const meant = regionLike(region);
    const correction = meant === undefined ? 'Check the name' : `Write ${meant}`;
    throw constructError(scope, 'UnknownRegion', `${region} is not a known AWS Region`,
      `${correction}. If the Region is new, add it to the list in the context key ${ADDITIONAL_REGIONS}.`);
  }
  const [partition, ownPartition] = [region, own].map(partitionOf);
  if (partition !== undefined && ownPartition !== undefined && partition !== ownPartition) {
    throw constructError(scope, 'ReplicaInOtherPartition',
      `${region} is in partition ${partition}, but the table's Region ${own} is in ${ownPartition}`,
      `Choose a Region of partition ${ownPartition}.`);
  }
}

/** Refuses what multi-Region strong consistency does not support: DynamoDB would refuse it only after the keys are created. */
export function checkConsistency(scope: IConstruct, props: SecureTableProps): void {
  if (props.multiRegionConsistency !== dynamodb.MultiRegionConsistency.STRONG) {
    if (props.witnessRegion !== undefined) {
      throw constructError(scope, 'WitnessWithoutStrongConsistency',
        `witnessRegion is ${props.witnessRegion}, but the table has eventual consistency`,
        'Leave out witnessRegion, or set multiRegionConsistency: dynamodb.MultiRegionConsistency.STRONG.');
    }
    return;
  }
  const replicas = (props.replicas ?? []).map(({ region }) => region);
  const witnesses = props.witnessRegion === undefined ? [] : [props.witnessRegion];
  witnesses.forEach((witness) => checkReplicaRegion(scope, witness, replicas));
  const regions = [Stack.of(scope).region, ...replicas, ...witnesses];
  if (regions.length !== 3 || !STRONG_SETS.some((set) => regions.every((region) => set.includes(region)))) {
    throw constructError(scope, 'StrongConsistencyRegions', `Multi-Region strong consistency is not available for ${regions.join(', ')}`,
      `It needs three Regions of one Region set, including the witness: ${STRONG_SETS.map((set) => set.join(', ')).join('; ')}.`);
  }
  if (props.timeToLiveAttribute !== undefined || (props.localSecondaryIndexes ?? []).length > 0) {
    throw strongConsistencyFeatures(scope);
  }
}

export function strongConsistencyFeatures(scope: IConstruct): Error {
  return constructError(scope, 'StrongConsistencyFeatures',
    'Multi-Region strong consistency supports neither time to live nor local secondary indexes',
    'Leave out timeToLiveAttribute and localSecondaryIndexes, or leave out multiRegionConsistency.');
}

export function replicasOfOneAccount(scope: IConstruct): Error {
  return constructError(scope, 'ReplicasOfOneAccount', 'Same-account and cross-account replicas cannot be combined',
    'Remove the replicas from replicas, or remove the SecureTableReplica.');
}
