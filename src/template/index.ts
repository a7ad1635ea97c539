export { readAssembly } from './source/assembly';
export type { StackTemplate } from './source/assembly';
export { readTree } from './source/tree';
export type * from './facts';
