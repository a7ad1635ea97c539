export * from './encrypt-table';
export * from './secure-table-defaults';
