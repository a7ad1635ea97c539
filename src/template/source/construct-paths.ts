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
  visit(root, found);
  return [...found].map(([stack, of]) => ({ stack, ...of }));
}

function visit(construct: IConstruct, found: Map<Stack, Found>): void {
  if (Stack.isStack(construct)) {
    foundIn(found, construct);
  } else if (CfnElement.isCfnElement(construct)) {
    const { elements, paths } = foundIn(found, construct.stack);
    elements.push(construct);
    paths.set(String(construct.stack.resolve(construct.logicalId)), construct.node.path);
  }
  construct.node.children.forEach((child) => visit(child, found));
}

function foundIn(stacks: Map<Stack, Found>, stack: Stack): Found {
  const found = stacks.get(stack) ?? { elements: [], paths: new Map() };
  stacks.set(stack, found);
  return found;
}
