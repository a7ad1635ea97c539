/** A line of the app in the trace that CDK records for each construct: file, line and, where CDK knows it, column. */
const FRAME = /\((?:file:\/\/)?(.+?):(\d+)(?::(\d+))?:*\)$/;

export interface CreationFrame {
  readonly file: string;
  readonly line: string;
  readonly column?: string;
}

/** Packages that an app installs. CDK leaves those of JavaScript out of a trace, and not those of Python. */
const INSTALLED = /[\\/](node_modules|site-packages|dist-packages)[\\/]/;

/**
 * Where the app creates a construct; undefined where CDK does not record it, as for Python apps without the environment variable
 * `JSII_HOST_STACK_TRACES=1`.
 */
export function creationFrame(trace: readonly string[]): CreationFrame | undefined {
  const found = trace.map((line) => FRAME.exec(line)).find((frame) => frame !== null && !INSTALLED.test(frame[1]));
  return found === undefined ? undefined : { file: found![1], line: found![2], column: found![3] };
}
