/*
 * Sizes of the suite. `npm test` and `npx jest` try a few random cases with a fixed seed. `npm run test:full` (TEST_SIZE=full) tries all sizes,
 * and without CI=true it takes another seed at each run.
 */

export const isFull = process.env.TEST_SIZE === 'full';

/** How many random cases a test tries. The environment variable, if it has a name, overrides both sizes. */
export function runs(small: number, full: number, variable?: string): number {
  return numberIn(variable) ?? (isFull ? full : small);
}

/** Where random cases start. The environment variable repeats a run. */
export function firstSeed(fixed: number, variable: string): number {
  return numberIn(variable) ?? (isFull && !process.env.CI ? Date.now() % 1_000_000_000 : fixed);
}

/** The cases that a slow test tries: evenly spaced ones in a small run, the first one included, all of them in a full run. */
export function sample<T>(small: number, cases: readonly T[]): T[] {
  const step = isFull ? 1 : Math.max(1, cases.length / small);
  return cases.filter((_, index) => index === 0 || Math.floor(index / step) > Math.floor((index - 1) / step));
}

/** Prints what a full run has tried. A small run is quiet. */
export function tell(text: string): void {
  if (isFull) {
    process.stdout.write(`${text}\n`);
  }
}

function numberIn(variable: string | undefined): number | undefined {
  const text = variable === undefined ? undefined : process.env[variable];
  return text === undefined || text === '' ? undefined : Number(text);
}
