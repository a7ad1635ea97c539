import { mkdirSync, writeFileSync } from 'fs';
import { join } from 'path';
import { globalTablePicture, secureTablePicture } from './drawings';
import { operationsPicture } from './operations';

/* Draws the pictures of the README and of docs from rendered templates: `npx projen pictures`, which the build runs. */

export const IMAGES = join(__dirname, '../../docs/images');

export const PICTURES: Readonly<Record<string, () => string>> = {
  'secure-table.svg': secureTablePicture,
  'global-table.svg': globalTablePicture,
  'operations.svg': operationsPicture,
};

if (require.main === module) {
  mkdirSync(IMAGES, { recursive: true });
  for (const [file, draw] of Object.entries(PICTURES)) {
    writeFileSync(join(IMAGES, file), draw());
  }
}
