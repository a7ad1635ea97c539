/** What a policy really does, by meaning and not by shape. Pure functions over the JSON of a template. */
export { analyseTlsOnly } from './analyse-tls-only';
export type { TlsVerdict } from './analyse-tls-only';
export type { PolicySubject } from './subject';
export { deployability } from './deployability';
export type { DeploymentFault } from './deployment-fault';
export { analyseKeyPolicy } from './key-policy';
export type { KeyPolicyVerdict } from './key-policy';
export { namesResources } from './resource-glob';
