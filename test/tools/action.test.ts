import { execFileSync, spawnSync } from 'child_process';
import { accessSync, constants, existsSync, mkdtempSync, readFileSync, writeFileSync } from 'fs';
import { isBuiltin } from 'module';
import { tmpdir } from 'os';
import { join } from 'path';
import { parse } from 'yaml';
import { COMMAND_LINE } from '../../tools/bundle/command-line';

/* What repositories of others use of this one: the GitHub Action and the hook of pre-commit. */

const ROOT = join(__dirname, '../..');
const SECURE = 'Resources:\n  Topic:\n    Type: AWS::SNS::Topic\n';
const INSECURE = 'Resources:\n  Orders:\n    Type: AWS::DynamoDB::Table\n    Properties:\n      SSESpecification: { SSEEnabled: no }\n';

interface Step {
  readonly name: string;
  readonly uses?: string;
  readonly run?: string;
  readonly if?: string;
  readonly env?: Readonly<Record<string, string>>;
}

const action: { readonly inputs: Record<string, { readonly default: string }>; readonly runs: { readonly steps: readonly Step[] } } = parse(readFileSync(join(ROOT, 'action.yml'), 'utf8'));
const [check, upload, fail] = action.runs.steps;

/** Runs a step as GitHub does, in a folder with a template. */
function run({ run: script, env = {} }: Step, template: string, inputs: Record<string, string> = {}, values: Record<string, string> = {}) {
  const cwd = mkdtempSync(join(tmpdir(), 'action-'));
  writeFileSync(join(cwd, 'template.yaml'), template);
  writeFileSync(join(cwd, 'output'), '');
  const given: Record<string, string> = {
    ...Object.fromEntries(Object.entries(action.inputs).map(([name, { default: text }]) => [`inputs.${name}`, text])),
    ...Object.fromEntries(Object.entries(inputs).map(([name, text]) => [`inputs.${name}`, text])),
    'github.action_path': ROOT,
    ...values,
  };
  const variables = Object.fromEntries(Object.entries(env).map(([name, text]) => [name, text.replace(/\$\{\{ (\S+) \}\}/g, (_, expression) => given[expression])]));
  const { status, stdout, stderr } = spawnSync('bash', ['--noprofile', '--norc', '-eo', 'pipefail', '-c', script!], {
    cwd, encoding: 'utf8', env: { ...process.env, ...variables, GITHUB_OUTPUT: join(cwd, 'output') },
  });
  return { cwd, status, stdout, stderr, output: readFileSync(join(cwd, 'output'), 'utf8') };
}

describe('the action', () => {
  test('writes the findings as SARIF, and gives the exit code to the next steps', () => {
    const { cwd, status, stdout, output } = run(check, INSECURE);
    const sarif = JSON.parse(readFileSync(join(cwd, 'cdk-secure-table.sarif'), 'utf8'));

    expect([status, output]).toEqual([0, 'exit-code=1\n']);
    expect(stdout).toContain('template.yaml');
    expect(sarif.runs[0].results.map(({ ruleId }: { ruleId: string }) => ruleId)).toContain('SecureTable-CustomerManagedKey');
    expect(sarif.runs[0].results[0].locations[0].physicalLocation.artifactLocation.uri).toBe('template.yaml');
  });

  test('passes without findings', () => {
    const { status, output } = run(check, SECURE);

    expect([status, output]).toEqual([0, 'exit-code=0\n']);
  });

  test('takes several paths and options, and runs nothing that an input contains', () => {
    const { cwd, output } = run(check, SECURE, { 'paths': 'template.yaml\n$(touch ran)\n', 'args': '--quiet\n--region=eu-west-1', 'sarif-file': 'my results.sarif' });

    expect(output).toBe('exit-code=2\n');
    expect(existsSync(join(cwd, 'ran'))).toBe(false);
    expect(run(check, SECURE, { paths: 'template.yaml', args: '--quiet\n--region=eu-west-1' }).output).toBe('exit-code=0\n');
  });

  test('uploads by an action that is pinned to a commit, unless there is no result', () => {
    expect(upload.uses).toMatch(/^github\/codeql-action\/upload-sarif@[0-9a-f]{40}$/);
    expect(upload.if).toBe("inputs.upload == 'true' && steps.check.outputs.exit-code != '2'");
  });

  test.each(['0', '1', '2'])('ends with the exit code of the check: %s', (code) => {
    expect(run(fail, SECURE, {}, { 'steps.check.outputs.exit-code': code }).status).toBe(Number(code));
  });
});

describe('the hook of pre-commit', () => {
  const [hook]: readonly Record<string, any>[] = parse(readFileSync(join(ROOT, '.pre-commit-hooks.yaml'), 'utf8'));

  test('finds the fault in a template of the repository', () => {
    const cwd = mkdtempSync(join(tmpdir(), 'pre-commit-'));
    writeFileSync(join(cwd, 'template.yaml'), INSECURE);
    writeFileSync(join(cwd, 'package.json'), '{}');
    const [script, ...args] = hook.entry.split(' ');
    const { status, stdout } = spawnSync(join(ROOT, script), [...args, ...hook.args], { cwd, encoding: 'utf8' });

    expect(hook).toMatchObject({ language: 'script', pass_filenames: false });
    expect([status, stdout]).toEqual([1, expect.stringContaining('SecureTable-CustomerManagedKey')]);
  });
});

describe('the command line in one file', () => {
  const text = readFileSync(join(ROOT, COMMAND_LINE), 'utf8');

  test('is executable in a fresh clone', () => {
    expect(() => accessSync(join(ROOT, COMMAND_LINE), constants.X_OK)).not.toThrow();
    expect(text.startsWith('#!/usr/bin/env node\n')).toBe(true);
  });

  test('requires only Node.js, and has no path of a machine', () => {
    const required = [...text.matchAll(/\brequire\("([^"]+)"\)/g)].map(([, name]) => name);

    expect(required.filter((name) => !isBuiltin(name))).toEqual([]);
    expect(text).not.toContain(ROOT);
  });

  test('is the function of the CloudFormation hook', () => {
    const event = { clientRequestToken: 'token', actionInvocationPoint: 'DELETE_PRE_PROVISION', requestData: { targetType: 'STACK' } };
    const script = `require(${JSON.stringify(join(ROOT, COMMAND_LINE))}).handler(${JSON.stringify(event)}).then((answer) => console.error(answer.hookStatus))`;

    expect(spawnSync(process.execPath, ['--eval', script], { encoding: 'utf8' }).stderr).toBe('SUCCESS\n');
  });

  test('knows its version', () => {
    expect(execFileSync(join(ROOT, COMMAND_LINE), ['--version'], { encoding: 'utf8' })).toBe(`${jest.requireActual('../../package.json').version}\n`);
  });
});
