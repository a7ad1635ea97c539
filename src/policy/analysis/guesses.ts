import { globOf } from './glob';
import type { Pattern } from './pattern';

/** A way in which patterns could be meant: what to put in place of one. */
export type Guess = (pattern: Pattern) => readonly Pattern[];

/** Every one more doubles the ways. */
const MOST = 4;
const EVERYTHING = globOf('*', { wildcards: true });

/**
 * A pattern whose meaning is not documented either matches a resource or does not, in whatever statement it stands: these are all the ways in
 * which that can be. With policy variables in it, it may do neither.
 */
export function guessesOf(patterns: readonly Pattern[]): Guess[] {
  const odd = patterns.flatMap(({ why, text }) => why === 'odd' && text !== undefined && !text.includes('${') ? [text] : []);
  const considered = [...new Set(odd)].slice(0, MOST);
  const believed = considered.reduce<readonly string[][]>((sets, text) => [...sets, ...sets.map((set) => [...set, text])], [[]]);
  const holds = (set: readonly string[], { text }: Pattern) => set.some((one) => one === text);
  return believed.map((set) => (pattern) => {
    if (!holds(considered, pattern)) {
      return [pattern];
    }
    return holds(set, pattern) ? [{ shown: pattern.shown, glob: EVERYTHING }] : [];
  });
}
