import { Stack } from 'aws-cdk-lib';
import type { IConstruct } from 'constructs';
import { collect } from '../collect';
import { stackPaths } from './construct-paths';
import type { AppFacts } from '../facts';
import { rendered } from './render';
import { Scope } from './scope';
import { nest, originOf } from './stacks';
import { Template } from './template';

/**
 * The facts of the resources under `scope` as the tree would render them now, for when there are no files: aspects that have
 * not run are missing, and what belongs to another stack is unverifiable.
 */
export function readTree(scope: IConstruct): AppFacts {
  const home = scope.node.scopes.reverse().find((construct) => Stack.isStack(construct));
  const found = stackPaths(home ?? scope);
  const loaded = new Map(found.map((paths) => [paths.stack, new Template(rendered(paths), originOf(paths))]));
  nest(loaded);
  return collect([...loaded.values()], new Scope(scope.node.path));
}
