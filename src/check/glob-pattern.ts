import { dirname, normalize } from 'path';
import { withSlashes } from './text-files';
import { codedError } from '../errors';

/** Whether a path contains a wildcard: `*`, `?`, `[...]` or `{...}`. */
export function isGlob(path: string): boolean {
  return /[*?[{]/.test(path);
}

/** The folder from which a glob is searched: the part in front of the first wildcard. */
export function globBase(glob: string): string {
  return dirname(`${glob.slice(0, glob.search(/[*?[{]/))}x`);
}

/**
 * The paths, with `/`, that a glob matches: `**` stands for any folders, `*` and `?` for characters of a name, `{a,b}` for one of several texts.
 *
 * @throws MalformedGlob
 */
export function globPattern(glob: string): RegExp {
  let pattern = '';
  let alternatives = 0;
  for (const [token] of withSlashes(normalize(glob)).matchAll(/\*\*\/|\*\*|\*|\?|\[[^\]]+\]|[^]/g)) {
    pattern += translated(token, alternatives > 0);
    alternatives += token === '{' ? 1 : token === '}' ? -1 : 0;
  }
  try {
    return new RegExp(`^${pattern}$`);
  } catch {
    throw codedError('MalformedGlob', glob, 'The brackets of the pattern do not match', 'Close each { and [, or name the file without a wildcard.');
  }
}

function translated(token: string, isInAlternatives: boolean): string {
  switch (token) {
    case '**/': return '(?:.*/)?';
    case '**': return '.*';
    case '*': return '[^/]*';
    case '?': return '[^/]';
    case '{': return '(?:';
    case '}': return ')';
    case ',': return isInAlternatives ? '|' : ',';
  }
  return token.length > 1 ? token.replace(/^\[!/, '[^') : token.replace(/[\\^$.|+()[\]]/, '\\$&');
}
