import '@microsoft/jest-sarif';
import type { Log, ReportingDescriptor, Result } from 'sarif';
import { finding, HOSTILE_RESULT, RESULT } from './sample';
import { fileUri, renderSarif } from '../../../src/check/formats/sarif';
import type { CheckResult } from '../../../src/check/result';
import { CATALOGUE } from '../../../src/rules/catalogue';

function logOf(result: CheckResult): Log {
  return JSON.parse(renderSarif(result)) as Log;
}

function resultsOf(result: CheckResult): readonly Result[] {
  return logOf(result).runs[0].results!;
}

test.each([
  ['findings of each kind', RESULT],
  ['no findings', { files: ['a.yaml'], tables: 0, findings: [] }],
  ['hostile text', HOSTILE_RESULT],
])('the log is valid SARIF 2.1.0: %s', (_, result) => {
  expect(logOf(result)).toBeValidSarifLog();
});

test('every rule has its text, its page and the frameworks that it serves', () => {
  const rules = logOf(RESULT).runs[0].tool.driver.rules!;
  const tls = rules.find(({ id }) => id === 'SecureTable-TlsOnly') as ReportingDescriptor;

  expect(rules.map(({ name }) => name)).toEqual([...CATALOGUE.map(({ name }) => name), 'Exemption']);
  expect(tls.helpUri).toMatch(/\/docs\/rules\.md#tlsonly$/);
  expect(tls.help!.markdown).toContain('- PCI DSS 4.0.1: 4.2.1');
  expect(tls.properties!.tags).toEqual(['security', 'dynamodb', 'NIST 800-53 r5', 'HIPAA', 'PCI DSS 4.0.1', 'ISO 27001:2022', 'SOC 2']);
});

test('a finding names its rule, the lines of its file, and its place in the template and in the construct tree', () => {
  const [{ ruleId, level, message, locations, partialFingerprints }] = resultsOf({ ...RESULT, findings: [finding({ constructPath: 'Shop/Orders/Resource' })] });

  expect({ ruleId, level, message }).toEqual({
    ruleId: 'SecureTable-CustomerManagedKey',
    level: 'error',
    message: { text: 'The table is encrypted with the AWS owned key. Specify a customer managed key.' },
  });
  expect(locations).toEqual([{
    physicalLocation: {
      artifactLocation: { uri: 'templates/shop.yaml', uriBaseId: '%SRCROOT%' },
      region: { startLine: 7, startColumn: 5, endLine: 7, endColumn: 12 },
    },
    logicalLocations: [{ name: 'Orders', kind: 'resource' }, { fullyQualifiedName: 'Shop/Orders/Resource', kind: 'construct' }],
  }]);
  expect(partialFingerprints).toEqual({ 'secureTable/v1': '0123456789abcdef0123456789abcdef' });
});

test('each result leads to its rule, also the findings about exemptions', () => {
  const { tool, results } = logOf({ ...RESULT, findings: [...RESULT.findings, finding({ rule: 'Exemption', id: 'SecureTable-Exemption' })] }).runs[0];

  expect(results!.map(({ ruleIndex }) => tool.driver.rules![ruleIndex!].id)).toEqual(results!.map(({ ruleId }) => ruleId));
});

test('suppressions have their justification; an open finding has an empty list', () => {
  expect(resultsOf(RESULT).map(({ suppressions }) => suppressions)).toEqual([
    [{ kind: 'inSource', status: 'accepted', justification: 'A legacy client without TLS (until 2027-06-30)' }],
    [{ kind: 'inSource', status: 'accepted', justification: 'Deleted every evening' }],
    [{ kind: 'external', status: 'accepted' }],
    [], [], [],
  ]);
});

test('a value that is known only at deployment is a warning that says so', () => {
  const unverifiable = resultsOf(RESULT).find(({ properties }) => properties!.unverifiable === true)!;

  expect(unverifiable.level).toBe('warning');
  expect(unverifiable.properties!.id).toBe('SecureTable-KeyRotation[unverifiable]');
});

test.each([
  ['templates/a b#1.yaml', 'templates/a%20b%231.yaml'],
  ['<stdin>', '%3Cstdin%3E'],
  ['/srv/app/t.json', 'file:///srv/app/t.json'],
  ['C:/app/t.json', 'file:///C:/app/t.json'],
  ['../shared/t.json', '../shared/t.json'],
])('the path %s is the URI %s', (path, uri) => {
  expect(fileUri(path)).toBe(uri);
});
