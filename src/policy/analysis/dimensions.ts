import type { Statement } from './document';
import { STREAM_READ_ACTIONS, TABLE_ACTIONS } from './dynamodb-action-names';
import type { Pattern, Rigour } from './pattern';
import { matchesAny, matchesNone, probesOf } from './pattern';
import { bitsOf } from './bits';
import { callersFor, isAmong, isNotAmong } from './principal';
import type { Case, Dimension } from './search';
import type { PolicySubject } from './subject';
import { fromShown, OTHER, STREAM_LABEL, TABLE_NAME, ACCOUNT, PARTITION, REGION, show } from './text';
import type { Universe } from './witnesses';
import { isNameCharacter, witnesses } from './witnesses';

/** A dimension; undefined where its cases are too many to go through. */
export type MaybeDimension = Dimension | undefined;

export function callerDimension(statements: readonly Statement[], rigour: Rigour): Dimension {
  const callers = callersFor(statements.flatMap((statement) => statement.principals.entries));
  return {
    name: 'caller',
    cases: callers.map((caller) => ({
      shown: caller.shown,
      matched: bitsOf(statements, ({ principals: { not, entries } }) =>
        not ? isNotAmong(entries, caller, rigour) : isAmong(entries, caller, rigour)),
    })),
  };
}

export function actionDimension(statements: readonly Statement[], subject: PolicySubject, rigour: Rigour): MaybeDimension {
  const known = subject.kind === 'table' ? TABLE_ACTIONS : STREAM_READ_ACTIONS;
  const caseOf = (action: string, shown: string): Case => ({
    shown,
    matched: bitsOf(statements, ({ actions: { not, entries } }) => isListed(entries, not, action, rigour)),
  });
  const cases = known.map((action) => caseOf(action.toLowerCase(), action));
  if (subject.kind === 'stream') {
    return { name: 'action', cases };
  }
  // DynamoDB goes on adding actions to tables: what is not denied today by its name must be denied tomorrow.
  const future = witnesses(probesOf(statements.flatMap((statement) => statement.actions.entries)), ACTION_NAMES);
  return future && { name: 'action', cases: [...cases, ...future.map((action) => caseOf(action, 'actions that DynamoDB may yet add'))] };
}

const ACTION_NAMES: Universe = {
  prefix: 'dynamodb:',
  minimum: 1,
  other: `dynamodb:${OTHER}`,
  allows: (character, position) => position === 0 ? /^[a-z]$/.test(character) : /^[a-z0-9]$/.test(character),
};

export function resourceDimension(statements: readonly Statement[], subject: PolicySubject, rigour: Rigour): MaybeDimension {
  const arns = arnsOf(subject);
  const patterns = statements.flatMap((statement) => statement.resources.entries);
  const suffixes = subject.kind === 'table' ? arns.map((arn) => indexNames(patterns, `${arn}/index/`)) : [];
  if (!suffixes.every((one) => one !== undefined)) {
    return undefined;
  }
  const caseOf = (suffix: string, shown: string): Case => ({
    shown,
    matched: bitsOf(statements, ({ resources: { not, entries } }) => isThis(entries, not, arns.map((arn) => arn + suffix), rigour)),
  });
  const named = new Set(patterns.map((pattern) => pattern.shown));
  return {
    name: 'resource',
    cases: [
      caseOf('', `the ${subject.kind}`),
      ...[...new Set(suffixes.flat())].map((name) => caseOf(`/index/${name}`,
        arns.some((arn) => named.has(show(`${arn}/index/${name}`))) ? `the index ${name}` : 'an index')),
    ],
  };
}

/** ARNs of the resource, all of them as texts for one and the same. */
function arnsOf(subject: PolicySubject): readonly string[] {
  const known = (subject.arns ?? []).map(fromShown);
  const table = `arn:${PARTITION}:dynamodb:${REGION}:${ACCOUNT}:table/${TABLE_NAME}`;
  return known.length > 0 ? known : [subject.kind === 'table' ? table : `${table}/stream/${STREAM_LABEL}`];
}

function indexNames(patterns: readonly Pattern[], prefix: string): readonly string[] | undefined {
  return witnesses(probesOf(patterns), { prefix, minimum: 1, other: prefix + OTHER, allows: isNameCharacter })
    ?.map((arn) => arn.slice(prefix.length));
}

/** What holds for one way of writing the ARN holds for the resource, unless another way of writing it says the opposite. */
function isThis(entries: readonly Pattern[], not: boolean, arns: readonly string[], rigour: Rigour): boolean {
  return arns.some((arn) => isListed(entries, not, arn, rigour)) && !arns.some((arn) => isListed(entries, !not, arn, 'strict'));
}

function isListed(entries: readonly Pattern[], not: boolean, text: string, rigour: Rigour): boolean {
  return not ? matchesNone(entries, text, rigour) : matchesAny(entries, text, rigour);
}

