import type { DaxClusterFact } from '../facts';
import type { Resource } from '../source/template';
import type { Reading } from '../values/reading';

export function daxCluster(reading: Reading, resource: Resource): DaxClusterFact {
  const { properties, template } = resource;
  return {
    where: template.locate(resource),
    encryptionAtRest: reading.boolean(properties, template, 'SSESpecification', 'SSEEnabled'),
    endpointEncryption: reading.text(properties, template, 'ClusterEndpointEncryptionType'),
  };
}
