import { hasPlaceholder, isPlaceholder, UNNAMED } from '../cloudformation/text';
import { accepts, advance, awaits, begin, globOf, literals, matches } from './glob';
import type { Glob, Mode } from './glob';

/** A set of texts: a fixed beginning, and behind it at least `minimum` characters of those that are allowed there. */
export interface Universe {
  readonly prefix: string;
  readonly minimum: number;
  /** What the texts have in common besides. */
  readonly shape?: Glob;
  /** A text of this set that equals none of those that are written down. */
  readonly other: string;
  allows(character: string, position: number): boolean;
}

interface Probe {
  readonly glob: Glob;
  readonly mode: Mode;
}

export const ANY_TEXT: Universe = { prefix: '', minimum: 0, other: UNNAMED, allows: () => true };

/** Every ARN has six segments. */
const ARN = globOf('arn:*:*:*:*:*', { wildcards: true, arn: true });
export const ANY_ARN: Universe = { prefix: 'arn:', minimum: 0, shape: ARN, other: `arn:::::${UNNAMED}`, allows: () => true };

/** Characters to stand for all those that no pattern mentions. */
const SPARE = 'xqzjkvwyabcdefghilmnoprstu0123456789-_.XQZJKVWYABCDEFGHILMNOPRSTU/¶§'.split('');
/** How many positions of patterns are looked at before it is too much: some tenths of a second. */
const MOST_STEPS = 400_000;

/**
 * Texts of a universe, such that any other text of it is matched by the very same patterns as one of these.
 *
 * So what holds for each of them holds for all texts. Where a pattern has an unknown part, the texts that it matches once that part is known
 * are represented with that part in them; and a witness without unknown parts stands for texts that no such pattern matches.
 * Undefined if there are too many to go through.
 */
export function witnesses(globs: readonly Glob[], universe: Universe): readonly string[] | undefined {
  const exact = globs.map((glob) => glob.exact);
  const known = exact.every((text) => text !== undefined)
    // Without wildcards, a text is one of the patterns or it is none of them.
    ? [...exact.filter((text) => isIn(universe, text)), universe.other]
    : explored(sureProbes(globs), withoutUnknown(universe));
  const unsure = globs.filter(isUnsure).map((glob) => glob.exact !== undefined
    ? [glob.exact]
    : explored(unsureProbes(globs), { ...universe, shape: glob }));
  const found = [known, ...unsure];
  return found.every((texts) => texts !== undefined) ? [...new Set(found.flat())] : undefined;
}

/**
 * The same for texts of which only the end is free: their beginning is a certain one, and whether it is that of a pattern may be unknown.
 */
export function endings(globs: readonly Glob[], universe: Universe): readonly string[] | undefined {
  const exact = globs.map((glob) => glob.exact);
  return exact.every((text) => text !== undefined && !hasPlaceholder(text)) && !hasPlaceholder(universe.prefix)
    ? [...new Set([...exact.filter((text): text is string => text !== undefined && isIn(universe, text)), universe.other])]
    : explored(hasPlaceholder(universe.prefix) || globs.some(isUnsure) ? unsureProbes(globs) : sureProbes(globs), universe);
}

export function isIn(universe: Universe, text: string): boolean {
  const tail = text.slice(universe.prefix.length);
  return text.startsWith(universe.prefix) && tail.length >= universe.minimum
    && tail.split('').every((character, position) => universe.allows(character, position))
    && (universe.shape === undefined || matches(universe.shape, 'must', text));
}

function withoutUnknown(universe: Universe): Universe {
  return { ...universe, allows: (character, position) => !isPlaceholder(character) && universe.allows(character, position) };
}

function isUnsure(glob: Glob): boolean {
  return literals(glob).some(isPlaceholder);
}

function sureProbes(globs: readonly Glob[]): Probe[] {
  return globs.map((glob) => ({ glob, mode: 'must' }));
}

function unsureProbes(globs: readonly Glob[]): Probe[] {
  return globs.flatMap((glob) => [{ glob, mode: 'must' }, { glob, mode: 'may' }]);
}

/** All patterns read a text together, one character after the other; each combination of their states is visited once. */
function explored(some: readonly Probe[], universe: Universe): readonly string[] | undefined {
  const probes: readonly Probe[] = universe.shape ? [{ glob: universe.shape, mode: 'must' }, ...some] : some;
  const found = new Map<string, string>();
  const start = probes.map(({ glob, mode }) => universe.prefix.split('').reduce(
    (states, character) => advance(glob, mode, states, character), begin(glob, mode)));
  const queue = [{ states: start, tail: '' }];
  const seen = new Set<string>();
  let steps = 0;
  for (const { states, tail } of queue) {
    const answers = probes.map(({ glob }, index) => accepts(glob, states[index]));
    if (tail.length >= universe.minimum && (universe.shape === undefined || answers[0])) {
      found.set(answers.join(), found.get(answers.join()) ?? universe.prefix + tail);
    }
    for (const character of nextCharacters(probes, states, universe, tail.length)) {
      const next = probes.map(({ glob, mode }, index) => advance(glob, mode, states[index], character));
      steps += next.reduce((sum, one) => sum + one.length, probes.length);
      const key = `${Math.min(tail.length + 1, universe.minimum)}|${next.join('|')}`;
      // What has not the shape any more never gets it back.
      if (!seen.has(key) && (universe.shape === undefined || next[0].length > 0)) {
        seen.add(key);
        queue.push({ states: next, tail: tail + character });
      }
    }
    if (steps > MOST_STEPS) {
      return undefined;
    }
  }
  return [...found.values()];
}

/** The characters that some pattern waits for, and one that stands for all others. */
function nextCharacters(probes: readonly Probe[], states: readonly (readonly number[])[], universe: Universe, position: number): string[] {
  // A colon ends a segment of an ARN: wildcards there do not match it.
  const awaited = new Set([':']);
  probes.forEach(({ glob }, index) => states[index].forEach((state) => {
    const character = awaits(glob, state);
    if (character !== undefined) {
      awaited.add(character);
      // Where case does not matter to this pattern, it may to another.
      awaited.add(glob.ignoreCase ? character.toUpperCase() : character);
    }
  }));
  const spare = SPARE.find((character) => !awaited.has(character) && universe.allows(character, position));
  return [...awaited, ...(spare ? [spare] : [])].filter((character) => universe.allows(character, position));
}

/** The characters of names: an atom is never a part of one. */
export function isNameCharacter(character: string): boolean {
  return !isPlaceholder(character) && /^[A-Za-z0-9_.-]$/.test(character);
}
