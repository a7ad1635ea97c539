import { writeFileSync } from 'fs';
import { join } from 'path';
import { moduleText, readTable } from './table';

/* Writes src/secure-table/grants/action-resources.ts. */

void readTable().then((table) => writeFileSync(join(__dirname, '../../src/secure-table/grants/action-resources.ts'), moduleText(table)));
