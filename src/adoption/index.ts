export * from './encrypt-table';
export * from './encrypt-table-options';
export * from './secure-table-defaults';
export * from './secure-table-defaults-options';
