import { spawnSync } from 'child_process';
import { mkdtempSync, rmSync } from 'fs';
import { tmpdir } from 'os';
import { join, resolve } from 'path';
import { reportTables } from './report';

/* Synthesizes the examples with the real CDK CLI, and shows what their templates say, or the report with which the synth stops. */

const ROOT = resolve(__dirname, '../..');
const CLI = join(ROOT, 'node_modules/aws-cdk/bin/cdk');

/** Runs `cdk synth` in a folder of its own, and returns its exit code. */
function synth(example: string, outdir: string): number {
  console.log(`\n━━ examples/${example}: cdk synth`);
  const { status, error } = spawnSync(process.execPath, [CLI, 'synth', '--quiet', '--no-notices', '--output', outdir], {
    cwd: join(ROOT, 'examples', example),
    env: { ...process.env, CDK_DISABLE_CLI_TELEMETRY: 'true' },
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  if (status === null) {
    throw error ?? new Error('The CLI was stopped');
  }
  return status;
}

function inFolder(example: string, action: (outdir: string) => void): void {
  const outdir = mkdtempSync(join(tmpdir(), `cdk-secure-table-${example}-`));
  try {
    action(outdir);
  } finally {
    rmSync(outdir, { recursive: true, force: true });
  }
}

function showTables(example: string): void {
  inFolder(example, (outdir) => {
    const status = synth(example, outdir);
    const lines = status === 0 ? reportTables(outdir) : [];
    if (lines.length === 0) {
      throw new Error(`examples/${example} synthesized no table (exit code ${status})`);
    }
    console.log(lines.join('\n'));
  });
}

function showStop(example: string): void {
  inFolder(example, (outdir) => {
    const status = synth(example, outdir);
    if (status === 0) {
      throw new Error(`examples/${example} was synthesized, and should have been stopped`);
    }
    console.log(`The synth stopped, as it should: exit code ${status}.`);
  });
}

showTables('quickstart');
showTables('global');
showTables('composed');
showStop('insecure');
