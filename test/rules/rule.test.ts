import { where } from './support/facts';
import { controlsText, FRAMEWORKS, identityOf, resourceKey } from '../../src/rules/rule';

test('controls are a line for each framework that has some', () => {
  expect(controlsText({ hipaa: ['164.312(e)(1)'], nist80053R5: ['SC-8', 'SC-8(1)'] })).toEqual(['NIST 800-53 r5: SC-8, SC-8(1)', 'HIPAA: 164.312(e)(1)']);
  expect(controlsText({})).toEqual([]);
});

test('every framework has a name of its own', () => {
  expect(new Set(Object.values(FRAMEWORKS)).size).toBe(Object.keys(FRAMEWORKS).length);
});

describe('a resource', () => {
  const [one, other] = [where('Stack/One'), where('Stack/Other')];

  test('is known by its file and logical id, whatever its path', () => {
    expect(resourceKey(one)).toBe(resourceKey({ ...one, constructPath: 'Elsewhere' }));
    expect(resourceKey(one)).not.toBe(resourceKey(other));
    expect(resourceKey(one)).not.toBe(resourceKey({ ...one, templateFile: '/out/Other.template.json' }));
  });

  test('is known by its path while there is no file', () => {
    expect(resourceKey({ ...one, templateFile: undefined })).toBe(resourceKey({ ...one, templateFile: undefined, logicalId: 'X' }));
    expect(resourceKey({ ...one, templateFile: undefined })).not.toBe(resourceKey({ ...other, templateFile: undefined }));
  });

  test('is another one if the file, the logical id or the path is another', () => {
    expect(identityOf({ ...one, region: 'us-east-1' })).toBe(identityOf(one));
    expect(new Set([one, other, { ...one, logicalId: 'X' }, { ...one, templateFile: undefined }, { ...one, constructPath: 'X' }].map(identityOf)).size).toBe(5);
  });
});
