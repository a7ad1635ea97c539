import { display } from '../../cloudformation/text';
import type { Branches, CaseFact, Location } from '../../template/facts';
import type { Finding, Severity, Subject } from '../rule';

/** What a rule says about one property. A property that passes has an empty list. */
export interface RuleResult {
  readonly kind: 'violation' | 'unverifiable';
  readonly severity: Severity;
  readonly message: string;
  readonly fix: string;
  /** The name of the key that the result is about, where the app does not define that key. */
  readonly foreignKey?: string;
  /** Whether it applies to some outcomes of a property, and other outcomes pass. */
  readonly isPossible?: boolean;
}

export function violation(message: string, fix: string): RuleResult {
  return { kind: 'violation', severity: 'error', message, fix };
}

/** For a value that the app does not contain: it never counts as compliant. */
export function unverifiable(message: string, fix: string): RuleResult {
  return { kind: 'unverifiable', severity: 'error', message, fix };
}

/** For a setting that may be intended, or that cannot be changed yet. */
export function asWarning(result: RuleResult): RuleResult {
  return { ...result, severity: 'warning' };
}

/** @template C what the handlers need to know about the resource: one object of handlers serves thousands of replicas */
export interface BranchHandlers<T, C = undefined> {
  value(value: T, context: C): readonly RuleResult[];
  absent(context: C): readonly RuleResult[];
  unverifiable(why: string, context: C): readonly RuleResult[];
}

/** Checks every possible outcome of a property: all of them must pass, since any of them may be the one that is deployed. */
export function matchBranches<T, C = undefined>(branches: Branches<T>, handlers: BranchHandlers<T, C>, context?: C): readonly RuleResult[] {
  if (branches.length > 1) {
    return oneOfSeveral(branches.map((branch) => matchBranches([branch], handlers, context)));
  }
  const [branch] = branches;
  switch (branch.kind) {
    case 'value': return handlers.value(branch.value, context as C);
    case 'absent': return handlers.absent(context as C);
    case 'unverifiable': return handlers.unverifiable(branch.why, context as C)
      .map((result) => (branch.key === undefined ? result : { ...result, foreignKey: branch.key }));
  }
}

const ONE_OF_SEVERAL = 'For one of several possible values: ';

/** Properties may have several outcomes inside one another: the message says so once. */
function oneOfSeveral(outcomes: readonly (readonly RuleResult[])[]): readonly RuleResult[] {
  const isInEach = (severity: Severity) => outcomes.every((results) =>
    results.some((result) => result.kind === 'violation' && result.severity === severity && !result.isPossible));
  return outcomes.flat().map((result) => ({
    ...isInEach(result.severity) ? result : possible(result),
    message: result.message.startsWith(ONE_OF_SEVERAL) ? result.message : ONE_OF_SEVERAL + result.message,
  }));
}

/** For a result that applies to some outcomes of conditions only. */
export function possible(result: RuleResult): RuleResult {
  return { ...result, isPossible: true };
}

/** The resource that a finding is about, and the tables that it concerns. */
export interface FindingLocation {
  readonly where: Location;
  /** Region for the brackets of the id, for replicas outside the stack's own Region. */
  readonly region?: string;
  readonly subjects: readonly Subject[];
  readonly when?: CaseFact;
}

/** One finding of each kind and severity, for any number of branches: one mistake is reported once. */
export function findings(location: FindingLocation, results: readonly RuleResult[]): readonly Finding[] {
  return (['violation', 'unverifiable'] as const).flatMap((kind) => (['error', 'warning'] as const).flatMap((severity) => {
    const isOpen = ({ isPossible }: RuleResult) => location.when?.undecided === true && isPossible === true;
    const alike = results.filter((result) => (isOpen(result) ? 'unverifiable' : result.kind) === kind && result.severity === severity);
    const [limit, fewer] = alike.some(isOpen) ? [[TOO_MANY_CASES], [FEWER_CASES]] : [[], []];
    return alike.length === 0 ? [] : [{
      where: location.where,
      finding: brackets(location.region, kind),
      severity,
      message: combined([...limit, ...alike.map((result) => result.message)]),
      fix: combined([...alike.map((result) => result.fix), ...fewer]),
      subjects: withForeignKeys(location.subjects, alike),
      when: location.when,
    }];
  }));
}

const TOO_MANY_CASES = 'The conditions are not evaluated together: the limit is 64 cases of a resource, from 4,096 combinations of values.';
const FEWER_CASES = 'Or use fewer conditions and parameters for the resource.';

/** Exemptions of foreign keys apply only to findings about nothing else than those keys. */
function withForeignKeys(subjects: readonly Subject[], results: readonly RuleResult[]): readonly Subject[] {
  const keys = [...new Set(results.map(({ foreignKey }) => foreignKey))];
  return keys.includes(undefined) ? subjects : subjects.flatMap((subject) => keys.map((foreignKey) => ({ ...subject, foreignKey })));
}

function brackets(region: string | undefined, kind: RuleResult['kind']): string | undefined {
  const parts = [...region === undefined ? [] : [region], ...kind === 'unverifiable' ? [kind] : []];
  return parts.length === 0 ? undefined : parts.join(':');
}

/** Each text once and in readable form: texts of templates contain placeholders. */
function combined(texts: readonly string[]): string {
  return display([...new Set(texts)].join(' '));
}
