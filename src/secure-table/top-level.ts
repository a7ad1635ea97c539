import type { Stack } from 'aws-cdk-lib';

/** The stack that is deployed by itself: the outermost of nested ones. */
export function topLevel(stack: Stack): Stack {
  return stack.nestedStackParent === undefined ? stack : topLevel(stack.nestedStackParent);
}
