import { unverifiable, yes } from './support';
import type { Json } from '../../src/cloudformation/json';
import { ACCOUNT, literal } from '../../src/cloudformation/text';
import { jsonFrom } from '../../src/template/policy-document';

const REF: Json = { Ref: 'Key' };
const join = (...parts: Json[]): Json => ({ 'Fn::Join': ['', parts] });

describe('JSON text', () => {
  test.each<[string, Json, Json]>([
    ['without references', '{"a":[1,null]}', { a: [1, null] }],
    ['with a reference as a string', join('{"a":"', REF, '"}'), { a: REF }],
    ['with a reference within a string', join('{"a":"x-', REF, '-y"}'), { a: join('x-', REF, '-y') }],
    ['with references next to each other', join('{"a":"', REF, REF, '"}'), { a: join(REF, REF) }],
    ['with a reference in the place of a value', join('{"a":', REF, ',"b":"', REF, '"}'), { a: REF, b: REF }],
    ['with escaped quotes before a reference', join('{"a":"say \\"', REF, '\\""}'), { a: join('say "', REF, '"') }],
    ['with an escaped backslash at the end of a string', join('{"a":"\\\\","b":', REF, '}'), { a: '\\', b: REF }],
    ['that is one reference', REF, REF],
    ['with characters of the template that would mark a reference', join(literal('{"a":"\uE2001\uE201'), REF, '"}'), { a: join('\uF8FF1\uF8FF', REF) }],
    ['with escapes that would mark a reference', join('{"a":"\\uE2001\\ue201', REF, '"}'), { a: join('\uF8FF1\uF8FF', REF) }],
    ['with escapes that would be placeholders', '{"a":"\\uE000\\uf8ff"}', { a: '\uF8FF\uF8FF' }],
    ['with placeholders', `{"a":"${ACCOUNT}"}`, { a: ACCOUNT }],
  ])('%s', (_, text, expected) => {
    expect(jsonFrom(text)).toEqual(yes(expected));
  });

  test.each<[string, Json]>([['malformed', '{"a"'], ['with a reference where no value stands', join('{', REF, '}')]])('%s is unverifiable', (_, text) => {
    expect(jsonFrom(text)).toEqual([unverifiable('it is not JSON')]);
  });

  test('gives back the very reference, so that it can be followed', () => {
    const [parsed] = jsonFrom(join('{"a":"', REF, '"}'));
    expect(parsed.kind === 'value' && (parsed.value as { a: Json }).a).toBe(REF);
  });
});
