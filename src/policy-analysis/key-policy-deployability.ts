import { error } from './accepted-elements';
import type { PolicyProblem } from './accepted-elements';
import { minimumBytes } from './deployability';
import { readDocument } from './document';
import type { Statement } from './document';
import { principalLabel } from './principal';
import { isTooBig } from '../cloudformation/json';

/** The longest key policy that KMS accepts, in bytes (KMS Developer Guide, resource quotas). */
const MAX_BYTES = 32_768;

/** Why KMS rejects a key policy. */
export function keyPolicyDeployability(document: unknown): readonly PolicyProblem[] {
  const size = isTooBig(document) ? undefined : minimumBytes(document);
  if (size === undefined || size > MAX_BYTES) {
    const length = size === undefined ? 'is too large or too deeply nested' : `has ${size} bytes`;
    return [error(`the key policy ${length}: KMS accepts up to 32,768 bytes`, 'Join statements, or name accounts instead of many principals.')];
  }
  const { statements, malformed } = readDocument(document);
  return [
    ...malformed.map((message) => error(message, 'Fix the syntax of the policy: KMS rejects a malformed policy.')),
    ...statements.flatMap(principalProblems),
  ];
}

/** A pattern of ARNs is not a principal, and neither is a policy variable (KMS: MalformedPolicyDocumentException, invalid principals). */
function principalProblems({ name, principals }: Statement): PolicyProblem[] {
  return principals.entries.flatMap((entry) => (entry.kind !== 'undocumented' ? [] : [error(
    `${name} names the principal ${principalLabel(entry)}, which is not a valid principal: KMS rejects the policy`,
    'Use a full ARN, an account or "*". For a pattern of ARNs, use "*" with conditions on aws:PrincipalArn and kms:CallerAccount.',
  )]));
}
