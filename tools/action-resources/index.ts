import { readFileSync, writeFileSync } from 'fs';
import { join } from 'path';
import { readTable, withTable } from './table';

/* Writes the table of actions in src/secure-table/grants/granted-actions.ts. */

const SOURCE = join(__dirname, '../../src/secure-table/grants/granted-actions.ts');

void readTable().then((table) => writeFileSync(SOURCE, withTable(readFileSync(SOURCE, 'utf8'), table)));
