import { cpSync, mkdtempSync, rmSync } from 'fs';
import { tmpdir } from 'os';
import { join } from 'path';
import { Validations } from 'aws-cdk-lib';
import { MigrationGuard } from '../../src';
import { updateBehaviour } from '../adoption/support/cloudformation';
import { build, RELEASED, documentedChanges, STEPS, TABLES } from '../adoption/support/guide';
import { differences, resourcesOf } from '../adoption/support/templates';
import type { Resource } from '../adoption/support/templates';
import { appWith } from '../support/flags';

/* docs/migration.md, step by step: what each step changes, and what the guard finds. */

const folders: string[] = [];
afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true })));

function render(step: string): Map<string, Resource> {
  return resourcesOf(build(appWith(), step));
}

/** The error of the guard for a step when another is deployed; undefined if it passes. */
function stopped(from: string, to: string, released: string[] = []): string | undefined {
  const folder = mkdtempSync(join(tmpdir(), 'deployed-'));
  folders.push(folder);
  cpSync(build(appWith(), from).synth().directory, folder, { recursive: true });
  const app = build(appWith(), to);
  Validations.of(app).addPlugins(new MigrationGuard({ previous: folder, released }));
  try {
    app.synth();
    return undefined;
  } catch (error) {
    return String(error);
  }
}

/** Added and removed resources, by type; of changed ones the type and the property. */
function changes(from: string, to: string) {
  const [before, after] = [render(from), render(to)];
  const properties = (resource: Resource, other: Resource) =>
    new Set(differences(resource.Properties, other.Properties).map((path) => path.split('.')[0]));
  return {
    added: [...after].filter(([id]) => !before.has(id)).map(([, { Type }]) => Type),
    removed: [...before].filter(([id]) => !after.has(id)).map(([, { Type }]) => Type),
    changed: [...before].filter(([id]) => after.has(id)).flatMap(([id, resource]) =>
      [...properties(resource, after.get(id)!)].map((property) => ({ type: resource.Type, property }))),
  };
}

function sorted<T>(list: readonly T[]): T[] {
  return [...list].sort((one, other) => (JSON.stringify(one) < JSON.stringify(other) ? -1 : 1));
}

test('every step of the guide can be built', () => {
  expect(STEPS.size).toBeGreaterThan(15);
});

describe.each(TABLES)('from %s to %s', (from, to) => {
  test('exactly the documented properties change', () => {
    const { changed } = changes(from, to);
    const documented = documentedChanges(from, to).map(({ type, property }) => ({ type, property }));

    expect(sorted(changed)).toEqual(sorted(documented));
  });

  test('the documented update behaviour is that of CloudFormation', () => {
    for (const { type, property, update } of documentedChanges(from, to)) {
      expect([type, property, update]).toEqual([type, property, updateBehaviour(type, property)]);
    }
  });

  test('no table is added or removed', () => {
    const { added, removed } = changes(from, to);

    expect([...added, ...removed].filter((type) => type.startsWith('AWS::DynamoDB::'))).toEqual([]);
  });

  test('the guard lets it pass', () => {
    expect(stopped(from, to)).toBeUndefined();
  });
});

describe('a TableV2 becomes a SecureTable', () => {
  test('the first deployment creates the key and grants on it, and does not change the table', () => {
    const { added, changed } = changes('v2-0', 'v2-1');

    expect(added.sort()).toEqual(['AWS::KMS::Alias', 'AWS::KMS::Key']);
    expect(changed).toEqual([{ type: 'AWS::IAM::Policy', property: 'PolicyDocument' }]);
  });

  test('neither the logical id nor a property that would replace the table changes', () => {
    const table = (step: string) => [...render(step)].find(([, { Type }]) => Type === 'AWS::DynamoDB::GlobalTable')!;
    const [idBefore, before] = table('v2-0');
    const [idAfter, after] = table('v2-2');

    expect(idAfter).toBe(idBefore);
    for (const name of ['KeySchema', 'AttributeDefinitions', 'LocalSecondaryIndexes', 'TableName']) {
      expect(after.Properties![name]).toEqual(before.Properties![name]);
    }
  });
});

