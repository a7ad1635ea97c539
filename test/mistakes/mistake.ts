import { join } from 'path';
import { App, aws_dynamodb as dynamodb, Stack } from 'aws-cdk-lib';

/** A mistake in an app: what is written, the whole message, and the app with the remedy. */
export interface Mistake {
  readonly mistake: string;
  readonly wrong: (stack: Stack) => unknown;
  readonly message: string;
  readonly fixed?: (stack: Stack) => unknown;
}

export const partitionKey = { name: 'id', type: dynamodb.AttributeType.STRING };
export const ACCOUNT = '111122223333';
export const OTHER = '444455556666';

export function shop(env?: { account: string; region: string }): Stack {
  return new Stack(new App(), 'Shop', env && { env });
}

/** Runs each mistake, and the app with the remedy. */
export function expectMistakes(mistakes: readonly Mistake[]): void {
  test.each(mistakes.map((each) => [each.mistake, each] as const))('%s', (_, { wrong, message, fixed }) => {
    const error = errorOf(() => wrong(shop({ account: ACCOUNT, region: 'eu-west-1' })));

    expect(error.message).toBe(message);
    expect(error.message).toMatch(/^\[[A-Za-z0-9]+\] \S+: .+\. .+/);
    expect(error.stack!.split('\n').find((line) => /^ {4}at /.test(line))).toContain(join(__dirname, ''));
    if (fixed !== undefined) {
      const stack = shop({ account: ACCOUNT, region: 'eu-west-1' });
      fixed(stack);
      expect(() => (stack.node.root as App).synth()).not.toThrow();
    }
  });
}

function errorOf(action: () => unknown): Error {
  try {
    action();
  } catch (error) {
    return error as Error;
  }
  throw new Error('Nothing was thrown');
}
