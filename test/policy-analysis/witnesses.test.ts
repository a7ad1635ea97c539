import fc from 'fast-check';
import { ACCOUNT, REGION, UNNAMED } from '../../src/cloudformation/text';
import { globOf, matches } from '../../src/policy-analysis/glob';
import type { Glob, Mode } from '../../src/policy-analysis/glob';
import { ANY_ARN, ANY_TEXT, isIn, isNameCharacter, witnesses, witnessesWithPrefix } from '../../src/policy-analysis/witnesses';
import { runs } from '../support/sizes';

const letters = fc.constantFrom('a', 'b', 'A', ':', '/');
const patterns = fc.array(fc.oneof({ weight: 3, arbitrary: letters }, { weight: 1, arbitrary: fc.constantFrom('*', '?') }), { maxLength: 6 })
  .map((characters) => characters.join(''));
const options = fc.record({ wildcards: fc.boolean(), arn: fc.boolean(), ignoreCase: fc.boolean() });
const globs: fc.Arbitrary<Glob> = fc.tuple(patterns, options).map(([pattern, option]) => globOf(pattern, option));
const texts = fc.array(fc.oneof(letters, fc.constantFrom('c', 'B')), { maxLength: 8 }).map((characters) => characters.join(''));

const answers = (text: string, some: readonly Glob[], mode: Mode = 'must') => some.map((glob) => matches(glob, mode, text)).join();

describe('the witnesses of a set of patterns', () => {
  test('stand for every text: none is matched by other patterns than some witness', () => {
    fc.assert(fc.property(fc.array(globs, { maxLength: 4 }), fc.array(texts, { minLength: 1, maxLength: 20 }), (some, candidates) => {
      const known = new Set(witnesses(some, ANY_TEXT)?.map((text) => answers(text, some)));
      for (const text of candidates) {
        expect({ text, stoodFor: known.has(answers(text, some)) }).toEqual({ text, stoodFor: true });
      }
    }), { numRuns: runs(100, 500) });
  });

  test('have the capital letters that only a pattern without regard to case matches', () => {
    const some = [{ ignoreCase: true }, { ignoreCase: false }].map((option) => globOf('ab*', { wildcards: true, ...option }));
    const known = witnesses(some, ANY_TEXT)!.map((text) => answers(text, some));

    for (const text of ['ab', 'AB', 'x']) {
      expect(known).toContain(answers(text, some));
    }
  });

  test('stand for every ARN, and are ARNs', () => {
    const rest = fc.array(texts.map((text) => text.replaceAll(':', '')), { minLength: 5, maxLength: 6 }).map((segments) => `arn:${segments.join(':')}`);
    fc.assert(fc.property(fc.array(rest, { maxLength: 3 }), rest, fc.constantFrom('a', '*', '?'), (patternTexts, arn, wildcard) => {
      const some = patternTexts.map((pattern) => globOf(pattern.replaceAll('A', wildcard), { wildcards: true, arn: true }));
      const found = witnesses(some, ANY_ARN) ?? [];
      expect(found.filter((text) => !isIn(ANY_ARN, text))).toEqual([]);
      expect(new Set(found.map((text) => answers(text, some))).has(answers(arn, some))).toBe(true);
    }), { numRuns: runs(100, 500) });
  });

  test('stand for every text, whatever an unknown part of the patterns turns out to be', () => {
    const unknown = patterns.map((pattern) => pattern.replaceAll('A', ACCOUNT));
    const accounts = fc.constantFrom('a', 'b', 'ab', 'x', 'A');
    fc.assert(fc.property(fc.array(unknown, { maxLength: 3 }), texts, accounts, (some, text, account) => {
      const found = witnesses(some.map((pattern) => globOf(pattern, { wildcards: true })), ANY_TEXT) ?? [];
      // A witness promises a match, or its absence, only if it is one for this text too.
      const real = some.map((pattern) => matches(globOf(pattern.replaceAll(ACCOUNT, account), { wildcards: true }), 'must', text));
      const promises = found.map((witness) => some.map((pattern) => {
        const glob = globOf(pattern, { wildcards: true });
        return { surely: matches(glob, 'must', witness), surelyNot: !matches(glob, witness.includes(ACCOUNT) ? 'may' : 'must', witness) };
      }));
      expect(promises.some((promise) => promise.every(({ surely, surelyNot }, index) => (real[index] ? !surelyNot : !surely)))).toBe(true);
    }), { numRuns: runs(100, 1000) });
  });

  test('are the patterns themselves and one more text, where none has a wildcard', () => {
    expect(witnesses([globOf('a', { wildcards: false }), globOf('b*', { wildcards: false })], ANY_TEXT)).toEqual(['a', 'b*', UNNAMED]);
  });

  test('go no further than a certain number of states', () => {
    const many = Array.from({ length: 12 }, (_, index) => globOf(`*${'ab'.repeat(index + 1)}?a*b${index}*`, { wildcards: true }));

    expect(witnesses(many, ANY_TEXT)).toBeUndefined();
    expect(witnesses([globOf(`${ACCOUNT}*${'?'.repeat(900)}`, { wildcards: true })], ANY_TEXT)).toBeUndefined();
  });
});

