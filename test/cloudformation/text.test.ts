import fc from 'fast-check';
import { NO_VALUE } from '../../src/cloudformation/intrinsics';
import type { Json } from '../../src/cloudformation/json';
import {
  abbreviate, ACCOUNT, composeText, display, hasPlaceholder, isLiteral, isPlaceholder, joinedParts, joinParts, knownText, literal, parseJson,
  PARTITION, placeholderOf, REGION, selectItem, splitAtPlaceholders, STREAM_LABEL, subParts, TABLE_NAME, UNNAMED,
} from '../../src/cloudformation/text';
import { Evaluator } from '../../src/template/evaluator';
import { Template } from '../../src/template/template';
import { TemplateSet } from '../../src/template/template-set';
import { runs } from '../support/sizes';

const PSEUDO_PARAMETERS = ['AWS::AccountId', 'AWS::Partition', 'AWS::Region', 'AWS::URLSuffix', 'AWS::StackName'];
const PLACEHOLDERS = [ACCOUNT, PARTITION, REGION, placeholderOf('AWS::URLSuffix')!, placeholderOf('AWS::StackName')!, TABLE_NAME, STREAM_LABEL];
/** A character of a template that is no placeholder, whatever it was. */
const UNREADABLE = literal(ACCOUNT);
const REF: Json = { Ref: 'Key' };
const join = (...parts: Json[]): Json => ({ 'Fn::Join': ['', parts] });

/** Every private use character of the plane that placeholders are from. */
const PRIVATE_USE = Array.from({ length: 0xF8FF - 0xE000 + 1 }, (_, index) => String.fromCharCode(0xE000 + index));

describe('a placeholder', () => {
  test('is one character for each pseudo parameter that is a text without colons', () => {
    expect([placeholderOf('AWS::AccountId'), placeholderOf('AWS::Partition'), placeholderOf('AWS::Region')]).toEqual([ACCOUNT, PARTITION, REGION]);
    expect(new Set(PLACEHOLDERS).size).toBe(PLACEHOLDERS.length);
    PLACEHOLDERS.forEach((placeholder) => expect(placeholder).toHaveLength(1));
  });

  test.each(['AWS::StackId', 'AWS::NotificationARNs', 'AWS::NoValue', 'Region', 'constructor', '__proto__', ''])('is nothing for %j', (name) => {
    expect(placeholderOf(name)).toBeUndefined();
  });

  test('is known as one, and no other character is', () => {
    expect([...PRIVATE_USE, 'a', ':', '$', '\uDFFF', '\uF900'].filter(isPlaceholder).sort()).toEqual([...PLACEHOLDERS].sort());
  });

  test.each(PLACEHOLDERS)('makes a text one with placeholders (%#)', (placeholder) => {
    expect(hasPlaceholder(`arn:${placeholder}:x`)).toBe(true);
    expect(isLiteral({ a: [`x${placeholder}`] })).toBe(false);
  });

  test('is a piece of its own', () => {
    expect(splitAtPlaceholders(`arn:${PARTITION}:iam::${ACCOUNT}${REGION}:x`)).toEqual(['arn:', PARTITION, ':iam::', ACCOUNT, REGION, ':x']);
    expect(splitAtPlaceholders(REGION)).toEqual([REGION]);
    expect(splitAtPlaceholders('')).toEqual([]);
    expect(splitAtPlaceholders(`a${UNREADABLE}b`)).toEqual([`a${UNREADABLE}b`]);
  });
});

describe('a character of the template itself', () => {
  test('never passes for a placeholder', () => {
    for (const character of PRIVATE_USE) {
      const text = literal(`a${character}b`);

      expect(text).toBe(`a${UNREADABLE}b`);
      expect([...text].some(isPlaceholder)).toBe(false);
      expect(knownText(text)).toBeUndefined();
    }
  });

  test('never passes for one where it is escaped in JSON text', () => {
    for (const character of PRIVATE_USE) {
      const code = character.charCodeAt(0).toString(16);
      for (const escape of [code, code.toUpperCase(), code.replace('e', 'E')]) {
        expect(parseJson(`{"a":"x\\u${escape}y"}`)).toEqual({ a: `x${UNREADABLE}y` });
      }
    }
  });

  test('stays as it is in other text', () => {
    for (const text of ['', 'text', '${AWS::Region}', 'ünïcödé', '\uDFFF\uF900', '\u{F0000}\u{10FFFD}', '😀']) {
      expect(literal(text)).toBe(text);
      expect(hasPlaceholder(text)).toBe(false);
    }
  });

  test('is shown as a character that cannot be read', () => {
    expect(display(literal('a\uE000\uE0FF\uF8FFb'))).toBe('a\uFFFD\uFFFD\uFFFDb');
  });
});

