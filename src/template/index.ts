export { readAssembly } from '../cdk/assembly';
export type { StackTemplate } from '../cdk/assembly';
export { readTree } from '../cdk/construct-tree';
export type * from './facts';
