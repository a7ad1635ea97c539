export * from './encrypted-tables';
export { SecureTableChecks, SecureTableHipaaChecks, SecureTableNist80053R5Checks, SecureTablePciDss4Checks } from './secure-table-checks';
export * from './rule-packs';
export * from '../cloudformation/table-rule';
