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
  ['A1', 598, 'the default of Fn::FindInMap is one of the outcomes', ['CustomerManagedKey of Table: insecure']],
  ['A1', 1226, 'the default of Fn::FindInMap is one of the outcomes, of a key policy too', ['KeyPolicyScope of Table: insecure']],
  ['A2', 2050, 'a principal of a key policy that no template tells may be everybody', ['KeyPolicyScope of Table: unknown']],
  ['A3', 2057, 'a dynamic reference in a policy is not literal text', ['KeyPolicyScope of Table: unknown']],
  ['A4', 1957, 'a loop among properties may add a stream', ['StreamTlsOnly of Table: insecure']],
  ['A4', 1119, 'a macro or a loop among properties may write any of them', ['CustomerManagedKey of Table: unknown', 'StreamTlsOnly of Table: unknown', 'TlsOnly of Table: unknown']],
  ['A5', 145, 'a key by parameter may be the one that AWS manages', ['CustomerManagedKey of Table: insecure', 'CustomerManagedKey of Table: unknown']],
  ['A6', 2659, 'every branch of a nested template is read', ['CustomerManagedKey of Plain: insecure', 'TlsOnly of Plain: insecure']],
  ['A6', 2179, 'every branch of the URL of a nested template is read', ['TlsOnly of Open: insecure']],
  ['B1', 614, 'a stream and its policy come and go together', []],
  ['B2', 2357, 'a custom resource with the condition of its table attaches its policies wherever there is a table', []],
  ['B3', 1143, 'the condition of a table decides what its properties are', []],
  ['B3', 397, 'a branch that no parameter reaches does not count', []],
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
