import type { Rule } from './rule';
import { checkClusters } from './support/switches';

const FIX = 'Set ClusterEndpointEncryptionType: TLS on the cluster (not a dax.r3 node type). It is fixed at creation: the cluster is replaced.';

export const daxEncryptionInTransit: Rule = {
  name: 'DaxEncryptionInTransit',
  title: 'DAX clusters accept TLS only',
  why: 'The table\'s own policy does not reach a cluster: what clients read through DAX travels in the clear unless the endpoint demands TLS.',
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
