import { isKey, isTable } from './templates';
import type { Resource, Resources } from './templates';
import { canonical, isList, isObject } from '../cloudformation/json';
import type { Json, JsonObject } from '../cloudformation/json';

/** A change that would lose data, or could. */
export interface MigrationRisk {
  readonly rule: 'TableTypeChanged' | 'TableReplaced' | 'TableGone' | 'KeyReplaced' | 'KeyGone' | 'KeyChangedWithReplica';
  readonly logicalId: string;
  readonly what: string;
  readonly fix: string;
  /** Path in the resource. */
  readonly location: string;
}

/**
 * The risks of an update from one template of a stack to another.
 *
 * @param released logical ids of tables and keys that may be removed if they are retained
 */
export function migrationRisks(before: Resources, after: Resources, released: readonly string[]): MigrationRisk[] {
  return Object.entries(before).flatMap(([logicalId, resource]) => {
    const updated = after[logicalId] as Resource | undefined;
    if (isTable(resource)) {
      return updated !== undefined && isTable(updated)
        ? tableRisks(logicalId, resource, updated)
        : removalRisks(logicalId, resource, released, movedTo(resource, after));
    }
    if (isKey(resource)) {
      return updated?.Type === resource.Type ? keyRisks(logicalId, resource, updated) : removalRisks(logicalId, resource, released, '');
    }
    return [];
  });
}

function tableRisks(logicalId: string, before: Resource, after: Resource): MigrationRisk[] {
  if (before.Type !== after.Type) {
    return [{
      rule: 'TableTypeChanged',
      logicalId,
      what: `The table changes from ${before.Type} to ${after.Type}, which may delete it with its items`,
      fix: 'Keep the type. To move it: retain the table, take it out of the stack, and import it as the other type (docs/migration.md).',
      location: 'Type',
    }];
  }
  return [
    ...replacingChanges(before, after).map((name): MigrationRisk => ({
      rule: 'TableReplaced',
      logicalId,
      what: `A change of ${name} replaces the table with a new one, which is empty`,
      fix: `Keep ${name} as it is deployed, or make a second table and copy the items (docs/migration.md).`,
      location: `Properties.${name}`,
    })),
    ...keyChangesWithReplica(logicalId, before, after),
  ];
}

/** CloudFormation adds or removes one replica per update, with no other change; DynamoDB may refuse a key that changes in the same update. */
function keyChangesWithReplica(logicalId: string, before: Resource, after: Resource): MigrationRisk[] {
  const [replicas, updated] = [before, after].map((table) => itemsOf(propertiesOf(table).Replicas));
  const regionsOf = (list: typeof replicas) => list.map(({ Region }) => JSON.stringify(Region)).sort();
  if (isSame(regionsOf(replicas), regionsOf(updated))) {
    return [];
  }
  const changesKey = (one: JsonObject, other: JsonObject) => !isSame(one.SSESpecification, other.SSESpecification);
  const changed = replicas.filter((replica) => {
    const counterpart = updated.find(({ Region }) => isSame(Region, replica.Region));
    return counterpart !== undefined && changesKey(replica, counterpart);
  });
  const where = [
    ...changed.map(({ Region }) => (typeof Region === 'string' ? Region : 'the stack\'s Region')),
    ...(changesKey(propertiesOf(before), propertiesOf(after)) ? ['the table'] : []),
  ];
  return where.length === 0 ? [] : [{
    rule: 'KeyChangedWithReplica',
    logicalId,
    what: `The key of ${where.join(', ')} changes in the same update that adds or removes a replica`,
    fix: 'Change the keys in one deployment and the replicas in another.',
    location: 'Properties.Replicas',
  }];
}

function keyRisks(logicalId: string, before: Resource, after: Resource): MigrationRisk[] {
  return immutableChanges(before, after).map((name) => ({
    rule: 'KeyReplaced',
    logicalId,
    what: `${name} of the key changes, which no update can do: it would take another key`,
    fix: 'Make a second key, move the tables to it, and keep this one until they have moved.',
    location: `Properties.${name}`,
  }));
}

