export * from './grants/secure-table-grants';
export * from './replicas/replica-policy-strategy';
export * from './replicas/secure-replica-props';
export * from './secure-table';
export * from './secure-table-attributes';
export * from './secure-table-base';
export * from './secure-table-props';
export * from './table-key';
