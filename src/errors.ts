import type { IConstruct } from 'constructs';

/**
 * An error as users of the library meet it: a stable code, the fault, the construct it is in, and the remedy.
 *
 * A function and not a class, since jsii forbids an exported class that extends Error.
 */
export function fault(scope: IConstruct, code: string, what: string, remedy: string): Error {
  const error = new Error(`[${code}] ${what} at ${scope.node.path || '<root>'}. ${remedy}`);
  error.name = code;
  return error;
}
