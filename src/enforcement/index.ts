export * from './encrypted-tables';
export * from './key-level';
export * from './packs/secure-table-checks';
export * from './packs/secure-table-hipaa-checks';
export * from './packs/secure-table-nist-800-53-r5-checks';
export * from './packs/secure-table-pci-dss-4-checks';
export * from './rule-packs';
export * from './table-rule';
