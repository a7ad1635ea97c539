import { Stack, Token } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import { constructError } from '../../errors';
import { inheritTags, supportStackName, topLevel, withSynthesizerOf } from '../../secure-table/replicas/replica-key-stack';

/**
 * The support stack for the rules on the replicas in a Region. Not the stack of the replica keys: a rule there that names the replica would make that
 * stack depend on the table's, which depends on it.
 */
export function monitorStack(monitor: Construct, tables: Stack, region: string): Stack {
  const home = topLevel(tables);
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
  const stack = withSynthesizerOf(home, (synthesizer) => new Stack(scope, id, {
    env: { account: home.account, region },
    stackName: supportStackName(home, 'monitor', region),
    description: `Forwards events on the DynamoDB replicas in ${region} that belong to the stack ${home.stackName} in ${home.region}`,
    synthesizer,
  }));
  stack.terminationProtection = home.terminationProtection;
  const own = stack.tags.tagValues.bind(stack.tags);
  stack.tags.tagValues = () => inheritTags(home.tags.tagValues(), own(), [stack]);
  stack.addStackDependency(home, `${id} names the tables of ${home.node.path}`);
  return stack;
}
