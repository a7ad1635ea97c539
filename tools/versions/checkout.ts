import { execFileSync, spawnSync } from 'child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'fs';
import { tmpdir } from 'os';
import { delimiter, dirname, join, resolve } from 'path';
import type { Combination } from './combinations';

const ROOT = resolve(__dirname, '../..');

export interface RuleResult {
  readonly passed: number;
  readonly failed: number;
  /** Names of what failed. */
  readonly failures: readonly string[];
}

/** A copy of this checkout with other versions installed; the checkout itself is left alone. */
export class Checkout {
  private readonly place = mkdtempSync(join(tmpdir(), 'cdk-secure-table-versions-'));
  private readonly directory = join(this.place, 'checkout');
  /** The suite synthesizes thousands of apps into temporary directories, which go with the checkout. */
  private readonly temporary = join(this.place, 'tmp');
  private readonly node: string;

  constructor(private readonly combination: Combination) {
    mkdirSync(this.temporary);
    const listed = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], { cwd: ROOT, encoding: 'utf8' });
    for (const file of listed.split('\0').filter((name) => name !== '' && existsSync(join(ROOT, name)))) {
      cpSync(join(ROOT, file), join(this.directory, file));
    }
    cpSync(join(ROOT, 'node_modules'), join(this.directory, 'node_modules'), { recursive: true, verbatimSymlinks: true });
    this.node = this.install();
  }

  /** The version of a package that is really there. */
  public installed(name: string): string {
    return JSON.parse(readFileSync(join(this.directory, 'node_modules', name, 'package.json'), 'utf8')).version;
  }

  public get nodeVersion(): string {
    return execFileSync(this.node, ['--version'], { encoding: 'utf8' }).trim();
  }

  /** Types of the whole tree, and the whole suite. */
  public test(): RuleResult {
    const types = this.run('typescript/bin/tsc', '--noEmit', '--project', 'tsconfig.dev.json');
    const results = join(this.directory, 'results.json');
    this.run('jest/bin/jest.js', '--coverage=false', '--maxWorkers=2', '--json', '--outputFile', results);
    if (!existsSync(results)) {
      return { passed: 0, failed: 1, failures: ['jest gave no results'] };
    }
    const { numPassedTests, testResults } = JSON.parse(readFileSync(results, 'utf8')) as Results;
    const failures = [
      ...types === 0 ? [] : ['the types'],
      ...testResults.flatMap(({ name, status, assertionResults }) => {
        const failed = assertionResults.filter((result) => result.status === 'failed').map(({ fullName }) => fullName);
        return status === 'failed' && failed.length === 0 ? [name.slice(this.directory.length + 1)] : failed;
      }),
    ];
    return { passed: numPassedTests + (types === 0 ? 1 : 0), failed: failures.length, failures };
  }

  public dispose(): void {
    rmSync(this.place, { recursive: true, force: true });
  }

  /** Installs the packages; returns the Node.js to run. */
  private install(): string {
    const { packages, node } = this.combination;
    const binary = `node-${process.platform}-${process.arch}`;
    const wanted = { ...packages, ...node === undefined ? {} : { [binary]: node } };
    // The peer range is what is questioned here.
    const args = ['install', '--no-save', '--no-package-lock', '--legacy-peer-deps', '--ignore-scripts', '--prefer-offline',
      '--loglevel=error'];
    execFileSync('npm', [...args, ...Object.entries(wanted).map((entry) => entry.join('@'))], { cwd: this.directory, stdio: ['ignore', 'ignore', 'inherit'] });
    for (const [name, version] of Object.entries(wanted)) {
      if (this.installed(name) !== version) {
        throw new Error(`${name} ${this.installed(name)} was installed, and ${version} is wanted`);
      }
    }
    return node === undefined ? process.execPath : join(this.directory, 'node_modules', binary, 'bin/node');
  }

  private run(script: string, ...args: string[]): number {
    const { status } = spawnSync(this.node, [join(this.directory, 'node_modules', script), ...args], {
      cwd: this.directory,
      env: { ...process.env, TMPDIR: this.temporary, PATH: `${dirname(this.node)}${delimiter}${process.env.PATH}`, NODE_NO_WARNINGS: '1' },
      stdio: ['ignore', 'ignore', 'ignore'],
    });
    return status ?? 1;
  }
}

interface Results {
  readonly numPassedTests: number;
  readonly testResults: readonly {
    readonly name: string;
    readonly status: string;
    readonly assertionResults: readonly { readonly status: string; readonly fullName: string }[];
  }[];
}
