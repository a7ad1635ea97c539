import { aws_dynamodb as dynamodb, RemovalPolicy, Stack, Token } from 'aws-cdk-lib';
import type { aws_kinesis as kinesis } from 'aws-cdk-lib';
import type { IConstruct } from 'constructs';
import { keyBehind } from './key-checks';
import type { SecureTableProps } from './secure-table-props';
import { TableKey } from './table-key';
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
  const secured = {
    ...props,
    deletionProtection: props.deletionProtection ?? true,
    removalPolicy: props.removalPolicy ?? RemovalPolicy.RETAIN,
    pointInTimeRecoverySpecification: props.pointInTimeRecoverySpecification ?? { pointInTimeRecoveryEnabled: true },
  };
  refuseTableKeyOfStream(scope, props.kinesisStream);
  if (secured.removalPolicy === RemovalPolicy.DESTROY && secured.deletionProtection) {
    throw constructError(scope, 'DestroyWithDeletionProtection', 'RemovalPolicy.DESTROY and deletion protection contradict each other',
      'Write deletionProtection: false beside it, or leave the removal policy at RETAIN.');
  }
  if (props.encryptionKey !== undefined && props.keyOptions !== undefined) {
    throw constructError(scope, 'KeyAndKeyOptions', 'keyOptions are for the key that the table makes, and encryptionKey is given',
      'Give the options to the TableKey that you pass.');
  }
  return secured;
}

/** Properties of which a copy has all: `{ ...props }` leaves out what an object inherits, such as the getters of a class, and CDK reads that too. */
export function allProperties<Props extends object>(props: Props): Props {
  const all = new Set(Object.getOwnPropertyNames(props));
  let inherited: object | null = Object.getPrototypeOf(props) as object | null;
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
      ? 'Leave encryption out: the table gets a customer managed key of its own.'
      : 'Write encryptionKey, and encryptionKey in each of the replicas, for the keys that encryption.customerManagedKey has.';
    throw constructError(scope, 'EncryptionOfTableV2', 'encryption is a property of TableV2, which would be dropped here', remedy);
  }
}

interface PointInTimeRecovery {
  readonly pointInTimeRecovery?: boolean;
  readonly pointInTimeRecoverySpecification?: dynamodb.PointInTimeRecoverySpecification;
}

/**
 * Translates `pointInTimeRecovery`, which CDK deprecated and TableV2 still reads. Beside a specification it stays: on a table CDK reports both.
 *
 * @param ofTable the specification of the replica's table, which has priority over it, as in TableV2
 */
export function withPointInTimeRecovery<Props extends PointInTimeRecovery>(props: Props, ofTable?: dynamodb.PointInTimeRecoverySpecification): Props {
  const { pointInTimeRecovery: enabled, ...rest } = props;
  return enabled === undefined || (props.pointInTimeRecoverySpecification ?? ofTable) !== undefined
    ? props : { ...rest as Props, pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: enabled } };
}

export function noStreamForPolicy(scope: IConstruct): Error {
  return constructError(scope, 'StreamPolicyWithoutStream', 'There is a statement for the policy of a stream, and the table has no stream',
    'Set dynamoStream, or leave the statement out.');
}

/** A TableKey is usable only through DynamoDB: a stream on it could not be written to. */
export function refuseTableKeyOfStream(scope: IConstruct, stream: kinesis.IStream | undefined): void {
  const key = stream?.encryptionKey;
  if (key !== undefined && keyBehind(key) instanceof TableKey) {
    throw constructError(scope, 'KeyForTablesOnly',
      `The Kinesis stream ${stream!.node.path} is encrypted with a key for tables only, ${key.node.path}`,
      'Give the stream another key: a kms.Key, or StreamEncryption.MANAGED.');
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
    throw constructError(scope, 'ReplicasInRegionAgnosticStack', 'Replicas were asked for in a Region-agnostic stack',
      'Give the stack an env with a Region: the list of replicas has to name it.');
  }
  checkOtherRegion(scope, region, stack.region, taken);
}

