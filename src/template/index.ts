export { collect } from './collect';
export type * from './facts';
