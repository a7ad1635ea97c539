import fc from 'fast-check';
import {
  asIntrinsic, atShortest, attributeOf, contains, DEPTH_LIMIT, hasIntrinsic, hasMacro, ifBranches, isIntrinsic, isNoValue, isPlainObject,
  itemBranches, mapBranches, namedResource, NO_VALUE, presentBranches,
} from '../../src/cloudformation/intrinsics';
import type { Json } from '../../src/cloudformation/json';

const REF: Json = { Ref: 'Key' };
const when = (name: string, one: Json, other: Json = NO_VALUE): Json => ({ 'Fn::If': [name, one, other] });

/** A value at a depth: in lists and objects by turns. */
function nested(value: Json, depth: number): Json {
  return Array.from({ length: depth }).reduce<Json>((inner, _, index) => (index % 2 === 0 ? { a: inner } : [inner]), value);
}

describe('an intrinsic function', () => {
  test.each<[Json, string]>([
    [REF, 'Ref'], [{ Ref: ['x'] }, 'Ref'], [{ 'Fn::GetAtt': ['Key', 'Arn'] }, 'Fn::GetAtt'], [{ 'Fn::If': [] }, 'Fn::If'], [{ 'Fn::Transform': {} }, 'Fn::Transform'],
    [{ 'Fn::NotInvented': null }, 'Fn::NotInvented'], [{ 'Fn::ForEach::Loop': [] }, 'Fn::ForEach::Loop'],
  ])('is %j', (value, name) => {
    expect(asIntrinsic(value)).toEqual({ name, argument: (value as { [key: string]: Json })[name] });
    expect([isIntrinsic(value), isPlainObject(value), hasIntrinsic(value)]).toEqual([true, false, true]);
  });

  test.each<[unknown, boolean]>([
    [{}, true], [{ Ref: 'a', Other: 1 }, true], [{ 'Fn::If': [], 'a': 1 }, false], [{ ref: 'a' }, true], [{ Fn: 'a' }, true], [{ 'fn::if': [] }, true], [{ Condition: 'C' }, true],
    [[REF], false], ['Ref', false], [null, false], [undefined, false], [7, false],
  ])('is not %j', (value, isPlain) => {
    expect([asIntrinsic(value), isIntrinsic(value), isPlainObject(value)]).toEqual([undefined, false, isPlain]);
  });

  test('is not what only a prototype says', () => {
    expect(isIntrinsic(JSON.parse('{"__proto__":{"Ref":"a"}}'))).toBe(false);
  });
});

test('an object with a macro in it has no keys that can be read', () => {
  expect(isPlainObject({ 'a': 1, 'Fn::ForEach::Loop': [] })).toBe(false);
  expect(isPlainObject({ 'a': 1, 'Fn::Transform': { Name: 'Macro' } })).toBe(false);
  expect(isPlainObject({ a: { 'Fn::Transform': { Name: 'Macro' } } })).toBe(true);
});

test.each<[unknown, boolean]>([
  [NO_VALUE, true], [{ Ref: 'AWS::NoValue' }, true], [{ Ref: 'AWS::Region' }, false], [{ 'Fn::GetAtt': 'AWS::NoValue' }, false], ['AWS::NoValue', false],
  [[NO_VALUE], false], [undefined, false], [{ Ref: 'AWS::NoValue', Other: 1 }, false],
])('%j is AWS::NoValue: %s', (value, expected) => {
  expect(isNoValue(value)).toBe(expected);
});

