import { creationFrame } from '../../cloudformation/creation-frame';
import type { MetadataEntry } from '../../rules/support/acknowledgements';
import type { Position } from '../result';
import { readablePath, withSlashes } from '../text-files';

/** Where the app creates a construct, from the trace that CDK records. An entry of the trace may have several lines. */
export function creationPosition(trace: readonly string[]): Position | undefined {
  const frame = creationFrame(trace.flatMap((lines) => lines.split('\n')).map((line) => line.trim()));
  return frame === undefined ? undefined
    : { file: withSlashes(readablePath(frame.file)), line: Number(frame.line), column: Number(frame.column ?? 1) };
}

/** The same from the metadata of a construct; undefined where CDK recorded no trace. */
export function recordedPosition(metadata: readonly MetadataEntry[]): Position | undefined {
  const trace = metadata.find(({ type }) => type === 'aws:cdk:creationStack')?.data;
  return Array.isArray(trace) ? creationPosition(trace.map(String)) : undefined;
}
