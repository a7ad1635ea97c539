import { mkdtempSync, readdirSync, readFileSync } from 'fs';
import { join } from 'path';
import { installed, NAME, runScript } from './installed';

interface Coverage {
  readonly result: readonly { readonly url: string; readonly functions: readonly FunctionCoverage[] }[];
}

interface FunctionCoverage {
  readonly functionName: string;
  readonly ranges: readonly { readonly count: number }[];
}

export interface Executed {
  /** The files of the package that were loaded. */
  readonly files: readonly string[];
  /** The modules in them that were executed, as `lib/secure-table/table-key.js`. */
  readonly modules: readonly string[];
}

/** What of the package a CommonJS script executes, by V8's coverage: in a bundle, each module is a function that is named by its file. */
export function executedBy(script: string): Executed {
  const directory = mkdtempSync(join(installed.scratch, 'coverage-'));
  runScript('cjs', `${script}\nconsole.log('null');`, { NODE_V8_COVERAGE: directory });
  const [report] = readdirSync(directory);
  const { result } = JSON.parse(readFileSync(join(directory, report), 'utf8')) as Coverage;
  const ours = result.filter(({ url }) => url.includes(`/node_modules/${NAME}/`));
  return {
    files: ours.map(({ url }) => url.split(`/${NAME}/`)[1]).sort(),
    modules: ours.flatMap(({ functions }) => functions)
      .filter(({ functionName, ranges }) => functionName.startsWith('lib/') && ranges[0].count > 0)
      .map(({ functionName }) => functionName)
      .sort(),
  };
}
