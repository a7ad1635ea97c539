import { execFileSync } from 'child_process';
import { createHash } from 'crypto';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'fs';
import { join, resolve } from 'path';

/* Python tools in virtual environments of their own, installed from requirements that pin everything by hash. */

const ROOT = resolve(__dirname, '../..');

/** The oldest Python for which the pinned packages are complete. */
const OLDEST: readonly [number, number] = [3, 11];

/**
 * Directory with the executables of an environment that holds exactly what a requirements file says.
 * It is made once and kept until the file changes.
 */
export function pythonEnvironment(name: string, requirements: string): string {
  const directory = join(ROOT, '.venv', name);
  const bin = join(directory, 'bin');
  const stamp = join(directory, 'requirements.sha256');
  const wanted = createHash('sha256').update(readFileSync(requirements)).digest('hex');
  if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== wanted) {
    rmSync(directory, { recursive: true, force: true });
    run(findPython(), ['-m', 'venv', directory]);
    run(join(bin, 'python'), ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', '--no-deps', '--require-hashes',
      '--requirement', requirements]);
    writeFileSync(stamp, wanted);
  }
  return bin;
}

function findPython(): string {
  const candidates = [process.env.PYTHON, 'python3', 'python'].filter((candidate): candidate is string => !!candidate);
  const found = candidates.find(isRecent);
  if (found === undefined) {
    throw new Error(`No Python ${OLDEST.join('.')} or later among ${candidates.join(', ')}: install one, or name it in PYTHON`);
  }
  return found;
}

function isRecent(python: string): boolean {
  try {
    const test = `import sys; sys.exit(sys.version_info < (${OLDEST.join(', ')}))`;
    execFileSync(python, ['-c', test], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

function run(command: string, args: string[]): void {
  execFileSync(command, args, { stdio: ['ignore', 'inherit', 'inherit'] });
}
