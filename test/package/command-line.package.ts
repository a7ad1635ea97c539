import { spawnSync } from 'child_process';
import { existsSync, mkdtempSync, readdirSync, writeFileSync } from 'fs';
import { join } from 'path';
import { environment, installed } from './support/installed';
import { must } from '../../tools/commands';

/* The command after `npm install` in an empty folder without CDK, and after `pip install`. */

const INSECURE = 'Resources:\n  Orders:\n    Type: AWS::DynamoDB::Table\n    Properties:\n      SSESpecification: { SSEEnabled: no }\n';

/** An empty folder with a template. */
function folder(): string {
  const directory = mkdtempSync(join(installed.scratch, 'command-'));
  writeFileSync(join(directory, 'template.yaml'), INSECURE);
  return directory;
}

/** A folder in which only this package is installed. */
function withoutCdk(): string {
  const directory = folder();
  writeFileSync(join(directory, 'package.json'), JSON.stringify({ private: true }));
  const tarball = readdirSync(installed.scratch).find((file) => file.endsWith('.tgz'))!;
  must('npm', ['install', '--offline', '--legacy-peer-deps', '--no-package-lock', join(installed.scratch, tarball)], { cwd: directory });
  return directory;
}

function run(cwd: string, command: string, args: readonly string[], env: NodeJS.ProcessEnv = {}, input = '') {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd, encoding: 'utf8', env: { ...environment(), ...env }, input });
  return { status, stdout, stderr };
}

describe('after npm install', () => {
  const directory = withoutCdk();

  test('nothing else is installed', () => {
    expect(readdirSync(join(directory, 'node_modules')).filter((name) => !name.startsWith('.'))).toEqual(['cdk-secure-table']);
  });

  test('npx finds the fault of a template', () => {
    expect(run(directory, 'npx', ['--offline', 'cdk-secure-table', 'check', 'template.yaml'])).toEqual({
      status: 1, stdout: expect.stringMatching(/template\.yaml[^]*SecureTable-CustomerManagedKey/), stderr: '',
    });
  });

  test('an ES module package runs it too', () => {
    writeFileSync(join(directory, 'package.json'), JSON.stringify({ private: true, type: 'module' }));

    expect(run(directory, 'npx', ['--offline', 'cdk-secure-table', 'check', '-'], {}, INSECURE).status).toBe(1);
  });

  test('a mistake is told', () => {
    const { status, stderr } = run(directory, 'npx', ['--offline', 'cdk-secure-table', 'check', 'missing.yaml']);

    expect([status, stderr]).toEqual([2, expect.stringContaining('missing.yaml')]);
  });
});

describe('after pip install', () => {
  const { interpreter, path } = installed.python;
  const script = ['bin', 'Scripts'].map((name) => join(path, name, 'cdk-secure-table')).find((file) => existsSync(file))!;

  test('the command finds the fault of a template', () => {
    const directory = folder();
    const { status, stdout } = run(directory, interpreter, [script, 'check', 'template.yaml'], { PYTHONPATH: path, PYTHONDONTWRITEBYTECODE: '1' });

    expect([status, stdout]).toEqual([1, expect.stringContaining('SecureTable-CustomerManagedKey')]);
  });
});
