export * from './enforcement';
export * from './secure-table';
