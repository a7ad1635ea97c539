import { mkdtempSync, writeFileSync } from 'fs';
import { tmpdir } from 'os';
import { join } from 'path';
import { readValidationReport } from '../../../src/check/report/validation-report';

const CONSTRUCT = {
  constructPath: 'Shop/Bucket/Resource',
  stackTraces: ['...new Bucket2 in aws-cdk-lib...\nnew ShopStack (lib/shop.ts:12:5)\n<anonymous> (bin/app.ts:4:1)'],
};

function read(plugin: object) {
  const directory = mkdtempSync(join(tmpdir(), 'report-'));
  writeFileSync(join(directory, 'validation-report.json'), JSON.stringify({ version: '54.0.0', pluginReports: [{ pluginName: 'AwsSolutions', ...plugin }] }));
  return readValidationReport(directory);
}

function violation(changes: object = {}) {
  return { ruleName: 'AwsSolutions-S1', description: 'No access logs.', severity: 'error', violatingConstructs: [CONSTRUCT], ...changes };
}

test('a finding of another plugin is at the line of the app that creates the construct', () => {
  expect(read({ violations: [violation()] })).toEqual([expect.objectContaining({
    tool: 'AwsSolutions',
    rule: 'AwsSolutions-S1',
    severity: 'error',
    message: 'No access logs.',
    at: { file: 'lib/shop.ts', line: 12, column: 5 },
    constructPath: 'Shop/Bucket/Resource',
  })]);
});

test('a finding of a Python app is at the line of the app, which is below those of installed packages', () => {
  const stackTraces = ['...jsii runtime...\n__init__ (/app/.venv/lib/python3.11/site-packages/aws_cdk/aws_s3/__init__.py:2100)\nstack (shop/stack.py:14)'];

  expect(read({ violations: [violation({ violatingConstructs: [{ ...CONSTRUCT, stackTraces }] })] })[0]).toMatchObject({
    at: { file: 'shop/stack.py', line: 14, column: 1 }, hasSourceLine: true,
  });
});

test('a violation is a finding for each construct, and one without a construct counts too', () => {
  const other = { ...CONSTRUCT, constructPath: 'Shop/Other/Resource' };

  expect(read({ violations: [violation({ violatingConstructs: [CONSTRUCT, other] })] })).toHaveLength(2);
  expect(read({ violations: [violation({ violatingConstructs: [] })] })).toHaveLength(1);
});

test('without a trace, as for apps in Python by default, the place is the template or the report', () => {
  const resource = { templatePath: 'cdk.out/Shop.template.json', logicalId: 'Bucket' };
  const [inTemplate] = read({ violations: [violation({ violatingConstructs: [{ constructPath: '', cloudFormationResource: resource }] })] });
  const [inReport] = read({ violations: [violation({ violatingConstructs: [{ constructPath: 'Shop/Bucket' }] })] });

  expect(inTemplate).toMatchObject({ at: { file: 'cdk.out/Shop.template.json', line: 1, column: 1 }, logicalId: 'Bucket', hasSourceLine: false });
  expect(inReport.at.file).toMatch(/validation-report\.json$/);
});

test.each([
  ['fatal', 'error'], ['ERROR', 'error'], ['high', 'error'], ['warning', 'warning'], ['info', 'warning'], [undefined, 'warning'],
])('the severity %s of CDK is %s', (severity, expected) => {
  expect(read({ violations: [violation({ severity })] })[0].severity).toBe(expected);
});

test('findings that CDK suppresses have the reason of the acknowledgement', () => {
  expect(read({ violations: [], suppressedViolations: [violation({ reason: 'Public assets' })] })[0].suppressed).toEqual({
    kind: 'acknowledged', reason: 'Public assets',
  });
});

test('a folder without a report has no findings of CDK', () => {
  expect(readValidationReport(mkdtempSync(join(tmpdir(), 'report-')))).toEqual([]);
});
