import { App, Stack } from 'aws-cdk-lib';
import { constructError } from '../src/errors';

describe('an error of the library', () => {
  test('carries its code, the fault, where it is, and the remedy', () => {
    const stack = new Stack(new App(), 'Shop');

    const error = constructError(stack, 'KeyDoesNotRotate', 'The key does not rotate', 'Switch rotation on.');

    expect(error).toBeInstanceOf(Error);
    expect(error.name).toBe('KeyDoesNotRotate');
    expect(error.message).toBe('[KeyDoesNotRotate] The key does not rotate at Shop. Switch rotation on.');
  });

  test('names the root of the tree, whose path is empty', () => {
    expect(constructError(new App(), 'Code', 'Something', 'Do this.').message).toBe('[Code] Something at <root>. Do this.');
  });
});
