import type { Rule } from './rule';
import { violation, findings, unverifiable, matchBranches } from './support/findings';
import type { RuleResult } from './support/findings';
import type { BackupVaultFact } from '../template/facts';

export const backupVaultCustomerManagedKey: Rule = {
  name: 'BackupVaultCustomerManagedKey',
  title: 'Vaults that contain backups of tables are encrypted with a customer managed key',
  why: 'AWS Backup encrypts a backup with the key of its vault, not with the key of the table. Only a customer managed key on the vault protects '
    + 'backups like the table.',
  remedy: 'Give the vault its own customer managed key. Don\'t use a table\'s key: it is usable only through DynamoDB.',
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
const FOREIGN_FIX = 'Define the vault in the app with an `encryptionKey` (EncryptionKeyArn), or acknowledge this finding if the vault has a '
  + 'customer managed key.';

function check(vault: BackupVaultFact): readonly RuleResult[] {
  const weak: RuleResult = vault.holdsTables === undefined
    ? unverifiable('The vault has no customer managed key, and whether it contains backups of tables cannot be determined.', FIX)
    : violation('The vault contains backups of tables and has no customer managed key.', FIX);
  return matchBranches(vault.encryption, {
    value: ({ level }) => (level === 'CUSTOMER_MANAGED' ? [] : [weak]),
    absent: () => [weak],
    unverifiable: (why) => [vault.foreign === undefined ? unverifiable(`Which key encrypts the vault cannot be determined: ${why}.`, FIX)
      : unverifiable(`Which key encrypts the vault ${vault.foreign} cannot be determined: ${why}.`, FOREIGN_FIX)],
  });
}
