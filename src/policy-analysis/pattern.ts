import { globOf, matches } from './glob';
import type { Glob, Mode } from './glob';
import { abbreviate, display, isPlaceholder, knownText } from '../cloudformation/text';

/** A value in a policy that is compared with a text. */
export interface Pattern {
  /** The value for messages. */
  readonly label: string;
  /** Undefined if the template does not contain the value. */
  readonly text?: string;
  /** What the template contains in place of a text. */
  readonly reference?: unknown;
  /** What the value matches; undefined if that is not known. */
  readonly glob?: Glob;
  /**
   * Why `glob` is undefined. `unknown`: the template does not contain the value. `undocumented`: AWS does not document what the value matches,
   * or it depends on the request.
   */
  readonly unclear?: 'unknown' | 'undocumented';
}

export function patternOf(value: unknown, toGlob: (text: string) => Glob | undefined): Pattern {
  const text = knownText(value);
  if (text === undefined) {
    return { label: abbreviate(value), reference: value, unclear: 'unknown' };
  }
  // The value of a policy variable comes from the request. Policies of version 2008-10-17 have no variables.
  const glob = text.includes('${') ? undefined : toGlob(text);
  return { label: display(text), text, ...(glob ? { glob } : { unclear: 'undocumented' }) };
}

/** An element of a statement, such as `Action`, or `NotAction` with `not`. */
export interface PolicyElement<T> {
  readonly not: boolean;
  readonly entries: readonly T[];
}

/**
 * What counts as a match if it depends on values that are known only at deployment. `strict`: a match for every such value, so that what is
 * denied is certainly denied. `lenient`: a match for at least one value, so that what is not denied is certainly not denied.
 */
export type Strictness = 'strict' | 'lenient';

export function matchesElement({ not, entries }: PolicyElement<Pattern>, text: string, strictness: Strictness): boolean {
  return not ? matchesNone(entries, text, strictness) : matchesAny(entries, text, strictness);
}

export function matchesAny(patterns: readonly Pattern[], text: string, strictness: Strictness): boolean {
  return patterns.some((pattern) => matchesPattern(pattern, text, strictness === 'strict' ? 'must' : 'may'));
}

/** The same, where undocumented behavior counts as a match too. */
export function mayMatchElement({ not, entries }: PolicyElement<Pattern>, text: string): boolean {
  return not
    ? !entries.some((pattern) => matchesPattern(pattern, text, 'must'))
    : entries.some((pattern) => pattern.unclear !== undefined || matchesPattern(pattern, text, 'may'));
}

/** @param isWitness whether the text is from `witnesses`: without a placeholder, it represents only texts that no placeholder of a pattern matches */
export function matchesNone(patterns: readonly Pattern[], text: string, strictness: Strictness, isWitness = false): boolean {
  const isCertain = isWitness && !text.split('').some(isPlaceholder);
  const mode = strictness === 'strict' ? 'may' : 'must';
  return patterns.every((pattern) =>
    pattern.unclear !== 'undocumented' && !matchesPattern(pattern, text, isCertain && pattern.glob ? 'must' : mode));
}

function matchesPattern({ glob, unclear }: Pattern, text: string, mode: Mode): boolean {
  return glob ? matches(glob, mode, text) : unclear === 'unknown' && mode === 'may';
}

export function globsOf(patterns: readonly Pattern[]): Glob[] {
  return patterns.flatMap(({ glob }) => glob ?? []);
}

const SEGMENT = '[a-z0-9*?\\uE000-\\uF8FF-]*';
/** An ARN of six segments, without a wildcard before the `/` after the resource type: the IAM User Guide calls that "incorrect wildcard usage". */
const ARN = new RegExp(`^arn:(?:${SEGMENT}:){4}(?:\\*|[^*?/:]+(?:[/:].*)?)$`, 's');

/** What a `Resource` matches; undefined for a text that is not an ARN as IAM documents it. */
export function resourceGlob(text: string): Glob | undefined {
  return text === '*' || ARN.test(text) ? globOf(text, { wildcards: true, arn: text !== '*' }) : undefined;
}

/** An assumption about undocumented patterns: replaces each by one that matches everything, or removes it. */
type Assumption = (pattern: Pattern) => readonly Pattern[];

/** The number of assumptions doubles with each undocumented pattern. */
const MAX_UNDOCUMENTED = 4;
const EVERYTHING = globOf('*', { wildcards: true });

/**
 * The possible assumptions about undocumented patterns: AWS treats the same pattern in the same way in every statement.
 *
 * A pattern with a policy variable is not replaced: whether it matches depends on the request.
 */
export function assumptionsFor(patterns: readonly Pattern[]): Assumption[] {
  const undocumented = patterns.flatMap(({ unclear, text }) => (unclear === 'undocumented' && text?.includes('${') === false ? [text] : []));
  const replaced = [...new Set(undocumented)].slice(0, MAX_UNDOCUMENTED);
  return subsetsOf(replaced).map((matching) => (pattern) => {
    const { label, text } = pattern;
    if (text === undefined || !replaced.includes(text)) {
      return [pattern];
    }
    return matching.includes(text) ? [{ label, glob: EVERYTHING }] : [];
  });
}

export function subsetsOf<T>(items: readonly T[]): readonly (readonly T[])[] {
  return items.reduce<readonly (readonly T[])[]>((subsets, item) => [...subsets, ...subsets.map((subset) => [...subset, item])], [[]]);
}

/**
 * Whether a policy names certain resources. If not, its analysis is the same for every table.
 *
 * @param policyText the policy as JSON; if that is a JSON string, the policy is inside it and may name resources
 */
export function namesResources(policyText: string): boolean {
  return policyText.startsWith('"') || /"(?:Not)?Resource":(?!"\*"|\["\*"\])/.test(policyText);
}
