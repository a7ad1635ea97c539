import { aws_iam as iam } from 'aws-cdk-lib';
import type { IResolveContext } from 'aws-cdk-lib';
import { namedResource } from '../cloudformation/intrinsics';
import { canonical, listOf } from '../cloudformation/json';
import type { Json, JsonObject } from '../cloudformation/json';
import { composeText, partsOf, UNNAMED } from '../cloudformation/text';

/** A statement as JSON. */
export interface Statement {
  readonly Sid?: unknown;
}

interface PolicyJson {
  readonly Version: string;
  readonly Statement: readonly Statement[];
}

type Context = Pick<IResolveContext, 'resolve'>;

/**
 * Puts our statements before the other statements of a policy, as rendered. Equal statements are written once.
 *
 * It runs while the template is rendered, so it sees the final state of documents that are changed later, and no added statement can replace ours.
 *
 * @param ours statements as JSON, each with a Sid; their tokens are resolved together with the result
 * @param change applied to each of the other statements
 */
export function mergeStatements(
  context: Context, ours: readonly Statement[], additions: readonly unknown[], change = (statement: JsonObject) => statement,
): PolicyJson {
  const added = additions.flatMap((document) => statementsOf(context, document)).map(change);
  if (added.length === 0) {
    return { Version: '2012-10-17', Statement: ours };
  }
  const base = context.resolve(ours) as JsonObject[];
  const known = new Set(base.map(canonical));
  const others = added.filter((statement) => !known.has(canonical(statement)) && known.add(canonical(statement)));
  // Sorted, so that the order of grants does not change the template.
  others.sort((a, b) => (canonical(a) < canonical(b) ? -1 : 1));
  const taken = new Set<unknown>(others.map((statement: Statement | null) => statement?.Sid));
  return {
    Version: '2012-10-17',
    Statement: [...base.map((statement) => ({ ...statement, Sid: freeSid(String(statement.Sid), taken) })), ...others],
  };
}

/** A Sid must be unique in a policy: an added statement keeps its Sid, and ours gets a number. */
function freeSid(wanted: string, taken: ReadonlySet<unknown>): string {
  let sid = wanted;
  for (let n = 2; taken.has(sid); n++) {
    sid = `${wanted}${n}`;
  }
  return sid;
}

function statementsOf(context: Context, document: unknown): JsonObject[] {
  if (document === undefined || (document instanceof iam.PolicyDocument && document.isEmpty)) {
    return [];
  }
  const statement = (context.resolve(document) as { Statement?: JsonObject | JsonObject[] } | undefined)?.Statement ?? [];
  return Array.isArray(statement) ? statement : [statement];
}

/** The table that a policy belongs to, as statements of the policy may refer to it. */
export interface OwnTable {
  /** Logical ids of the table and of the resources that stand for its replicas. */
  readonly ids: ReadonlySet<string>;
  readonly kind: 'table' | 'stream';
  /** ARN of an index by what follows the table's ARN, without a reference to the table. Throws if it is known only after deployment. */
  indexArn(suffix: string): Json;
  /** For a replica, the ARN there of what a text without a reference names in the table's own Region; undefined for any other text. */
  arnOfReplica(text: string): Json | undefined;
}

/**
 * A statement with `*` in place of the ARN of the table that it belongs to: a resource cannot refer to itself, and in its own policy `*` is the table
 * with its indexes, or the stream.
 */
export function withoutOwnArn(statement: JsonObject, own: OwnTable): JsonObject {
  const resources = listOf(statement.Resource).map((resource) => own.arnOfReplica(asText(partsOf(composeText(resource)))) ?? resource);
  const suffixes = resources.map((resource) => suffixOf(resource, own));
  if (suffixes.includes('')) {
    return { ...statement, Resource: '*' };
  }
  const named = resources.map((resource, index) => (suffixes[index] === undefined ? resource : own.indexArn(suffixes[index])));
  const isSame = named.every((resource, index) => resource === listOf(statement.Resource)[index]);
  return isSame ? statement : { ...statement, Resource: named.length === 1 ? named[0] : named };
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