describe('the text for people', () => {
  test.each(PSEUDO_PARAMETERS)('names %s as templates do', (name) => {
    expect(display(`a${placeholderOf(name)}b`)).toBe(`a\${${name}}b`);
  });

  test('names the table and the stream in words', () => {
    expect(display(`table/${TABLE_NAME}/stream/${STREAM_LABEL}`)).toBe('table/${the table\'s name}/stream/${the stream\'s label}');
  });

  test.each<[unknown, string]>([
    ['text', 'text'], [`arn:${PARTITION}`, 'arn:${AWS::Partition}'], [{ Ref: 'P' }, '{"Ref":"P"}'], [{ a: REGION }, '{"a":"${AWS::Region}"}'], [undefined, 'nothing'], [7, '7'],
    ['x'.repeat(100), 'x'.repeat(100)], ['x'.repeat(101), `${'x'.repeat(100)}...`],
  ])('is short: %j', (value, text) => {
    expect(abbreviate(value)).toBe(text);
  });

  test('is as short as it has to be', () => {
    expect(abbreviate('x'.repeat(300), 200)).toBe(`${'x'.repeat(200)}...`);
    expect(abbreviate(ACCOUNT.repeat(5), 20)).toBe('${AWS::AccountId}${A...');
  });
});

describe('JSON text', () => {
  test.each<[string, Json | undefined]>([
    ['{"a":[1,null,"x"]}', { a: [1, null, 'x'] }],
    ['"text"', 'text'],
    ['{', undefined],
    ['', undefined],
    ['{"a":"\\\\uE000"}', { a: '\\uE000' }],
    ['{"a":"\\\\\\uE000"}', { a: `\\${UNREADABLE}` }],
    ['{"a":"\\\\\\\\uE000"}', { a: '\\\\uE000' }],
    ['{"a":"\\"\\uE000"}', { a: `"${UNREADABLE}` }],
    ['{"a":"\\u0041\\ud83d\\ude00\\uDFFF\\uF900"}', { a: 'A😀\uDFFF\uF900' }],
    ['{"\\uE000":1}', { [UNREADABLE]: 1 }],
    [`{"a":"${ACCOUNT}"}`, { a: ACCOUNT }],
    ['{"__proto__":1}', JSON.parse('{"__proto__":1}') as Json],
  ])('%s', (text, value) => {
    expect(parseJson(text)).toEqual(value);
  });

  test('has its texts changed where that is asked for', () => {
    expect(parseJson('{"a":["x",1,{"b":"y"}]}', (text) => ({ text }))).toEqual({ a: [{ text: 'x' }, 1, { b: { text: 'y' } }] });
  });

  test('is read as it is, but for private use characters', () => {
    fc.assert(fc.property(fc.jsonValue(), (value) => {
      fc.pre(!/[\uE000-\uF8FF]/.test(JSON.stringify(value)));
      expect(parseJson(JSON.stringify(value))).toEqual(JSON.parse(JSON.stringify(value)));
    }));
  });
});

test.each<[unknown, string | undefined]>([
  ['x', 'x'], ['', ''], [false, 'false'], [7, '7'], [`arn:${PARTITION}`, `arn:${PARTITION}`], [UNNAMED, UNNAMED], [`x${UNREADABLE}`, undefined],
  [REF, undefined], [null, undefined], [undefined, undefined], [['x'], undefined], [{}, undefined],
])('the text of %j', (value, text) => {
  expect(knownText(value)).toBe(text);
});

test.each<[Json, boolean]>([
  ['x', true], ['${AWS::Region}', true], [{ a: ['x', 1, null, true] }, true], [{ Ref: 'a', Other: 'b' }, true],
  [REF, false], [{ a: [REF] }, false], ['\uE000', false], ['\uF8FF', false], [{ a: ['\uE123'] }, false],
])('evaluation returns %j as it is: %s', (value, expected) => {
  expect(isLiteral(value)).toBe(expected);
});

