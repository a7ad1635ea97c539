import { aws_dynamodb as dynamodb, RemovalPolicy, Token } from 'aws-cdk-lib';
import type { aws_kms as kms, Stack } from 'aws-cdk-lib';
import type { IConstruct } from 'constructs';
import type { TableKeyOptions } from './table-key';
import { fault } from '../errors';
import type { SecureTableProps } from './secure-table-props';

interface Contradictable {
  readonly removalPolicy?: RemovalPolicy;
  readonly deletionProtection?: boolean;
  readonly encryptionKey?: kms.IKey;
  readonly keyOptions?: TableKeyOptions;
}

/** Refuses properties of which one would not hold. */
export function refuseContradictions(scope: IConstruct, props: Contradictable): void {
  if (props.removalPolicy === RemovalPolicy.DESTROY && props.deletionProtection !== false) {
    throw fault(scope, 'DestroyWithDeletionProtection', 'RemovalPolicy.DESTROY and deletion protection contradict each other',
      'Write deletionProtection: false beside it, or leave the removal policy at RETAIN.');
  }
  if (props.encryptionKey !== undefined && props.keyOptions !== undefined) {
    throw fault(scope, 'KeyAndKeyOptions', 'keyOptions are for the key that the table makes, and encryptionKey is given',
      'Give the options to the TableKey that you pass.');
  }
}

export function noStreamForPolicy(scope: IConstruct): Error {
  return fault(scope, 'StreamPolicyWithoutStream', 'There is a statement for the policy of a stream, and the table has no stream',
    'Set dynamoStream, or leave the statement out.');
}

/** A table that vanishes with a failed creation leaves no key behind; one that stays needs its key. */
export function vanishesOnFailure(deletionProtection: boolean, removalPolicy: RemovalPolicy): boolean {
  return !deletionProtection && removalPolicy !== RemovalPolicy.RETAIN;
}

/** Regions among which DynamoDB keeps strong consistency (DG, multi-Region strong consistency). */
const STRONG_SETS = [
  ['us-east-1', 'us-east-2', 'us-west-2'],
  ['eu-west-1', 'eu-west-2', 'eu-west-3', 'eu-central-1'],
  ['ap-northeast-1', 'ap-northeast-2', 'ap-northeast-3'],
];

/** Refuses a Region in which no replica can be, or is already. */
export function checkReplicaRegion(scope: IConstruct, stack: Stack, region: string, taken: readonly string[]): void {
  if (Token.isUnresolved(stack.region)) {
    throw fault(scope, 'ReplicasInRegionAgnosticStack', 'Replicas were asked for in a Region-agnostic stack',
      'Give the stack an env with a Region: the list of replicas has to name it.');
  }
  if (Token.isUnresolved(region)) {
    throw fault(scope, 'ReplicaRegionIsToken', 'The Region of a replica is a token', 'Write the Region\'s name: keys and stacks are made for it.');
  }
  if (region === stack.region) {
    throw fault(scope, 'ReplicaInOwnRegion', `${region} is the Region of the stack, where the table itself is`, 'Leave it out of the replicas.');
  }
  if (taken.includes(region)) {
    throw fault(scope, 'ReplicaTwice', `There is a replica or witness in ${region} already`, 'Name each Region once.');
  }
}

/** Refuses what strong consistency over Regions does not allow: DynamoDB would refuse it after the keys are made. */
export function checkConsistency(scope: IConstruct, stack: Stack, props: SecureTableProps): void {
  const strong = props.multiRegionConsistency === dynamodb.MultiRegionConsistency.STRONG;
  if (!strong) {
    if (props.witnessRegion !== undefined) {
      throw fault(scope, 'WitnessWithoutStrongConsistency', `${props.witnessRegion} is to be a witness of a table with eventual consistency`,
        'Leave witnessRegion out, or set multiRegionConsistency to STRONG.');
    }
    return;
  }
  const replicas = (props.replicas ?? []).map(({ region }) => region);
  const witnesses = props.witnessRegion === undefined ? [] : [props.witnessRegion];
  witnesses.forEach((witness) => checkReplicaRegion(scope, stack, witness, replicas));
  const regions = [stack.region, ...replicas, ...witnesses];
  if (regions.length !== 3 || !STRONG_SETS.some((set) => regions.every((region) => set.includes(region)))) {
    throw fault(scope, 'StrongConsistencyRegions', `Strong consistency over ${regions.join(', ')} is not possible`,
      `Name two more Regions of one set, one of which may be the witness: ${STRONG_SETS.map((set) => set.join(', ')).join('; ')}.`);
  }
  if (props.timeToLiveAttribute !== undefined || (props.localSecondaryIndexes ?? []).length > 0) {
    throw strongConsistencyFeatures(scope);
  }
}

export function strongConsistencyFeatures(scope: IConstruct): Error {
  return fault(scope, 'StrongConsistencyFeatures', 'A table with strong consistency over Regions has no time to live and no local secondary indexes',
    'Leave them out, or choose eventual consistency.');
}

export function replicasOfOneAccount(scope: IConstruct): Error {
  return fault(scope, 'ReplicasOfOneAccount', 'A table has replicas in its own account, or replicas in others, and cannot have both',
    'DynamoDB makes no such table: choose one of them.');
}
