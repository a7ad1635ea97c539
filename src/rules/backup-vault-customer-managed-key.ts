import type { Rule } from './rule';
import { violation, findings, unverifiable, matchBranches } from './support/findings';
import type { RuleResult } from './support/findings';
import type { BackupVaultFact } from '../template/facts';

export const backupVaultCustomerManagedKey: Rule = {
  name: 'BackupVaultCustomerManagedKey',
  title: 'Vaults that hold backups of tables are encrypted with a customer-managed key',
  why: 'A backup is encrypted with the key of its vault, not with that of the table: a vault without a key of yours undoes the table\'s.',
  remedy: 'Give the vault a customer-managed key of its own; a table\'s key is usable only through DynamoDB.',
  controls: {
    nist80053R5: ['SC-13', 'SC-28(1)', 'CP-9d'],
    hipaa: ['164.312(a)(2)(iv)'],
    pciDss4: ['3.5.1'],
    securityHub: ['Backup.1'],
    iso27001: ['A.8.24'],
    nist800171: ['3.13.16'],
  },
  guarded: false,
  check: (facts) => facts.backupVaults
    .filter((vault) => vault.holdsTables ?? facts.tables.length > 0)
    .flatMap((vault) => findings({ where: vault.where, subjects: [], when: vault.when }, check(vault))),
};

const FIX = 'Set `encryptionKey` on the vault (EncryptionKeyArn).';
const FOREIGN_FIX = 'Define the vault in the app, with an `encryptionKey` (EncryptionKeyArn), or acknowledge this where the vault has a '
  + 'customer-managed key.';

function check(vault: BackupVaultFact): readonly RuleResult[] {
  const weak: RuleResult = vault.holdsTables === undefined
    ? unverifiable('The vault is encrypted with a key of AWS, and whether backups of tables go into it cannot be known.', FIX)
    : violation('The vault holds backups of tables and is encrypted with a key of AWS.', FIX);
  return matchBranches(vault.encryption, {
    value: ({ level }) => (level === 'CUSTOMER_MANAGED' ? [] : [weak]),
    absent: () => [weak],
    unverifiable: (why) => [vault.foreign === undefined ? unverifiable(`Which key encrypts the vault cannot be known: ${why}.`, FIX)
      : unverifiable(`Which key encrypts the vault ${vault.foreign} cannot be known: ${why}.`, FOREIGN_FIX)],
  });
}
