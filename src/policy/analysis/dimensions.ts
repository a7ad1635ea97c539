import { bitsOf } from './bits';
import type { Element, Statement } from './document';
import { STREAM_READ_ACTIONS, TABLE_ACTIONS } from './dynamodb-action-names';
import type { Pattern, Rigour } from './pattern';
import { isListed, probesOf } from './pattern';
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
    matched: bitsOf(statements, ({ actions }) => isListed(actions, action, rigour)),
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
    matched: bitsOf(statements, ({ resources }) => isThis(resources, arns.map((arn) => arn + suffix), rigour)),
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

/** Whether the resources of a statement are, or could be, the one that the policy is attached to. */
export function concernsSubject({ resources }: Statement, subject: PolicySubject): boolean {
  if (resources.entries.some((entry) => entry.why === 'odd')) {
    return true;
  }
  const arns = arnsOf(subject);
  const indexes = subject.kind === 'table' ? arns.flatMap((arn) => indexNames(resources.entries, `${arn}/index/`)?.map((name) => `${arn}/index/${name}`) ?? []) : [];
  return [...arns, ...indexes].some((arn) => isListed(resources, arn, 'lenient'));
}

/** ARNs of the resource, all of them as texts for one and the same: what is in a template is in the account and partition of its stack. */
function arnsOf(subject: PolicySubject): readonly string[] {
  const table = `arn:${PARTITION}:dynamodb:${REGION}:${ACCOUNT}:table/${TABLE_NAME}`;
  const unknown = subject.kind === 'table' ? table : `${table}/stream/${STREAM_LABEL}`;
  const known = (subject.arns ?? []).map(fromShown).flatMap((arn) => {
    const [prefix, , service, region, account, ...rest] = arn.split(':');
    return [arn, [prefix, PARTITION, service, region, account, ...rest].join(':'), [prefix, PARTITION, service, region, ACCOUNT, ...rest].join(':')];
  });
  return known.length > 0 ? [...new Set(known)] : [unknown];
}

function indexNames(patterns: readonly Pattern[], prefix: string): readonly string[] | undefined {
  return witnesses(probesOf(patterns), { prefix, minimum: 1, other: prefix + OTHER, allows: isNameCharacter })
    ?.map((arn) => arn.slice(prefix.length));
}

/** What holds for one way of writing the ARN holds for the resource, unless another way of writing it says the opposite. */
function isThis(resources: Element<Pattern>, arns: readonly string[], rigour: Rigour): boolean {
  const opposite = { ...resources, not: !resources.not };
  return arns.some((arn) => isListed(resources, arn, rigour)) && !arns.some((arn) => isListed(opposite, arn, 'strict'));
}
