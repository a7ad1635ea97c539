import type { Position } from '../result';
import { readablePath, withSlashes } from '../text-files';

/** A line of the app in the trace that CDK records for a construct: file, line and, where CDK knows it, column. */
const FRAME = /\((?:file:\/\/)?(.+?):(\d+)(?::(\d+))?:*\)$/;

/** Where the app creates a construct; undefined where CDK does not record it, as for apps in other languages than TypeScript and JavaScript. */
export function creationPosition(trace: readonly string[]): Position | undefined {
  const frame = trace.flatMap((lines) => lines.split('\n')).map((line) => FRAME.exec(line.trim())).find((found) => found !== null);
  if (frame === undefined) {
    return undefined;
  }
  const [, file, line, column] = frame!;
  return { file: withSlashes(readablePath(file)), line: Number(line), column: Number(column ?? 1) };
}
