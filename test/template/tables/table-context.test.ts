import type { Json } from '../../../src/cloudformation/json';
import { collect } from '../../../src/template/collect';
import { Template, Scope } from '../../../src/template/template';

type Properties = { readonly [name: string]: Json };

/*
 * What is read from one table for several has one list of replicas.
 */

/** How often the protection of tables was read, given the tables of each template. */
function reads(type: 'Table' | 'GlobalTable', ...templates: readonly (readonly Properties[])[]): number {
  const all = templates.map((tables, index) => new Template({
    Resources: Object.fromEntries(tables.map((Properties, number) => [`T${number}`, { Type: `AWS::DynamoDB::${type}`, Properties }])),
  } as Json, { stackPath: `Stack${index}`, pathOf: () => undefined }));
  const { tables } = collect(all, new Scope(''));
  expect(tables).toHaveLength(templates.flat().length);
  return new Set(tables.map((table) => table.replicas)).size;
}

describe.each(['Table', 'GlobalTable'] as const)('a %s', (type) => {
  test('is read once with those that differ in names and keys only', () => {
    const keys = { KeySchema: [], AttributeDefinitions: [{ AttributeName: 'pk' }], LocalSecondaryIndexes: [] };

    expect(reads(type, [{ ...keys, TableName: 'a', Tags: [] }, { ...keys, TableName: { Ref: 'B' }, KeySchema: [{ AttributeName: 'pk' }], Tags: [] }])).toBe(1);
  });

  test.each<[string, Properties]>([
    ['a value', { TableName: 'a', Tags: ['other'] }],
    ['a property', { TableName: 'a', Tags: [], More: 1 }],
    ['whether it has a name', { Tags: [] }],
    ['the order of properties', { Tags: [], TableName: 'a' }],
  ])('is read apart from one that differs in %s', (_, other) => {
    expect(reads(type, [{ TableName: 'a', Tags: [] }, other])).toBe(2);
  });

  test('that is an intrinsic function is read apart from one that has a name as well', () => {
    expect(reads(type, [{ 'Fn::Base64': {} }, { 'TableName': 'a', 'Fn::Base64': {} }])).toBe(2);
  });

  test('is read in each template, where the same properties may mean something else', () => {
    expect(reads(type, [{ Tags: [] }], [{ Tags: [] }])).toBe(2);
  });

  test('that is nested too deeply to be compared is read each time', () => {
    let deep: Json = [];
    for (let depth = 0; depth < 20_000; depth++) {
      deep = [deep];
    }

    expect(reads(type, [{ Tags: deep }, { Tags: deep }])).toBe(2);
  });
});

test('indexes count for a table, whose insights they are, and not for a global table, whose replicas have their own', () => {
  const indexed = (name: string): Properties => ({ GlobalSecondaryIndexes: [{ IndexName: name }] });

  expect(reads('Table', [indexed('a'), indexed('b')])).toBe(2);
  expect(reads('GlobalTable', [indexed('a'), indexed('b')])).toBe(1);
});

test('a table to which a custom resource attaches policies is read by itself', () => {
  const table = (name: string): Json => ({ Type: 'AWS::DynamoDB::GlobalTable', Properties: { TableName: name, Replicas: [{ Region: 'eu-west-1' }] } });
  const template = new Template({
    Resources: {
      One: table('one'),
      Other: table('other'),
      Third: table('third'),
      Handler: { Type: 'AWS::Lambda::Function', Properties: {} },
      Policies: {
        Type: 'Custom::SecureTableReplicaPolicy',
        Properties: { ServiceToken: { 'Fn::GetAtt': ['Handler', 'Arn'] }, TableName: { Ref: 'One' }, Region: 'eu-west-1', Policy: '{}' },
      },
    },
  }, { stackPath: 'Stack', region: 'eu-west-1', pathOf: () => undefined });

  const [one, other, third] = collect([template], new Scope('')).tables.map(({ replicas }) => replicas);

  expect(one[0]).toMatchObject({ policySource: 'custom-resource', policy: [{ kind: 'value', value: {} }] });
  expect(other[0]).toMatchObject({ policySource: 'template', policy: [{ kind: 'absent' }] });
  expect(third).toBe(other);
});
