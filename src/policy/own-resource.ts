import { namedResource } from '../cloudformation/intrinsics';
import { listOf } from '../cloudformation/json';
import type { Json, JsonObject } from '../cloudformation/json';
import { composeText, partsOf, UNNAMED } from '../cloudformation/text';

/** The table that a policy belongs to, as statements of the policy may refer to it. */
export interface OwnTable {
  /** Logical ids of the table and of the resources that stand for its replicas. */
  readonly ids: ReadonlySet<string>;
  readonly kind: 'table' | 'stream';
  /** ARN of an index by what follows the table's ARN, without a reference to the table. Throws if it is known only after deployment. */
  indexArn(suffix: string): Json;
}

/**
 * A statement with `*` in place of the ARN of the table that it belongs to: a resource cannot refer to itself, and in its own policy `*` is the table
 * with its indexes, or the stream.
 */
export function withoutOwnArn(statement: JsonObject, own: OwnTable): JsonObject {
  const resources = listOf(statement.Resource);
  const suffixes = resources.map((resource) => suffixOf(resource, own));
  if (suffixes.includes('')) {
    return { ...statement, Resource: '*' };
  }
  const named = resources.map((resource, index) => (suffixes[index] === undefined ? resource : own.indexArn(suffixes[index])));
  return suffixes.every((suffix) => suffix === undefined) ? statement : { ...statement, Resource: named.length === 1 ? named[0] : named };
}

/** What follows the ARN of the table or its stream: nothing, or the name of an index; undefined for any other resource. */
function suffixOf(resource: Json, { ids, kind }: OwnTable): string | undefined {
  const parts = partsOf(composeText(resource));
  const position = parts.findIndex((part) => ids.has(namedResource(part)?.logicalId ?? ''));
  if (position < 0) {
    return undefined;
  }
  const { attribute = 'Ref' } = namedResource(parts[position])!;
  const [before, after] = [parts.slice(0, position), parts.slice(position + 1)].map(asText);
  const isTable = ['Arn', 'TableArn'].includes(attribute) ? before === '' : attribute !== 'StreamArn' && before.endsWith(':table/');
  if (kind === 'stream') {
    return (attribute === 'StreamArn' && before + after === '') || (isTable && after.startsWith('/stream/')) ? '' : undefined;
  }
  return isTable && (after === '' || after.startsWith('/index/')) ? after : undefined;
}

/** References, which no text contains, are one character. */
function asText(parts: readonly Json[]): string {
  return parts.map((part) => (typeof part === 'string' ? part : UNNAMED)).join('');
}