describe('whether a value contains something', () => {
  test.each([0, 1, 2, 50, DEPTH_LIMIT])('is found at a depth of %d', (depth) => {
    expect(hasIntrinsic(nested(REF, depth))).toBe(true);
    expect(hasMacro(nested({ 'a': 1, 'Fn::Transform': {} }, depth))).toBe(true);
    expect(contains(nested('needle', depth), () => false, (text) => text === 'needle')).toBe(true);
  });

  test('is not found where it is not, up to the same depth', () => {
    expect(hasIntrinsic(nested({}, DEPTH_LIMIT))).toBe(false);
    expect(hasMacro(nested(REF, DEPTH_LIMIT - 1))).toBe(false);
    expect(contains(nested('x', DEPTH_LIMIT), () => false, (text) => text === 'needle')).toBe(false);
  });

  test('is taken for granted where it is too deep to look', () => {
    expect(hasIntrinsic(nested({}, DEPTH_LIMIT + 1))).toBe(true);
    expect(hasMacro(nested('x', 50_000))).toBe(true);
    expect(contains(nested('x', 50_000), () => false)).toBe(true);
  });

  test('is asked of objects and texts, and not of keys, lists or scalars', () => {
    const objects: Json[] = [];
    const texts: string[] = [];
    contains({ a: ['x', 1, true, null, { b: 'y' }] }, (object) => objects.push(object) === 0, (text) => texts.push(text) === 0);

    expect(objects).toEqual([{ a: ['x', 1, true, null, { b: 'y' }] }, { b: 'y' }]);
    expect(texts).toEqual(['x', 'y']);
    expect(contains(['x'], () => true)).toBe(false);
  });

  test('is found in whatever JSON, wherever it is put', () => {
    fc.assert(fc.property(fc.array(fc.jsonValue({ maxDepth: 3 })), fc.nat(5), (items, index) => {
      const values = items as Json[];
      expect(hasIntrinsic([...values.slice(0, index), { deep: [REF] }, ...values.slice(index)])).toBe(true);
    }));
  });
});

test.each<[Json, readonly string[] | undefined]>([
  [['Key', 'Arn'], ['Key', 'Arn']], ['Key.Arn', ['Key', 'Arn']], ['Stack.Outputs.Key', ['Stack', 'Outputs.Key']], ['Key', undefined], [['Key'], undefined],
  [['Key', 'Arn', 'x'], undefined], [['Key', REF], undefined], [[REF, 'Arn'], undefined], [{}, undefined], [null, undefined],
])('the attribute %j', (argument, expected) => {
  expect(attributeOf(argument)).toEqual(expected);
});

test.each<[Json, object | undefined]>([
  [REF, { logicalId: 'Key' }],
  [{ Ref: 'AWS::Region' }, { logicalId: 'AWS::Region' }],
  [{ 'Fn::GetAtt': ['Key', 'Arn'] }, { logicalId: 'Key', attribute: 'Arn' }],
  [{ 'Fn::GetAtt': 'Key.Arn' }, { logicalId: 'Key', attribute: 'Arn' }],
  [{ Ref: ['Key'] }, undefined],
  [{ 'Fn::GetAtt': 'Key' }, undefined],
  [{ 'Fn::ImportValue': 'Key' }, undefined],
  ['Key', undefined],
  [{ Ref: 'Key', Other: 1 }, undefined],
])('%j names the resource %j', (reference, expected) => {
  expect(namedResource(reference)).toEqual(expected);
});

