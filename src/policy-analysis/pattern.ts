import { abbreviate, display, isPlaceholder, knownText } from '../cloudformation/text';
import { globOf, matches } from './glob';
import type { Glob, GlobOptions, Mode } from './glob';

/** A value in a policy that texts are compared with. */
export interface Pattern {
  /** As people write it. */
  readonly shown: string;
  /** As it is compared; undefined if the template does not tell it. */
  readonly text?: string;
  /** Undefined where it is not known what the value means: nothing may be built on it. */
  readonly glob?: Glob;
  /**
   * Why there is none: the template does not tell the value (`unknown`), or it does, and what it matches depends on the request
   * or is not documented (`odd`).
   */
  readonly why?: 'unknown' | 'undocumented';
}

export function patternOf(value: unknown, toGlob: (text: string) => Glob | undefined): Pattern {
  const text = knownText(value);
  if (text === undefined) {
    return { shown: abbreviate(value), why: 'unknown' };
  }
  // Policy variables take their value from the request, and in policies of version 2008-10-17 they take none.
  const glob = text.includes('${') ? undefined : toGlob(text);
  return glob ? { shown: display(text), text, glob } : { shown: display(text), text, why: 'undocumented' };
}

export function plainGlob(options: GlobOptions): (text: string) => Glob {
  return (text) => globOf(text, options);
}

/**
 * How much is taken for granted: `strict` takes only what is certain to be denied as denied, `lenient` also what could be if the unknown
 * values were the best ones. What the lenient judge does not find denied is a hole for sure.
 */
export type Rigour = 'strict' | 'lenient';

/** Whether a statement may count on it that the text is among the patterns. */
export function matchesAny(patterns: readonly Pattern[], text: string, rigour: Rigour): boolean {
  return patterns.some((pattern) => one(pattern, text, rigour === 'strict' ? 'must' : 'may'));
}

/**
 * Whether a statement may count on it that the text is not among the patterns.
 *
 * @param witness the text is a witness, which without unknown parts stands for texts that no pattern with unknown parts matches
 */
export function matchesNone(patterns: readonly Pattern[], text: string, rigour: Rigour, witness = false): boolean {
  const mode = rigour === 'strict' ? 'may' : 'must';
  return patterns.every((pattern) => pattern.why !== 'undocumented' && !one(pattern, text, pattern.glob && witness && !text.split('').some(isPlaceholder) ? 'must' : mode));
}

/** The same for a list of patterns that a statement is about, or about everything but them. */
export function isListed({ not, entries }: Listing, text: string, rigour: Rigour): boolean {
  return not ? matchesNone(entries, text, rigour) : matchesAny(entries, text, rigour);
}

interface Listing {
  readonly not: boolean;
  readonly entries: readonly Pattern[];
}

export function globsOf(patterns: readonly Pattern[]): Glob[] {
  return patterns.flatMap(({ glob }) => glob ? [glob] : []);
}

function one(pattern: Pattern, text: string, mode: Mode): boolean {
  return pattern.glob ? matches(pattern.glob, mode, text) : pattern.why === 'unknown' && mode === 'may';
}

/** A way in which patterns could be meant: what to put in place of one. */
type Guess = (pattern: Pattern) => readonly Pattern[];

/** Every one more doubles the ways. */
const MOST = 4;
const EVERYTHING = globOf('*', { wildcards: true });

/**
 * A pattern whose meaning is not documented either matches a resource or does not, in whatever statement it stands: these are all the ways in
 * which that can be. With policy variables in it, it may do neither.
 */
export function guessesOf(patterns: readonly Pattern[]): Guess[] {
  const undocumented = patterns.flatMap(({ why, text }) => why === 'undocumented' && text !== undefined && !text.includes('${') ? [text] : []);
  const considered = [...new Set(undocumented)].slice(0, MOST);
  const believed = considered.reduce<readonly string[][]>((sets, text) => [...sets, ...sets.map((set) => [...set, text])], [[]]);
  const holds = (set: readonly string[], { text }: Pattern) => set.some((one) => one === text);
  return believed.map((set) => (pattern) => {
    if (!holds(considered, pattern)) {
      return [pattern];
    }
    return holds(set, pattern) ? [{ shown: pattern.shown, glob: EVERYTHING }] : [];
  });
}

const SEGMENT = '[a-z0-9*?\\uE000-\\uF8FF-]*';
/** Six segments; a wildcard before the slash that ends the type of the resource is "incorrect wildcard usage" (IAM User Guide), so it is not counted on. */
const ARN = new RegExp(`^arn:(?:${SEGMENT}:){4}(?:\\*|[^*?/:]+(?:[/:].*)?)$`, 's');

/** What a `Resource` matches; undefined where that is not documented: a shortened ARN, an odd character, something that is no ARN. */
export function resourceGlob(text: string): Glob | undefined {
  return text === '*' || ARN.test(text) ? globOf(text, { wildcards: true, arn: text !== '*' }) : undefined;
}

/**
 * Whether a policy says more of its resources than that it is about all of them; if not, it says the same of every table.
 *
 * @param policyText the policy as JSON; one that is a text again, with its own quotes inside, may say anything
 */
export function namesResources(policyText: string): boolean {
  return policyText.startsWith('"') || /"(?:Not)?Resource":(?!"\*"|\["\*"\])/.test(policyText);
}
