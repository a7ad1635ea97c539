import { mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'fs';
import { join } from 'path';
import type { Installed } from '../../test/package/support/installed';
import { must } from '../commands';
import { pacmak, ROOT } from '../consumers/pacmak';
import { pythonEnvironment } from '../python/environment';

/** Packs the package and installs it in an empty folder. The peers are linked to those of this checkout, so no registry is needed. */
export function installPackage(scratch: string): string {
  const app = join(scratch, 'app');
  mkdirSync(app);
  writeFileSync(join(app, 'package.json'), JSON.stringify({ private: true }));
  must('npm', ['pack', '--ignore-scripts', '--pack-destination', scratch], { cwd: ROOT });
  const tarball = readdirSync(scratch).find((file) => file.endsWith('.tgz'))!;
  const options = ['--offline', '--ignore-scripts', '--legacy-peer-deps', '--no-package-lock'];
  must('npm', ['install', ...options, join(scratch, tarball)], { cwd: app });
  const { peerDependencies } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
  for (const peer of Object.keys(peerDependencies)) {
    symlinkSync(join(ROOT, 'node_modules', peer), join(app, 'node_modules', peer), 'dir');
  }
  return app;
}

/** Builds the wheel and installs it in a separate directory. Its dependencies are those of the tests for other languages. */
export function installWheel(scratch: string): Installed['python'] {
  const packages = pacmak({ target: 'python', outdir: join(scratch, 'dist') });
  const wheel = readdirSync(packages).find((file) => file.endsWith('.whl'))!;
  const interpreter = join(pythonEnvironment('consumers', join(__dirname, '../consumers/requirements.txt')), 'python');
  const path = join(scratch, 'python');
  const install = ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', '--no-index', '--no-deps', '--target', path];
  must(interpreter, [...install, join(packages, wheel)]);
  return { interpreter, path };
}
