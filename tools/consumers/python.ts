import { readdirSync } from 'fs';
import { join } from 'path';
import { must } from '../commands';
import { pacmak } from './pacmak';
import type { Prepared } from '../../test/consumers/support/prepared';
import { pythonEnvironment } from '../python/environment';

/** An environment with what an app installs from the registry, and the wheel that is built here. */
export function python(scratch: string): Prepared {
  const packages = pacmak({ target: 'python', outdir: join(scratch, 'dist') });
  const wheel = readdirSync(packages).find((file) => file.endsWith('.whl'))!;
  const interpreter = join(pythonEnvironment('consumers', join(__dirname, 'requirements.txt')), 'python');
  const install = ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', '--no-index', '--no-deps', '--force-reinstall'];
  must(interpreter, [...install, join(packages, wheel)]);
  // Without --no-deps nothing may be missing or too old: the pins satisfy what the wheel asks for.
  must(interpreter, ['-m', 'pip', 'check']);
  return { command: interpreter };
}
