import { hasPlaceholder, isPlaceholder, UNNAMED } from '../cloudformation/text';

/**
 * A pattern of IAM as a nondeterministic automaton, whose states are positions in `tokens`.
 *
 * A placeholder, in the pattern or in a text, represents a value that is known only at deployment. In mode `must`, a text matches if it does for
 * every such value; in mode `may`, if it does for at least one.
 */
export interface Glob {
  readonly tokens: readonly Token[];
  readonly ignoreCase: boolean;
  /** The pattern, if it has no wildcards. Most patterns have none, or only a `*` at the end: these two need no automaton. */
  readonly exact?: string;
  /** The pattern without its `*`, if that is at the end and the only wildcard. */
  readonly prefix?: string;
}

export type Mode = 'must' | 'may';

/** A literal character, `?`, or `*`, which repeats. A wildcard inside one segment of an ARN does not match a colon. */
interface Token {
  readonly literal?: string;
  readonly repeats: boolean;
  readonly matchesColon: boolean;
}

interface GlobOptions {
  /** Whether `*` and `?` are wildcards: they are not in StringEquals. */
  readonly wildcards: boolean;
  /** Whether a wildcard in the first five segments of an ARN stays within its segment. */
  readonly arn?: boolean;
  readonly ignoreCase?: boolean;
}

export function globOf(pattern: string, { wildcards, arn = false, ignoreCase = false }: GlobOptions): Glob {
  let segment = 0;
  const tokens = pattern.split('').map((character): Token => {
    segment += character === ':' ? 1 : 0;
    return wildcards && (character === '*' || character === '?')
      ? { repeats: character === '*', matchesColon: !arn || segment > 4 }
      : { literal: ignoreCase ? character.toLowerCase() : character, repeats: false, matchesColon: false };
  });
  const firstWildcard = tokens.findIndex((token) => token.literal === undefined);
  const last = tokens.at(-1);
  const isPrefix = firstWildcard === tokens.length - 1 && last?.repeats && last.matchesColon;
  return {
    tokens,
    ignoreCase,
    exact: firstWildcard < 0 && !ignoreCase ? pattern : undefined,
    prefix: isPrefix && !ignoreCase ? pattern.slice(0, -1) : undefined,
  };
}

export function matches(glob: Glob, mode: Mode, text: string): boolean {
  if (mode === 'must' || !(hasPlaceholder(text) || literalsOf(glob).some(isPlaceholder))) {
    if (glob.exact !== undefined) {
      return glob.exact === text;
    }
    if (glob.prefix !== undefined) {
      return text.startsWith(glob.prefix);
    }
  }
  return accepts(glob, read(glob, mode, text));
}

export function literalsOf(glob: Glob): string[] {
  return glob.tokens.flatMap((token) => token.literal ?? []);
}

/** The states after a whole text. A list of states is ascending and has each state once. */
export function read(glob: Glob, mode: Mode, text: string): readonly number[] {
  let states = withSkipped(glob, mode, [0]);
  for (const character of text.split('')) {
    states = advance(glob, mode, states, character);
  }
  return states;
}

/** The states after one more character. */
export function advance(glob: Glob, mode: Mode, states: readonly number[], character: string): readonly number[] {
  if (mode === 'may' && isPlaceholder(character)) {
    return withSkipped(glob, mode, reachableByPlaceholder(glob, states));
  }
  const compared = glob.ignoreCase ? character.toLowerCase() : character;
  const next: number[] = [];
  for (const state of states) {
    const token = glob.tokens[state];
    if (token !== undefined && canRead(token, mode, compared)) {
      next.push(canRepeat(token, mode) ? state : state + 1);
    }
  }
  return withSkipped(glob, mode, next);
}

export function accepts(glob: Glob, states: readonly number[]): boolean {
  return states.at(-1) === glob.tokens.length;
}

/** The literal character that the pattern has at this position. */
export function literalAt(glob: Glob, state: number): string | undefined {
  return glob.tokens[state]?.literal;
}

/** A placeholder may represent any number of characters, but not for a colon: it leads to every later state up to the next literal colon. */
function reachableByPlaceholder(glob: Glob, states: readonly number[]): number[] {
  const reached: number[] = [];
  for (const state of states) {
    // A state that is already reached leads to the same colon.
    for (let next = state; next > (reached.at(-1) ?? -1) && next <= glob.tokens.length; next += 1) {
      reached.push(next);
      if (literalAt(glob, next) === ':') {
        break;
      }
    }
  }
  return reached;
}

function canRepeat({ literal, repeats }: Token, mode: Mode): boolean {
  return repeats || (mode === 'may' && literal !== undefined && isPlaceholder(literal));
}

function canRead(token: Token, mode: Mode, character: string): boolean {
  if (token.literal !== undefined) {
    return token.literal === character || (canRepeat(token, mode) && character !== UNNAMED && character !== ':');
  }
  // A placeholder is one character here, but the length of its value is unknown: `?` does not match it for certain.
  return (token.matchesColon || character !== ':') && (token.repeats || !isPlaceholder(character));
}

/** Adds the states after tokens that may match the empty text. */
function withSkipped(glob: Glob, mode: Mode, states: readonly number[]): readonly number[] {
  const all: number[] = [];
  for (const state of states) {
    let next = state;
    pushAscending(all, next);
    while (next < glob.tokens.length && canRepeat(glob.tokens[next], mode)) {
      next += 1;
      pushAscending(all, next);
    }
  }
  return all;
}

function pushAscending(states: number[], state: number): void {
  if (state > (states.at(-1) ?? -1)) {
    states.push(state);
  }
}
