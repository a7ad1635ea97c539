import { isDeepStrictEqual } from 'util';
import fc from 'fast-check';
import { addTo, at, booleanOf, canonical, entriesOf, isList, isObject, isScalar, isTooBig, listOf, textOrNone } from '../../src/cloudformation/json';
import type { Json } from '../../src/cloudformation/json';

test.each<[Json | undefined, 'object' | 'list' | 'scalar' | 'nothing']>([
  [{}, 'object'], [{ a: 1 }, 'object'], [[], 'list'], [[{}], 'list'], ['', 'scalar'], [0, 'scalar'], [false, 'scalar'], [null, 'nothing'], [undefined, 'nothing'],
])('%j is an %s', (value, kind) => {
  expect([isObject(value), isList(value), isScalar(value)]).toEqual([kind === 'object', kind === 'list', kind === 'scalar']);
});

describe('the value at a path', () => {
  const document: Json = { a: { b: [1], c: null, constructor: 7 }, d: { e: { f: 'deep' } }, text: 'x' };

  test.each<[readonly [string, string?, string?], Json | undefined]>([
    [['a', 'b'], [1]], [['a', 'c'], null], [['a', 'constructor'], 7], [['text'], 'x'],
    [['d', 'e', 'f'], 'deep'], [['x'], undefined], [['a', 'x', 'y'], undefined], [['x', 'e', 'f'], undefined], [['a', 'c', 'x'], undefined], [['a', 'b', '0'], undefined], [['text', 'length'], undefined],
    [['constructor'], undefined], [['__proto__'], undefined], [['toString'], undefined],
  ])('%j', (path, value) => {
    expect(at(document, ...path)).toEqual(value);
  });

  test('may have the name of a prototype', () => {
    expect(at(JSON.parse('{"__proto__":{"a":1}}') as Json, '__proto__', 'a')).toBe(1);
  });

  test('of nothing is nothing', () => {
    expect(at(undefined, 'a')).toBeUndefined();
    expect(at(undefined, 'a', 'b', 'c')).toBeUndefined();
  });
});

test('only an object has entries', () => {
  expect(entriesOf({ a: 1, b: [2] })).toEqual([['a', 1], ['b', [2]]]);
  expect([[1], 'text', null, undefined].map(entriesOf)).toEqual([[], [], [], []]);
});

test('a single item is a list of one', () => {
  expect(listOf(['a', 'b'])).toEqual(['a', 'b']);
  expect(listOf('a')).toEqual(['a']);
  expect(listOf({ a: 1 })).toEqual([{ a: 1 }]);
  expect(listOf(null)).toEqual([null]);
  expect(listOf(undefined)).toEqual([]);
});

test('whatever is no text is an empty one', () => {
  expect(['x', '', 7, null, undefined, ['x']].map(textOrNone)).toEqual(['x', '', '', '', '', '']);
});

test.each<[Json | undefined, boolean | undefined]>([
  [true, true], ['true', true], ['True', true], ['TRUE', true], [false, false], ['false', false], ['FALSE', false],
  ['yes', undefined], ['', undefined], [' true', undefined], [1, undefined], [0, undefined], [null, undefined], [undefined, undefined], [['true'], undefined], [{ Ref: 'P' }, undefined],
])('%j is the boolean %s', (value, expected) => {
  expect(booleanOf(value)).toBe(expected);
});

describe('the canonical text', () => {
  const shuffled = (value: unknown): unknown => {
    if (isList(value)) {
      return value.map(shuffled);
    }
    return isObject(value) ? Object.fromEntries(Object.entries(value).map(([key, item]) => [key, shuffled(item)]).reverse()) : value;
  };

  test('does not depend on the order of keys, and tells values apart', () => {
    fc.assert(fc.property(fc.jsonValue(), fc.jsonValue(), (one, other) => {
      // JSON has no negative zero.
      const [written, otherWritten] = [one, other].map((value) => JSON.parse(JSON.stringify(value)) as unknown);

      expect(canonical(shuffled(one))).toBe(canonical(one));
      expect(JSON.parse(canonical(one))).toEqual(written);
      expect(canonical(one) === canonical(other)).toBe(isDeepStrictEqual(written, otherWritten));
    }));
  });

  test('depends on the order of items', () => {
    expect(canonical([1, 2])).not.toBe(canonical([2, 1]));
    expect(canonical({ a: { c: 1, b: [{ e: 1, d: 2 }] } })).toBe('{"a":{"b":[{"d":2,"e":1}],"c":1}}');
  });

  test('of nothing is empty', () => {
    expect(canonical(undefined)).toBe('');
  });
});

test('items are added to the list of their key', () => {
  const index = new Map<string, number[]>();

  addTo(index, 'a', 1);
  addTo(index, 'b', 2);
  addTo(index, 'a', 3);

  expect([...index]).toEqual([['a', [1, 3]], ['b', [2]]]);
});

describe('a value is too big', () => {
  const nested = (depth: number): Json => Array.from({ length: depth }).reduce<Json>((value, _, index) => (index % 2 === 0 ? [value] : { a: value }), 'x');

  test.each<[string, unknown, boolean]>([
    ['a text, however long', 'x'.repeat(100_000), false],
    ['nothing', undefined, false],
    ['sixty levels', nested(60), false],
    ['sixty-one levels', nested(61), true],
    ['a level that cannot be walked by recursion', nested(50_000), true],
    ['as many items as are analyzed', Array.from({ length: 49_999 }, () => 1), false],
    ['more items', Array.from({ length: 50_001 }, () => 1), true],
    ['more items in many lists', Array.from({ length: 300 }, () => Array.from({ length: 200 }, () => 1)), true],
  ])('%s', (_, value, expected) => {
    expect(isTooBig(value)).toBe(expected);
  });
});
