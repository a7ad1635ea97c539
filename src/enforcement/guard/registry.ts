import type { IConstruct } from 'constructs';
import type { Guard } from './guard';

/** On the construct itself and under a global symbol: several copies of this package may be loaded. */
const GUARDS = Symbol.for('cdk-secure-table.guards');

type Guarded = IConstruct & { [GUARDS]?: Guard[] };

/** All guards of the app that a construct belongs to, those of outer scopes first. */
export function guardsOf(construct: IConstruct): readonly Guard[] {
  return [...(construct.node.root as Guarded)[GUARDS] ?? []].sort((one, other) => one.scope.node.scopes.length - other.scope.node.scopes.length);
}

export function register(guard: Guard): void {
  const root: Guarded = guard.scope.node.root;
  root[GUARDS] = [...root[GUARDS] ?? [], guard];
}
