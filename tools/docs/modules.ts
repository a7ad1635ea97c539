import { join } from 'path';
import type { Block } from './pages';

/* The TypeScript that a block stands for. It has the same line numbers as the page. */

export interface Module {
  readonly block: Block;
  /** A name that is unique in a directory of modules. */
  readonly file: string;
  readonly source: string;
}

export function moduleOf(block: Block, directory: string): Module {
  const file = `${block.page.replace(/\W+/g, '-')}-${block.line}.ts`;
  return { block, file: join(directory, file), source: `${'\n'.repeat(block.line - 1)}${block.code}\nexport {};\n` };
}
