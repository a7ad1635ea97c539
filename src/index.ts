export * from './adoption';
export * from './enforcement';
export * from './migration';
export * from './secure-table';
