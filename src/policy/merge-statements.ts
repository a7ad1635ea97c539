import { aws_iam as iam } from 'aws-cdk-lib';
import type { IResolveContext } from 'aws-cdk-lib';

/** A statement as JSON. */
export interface Statement {
  readonly Sid?: unknown;
}

interface PolicyJson {
  readonly Version: string;
  readonly Statement: readonly Statement[];
}

/**
 * Puts our statements in front of whatever else a policy says, as rendered.
 *
 * Done while the template is rendered, so that a document that its author goes on changing is taken as it finally is,
 * and nothing that was added can stand in the place of ours. Equal statements are written once.
 *
 * @param ours statements as JSON, with Sids of their own; tokens in them are resolved by whoever renders the result
 */
export function mergeStatements(context: Pick<IResolveContext, 'resolve'>, ours: readonly Statement[], additions: readonly unknown[]): PolicyJson {
  const added = additions.flatMap((document) => statementsOf(context, document));
  if (added.length === 0) {
    return { Version: '2012-10-17', Statement: ours };
  }
  const base = context.resolve(ours) as Statement[];
  const known = new Set(base.map(canonical));
  const others = added.filter((statement) => !known.has(canonical(statement)) && known.add(canonical(statement)));
  // In an order of their own: who was granted first must not show in the template.
  others.sort((a, b) => (canonical(a) < canonical(b) ? -1 : 1));
  const taken = new Set(others.map((statement) => statement.Sid));
  return {
    Version: '2012-10-17',
    Statement: [...base.map((statement) => ({ ...statement, Sid: freeSid(String(statement.Sid), taken) })), ...others],
  };
}

/** A Sid occurs once in a policy, and what others wrote keeps theirs. */
function freeSid(wanted: string, taken: ReadonlySet<unknown>): string {
  let sid = wanted;
  for (let n = 2; taken.has(sid); n++) {
    sid = `${wanted}${n}`;
  }
  return sid;
}

function statementsOf(context: Pick<IResolveContext, 'resolve'>, document: unknown): Statement[] {
  if (document === undefined || (document instanceof iam.PolicyDocument && document.isEmpty)) {
    return [];
  }
  const statement = (context.resolve(document) as { Statement?: Statement | Statement[] } | undefined)?.Statement ?? [];
  return Array.isArray(statement) ? statement : [statement];
}

/** JSON with sorted keys: equal texts are equal values. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_, nested) =>
    nested !== null && typeof nested === 'object' && !Array.isArray(nested)
      ? Object.fromEntries(Object.entries(nested).sort(([a], [b]) => (a < b ? -1 : 1)))
      : nested);
}
