import { CfnElement, Stack } from 'aws-cdk-lib';
import type { IConstruct } from 'constructs';

/** A stack, and what stands in it. */
export interface StackPaths {
  readonly stack: Stack;
  readonly elements: readonly CfnElement[];
  /** Construct paths by logical id. */
  readonly paths: ReadonlyMap<string, string>;
}

interface Found {
  readonly elements: CfnElement[];
  readonly paths: Map<string, string>;
}

/** One walk over the tree, nested stacks and stages included. */
export function stackPaths(root: IConstruct): readonly StackPaths[] {
  const found = new Map<Stack, Found>();
  for (const node of root.node.findAll()) {
    if (Stack.isStack(node)) {
      foundIn(found, node);
    } else if (CfnElement.isCfnElement(node)) {
      const { elements, paths } = foundIn(found, node.stack);
      elements.push(node);
      paths.set(String(node.stack.resolve(node.logicalId)), node.node.path);
    }
  }
  return [...found].map(([stack, of]) => ({ stack, ...of }));
}

function foundIn(stacks: Map<Stack, Found>, stack: Stack): Found {
  const found = stacks.get(stack) ?? { elements: [], paths: new Map() };
  stacks.set(stack, found);
  return found;
}
