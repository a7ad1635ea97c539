import type { Json } from '../../../src/cloudformation/json';
import { Alike } from '../../../src/template/tables/table-context';
import { Template } from '../../../src/template/template';

const here = template('here');
const elsewhere = template('elsewhere');

function template(stackPath: string): Template {
  return new Template({}, { stackPath, pathOf: () => undefined });
}

/** How often something was read. */
function reads(...tables: readonly (readonly [of: Template, properties: { readonly [name: string]: Json }])[]): number {
  let count = 0;
  const alike = new Alike<number>(['TableName', 'KeySchema']);
  tables.forEach(([of, properties], index) =>
    alike.read({ template: of, logicalId: `Table${index}`, type: 'AWS::DynamoDB::Table', entry: {}, properties }, () => count++));
  return count;
}

test('tables that differ in what is not read are read once', () => {
  expect(reads([here, { TableName: 'a', Tags: [] }], [here, { TableName: { Ref: 'B' }, Tags: [] }])).toBe(1);
});

test.each<[string, { readonly [name: string]: Json }]>([
  ['a value', { TableName: 'a', Tags: ['other'] }],
  ['a property', { TableName: 'a', Tags: [], More: 1 }],
  ['the presence of what is not read', { Tags: [] }],
])('tables that differ in %s are read each', (_, other) => {
  expect(reads([here, { TableName: 'a', Tags: [] }], [here, other])).toBe(2);
});

test('a lone intrinsic is not taken for one beside a name', () => {
  expect(reads([here, { 'Fn::If': ['A', {}, {}] }], [here, { 'TableName': 'a', 'Fn::If': ['A', {}, {}] }])).toBe(2);
});

test('the same properties mean something else in another template', () => {
  expect(reads([here, { Tags: [] }], [elsewhere, { Tags: [] }])).toBe(2);
});

test('what is nested too deeply to be compared is read each time', () => {
  let deep: Json = [];
  for (let depth = 0; depth < 20_000; depth++) {
    deep = [deep];
  }

  expect(reads([here, { Tags: deep }], [here, { Tags: deep }])).toBe(2);
});
