import { App, Stack, Stage } from 'aws-cdk-lib';
import { EncryptedTables } from '../../src/enforcement';
import { guardsOf } from '../../src/enforcement/guards';

test('guards of outer scopes come first, in whatever order they were added', () => {
  const root = new App();
  const stage = new Stage(root, 'Stage');
  const stack = new Stack(stage, 'Stack');
  [stage, stack, root].forEach((scope) => EncryptedTables.enforce(scope));

  expect(guardsOf(stack).map(({ scope }) => scope)).toEqual([root, stage, stack]);
});
