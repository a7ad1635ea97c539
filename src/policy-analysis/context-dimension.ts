import { display } from '../cloudformation/text';
import { holds, valuesOf } from './condition';
import type { Condition, Reading } from './condition';
import { kindOf, PRINCIPAL_ARN, PRINCIPAL_IS_AWS_SERVICE, SECURE_TRANSPORT } from './context-keys';
import type { MaybeDimension } from './dimensions';
import type { Statement } from './document';
import { globOf, matches } from './glob';
import { globsOf } from './pattern';
import type { Pattern, Rigour } from './pattern';
import { bitsOf } from './search';
import { ANY_ARN, ANY_TEXT, isIn, witnesses } from './witnesses';
import type { Universe } from './witnesses';

/** With more values than these, their combinations in a list are too many to go through. */
const MOST_VALUES_IN_LISTS = 8;

/**
 * What requests over plain HTTP can say about a condition key.
 *
 * @param exempt ARNs of the roles that need not be denied
 */
export function contextDimension(key: string, statements: readonly Statement[], exempt: ReadonlySet<string>, rigour: Rigour): MaybeDimension {
  const readings = readingsOf(key, statements.flatMap((statement) => statement.conditions.filter((condition) => condition.key === key)), exempt);
  const shownKey = statements.flatMap((statement) => statement.conditions).find((condition) => condition.key === key)?.shownKey;
  return readings && {
    name: shownKey ?? key,
    cases: readings.filter(({ reading }) => !isExempt(key, reading, exempt)).map(({ reading, shown }) => ({
      shown,
      matched: bitsOf(statements, ({ conditions }) =>
        conditions.filter((condition) => condition.key === key).every((condition) => holds(condition, reading, rigour))),
    })),
  };
}

interface ShownReading {
  readonly reading: Reading;
  readonly shown: string;
}

function isExempt(key: string, reading: Reading, exempt: ReadonlySet<string>): boolean {
  return reading.kind === 'one'
    && ((key === PRINCIPAL_ARN && exempt.has(reading.value)) || (key === PRINCIPAL_IS_AWS_SERVICE && reading.value.toLowerCase() === 'true'));
}

function readingsOf(key: string, conditions: readonly Condition[], exempt: ReadonlySet<string>): readonly ShownReading[] | undefined {
  if (key === SECURE_TRANSPORT) {
    return [{ reading: { kind: 'one', value: 'false' }, shown: 'false' }];
  }
  const patterns = conditions.flatMap(valuesOf);
  const values = possibleValues(key, patterns, exempt);
  const { cardinality } = kindOf(key);
  const lists = values && cardinality !== 'single' ? listsOf(values, conditions) : [];
  if (!values || !lists) {
    return undefined;
  }
  const showValue = (value: string) => shownValue(value, patterns);
  const one = cardinality === 'multiple' ? [] : values.map((value): ShownReading => ({ reading: { kind: 'one', value }, shown: showValue(value) }));
  return [
    { reading: { kind: 'absent' }, shown: 'absent' },
    ...one,
    ...lists.map((list): ShownReading => ({ reading: { kind: 'many', values: list }, shown: `a list (${list.map(showValue).join(', ')})` })),
  ];
}

function shownValue(value: string, patterns: readonly Pattern[]): string {
  if (patterns.some(({ text }) => text === value)) {
    return `"${display(value)}"`;
  }
  const like = patterns.find(({ glob }) => glob && matches(glob, 'must', value));
  return like ? `like "${like.shown}"` : 'a value that the policy does not name';
}

/** Values that the key can have, one for each that the conditions tell apart. */
function possibleValues(key: string, patterns: readonly Pattern[], exempt: ReadonlySet<string>): readonly string[] | undefined {
  const listed = patterns.flatMap(({ text }) => text === undefined ? [] : [text]);
  const universe = universeOf(key, listed);
  if (universe === undefined) {
    return [...new Set(['true', 'false', ...listed])];
  }
  const markers = key === PRINCIPAL_ARN ? [...exempt].map((arn) => globOf(arn, { wildcards: false })) : [];
  return witnesses([...globsOf(patterns), ...markers], universe);
}

/**
 * The texts that the key can be; undefined if it is a boolean.
 *
 * A policy may compare an ARN, or a boolean, with something that is none. No request has it, but nothing is built on that.
 */
function universeOf(key: string, listed: readonly string[]): Universe | undefined {
  const { type } = kindOf(key);
  if (type === 'boolean') {
    return listed.every((text) => /^(true|false)$/i.test(text)) ? undefined : ANY_TEXT;
  }
  return type === 'arn' && listed.every((text) => isIn(ANY_ARN, text)) ? ANY_ARN : ANY_TEXT;
}

/** Lists of values: none, or any that a ForAllValues or ForAnyValue could tell apart. */
function listsOf(values: readonly string[], conditions: readonly Condition[]): readonly (readonly string[])[] | undefined {
  if (!conditions.some((condition) => condition.quantifier)) {
    // Without a quantifier no list is matched, whatever is in it.
    return [[]];
  }
  return values.length > MOST_VALUES_IN_LISTS ? undefined : values.reduce<readonly string[][]>(
    (lists, value) => [...lists, ...lists.map((list) => [...list, value])], [[]]);
}
