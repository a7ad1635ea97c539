import { readdirSync, readFileSync } from 'fs';
import { join, resolve } from 'path';

export const ROOT = resolve(__dirname, '../..');

export interface Block {
  /** The path of the page, relative to the root of the repository. */
  readonly page: string;
  /** The line of the first line of code, counted from 1. */
  readonly line: number;
  readonly language: string;
  readonly code: string;
  /** Text that the error contains if the block stops synthesis: `<!-- stops: text -->` before the block. */
  readonly stops?: string;
}

export interface Page {
  readonly path: string;
  readonly text: string;
}

/** README.md, CONTRIBUTING.md and the pages of docs. */
export function pages(root = ROOT): Page[] {
  const docs = readdirSync(join(root, 'docs'), { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.md')).sort();
  return ['README.md', 'CONTRIBUTING.md', ...docs.map((file) => `docs/${file}`)]
    .map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }));
}

/** The fenced code blocks of a page. */
export function blocks({ path, text }: Page): Block[] {
  const found: Block[] = [];
  let open: { readonly fence: string; readonly language: string; readonly line: number; readonly markers: string } | undefined;
  const lines = text.split('\n');
  lines.forEach((line, index) => {
    const [, fence, language] = /^\s*(```+)\s*(\w*)/.exec(line) ?? [];
    if (open === undefined && fence !== undefined) {
      open = { fence, language, line: index + 2, markers: markersBefore(lines, index) };
    } else if (open !== undefined && line.trim() === open.fence) {
      found.push({
        page: path,
        line: open.line,
        language: open.language,
        code: lines.slice(open.line - 1, index).join('\n'),
        stops: /<!-- stops: (.+?) -->/.exec(open.markers)?.[1],
      });
      open = undefined;
    }
  });
  if (open !== undefined) {
    throw new Error(`${path}:${open.line}: the code block is not closed`);
  }
  return found;
}

/** The comments directly above a line. */
function markersBefore(lines: readonly string[], index: number): string {
  let first = index;
  while (first > 0 && lines[first - 1].trim().startsWith('<!--')) {
    first -= 1;
  }
  return lines.slice(first, index).join('\n');
}

export function isTypeScript({ language }: Block): boolean {
  return language === 'ts' || language === 'typescript';
}

/** The page without its code blocks, with the same line numbers. */
export function prose(page: Page): string {
  const lines = page.text.split('\n');
  for (const { line, code } of blocks(page)) {
    lines.fill('', line - 1, line - 1 + code.split('\n').length);
  }
  return lines.join('\n');
}
