import type { IConstruct } from 'constructs';

/**
 * An error of this library: a stable code, what is wrong with which construct, and the remedy.
 *
 * A function, since jsii forbids an exported class that extends Error.
 */
export function constructError(scope: IConstruct, code: string, what: string, remedy: string): Error {
  const error = new Error(`[${code}] ${what} at ${scope.node.path || '<root>'}. ${remedy}`);
  error.name = code;
  return error;
}
