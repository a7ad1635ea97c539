import { join } from 'path';
import { CustomResourceProvider, CustomResourceProviderRuntime, Duration, Size } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import { fault } from '../../errors';

export const REPLICA_POLICY_RESOURCE_TYPE = 'Custom::SecureTableReplicaPolicy';

/** Three levels up from `src` as from `lib`. A directory of its own: all that is in it is what Lambda gets. */
const HANDLER_DIRECTORY = join(__dirname, '..', '..', '..', 'assets', 'replica-policy-handler');

/** The context key under which core puts a provider's code into the template, without its response plumbing. */
const INLINE_CONTEXT = '@aws-cdk/core:inlineCustomResourceIfPossible';

/** All that one event may take; the handler itself gives up earlier. */
export const HANDLER_TIMEOUT = Duration.minutes(15);

/**
 * The function and the role that put policies on replicas: one of each per stack, nested stacks included, for the
 * SecureTables of that stack and nobody else.
 *
 * Not `AwsCustomResource`: its function and role are shared with strangers, and it neither retries nor refuses.
 * The role starts with a Deny alone; each table adds the permissions for its own replicas (see WriterAccess).
 */
export function replicaPolicyProvider(scope: Construct): CustomResourceProvider {
  if (scope.node.tryGetContext(INLINE_CONTEXT)) {
    throw fault(scope, 'ReplicaPolicyInlined', `The context key ${INLINE_CONTEXT} is set, and the function that puts the policies on replicas would never answer CloudFormation`,
      'Remove the key, or choose ReplicaPolicyStrategy.SECOND_DEPLOYMENT.');
  }
  return CustomResourceProvider.getOrCreateProvider(scope, REPLICA_POLICY_RESOURCE_TYPE, {
    codeDirectory: HANDLER_DIRECTORY,
    // In every Region and partition that core knows; brings the AWS SDK v3 along.
    runtime: CustomResourceProviderRuntime.NODEJS_24_X,
    timeout: HANDLER_TIMEOUT,
    memorySize: Size.mebibytes(256),
    description: 'Puts TLS-only resource policies on the replicas of DynamoDB tables (cdk-secure-table)',
    policyStatements: [{
      Sid: 'DenyInsecureTransport',
      Effect: 'Deny',
      Action: 'dynamodb:*',
      Resource: '*',
      Condition: { Bool: { 'aws:SecureTransport': 'false' } },
    }],
  });
}
