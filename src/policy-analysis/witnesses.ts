import { accepts, advance, globOf, literalAt, literalsOf, matches, read } from './glob';
import type { Glob, Mode } from './glob';
import { hasPlaceholder, isPlaceholder, UNNAMED } from '../cloudformation/text';

/** A set of texts: a fixed prefix, then at least `minLength` characters that `allows` accepts. */
export interface TextSet {
  readonly prefix: string;
  readonly minLength: number;
  /** A pattern that all texts of the set match. */
  readonly shape?: Glob;
  /** A text of the set that differs from every text in the policy. */
  readonly unnamed: string;
  allows(character: string, position: number): boolean;
}

export const ANY_TEXT: TextSet = { prefix: '', minLength: 0, unnamed: UNNAMED, allows: () => true };

/** An ARN has six segments. */
const ARN = globOf('arn:*:*:*:*:*', { wildcards: true, arn: true });
export const ANY_ARN: TextSet = { prefix: 'arn:', minLength: 0, shape: ARN, unnamed: `arn:::::${UNNAMED}`, allows: () => true };

/**
 * Texts that represent all texts of a set: for each text of the set, one of these is matched by the same patterns.
 *
 * Texts that a pattern matches only for certain values of its placeholders are represented by a witness with those placeholders. A witness
 * without placeholders represents texts that no placeholder matches.
 *
 * @returns undefined if there are too many to explore
 */
export function witnesses(globs: readonly Glob[], set: TextSet): readonly string[] | undefined {
  const known = exactWitnesses(globs, set) ?? explore(mustMatch(globs), withoutPlaceholders(set));
  const unknown = globs.filter(hasUnknownPart).map((glob) => (glob.exact !== undefined
    ? [glob.exact]
    : explore(mustOrMayMatch(globs), { ...set, shape: glob })));
  const found = [known, ...unknown];
  return found.every((texts) => texts !== undefined) ? [...new Set(found.flat())] : undefined;
}

/** The same for a set whose prefix may contain placeholders. A witness may then match a pattern only for certain values of them. */
export function witnessesWithPrefix(globs: readonly Glob[], set: TextSet): readonly string[] | undefined {
  return hasPlaceholder(set.prefix) || globs.some(hasUnknownPart)
    ? explore(mustOrMayMatch(globs), set)
    : exactWitnesses(globs, set) ?? explore(mustMatch(globs), set);
}

/** Without wildcards, a text is equal to one of the patterns or to none of them. */
function exactWitnesses(globs: readonly Glob[], set: TextSet): readonly string[] | undefined {
  const texts = globs.flatMap(({ exact }) => exact ?? []);
  return texts.length === globs.length ? [...new Set([...texts.filter((text) => isIn(set, text)), set.unnamed])] : undefined;
}

export function isIn(set: TextSet, text: string): boolean {
  const rest = text.slice(set.prefix.length);
  return text.startsWith(set.prefix) && rest.length >= set.minLength
    && rest.split('').every((character, position) => set.allows(character, position))
    && (set.shape === undefined || matches(set.shape, 'must', text));
}

/** Whether the name of a table or an index may contain the character (DG, naming rules). */
export function isNameCharacter(character: string): boolean {
  return !isPlaceholder(character) && /^[A-Za-z0-9_.-]$/.test(character);
}

function withoutPlaceholders(set: TextSet): TextSet {
  return { ...set, allows: (character, position) => !isPlaceholder(character) && set.allows(character, position) };
}

function hasUnknownPart(glob: Glob): boolean {
  return literalsOf(glob).some(isPlaceholder);
}

/** A pattern, and the question whether a text matches it for all values of the placeholders or for at least one. */
interface Matcher {
  readonly glob: Glob;
  readonly mode: Mode;
}

function mustMatch(globs: readonly Glob[]): Matcher[] {
  return globs.map((glob) => ({ glob, mode: 'must' }));
}

function mustOrMayMatch(globs: readonly Glob[]): Matcher[] {
  return globs.flatMap((glob) => [{ glob, mode: 'must' }, { glob, mode: 'may' }]);
}

/** Limits the exploration to some tenths of a second. */
const MAX_STEPS = 400_000;

/**
 * Runs all automata together over all texts of a set, and keeps the first text for each combination of answers.
 *
 * Texts that lead to the same combination of states continue alike, so each combination is visited once.
 */
function explore(patterns: readonly Matcher[], set: TextSet): readonly string[] | undefined {
  const matchers: readonly Matcher[] = set.shape ? [{ glob: set.shape, mode: 'must' }, ...patterns] : patterns;
  const found = new Map<string, string>();
  const queue = [{ states: matchers.map(({ glob, mode }) => read(glob, mode, set.prefix)), rest: '' }];
  const seen = new Set<string>();
  let steps = 0;
  for (const { states, rest } of queue) {
    const answers = matchers.map(({ glob }, index) => accepts(glob, states[index]));
    if (rest.length >= set.minLength && (set.shape === undefined || answers[0])) {
      found.set(answers.join(), found.get(answers.join()) ?? set.prefix + rest);
    }
    for (const character of nextCharacters(matchers, states, set, rest.length)) {
      const next = matchers.map(({ glob, mode }, index) => advance(glob, mode, states[index], character));
      steps += next.reduce((sum, one) => sum + one.length, matchers.length);
      const key = `${Math.min(rest.length + 1, set.minLength)}|${next.join('|')}`;
      // No continuation of a text brings it into the shape again.
      if (!seen.has(key) && (set.shape === undefined || next[0].length > 0)) {
        seen.add(key);
        queue.push({ states: next, rest: rest + character });
      }
    }
    if (steps > MAX_STEPS) {
      return undefined;
    }
  }
  return [...found.values()];
}

/** Characters that represent all those that no pattern contains. */
const SPARE = 'xqzjkvwyabcdefghilmnoprstu0123456789-_.XQZJKVWYABCDEFGHILMNOPRSTU/¶§'.split('');

/** The characters that some pattern has next, and one that represents all others. */
function nextCharacters(matchers: readonly Matcher[], states: readonly (readonly number[])[], set: TextSet, position: number): string[] {
  // Within a segment of an ARN, wildcards do not match a colon.
  const expected = new Set([':']);
  matchers.forEach(({ glob }, index) => states[index].forEach((state) => {
    const character = literalAt(glob, state);
    if (character !== undefined) {
      expected.add(character);
      // Another pattern may distinguish case.
      expected.add(glob.ignoreCase ? character.toUpperCase() : character);
    }
  }));
  const spare = SPARE.find((character) => !expected.has(character) && set.allows(character, position));
  return [...expected, ...(spare ? [spare] : [])].filter((character) => set.allows(character, position));
}
