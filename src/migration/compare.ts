import { isKey, isTable, itemsOf, propertiesOf, same } from './templates';
import type { Json, Resource, Resources } from './templates';

/** The dangerous steps from what a stack has to what it is to have. */
export function dangers(before: Resources, after: Resources, released: readonly string[]): Danger[] {
  return Object.entries(before).flatMap(([logicalId, was]) => {
    const is = after[logicalId] as Resource | undefined;
    if (isTable(was)) {
      return is !== undefined && isTable(is) ? tableDangers(logicalId, was, is) : gone(logicalId, was, released, newHome(was, after));
    }
    if (isKey(was)) {
      return is?.Type === was.Type ? keyDangers(logicalId, was, is) : gone(logicalId, was, released, '');
    }
    return [];
  });
}

function tableDangers(logicalId: string, was: Resource, is: Resource): Danger[] {
  if (was.Type !== is.Type) {
    return [{
      rule: 'TableTypeChanged',
      logicalId,
      what: `The table changes from ${was.Type} to ${is.Type}, which may delete it with its items`,
      fix: 'Keep the type. To move it: retain the table, take it out of the stack, and import it as the other type (docs/migration.md).',
      location: 'Type',
    }];
  }
  const replacing = replacingChanges(was, is);
  return [
    ...replacing.map((name): Danger => ({
      rule: 'TableReplaced',
      logicalId,
      what: `A change of ${name} replaces the table with a new one, which is empty`,
      fix: `Keep ${name} as it is deployed, or make a second table and copy the items (docs/migration.md).`,
      location: `Properties.${name}`,
    })),
    ...keyChangesWithReplica(logicalId, was, is),
  ];
}

/** CloudFormation adds or removes one replica per update, alone; and DynamoDB may refuse a key that changes beside it. */
function keyChangesWithReplica(logicalId: string, was: Resource, is: Resource): Danger[] {
  const [before, after] = [was, is].map((table) => itemsOf(propertiesOf(table).Replicas));
  const regions = (replicas: typeof before) => replicas.map(({ Region }) => JSON.stringify(Region)).sort();
  if (same(regions(before), regions(after))) {
    return [];
  }
  const changed = before.filter((replica) => {
    const now = after.find(({ Region }) => same(Region, replica.Region));
    return now !== undefined && !same(replica.SSESpecification, now.SSESpecification);
  });
  const encryption = same(propertiesOf(was).SSESpecification, propertiesOf(is).SSESpecification) ? [] : ['the table'];
  const where = [...changed.map(({ Region }) => (typeof Region === 'string' ? Region : 'the stack\'s Region')), ...encryption];
  return where.length === 0 ? [] : [{
    rule: 'KeyChangedWithReplica',
    logicalId,
    what: `The key of ${where.join(', ')} changes in the same update that adds or removes a replica`,
    fix: 'Change the keys in one deployment and the replicas in another.',
    location: 'Properties.Replicas',
  }];
}

function keyDangers(logicalId: string, was: Resource, is: Resource): Danger[] {
  return immutableChanges(was, is).map((name) => ({
    rule: 'KeyReplaced',
    logicalId,
    what: `${name} of the key changes, which no update can do: it would take another key`,
    fix: 'Make a second key, move the tables to it, and keep this one until they have moved.',
    location: `Properties.${name}`,
  }));
}

function gone(logicalId: string, was: Resource, released: readonly string[], hint: string): Danger[] {
  const isRetained = was.DeletionPolicy === 'Retain' || was.DeletionPolicy === 'RetainExceptOnCreate';
  if (isRetained && released.includes(logicalId)) {
    return [];
  }
  const thing = isTable(was) ? 'table' : 'key';
  return [{
    rule: isTable(was) ? 'TableGone' : 'KeyGone',
    logicalId,
    what: `The ${thing} disappears from its stack${hint}: ${isRetained ? 'it stays in the account, and nobody manages it' : `CloudFormation deletes it${
      isTable(was) ? ' with its items' : ', and what it encrypts is lost'}`}`,
    fix: isRetained
      ? `Keep its construct where it is, or list ${logicalId} in \`released\` if the ${thing} is to be imported elsewhere.`
      : `Keep its construct where it is. If the ${thing} is to leave the stack, deploy it with DeletionPolicy Retain first (docs/migration.md).`,
    location: '',
  }];
}

/** A table whose name turns up under another logical id was moved in the construct tree. */
function newHome(was: Resource, after: Resources): string {
  const { TableName: name } = propertiesOf(was);
  const [found] = Object.entries(after).find(([, is]) => name !== undefined && isTable(is) && same(propertiesOf(is).TableName, name)) ?? [];
  return found === undefined ? '' : `, and comes back as ${found}`;
}

/** A step that would lose data, or could. */
export interface Danger {
  readonly rule: 'TableTypeChanged' | 'TableReplaced' | 'TableGone' | 'KeyReplaced' | 'KeyGone' | 'KeyChangedWithReplica';
  readonly logicalId: string;
  readonly what: string;
  readonly fix: string;
  /** Where in the resource. */
  readonly location: string;
}

/**
 * Properties whose change makes CloudFormation create a new, empty table (CloudFormation reference of the two types, "Update requires:
 * Replacement"). `AttributeDefinitions` are looked at one by one.
 */
export const REPLACING: Readonly<Record<string, readonly string[]>> = {
  'AWS::DynamoDB::Table': ['ImportSourceSpecification', 'KeySchema', 'LocalSecondaryIndexes', 'TableName'],
  'AWS::DynamoDB::GlobalTable': ['KeySchema', 'LocalSecondaryIndexes', 'TableName'],
};

/** Properties that no update can change: it fails (CloudFormation reference, AWS::KMS::Key). With their defaults. */
const IMMUTABLE_OF_KEYS: Readonly<Record<string, Json>> = {
  KeySpec: 'SYMMETRIC_DEFAULT', KeyUsage: 'ENCRYPT_DECRYPT', MultiRegion: false, Origin: 'AWS_KMS',
};

/** The properties whose change replaces a table. */
export function replacingChanges(before: Resource, after: Resource): string[] {
  const [was, is] = [propertiesOf(before), propertiesOf(after)];
  const changed = REPLACING[before.Type].filter((name) => !same(was[name], is[name]));
  const types = new Map(itemsOf(is.AttributeDefinitions).map((attribute) => [JSON.stringify(attribute.AttributeName), attribute.AttributeType]));
  const edited = itemsOf(was.AttributeDefinitions).some(({ AttributeName: name, AttributeType: type }) => {
    const now = types.get(JSON.stringify(name));
    return now !== undefined && !same(now, type);
  });
  return [...changed, ...(edited ? ['AttributeDefinitions'] : [])];
}

/** The properties of a key that would have to change, and cannot. */
export function immutableChanges(before: Resource, after: Resource): string[] {
  const [was, is] = [propertiesOf(before), propertiesOf(after)];
  return Object.entries(IMMUTABLE_OF_KEYS).filter(([name, value]) => !same(was[name] ?? value, is[name] ?? value)).map(([name]) => name);
}
