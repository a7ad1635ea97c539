import type { Position } from '../result';
import { readablePath, withSlashes } from '../text-files';

/** A line of the app in the trace that CDK records for a construct: file, line and, where CDK knows it, column. */
const FRAME = /\((?:file:\/\/)?(.+?):(\d+)(?::(\d+))?:*\)$/;

/** Packages that an app installs. CDK leaves those of JavaScript out of a trace, and not those of Python. */
const INSTALLED = /[\\/](node_modules|site-packages|dist-packages)[\\/]/;

/**
 * Where the app creates a construct; undefined where CDK does not record it, as for Python apps without the environment variable
 * `JSII_HOST_STACK_TRACES=1`.
 */
export function creationPosition(trace: readonly string[]): Position | undefined {
  const frames = trace.flatMap((lines) => lines.split('\n')).map((line) => FRAME.exec(line.trim()));
  const frame = frames.find((found) => found !== null && !INSTALLED.test(found[1]));
  if (frame === undefined || frame === null) {
    return undefined;
  }
  const [, file, line, column] = frame;
  return { file: withSlashes(readablePath(file)), line: Number(line), column: Number(column ?? 1) };
}
