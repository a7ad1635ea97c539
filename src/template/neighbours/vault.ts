import { BackupPlans } from './backup-plans';
import type { BackupVaultFact } from '../facts';
import { AWS_MANAGED, AWS_OWNED } from '../keys/encryption';
import type { Encryption } from '../keys/encryption';
import type { Resource } from '../source/template';
import { each, value, whenAbsent } from '../values/branches';
import type { Reading } from '../values/reading';

export const VAULT = 'AWS::Backup::BackupVault';
export const AIR_GAPPED_VAULT = 'AWS::Backup::LogicallyAirGappedBackupVault';

/** Reads backup vaults. */
export class Vaults {
  private plans?: BackupPlans;

  constructor(private readonly reading: Reading, private readonly encryption: Encryption) {}

  public fact(vault: Resource): BackupVaultFact {
    const { properties, template, type } = vault;
    this.plans ??= new BackupPlans(this.reading);
    const keys = each(this.reading.at(properties, template, 'EncryptionKeyArn'), (key) => this.encryption.byKey(key, template));
    return {
      where: template.locate(vault),
      // Without a key of its own a vault is under `aws/backup`, an air-gapped one under a key that AWS owns (Backup: encryption).
      encryption: whenAbsent(keys, value(type === VAULT ? AWS_MANAGED : AWS_OWNED)),
      holdsTables: this.plans.saveTables(vault),
    };
  }
}
