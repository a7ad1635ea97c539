import { execFileSync, spawnSync } from 'child_process';
import { mkdirSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from 'fs';
import { tmpdir } from 'os';
import { dirname, join } from 'path';
import { COMMAND_LINE, writeCommandLine } from '../../tools/bundle/command-line';

/* The step that writes the command line in one file, on a small compiled library. */

const MODULES = {
  'lib/check/cli.js': 'const { parse } = require("yaml"); exports.main = async (argv, io) => { io.stdout(parse(argv[0]).text); return 3; };',
  'lib/check/io.js': 'exports.processIo = () => ({ stdout: (text) => process.stdout.write(text) });',
  'lib/check/hook/handler.js': 'exports.handler = async (event) => ({ event });',
};

function library(modules: Readonly<Record<string, string>> = MODULES): string {
  const root = mkdtempSync(join(tmpdir(), 'command-line-'));
  for (const [file, text] of Object.entries(modules)) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  }
  symlinkSync(join(__dirname, '../../node_modules'), join(root, 'node_modules'), 'dir');
  return root;
}

test('the file runs without the library and its packages, with the exit code of the command', async () => {
  const root = library();
  await writeCommandLine(root);
  const alone = join(mkdtempSync(join(tmpdir(), 'alone-')), 'cdk-secure-table.js');
  writeFileSync(alone, readFileSync(join(root, COMMAND_LINE)));
  const { status, stdout } = spawnSync(process.execPath, [alone, 'text: it runs'], { encoding: 'utf8' });

  expect([status, stdout]).toEqual([3, 'it runs']);
});

test('as a module it has the handler, and runs nothing', async () => {
  const root = library();
  await writeCommandLine(root);
  const script = `require(${JSON.stringify(join(root, COMMAND_LINE))}).handler(1).then((answer) => console.log(JSON.stringify(answer)))`;

  expect(execFileSync(process.execPath, ['--eval', script], { encoding: 'utf8' })).toBe('{"event":1}\n');
});

test('the file can be executed, and names the licenses of what it contains', async () => {
  const root = library();
  await writeCommandLine(root);

  expect(spawnSync(join(root, COMMAND_LINE), ['text: it runs'], { encoding: 'utf8' })).toMatchObject({ status: 3, stdout: 'it runs' });
  expect(readFileSync(join(root, COMMAND_LINE), 'utf8')).toMatch(/It contains code of yaml \d+\.\d+\.\d+ \(ISC\): https:/);
});

test.each(['aws-cdk-lib', 'constructs'])('a command line that loads %s is an error', async (name) => {
  const root = library({ ...MODULES, 'lib/check/io.js': `exports.processIo = () => require(${JSON.stringify(name)});` });

  await expect(writeCommandLine(root)).rejects.toThrow(`${COMMAND_LINE} loads ${name}`);
});

test('a package whose license NOTICE does not have is an error', async () => {
  const root = library({ ...MODULES, 'lib/check/io.js': 'exports.processIo = () => require("fast-check");' });

  await expect(writeCommandLine(root)).rejects.toThrow(/contains code of .*fast-check.*: add it to tools\/bundle\/inlined\.ts/);
});
