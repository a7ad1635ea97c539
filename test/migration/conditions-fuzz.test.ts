import fc from 'fast-check';
import type { JsonObject } from '../../src/cloudformation/json';
import { migrationRisks } from '../../src/migration/compare';
import { Reading } from '../../src/migration/reading';
import { Released } from '../../src/migration/released';
import { Template } from '../../src/migration/template';
import { firstSeed, runs } from '../support/sizes';

/*
 * Random conditions, mappings and parameters, evaluated for each value of the parameters: wherever a table is deployed and would be deleted or renamed,
 * the comparison has a fatal finding.
 */

const RUNS = runs(60, 300, 'FUZZ_RUNS');
const SEED = firstSeed(20261124, 'FUZZ_SEED');

jest.setTimeout(60_000 + RUNS * 40);

const VALUES = ['a', 'b'];
const PARAMETERS = ['P', 'Q'];
const CONDITIONS = ['C0', 'C1', 'C2'];

interface Stack {
  readonly Conditions: Readonly<Record<string, unknown>>;
  readonly Mappings: { readonly M: Readonly<Record<string, { readonly k: string }>> };
  readonly Resources: { readonly T: { readonly Condition?: string; readonly Properties: { readonly TableName?: unknown } } };
}

const text = fc.constantFrom(...VALUES);
const term = fc.oneof(text, fc.constantFrom(...PARAMETERS).map((Ref) => ({ Ref })), fc.constantFrom(...PARAMETERS, 'a').map((name) => (
  { 'Fn::FindInMap': ['M', name === 'a' ? name : { Ref: name }, 'k'] })));

/** A condition over the parameters and the conditions of lower numbers. */
function condition(number: number): fc.Arbitrary<unknown> {
  const equals = fc.tuple(term, term).map((items) => ({ 'Fn::Equals': items }));
  const named = CONDITIONS.slice(0, number).map((Condition) => fc.constant({ Condition }));
  const leaf = fc.oneof(equals, ...named);
  const pair = fc.tuple(leaf, leaf);
  return fc.oneof(leaf, leaf.map((item) => ({ 'Fn::Not': [item] })), pair.map((items) => ({ 'Fn::And': items })), pair.map((items) => ({ 'Fn::Or': items })));
}

const optional = fc.option(fc.constantFrom(...CONDITIONS), { nil: undefined });
const name = fc.oneof(
  fc.constant(undefined), term, fc.tuple(fc.constantFrom(...CONDITIONS), term, fc.oneof(term, fc.constant({ Ref: 'AWS::NoValue' }))).map((items) => ({ 'Fn::If': items })),
  fc.constantFrom(...PARAMETERS).map((parameter) => ({ 'Fn::Sub': `\${${parameter}}` })),
);
const stack = fc.record({
  Conditions: fc.tuple(...CONDITIONS.map((_, number) => condition(number)))
    .map((list) => Object.fromEntries(list.map((item, index) => [CONDITIONS[index], item]))),
  Mappings: fc.tuple(text, text).map(([one, other]) => ({ M: { a: { k: one }, b: { k: other } } })),
  Resources: fc.tuple(optional, name).map(([Condition, TableName]) => (
    { T: { ...(Condition === undefined ? {} : { Condition }), Properties: TableName === undefined ? {} : { TableName } } })),
}) as fc.Arbitrary<Stack>;

type Assignment = Readonly<Record<string, string>>;

const ASSIGNMENTS: readonly Assignment[] = VALUES.flatMap((P) => VALUES.map((Q) => ({ P, Q })));

function valueOf(value: unknown, of: Stack, assignment: Assignment): string | undefined {
  if (typeof value === 'string' || value === undefined) {
    return value;
  }
  const [[key, argument]] = Object.entries(value as Record<string, unknown>);
  const items = argument as [string, unknown, unknown];
  switch (key) {
    case 'Ref': return assignment[argument as string];
    case 'Fn::Sub': return assignment[(argument as string).slice(2, -1)];
    case 'Fn::FindInMap': return of.Mappings.M[valueOf(items[1], of, assignment)!].k;
    default: return valueOf(holds({ Condition: items[0] }, of, assignment) ? items[1] : items[2], of, assignment);
  }
}

function holds(value: unknown, of: Stack, assignment: Assignment): boolean {
  const [[key, argument]] = Object.entries(value as Record<string, unknown>);
  const items = argument as unknown[];
  switch (key) {
    case 'Condition': return holds(of.Conditions[argument as string], of, assignment);
    case 'Fn::Equals': return valueOf(items[0], of, assignment) === valueOf(items[1], of, assignment);
    case 'Fn::Not': return !holds(items[0], of, assignment);
    case 'Fn::And': return items.every((item) => holds(item, of, assignment));
    default: return items.some((item) => holds(item, of, assignment));
  }
}

/** The name of the table with these parameters; `none` where it has none, undefined where there is no table. */
function tableName(of: Stack, assignment: Assignment): string | undefined {
  const { Condition, Properties } = of.Resources.T;
  return Condition === undefined || holds({ Condition }, of, assignment) ? valueOf(Properties.TableName, of, assignment) ?? 'none' : undefined;
}

function findings(before: Stack, after: Stack) {
  const read = (of: Stack, path: string) => new Reading(new Template({
    ...of,
    Parameters: Object.fromEntries(PARAMETERS.map((parameter) => [parameter, { Type: 'String' }])),
    Resources: { T: { Type: 'AWS::DynamoDB::Table', DeletionPolicy: 'Retain', ...of.Resources.T } },
  } as unknown as JsonObject, { file: path, path, names: ['Shop'] }), {});
  const one = read(before, 'before');
  return migrationRisks({
    before: one, after: read(after, 'after'), released: new Released([], [one.template]), readings: [], deployedTemplateOf: () => undefined,
  }, {});
}

test('a table that is lost with some parameters has a finding, and one that does not change has none', () => {
  let lost = 0;
  let kept = 0;
  fc.assert(fc.property(stack, stack, fc.constantFrom<keyof Stack | 'all'>('Conditions', 'Mappings', 'Resources', 'all'), (before, other, part) => {
    const after = part === 'all' ? other : { ...before, [part]: other[part] };
    const isLost = ASSIGNMENTS.some((assignment) => {
      const deployed = tableName(before, assignment);
      return deployed !== undefined && deployed !== tableName(after, assignment);
    });
    const isFound = findings(before, after).some(({ isWarning }) => isWarning !== true);
    lost += isLost ? 1 : 0;
    kept += isLost || isFound ? 0 : 1;

    expect(isLost && !isFound).toBe(false);
    expect(findings(before, JSON.parse(JSON.stringify(before)) as Stack)).toEqual([]);
  }), { numRuns: RUNS, seed: SEED });
  expect(lost).toBeGreaterThan(RUNS / 4);
  expect(kept).toBeGreaterThan(RUNS / 10);
});
