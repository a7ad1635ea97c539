export * from './grants/secure-table-grants';
export * from './multi-account/secure-table-replica';
export * from './multi-account/secure-table-replica-props';
export * from './replicas/secure-replica-props';
export * from './secure-table';
export * from './secure-table-props';
export * from './secure-table-base';
export * from './table-key';
