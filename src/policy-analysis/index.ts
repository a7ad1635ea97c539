/** What a policy means: which requests it denies, whether it can be deployed, and who can use a key. Pure functions over evaluated policies. */
export { analyzeTlsOnly } from './tls-coverage';
export type { TlsVerdict } from './tls-coverage';
export type { PolicySubject } from './subject';
export { isCanonicalDeny } from './canonical-deny';
export { deployability } from './deployability';
export type { PolicyProblem } from './accepted-elements';
export { keyPolicyDeployability } from './key-policy-deployability';
export { analyzeKeyPolicy } from './key-policy';
export type { KeyPolicyVerdict } from './key-policy';
export { analyzeReplication } from './denied-callers';
export type { ReplicationVerdict } from './denied-callers';
export { isUsableOnlyThroughDynamoDb } from './dynamodb-only';
export { namesResources } from './pattern';
