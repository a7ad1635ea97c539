import type { DaxClusterFact } from './facts';
import type { Reading } from './reading';
import type { Resource } from './template';

export function daxCluster(reading: Reading, resource: Resource): DaxClusterFact {
  const { properties, template } = resource;
  return {
    where: template.locate(resource),
    encryptionAtRest: reading.boolean(properties, template, 'SSESpecification', 'SSEEnabled'),
    endpointEncryption: reading.text(properties, template, 'ClusterEndpointEncryptionType'),
  };
}