describe('the endings of a text', () => {
  const indexes = (prefix: string) => ({ prefix, minLength: 1, unnamed: prefix + UNNAMED, allows: isNameCharacter });
  const like = (pattern: string) => globOf(pattern, { wildcards: true });

  test('keep to the characters of names', () => {
    const found = witnessesWithPrefix(['index/*', 'index/a:b', 'index/?/*', 'index/By*', `index/${REGION}`].map(like), indexes('index/'));

    expect(found).toContain('index/By');
    expect(found?.every((text) => /^index\/[A-Za-z0-9_.-]+$/.test(text))).toBe(true);
  });

  test('are the patterns themselves and one more, where none has a wildcard or an unknown part', () => {
    expect(witnessesWithPrefix(['a/x', 'b/x'].map(like), indexes('a/'))).toEqual(['a/x', `a/${UNNAMED}`]);
  });

  test('tell apart what a pattern with an unknown part may turn out to be', () => {
    expect(witnessesWithPrefix([like(`${ACCOUNT}/x`)], indexes('a/'))).toContain('a/x');
    expect(witnessesWithPrefix([like('a/x')], indexes(`${ACCOUNT}/`))).toContain(`${ACCOUNT}/x`);
  });
});

describe('a pattern', () => {
  const match = (pattern: string, text: string, mode: Mode = 'must', arn = false) => matches(globOf(pattern, { wildcards: true, arn }), mode, text);

  test.each([
    ['', '', true], ['', 'a', false], ['*', '', true], ['a*', 'a', true], ['a*b', 'ab', true], ['a*b', 'acbb', true], ['a*b', 'abc', false], ['?', '', false],
    ['a?c', 'abc', true], ['**', 'x', true], ['*a*b*', 'xaxbx', true], ['a.c', 'abc', false], ['(a|b)', 'a', false],
  ])('%j and the text %j', (pattern, text, expected) => {
    expect(match(pattern, text)).toBe(expected);
  });

  test('for ARNs has wildcards that end with their segment, but in the last', () => {
    expect(match('arn:*:iam::1:role/x', 'arn:a:b:iam::1:role/x', 'must', true)).toBe(false);
    expect(match('arn:*:iam::1:role/*', 'arn:a:iam::1:role/x:y', 'must', true)).toBe(true);
    expect(match('arn:*:iam::1:role/x', 'arn:a:b:iam::1:role/x')).toBe(true);
    expect(match('arn:a?b:iam::1:role/x', 'arn:a:b:iam::1:role/x', 'must', true)).toBe(false);
    expect(match('arn:aws:iam:*', 'arn:aws:iam::1:role/x', 'must', true)).toBe(false);
  });

  test('surely matches an unknown text if a star swallows it, or the very same unknown', () => {
    expect(match('a*', `a${ACCOUNT}`)).toBe(true);
    expect(match(`a${ACCOUNT}`, `a${ACCOUNT}`)).toBe(true);
    expect(match('a?', `a${ACCOUNT}`)).toBe(false);
    expect(match('a1', `a${ACCOUNT}`)).toBe(false);
    expect(match(`${REGION}`, ACCOUNT)).toBe(false);
  });

  test('perhaps matches an unknown text that may turn out to be the right one', () => {
    expect(match('a1b', `a${ACCOUNT}b`, 'may')).toBe(true);
    expect(match(`a${ACCOUNT}b`, 'a1b', 'may')).toBe(true);
    expect(match(`a${ACCOUNT}b`, 'ab', 'may')).toBe(true);
    expect(match(`${REGION}`, ACCOUNT, 'may')).toBe(true);
    expect(match('a1c', `a${ACCOUNT}b`, 'may')).toBe(false);
    expect(match(`a${ACCOUNT}b`, 'a1c', 'may')).toBe(false);
  });

  test('never matches the text that stands for all others, unless by a wildcard', () => {
    expect(match(`a${ACCOUNT}`, `a${UNNAMED}`, 'may')).toBe(false);
    expect(match('a*', `a${UNNAMED}`, 'may')).toBe(true);
  });
});