describe('a substitution', () => {
  test.each<[string, Json[]]>([
    ['text', ['text']],
    ['${Key}', ['', REF, '']],
    ['a${Key.Arn}b', ['a', { 'Fn::GetAtt': 'Key.Arn' }, 'b']],
    ['${ Key }', ['', REF, '']],
    ['${a}-${AWS::Region}', ['', 'value', '-', { Ref: 'AWS::Region' }, '']],
    ['${!aws:username}', ['', '${aws:username}', '']],
    ['${!}', ['', '${}', '']],
    ['$', ['$']],
    ['${', ['${']],
    ['$${Key}', ['$', REF, '']],
  ])('%s', (text, parts) => {
    expect(subParts(text, (name) => (name === 'a' ? 'value' : undefined))).toEqual(parts);
  });
});

describe('joined parts', () => {
  test.each<[string, Json[], Json]>([
    ['', [], ''],
    ['', ['a', 1, true], 'a1true'],
    ['-', ['a', 'b'], 'a-b'],
    ['-', ['', ''], '-'],
    ['', [7], '7'],
    ['', [REF], REF],
    ['', ['', REF, ''], REF],
    ['-', ['a', 'b', REF, 'c', 'd'], join('a-b-', REF, '-c-d')],
    ['', ['a', join('b', REF), 'c'], join('ab', REF, 'c')],
    ['/', [join('b', REF), join(REF, 'c')], join('b', REF, '/', REF, 'c')],
    ['', [{ 'Fn::Join': ['-', ['b', REF]] }], { 'Fn::Join': ['-', ['b', REF]] }],
    ['', ['a', { 'Fn::Join': ['-', ['b', REF]] }], join('a', { 'Fn::Join': ['-', ['b', REF]] })],
    ['', [[1], null], join([1], null)],
    [':', ['arn', PARTITION, REF], join(`arn:${PARTITION}:`, REF)],
  ])('with %j between %j', (delimiter, items, expected) => {
    const parts = joinParts(delimiter, items);

    expect(parts).toEqual(expected);
    expect(joinParts('', joinedParts(parts) ?? [parts])).toEqual(parts);
  });

  test.each<[Json, Json[] | undefined]>([
    [join('a', REF), ['a', REF]], [{ 'Fn::Join': ['-', ['a', REF]] }, undefined], [{ 'Fn::Join': ['', REF] }, undefined], [{ 'Fn::Join': 'a' }, undefined],
    ['a', undefined], [REF, undefined],
  ])('of %j', (value, parts) => {
    expect(joinedParts(value)).toEqual(parts);
  });
});

test.each<[Json, Json, Json | undefined]>([
  [0, ['a', 'b'], 'a'], ['1', ['a', 'b'], 'b'], [1, ['a', REF], REF], [2, ['a', 'b'], undefined], [-1, ['a'], undefined], ['x', ['a'], undefined], ['', ['a'], undefined],
  ['length', ['a'], undefined], [REF, ['a'], undefined], [0, 'a', undefined], [0, REF, undefined],
])('the item %j of %j', (index, list, item) => {
  expect(selectItem(index, list)).toEqual(item);
});

