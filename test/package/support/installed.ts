import { execFileSync } from 'child_process';
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'fs';
import { join } from 'path';

/** What `npm run package-test` has installed before the tests run. */
export interface Installed {
  /** A directory that goes when the tests are over. */
  readonly scratch: string;
  /** The folder that the npm package is installed in. */
  readonly app: string;
  /** A Python interpreter, and the directory that the wheel is installed in. */
  readonly python: { readonly interpreter: string; readonly path: string };
}

export const ROOT = join(__dirname, '../../..');
export const NAME = 'cdk-secure-table';

export const installed: Installed = read();
export const PACKAGE = join(installed.app, 'node_modules', NAME);

function read(): Installed {
  const text = process.env.PACKAGE_TEST;
  if (text === undefined) {
    throw new Error('These tests are run by `npm run package-test`, which installs the package first');
  }
  return JSON.parse(text);
}

/** Runs a program in the folder of the package, and returns the JSON that it prints. */
export function runJson(command: string, args: readonly string[], env: NodeJS.ProcessEnv = {}, input = ''): any {
  const options = { cwd: installed.app, env: { ...environment(), ...env }, stdio: 'pipe', input } as const;
  return JSON.parse(execFileSync(command, args, { ...options, encoding: 'utf8' }));
}

/** Runs a script whose file has the extension of its kind of module. */
export function runScript(extension: 'mjs' | 'cjs', text: string, env: NodeJS.ProcessEnv = {}): any {
  const file = join(mkdtempSync(join(installed.app, 'script-')), `main.${extension}`);
  writeFileSync(file, text);
  return runJson(process.execPath, [file], env);
}

/** Nothing of this checkout or of an account is found through the environment. */
export function environment(): NodeJS.ProcessEnv {
  return {
    ...Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^(AWS|CDK|NODE|PYTHON|npm|JSII)_/.test(name) && name !== 'PACKAGE_TEST')),
    AWS_EC2_METADATA_DISABLED: 'true',
    // CDK's own validation takes seconds, and is not asked for anything here.
    CDK_VALIDATION: 'false',
    JSII_SILENCE_WARNING_END_OF_LIFE_NODE_VERSION: '20',
    JSII_SILENCE_WARNING_UNTESTED_NODE_VERSION: 'true',
    NODE_NO_WARNINGS: '1',
    TMPDIR: installed.scratch,
  };
}

/** The files below a directory, by their paths. */
export function filesBelow(directory: string): string[] {
  return readdirSync(directory, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name).slice(directory.length + 1))
    .sort();
}

/** A class or an enum of the package. */
export interface PublicType {
  readonly name: string;
  readonly fqn: string;
  /** The compiled module that defines it, as `lib/secure-table/table-key.js`. */
  readonly module: string;
  /** The names of an enum's members. */
  readonly members?: readonly string[];
  /** How many parameters a class's constructor has. */
  readonly parameters: number;
}

/** The classes and enums that the assembly of jsii names. */
export function publicTypes(): readonly PublicType[] {
  const { types } = JSON.parse(readFileSync(join(ROOT, '.jsii'), 'utf8'));
  return Object.values<any>(types).filter(({ kind }) => kind !== 'interface').map(({ name, fqn, symbolId, members, initializer, kind }) => ({
    name,
    fqn,
    module: `lib/${symbolId.split(':')[0].replace(/^src\//, '')}.js`,
    ...kind === 'enum' ? { members: members.map((member: { name: string }) => member.name).sort() } : {},
    parameters: initializer?.parameters?.length ?? 0,
  })).sort((a, b) => (a.name < b.name ? -1 : 1));
}
