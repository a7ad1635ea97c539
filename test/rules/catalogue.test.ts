import { existsSync, readFileSync } from 'fs';
import { join } from 'path';
import { facts, globalTable, OPTIONS, table } from './support/facts';
import { TableRule } from '../../src';
import { CATALOGUE, GUARDED, rulesFor } from '../../src/rules/catalogue';
import { FRAMEWORKS } from '../../src/rules/rule';
import type { Framework } from '../../src/rules/rule';
import { runRules } from '../../src/rules/run-rules';
import { RULES_DOC, rulesDocument } from '../../tools/rules-doc';

test('the rules are those that users can name', () => {
  expect(CATALOGUE.map((rule) => rule.name)).toEqual(Object.values(TableRule));
});

test('each rule has a file of its name, with a test next to it', () => {
  for (const { name } of CATALOGUE) {
    const file = name.replace(/(?!^)[A-Z]/g, '-$&').toLowerCase();

    expect(existsSync(join(__dirname, '..', '..', 'src', 'rules', `${file}.ts`))).toBe(true);
    expect(existsSync(join(__dirname, `${file}.test.ts`))).toBe(true);
  }
});

test('each rule explains itself', () => {
  for (const { title, why, remedy } of CATALOGUE) {
    expect(title).toMatch(/[^.]$/);
    expect(why).toMatch(/\.$/);
    expect(remedy).toMatch(/\.$/);
  }
});

test('guarded are encryption at rest, keys, TLS and replication', () => {
  expect(GUARDED.map((rule) => rule.name)).toEqual([
    'CustomerManagedKey', 'KeyRotation', 'KeyPolicyScope', 'KeyRetained', 'TlsOnly', 'StreamTlsOnly', 'ReplicationNotDenied', 'DaxEncryptionAtRest',
    'DaxEncryptionInTransit',
  ]);
});

test('every framework has rules, and no rule an empty list of controls', () => {
  for (const framework of Object.keys(FRAMEWORKS) as Framework[]) {
    expect(rulesFor(framework).length).toBeGreaterThan(0);
    expect(rulesFor(framework).every((rule) => rule.controls[framework]!.length > 0)).toBe(true);
  }
});

test('a compliant app draws nothing from any rule', () => {
  expect(runRules(facts({ tables: [table(), globalTable()] }), CATALOGUE, OPTIONS)).toEqual([]);
});

test('docs/rules.md is what the catalogue says: run `npx projen rules-doc`', () => {
  expect(readFileSync(RULES_DOC, 'utf8')).toBe(rulesDocument());
});
