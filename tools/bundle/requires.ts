import { join, relative, sep } from 'path';
import { build } from 'esbuild';

/** What each module of lib requires of lib: by module, then by the text in the require. */
export type Requires = ReadonlyMap<string, ReadonlyMap<string, string>>;

/** Follows the requires of some modules, those inside functions included. */
export async function readRequires(lib: string, modules: readonly string[]): Promise<Requires> {
  const { metafile } = await build({
    absWorkingDir: lib,
    entryPoints: [...new Set(modules)].map((module) => join(lib, `${module}.js`)),
    outdir: lib,
    write: false,
    bundle: true,
    platform: 'node',
    packages: 'external',
    metafile: true,
    logLevel: 'silent',
  });
  return new Map(Object.entries(metafile.inputs).map(([file, { imports }]) => [
    withoutExtension(file),
    new Map(imports.filter(({ external }) => !external).map(({ original, path }) => [original!, withoutExtension(path)])),
  ]));
}

export function moduleOf(lib: string, file: string): string {
  return withoutExtension(relative(lib, file).split(sep).join('/'));
}

function withoutExtension(file: string): string {
  return file.replace(/\.js$/, '');
}
