import { mkdtempSync, writeFileSync } from 'fs';
import { tmpdir } from 'os';
import { join } from 'path';
import { memoryIo } from './memory-io';
import { INSECURE_TABLE } from './support';
import { main } from '../../src/check/cli';
import { FORMATS } from '../../src/check/formats';
import type { Io } from '../../src/check/io';

const folder = mkdtempSync(join(tmpdir(), 'cli-'));
const template = join(folder, 'template.yaml');
writeFileSync(template, INSECURE_TABLE);

async function run(argv: readonly string[], options: Partial<Io> = {}): Promise<{ code: number; stdout: string; stderr: string }> {
  const io = memoryIo(options);
  return { code: await main(argv, io), ...io.written };
}

test('findings are printed, and the exit code tells that there are some', async () => {
  const { code, stdout, stderr } = await run(['check', template]);

  expect(code).toBe(1);
  expect(stdout).toContain('SecureTable-CustomerManagedKey');
  expect(stderr).toBe('');
});

test('each format is printed', async () => {
  for (const format of Object.keys(FORMATS)) {
    expect((await run(['check', template, '--format', format])).stdout).toContain('CustomerManagedKey');
  }
});

test('only a terminal gets colors', async () => {
  expect((await run(['check', template])).stdout).not.toContain('\u001B[');
  expect((await run(['check', template], { hasColors: true })).stdout).toContain('\u001B[');
});

test('what fails has exit code 2, a code and a remedy', async () => {
  expect(await run(['check', join(folder, 'gone.yaml')])).toMatchObject({ code: 2, stdout: '', stderr: expect.stringMatching(/^\[UnreadableFile\] .*gone\.yaml/) });
  expect(await run(['chek'])).toMatchObject({ code: 2, stderr: expect.stringMatching(/^\[UnknownCommand\] chek: .*--help/) });
  expect(await run([])).toMatchObject({ code: 2 });
});

test('a mistake of the program itself has exit code 2 and asks for a report', async () => {
  const io = {
    stdin: () => {
      throw new TypeError('x is not a function');
    },
  };
  expect(await run(['check', '-'], io)).toMatchObject({ code: 2, stderr: expect.stringMatching(/^\[CheckFailed\].*x is not a function.*report/) });
});

test('report is another command, whose errors have exit code 2 too', async () => {
  expect(await run(['report', join(folder, 'gone')])).toMatchObject({ code: 2, stderr: expect.stringMatching(/^\[[A-Za-z]+\] .*gone/) });
  expect(await run(['report', '--help'])).toMatchObject({ code: 0, stdout: expect.stringContaining('cdk-secure-table report') });
});

test('help and version', async () => {
  expect(await run(['--help'])).toMatchObject({ code: 0, stdout: expect.stringContaining('check [PATH...]') });
  expect(await run(['check', '-h'])).toMatchObject({ code: 0, stdout: expect.stringContaining('--format') });
  expect((await run(['--version'])).stdout).toMatch(/^\d+\.\d+\.\d+/);
});

test('reports are made by the same program', async () => {
  expect(await run(['report', '--help'])).toMatchObject({ code: 0, stdout: expect.stringContaining('report [FOLDER]') });
  expect(await run(['report', join(folder, 'gone')])).toMatchObject({ code: 2, stdout: '', stderr: expect.stringMatching(/^\[NothingFound\] .*gone/) });
});
