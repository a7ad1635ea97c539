import { existsSync, readdirSync, rmSync } from 'fs';
import { join } from 'path';
import { BUNDLES } from './bundles';
import { checkIndex, writeIndex } from './public-index';
import { publicNames } from './public-names';
import { readRequires } from './requires';
import { writeBundles } from './write-bundles';

/** Builds what users load from what jsii has compiled into lib: a few bundles, and an index that loads them by name. */
export async function bundle(root: string, bundles = BUNDLES): Promise<void> {
  const lib = join(root, 'lib');
  const names = publicNames(root);
  const modules = names.map(({ module }) => module);
  removeWithoutSource(root);
  await writeBundles(lib, await readRequires(lib, modules), modules, bundles);
  writeIndex(lib, names, bundles);
  checkIndex(lib, names);
}

/** Removes bundles, and what was compiled from sources that are gone: it would be packed. */
function removeWithoutSource(root: string): void {
  const lib = join(root, 'lib');
  const compiled = (readdirSync(lib, { recursive: true }) as string[]).filter((file) => /\.(js|d\.ts)$/.test(file));
  for (const file of compiled.filter((each) => !existsSync(join(root, 'src', each.replace(/\.(js|d\.ts)$/, '.ts'))))) {
    rmSync(join(lib, file));
  }
}
