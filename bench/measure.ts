import { execFileSync } from 'child_process';
import { resolve } from 'path';

export const ROOT = resolve(__dirname, '..');

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/** Runs a script in a process of its own, which prints a number. Scripts resolve packages from `directory`. */
export function measured(script: string, directory = ROOT): number {
  const env = { ...process.env, CDK_VALIDATION: 'false' };
  return Number(execFileSync(process.execPath, ['-e', script], { cwd: directory, env, encoding: 'utf8' }));
}

/** Measures two scripts in turns, so that a slow moment of the machine hits both. */
export function pairs(count: number, first: string, second: string): [number, number][] {
  return inTurns(count, () => measured(first), () => measured(second));
}

/** Calls two measurements in turns. Every other pair begins with the second. */
export function inTurns(count: number, first: () => number, second: () => number): [number, number][] {
  return Array.from({ length: count }, (_, n) => {
    if (n % 2 === 0) {
      return [first(), second()];
    }
    const later = second();
    return [first(), later];
  });
}

/** Median over all pairs of the second figure over the first. */
export function ratio(measurements: readonly (readonly [number, number])[]): number {
  return median(measurements.map(([first, second]) => second / first));
}

export interface Result {
  readonly name: string;
  readonly figure: number;
  readonly limit: number;
  /** `x` for a ratio, `files` for a count. */
  readonly unit: string;
}

export function print({ name, figure, limit, unit }: Result): boolean {
  const held = figure <= limit;
  const text = unit === 'x' ? `${figure.toFixed(3)}x` : `${Number(figure.toFixed(1))} ${unit}`;
  console.log(`${held ? 'ok  ' : 'OVER'} ${name}: ${text} (limit ${limit})`);
  return held;
}
