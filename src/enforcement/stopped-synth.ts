import { existsSync, readdirSync, writeFileSync } from 'fs';
import { join } from 'path';
import { App } from 'aws-cdk-lib';
import type { Stage } from 'aws-cdk-lib';
import type { IConstruct } from 'constructs';
import { cdkReports, runsInMemory } from './app-run';
import { SYNTHESIS_STOPPED } from '../cloudformation/stopped-synthesis';
import { constructError } from '../errors';

const FAILURE = 1;

/** The apps whose last synthesis a guard stopped, and the exit code that the process had before. */
const FAILED = new Map<IConstruct, typeof process.exitCode>();

/** A synthesis that the guard stops: its assembly cannot be deployed, and its process does not succeed. */
export class StoppedSynth {
  /** Resets the exit code after a later synthesis of the app that passes, unless another app has failed or other code has set it. */
  public static withdraw(stage: Stage): void {
    const { root } = stage.node;
    const before = FAILED.get(root);
    if (FAILED.delete(root) && FAILED.size === 0 && process.exitCode === FAILURE) {
      process.exitCode = before;
    }
  }

  constructor(private readonly stage: Stage, private readonly errors: number, private readonly report: string) {}

  /** Prints the report where CDK does not, and sets the exit code, which is kept even if the app catches exceptions. */
  public announce(): void {
    if (!cdkReports(this.stage)) {
      console.error(this.report);
    }
    const { root } = this.stage.node;
    if (!runsInMemory(this.stage) && !FAILED.has(root)) {
      // The exit code of an app that failed before was set here.
      FAILED.set(root, FAILED.size === 0 ? process.exitCode : [...FAILED.values()][0]);
      process.exitCode = process.exitCode === undefined || process.exitCode === 0 ? FAILURE : process.exitCode;
    }
  }

  /**
   * Replaces each manifest by a sentence, so that nothing can be deployed from the assembly.
   *
   * The CLI and the toolkit library print a manifest that is not JSON.
   */
  public close(): void {
    closeAssembly(this.stage.outdir, `fix or exempt ${this.count()}`);
  }

  /** The error for where CDK throws none. */
  public error(): Error {
    const details = App.isApp(this.stage) ? 'The report is printed above, and is in validation-report.json.' : `What to change:\n\n${this.report}\n`;
    const error = constructError(this.stage, 'TablesNotSecure', `${SYNTHESIS_STOPPED}: ${this.count()}`, details);
    // The stack through the library and CDK does not help the user; keep one line that names the caller.
    error.stack = `${error.name}: ${error.message}\n    at EncryptedTables.enforce (cdk-secure-table)`;
    return error;
  }

  private count(): string {
    return `${this.errors} ${this.errors === 1 ? 'finding' : 'findings'}`;
  }
}

/** Closes the assembly of a synthesis that failed and whose templates were not checked: some are written, and an earlier manifest may exist. */
export function closeUnchecked(stage: Stage): void {
  closeAssembly(stage.outdir, 'fix the error and synthesize again');
}

/**
 * Replaces the manifests of an assembly and of its nested assemblies.
 *
 * They are overwritten and not deleted, also where an earlier synthesis wrote them: an old manifest deploys the new templates.
 */
function closeAssembly(directory: string, what: string): void {
  for (const folder of existsSync(directory) ? assembliesIn(directory) : []) {
    writeFileSync(join(folder, 'manifest.json'), `${SYNTHESIS_STOPPED}: ${what} before you deploy anything from this folder.`);
  }
}

/** CDK names the folders of nested assemblies `assembly-<stage>`. Other folders are assets, which may contain another `manifest.json`. */
function assembliesIn(directory: string): readonly string[] {
  const nested = readdirSync(directory, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name.startsWith('assembly-'))
    .flatMap((entry) => assembliesIn(join(directory, entry.name)));
  return [directory, ...nested];
}
