export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };
export type JsonObject = { readonly [key: string]: Json };

export interface Resource {
  readonly Type: string;
  readonly Properties?: JsonObject;
  readonly DeletionPolicy?: string;
}

export type Resources = Readonly<Record<string, Resource>>;

const TABLE_TYPES = ['AWS::DynamoDB::Table', 'AWS::DynamoDB::GlobalTable'];
const KEY_TYPES = ['AWS::KMS::Key', 'AWS::KMS::ReplicaKey'];

export function isTable({ Type }: Resource): boolean {
  return TABLE_TYPES.includes(Type);
}

export function isKey({ Type }: Resource): boolean {
  return KEY_TYPES.includes(Type);
}

export function propertiesOf({ Properties }: Resource): JsonObject {
  return Properties ?? {};
}

/** The items of a list that are objects: an intrinsic in the place of the list has none. */
export function itemsOf(list: Json | undefined): readonly JsonObject[] {
  return (Array.isArray(list) ? list as readonly Json[] : []).filter((item): item is JsonObject =>
    typeof item === 'object' && item !== null && !Array.isArray(item));
}

/** The order of names means nothing, that of lists does. */
export function same(one: Json | undefined, other: Json | undefined): boolean {
  return canonical(one) === canonical(other);
}

function canonical(value: Json | undefined): string {
  return JSON.stringify(value, (_, nested: Json) => (typeof nested === 'object' && nested !== null && !Array.isArray(nested)
    ? Object.fromEntries(Object.entries(nested).sort(([a], [b]) => (a < b ? -1 : 1)))
    : nested)) ?? '';
}
