import { backupPlan } from './backup-plan';
import { backupVaultCustomerManagedKey } from './backup-vault-customer-managed-key';
import { contributorInsightsPlaintextKeys } from './contributor-insights-plaintext-keys';
import { customerManagedKey } from './customer-managed-key';
import { daxEncryptionAtRest } from './dax-encryption-at-rest';
import { daxEncryptionInTransit } from './dax-encryption-in-transit';
import { deletionProtection } from './deletion-protection';
import { keyAccess } from './key-access';
import { keyPolicyScope } from './key-policy-scope';
import { keyRetained } from './key-retained';
import { keyRotation } from './key-rotation';
import { kinesisDestinationEncrypted } from './kinesis-destination-encrypted';
import { plaintextEndpoint } from './plaintext-endpoint';
import { pointInTimeRecovery } from './point-in-time-recovery';
import { replicaParity } from './replica-parity';
import { replicationNotDenied } from './replication-not-denied';
import { resourcePolicyDeployable } from './resource-policy-deployable';
import type { Framework, Rule } from './rule';
import { streamTlsOnly } from './stream-tls-only';
import { tableKeyForTablesOnly } from './table-key-for-tables-only';
import { tlsOnly } from './tls-only';

/** All rules, in the order of reports and documentation. */
export const CATALOGUE: readonly Rule[] = [
  customerManagedKey,
  keyRotation,
  keyPolicyScope,
  keyRetained,
  keyAccess,
  tableKeyForTablesOnly,
  tlsOnly,
  streamTlsOnly,
  replicationNotDenied,
  resourcePolicyDeployable,
  pointInTimeRecovery,
  deletionProtection,
  backupPlan,
  replicaParity,
  kinesisDestinationEncrypted,
  daxEncryptionAtRest,
  daxEncryptionInTransit,
  backupVaultCustomerManagedKey,
  plaintextEndpoint,
  contributorInsightsPlaintextKeys,
];

/** The rules that contribute to at least one control of a framework. */
export function rulesFor(framework: Framework): readonly Rule[] {
  return CATALOGUE.filter((rule) => rule.controls[framework] !== undefined);
}

/** The rules that the guard enforces: encryption at rest, rotation and retention of keys, TLS, and policies that allow replication. */
export const GUARDED: readonly Rule[] = CATALOGUE.filter((rule) => rule.guarded);
