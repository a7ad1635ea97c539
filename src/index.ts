export * from './adoption';
export * from './enforcement';
export * from './migration';
export * from './operations';
export * from './secure-table';
