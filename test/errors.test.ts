import { join } from 'path';
import { App, Lazy, Stack } from 'aws-cdk-lib';
import { constructError, validationText } from '../src/errors';

const SRC = join(__dirname, '..', 'src');

describe('an error of the library', () => {
  const stack = new Stack(new App(), 'Shop');

  test('carries its code once, the construct, what is wrong, and the remedy', () => {
    const error = constructError(stack, 'KeyDoesNotRotate', 'The key does not rotate', 'Set enableKeyRotation.');

    expect(error).toBeInstanceOf(Error);
    expect(error.message).toBe('[KeyDoesNotRotate] Shop: The key does not rotate. Set enableKeyRotation.');
    expect(String(error)).toBe(`Error: ${error.message}`);
    expect(error.stack).toMatch(/^Error: \[KeyDoesNotRotate\] Shop: [^[]+\n/);
  });

  test('names the root of the construct tree, whose path is empty', () => {
    expect(constructError(new App(), 'Code', 'Something is wrong', 'Do this.').message).toBe('[Code] <root>: Something is wrong. Do this.');
  });

  test('has a stack trace that begins at the line of the user, not in the library or in CDK', () => {
    const deep = (calls: number): unknown => (calls > 0 ? [0].map(() => deep(calls - 1))[0] : stack.resolve(Lazy.any({
      produce: () => {
        throw constructError(stack, 'Code', 'Something is wrong', 'Do this.');
      },
    })));
    const limit = Error.stackTraceLimit;
    const frames = framesOf(() => deep(2));

    expect(frames[0]).toContain(__filename);
    expect(Error.stackTraceLimit).toBe(limit);
  });

  test('keeps its message while CDK resolves tokens around it, which prefixes it once for each', () => {
    const inner = Lazy.string({
      produce: () => {
        throw constructError(stack, 'Code', 'Something is wrong', 'Do this.');
      },
    });

    expect(() => stack.resolve({ a: Lazy.any({ produce: () => [Lazy.string({ produce: () => inner })] }) }))
      .toThrow(/^\[Code\] Shop: Something is wrong\. Do this\.$/);
  });

  test('takes over any other change of its message, as any error does', () => {
    const error = constructError(stack, 'Code', 'Something is wrong', 'Do this.');
    error.message = `While the app is loaded: ${error.message}`;

    expect(error.message).toBe('While the app is loaded: [Code] Shop: Something is wrong. Do this.');
    expect(Object.keys(error)).toEqual([]);
  });

  test('has a stack trace that begins at the top of the user\'s module, which tsx names <anonymous>', () => {
    const { prepareStackTrace } = Error;
    Error.prepareStackTrace = (error) => [
      String(error), `at constructError (${SRC}/errors.ts:10:10)`, 'at Array.forEach (<anonymous>)', 'at <anonymous> (/shop/bin/shop.ts:3:1)',
      'at Module.load (node:internal/modules/cjs/loader:1266:32)',
    ].join('\n    ');
    try {
      expect(constructError(stack, 'Code', 'Something is wrong', 'Do this.').stack!.split('\n')[1]).toBe('    at <anonymous> (/shop/bin/shop.ts:3:1)');
    } finally {
      Error.prepareStackTrace = prepareStackTrace;
    }
  });

  test('keeps the whole stack trace in other languages, which have no line of the user in it', () => {
    process.env.JSII_AGENT = 'Python/3.11';
    try {
      expect(constructError(stack, 'Code', 'Something is wrong', 'Do this.').stack).toMatch(/src\Werrors\.ts/);
    } finally {
      delete process.env.JSII_AGENT;
    }
  });
});

describe('the text of a validation', () => {
  test('leaves out the path, which CDK prints in front of it', () => {
    const stack = new Stack(new App(), 'Shop');
    stack.node.addValidation({ validate: () => [validationText('Code', 'Something is wrong', 'Do this.')] });

    expect(() => (stack.node.root as App).synth()).toThrow(/\n\s+\[Shop\] \[Code\] Something is wrong\. Do this\.$/);
  });

  test('names another construct that it is about', () => {
    expect(validationText('Code', 'Something is wrong', 'Do this.', new Stack(new App(), 'Shop'))).toBe('[Code] Shop: Something is wrong. Do this.');
  });
});

function framesOf(action: () => unknown): string[] {
  try {
    action();
  } catch (error) {
    return (error as Error).stack!.split('\n').filter((line) => /^ {4}at /.test(line));
  }
  throw new Error('nothing was thrown');
}
