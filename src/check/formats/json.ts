import { summarize } from './summary';
import type { CheckResult } from '../result';

/** Raised when a property is removed or changes its meaning. New properties do not raise it. */
const VERSION = 1;

/** The result as JSON, for scripts. */
export function renderJson({ files, tables, findings }: CheckResult): string {
  return JSON.stringify({ version: VERSION, summary: { files: files.length, tables, ...summarize(findings) }, files, findings }, undefined, 2);
}
