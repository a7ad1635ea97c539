import { Stack, Token } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import { constructError } from '../../errors';
import { topLevel } from '../../secure-table/replicas/replica-key-stack';

/**
 * The support stack for the rules on the replicas in a Region. Not the stack of the replica keys: a rule there that names the replica would make that
 * stack depend on the table's, which depends on it.
 */
export function monitorStack(monitor: Construct, region: string): Stack {
  const home = topLevel(Stack.of(monitor));
  const scope = home.node.scope as Construct;
  const id = `${home.node.id}-monitor-${region}`;
  const existing = scope.node.tryFindChild(id);
  if (existing !== undefined) {
    return existing as Stack;
  }
  if (Token.isUnresolved(home.account) || Token.isUnresolved(home.region)) {
    throw constructError(monitor, 'MonitorNeedsEnvironment',
      `The tables have replicas in ${region}, but the account or Region of the stack is unknown`,
      'Set env on the stack, e.g. env: { account: \'111122223333\', region: \'eu-west-1\' }.');
  }
  const stack = new Stack(scope, id, {
    env: { account: home.account, region },
    stackName: `${home.stackName}-${home.region}-monitor-${region}`,
    description: `Forwards events on the DynamoDB replicas in ${region} to ${home.region}, for the stack ${home.stackName}`,
  });
  // The rules of the home Region receive what is forwarded, so they are deployed first.
  stack.addDependency(home);
  return stack;
}
