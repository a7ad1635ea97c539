import { CfnElement, Stack } from 'aws-cdk-lib';
import type { IConstruct } from 'constructs';

/** A stack, and what stands in it. */
export interface StackPaths {
  readonly stack: Stack;
  readonly elements: readonly CfnElement[];
  /** The construct path of the element with this logical id. */
  pathOf(logicalId: string): string | undefined;
}

/** One walk over the tree, nested stacks and stages included. */
export function stackPaths(root: IConstruct): readonly StackPaths[] {
  const found = new Map<Stack, CfnElement[]>();
  visit(root, found);
  return [...found].map(([stack, elements]) => ({ stack, elements, pathOf: lookUp(stack, elements) }));
}

function visit(construct: IConstruct, found: Map<Stack, CfnElement[]>): void {
  if (CfnElement.isCfnElement(construct)) {
    elementsOf(found, construct.stack).push(construct);
  } else if (Stack.isStack(construct)) {
    elementsOf(found, construct);
  }
  for (const child of construct.node.children) {
    visit(child, found);
  }
}

function elementsOf(stacks: Map<Stack, CfnElement[]>, stack: Stack): CfnElement[] {
  const found = stacks.get(stack) ?? [];
  stacks.set(stack, found);
  return found;
}

/** Logical ids are tokens, and costly to resolve: an app without findings never asks for a path. */
function lookUp(stack: Stack, elements: readonly CfnElement[]): StackPaths['pathOf'] {
  let paths: ReadonlyMap<string, string> | undefined;
  return (logicalId) => {
    paths ??= new Map(elements.map((element) => [String(stack.resolve(element.logicalId)), element.node.path]));
    return paths.get(logicalId);
  };
}
