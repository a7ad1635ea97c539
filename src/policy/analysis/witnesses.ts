import type { Glob, Mode } from './glob';
import { accepts, advance, awaits, begin, globOf, literals, matches } from './glob';
import { hasAtom, isAtom, OTHER } from './text';

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

export interface Probe {
  readonly glob: Glob;
  readonly mode: Mode;
}

export const ANY_TEXT: Universe = { prefix: '', minimum: 0, other: OTHER, allows: () => true };

/** Every ARN has six segments. */
const ARN = globOf('arn:*:*:*:*:*', { wildcards: true, arn: true });
export const ANY_ARN: Universe = { prefix: 'arn:', minimum: 0, shape: ARN, other: `arn:::::${OTHER}`, allows: () => true };

/** Characters to stand for all those that no pattern mentions. */
const SPARE = 'xqzjkvwyabcdefghilmnoprstu0123456789-_.XQZJKVWYABCDEFGHILMNOPRSTU/¶§';
const MOST_STATES = 4000;

/**
 * Texts of a universe, such that any other text of it is matched by the very same patterns as one of these.
 *
 * So what holds for each of them holds for all texts. Undefined if there are too many to go through.
 */
export function witnesses(probes: readonly Probe[], universe: Universe): readonly string[] | undefined {
  const exact = probes.map((probe) => probe.glob.exact);
  const inside = exact.filter((text) => text !== undefined && isIn(universe, text));
  // Without wildcards, a text is one of the patterns or it is none of them. One with an unknown part may yet turn out to belong here.
  return exact.every((text) => text !== undefined && (inside.includes(text) || !hasAtom(text)))
    ? [...new Set([...inside as string[], universe.other])]
    : explored(universe.shape ? [{ glob: universe.shape, mode: 'must' }, ...probes] : probes, universe);
}

export function isIn(universe: Universe, text: string): boolean {
  const tail = text.slice(universe.prefix.length);
  return text.startsWith(universe.prefix) && tail.length >= universe.minimum
    && tail.split('').every((character, position) => universe.allows(character, position))
    && (universe.shape === undefined || matches(universe.shape, 'must', text));
}

/** All patterns read a text together, one character after the other; each combination of their states is visited once. */
function explored(probes: readonly Probe[], universe: Universe): readonly string[] | undefined {
  const atoms = new Set(probes.flatMap(({ glob }) => literals(glob).filter(isAtom)));
  const found = new Map<string, string>();
  const start = probes.map(({ glob, mode }) => universe.prefix.split('').reduce(
    (states, character) => advance(glob, mode, states, character), begin(glob, mode)));
  const queue = [{ states: start, tail: '' }];
  const seen = new Set<string>();
  for (const { states, tail } of queue) {
    const answers = probes.map(({ glob }, index) => accepts(glob, states[index]));
    if (tail.length >= universe.minimum && (universe.shape === undefined || answers[0])) {
      found.set(answers.join(), found.get(answers.join()) ?? universe.prefix + tail);
    }
    for (const character of nextCharacters(probes, states, atoms, universe, tail.length)) {
      const next = probes.map(({ glob, mode }, index) => advance(glob, mode, states[index], character));
      const key = `${Math.min(tail.length + 1, universe.minimum)}|${next.join('|')}`;
      if (!seen.has(key)) {
        seen.add(key);
        queue.push({ states: next, tail: tail + character });
      }
    }
    if (seen.size > MOST_STATES) {
      return undefined;
    }
  }
  return [...found.values()];
}

/** The characters that some pattern waits for, and one that stands for all others. */
function nextCharacters(
  probes: readonly Probe[], states: readonly (readonly number[])[], atoms: ReadonlySet<string>, universe: Universe, position: number,
): string[] {
  // A colon ends a segment of an ARN: wildcards there do not match it.
  const awaited = new Set([':', ...atoms, ...probes.flatMap(({ glob }, index) => states[index].flatMap((state) => awaits(glob, state)))]);
  const spare = SPARE.split('').find((character) => !awaited.has(character) && universe.allows(character, position));
  return [...awaited, ...(spare ? [spare] : [])].filter((character) => universe.allows(character, position));
}

/** The characters of names: an atom is never a part of one. */
export function isNameCharacter(character: string): boolean {
  return !isAtom(character) && /^[A-Za-z0-9_.-]$/.test(character);
}
