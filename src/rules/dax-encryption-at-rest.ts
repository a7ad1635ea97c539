import type { Rule } from './rule';
import { checkClusters } from './support/switches';

const FIX = 'Set SSESpecification: { SSEEnabled: true } on the cluster. This replaces an existing cluster.';

export const daxEncryptionAtRest: Rule = {
  name: 'DaxEncryptionAtRest',
  title: 'DAX clusters are encrypted at rest',
  why: 'A DAX cluster stores a copy of the table\'s data, and encryption at rest is off by default.',
  remedy: FIX,
  controls: {
    nist80053R5: ['SC-13', 'SC-28(1)'],
    hipaa: ['164.312(a)(2)(iv)'],
    pciDss4: ['3.5.1', '8.3.2'],
    securityHub: ['DynamoDB.3'],
    iso27001: ['A.8.24'],
    nist800171: ['3.13.16'],
  },
  guarded: true,
  check: (facts) => checkClusters(facts, 'encrypt at rest', FIX, (cluster) => cluster.encryptionAtRest, (on) => on),
};
