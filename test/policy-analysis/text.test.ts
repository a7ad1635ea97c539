import { PARTITION, REGION } from '../../src/cloudformation/text';
import { brief, fold, fromShown, show } from '../../src/policy-analysis/text';
import { ACCOUNT } from './fixtures';

describe('the text that a template gives', () => {
  test.each<[string, unknown, string | undefined]>([
    ['a text', 'x', 'x'],
    ['a boolean', false, 'false'],
    ['a number', 7, '7'],
    ['a pseudo parameter', { Ref: 'AWS::AccountId' }, ACCOUNT],
    ['a join', { 'Fn::Join': [':', ['arn', { Ref: 'AWS::Partition' }, 1]] }, `arn:${PARTITION}:1`],
    ['a substitution', { 'Fn::Sub': '${AWS::Region}-${!x}' }, `${REGION}-\${x}`],
    ['a substitution with variables', { 'Fn::Sub': ['${A}${AWS::Region}', { A: { 'Fn::Sub': 'a' } }] }, `a${REGION}`],
    ['a variable that hides a pseudo parameter', { 'Fn::Sub': ['${AWS::Region}', { 'AWS::Region': 'eu' }] }, 'eu'],
    ['a parameter', { Ref: 'Parameter' }, undefined],
    ['a reference to nothing', { Ref: 7 }, undefined],
    ['an attribute', { 'Fn::GetAtt': ['Table', 'Arn'] }, undefined],
    ['an unknown part of a join', { 'Fn::Join': ['', ['a', { Ref: 'P' }]] }, undefined],
    ['an unknown part of a substitution', { 'Fn::Sub': 'a${P}' }, undefined],
    ['a join of no list', { 'Fn::Join': ['', { Ref: 'List' }] }, undefined],
    ['a join that is none', { 'Fn::Join': 'a' }, undefined],
    ['a substitution that is none', { 'Fn::Sub': [7] }, undefined],
    ['a substitution with variables that are none', { 'Fn::Sub': ['a', 7] }, undefined],
    ['characters that stand for unknown texts', ACCOUNT, undefined],
    ['those in a substitution', { 'Fn::Sub': ACCOUNT }, undefined],
    ['null', null, undefined],
    ['an object', { a: 1, b: 2 }, undefined],
  ])('%s', (_, value, text) => {
    expect(fold(value)).toBe(text);
  });

  test('is not looked for at any depth', () => {
    let deep: unknown = 'x';
    for (let depth = 0; depth < 30; depth++) {
      deep = { 'Fn::Join': ['', [deep]] };
    }

    expect(fold(deep)).toBeUndefined();
  });

  test('is shown as people write it, and read so', () => {
    expect(show(`arn:${PARTITION}`)).toBe('arn:${AWS::Partition}');
    expect(fromShown('arn:${AWS::Partition}:${aws:userid}')).toBe(`arn:${PARTITION}:\${aws:userid}`);
  });

  test('is shortened in messages', () => {
    expect(brief('x'.repeat(200))).toHaveLength(103);
    expect(brief(undefined)).toBe('nothing');
  });
});
