import { adoption } from './adoption';
import { conditions } from './conditions';
import { growth } from './growth';
import { load } from './load';
import { print } from './measure';
import type { Result } from './measure';
import { packs } from './rules';
import { synthesisOfTables } from './synthesis';
import { filesTouched } from './touched';

/* Ratios within one run, and counts: absolute times say more about the machine than about the library. */

const MEASUREMENTS: readonly (() => readonly Result[])[] = [
  load, () => [synthesisOfTables()], () => [packs()], () => [conditions()], () => [growth()], filesTouched, adoption,
];

/** A figure over its limit is measured once more: a busy machine exceeds a limit once, a slower library does so twice. */
function measure(measurement: () => readonly Result[]): readonly Result[] {
  const first = measurement();
  if (first.every(({ figure, limit }) => figure <= limit)) {
    return first;
  }
  first.forEach(print);
  console.log('     measured again:');
  const second = measurement();
  return first.map((result, index) => (second[index].figure < result.figure ? second[index] : result));
}

const held = MEASUREMENTS.flatMap((measurement) => measure(measurement).map(print));
const failed = held.filter((isHeld) => !isHeld).length;
console.log(`\n${held.length - failed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
