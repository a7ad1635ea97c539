import type { Stack } from 'aws-cdk-lib';

/**
 * Memoizes a function per stack: statements are expensive to create, equal for many tables of a stack, and rendered several times in a synthesis.
 *
 * @param make depends only on the stack and on values that JSON can express; its results are shared, so nothing may change them
 */
export function oncePerStack<Options extends { readonly stack: Stack }, Result>(make: (options: Options) => Result): (options: Options) => Result {
  const results = new WeakMap<Stack, Map<string, Result>>();
  return (options) => {
    const { stack, ...values } = options;
    const ofStack = results.get(stack) ?? new Map<string, Result>();
    results.set(stack, ofStack);
    const key = JSON.stringify(values);
    const result = ofStack.get(key) ?? make(options);
    ofStack.set(key, result);
    return result;
  };
}
