import '@microsoft/jest-sarif';
import { existsSync, readFileSync } from 'fs';
import { join } from 'path';
import type { Log } from 'sarif';
import { shop, stopped, synthesized } from './shop';
import { report } from '../../../src/check/report/report-command';
import { memoryIo } from '../memory-io';

const DAY = 86_400_000;
const soon = new Date(Date.now() + 10 * DAY).toISOString().slice(0, 10);
const complete = synthesized((app) => shop(app, { until: soon }));

async function written(directory: string, format: string): Promise<string> {
  const io = memoryIo();
  expect(await report([directory, '--output', `${format}=-`], io)).toBe(0);
  return io.written.stdout;
}

function textOf(html: string): string {
  return html.slice(html.indexOf('<body')).replace(/<script>[^]*<\/script>/, '').replace(/<[^>]*>/g, ' ').replace(/&#(\d+);/g, (_, code: string) =>
    String.fromCharCode(Number(code))).replace(/\s+/g, ' ');
}

test('the SARIF of an app is valid, with a run for each plugin and the lines of the app', async () => {
  const log = JSON.parse(await written(complete, 'sarif')) as Log;
  const [own, ...others] = log.runs;
  const found = own.results!.find(({ ruleId, locations }) =>
    ruleId === 'SecureTable-TlsOnly' && JSON.stringify(locations).includes('Shop/Plain/Resource'))!;

  expect(log).toBeValidSarifLog();
  expect(own.tool.driver.name).toBe('cdk-secure-table');
  expect(others.map(({ tool }) => tool.driver.name)).toEqual(['AwsSolutions']);
  expect(found.locations![0].physicalLocation!.artifactLocation!.uri).toBe('test/check/report/shop.ts');
  expect(found.suppressions).toEqual([]);
});

test('exempt and acknowledged findings are suppressions with their reason', async () => {
  const { runs } = JSON.parse(await written(complete, 'sarif')) as Log;
  const suppressions = runs.flatMap(({ results }) => results!).flatMap((result) => result.suppressions!.map(({ justification }) => justification));

  expect(new Set(suppressions)).toEqual(new Set([`Sessions without personal data (until ${soon})`, 'Carts are rebuilt', 'Rebuilt from events']));
});

test('the evidence page has every table and Region, and exemptions that end soon in front', async () => {
  const text = textOf(await written(complete, 'html'));

  expect(text).toContain('Tables 7 in 2 Regions');
  expect(text).toContain('Shop/Orders eu-west-1 111122223333 ✓ Yes Shop/Orders/Key ✓ Yes every 365 days ✓ Yes – N/A no stream ✓ Yes ✓ Yes ✗ No');
  expect(text).toContain('Shop/Imported eu-west-1 111122223333 ✓ Yes arn:aws:kms:eu-west-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab ? Unknown');
  expect(text).toMatch(/Reason Last day Shop\/Sessions\/Resource .* ends in (9|10) days/);
  expect(text).toContain('Keys a month $3 3 keys; $9 after two rotations');
});

test('controls name the rules that prove them, their result and what the assessor decides', async () => {
  const text = textOf(await written(complete, 'html'));

  expect(text).toMatch(/4\.2\.1 TlsOnly : Every table and replica denies requests that don't use TLS .* ✗ \d+ findings/);
  expect(text).toContain('Left to the assessor. Whether the tables are in scope');
});

test('after a stopped synthesis the page says so, and claims nothing that was not checked', async () => {
  const html = await written(synthesized(stopped), 'html');

  expect(textOf(html)).toContain('✗ The synthesis was not completed.');
  expect(textOf(html)).toContain('Tables Not available');
  expect(textOf(html)).toContain('? Not checked');
  expect(textOf(html)).not.toMatch(/✓ (No findings|none)/);
});

test('reports are written to files, and their counts are printed', async () => {
  const io = memoryIo();
  const [html, sarif] = [join(complete, 'reports', 'page.html'), join(complete, 'reports', 'log.sarif')];

  expect(await report([complete, '--output', `html=${html}`, '--output', `sarif=${sarif}`], io)).toBe(0);
  expect(readFileSync(html, 'utf8')).toMatch(/^<!DOCTYPE html>/);
  expect(existsSync(sarif)).toBe(true);
  expect(io.written.stderr).toMatch(/page\.html: \d+ errors, \d+ warnings, 4 suppressed\n/);
});

test.each([
  [['--nothing'], 'UnknownOption'],
  [['one', 'two'], 'UnknownOption'],
  [['no-such-folder'], 'NothingFound'],
  [[], 'NothingFound'],
  [[complete, '--output', 'pdf=a.pdf'], 'MalformedOption'],
  [[complete, '--output', 'html'], 'MalformedOption'],
])('the arguments %j are an error', async (argv, code) => {
  await expect(report(argv, memoryIo())).rejects.toThrow(`[${code}]`);
});

test('the help names the formats and the exit codes', async () => {
  const io = memoryIo();

  expect(await report(['--help'], io)).toBe(0);
  expect(io.written.stdout).toMatch(/FORMAT=FILE {4}html or sarif[^]*Exit code: 0/);
});
