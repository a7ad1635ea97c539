import { CfnElement, Stack } from 'aws-cdk-lib';
import type { IConstruct } from 'constructs';

/** The stacks under a construct, and what stands at which logical id in each. */
export interface StackPaths {
  readonly stack: Stack;
  /** Construct paths by logical id. */
  readonly paths: ReadonlyMap<string, string>;
}

/** One walk over the tree, nested stacks and stages included. */
export function stackPaths(root: IConstruct): readonly StackPaths[] {
  const found = new Map<Stack, Map<string, string>>();
  for (const node of root.node.findAll()) {
    if (Stack.isStack(node)) {
      pathsOf(found, node);
    }
    if (CfnElement.isCfnElement(node)) {
      pathsOf(found, node.stack).set(String(node.stack.resolve(node.logicalId)), node.node.path);
    }
  }
  return [...found].map(([stack, paths]) => ({ stack, paths }));
}

function pathsOf(found: Map<Stack, Map<string, string>>, stack: Stack): Map<string, string> {
  const before = found.get(stack);
  if (before !== undefined) {
    return before;
  }
  const paths = new Map<string, string>();
  found.set(stack, paths);
  return paths;
}
