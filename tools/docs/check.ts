import { moduleOf } from './modules';
import { isTypeScript } from './pages';
import type { Block } from './pages';
import { run } from './run';
import type { Load } from './run';
import { typeErrors } from './types';

export interface Package {
  /** The directory from which modules are resolved. */
  readonly directory: string;
  /** Where the package is, if not in node_modules. */
  readonly paths?: Record<string, string[]>;
  readonly load: Load;
}

/** Compiles and runs all TypeScript blocks. Returns what is wrong, as `page:line: message`. */
export function faults(blocks: readonly Block[], { directory, paths, load }: Package): string[] {
  const modules = blocks.filter(isTypeScript).map((block) => moduleOf(block, directory));
  const outcomes = modules.map((module) => run(module, load));
  return [
    ...typeErrors(modules, directory, paths),
    ...outcomes.flatMap((outcome) => ('failure' in outcome ? [outcome.failure] : [])),
  ];
}
