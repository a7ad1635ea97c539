import type { Read } from './reading';
import type { Resource } from './template';
import type { MigrationRisk, Update } from './update';
import { riskOf } from './update';
import { asIntrinsic, hasGeneratedKeys, isIntrinsic, isPlainObject, itemBranches } from '../cloudformation/intrinsics';
import { at, isList, isObject } from '../cloudformation/json';
import type { Json, JsonObject } from '../cloudformation/json';

/** A replica that a list may contain, with its Region as comparable text. */
export interface Replica {
  readonly region: string;
  readonly properties: JsonObject;
}

/** The replicas that a table may have, in every branch of an `Fn::If`. */
export function replicasOf({ resource, reading }: Read): readonly Replica[] {
  return itemBranches(at(resource.properties, 'Replicas') ?? []).filter(isObject).filter((replica) => !isIntrinsic(replica))
    .map((properties) => ({ region: reading.text(at(properties, 'Region')), properties }));
}

export function replicaRegions(read: Read): readonly string[] {
  return [...new Set(replicasOf(read).map(({ region }) => region))].sort();
}

/** Whether the list of replicas is plain: no condition, loop or reference decides which there are. */
export function isPlainList({ resource }: Read): boolean {
  const list = at(resource.properties, 'Replicas') ?? [];
  return !hasGeneratedKeys(resource.body) && !hasGeneratedKeys(resource.properties) && isList(list)
    && list.every((item) => isPlainObject(item));
}

/** A text that is equal for lists with the same Regions under the same conditions. */
export function regionsText({ resource, reading }: Read): string {
  return reading.text(regionsOnly(at(resource.properties, 'Replicas') ?? []));
}

function regionsOnly(value: Json): Json {
  if (isList(value)) {
    return value.map(regionsOnly);
  }
  const { name, argument } = asIntrinsic(value) ?? {};
  if (name === 'Fn::If' && isList(argument)) {
    return { 'Fn::If': [argument[0], ...argument.slice(1).map(regionsOnly)] };
  }
  return isPlainObject(value) ? { Region: at(value, 'Region') ?? null } : value;
}

/**
 * The risks of a changed list of replicas, and of keys that change.
 *
 * "You can only add or remove a single replica in each update. For Multi-Region Strong Consistency (MRSC), you can add or remove up to 3 replicas"
 * (CloudFormation reference, AWS::DynamoDB::GlobalTable, Replicas).
 */
export function replicaRisks(update: Update, before: Read, after: Read): readonly MigrationRisk[] {
  const [regions, updated] = [replicaRegions(before), replicaRegions(after)];
  const changed = [...updated.filter((region) => !regions.includes(region)), ...regions.filter((region) => !updated.includes(region))];
  const isReadable = isPlainList(before) && isPlainList(after);
  const isOpen = !isReadable && regionsText(before) !== regionsText(after);
  const keys = changedKeys(before, after);
  return [
    ...(changed.length > 1 && !isStronglyConsistent(before.resource) && !isStronglyConsistent(after.resource)
      ? [replicasRisk(update, before, `The table adds or removes replicas in ${changed.length} Regions, and an update can add or remove only `
      + 'one', false)] : []),
    ...(isOpen && changed.length <= 1
      ? [replicasRisk(update, before, 'Which replicas change is known only at deployment, and an update can add or remove only one', true)] : []),
    ...(keys.length > 0 && (changed.length > 0 || isOpen) ? [keyWithReplica(update, before, keys)] : []),
    ...(keys.length > 0 && changed.length === 0 && !isOpen && (regions.length > 1 || !isReadable) ? [keyInPlace(update, before, keys)] : []),
  ];
}

function replicasRisk(update: Update, { resource }: Read, what: string, isWarning: boolean): MigrationRisk {
  return riskOf(update, resource, {
    rule: 'ReplicasChanged',
    isWarning,
    what,
    fix: 'Add or remove one replica per deployment.',
    location: 'Properties.Replicas',
  });
}

function keyWithReplica(update: Update, { resource }: Read, keys: readonly string[]): MigrationRisk {
  return riskOf(update, resource, {
    rule: 'KeyChangedWithReplica',
    what: `The key of ${keys.join(', ')} changes in the same update that adds or removes a replica`,
    fix: 'Change the keys in one deployment and the replicas in another.',
    location: 'Properties.Replicas',
  });
}

/** DynamoDB changes the key of a replica only by `ReplicaUpdates`, and refuses it there too (hashicorp/terraform-provider-aws, #21726 and #29102). */
function keyInPlace(update: Update, { resource }: Read, keys: readonly string[]): MigrationRisk {
  return riskOf(update, resource, {
    rule: 'ReplicaKeyChanged',
    isWarning: true,
    what: `The key of ${keys.join(', ')} changes while the table has replicas, which DynamoDB may refuse`,
    fix: 'Try it on a copy of the table. If it is refused, remove the replica in one deployment and add it with its key in another.',
    location: 'Properties.Replicas',
  });
}

/** What gets another key, or another kind of key: replicas that stay, and the table itself. */
function changedKeys(before: Read, after: Read): readonly string[] {
  const replicas = replicasOf(after);
  const changed = replicasOf(before).filter((replica) => {
    const counterparts = replicas.filter(({ region }) => region === replica.region);
    return counterparts.length > 0 && !counterparts.some((counterpart) => keyText(before, replica) === keyText(after, counterpart));
  });
  const ofTable = [before, after].map((read) => read.reading.text(at(read.resource.properties, 'SSESpecification')));
  return [...new Set([
    ...changed.map(({ properties }) => at(properties, 'Region')).map((region) => (typeof region === 'string' ? region : 'the stack\'s Region')),
    ...(ofTable[0] === ofTable[1] ? [] : ['the table']),
  ])];
}

function keyText({ reading }: Read, { properties }: Replica): string {
  return reading.text(at(properties, 'SSESpecification'));
}

/** CloudFormation lets a strongly consistent table change its stream and its replicas at any time. */
export function isStronglyConsistent({ properties }: Resource): boolean {
  return at(properties, 'MultiRegionConsistency') === 'STRONG';
}
