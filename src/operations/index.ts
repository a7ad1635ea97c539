export * from './audit-trail/table-audit-trail';
export * from './audit-trail/table-audit-trail-props';
export * from './backup/encrypted-table-backup';
export * from './backup/encrypted-table-backup-props';
export * from './config/encryption-config-rules';
export * from './monitor/encryption-event';
export * from './monitor/encryption-monitor';
export * from './monitor/encryption-monitor-props';
