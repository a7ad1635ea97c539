import type { Json } from '../../src/cloudformation/json';
import { parseYaml } from '../../src/cloudformation/yaml/yaml';

/** The value of a plain scalar. */
const scalar = (text: string) => (parseYaml(`a: ${text}`) as { a: Json }).a;

describe('YAML as CloudFormation reads it', () => {
  test.each<[Json, string[]]>([
    [true, ['yes', 'Yes', 'YES', 'true', 'True', 'TRUE', 'on', 'On', 'ON']],
    [false, ['no', 'No', 'NO', 'false', 'False', 'FALSE', 'off', 'Off', 'OFF']],
    [null, ['~', 'null', 'Null', '']],
    [90, ['90', '+90', '0132', '0x5a', '0b1011010', '9_0', '9.0e1', '90.']],
    [-8, ['-8', '-010', '-0x8']],
    [0.5, ['0.5', '.5', '5e-1']],
  ])('%p', (value, texts) => {
    expect(texts.map(scalar)).toEqual(texts.map(() => value));
  });

  test.each([
    'y', 'n', 'N', 'S', 'yEs', '2012-10-17', '2001-12-14t21:59:43.10-05:00', '12:30:45', '012345678901', '089', '9007199254740993', '0x', '1.2.3', '=', '.', '-',
  ].filter((text) => text !== '-'))('%s stays text', (text) => {
    expect(scalar(text)).toBe(text);
  });

  test.each(['"yes"', '\'yes\'', '|-\n  yes', '>-\n  yes', '!!str yes', '! yes'])('%j is text', (text) => {
    expect(scalar(text)).toBe('yes');
  });

  test('short forms of functions', () => {
    expect(parseYaml(`
      ref: !Ref Key
      attribute: !GetAtt Key.Arn
      pair: !GetAtt [Key, Arn]
      sub: !Sub "arn:\${AWS::Partition}:kms"
      if: !If [C, !Ref Key, !Ref "AWS::NoValue"]
      join: !Join
        - ":"
        - [a, !ImportValue b]
      map: !FindInMap [M, !Ref "AWS::Region", yes]
      condition: !And [!Condition C, !Equals [a, 1], !Not [!Condition D]]
      text: !ToJsonString {a: yes}
      macro: !Transform {Name: AWS::Include}
      long: {Fn::If: [C, yes, no]}
    `)).toEqual({
      ref: { Ref: 'Key' },
      attribute: { 'Fn::GetAtt': 'Key.Arn' },
      pair: { 'Fn::GetAtt': ['Key', 'Arn'] },
      sub: { 'Fn::Sub': 'arn:${AWS::Partition}:kms' },
      if: { 'Fn::If': ['C', { Ref: 'Key' }, { Ref: 'AWS::NoValue' }] },
      join: { 'Fn::Join': [':', ['a', { 'Fn::ImportValue': 'b' }]] },
      map: { 'Fn::FindInMap': ['M', { Ref: 'AWS::Region' }, true] },
      condition: { 'Fn::And': [{ Condition: 'C' }, { 'Fn::Equals': ['a', 1] }, { 'Fn::Not': [{ Condition: 'D' }] }] },
      text: { 'Fn::ToJsonString': { a: true } },
      macro: { 'Fn::Transform': { Name: 'AWS::Include' } },
      long: { 'Fn::If': ['C', true, false] },
    });
  });

  test('keys are text', () => {
    expect(parseYaml('{yes: 1, 012: 2, "a": 3, null: 4, __proto__: 5}')).toEqual(Object.fromEntries([['yes', 1], ['012', 2], ['a', 3], ['null', 4], ['__proto__', 5]]));
  });

  test('JSON, with comments and in UTF-8', () => {
    expect(parseYaml('# comment\n{"Resources": {"T": {"Type": "AWS::DynamoDB::Table", "x": "\\u00e4ä"}}}')).toEqual({ Resources: { T: { Type: 'AWS::DynamoDB::Table', x: 'ää' } } });
  });

  test('aliases', () => {
    expect(parseYaml('a: &x {b: [1]}\nc: *x\nd: [*x, &x 2, *x]\n&k e: *k')).toEqual({ a: { b: [1] }, c: { b: [1] }, d: [{ b: [1] }, 2, 2], e: 'e' });
    expect(parseYaml('a: &x b\n*x : c')).toEqual({ a: 'b', b: 'c' });
  });

  test.each<[string, string]>([
    ['a syntax error', 'a: {b'],
    ['tabs', 'a:\n\t- b'],
    ['two documents', 'a: 1\n---\nb: 2'],
    ['equal keys', 'a: 1\na: 2'],
    ['equal keys, one of them an alias', 'a: &x b\n*x : c\nb: d'],
    ['a merge key', 'a: &x {b: 1}\nc: {<<: *x}'],
    ['a key that is no scalar', '? [a]\n: b'],
    ['a key with a function', '!Ref a: b'],
    ['an alias of nothing', 'a: *x'],
    ['an alias of itself', 'a: &x [*x]'],
    ['binary data', 'a: !!binary aGVsbG8='],
    ['a set', 'a: !!set {b, c}'],
    ['an ordered map', 'a: !!omap [b: 1]'],
    ['a timestamp by tag', 'a: !!timestamp 2001-12-14'],
    ['an application\'s tag', 'a: !<tag:example.com,2000:x> b'],
    ['a tag with its own prefix', '%TAG ! tag:example.com,2000:\n---\na: !Ref b'],
    ['two tags', 'a: !Base64 !Sub b'],
  ])('%s is none', (_, text) => {
    expect(parseYaml(text)).toBeUndefined();
  });

  test('aliases that expand without bounds are none, and take no time', () => {
    const levels = Array.from({ length: 40 }, (_, level) => `l${level}: &l${level} [${level === 0 ? 'x' : `*l${level - 1}, *l${level - 1}`}]`);
    const start = Date.now();

    expect(parseYaml(levels.join('\n'))).toBeUndefined();
    expect(parseYaml(levels.slice(0, 10).join('\n'))).toBeDefined();
    expect(Date.now() - start).toBeLessThan(5_000);
  });

  test('long and deep texts are none', () => {
    expect(parseYaml(`a: ${'x'.repeat(5_000_000)}`)).toBeUndefined();
    expect(parseYaml('['.repeat(200_000))).toBeUndefined();
  });

  test('an escaped private use character is a literal one', () => {
    expect(parseYaml('{a: "\\uE2000\\uE201", b: "\\U0000E000", c: "\\\\uE200"}')).toEqual({ a: '\uF8FF0\uF8FF', b: '\uF8FF', c: '\\uE200' });
    expect(parseYaml('{a: \uE2000\uE201}')).toEqual({ a: '\uE2000\uE201' });
  });
});
