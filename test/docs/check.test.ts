import { spawnSync } from 'child_process';
import { copyFileSync, mkdtempSync, readFileSync, writeFileSync } from 'fs';
import { tmpdir } from 'os';
import { join } from 'path';
import { App } from 'aws-cdk-lib';
import { parse } from 'yaml';
import { quickstart } from '../../examples/quickstart/app';
import { HELP } from '../../src/check/arguments';
import { COMMAND_LINE } from '../../tools/bundle/command-line';
import { blocks, ROOT } from '../../tools/docs/pages';
import type { Block } from '../../tools/docs/pages';

/* docs/check.md as a new user follows it, in an empty folder. `npx cdk-secure-table` is the command line in one file. */

const page = { path: 'docs/check.md', text: readFileSync(join(ROOT, 'docs/check.md'), 'utf8') };
const lines = page.text.split('\n');
const all = blocks(page);

/** The comment above a block. */
function mark({ line }: Block): string {
  return /^<!-- (.*) -->$/.exec(lines[line - 3])?.[1] ?? '';
}

const folder = mkdtempSync(join(tmpdir(), 'check-page-'));
copyFileSync(join(ROOT, COMMAND_LINE), join(folder, 'cdk-secure-table.js'));

function run(command: string, cwd = folder) {
  const [program, ...args] = command.replace(/^npx cdk-secure-table/, 'node cdk-secure-table.js').split(' ');
  return spawnSync(program, args, { cwd, encoding: 'utf8' });
}

const expected: Record<string, string[]> = {
  1: ['CustomerManagedKey', 'TlsOnly', 'DeletionProtection', 'PointInTimeRecovery'],
  0: [],
};

test('the quick start works as written', () => {
  const codes: string[] = [];
  for (const block of all.filter((each) => /^(file|exit code): /.test(mark(each)))) {
    const [, kind, value] = /^(.*): (.*)$/.exec(mark(block))!;
    if (kind === 'file') {
      writeFileSync(join(folder, value), block.code);
    } else {
      const { status, stdout } = run(block.code);
      codes.push(value);
      expect([status, stdout]).toEqual([Number(value), expect.any(String)]);
      expect(expected[value].filter((rule) => !stdout.includes(rule))).toEqual([]);
    }
  }
  expect(codes).toEqual(['1', '0']);
});

test('the exemption of the page works', () => {
  writeFileSync(join(folder, 'exempt.yaml'), all.find((block) => mark(block) === 'exempt')!.code);

  expect(run('npx cdk-secure-table check exempt.yaml').status).toBe(0);
});

test('the baseline works as written', () => {
  const empty = mkdtempSync(join(tmpdir(), 'check-baseline-'));
  copyFileSync(join(folder, 'cdk-secure-table.js'), join(empty, 'cdk-secure-table.js'));
  writeFileSync(join(empty, 'template.yaml'), all.find((block) => mark(block) === 'file: template.yaml')!.code);
  const commands = all.map(({ code }) => code).filter((code) => code.includes('--baseline findings.json') && !code.includes('junit'));

  expect(commands.filter((code) => code.startsWith('npx'))).toHaveLength(2);
  run(commands[0], empty);
  expect(run(commands[1], empty).status).toBe(0);
  writeFileSync(join(empty, 'other.yaml'), all.find((block) => mark(block) === 'file: template.yaml')!.code);
  expect(run(commands[1], empty).status).toBe(1);
});

test('the reports are written as the page says', () => {
  const app = new App({ outdir: join(folder, 'cdk.out'), analyticsReporting: false });
  quickstart(app);
  app.synth();
  const commands = all.flatMap(({ code }) => code.split('\n')).filter((code) => code.startsWith('npx cdk-secure-table report'));

  expect(commands.map((command) => run(command).status)).toEqual([0, 0]);
  expect(readFileSync(join(folder, 'table-encryption.html'), 'utf8')).toContain('<html');
  expect(JSON.parse(readFileSync(join(folder, 'findings.sarif'), 'utf8'))).toMatchObject({ version: '2.1.0' });
});

test('the YAML of the page can be read', () => {
  const yaml = all.filter(({ language }) => language === 'yaml');

  expect(yaml.length).toBeGreaterThan(5);
  yaml.forEach(({ code }) => expect(parse(code, { logLevel: 'silent' })).toEqual(expect.anything()));
});

test('the page names the options of the command, and no others', () => {
  const options = (text: string) => [...new Set([...text.matchAll(/--[a-z][a-z-]+/g)].map(([option]) => option))].sort();
  const [table] = /\n\| option \|[^]*?\n\n/.exec(page.text)!;

  expect(options(table)).toEqual(options(HELP).filter((option) => option !== '--help'));
});
