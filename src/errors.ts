import { sep } from 'path';

/** The part of a construct that its errors show. A structural type, since the check runs without the package of constructs. */
interface ConstructWithPath {
  readonly node: { readonly path: string };
}

/**
 * An error of this library: a stable code, the construct, what is wrong with it, and the remedy.
 *
 * A function, since jsii forbids an exported class that extends Error.
 */
export function constructError(scope: ConstructWithPath, code: string, what: string, remedy: string): Error {
  return codedError(code, scope.node.path || '<root>', what, remedy);
}

/** The same for something that is not a construct, such as a file. */
export function codedError(code: string, path: string, what: string, remedy: string): Error {
  const { stackTraceLimit } = Error;
  // The frames of the library and of CDK above the user's line can be more than the ten that Node.js records: while tokens are resolved, over 60.
  Error.stackTraceLimit = Math.max(stackTraceLimit, 200);
  const error = new Error(`[${code}] ${path}: ${what}. ${remedy}`);
  Error.stackTraceLimit = stackTraceLimit;
  error.stack = fromUsersLine(error);
  return withoutResolutionPrefix(error);
}

/**
 * The text of a validation or an annotation, which CDK prints with the path of its construct.
 *
 * @param about another construct that the text is about
 */
export function validationText(code: string, what: string, remedy: string, about?: ConstructWithPath): string {
  return `[${code}] ${about === undefined ? '' : `${about.node.path}: `}${what}. ${remedy}`;
}

/** CDK changes the message of an error once for each token around it: `Resolution error: Resolution error: ...`. */
function withoutResolutionPrefix(error: Error): Error {
  let { message } = error;
  return Object.defineProperty(error, 'message', {
    configurable: true,
    enumerable: false,
    get: () => message,
    set: (changed: string) => {
      message = changed.replace(/^Resolution error: ([^]*)\.$/, '$1');
    },
  });
}

const FRAME = /^ {4}at /;
/** Frames without a file are those of JavaScript, such as `Array.map (<anonymous>)`. A frame at the top of a module may have that as its name. */
const OF_CDK = /[\\/]node_modules[\\/](aws-cdk-lib|constructs)[\\/]|[ (]node:|\(<anonymous>\)|at <anonymous>$/;

/** The stack without the frames above the user's code. In other languages it has no such code, and stays as it is. */
function fromUsersLine({ stack = '' }: Error): string {
  const lines = stack.split('\n');
  const first = lines.findIndex((line) => FRAME.test(line));
  const users = lines.findIndex((line, index) => index >= first && FRAME.test(line) && !line.includes(`${__dirname}${sep}`) && !OF_CDK.test(line));
  return first < 0 || users < 0 || process.env.JSII_AGENT !== undefined ? stack : [...lines.slice(0, first), ...lines.slice(users)].join('\n');
}
