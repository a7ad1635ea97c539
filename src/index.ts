export * from './adoption';
export * from './enforcement';
export * from './secure-table';
