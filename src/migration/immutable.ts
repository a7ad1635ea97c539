import type { Read } from './reading';
import { REPLACING } from './replacing-properties';
import { isStronglyConsistent, replicaRegions } from './replicas';
import { isTable, macrosOf } from './template';
import type { Resource } from './template';
import { itemBranches } from '../cloudformation/intrinsics';
import { addTo, at, canonical, isObject, textOrNone } from '../cloudformation/json';
import type { Json, JsonObject } from '../cloudformation/json';

/** A property that an update cannot change in place. */
export interface ImmutableChange {
  readonly name: string;
  /** Whether the update replaces the resource; else CloudFormation or the service refuses it. */
  readonly replaces: boolean;
}

interface Immutable extends ImmutableChange {
  readonly fallback?: string;
  /** For global tables: only a table that has several replicas, and keeps them, refuses the change. */
  readonly onlyWithReplicas?: boolean;
}

/** What the schemas do not say. */
const BEYOND_THE_SCHEMAS: Readonly<Record<string, readonly Immutable[]>> = {
  // CloudFormation reference, AWS::DynamoDB::Table: LocalSecondaryIndexes, "Update requires: Replacement".
  'AWS::DynamoDB::Table': [{ name: 'LocalSecondaryIndexes', replaces: true }],
  'AWS::DynamoDB::GlobalTable': [
    // DynamoDB Developer Guide, multi-account global tables: a table gets its source when it is created.
    { name: 'GlobalTableSourceArn', replaces: false },
    // CloudFormation reference, AWS::DynamoDB::GlobalTable: "the consistency mode for a new global table", with EVENTUAL as the default.
    { name: 'MultiRegionConsistency', replaces: false, fallback: 'EVENTUAL', onlyWithReplicas: true },
    // The same page, StreamSpecification: "You can only change the streams settings if your global table has only one replica."
    { name: 'StreamSpecification', replaces: false, onlyWithReplicas: true },
  ],
  // CloudFormation reference, AWS::KMS::Key: "the update request fails, regardless of the value of the UpdateReplacePolicy attribute".
  'AWS::KMS::Key': [
    { name: 'KeySpec', replaces: false, fallback: 'SYMMETRIC_DEFAULT' },
    { name: 'KeyUsage', replaces: false, fallback: 'ENCRYPT_DECRYPT' },
    { name: 'MultiRegion', replaces: false, fallback: 'false' },
    // The same page, Origin: "You cannot change the origin after you create the KMS key."
    { name: 'Origin', replaces: false, fallback: 'AWS_KMS' },
  ],
};

/** The properties whose change replaces a resource of a type, or is refused. */
export function immutableProperties(type: string): readonly Immutable[] {
  return [
    ...REPLACING[type].map((name) => ({ name, replaces: true })),
    ...(BEYOND_THE_SCHEMAS[type] ?? []),
  ];
}

/** The changes that an update cannot make in place. */
export function immutableChanges(before: Read, after: Read): readonly ImmutableChange[] {
  const [one, other] = [before, after].map((read) => ({ ...read, resource: withoutSam(read.resource) }));
  // A table that loses its last replica in the same update may lose its stream too.
  const hasReplicas = [one, other].every((read) => replicaRegions(read).length > 1) && !isStronglyConsistent(one.resource);
  const changed = immutableProperties(one.resource.type)
    .filter(({ onlyWithReplicas = false }) => hasReplicas || !onlyWithReplicas)
    .filter(({ name, fallback }) => propertyText(one, name, fallback) !== propertyText(other, name, fallback));
  const retyped = isTable(one.resource) && changesAttributeType(one, other);
  return [...changed, ...(retyped ? [{ name: 'AttributeDefinitions', replaces: true }] : [])];
}

/** A property, and the loops and macros next to it that may set it. */
export function propertyText({ resource, reading }: Read, name: string, fallback?: string): string {
  const macros = [...macrosOf(resource.body), ...macrosOf(resource.properties)];
  const text = reading.text(at(resource.properties, name)) || (fallback === undefined ? '' : canonical(fallback));
  return [text, ...macros.map(([macro, content]) => `${macro} ${reading.text(content)}`)].join('\n');
}

/** An attribute may be added or removed, and keeps its type ("Replacement if you edit an existing AttributeDefinition", CloudFormation reference). */
function changesAttributeType(before: Read, after: Read): boolean {
  const [types, updated] = [before, after].map(attributeTypes);
  if (types === undefined || updated === undefined) {
    return propertyText(before, 'AttributeDefinitions') !== propertyText(after, 'AttributeDefinitions');
  }
  return [...types].some(([name, type]) => updated.has(name) && canonical(updated.get(name)) !== canonical(type));
}

/** The types that each attribute may have; undefined where the list cannot be read. */
function attributeTypes({ resource, reading }: Read): ReadonlyMap<string, string[]> | undefined {
  const definitions = itemBranches(at(resource.properties, 'AttributeDefinitions') ?? []);
  if (!definitions.every((definition) => isObject(definition) && at(definition, 'AttributeName') !== undefined)) {
    return undefined;
  }
  const types = new Map<string, string[]>();
  for (const definition of definitions) {
    addTo(types, reading.text(at(definition, 'AttributeName')), reading.text(at(definition, 'AttributeType')));
  }
  return types;
}

const SIMPLE_TABLE = 'AWS::Serverless::SimpleTable';

/** The table that SAM makes of a `SimpleTable`, with the same logical id (SAM specification, PrimaryKey). */
export function withoutSam(resource: Resource): Resource {
  if (resource.type !== SIMPLE_TABLE) {
    return resource;
  }
  const { PrimaryKey: key = {}, ...properties } = resource.properties;
  return { ...resource, type: 'AWS::DynamoDB::Table', properties: { ...properties, ...keyOf(key) } };
}

function keyOf(key: Json): JsonObject {
  const [name, type] = [at(key, 'Name') ?? 'id', at(key, 'Type') ?? 'String'];
  return {
    KeySchema: [{ AttributeName: name, KeyType: 'HASH' }],
    AttributeDefinitions: [{ AttributeName: name, AttributeType: textOrNone(type).charAt(0) || type }],
  };
}
