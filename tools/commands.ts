import { spawnSync } from 'child_process';

export interface Options {
  readonly cwd?: string;
  readonly env?: NodeJS.ProcessEnv;
}

/** Runs a command to its end, in silence; what it said is in the error where it fails. */
export function must(command: string, args: readonly string[], options: Options = {}): string {
  const { status, error, stdout, stderr } = spawnSync(command, args, { ...options, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 });
  if (error !== undefined || status !== 0) {
    throw new Error(`${[command, ...args].join(' ')} ended with ${error?.message ?? status}\n${stdout}${stderr}`);
  }
  return stdout;
}

/** The first of some programs that this machine lacks. */
export function lacking(programs: readonly (readonly [string, ...string[]])[]): string | undefined {
  return programs.find(([command, ...args]) => spawnSync(command, args, { stdio: 'ignore' }).status !== 0)?.[0];
}
