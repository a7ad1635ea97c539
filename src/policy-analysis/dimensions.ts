import { STREAM_READ_ACTIONS, TABLE_ACTIONS } from '../cloudformation/dynamodb-actions';
import { display, UNNAMED } from '../cloudformation/text';
import type { Element, Statement } from './document';
import { globsOf, guessesOf, isListed } from './pattern';
import type { Pattern, Rigour } from './pattern';
import { callersFor, isAmong, isNotAmong } from './principal';
import { bitsOf } from './search';
import type { Case, Dimension } from './search';
import { arnsOf } from './subject';
import type { PolicySubject } from './subject';
import { endings, isNameCharacter } from './witnesses';
import type { Universe } from './witnesses';

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
  const future = endings(globsOf(statements.flatMap((statement) => statement.actions.entries)), ACTION_NAMES);
  const told = new Set(cases.map((one) => one.matched));
  const untold = future?.map((action) => caseOf(action, 'actions that DynamoDB may yet add')).filter((one) => !told.has(one.matched));
  return untold && { name: 'action', cases: [...cases, ...untold] };
}

const ACTION_NAMES: Universe = {
  prefix: 'dynamodb:',
  minimum: 1,
  other: `dynamodb:${UNNAMED}`,
  allows: (character, position) => position === 0 ? /^[a-z]$/.test(character) : /^[a-z0-9]$/.test(character),
};

export function resourceDimension(statements: readonly Statement[], subject: PolicySubject, rigour: Rigour): MaybeDimension {
  const arns = arnsOf(subject);
  const patterns = statements.flatMap((statement) => statement.resources.entries);
  const indexes = indexNames(patterns, subject, arns);
  const guesses = guessesOf(patterns);
  const casesOf = (suffix: string, shown: string) => guesses.map((guess): Case => ({
    shown,
    matched: bitsOf(statements, ({ resources: { not, entries } }) =>
      isThis({ not, entries: entries.flatMap(guess) }, arns.map((arn) => arn + suffix), rigour)),
  }));
  const named = new Set(patterns.map((pattern) => pattern.shown));
  return indexes && {
    name: 'resource',
    cases: [
      ...casesOf('', `the ${subject.kind}`),
      ...indexes.flatMap((name) => casesOf(`/index/${name}`,
        arns.some((arn) => named.has(display(`${arn}/index/${name}`))) ? `the index ${name}` : 'an index')),
    ],
  };
}

/** Whether the resources of a statement are, or could be, the one that the policy is attached to. */
export function concernsSubject({ resources }: Statement, subject: PolicySubject): boolean {
  if (resources.entries.some((entry) => entry.why === 'undocumented')) {
    return true;
  }
  const arns = arnsOf(subject);
  const suffixes = ['', ...indexNames(resources.entries, subject, arns)?.map((name) => `/index/${name}`) ?? []];
  return suffixes.some((suffix) => arns.every((arn) => isListed(resources, arn + suffix, 'lenient')));
}

/** Names of indexes, one for each that the patterns tell apart. */
function indexNames(patterns: readonly Pattern[], { kind }: PolicySubject, arns: readonly string[]): readonly string[] | undefined {
  const found = (kind === 'table' ? arns : []).map((arn) => {
    const prefix = `${arn}/index/`;
    const indexes = endings(globsOf(patterns), { prefix, minimum: 1, other: prefix + UNNAMED, allows: isNameCharacter });
    return indexes?.map((index) => index.slice(prefix.length));
  });
  return found.every((names) => names !== undefined) ? [...new Set(found.flat())] : undefined;
}

/** What holds for one way of writing the ARN holds for the resource, unless another way of writing it says the opposite. */
function isThis(resources: Element<Pattern>, arns: readonly string[], rigour: Rigour): boolean {
  const opposite = { ...resources, not: !resources.not };
  return arns.some((arn) => isListed(resources, arn, rigour)) && !arns.some((arn) => isListed(opposite, arn, 'strict'));
}
