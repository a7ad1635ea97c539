import { mkdirSync, mkdtempSync, writeFileSync } from 'fs';
import { tmpdir } from 'os';
import { dirname, join } from 'path';
import { violations } from './checks';
import { HOUSE } from './house';
import { compilerOptions, sourceTree } from './source-tree';

const OPTIONS = compilerOptions(join(__dirname, '..', '..', 'tsconfig.json'));

/** The violations in a tree of files, which are given by their paths from `src`. */
function found(files: Readonly<Record<string, string>>): readonly string[] {
  const src = join(mkdtempSync(join(tmpdir(), 'architecture-')), 'src');
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(src, path)), { recursive: true });
    writeFileSync(join(src, path), text);
  }
  // As tsconfig.dev.json has it.
  return violations(sourceTree(src, { ...OPTIONS, paths: { 'cdk-secure-table': [src] } }), HOUSE);
}

/** Empty files. */
function empty(...paths: readonly string[]): Readonly<Record<string, string>> {
  return Object.fromEntries(paths.map((path) => [path, '']));
}

function lines(count: number): string {
  return '// line\n'.repeat(count);
}

describe('arrows between wings', () => {
  const RULE = 'rules may import only cloudformation, errors, policy-analysis, rules, template, and not cdk';

  test.each([
    ['an import', 'import { a } from \'../cdk/a\';'],
    ['an import without names', 'import \'../cdk/a\';'],
    ['an import with its extension', 'import { a } from \'../cdk/a.js\';'],
    ['an import of types', 'import type { A } from \'../cdk/a\';'],
    ['an import of a type among values', 'import { type A } from \'../cdk/a\';'],
    ['an export', 'export { a } from \'../cdk/a\';'],
    ['an export of types', 'export type * from \'../cdk/a\';'],
    ['a type by its import', 'export type A = import(\'../cdk/a\').A;'],
    ['a module that is loaded inside of a function', 'export const a = () => require(\'../cdk/a\') as unknown;'],
    ['a module that is imported inside of a function', 'export const a = () => import(\'../cdk/a.js\');'],
    ['an import that is assigned', 'import a = require(\'../cdk/a\');'],
    ['an addition to the types of a module', 'declare module \'../cdk/a\' {}\nexport {};'],
    ['a reference to a file', '/// <reference path="../cdk/a.ts" />'],
  ])('against an arrow: %s', (_, text) => {
    const [violation, ...others] = found({ ...empty('cdk/a.ts'), 'rules/b.ts': text });

    expect(violation).toMatch(/^src\/rules\/b\.ts:1 imports \.\.\/cdk\/a(\.js|\.ts)?: /);
    expect(violation).toContain(RULE);
    expect(others).toEqual([]);
  });

  test('a module that is loaded with its type is reported for both imports', () => {
    const text = '\nexport const a = () => require(\'../cdk/a\') as typeof import(\'../cdk/a\');';

    expect(found({ ...empty('cdk/a.ts'), 'rules/b.ts': text })).toEqual([
      `src/rules/b.ts:2 imports ../cdk/a: ${RULE}`, `src/rules/b.ts:2 imports ../cdk/a: ${RULE}`,
    ]);
  });

  test('every wing may import what the plan says, and nothing else', () => {
    const wings = Object.keys(HOUSE.arrows);
    const imports = [...wings.map((wing) => `${wing}/of-${wing}`), 'errors', 'assets', 'index'].map((path) => `import type {} from '../${path}';`);
    const against = found({
      ...empty('errors.ts', 'assets.ts', 'index.ts'),
      ...Object.fromEntries(wings.map((wing) => [`${wing}/of-${wing}.ts`, ''])),
      ...Object.fromEntries(wings.map((wing) => [`${wing}/all-of-${wing}.ts`, imports.join('\n')])),
    }).map((violation) => /^src\/(.*)\/all-of-.*: .* and not (.*)$/.exec(violation)?.slice(1).join(' -> ') ?? violation);
    const forbidden = wings.flatMap((wing) => [...wings, 'assets', 'index']
      .filter((other) => other !== wing && !HOUSE.arrows[wing].includes(other)).map((other) => `${wing} -> ${other}`));

    expect(against.sort()).toEqual(forbidden.sort());
    expect(forbidden).toContain('secure-table -> rules');
    expect(forbidden).not.toContain('rules -> template');
  });

  test('the name of this package counts as its index', () => {
    expect(found({ ...empty('index.ts'), 'rules/a.ts': 'import type { SecureTable } from \'cdk-secure-table\';' })).toEqual([
      expect.stringContaining('src/rules/a.ts:1 imports cdk-secure-table: rules may import only '),
    ]);
  });

  test('packages are not limited', () => {
    expect(found({ 'policy/a.ts': 'import { readFileSync } from \'node:fs\';\nimport { aws_iam } from \'aws-cdk-lib\';' })).toEqual([]);
  });
});

