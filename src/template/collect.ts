import type { AppFacts, DaxClusterFact } from './facts';
import { withNestedTemplates } from './nested-templates';
import type { PropertyReader } from './property-reader';
import { KEY, REPLICA_KEY } from '../cloudformation/resource-types';
import { AIR_GAPPED_VAULT, VAULT, Vaults } from './related-resources/backup';
import { environments } from './related-resources/environment';
import { opaqueResource, opaqueTemplate } from './related-resources/opaque';
import { isSdkCall, sdkCalls } from './related-resources/sdk-call';
import { readGlobalTable } from './tables/global-table';
import { sdkTables } from './tables/sdk-table';
import { readSimpleTable, readTable } from './tables/table';
import { TableContext } from './tables/table-context';
import type { Resource, Scope, Template } from './template';
import { TemplateSet } from './template-set';

/** The facts of all resources in the scope. */
export function collect(templates: readonly Template[], scope: Scope): AppFacts {
  const { templates: all, unreadable } = withNestedTemplates(templates);
  const context = new TableContext(new TemplateSet(all));
  const vaults = new Vaults(context.reader, context.encryption);
  const found: MutableFacts = { tables: [], keys: [], daxClusters: [], backupVaults: [], environments: [], sdkCalls: [], opaque: [] };
  for (const template of all) {
    if (scope.includesTemplate(template)) {
      found.opaque.push(...opaqueTemplate(template));
    }
    for (const resource of template.resources.values()) {
      if (scope.includesResource(resource)) {
        found.opaque.push(...opaqueResource(resource, unreadable));
        readResource(context, vaults, resource, found);
      }
    }
  }
  return found;
}

type MutableFacts = { -readonly [K in keyof AppFacts]: AppFacts[K][number][] };

function readResource(context: TableContext, vaults: Vaults, resource: Resource, found: MutableFacts): void {
  switch (resource.type) {
    case 'AWS::DynamoDB::Table':
      found.tables.push(readTable(context, resource));
      break;
    case 'AWS::DynamoDB::GlobalTable':
      found.tables.push(readGlobalTable(context, resource));
      break;
    case 'AWS::Serverless::SimpleTable':
      found.tables.push(readSimpleTable(context, resource));
      break;
    case 'AWS::DAX::Cluster':
      found.daxClusters.push(daxCluster(context.reader, resource));
      break;
    case KEY:
    case REPLICA_KEY:
      found.keys.push(context.encryption.keys.fact(resource));
      break;
    case VAULT:
    case AIR_GAPPED_VAULT:
      found.backupVaults.push(vaults.fact(resource));
      break;
    default:
      found.environments.push(...environments(context.reader, resource));
  }
  if (isSdkCall(resource)) {
    const calls = sdkCalls(context.reader, resource);
    found.sdkCalls.push(...calls);
    found.tables.push(...sdkTables(context, resource, calls));
  }
}

function daxCluster(reader: PropertyReader, cluster: Resource): DaxClusterFact {
  return {
    where: cluster.template.locate(cluster),
    encryptionAtRest: reader.boolean(cluster, 'SSESpecification', 'SSEEnabled'),
    endpointEncryption: reader.text(cluster, 'ClusterEndpointEncryptionType'),
  };
}
