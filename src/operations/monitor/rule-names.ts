import { createHash } from 'crypto';
import { Stack } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import { topLevel } from '../../secure-table/replicas/replica-key-stack';

/**
 * The prefix of the names of the rules of a monitor, by which it recognizes calls on its rules. EventBridge accepts names of 64 characters, and
 * CloudFormation shortens the names that it generates, so that they may not start with the name of the stack.
 */
export function ruleNamePrefix(scope: Construct): string {
  const { stackName } = topLevel(Stack.of(scope));
  return `Encryption-${createHash('sha256').update(`${stackName}/${scope.node.path}`).digest('hex').slice(0, 8)}-`;
}
