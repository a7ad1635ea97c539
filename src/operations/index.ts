export * from './audit-trail/table-audit-trail';
export * from './audit-trail/table-audit-trail-props';
export * from './backup/encrypted-table-backup';
export * from './backup/encrypted-table-backup-props';
export * from './monitor/encryption-event';
export * from './monitor/encryption-monitor';
export * from './monitor/encryption-monitor-props';
