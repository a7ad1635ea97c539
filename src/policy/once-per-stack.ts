import type { Stack } from 'aws-cdk-lib';

/**
 * Makes what is the same for many tables of a stack once: statements are costly to make, and every table is rendered several times in a synth.
 *
 * @param make from plain values beside the stack; what it makes is shared, and for nobody to change
 */
export function oncePerStack<Given extends { readonly stack: Stack }, Made>(make: (given: Given) => Made): (given: Given) => Made {
  const known = new WeakMap<Stack, Map<string, Made>>();
  return (given) => {
    const { stack, ...values } = given;
    const ofStack = known.get(stack) ?? new Map<string, Made>();
    known.set(stack, ofStack);
    const key = JSON.stringify(values);
    const before = ofStack.get(key);
    if (before !== undefined) {
      return before;
    }
    const made = make(given);
    ofStack.set(key, made);
    return made;
  };
}
