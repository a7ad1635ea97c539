import { execFileSync } from 'child_process';
import { join } from 'path';

/* The reporter is an ES module, which Jest does not load into a test: another process runs it. */

interface Totals {
  readonly failed?: number;
  readonly passed?: number;
  readonly all: number;
}

function told(files: readonly { readonly name: string; readonly failure?: string; readonly console?: string }[], all = files.length): string[] {
  let failed = 0;
  const calls = files.map(({ name, failure, console: output }, index) => {
    failed += failure === undefined ? 0 : 1;
    return [
      { testFilePath: `/root/test/${name}`, failureMessage: failure, console: output === undefined ? undefined : [{ message: output }] },
      totals({ failed, passed: index + 1 - failed, all }),
    ];
  });
  const script = `
    const { default: Reporter } = await import(${JSON.stringify(`file://${join(__dirname, '../../tools/quiet-jest/reporter.mjs')}`)});
    const reporter = new Reporter({ rootDir: '/root' }, undefined, undefined, (text) => console.log(text));
    reporter.onRunStart(${JSON.stringify(totals({ all }))});
    for (const [result, totals] of ${JSON.stringify(calls)}) {
      reporter.onTestResult(undefined, result, totals);
    }`;
  return execFileSync(process.execPath, ['--input-type=module', '--eval', script], { encoding: 'utf8' }).trim().split('\n');
}

function totals({ failed = 0, passed = 0, all }: Totals) {
  return { numTotalTestSuites: all, numPassedTestSuites: passed, numFailedTestSuites: failed, numPendingTestSuites: 0 };
}

test('a test file that passes has one line, without what it wrote to the console', () => {
  expect(told([{ name: 'a.test.ts', console: 'noise' }])).toEqual(['Running 1 test files', 'PASS test/a.test.ts']);
});

test('a test file that fails is shown with its failures and what it wrote to the console', () => {
  expect(told([{ name: 'a.test.ts', failure: 'expected 1', console: 'a warning' }, { name: 'b.test.ts', console: 'noise' }]))
    .toEqual(['Running 2 test files', 'FAIL test/a.test.ts', 'expected 1', 'a warning', 'PASS test/b.test.ts']);
});

test('of many test files only ten lines of progress are shown, and those that fail', () => {
  const files = Array.from({ length: 200 }, (_, index) => ({ name: `${index}.test.ts`, ...index === 105 ? { failure: 'expected 1' } : {} }));
  const lines = told(files).map((line) => line.replace(/\d+ s$/, 'N s'));

  expect(lines).toHaveLength(1 + 10 + 2);
  expect(lines.slice(0, 2)).toEqual(['Running 200 test files', '   20 of 200 test files, 0 failed, N s']);
  expect(lines.slice(6, 9)).toEqual(['FAIL test/105.test.ts', 'expected 1', '  120 of 200 test files, 1 failed, N s']);
});
