import { spawnSync } from 'child_process';
import { readFileSync } from 'fs';
import { join } from 'path';
import { summaryOf, survivorsIn } from './summary';
import type { Report } from './summary';

/*
 * Mutation testing of the wings that judge and secure:
 *   npm run mutation               all of them
 *   npm run mutation -- rules      one of them
 */

const WINGS = ['rules', 'enforcement', 'adoption'];
const PASSES_AT = 85;

function mutate(wing: string): Report {
  const { status } = spawnSync('npx', ['stryker', 'run', join('tools', 'mutation', 'stryker.config.mjs')], {
    env: { ...process.env, MUTATED_WING: wing }, stdio: 'inherit',
  });
  if (status !== 0) {
    throw new Error(`Stryker ended with ${status}`);
  }
  return JSON.parse(readFileSync(join('reports', 'mutation', `${wing}.json`), 'utf8')) as Report;
}

const asked = process.argv.slice(2);
const reports = (asked.length === 0 ? WINGS : asked).map((wing) => ({ wing, report: mutate(wing) }));
reports.forEach(({ report }) => console.log(survivorsIn(report).join('\n')));
const summaries = reports.map(({ wing, report }) => ({ wing, ...summaryOf(report) }));
console.table(summaries);
process.exitCode = summaries.every(({ score }) => score >= PASSES_AT) ? 0 : 1;
