import { closeSync, openSync, readFileSync, readSync, statSync } from 'fs';
import { isAbsolute, normalize, relative, sep } from 'path';
import { MAX_TEMPLATE_LENGTH, tooLarge } from './template-input';
import { codedError } from '../errors';

/**
 * The text of a file.
 *
 * @throws UnreadableFile, TemplateTooLarge
 */
export function readText(file: string): string {
  const size = attempt(file, () => statSync(file).size);
  // A character has up to four bytes.
  if (size > MAX_TEMPLATE_LENGTH * 4) {
    throw tooLarge(file, size);
  }
  return attempt(file, () => readFileSync(file, 'utf8'));
}

/** The start of a file that may be large. */
export function readStart(file: string, length: number): string {
  return attempt(file, () => {
    const descriptor = openSync(file, 'r');
    try {
      const buffer = Buffer.alloc(length);
      return buffer.toString('utf8', 0, readSync(descriptor, buffer, 0, length, 0));
    } finally {
      closeSync(descriptor);
    }
  });
}

/**
 * Calls a function of the file system.
 *
 * @throws UnreadableFile
 */
export function attempt<T>(file: string, call: () => T): T {
  try {
    return call();
  } catch (error) {
    throw codedError('UnreadableFile', file, `The file or folder cannot be opened: ${(error as Error).message}`, 'Check path and permissions.');
  }
}

/** A path as reports show it and as files are read by: relative to the working directory, where it is inside. */
export function readablePath(written: string): string {
  const inside = isAbsolute(written) ? relative(process.cwd(), written) : normalize(written);
  return isAbsolute(written) && (inside.startsWith('..') || isAbsolute(inside)) ? normalize(written) : inside || '.';
}

/** Windows separates folders otherwise than reports do. */
export function withSlashes(path: string): string {
  return sep === '/' ? path : path.split(sep).join('/');
}
