import { existsSync, mkdtempSync, rmSync } from 'fs';
import { tmpdir } from 'os';
import { join, resolve } from 'path';
import { inTurns, measured, print, ratio, ROOT } from './measure';
import type { Result } from './measure';
import { TABLES } from './tables';

/*
 * This checkout against another compiled one, in processes that take turns: `npm run bench:against -- <directory>`. Processor time, which other
 * processes on the machine change little; a ratio above 1 means that this checkout is slower.
 *
 * A pack is warm when it has run before in the process, on a small app: then its modules are loaded. The garbage of building the app is collected
 * before the time is taken, since a collection during the checks costs as much as the checks.
 */

/** The quickstart against itself gives up to this ratio: most of its time is ts-node's and CDK's. */
const NOISE = 1.03;
const SMALL = 2;

function warm(directory: string, tables: number): number {
  return measured(`${TABLES}
    const tree = build(${tables});
    secureTableChecks(build(${SMALL}));
    require('v8').setFlagsFromString('--expose-gc');
    require('vm').runInNewContext('gc')();
    console.log(processorTime(() => secureTableChecks(tree)));`, directory);
}

/** The quickstart as the CDK CLI runs it: compiled by ts-node, synthesized when the process has nothing left to do. */
function quickstart(directory: string): number {
  const outdir = mkdtempSync(join(tmpdir(), 'bench-'));
  try {
    return measured(`
      process.env.CDK_OUTDIR = ${JSON.stringify(outdir)};
      process.on('exit', () => { const { user, system } = process.cpuUsage(); console.log((user + system) / 1000); });
      require('ts-node/register/transpile-only');
      require('module').runMain(require('path').resolve('examples/quickstart/app.ts'));`, directory);
  } finally {
    rmSync(outdir, { recursive: true, force: true });
  }
}

function against(other: string): readonly Result[] {
  const compared = (count: number, cost: (directory: string) => number) => ratio(inTurns(count, () => cost(other), () => cost(ROOT)));
  return [
    { name: 'SecureTableChecks on 200 tables, warm', figure: compared(31, (directory) => warm(directory, 200)), limit: 1, unit: 'x' },
    { name: 'SecureTableChecks on 2,000 tables, warm', figure: compared(11, (directory) => warm(directory, 2000)), limit: 1.2, unit: 'x' },
    { name: 'the quickstart under ts-node', figure: compared(15, quickstart), limit: 1 * NOISE, unit: 'x' },
  ];
}

const [directory] = process.argv.slice(2);
if (directory === undefined || !existsSync(resolve(directory, 'lib/index.js'))) {
  throw new Error('Name the directory of a compiled checkout: npm run bench:against -- ../other');
}
process.exitCode = against(resolve(directory)).map(print).every(Boolean) ? 0 : 1;