describe('the root', () => {
  test('index may import the index of a wing', () => {
    expect(found({ ...empty('adoption/index.ts', 'enforcement/index.ts'), 'index.ts': 'export * from \'./adoption\';\nexport * from \'./enforcement\';' })).toEqual([]);
  });

  test('index may import no other file of a wing', () => {
    expect(found({ ...empty('adoption/a.ts'), 'index.ts': 'export * from \'./adoption/a\';' })).toEqual([
      'src/index.ts:1 imports ./adoption/a: index.ts may import only the index.ts of wings',
    ]);
  });

  test.each(['errors', 'assets'])('%s may import nothing of src', (name) => {
    expect(found({ ...empty('cloudformation/a.ts'), [`${name}.ts`]: 'import type { A } from \'./cloudformation/a\';' })).toEqual([
      `src/${name}.ts:1 imports ./cloudformation/a: ${name}.ts may import nothing of src`,
    ]);
  });

  test.each(['helpers.ts', 'helpers/a.ts'])('%s is in no wing', (path) => {
    expect(found(empty(path))).toEqual([expect.stringContaining(`src/${path} is in no wing: the wings are adoption, cdk, `)]);
  });
});

describe('the target of an import', () => {
  test('is in src', () => {
    expect(found({ ...empty('../tools/a.ts'), 'rules/b.ts': 'import \'../../tools/a\';' })).toEqual([
      'src/rules/b.ts:1 imports ../../tools/a: src may import only files of src, and packages',
    ]);
  });

  test('exists', () => {
    expect(found({ 'rules/b.ts': 'import \'./a\';' })).toEqual([expect.stringContaining('src/rules/b.ts:1 imports ./a: an import must be a literal text, and the name of a file that exists')]);
  });

  test('is literal text', () => {
    expect(found({ 'rules/b.ts': 'export const load = (name: string) => require(name) as unknown;' })).toEqual([
      expect.stringContaining('src/rules/b.ts:1 imports an expression: an import must be a literal text'),
    ]);
  });
});

describe('circles', () => {
  const RULE = 'files may not import one another in a circle, types included';

  test('of types', () => {
    expect(found({
      'rules/a.ts': 'import type { B } from \'./b\';\nexport interface A { b: B }',
      'rules/b.ts': 'import type { A } from \'./a\';\nexport interface B { a: A }',
    })).toEqual([`src/rules/a.ts -> src/rules/b.ts -> src/rules/a.ts: ${RULE}`]);
  });

  test('through an index, and through a late require', () => {
    expect(found({
      'rules/index.ts': 'export * from \'./a\';',
      'rules/a.ts': 'export const b = () => require(\'./b\') as unknown;',
      'rules/b.ts': 'import type { A } from \'.\';',
    })).toEqual([`src/rules/a.ts -> src/rules/b.ts -> src/rules/index.ts -> src/rules/a.ts: ${RULE}`]);
  });

  test('of one file', () => {
    expect(found({ 'rules/a.ts': 'export * as again from \'./a\';' })).toEqual([`src/rules/a.ts -> src/rules/a.ts: ${RULE}`]);
  });

  test('two circles are two reports', () => {
    expect(found({
      'rules/a.ts': 'import \'./b\';', 'rules/b.ts': 'import \'./a\';', 'rules/c.ts': 'import \'./d\';\nimport \'./a\';', 'rules/d.ts': 'import \'./c\';',
    })).toHaveLength(2);
  });

  test('a file that two others import is in no circle', () => {
    expect(found({ ...empty('rules/c.ts'), 'rules/a.ts': 'import \'./b\';\nimport \'./c\';', 'rules/b.ts': 'import \'./c\';' })).toEqual([]);
  });
});

