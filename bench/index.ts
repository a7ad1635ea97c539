import { adoption } from './adoption';
import { load } from './load';
import { print } from './measure';
import { judging } from './rules';
import { synthesisOfTables } from './synthesis';

/* Ratios and differences within one run: absolute times say more of the machine than of the library. */

const held = [load(), synthesisOfTables(), ...judging(), ...adoption()].map(print);
const failed = held.filter((isHeld) => !isHeld).length;
console.log(`\n${held.length - failed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
