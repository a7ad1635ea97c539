import type { IConstruct } from 'constructs';
import type { AuditTrailRuleOptions, TableAuditTrailProps } from './audit-trail/table-audit-trail-props';
import type { BackupCopy, EncryptedTableBackupProps, RestoreTestingOptions } from './backup/encrypted-table-backup-props';
import type { SecureDaxClusterProps } from './dax/secure-dax-cluster-props';
import type { EncryptionMonitorProps } from './monitor/encryption-monitor-props';
import type { TlsOnlyOrganizationProps } from './organization/tls-only-organization-props';
import { refuseUnknownProperties } from '../cdk/untyped-properties';
import type { Names } from '../cdk/untyped-properties';

const MONITOR: Names<EncryptionMonitorProps> = {
  tables: true, keys: true, watch: true, topic: true, format: true, exceptPrincipals: true, alarms: true, trail: true,
};

const TRAIL: Names<TableAuditTrailProps> = {
  tables: true,
  streams: true,
  excludeReplication: true,
  managementWrites: true,
  managementReads: true,
  trailName: true,
  bucket: true,
  encryptionKey: true,
  retention: true,
  sendToCloudWatchLogs: true,
};

const TRAIL_RULE: Names<AuditTrailRuleOptions> = {
  tables: true, target: true, description: true, eventPattern: true, ruleName: true, crossStackScope: true,
};

const BACKUP: Names<EncryptedTableBackupProps> = {
  tables: true, vault: true, encryptionKey: true, rules: true, lock: true, copyTo: true, restoreTesting: true,
};

const COPY: Names<BackupCopy> = { vault: true, airGapped: true };

const RESTORE_TESTING: Names<RestoreTestingOptions> = {
  name: true, schedule: true, encryptionKey: true, selectionWindow: true, validationWindow: true,
};

const DAX: Names<SecureDaxClusterProps> = {
  tables: true,
  vpc: true,
  vpcSubnets: true,
  nodeType: true,
  replicationFactor: true,
  readOnly: true,
  securityGroups: true,
  clusterName: true,
  parameterGroupName: true,
  preferredMaintenanceWindow: true,
  notificationTopic: true,
};

const ORGANIZATION: Names<TlsOnlyOrganizationProps> = {
  targets: true, services: true, exemptPrincipals: true, alsoDenyUnscoped: true, allowRoot: true, policyName: true,
};

const LISTS = {
  EncryptionMonitor: { names: MONITOR, of: 'an EncryptionMonitor' },
  TableAuditTrail: { names: TRAIL, of: 'a TableAuditTrail' },
  EncryptedTableBackup: { names: BACKUP, of: 'an EncryptedTableBackup' },
  SecureDaxCluster: { names: DAX, of: 'a SecureDaxCluster' },
  TlsOnlyOrganization: { names: ORGANIZATION, of: 'a TlsOnlyOrganization' },
} as const;

/** Refuses misspelt properties of a construct. An app may pass on the properties of the construct around it. */
export function refuseMisspelt(scope: IConstruct, name: keyof typeof LISTS, props: object | undefined): void {
  refuseUnknownProperties(scope, props, { ...LISTS[name], open: true });
}

/** Refuses unknown properties in those of an `EncryptedTableBackup`. */
export function refuseUnknownOfBackup(scope: IConstruct, { copyTo = [], restoreTesting }: Partial<EncryptedTableBackupProps>): void {
  copyTo.forEach((copy, index) => refuseUnknownProperties(scope, copy, { names: COPY, of: `copyTo[${index}]` }));
  refuseUnknownProperties(scope, restoreTesting, { names: RESTORE_TESTING, of: 'restoreTesting' });
}

/** Refuses unknown options of a rule of a `TableAuditTrail`. */
export function refuseUnknownOfTrailRule(scope: IConstruct, options: AuditTrailRuleOptions): void {
  refuseUnknownProperties(scope, options, { names: TRAIL_RULE, of: 'the options of the rule' });
}
