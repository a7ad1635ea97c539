import { finding, HOSTILE_RESULT, RESULT } from './sample';
import { renderColoredText, renderText } from '../../../src/check/formats/text';

test('each finding has its place as editors open it, its level, its id, its message and its fix', () => {
  expect(renderText({ files: ['templates/shop.yaml'], tables: 1, findings: [finding()] })).toBe([
    'templates/shop.yaml',
    '',
    'templates/shop.yaml:7:5 error',
    '  SecureTable-CustomerManagedKey',
    '  Orders',
    '  The table is encrypted with the AWS owned key.',
    '  Fix: Specify a customer managed key.',
    '',
    '1 error, 0 warnings in 1 file with 1 table',
    '',
  ].join('\n'));
});

test('findings are grouped by file, and counted at the end', () => {
  const lines = renderText(RESULT).split('\n');

  expect(lines.filter((line) => /^templates\/\S+$/.test(line))).toEqual(['templates/orders.json', 'templates/shop.yaml']);
  expect(lines.slice(-2)).toEqual(['1 error, 2 warnings, 1 unverifiable, 3 suppressed in 3 files with 12 tables', '']);
});

test('suppressed findings show why, and no fix', () => {
  const text = renderText({ ...RESULT, findings: RESULT.findings.filter(({ suppressed }) => suppressed !== undefined) });

  expect(text).toContain('templates/orders.json:3:9 suppressed\n  SecureTable-TlsOnly[us-east-1]');
  expect(text).toContain('  Exempt until 2027-06-30: A legacy client without TLS');
  expect(text).toContain('  Acknowledged: Deleted every evening');
  expect(text).toContain('  In the baseline');
  expect(text).not.toContain('Fix:');
});

test('without findings there are only the counts', () => {
  expect(renderText({ files: ['a.yaml', 'b.yaml'], tables: 1200, findings: [] })).toBe('0 errors, 0 warnings in 2 files with 1,200 tables\n');
});

test('long texts are broken at 80 columns, and words are kept', () => {
  const arn = `arn:aws:dynamodb:eu-west-1:111122223333:table/${'x'.repeat(100)}`;
  const text = renderText({ ...RESULT, findings: [finding({ message: `${'The table accepts requests without TLS. '.repeat(8)}${arn}` })] });

  expect(text.split('\n').filter((line) => line.length > 80)).toEqual([`  ${arn}`]);
});

test('colors are there only if they are asked for', () => {
  expect(renderText(RESULT)).not.toContain('\u001B');
  expect(renderColoredText(RESULT)).toContain('templates/shop.yaml:7:5 \u001B[31merror\u001B[0m');

  expect(renderColoredText(RESULT).replace(/\u001B\[\d+m/g, '')).toBe(renderText(RESULT));
});

test('a template cannot control the terminal', () => {
  expect(renderText(HOSTILE_RESULT)).toContain('\\u001b[2J\\u0007\\u202e');

  expect(renderText(HOSTILE_RESULT)).not.toMatch(/[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u202E]/);
});
