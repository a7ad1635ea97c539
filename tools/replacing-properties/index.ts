import { writeFileSync } from 'fs';
import { join } from 'path';
import { moduleText, readTable } from './table';

/* Writes src/migration/replacing-properties.ts. A folder with the package may be given: it need not be installed here. */

writeFileSync(join(__dirname, '../../src/migration/replacing-properties.ts'), moduleText(readTable(process.argv[2])));
