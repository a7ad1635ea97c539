/** What a policy really does, by meaning and not by shape. Pure functions over the JSON of a template. */
export { analyseTlsOnly } from './tls-coverage';
export type { TlsVerdict } from './tls-coverage';
export type { PolicySubject } from './subject';
export { isCanonicalDeny } from './canonical-deny';
export { deployability } from './deployability';
export type { PolicyProblem } from './deployability';
export { analyseKeyPolicy } from './key-policy';
export type { KeyPolicyVerdict } from './key-policy';
export { namesResources } from './pattern';
