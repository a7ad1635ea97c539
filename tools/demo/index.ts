import { execFileSync } from 'child_process';
import { mkdtempSync, rmSync } from 'fs';
import { tmpdir } from 'os';
import { join, resolve } from 'path';
import { reportTables } from './report';

/* Synthesizes the examples with the real CDK CLI and prints what their templates say. */

const ROOT = resolve(__dirname, '../..');
const CLI = join(ROOT, 'node_modules/aws-cdk/bin/cdk');

function synth(example: string, outdir: string): void {
  execFileSync(process.execPath, [CLI, 'synth', '--quiet', '--no-notices', '--output', outdir], {
    cwd: join(ROOT, 'examples', example),
    env: { ...process.env, CDK_DISABLE_CLI_TELEMETRY: 'true' },
    stdio: ['ignore', 'inherit', 'inherit'],
  });
}

function demonstrate(example: string): void {
  const outdir = mkdtempSync(join(tmpdir(), `cdk-secure-table-${example}-`));
  try {
    console.log(`\nexamples/${example}: cdk synth`);
    synth(example, outdir);
    const lines = reportTables(outdir);
    if (lines.length === 0) {
      throw new Error(`No table in what examples/${example} synthesized`);
    }
    console.log(lines.join('\n'));
  } finally {
    rmSync(outdir, { recursive: true, force: true });
  }
}

demonstrate('quickstart');
