import { execFileSync } from 'child_process';
import { resolve } from 'path';

export const ROOT = resolve(__dirname, '..');

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/** Runs a script in a process of its own, which prints a number of milliseconds. */
export function measured(script: string): number {
  const env = { ...process.env, CDK_VALIDATION: 'false' };
  return Number(execFileSync(process.execPath, ['-e', script], { cwd: ROOT, env, encoding: 'utf8' }));
}

/** Measures two scripts in turns, so that a slow moment of the machine hits both. */
export function pairs(count: number, first: string, second: string): [number, number][] {
  return Array.from({ length: count }, (_, n) => {
    if (n % 2 === 0) {
      return [measured(first), measured(second)];
    }
    const later = measured(second);
    return [measured(first), later];
  });
}

export interface Result {
  readonly name: string;
  readonly figure: number;
  readonly limit: number;
  readonly unit: string;
}

export function print({ name, figure, limit, unit }: Result): boolean {
  const held = figure <= limit;
  console.log(`${held ? 'ok  ' : 'OVER'} ${name}: ${figure.toFixed(unit === 'x' ? 3 : 1)}${unit === 'x' ? '' : ' '}${unit} (limit ${limit})`);
  return held;
}
