import { adoption } from './adoption';
import { load } from './load';
import { print } from './measure';
import { judging } from './rules';
import { synthesisOfTables } from './synthesis';

/* Ratios and differences within one run: absolute times say more of the machine than of the library. */

const held = [load(), synthesisOfTables(), ...judging(), ...adoption()].map(print);
process.exitCode = held.every(Boolean) ? 0 : 1;
