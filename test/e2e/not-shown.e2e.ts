import { makeSampleTable, NOT_SHOWN } from './support/not-shown';
import type { NotShown, SampleTable } from './support/not-shown';

const probed = NOT_SHOWN.filter((entry): entry is Required<NotShown> => entry.still !== undefined);

/* What the report calls impossible to show is so: where the emulator has learned it, this fails, and a test can be written instead. */

let table: SampleTable;
let made = 0;

beforeEach(async () => {
  table = await makeSampleTable(`sample-${made += 1}`);
});

test.each(probed)('The emulator cannot show $what', async ({ still }) => {
  expect(await still(table)).toBe(true);
});
