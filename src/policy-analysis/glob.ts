import { hasPlaceholder, isPlaceholder, UNNAMED } from '../cloudformation/text';

/**
 * A pattern of IAM, as a little automaton: a state is a position in its tokens.
 *
 * What a text with atoms in it matches depends on what the atoms stand for. So there are two questions: does it match whatever they stand
 * for (`must`), and does it match for some value of theirs (`may`)?
 */
export interface Glob {
  readonly tokens: readonly Token[];
  readonly ignoreCase: boolean;
  /** Most patterns are a literal text (`exact`), or one with a `*` at its end (`prefix`): those are matched without further ado. */
  readonly exact?: string;
  readonly prefix?: string;
}

export type Mode = 'must' | 'may';

/** A literal character, or `?` and `*`: in any text, or within one segment of an ARN, where they match no colon. */
type Token = { readonly literal: string } | { readonly many: boolean; readonly colon: boolean };

export interface GlobOptions {
  /** Whether `*` and `?` are wildcards: they are not in StringEquals. */
  readonly wildcards: boolean;
  /** Whether the first five segments of the pattern are matched one by one, as those of ARNs are. */
  readonly arn?: boolean;
  readonly ignoreCase?: boolean;
}

export function globOf(pattern: string, options: GlobOptions): Glob {
  let segment = 0;
  const tokens = pattern.split('').map((character): Token => {
    segment += character === ':' ? 1 : 0;
    return options.wildcards && (character === '*' || character === '?')
      ? { many: character === '*', colon: !options.arn || segment > 4 }
      : { literal: options.ignoreCase ? character.toLowerCase() : character };
  });
  const wild = tokens.findIndex((token) => !('literal' in token));
  const last = tokens.at(-1);
  const isPrefix = wild === tokens.length - 1 && last !== undefined && !('literal' in last) && last.many && last.colon;
  return {
    tokens,
    ignoreCase: options.ignoreCase ?? false,
    ...(wild < 0 && !options.ignoreCase ? { exact: pattern } : {}),
    ...(isPrefix && !options.ignoreCase ? { prefix: pattern.slice(0, -1) } : {}),
  };
}

export function literals(glob: Glob): string[] {
  return glob.tokens.flatMap((token) => 'literal' in token ? [token.literal] : []);
}

/** The character that makes a difference to a pattern in this state, if there is one. */
export function awaits(glob: Glob, state: number): string | undefined {
  const token = glob.tokens[state];
  return token !== undefined && 'literal' in token ? token.literal : undefined;
}

export function begin(glob: Glob, mode: Mode): readonly number[] {
  return close(glob, mode, [0]);
}

/** States are in ascending order, each once. */
export function advance(glob: Glob, mode: Mode, states: readonly number[], character: string): readonly number[] {
  if (mode === 'may' && isPlaceholder(character)) {
    return close(glob, mode, ahead(glob, states));
  }
  const read = glob.ignoreCase ? character.toLowerCase() : character;
  const next: number[] = [];
  for (const state of states) {
    const token = glob.tokens[state];
    if (token !== undefined && reads(token, mode, read)) {
      next.push(repeats(token, mode) ? state : state + 1);
    }
  }
  return close(glob, mode, next);
}

export function accepts(glob: Glob, states: readonly number[]): boolean {
  return states.at(-1) === glob.tokens.length;
}

export function matches(glob: Glob, mode: Mode, text: string): boolean {
  if (mode === 'must' || !(hasPlaceholder(text) || literals(glob).some(isPlaceholder))) {
    if (glob.exact !== undefined) {
      return glob.exact === text;
    }
    if (glob.prefix !== undefined) {
      return text.startsWith(glob.prefix);
    }
  }
  let states = begin(glob, mode);
  for (const character of text.split('')) {
    states = advance(glob, mode, states, character);
  }
  return accepts(glob, states);
}

/** Where an unknown text may carry the automaton: ahead, but over no colon, since there is none in it. */
function ahead(glob: Glob, states: readonly number[]): number[] {
  const reached: number[] = [];
  for (const state of states) {
    // Those before end at the same colon, or at one that is behind.
    for (let next = state; next > (reached.at(-1) ?? -1) && next <= glob.tokens.length; next += awaits(glob, next) === ':' ? Infinity : 1) {
      reached.push(next);
    }
  }
  return reached;
}

function repeats(token: Token, mode: Mode): boolean {
  return 'literal' in token ? mode === 'may' && isPlaceholder(token.literal) : token.many;
}

function reads(token: Token, mode: Mode, character: string): boolean {
  if ('literal' in token) {
    return token.literal === character || (repeats(token, mode) && character !== UNNAMED && character !== ':');
  }
  // One unknown text is one character here, but who knows how many it really is.
  return (token.colon || character !== ':') && (token.many || !isPlaceholder(character));
}

/** Adds the positions behind tokens that may match nothing. */
function close(glob: Glob, mode: Mode, states: readonly number[]): readonly number[] {
  const closed: number[] = [];
  for (const state of states) {
    let next = state;
    add(closed, next);
    while (next < glob.tokens.length && repeats(glob.tokens[next], mode)) {
      next += 1;
      add(closed, next);
    }
  }
  return closed;
}

function add(ascending: number[], state: number): void {
  if (state > (ascending.at(-1) ?? -1)) {
    ascending.push(state);
  }
}
