export * from './migration-guard';
