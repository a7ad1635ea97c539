import { spawn } from 'child_process';
import { mkdtempSync, readFileSync, rmSync } from 'fs';
import { tmpdir } from 'os';
import { join, resolve } from 'path';
import { findingsIn } from './findings';
import { findingLines, isSecure, LEGEND, summary, tableLines } from './report';
import { tablesIn } from './tables';

/*
 * Synthesizes the examples with the CDK CLI, and prints what the rendered templates say about each table, or why the synthesis stops.
 *   --compile   compile the library first
 */

const ROOT = resolve(__dirname, '../..');
const CDK = join(ROOT, 'node_modules/aws-cdk/bin/cdk');
const PROJEN = join(ROOT, 'node_modules/projen/bin/projen');
const SECURE = ['quickstart', 'global', 'existing', 'composed', 'operations'];
const STOPPED = 'insecure';

/** Only what the demo prints is shown: the output of the tools appears if they fail. */
const QUIET = {
  CDK_DISABLE_CLI_TELEMETRY: 'true',
  CDK_DISABLE_VERSION_CHECK: 'true',
  // CDK's own validation of templates takes some seconds, and `npm run cfn-lint` runs it.
  CDK_VALIDATION: 'false',
  NODE_NO_WARNINGS: '1',
  JSII_SILENCE_WARNING_UNTESTED_NODE_VERSION: 'true',
  JSII_SILENCE_WARNING_DEPRECATED_NODE_VERSION: 'true',
  JSII_SILENCE_WARNING_END_OF_LIFE_NODE_VERSION: 'true',
};

interface Ended {
  readonly code: number | null;
  readonly output: string;
}

function run(args: readonly string[], cwd: string): Promise<Ended> {
  return new Promise((ended, failed) => {
    const child = spawn(process.execPath, args, { cwd, env: { ...process.env, ...QUIET }, stdio: ['ignore', 'pipe', 'pipe'] });
    const chunks: Buffer[] = [];
    [child.stdout, child.stderr].forEach((stream) => stream.on('data', (chunk: Buffer) => chunks.push(chunk)));
    child.on('error', failed);
    child.on('close', (code) => ended({ code, output: Buffer.concat(chunks).toString() }));
  });
}

/** The first paragraph of the example's README below the title. */
function sentenceOf(example: string): string {
  return readFileSync(join(ROOT, 'examples', example, 'README.md'), 'utf8').split('\n\n')[1].trim();
}

async function synthesize(example: string, outdir: string): Promise<Ended> {
  const args = ['synth', '--all', '--quiet', '--no-notices', '--no-color', '--output', join(outdir, example)];
  return run([CDK, ...args], join(ROOT, 'examples', example));
}

function expectCode(example: string, { code, output }: Ended, expected: boolean): void {
  if (expected !== (code === 0)) {
    throw new Error(`examples/${example}: cdk synth ended with exit code ${code}\n${output}`);
  }
}

async function compile(): Promise<void> {
  console.log('Compiling the library ...');
  const { code, output } = await run([PROJEN, 'compile'], ROOT);
  if (code !== 0) {
    throw new Error(`The library does not compile\n${output}`);
  }
}

function show(example: string, lines: readonly string[]): void {
  console.log(['', `examples/${example}`, sentenceOf(example), '', ...lines].join('\n'));
}

async function demo(outdir: string): Promise<boolean> {
  console.log(`Synthesizing ${SECURE.length + 1} example apps with the CDK CLI ...\n\n${LEGEND}`);
  const [stopped, ...synthesized] = [STOPPED, ...SECURE].map((example) => synthesize(example, outdir));
  const tables = [];
  for (const [index, example] of SECURE.entries()) {
    expectCode(example, await synthesized[index], true);
    const found = tablesIn(join(outdir, example));
    show(example, tableLines(found));
    tables.push(...found);
  }
  expectCode(STOPPED, await stopped, false);
  const findings = findingsIn(join(outdir, STOPPED));
  show(STOPPED, findingLines(findings));
  console.log(`\n${summary(tables, findings)}`);
  return tables.length > 0 && tables.every(isSecure) && findings.length > 0;
}

async function main(): Promise<void> {
  const compiles = process.argv.includes('--compile');
  console.log(`This takes ${compiles ? 'less than a minute' : 'about 10 seconds'}.`);
  if (compiles) {
    await compile();
  }
  const outdir = mkdtempSync(join(tmpdir(), 'cdk-secure-table-demo-'));
  try {
    process.exitCode = await demo(outdir) ? 0 : 1;
  } finally {
    rmSync(outdir, { recursive: true, force: true });
  }
}

main().catch((error: Error) => {
  console.error(error.message);
  process.exitCode = 1;
});
