import { resolve } from 'path';
import { bundle } from './bundle';
import { writeCommandLine } from './command-line';

async function main(root: string): Promise<void> {
  // The bundles are written last: they replace what was compiled.
  await writeCommandLine(root);
  await bundle(root);
}

main(resolve(__dirname, '../..')).catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
