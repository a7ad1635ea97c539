import { join, resolve } from 'path';
import { must } from '../commands';

export const ROOT = resolve(__dirname, '../..');

const PACMAK = join(ROOT, 'node_modules/jsii-pacmak/bin/jsii-pacmak');

export interface PacmakOptions {
  readonly target: 'python' | 'java' | 'go' | 'dotnet';
  readonly outdir: string;
  /** Sources alone: what builds them is ours to call. */
  readonly codeOnly?: boolean;
  /** The packages to make, if it is not this one. */
  readonly packages?: readonly string[];
}

/** Makes packages for another language of what is compiled, and returns the directory that they are in. */
export function pacmak({ target, outdir, codeOnly, packages = [ROOT] }: PacmakOptions): string {
  const args = ['--target', target, '--outdir', outdir, '--no-npmignore', ...(codeOnly ? ['--code-only'] : []), ...packages];
  must(process.execPath, [PACMAK, ...args], { cwd: ROOT });
  return join(outdir, target);
}
