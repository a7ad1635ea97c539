import { spawn } from 'child_process';

export interface Run {
  readonly code: number;
  /** What a person sees: both streams, as they came. */
  readonly output: string;
}

/** Runs a command to its end, with nothing to read. */
export function run(command: string, args: readonly string[], place: { readonly cwd: string; readonly env: NodeJS.ProcessEnv }): Promise<Run> {
  const child = spawn(command, args, { ...place, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      output += text;
    });
  }
  return new Promise((ended, failed) => {
    child.once('error', failed);
    child.once('close', (code) => ended({ code: code ?? 1, output }));
  });
}
