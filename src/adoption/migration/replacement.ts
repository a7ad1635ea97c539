import type { Json, Resource } from './template';
import { itemsOf, propertiesOf, same } from './template';

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
