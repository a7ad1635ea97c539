import { readFileSync } from 'fs';
import { codedError } from '../errors';

/** The streams of a command. */
export interface Io {
  /** Whether the output is on a terminal that shows colors. */
  readonly hasColors: boolean;
  /** Whether the error stream is on a terminal. */
  readonly isTerminal: boolean;
  stdout(text: string): void;
  stderr(text: string): void;
  /** All of the standard input. */
  stdin(): string;
}

/** The streams of this process. */
export function processIo(): Io {
  const { stdout, stderr, env } = process;
  // The reader of a pipe, such as `head`, may end first.
  stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? process.exitCode : 2));
  return {
    stdout: (text) => stdout.write(text),
    stderr: (text) => stderr.write(text),
    stdin: () => {
      try {
        return readFileSync(0, 'utf8');
      } catch (error) {
        throw codedError('UnreadableFile', '<stdin>', `The standard input cannot be read: ${(error as Error).message}`, 'Pipe a template into it.');
      }
    },
    // https://no-color.org: any value that is not empty.
    hasColors: stdout.isTTY && (env.NO_COLOR ?? '') === '' && env.TERM !== 'dumb',
    isTerminal: stderr.isTTY,
  };
}