describe('branches of Fn::If', () => {
  test.each<[string, Json | undefined, readonly (Json | undefined)[]]>([
    ['a value', 'a', ['a']],
    ['nothing', undefined, [undefined]],
    ['AWS::NoValue', NO_VALUE, [undefined]],
    ['both', when('C', 'a', 'b'), ['a', 'b']],
    ['one or nothing', when('C', 'a'), ['a', undefined]],
    ['nothing or one', when('C', NO_VALUE, 'a'), [undefined, 'a']],
    ['those of branches', when('C', when('D', 'a', 'b'), when('E', NO_VALUE, when('F', 'c', 'd'))), ['a', 'b', undefined, 'c', 'd']],
    ['a list, and not what is in it', when('C', [when('D', 'a', 'b')], 'b'), [[when('D', 'a', 'b')], 'b']],
    ['another function', REF, [REF]],
    ['a function of the wrong number of arguments', { 'Fn::If': ['C', 'a'] }, [{ 'Fn::If': ['C', 'a'] }]],
    ['a function of no list', { 'Fn::If': REF }, [{ 'Fn::If': REF }]],
  ])('are %s', (_, value, branches) => {
    expect(ifBranches(value)).toEqual(branches);
    expect(presentBranches(value ?? NO_VALUE)).toEqual(branches.filter((branch) => branch !== undefined));
  });

  test.each<[string, Json, readonly Json[]]>([
    ['a list', ['a', 'b'], ['a', 'b']],
    ['a conditional list', when('C', ['a'], ['b', 'c']), ['a', 'b', 'c']],
    ['conditional items', ['a', when('C', 'b'), when('D', 'c', 'd')], ['a', 'b', 'c', 'd']],
    ['both', when('C', ['a', when('D', 'b')]), ['a', 'b']],
    ['a single item', { a: 1 }, [{ a: 1 }]],
    ['a list that only the deployment knows', REF, [REF]],
    ['nothing', NO_VALUE, []],
    ['lists in lists, which stay items', [['a']], [['a']]],
  ])('are items: %s', (_, value, items) => {
    expect(itemBranches(value)).toEqual(items);
  });
});

describe('a change of each branch of Fn::If', () => {
  const upper = (value: unknown) => (typeof value === 'string' ? value.toUpperCase() : value);
  const orNone = (value: unknown) => value ?? 'none';

  test.each<[string, Json, (branch: unknown) => unknown, unknown]>([
    ['a value', 'a', upper, 'A'],
    ['AWS::NoValue, which is undefined', NO_VALUE, orNone, 'none'],
    ['each branch', when('C', 'a', 'b'), upper, when('C', 'A', 'B')],
    ['branches of branches', when('C', 'a', when('D', 'b', 'c')), upper, when('C', 'A', when('D', 'B', 'C'))],
    ['a branch that is missing', when('C', 'a'), orNone, when('C', 'a', 'none')],
    ['a branch that stays missing', when('C', 'a'), upper, when('C', 'A')],
    ['a branch that goes', when('C', 'a', 'b'), (branch) => (branch === 'a' ? undefined : branch), when('C', NO_VALUE, 'b')],
    ['branches that become the same', when('C', 'a', 'b'), () => 'x', 'x'],
    ['branches that become the same, in one branch', when('C', when('D', 'a', 'b'), 'c'), (branch) => (branch === 'c' ? 'c' : 'x'), when('C', 'x', 'c')],
    ['branches that all go', when('C', 'a', 'b'), () => undefined, undefined],
    ['what is in a branch only as a whole', when('C', ['a'], { a: 'a' }), upper, when('C', ['a'], { a: 'a' })],
    ['a function that is malformed as a value', { 'Fn::If': ['C', 'a'] }, () => 'x', 'x'],
  ])('%s', (_, value, change, expected) => {
    expect(mapBranches(value, change)).toEqual(expected);
  });

  test('keeps the condition, whatever it is', () => {
    expect(mapBranches({ 'Fn::If': [{ Ref: 'C' }, 'a', 'b'] }, upper)).toEqual({ 'Fn::If': [{ Ref: 'C' }, 'A', 'B'] });
  });
});

test.each<[Json, unknown]>([
  [{}, {}],
  [{ AWS: { 'Fn::GetAtt': ['Role', 'Arn'] } }, { AWS: 'arn:aws:s3:::abc' }],
  [{ 'Fn::Join': ['', ['arn:', { Ref: 'AWS::Partition' }, ':iam::', { Ref: 'AWS::AccountId' }, ':root']] }, 'arn:aws:iam::111122223333:root'],
  [[{ Ref: 'Anything' }, 1, null, { Reference: 'Anything' }], ['aws', 1, null, { Reference: 'Anything' }]],
])('%j is at the shortest %j', (value, expected) => {
  expect(atShortest(value)).toEqual(expected);
});