describe('wings without CDK', () => {
  const RULE = 'must not import aws-cdk-lib, constructs, cdk-nag, types included';

  test.each([
    ['rules', 'import type { Stack } from \'aws-cdk-lib\';', 'aws-cdk-lib'],
    ['template', 'import { aws_kms } from \'aws-cdk-lib/aws-kms\';', 'aws-cdk-lib/aws-kms'],
    ['policy-analysis', 'import type { IConstruct } from \'constructs\';', 'constructs'],
    ['cloudformation', 'export type Pack = import(\'cdk-nag\').NagPack;', 'cdk-nag'],
    ['check', 'export const nag = () => require(\'cdk-nag\') as unknown;', 'cdk-nag'],
    ['check', '/// <reference types="constructs" />', 'constructs'],
  ])('%s: %s', (wing, text, specifier) => {
    expect(found({ [`${wing}/a.ts`]: text })).toEqual([`src/${wing}/a.ts:1 imports ${specifier}: ${wing} ${RULE}`]);
  });

  test('must not reach it through errors.ts', () => {
    expect(found({ 'errors.ts': 'import type { IConstruct } from \'constructs\';', 'rules/a.ts': 'import \'../errors\';' })).toEqual([
      `src/errors.ts:1 imports constructs (reached from src/rules/a.ts): rules ${RULE}`,
    ]);
  });

  test('are reported once, where the import is', () => {
    expect(found({ 'template/a.ts': 'import \'constructs\';', 'rules/a.ts': 'import \'../template/a\';', 'rules/b.ts': 'import \'./a\';' })).toEqual([
      `src/template/a.ts:1 imports constructs: template ${RULE}`,
    ]);
  });

  test('the other wings may import it', () => {
    expect(found({ 'cdk/a.ts': 'import type { Stack } from \'aws-cdk-lib\';', 'enforcement/b.ts': 'import { NagPack } from \'cdk-nag\';' })).toEqual([]);
  });
});

describe('sizes', () => {
  test('a file has at most 300 lines', () => {
    expect(found({ 'rules/a.ts': lines(300) })).toEqual([]);
    expect(found({ 'rules/a.ts': lines(301) })).toEqual(['src/rules/a.ts has 301 lines, and at most 300 are allowed']);
    expect(found({ 'rules/a.ts': `${lines(300)}// line` })).toHaveLength(1);
  });

  test('src has at most 275 files', () => {
    const files = Array.from({ length: 275 }, (_, index) => `rules/a${index}.ts`);

    expect(found(empty(...files))).toEqual([]);
    expect(found(empty(...files, 'check/not-counted.ts', 'operations/not-counted-either.ts'))).toEqual([]);
    expect(found(empty(...files, 'rules/one-more.ts'))).toEqual(['src has 276 files, and at most 275 are allowed']);
  });
});

describe('names', () => {
  test('a wing has each base name once', () => {
    expect(found(empty('rules/json.ts', 'rules/support/json.ts'))).toEqual(['src/rules/json.ts, src/rules/support/json.ts have the same base name: a wing may have each only once']);
  });

  test('src has each base name at most twice', () => {
    expect(found(empty('rules/json.ts', 'template/json.ts'))).toEqual([]);
    expect(found(empty('rules/json.ts', 'template/json.ts', 'policy/Json.ts'))).toEqual([
      'src/policy/Json.ts, src/rules/json.ts, src/template/json.ts have the same base name: src may have each at most 2 times',
    ]);
  });

  test('index is not counted', () => {
    expect(found(empty('index.ts', 'rules/index.ts', 'rules/support/index.ts', 'template/index.ts'))).toEqual([]);
  });
});
