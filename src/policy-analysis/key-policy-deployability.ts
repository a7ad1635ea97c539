import { error } from './accepted-elements';
import type { PolicyProblem } from './accepted-elements';
import { minimumBytes } from './deployability';
import { readDocument } from './document';
import type { Statement } from './document';
import { principalLabel } from './principal';
import { isTooBig } from '../cloudformation/json';

/** The longest key policy that KMS takes, in bytes (KMS Developer Guide, resource quotas). */
const MAX_BYTES = 32_768;

/** What makes KMS refuse a key policy. */
export function keyPolicyDeployability(document: unknown): readonly PolicyProblem[] {
  const size = isTooBig(document) ? undefined : minimumBytes(document);
  if (size === undefined || size > MAX_BYTES) {
    const length = size === undefined ? 'is too big or too deeply nested' : `has ${size} bytes`;
    return [error(`the key policy ${length}: KMS takes 32,768 bytes`, 'Join statements, or name accounts instead of many principals.')];
  }
  const { statements, malformed } = readDocument(document);
  return [
    ...malformed.map((message) => error(message, 'Write the policy in the grammar of IAM: KMS refuses a malformed one.')),
    ...statements.flatMap(principalProblems),
  ];
}

/** A pattern of ARNs is no principal, nor is a policy variable (KMS: MalformedPolicyDocumentException, invalid principals). */
function principalProblems({ name, principals }: Statement): PolicyProblem[] {
  return principals.entries.flatMap((entry) => (entry.kind !== 'undocumented' ? [] : [error(
    `${name} names the principal ${principalLabel(entry)}, which is none: KMS refuses the policy`,
    'Name a whole ARN, an account or "*"; for a pattern of ARNs, write "*" and a condition on aws:PrincipalArn beside kms:CallerAccount.',
  )]));
}
