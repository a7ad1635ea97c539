import { readFileSync } from 'fs';
import { dirname, join } from 'path';
import { gunzipSync } from 'zlib';

/* The table of properties whose change replaces a resource, from the CloudFormation schemas in @aws-cdk/aws-service-spec. */

/** What `MigrationGuard` compares property by property. */
const TYPES = ['AWS::DynamoDB::GlobalTable', 'AWS::DynamoDB::Table', 'AWS::KMS::Key', 'AWS::KMS::ReplicaKey'];

const PACKAGE = '@aws-cdk/aws-service-spec';

interface Properties {
  readonly [name: string]: { readonly type: unknown; readonly causesReplacement?: 'yes' | 'no' | 'maybe' };
}

interface Database {
  readonly schema: {
    readonly resource: { readonly entities: Readonly<Record<string, { readonly cloudFormationType: string; readonly properties: Properties }>> };
    readonly typeDefinition: { readonly entities: Readonly<Record<string, { readonly $id: string; readonly properties: Properties }>> };
  };
}

export type Table = Readonly<Record<string, readonly string[]>>;

/** Whether the package is installed: the table is only generated where it is. */
export function isInstalled(): boolean {
  try {
    return require.resolve(`${PACKAGE}/package.json`) !== '';
  } catch {
    return false;
  }
}

export function readTable(folder = dirname(require.resolve(`${PACKAGE}/package.json`))): Table {
  const { schema } = JSON.parse(gunzipSync(readFileSync(join(folder, 'db.json.gz'))).toString()) as Database;
  const definitions = new Map(Object.values(schema.typeDefinition.entities).map(({ $id, properties }) => [$id, properties]));
  const resources = Object.values(schema.resource.entities);
  return Object.fromEntries(TYPES.map((type) => {
    const { properties } = resources.find(({ cloudFormationType }) => cloudFormationType === type)!;
    return [type, replacing(properties, definitions)];
  }));
}

/** The names of properties that replace the resource, themselves or by a part of them. */
function replacing(properties: Properties, definitions: ReadonlyMap<string, Properties>): readonly string[] {
  return Object.entries(properties)
    .filter(([, { type, causesReplacement = 'no' }]) => causesReplacement !== 'no' || hasReplacingPart(type, definitions, new Set()))
    .map(([name]) => name).sort();
}

/** Only `yes` counts for parts: `maybe` marks the parts of a definition that another property shares, as an index shares `KeySchema` with its table. */
function hasReplacingPart(type: unknown, definitions: ReadonlyMap<string, Properties>, seen: Set<string>): boolean {
  return references(type).filter((id) => !seen.has(id)).some((id) => {
    seen.add(id);
    return Object.values(definitions.get(id) ?? {})
      .some((part) => part.causesReplacement === 'yes' || hasReplacingPart(part.type, definitions, seen));
  });
}

/** The definitions that a type consists of. */
function references(type: unknown): readonly string[] {
  return [...JSON.stringify(type ?? null).matchAll(/"\$ref":"(\w+)"/g)].map(([, id]) => id);
}

/** The module that the library reads. */
export function moduleText(table: Table): string {
  const rows = Object.entries(table).map(([type, names]) => `  '${type}': [${names.map((name) => `'${name}'`).join(', ')}],`);
  return [
    '/**',
    ' * Properties whose change makes CloudFormation replace the resource, by the CloudFormation schemas. Written by tools/replacing-properties from',
    ` * ${PACKAGE}.`,
    ' */',
    'export const REPLACING: Readonly<Record<string, readonly string[]>> = {',
    ...rows,
    '};',
    '',
  ].join('\n');
}
