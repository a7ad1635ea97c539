import { app, reports, synth, violations } from './support/synth';
import { insecure } from '../../examples/insecure/app';
import { RulePacks } from '../../src/enforcement';

test('the example is stopped for each of its tables', () => {
  const root = app();
  insecure(root);

  expect(synth(root)).toBeDefined();
  expect(violations(root)).toEqual([
    'fatal SecureTable-CustomerManagedKey Insecure/Plain/Resource',
    'fatal SecureTable-CustomerManagedKey Insecure/AwsManaged/Resource',
    'fatal SecureTable-CustomerManagedKey Insecure/LevelOne',
    'fatal SecureTable-CustomerManagedKey Insecure/Raw',
    'fatal SecureTable-CustomerManagedKey Insecure/Overridden/Resource',
    'fatal SecureTable-CustomerManagedKey Insecure/Included/Sessions',
    'fatal SecureTable-TlsOnly Insecure/Plain/Resource',
    'fatal SecureTable-TlsOnly Insecure/Included/Sessions',
    'fatal SecureTable-TlsOnly Insecure/Lookalike/Resource',
  ]);
});

test('and the packs of cdk-nag see none of it', () => {
  const root = app();
  insecure(root);
  RulePacks.apply(root);
  synth(root);

  const theirs = reports(root).filter(({ pluginName }) => !['EncryptedTables', 'SecureTable'].includes(pluginName));

  expect(theirs.length).toBeGreaterThan(0);
  expect(theirs.flatMap((report) => report.violations.map(({ ruleName }) => ruleName)).filter((rule) => /encrypt|kms|tls|transit/i.test(rule))).toEqual([]);
});
