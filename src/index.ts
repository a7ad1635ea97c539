export * from './adoption';
export * from './cloudformation/table-rule';
export * from './enforcement';
export * from './migration/migration-guard';
export * from './secure-table';
