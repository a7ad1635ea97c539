import { spawn } from 'child_process';
import type { ChildProcess } from 'child_process';
import { mkdirSync, rmSync } from 'fs';
import { join, resolve } from 'path';
import { Emulator } from './emulator';
import { ADDITIONS, NOT_SHOWN } from '../../test/e2e/support/not-shown';
import { reportResults } from '../jest';
import { pythonEnvironment } from '../python/environment';

/*
 * The end-to-end tests: installs a local AWS emulator, starts it, deploys with the real CDK CLI, asks with the real AWS SDK, stops it.
 */

const ROOT = resolve(__dirname, '../..');
const REPORTS = join(ROOT, 'test-reports/e2e');
const RESULTS = join(REPORTS, 'results.json');
const LOG = join(REPORTS, 'emulator.log');

async function main(): Promise<number> {
  mkdirSync(REPORTS, { recursive: true });
  rmSync(RESULTS, { force: true });
  const bin = pythonEnvironment('e2e', join(__dirname, 'requirements.txt'));
  const emulator = await Emulator.start(join(bin, 'python'), LOG);
  console.log(`Emulator: process ${emulator.pid}, TLS on port ${emulator.listening.tls}, plain HTTP on port ${emulator.listening.plain}`);
  let code: number;
  try {
    code = await runTests(emulator);
  } finally {
    await emulator.stop();
    console.log(`Emulator: process ${emulator.pid} stopped`);
  }
  return report(code);
}

/** Jest in a process group of its own, so that it can be ended with all that it started. */
function runTests(emulator: Emulator): Promise<number> {
  const args = ['--config', join(ROOT, 'test/e2e/jest.config.json'), '--json', '--outputFile', RESULTS, ...process.argv.slice(2)];
  const jest = spawn(process.execPath, [join(ROOT, 'node_modules/jest/bin/jest.js'), ...args], {
    cwd: ROOT,
    detached: true,
    env: {
      ...withoutAws(),
      TMPDIR: emulator.directory,
      NODE_NO_WARNINGS: '1',
      NODE_EXTRA_CA_CERTS: emulator.listening.certificate,
      E2E_EMULATOR: JSON.stringify(emulator.listening),
    },
    // The results go to the file, what a person reads to standard error.
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.once(signal, () => endGroup(jest));
  }
  return new Promise((ended, failed) => {
    jest.once('error', failed);
    jest.once('exit', (code) => ended(code ?? 1));
  });
}

function endGroup(child: ChildProcess): void {
  if (child.exitCode === null && child.signalCode === null) {
    process.kill(-child.pid!, 'SIGTERM');
  }
}

/** A real account is never asked, whatever is configured around here. */
function withoutAws(): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('AWS_')));
}

function report(code: number): number {
  console.log('\nWhat this project adds to the emulator (tools/e2e/emulator):');
  ADDITIONS.forEach((line) => console.log(`  - ${line}`));
  console.log('\nNot shown by these tests:');
  NOT_SHOWN.forEach(({ what, why }) => console.log(`  - ${what}: ${why}`));
  return reportResults(RESULTS, code);
}

main().then((code) => process.exit(code), (error: unknown) => {
  console.error(error);
  console.log('0 passed, 1 failed');
  process.exit(1);
});