describe('a value that is read without its template', () => {
  test.each<[string, unknown, Json]>([
    ['a text', 'x', 'x'],
    ['a text that looks like a placeholder', '${AWS::Region}', '${AWS::Region}'],
    ['a private use character', 'x\uE000', `x${UNREADABLE}`],
    ['a private use character in a join', { 'Fn::Join': ['\uE001', ['\uE000', 'b']] }, `${UNREADABLE}${UNREADABLE}b`],
    ['a private use character in a substitution', { 'Fn::Sub': ['\uE000${a}', { a: '\uE000' }] }, `${UNREADABLE}${UNREADABLE}`],
    ['other scalars', [1, true, null], [1, true, null]],
    ['a pseudo parameter', { Ref: 'AWS::AccountId' }, ACCOUNT],
    ['a pseudo parameter that is no plain text', { Ref: 'AWS::StackId' }, { Ref: 'AWS::StackId' }],
    ['a parameter', REF, REF],
    ['an attribute', { 'Fn::GetAtt': ['Key', 'Arn'] }, { 'Fn::GetAtt': ['Key', 'Arn'] }],
    ['a join', { 'Fn::Join': [':', ['arn', { Ref: 'AWS::Partition' }, 1]] }, `arn:${PARTITION}:1`],
    ['a join in a join', { 'Fn::Join': ['', ['a', { 'Fn::Join': [':', ['b', { Ref: 'AWS::Region' }]] }]] }, `ab:${REGION}`],
    ['a join with a parameter', { 'Fn::Join': ['-', ['a', 'b', REF]] }, join('a-b-', REF)],
    ['a join of what only the deployment knows', { 'Fn::Join': ['', REF] }, { 'Fn::Join': ['', REF] }],
    ['a substitution', { 'Fn::Sub': '${AWS::Region}-${!x}' }, `${REGION}-\${x}`],
    ['a substitution with variables', { 'Fn::Sub': ['${A}${AWS::Region}', { A: { 'Fn::Sub': 'a' } }] }, `a${REGION}`],
    ['a variable with the name of a pseudo parameter', { 'Fn::Sub': ['${AWS::Region}', { 'AWS::Region': 'eu' }] }, 'eu'],
    ['a substitution with an attribute', { 'Fn::Sub': 'a${Key.Arn}' }, join('a', { 'Fn::GetAtt': 'Key.Arn' })],
    ['a substitution of what is no text', { 'Fn::Sub': [7, {}] }, { 'Fn::Sub': [7, {}] }],
    ['what is deep inside', { a: [{ b: { 'Fn::Sub': '${AWS::Region}' } }] }, { a: [{ b: REGION }] }],
    ['what another function is about', { 'Fn::If': ['C', { Ref: 'AWS::Region' }, NO_VALUE] }, { 'Fn::If': ['C', REGION] }],
    ['what CloudFormation removes', { a: NO_VALUE, b: ['x', NO_VALUE] }, { b: ['x'] }],
    ['an object that is no function, as it has more keys', { Ref: 'AWS::Region', Other: 1 }, { Ref: 'AWS::Region', Other: 1 }],
    ['an object with the name of a prototype', JSON.parse('{"__proto__":{"Ref":"AWS::Region"}}'), JSON.parse(`{"__proto__":"${REGION}"}`) as Json],
  ])('%s', (_, value, expected) => {
    expect(composeText(value)).toEqual(expected);
  });

  /** What the two readers understand; conditions, mappings and references are for the reader of templates only. */
  const { json } = fc.letrec<{ json: Json; text: Json }>((tie) => ({
    json: fc.oneof({ depthSize: 'small', withCrossShrink: true },
      tie('text'), fc.constantFrom<Json>(1, true, null, {}), fc.array(tie('json'), { maxLength: 3 }), fc.dictionary(fc.constantFrom('a', 'b', 'Ref2'), tie('json'), { maxKeys: 2 })),
    text: fc.oneof({ depthSize: 'small', withCrossShrink: true },
      fc.constantFrom<Json>('a', 'a:b', '', '\uE000', '${AWS::Region}', REF, { 'Fn::GetAtt': ['Key', 'Arn'] }),
      fc.constantFrom(...PSEUDO_PARAMETERS, 'AWS::StackId').map((Ref): Json => ({ Ref })),
      fc.tuple(fc.constantFrom('', ':', '\uE000'), fc.array(tie('text'), { maxLength: 4 })).map((argument): Json => ({ 'Fn::Join': argument })),
      fc.constantFrom('${AWS::Region}', 'a-${ v }-${!v}', '${Key}${Key.Arn}', '\uE001${v}').map((text): Json => ({ 'Fn::Sub': text })),
      tie('text').map((v): Json => ({ 'Fn::Sub': ['${v}:${AWS::AccountId}${w}', { v, w: 'w' }] })),
    ),
  }));

  test('is what it is for the reader of templates, in a stack of which nothing is known', () => {
    const template = new Template({}, { stackPath: 'Shop', pathOf: () => undefined });
    const evaluator = new Evaluator(new TemplateSet([template]));

    /** An attribute has two forms. */
    const paired = (value: Json) => JSON.parse(JSON.stringify(value), (name, item: Json) =>
      (name === 'Fn::GetAtt' && typeof item === 'string' ? item.split('.') : item)) as Json;

    fc.assert(fc.property(json, (value) => {
      expect([{ kind: 'value', value: paired(composeText(value)) }]).toEqual(evaluator.evaluate(value, template));
    }), { numRuns: runs(300, 2000) });
  });
});
