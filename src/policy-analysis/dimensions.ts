import type { Statement } from './document';
import { assumptionsFor, globsOf, matchesElement } from './pattern';
import type { Pattern, PolicyElement, Strictness } from './pattern';
import { callersFor, matchesCaller } from './principal';
import { statementSet } from './search';
import type { Case, Dimension } from './search';
import { arnsOf } from './subject';
import type { PolicySubject } from './subject';
import { isNameCharacter, witnessesWithPrefix } from './witnesses';
import type { TextSet } from './witnesses';
import { STREAM_READ_ACTIONS, TABLE_ACTIONS } from '../cloudformation/dynamodb-actions';
import { display, UNNAMED } from '../cloudformation/text';

export function callerDimension(statements: readonly Statement[], strictness: Strictness): Dimension {
  const callers = callersFor(statements.flatMap((statement) => statement.principals.entries));
  return {
    name: 'caller',
    cases: callers.map((caller) => ({
      label: caller.label,
      matched: statementSet(statements, ({ principals }) => matchesCaller(principals, caller, strictness)),
    })),
  };
}

/** @returns undefined if there are too many cases, as for the other dimensions */
export function actionDimension(statements: readonly Statement[], { kind }: PolicySubject, strictness: Strictness): Dimension | undefined {
  const caseOf = (action: string, label: string): Case => ({
    label,
    matched: statementSet(statements, ({ actions }) => matchesElement(actions, action, strictness)),
  });
  const cases = (kind === 'table' ? TABLE_ACTIONS : STREAM_READ_ACTIONS).map((action) => caseOf(action.toLowerCase(), action));
  if (kind === 'stream') {
    return { name: 'action', cases };
  }
  // DynamoDB keeps adding actions to tables. The policy has to deny those too.
  const future = witnessesWithPrefix(globsOf(statements.flatMap((statement) => statement.actions.entries)), ACTION_NAMES);
  const found = new Set(cases.map(({ matched }) => matched));
  const added = future?.map((action) => caseOf(action, 'actions that DynamoDB may add later')).filter(({ matched }) => !found.has(matched));
  return added && { name: 'action', cases: [...cases, ...added] };
}

const ACTION_NAMES: TextSet = {
  prefix: 'dynamodb:',
  minLength: 1,
  unnamed: `dynamodb:${UNNAMED}`,
  allows: (character, position) => (position === 0 ? /^[a-z]$/ : /^[a-z0-9]$/).test(character),
};

export function resourceDimension(statements: readonly Statement[], subject: PolicySubject, strictness: Strictness): Dimension | undefined {
  const arns = arnsOf(subject);
  const patterns = statements.flatMap((statement) => statement.resources.entries);
  const indexes = indexNames(patterns, subject, arns);
  const assumptions = assumptionsFor(patterns);
  const casesOf = (suffix: string, label: string) => assumptions.map((assume): Case => ({
    label,
    matched: statementSet(statements, ({ resources: { not, entries } }) =>
      matchesResource({ not, entries: entries.flatMap(assume) }, arns.map((arn) => arn + suffix), strictness)),
  }));
  const named = new Set(patterns.map((pattern) => pattern.label));
  return indexes && {
    name: 'resource',
    cases: [
      ...casesOf('', `the ${subject.kind}`),
      ...indexes.flatMap((name) => casesOf(`/index/${name}`,
        arns.some((arn) => named.has(display(`${arn}/index/${name}`))) ? `the index ${name}` : 'an index')),
    ],
  };
}

/** Whether the resources of a statement may include the resource that the policy is attached to, or an index of it. */
export function mayConcernSubject({ resources }: Statement, subject: PolicySubject): boolean {
  if (resources.entries.some((entry) => entry.unclear === 'undocumented')) {
    return true;
  }
  const arns = arnsOf(subject);
  const suffixes = ['', ...indexNames(resources.entries, subject, arns)?.map((name) => `/index/${name}`) ?? []];
  return suffixes.some((suffix) => arns.every((arn) => matchesElement(resources, arn + suffix, 'lenient')));
}

/** One name of an index for each set of indexes that the patterns distinguish. */
function indexNames(patterns: readonly Pattern[], { kind }: PolicySubject, arns: readonly string[]): readonly string[] | undefined {
  const found = (kind === 'table' ? arns : []).map((arn) => {
    const prefix = `${arn}/index/`;
    const indexes = witnessesWithPrefix(globsOf(patterns), { prefix, minLength: 1, unnamed: prefix + UNNAMED, allows: isNameCharacter });
    return indexes?.map((index) => index.slice(prefix.length));
  });
  return found.every((names) => names !== undefined) ? [...new Set(found.flat())] : undefined;
}

/** A match of one of the resource's ARNs is enough, unless the element certainly excludes the same resource by another of its ARNs. */
export function matchesResource(resources: PolicyElement<Pattern>, arns: readonly string[], strictness: Strictness): boolean {
  const opposite = { ...resources, not: !resources.not };
  return arns.some((arn) => matchesElement(resources, arn, strictness)) && !arns.some((arn) => matchesElement(opposite, arn, 'strict'));
}
