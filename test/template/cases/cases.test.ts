import { IMPOSSIBLE, OTHER } from '../../../src/template/cases/assignments';
import type { Question, Variable } from '../../../src/template/cases/assignments';
import { CaseCache } from '../../../src/template/cases/case-cache';
import { Cases } from '../../../src/template/cases/cases';

function variable(...candidates: string[]): Variable {
  return { candidates };
}

function question(name: string, answer: Question<boolean>['answer']): Question<boolean> {
  return { answer, describe: (of) => `${name} is ${of}` };
}

const is = (name: string, of: Variable, value: string) => question(name, (valueOf) => valueOf(of) === value);

const stage = variable('dev', 'prod', OTHER);
const IS_PROD = is('IsProd', stage, 'prod');
const IS_DEV = is('IsDev', stage, 'dev');

test('a reading that asks nothing has one case, which is not named', () => {
  expect(new Cases().each(() => 'x')).toEqual([{ value: 'x' }]);
});

test('questions on one variable are decided together', () => {
  const cases = new Cases();
  const readings = cases.each(() => [cases.ask(IS_PROD), cases.ask(IS_DEV), cases.ask(IS_PROD)]);

  expect(readings.map(({ value }) => value)).toEqual([[false, true, false], [false, false, false], [true, false, true]]);
  expect(readings.map(({ when }) => when?.decisions)).toEqual([['IsProd is false', 'IsDev is true'], ['IsProd is false', 'IsDev is false'], ['IsProd is true']]);
});

test('a question with one possible answer makes no case', () => {
  const cases = new Cases();
  const only = variable('x');

  expect(cases.each(() => cases.ask(is('Only', only, 'x')))).toEqual([{ value: true }]);
});

test('a case that is impossible has no reading', () => {
  const cases = new Cases();

  expect(cases.each(() => {
    if (cases.ask(IS_PROD)) {
      throw IMPOSSIBLE;
    }
    return 'x';
  }).map(({ value }) => value)).toEqual(['x']);
});

test('values that make a question impossible are no case', () => {
  const cases = new Cases();
  const row = question('Row', (valueOf) => {
    if (valueOf(stage) === OTHER) {
      throw IMPOSSIBLE;
    }
    return valueOf(stage) === 'prod';
  });

  expect(cases.each(() => [cases.ask(row), cases.ask(IS_DEV)]).map(({ value }) => value)).toEqual([[false, true], [true, false]]);
});

test('where every case is impossible, all outcomes are read', () => {
  const cases = new Cases();

  expect(cases.each(() => {
    if (cases.decided) {
      throw IMPOSSIBLE;
    }
    return 'all';
  })).toEqual([{ value: 'all' }]);
});

test.each([[6, 64], [7, 1]])('%d independent conditions have %d cases: beyond 64, all outcomes are read', (count, expected) => {
  const cases = new Cases();
  const questions = Array.from({ length: count }, (_, index) => is(`C${index}`, variable('a', 'b'), 'a'));

  expect(cases.each(() => cases.decided && questions.map((of) => cases.ask(of)))).toHaveLength(expected);
});

test.each([[12, 2], [13, 1]])('a condition of %d variables with two values each has %d cases: beyond 4,096 combinations, all outcomes are read', (count, expected) => {
  const cases = new Cases();
  const variables = Array.from({ length: count }, () => variable('a', 'b'));
  const all = question('All', (valueOf) => variables.every((of) => valueOf(of) === 'a'));

  expect(cases.each(() => cases.decided && cases.ask(all))).toHaveLength(expected);
});

test('an error of the reading is thrown', () => {
  const cases = new Cases();

  expect(() => cases.each(() => {
    throw new Error('broken');
  })).toThrow('broken');
  expect(cases.decided).toBe(false);
});

describe('a cache', () => {
  test('computes once for each set of answers that the result depends on', () => {
    const cases = new Cases();
    const cache = new CaseCache<string, string>(cases);
    let computed = 0;
    const read = () => [cases.ask(IS_DEV), cache.get('key', () => `${cases.ask(IS_PROD)} ${computed++}`)];

    expect([...cases.each(read), ...cases.each(read)].map(({ value }) => value)).toEqual([
      [true, 'false 0'], [false, 'true 1'], [false, 'false 0'], [true, 'false 0'], [false, 'true 1'], [false, 'false 0'],
    ]);
  });

  test('decides what it depends on where it answers from memory', () => {
    const cases = new Cases();
    const cache = new CaseCache<string, boolean>(cases);
    const read = () => cache.get('key', () => cases.ask(IS_PROD));

    expect([cases.each(read), cases.each(read)].map((readings) => readings.map(({ when }) => when?.decisions)))
      .toEqual([[['IsProd is false'], ['IsProd is true']], [['IsProd is false'], ['IsProd is true']]]);
  });

  test('does not mix a case with what is true in all cases', () => {
    const cases = new Cases();
    const cache = new CaseCache<string, boolean>(cases);
    const read = () => cache.get('key', () => cases.decided);

    const [inCase] = cases.each(read);
    const [outside] = cases.each(() => cases.outside(read));

    expect([read(), inCase.value, outside.value, read()]).toEqual([false, true, false, false]);
  });
});