describe('a Table becomes a SecureTable', () => {
  test('the guard finds it in place', () => {
    expect(stopped('v1-0', 'v1-4')).toMatch(/TableTypeChanged/);
  });

  test('the first step retains the table', () => {
    const table = (step: string) => [...render(step).values()].find(({ Type }) => Type === 'AWS::DynamoDB::Table')!;

    expect(table('v1-0')).toMatchObject({ DeletionPolicy: 'Delete', UpdateReplacePolicy: 'Delete' });
    expect(table('v1-1')).toMatchObject({ DeletionPolicy: 'Retain', UpdateReplacePolicy: 'Retain' });
    expect(stopped('v1-0', 'v1-1')).toBeUndefined();
  });

  test('without it the guard does not let the table be released', () => {
    expect(stopped('v1-0', 'v1-2', RELEASED)).toMatch(/TableGone/);
  });

  test('with it the guard needs released', () => {
    expect(stopped('v1-1', 'v1-2')).toMatch(/TableGone/);
    expect(stopped('v1-1', 'v1-2', RELEASED)).toBeUndefined();
  });

  test('the release removes only the table', () => {
    const { added, removed, changed } = changes('v1-1', 'v1-2');

    expect([added, removed]).toEqual([[], ['AWS::DynamoDB::Table']]);
    expect(changed).toEqual([{ type: 'AWS::IAM::Policy', property: 'PolicyDocument' }]);
  });

  test('the import adds only the table, of the other type and under the same logical id', () => {
    expect(changes('v1-2', 'v1-3')).toEqual({ added: ['AWS::DynamoDB::GlobalTable'], removed: [], changed: [] });
    expect(render('v1-3').get('Shop.template.json/OrdersA9B65338')).toMatchObject({ Type: 'AWS::DynamoDB::GlobalTable', DeletionPolicy: 'Retain' });
    expect(stopped('v1-2', 'v1-3')).toBeUndefined();
  });

  test('naming the table on the way would replace it, and the guard finds that', () => {
    expect(stopped('v1-1', 'v1-named')).toMatch(/TableReplaced/);
  });
});

describe('a restored table', () => {
  test('the import adds only the table', () => {
    expect(changes('restore-0', 'restore-1')).toEqual({ added: ['AWS::DynamoDB::GlobalTable'], removed: [], changed: [] });
    expect(stopped('restore-0', 'restore-1')).toBeUndefined();
  });
});

describe('a table of another stack', () => {
  test('the release removes it from one stack, and the import adds it to the other', () => {
    expect(changes('move-0', 'move-1')).toEqual({ added: [], removed: ['AWS::DynamoDB::GlobalTable'], changed: [] });
    expect(changes('move-1', 'move-2')).toEqual({ added: ['AWS::DynamoDB::GlobalTable'], removed: [], changed: [] });
  });

  test('the guard needs released', () => {
    expect(stopped('move-0', 'move-1')).toMatch(/TableGone/);
    expect(stopped('move-0', 'move-1', RELEASED)).toBeUndefined();
    expect(stopped('move-1', 'move-2')).toBeUndefined();
  });
});

describe('replicas', () => {
  test('the guard finds a key that changes together with a replica', () => {
    expect(stopped('replica-0', 'replica-wrong')).toMatch(/KeyChangedWithReplica/);
  });

  test('and lets each change pass by itself', () => {
    expect(stopped('replica-0', 'replica-1')).toBeUndefined();
    expect(stopped('replica-1', 'replica-wrong')).toBeUndefined();
  });
});

test('the guard in the guide works', () => {
  const folder = process.cwd();
  const directory = mkdtempSync(join(tmpdir(), 'app-'));
  folders.push(directory);
  cpSync(build(appWith(), 'v1-0').synth().directory, join(directory, 'deployed'), { recursive: true });
  process.chdir(directory);
  try {
    const app = build(appWith(), 'guard');

    expect(() => app.synth()).toThrow(/TableGone/);
  } finally {
    process.chdir(folder);
  }
});
