export * from './adoption';
export * from './cloudformation/table-rule';
export * from './enforcement';
export * from './migration';
export * from './secure-table';
