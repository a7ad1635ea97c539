import { HOSTILE_RESULT, RESULT } from './sample';
import { renderJson } from '../../../src/check/formats/json';

test('the JSON has a version, the counts, the files and every finding in full', () => {
  const { version, summary, files, findings, ...others } = JSON.parse(renderJson(RESULT)) as Record<string, unknown>;

  expect(version).toBe(1);
  expect(summary).toEqual({ files: 3, tables: 12, errors: 1, warnings: 2, unverifiable: 1, suppressed: 3 });
  expect(files).toEqual(RESULT.files);
  expect(findings).toEqual(RESULT.findings);
  expect(others).toEqual({});
});

test('any text is read back as it was', () => {
  expect((JSON.parse(renderJson(HOSTILE_RESULT)) as typeof HOSTILE_RESULT).findings).toEqual(JSON.parse(JSON.stringify(HOSTILE_RESULT.findings)));
});
