import type { Io } from '../../src/check/io';

/** The streams of a command, which are kept. */
export interface MemoryIo extends Io {
  readonly written: { stdout: string; stderr: string };
}

export function memoryIo(options: Partial<Io> = {}): MemoryIo {
  const written = { stdout: '', stderr: '' };
  return {
    written,
    stdout: (text) => {
      written.stdout += text;
    },
    stderr: (text) => {
      written.stderr += text;
    },
    stdin: () => '',
    hasColors: false,
    isTerminal: false,
    ...options,
  };
}
