import { adoption } from './adoption';
import { growth } from './growth';
import { load } from './load';
import { print } from './measure';
import { packs } from './rules';
import { synthesisOfTables } from './synthesis';
import { filesTouched } from './touched';

/* Ratios within one run, and counts: absolute times say more about the machine than about the library. */

const held = [...load(), synthesisOfTables(), packs(), growth(), ...filesTouched(), ...adoption()].map(print);
const failed = held.filter((isHeld) => !isHeld).length;
console.log(`\n${held.length - failed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