/** Refuses a Region that is no name, no Region, or not another one than those of the table. */
export function checkOtherRegion(scope: IConstruct, region: string, own: string, taken: readonly string[]): void {
  if (Token.isUnresolved(region)) {
    throw constructError(scope, 'ReplicaRegionIsToken', 'The Region of a replica is a token',
      'Write the Region\'s name: keys and stacks are made for it.');
  }
  refuseForeignRegion(scope, region, own);
  if (region === own) {
    throw constructError(scope, 'ReplicaInOwnRegion', `${region} is the Region of the stack, where the table itself is`,
      'Leave it out of the replicas.');
  }
  if (taken.includes(region)) {
    throw constructError(scope, 'ReplicaTwice', `There is a replica or witness in ${region} already`, 'Name each Region once.');
  }
}

export function noSuchReplica(scope: IConstruct, region: string, regions: readonly string[]): Error {
  return constructError(scope, 'NoSuchReplica', `There is no replica in ${region}`, `Add it to replicas, or ask for one of ${regions.join(', ')}.`);
}

function refuseForeignRegion(scope: IConstruct, region: string, own: string): void {
  if (!isAwsRegion(scope, region)) {
    const meant = regionLike(region);
    const correction = meant === undefined ? 'Check the name' : `Write ${meant}`;
    throw constructError(scope, 'UnknownRegion', `${region} is not an AWS Region that this library or aws-cdk-lib knows`,
      `${correction}. If the Region is new, add it to the list in the context key ${ADDITIONAL_REGIONS}.`);
  }
  const [partition, ownPartition] = [region, own].map(partitionOf);
  if (partition !== undefined && ownPartition !== undefined && partition !== ownPartition) {
    throw constructError(scope, 'ReplicaInOtherPartition', `${region} is in the partition ${partition}, and ${own} in ${ownPartition}`,
      'Choose Regions of one partition.');
  }
}

/** Refuses what multi-Region strong consistency does not support: DynamoDB would refuse it only after the keys are created. */
export function checkConsistency(scope: IConstruct, props: SecureTableProps): void {
  if (props.multiRegionConsistency !== dynamodb.MultiRegionConsistency.STRONG) {
    if (props.witnessRegion !== undefined) {
      throw constructError(scope, 'WitnessWithoutStrongConsistency', `${props.witnessRegion} is to be a witness of a table with eventual consistency`,
        'Leave witnessRegion out, or set multiRegionConsistency to STRONG.');
    }
    return;
  }
  const replicas = (props.replicas ?? []).map(({ region }) => region);
  const witnesses = props.witnessRegion === undefined ? [] : [props.witnessRegion];
  witnesses.forEach((witness) => checkReplicaRegion(scope, witness, replicas));
  const regions = [Stack.of(scope).region, ...replicas, ...witnesses];
  if (regions.length !== 3 || !STRONG_SETS.some((set) => regions.every((region) => set.includes(region)))) {
    throw constructError(scope, 'StrongConsistencyRegions', `Strong consistency over ${regions.join(', ')} is not possible`,
      `Name two more Regions of one set, one of which may be the witness: ${STRONG_SETS.map((set) => set.join(', ')).join('; ')}.`);
  }
  if (props.timeToLiveAttribute !== undefined || (props.localSecondaryIndexes ?? []).length > 0) {
    throw strongConsistencyFeatures(scope);
  }
}

export function strongConsistencyFeatures(scope: IConstruct): Error {
  return constructError(scope, 'StrongConsistencyFeatures',
    'A table with strong consistency over Regions has no time to live and no local secondary indexes',
    'Leave them out, or choose eventual consistency.');
}

export function replicasOfOneAccount(scope: IConstruct): Error {
  return constructError(scope, 'ReplicasOfOneAccount', 'A table has replicas in its own account, or replicas in others, and cannot have both',
    'DynamoDB makes no such table: choose one of them.');
}
