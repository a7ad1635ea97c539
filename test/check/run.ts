import { mkdirSync, mkdtempSync, writeFileSync } from 'fs';
import { tmpdir } from 'os';
import { dirname, join } from 'path';
import { memoryIo } from './memory-io';
import { check } from '../../src/check/check-command';
import type { CheckResult } from '../../src/check/result';

export interface Run {
  readonly code: number | 'failed';
  readonly stdout: string;
  readonly stderr: string;
  /** The message of the error with which the check failed. */
  readonly error: string;
  /** What was rendered last. */
  readonly result?: CheckResult;
}

export function emptyFolder(): string {
  return mkdtempSync(join(tmpdir(), 'check-'));
}

/** Runs the check in a folder with these files, with a renderer that prints each finding as `file:line rule`. */
export function runWith(files: Readonly<Record<string, string>>, argv: readonly string[], { folder = emptyFolder(), stdin = '' } = {}): Run {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  let error = '';
  let result: CheckResult | undefined;
  const io = memoryIo({ stdin: () => stdin });
  const render = (rendered: CheckResult) => {
    result = rendered;
    return rendered.findings.map(({ at, rule, suppressed }) => `${at.file}:${at.line} ${rule}${suppressed ? ` (${suppressed.kind})` : ''}`).join('\n');
  };
  const before = process.cwd();
  process.chdir(folder);
  try {
    return { code: check(argv, io, { text: render, json: (rendered) => JSON.stringify(rendered) }), ...io.written, error, result };
  } catch (thrown) {
    error = (thrown as Error).message;
    return { code: 'failed', ...io.written, error, result };
  } finally {
    process.chdir(before);
  }
}
