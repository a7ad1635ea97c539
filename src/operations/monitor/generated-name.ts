import { Stack } from 'aws-cdk-lib';
import type { CfnResource } from 'aws-cdk-lib';

/** The characters that CloudFormation adds to the name of a resource. */
const SUFFIX = 13;

/** A name that CloudFormation generates, as long as it can become: from the names of stack and resource, and a suffix. */
export function longestGeneratedName(resource: CfnResource, most: number): string {
  const stack = Stack.of(resource);
  const length = `${longestStackName(stack)}-${stack.resolve(resource.logicalId)}-`.length + SUFFIX;
  return 'x'.repeat(Math.min(length, most));
}

function longestStackName({ nestedStackParent: parent, nestedStackResource: resource, stackName }: Stack): string {
  return parent === undefined ? stackName
    : `${longestStackName(parent)}-${parent.resolve((resource as CfnResource).logicalId)}-${'x'.repeat(SUFFIX)}`;
}
