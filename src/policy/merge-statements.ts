import { aws_iam as iam } from 'aws-cdk-lib';
import type { IResolveContext } from 'aws-cdk-lib';
import { canonical } from '../cloudformation/json';
import type { JsonObject } from '../cloudformation/json';

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
