import { existsSync, readFileSync } from 'fs';
import { dirname, join, normalize } from 'path';
import { prose, ROOT } from './pages';
import type { Page } from './pages';
import { ownership } from '../../projenrc/constants';

/* Links between the pages, relative or to the repository on GitHub: the file exists, and so does the heading. */

const REPOSITORY = ownership.repositoryUrl.replace(/\.git$/, '');
const IN_REPOSITORY = new RegExp(`^${REPOSITORY}/(?:blob|tree|raw)/main/([^#]*)(#.*)?$`);
export const RAW = `${REPOSITORY.replace('https://github.com/', 'https://raw.githubusercontent.com/')}/main/`;

export interface Link {
  readonly page: string;
  readonly line: number;
  readonly target: string;
}

/** The links and images of a page, those with a reference included. */
export function links(page: Page): Link[] {
  return prose(page).split('\n').flatMap((text, index) => {
    const visible = text.replace(/`[^`]*`/g, (code) => ' '.repeat(code.length));
    const targets = [...visible.matchAll(/\]\(([^)\s]+)[^)]*\)/g), ...visible.matchAll(/^\s*\[[^\]]+\]:\s+(\S+)/g)];
    return targets.map(([, target]) => ({ page: page.path, line: index + 1, target }));
  });
}

/** The anchors that GitHub gives the headings of a page. */
export function anchors(page: Page): Set<string> {
  const seen = new Map<string, number>();
  const headings = [...prose(page).matchAll(/^#{1,6} (.+)$/gm)].map(([, heading]) => {
    const words = heading.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1').replace(/[`*]/g, '').trim();
    const slug = words.toLowerCase().replace(/[^\p{L}\p{N}\s_-]/gu, '').replace(/\s/g, '-');
    const count = seen.get(slug) ?? 0;
    seen.set(slug, count + 1);
    return count === 0 ? slug : `${slug}-${count}`;
  });
  return new Set([...headings, ...[...page.text.matchAll(/<a (?:id|name)="([^"]+)"/g)].map(([, id]) => id)]);
}

/** What is wrong with a link, or undefined. Links to other sites are not followed. */
export function brokenLink({ page, line, target }: Link, root = ROOT): string | undefined {
  const fault = (what: string) => `${page}:${line}: ${target}: ${what}`;
  let path: string;
  let anchor: string | undefined;
  if (target.startsWith(RAW)) {
    path = target.slice(RAW.length);
  } else if (IN_REPOSITORY.test(target)) {
    [, path, anchor] = IN_REPOSITORY.exec(target)!;
  } else if (/^[a-z]+:/.test(target)) {
    return undefined;
  } else if (page === 'README.md' && !target.startsWith('#')) {
    return fault('is relative. PyPI, NuGet and Construct Hub show the README outside the repository.');
  } else {
    const [file, fragment] = target.split('#');
    path = file === '' ? page : normalize(join(dirname(page), file));
    anchor = fragment === undefined ? undefined : `#${fragment}`;
  }
  const file = join(root, path);
  if (!existsSync(file)) {
    return fault(`${path} does not exist`);
  }
  if (anchor !== undefined && path.endsWith('.md') && !anchors({ path, text: readFileSync(file, 'utf8') }).has(anchor.slice(1))) {
    return fault(`${path} has no heading ${anchor}`);
  }
  return undefined;
}
