export { readAssembly } from './assembly';
export type { StackTemplate } from './assembly';
export type * from './facts';
