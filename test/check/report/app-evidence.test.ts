import { mkdtempSync, rmSync, writeFileSync } from 'fs';
import { tmpdir } from 'os';
import { join } from 'path';
import { shop, stopped, synthesized } from './shop';
import { readEvidence } from '../../../src/check/report/app-evidence';
import type { ReportedFinding } from '../../../src/check/report/reported-finding';

const evidence = readEvidence(synthesized((app) => shop(app)));

function find(id: string, path: string, findings = evidence.findings): ReportedFinding {
  const found = findings.filter((finding) => finding.id === id && finding.constructPath === path);
  expect(found).toHaveLength(1);
  return found[0];
}

test('a finding that CDK reports and the check finds is one finding, at the line of the app', () => {
  const finding = find('SecureTable-CustomerManagedKey', 'Shop/Plain/Resource');

  expect(finding).toMatchObject({ tool: 'cdk-secure-table', severity: 'error', guarded: true, resourceType: 'AWS::DynamoDB::GlobalTable' });
  expect(finding.suppressed).toBeUndefined();
  expect(finding.at.file).toBe('test/check/report/shop.ts');
  expect(finding.at.line).toBeGreaterThan(30);
});

test('exempt findings have the reason and the last day', () => {
  expect(find('SecureTable-TlsOnly', 'Shop/Sessions/Resource').suppressed).toEqual({
    kind: 'exempt', reason: 'Sessions without personal data', until: '2099-12-31',
  });
});

test('acknowledged findings of this library and of other plugins have the reason', () => {
  expect(find('SecureTable-DeletionProtection', 'Shop/Carts/Resource').suppressed).toEqual({ kind: 'acknowledged', reason: 'Carts are rebuilt' });
  expect(find('AwsSolutions-DDB3', 'Shop/Carts')).toMatchObject({
    tool: 'AwsSolutions', suppressed: { kind: 'acknowledged', reason: 'Rebuilt from events' },
  });
});

test('after a synthesis that the guard stopped there are the findings of the report, and why there is nothing else', () => {
  const { checked, incomplete, findings } = readEvidence(synthesized(stopped));

  expect(checked).toBeUndefined();
  expect(incomplete).toMatch(/^EncryptedTables.enforce stopped the synthesis/);
  expect(find('SecureTable-TlsOnly', 'Shop/Plain/Resource', findings).at.file).toBe('test/check/report/shop.ts');
});

test('fingerprints do not depend on lines, and no two findings have the same', () => {
  const prints = evidence.findings.map(({ fingerprint }) => fingerprint);

  expect(new Set(prints).size).toBe(prints.length);
  expect(readEvidence(synthesized((app) => shop(app))).findings.map(({ fingerprint }) => fingerprint)).toEqual(prints);
});

test.each([
  ['a folder that does not exist', () => join(tmpdir(), 'no-such-folder'), 'NothingFound'],
  ['a report that is not JSON', () => {
    const directory = mkdtempSync(join(tmpdir(), 'report-'));
    writeFileSync(join(directory, 'validation-report.json'), 'nothing');
    return directory;
  }, 'MalformedReport'],
  ['a stopped synthesis without a report', () => {
    const directory = synthesized(stopped);
    rmSync(join(directory, 'validation-report.json'));
    return directory;
  }, 'NothingFound'],
])('%s is an error', (_, make, code) => {
  expect(() => readEvidence(make())).toThrow(`[${code}]`);
});
