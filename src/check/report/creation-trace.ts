import { creationFrame } from '../../cloudformation/creation-frame';
import type { Position } from '../result';
import { readablePath, withSlashes } from '../text-files';

/** Where the app creates a construct, from the trace that CDK records. An entry of the trace may have several lines. */
export function creationPosition(trace: readonly string[]): Position | undefined {
  const frame = creationFrame(trace.flatMap((lines) => lines.split('\n')).map((line) => line.trim()));
  return frame === undefined ? undefined
    : { file: withSlashes(readablePath(frame.file)), line: Number(frame.line), column: Number(frame.column ?? 1) };
}
