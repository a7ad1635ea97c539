export * from './encrypted-tables';
export * from './secure-table-checks';
export * from './rule-packs';
export * from '../cloudformation/table-rule';
