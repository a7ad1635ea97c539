import { readFileSync } from 'fs';
import { join } from 'path';
import { aws_dynamodb as dynamodb, aws_kms as kms, Stack } from 'aws-cdk-lib';
import * as ts from 'typescript';
import { differences } from './differences';
import type { Built, DropIn, Make } from './scenario';
import { CASES } from './table-v2.cases';
import type { Case } from './table-v2.cases';
import { SecureTable } from '../../src';
import type { SecureTableProps } from '../../src';
import { templatesOf } from '../secure-table/replicas/stage';
import { appWith } from '../support/flags';
import { ACCOUNT } from '../support/paper';

/* What the unit tests of aws-cdk say about TableV2 is true for SecureTable, or docs/compatibility.md says why not. */

const DOCUMENT = readFileSync(join(__dirname, '../../docs/compatibility.md'), 'utf8');
const KEY_ARN = `arn:aws:kms:us-east-2:${ACCOUNT}:key/1234abcd-12ab-34cd-56ef-1234567890ab`;
const TABLE_ARN = `arn:aws:dynamodb:us-east-2:${ACCOUNT}:table/my-table`;

const plainTable: Make = (scope, id, props) => new dynamodb.TableV2(scope, id, props);
const secureTable: Make = (scope, id, props) => new SecureTable(scope, id, props as SecureTableProps) as DropIn;

function attempt({ region, props, later }: Case, make: Make): { built: Built; templates: ReturnType<typeof templatesOf> } | Error {
  try {
    const app = appWith();
    const stack = new Stack(app, 'Stack', region === undefined ? {} : { env: { account: ACCOUNT, region } });
    const given = { partitionKey: { name: 'pk', type: dynamodb.AttributeType.STRING }, ...typeof props === 'function' ? props(stack) : props };
    const table = make(stack, 'Table', given);
    later?.(table, stack);
    return { built: { table, props: given, replicas: given.replicas ?? [], stack } as unknown as Built, templates: templatesOf(app) };
  } catch (error) {
    return error as Error;
  }
}

beforeEach(() => jest.spyOn(console, 'warn').mockImplementation());

test.each(CASES.map((each) => [each.title, each] as const))('TableV2: %s', (_, each) => {
  const [plain, secure] = [plainTable, secureTable].map((make) => attempt(each, make));

  if (each.outcome === 'same') {
    if (plain instanceof Error || secure instanceof Error) {
      throw plain instanceof Error ? plain : secure;
    }
    expect(differences(plain.templates, secure.templates, plain.built)).toEqual([]);
  } else {
    expect(plain instanceof Error).toBe(each.outcome === 'throws');
    expect(secure).toBeInstanceOf(Error);
    expect((secure as Error).message).toContain(each.outcome === 'throws' ? '' : `[${each.outcome}] `);
  }
});

describe('TableV2, imports', () => {
  const stack = () => new Stack(appWith(), 'Stack', { env: { account: ACCOUNT, region: 'us-west-2' } });
  const keyOf = (scope: Stack, arn = KEY_ARN) => kms.Key.fromKeyArn(scope, 'Key', arn);

  test('can import a table by name', () => {
    const scope = stack();
    const [plain, secure] = [
      dynamodb.TableV2.fromTableName(scope, 'Plain', 'my-table'),
      SecureTable.fromTableName(scope, 'Secure', 'my-table', keyOf(scope, KEY_ARN.replace('us-east-2', 'us-west-2'))),
    ];

    expect([secure.tableName, scope.resolve(secure.tableArn)]).toEqual([plain.tableName, scope.resolve(plain.tableArn)]);
  });

  test('can import a table by arn', () => {
    const scope = stack();
    const table = SecureTable.fromTableArn(scope, 'Table', TABLE_ARN, keyOf(scope));

    expect([table.tableName, table.tableArn, table.env.region]).toEqual(['my-table', TABLE_ARN, 'us-east-2']);
  });

  test('can import a table with attributes', () => {
    const scope = stack();
    const attributes = { tableArn: TABLE_ARN, tableStreamArn: `${TABLE_ARN}/stream/*`, tableId: 'an-id', encryptionKey: keyOf(scope) };
    const table = SecureTable.fromSecureTableAttributes(scope, 'Table', attributes);

    expect([table.tableStreamArn, table.tableId, table.encryptionKey]).toEqual([attributes.tableStreamArn, 'an-id', attributes.encryptionKey]);
  });

  test.each<[string, object, RegExp]>([
    ['throws if name or arn are not provided', {}, /^\[TableArnOrName\] .*neither/],
    ['throws if name and arn are both provided', { tableName: 'my-table', tableArn: TABLE_ARN }, /^\[TableArnOrName\] .*both/],
    ['throws for invalid arn format', { tableArn: TABLE_ARN.replace('my-table', '') }, /^\[TableArnFormat\] .*arn:<partition>:dynamodb:/],
  ])('%s', (_, attributes, message) => {
    const scope = stack();

    expect(() => SecureTable.fromSecureTableAttributes(scope, 'Table', { ...attributes, encryptionKey: keyOf(scope) })).toThrow(message);
  });
});

test('docs/compatibility.md lists the titles, with what a SecureTable does', () => {
  const rows = new Map([...DOCUMENT.matchAll(/^\| `?([^|`]+?)`? \| (same|throws|[A-Z]\w+)\b[^|]*\|/gm)].map(([, title, outcome]) => [title, outcome]));

  expect(CASES.filter(({ title, outcome }) => rows.get(title) !== outcome).map(({ title }) => title)).toEqual([]);
});

/** Names of the properties of interfaces, and of those that they extend. */
function propertiesOf(file: string, ...names: string[]): Set<string> {
  const path = require.resolve('aws-cdk-lib/aws-dynamodb').replace(/index\.js$/, `lib/${file}.d.ts`);
  const source = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.ESNext, true);
  const found = source.statements.filter(ts.isInterfaceDeclaration).filter(({ name }) => names.includes(name.text));
  expect(found).toHaveLength(names.length);
  return new Set(found.flatMap(({ members }) => members.filter(ts.isPropertySignature).map(({ name }) => name.getText(source))));
}

/** The first cells of the table under a heading cell. */
function rowsOf(heading: string): Set<string> {
  const [, body] = new RegExp(`^\\| ${heading} \\|.*\\n\\|---.*\\n((?:\\|.*\\n)+)`, 'm').exec(DOCUMENT)!;
  return new Set([...body.matchAll(/^\| `(\w+)` \|/gm)].map(([, name]) => name));
}

test.each<[string, Set<string>]>([
  ['property of `TableV2`', propertiesOf('table-v2', 'TablePropsV2', 'TableOptionsV2')],
  ['property of a replica', propertiesOf('table-v2', 'ReplicaTableProps')],
  ['property of `Table`', propertiesOf('table', 'SchemaOptions', 'TableOptions', 'TableProps')],
])('docs/compatibility.md says what to write for each %s', (heading, properties) => {
  expect(rowsOf(heading)).toEqual(properties);
});
