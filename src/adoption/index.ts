export * from './encrypt-table';
export * from './encrypt-table-options';
export * from './migration/migration-guard';
export * from './migration/migration-guard-props';
export * from './secure-table-defaults';
export * from './secure-table-defaults-options';
