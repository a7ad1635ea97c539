import { Stack } from 'aws-cdk-lib';
import type { CustomResourceProvider } from 'aws-cdk-lib';
import { fault } from '../../errors';

/** IAM's limit for all inline policies of one role together. */
const LIMIT = 10_240;

const POLICIES = new WeakMap<CustomResourceProvider, object[]>();

/**
 * Stops the synth when a role's inline policies are beyond IAM's limit for certain: the deployment would notice after it
 * had made the tables. Names that are not known yet are taken for short, so that nothing is stopped that may work.
 */
export function watchRoleSize(provider: CustomResourceProvider, document: object): void {
  const documents = POLICIES.get(provider);
  if (documents) {
    documents.push(document);
    return;
  }
  const watched = [document];
  POLICIES.set(provider, watched);
  provider.node.addValidation({
    validate: () => {
      const size = watched.reduce((sum, each) => sum + JSON.stringify(atShortest(Stack.of(provider).resolve(each))).length, 0);
      return size <= LIMIT ? [] : [fault(provider, 'ReplicaPolicyRoleTooLarge',
        `The stack has so many replicas that the policies of the role that writes to them have ${size} characters, and IAM takes ${LIMIT}`,
        'Move some of the tables to another stack.').message];
    },
  });
}

/** The value with every intrinsic in the place of a text as short as it may become. */
function atShortest(value: unknown): unknown {
  if (Array.isArray(value)) {
    return value.map(atShortest);
  }
  if (typeof value !== 'object' || value === null) {
    return value;
  }
  const [[key, argument], ...others] = Object.entries(value) as [string, unknown][];
  if (others.length > 0) {
    return Object.fromEntries(Object.entries(value).map(([name, nested]) => [name, atShortest(nested)]));
  }
  if (key === 'Fn::Join') {
    const [separator, parts] = argument as [string, unknown[]];
    return parts.map(atShortest).join(separator);
  }
  return argument === 'AWS::AccountId' ? '111122223333' : 'aws';
}
