import type { Rule } from './rule';
import { checkClusters } from './support/switches';

const FIX = 'Set ClusterEndpointEncryptionType: TLS on the cluster (dax.r3 node types do not support it). This replaces an existing cluster.';

export const daxEncryptionInTransit: Rule = {
  name: 'DaxEncryptionInTransit',
  title: 'DAX clusters accept only TLS',
  why: 'The table\'s resource policy does not apply to a DAX cluster. Clients read data through DAX unencrypted unless the cluster endpoint '
    + 'requires TLS.',
  remedy: FIX,
  controls: {
    nist80053R5: ['SC-8', 'SC-8(1)'],
    hipaa: ['164.312(e)(1)'],
    pciDss4: ['2.2.7', '4.2.1', '4.2.1.1', '8.3.2'],
    securityHub: ['DynamoDB.7'],
    iso27001: ['A.8.24'],
    soc2: ['CC6.7'],
  },
  guarded: true,
  check: (facts) => checkClusters(facts, 'demand TLS', FIX, (cluster) => cluster.endpointEncryption, (type) => type === 'TLS'),
};
