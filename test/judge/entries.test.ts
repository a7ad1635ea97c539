import { mkdtempSync, rmSync } from 'fs';
import { tmpdir } from 'os';
import { join } from 'path';
import * as cdk from 'aws-cdk-lib';
import { compare, guardedApp } from './compare';
import { writeNestedTemplates } from './files';
import { randomApp } from './generator/random-app';
import { guard } from './guard';
import { enforcedBy } from './package-guard';
import { EncryptedTables } from '../../src/enforcement';

const directory = mkdtempSync(join(tmpdir(), 'judge-'));
beforeAll(() => writeNestedTemplates(directory));
afterAll(() => rmSync(directory, { recursive: true }));

/*
 * Templates of the generator that the guard of commit 621f140 judged wrongly, found by the judge alone: `JUDGE_PACKAGE=<that commit, compiled>`.
 * Whoever changes the generator finds other seeds in the same way.
 */
test.each<[string, number, string, readonly string[]]>([
  ['A1', 10, 'the default of Fn::FindInMap is one of the outcomes, and may itself depend on a condition', ['CustomerManagedKey of Table: insecure']],
  ['A1', 2488, 'the default of Fn::FindInMap is one of the outcomes', ['KeyRotation of Table: insecure']],
  ['A2', 1638, 'a principal of a key policy that no template tells may be everybody', ['KeyPolicyScope of Table: unknown']],
  ['A2', 757, 'a principal that a parameter looks up in a map may be everybody', ['KeyPolicyScope of Table: insecure']],
  ['A3', 154, 'a dynamic reference in a policy is not literal text', ['KeyPolicyScope of Table: unknown']],
  ['A4', 1143, 'a loop among properties may add a stream', ['StreamTlsOnly of Table: insecure']],
  ['A4', 1459, 'a macro or a loop among properties may write any of them', ['CustomerManagedKey of Table: unknown', 'StreamTlsOnly of Table: unknown', 'TlsOnly of Table: unknown']],
  ['A5', 2871, 'a key by parameter may be the one that AWS manages', ['CustomerManagedKey of Table: insecure', 'CustomerManagedKey of Table: unknown']],
  ['A6', 1395, 'every branch of the URL of a nested template is read',
    ['CustomerManagedKey of Plain: insecure', 'TlsOnly of ExtraTable: insecure', 'TlsOnly of Plain: insecure']],
  ['A6', 2218, 'every branch of the URL of a nested template is read, however it is written', ['TlsOnly of Open: insecure']],
  ['B1', 614, 'a stream and its policy come and go together', []],
  ['B2', 2753, 'a custom resource with the condition of its table attaches its policies wherever there is a table', []],
  ['B3', 2502, 'a condition and its opposite in two statements are one toss', []],
  ['B3', 2378, 'a Region is the same one in every condition', []],
])('[%s] seed %i: %s', (_, seed, _what, wrong) => {
  const { failing, missed, isFalseAlarm } = compare(randomApp(seed), guard, directory);
  const faults = failing.flatMap((each) => each.faults).map(({ rule, id, kind }) => `${rule} of ${id}: ${kind}`);

  expect([...new Set(faults)].sort()).toEqual(wrong);
  expect(missed).toEqual([]);
  expect(isFalseAlarm).toBe(false);
});

test('the rules find in templates what the guard finds in an app whose stacks have these templates', () => {
  const enforced = enforcedBy({ EncryptedTables }, cdk);
  for (let seed = 1; seed <= 25; seed++) {
    const app = guardedApp(randomApp(seed));
    const rulesOf = (errors: readonly { readonly rule: string }[]) => [...new Set(errors.map(({ rule }) => rule))].sort();

    expect([seed, rulesOf(enforced(app, directory))]).toEqual([seed, rulesOf(guard(app, directory))]);
  }
});