function removalRisks(logicalId: string, before: Resource, released: readonly string[], destination: string): MigrationRisk[] {
  const isRetained = before.DeletionPolicy === 'Retain' || before.DeletionPolicy === 'RetainExceptOnCreate';
  if (isRetained && released.includes(logicalId)) {
    return [];
  }
  const [rule, thing, loss] = isTable(before)
    ? ['TableGone', 'table', 'CloudFormation deletes it with its items'] as const
    : ['KeyGone', 'key', 'CloudFormation deletes it, and what it encrypts is lost'] as const;
  return [{
    rule,
    logicalId,
    what: `The ${thing} disappears from its stack${destination}: ${isRetained ? 'it stays in the account, and nobody manages it' : loss}`,
    fix: isRetained
      ? `Keep its construct where it is, or list ${logicalId} in \`released\` if the ${thing} is to be imported elsewhere.`
      : `Keep its construct where it is. If the ${thing} is to leave the stack, deploy it with DeletionPolicy Retain first (docs/migration.md).`,
    location: '',
  }];
}

/** A table with the same name under another logical id is one that moved in the construct tree. */
function movedTo(table: Resource, after: Resources): string {
  const { TableName: name } = propertiesOf(table);
  const [found] = Object.entries(after).find(([, resource]) =>
    name !== undefined && isTable(resource) && isSame(propertiesOf(resource).TableName, name)) ?? [];
  return found === undefined ? '' : `, and comes back as ${found}`;
}

/**
 * Properties whose change makes CloudFormation create a new, empty table (CloudFormation reference of the two types, "Update requires:
 * Replacement"). `AttributeDefinitions` are compared one by one.
 */
export const REPLACING: Readonly<Record<string, readonly string[]>> = {
  'AWS::DynamoDB::Table': ['ImportSourceSpecification', 'KeySchema', 'LocalSecondaryIndexes', 'TableName'],
  'AWS::DynamoDB::GlobalTable': ['KeySchema', 'LocalSecondaryIndexes', 'TableName'],
};

/** The properties whose change replaces a table. */
export function replacingChanges(before: Resource, after: Resource): string[] {
  const [properties, updated] = [propertiesOf(before), propertiesOf(after)];
  const changed = REPLACING[before.Type].filter((name) => !isSame(properties[name], updated[name]));
  const types = new Map(itemsOf(updated.AttributeDefinitions).map((attribute) => [JSON.stringify(attribute.AttributeName), attribute.AttributeType]));
  const changesType = itemsOf(properties.AttributeDefinitions).some(({ AttributeName: name, AttributeType: type }) => {
    const updatedType = types.get(JSON.stringify(name));
    return updatedType !== undefined && !isSame(updatedType, type);
  });
  return [...changed, ...(changesType ? ['AttributeDefinitions'] : [])];
}

/** Properties that no update can change, with their defaults: the update fails (CloudFormation reference, AWS::KMS::Key). */
const IMMUTABLE_OF_KEYS: JsonObject = {
  KeySpec: 'SYMMETRIC_DEFAULT', KeyUsage: 'ENCRYPT_DECRYPT', MultiRegion: false, Origin: 'AWS_KMS',
};

/** The properties of a key that would have to change, and cannot. */
export function immutableChanges(before: Resource, after: Resource): string[] {
  const [properties, updated] = [propertiesOf(before), propertiesOf(after)];
  return Object.keys(IMMUTABLE_OF_KEYS).filter((name) =>
    !isSame(properties[name] ?? IMMUTABLE_OF_KEYS[name], updated[name] ?? IMMUTABLE_OF_KEYS[name]));
}

function propertiesOf({ Properties }: Resource): JsonObject {
  return Properties ?? {};
}

/** The items of a list that are objects; none if the list is an intrinsic. */
function itemsOf(list: Json | undefined): readonly JsonObject[] {
  return isList(list) ? list.filter(isObject) : [];
}

function isSame(one: Json | undefined, other: Json | undefined): boolean {
  return canonical(one) === canonical(other);
}
