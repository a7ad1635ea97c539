import { KEY, REPLICA_KEY } from '../cloudformation/resource-types';
import type { AppFacts, DaxClusterFact } from './facts';
import { deployment } from './nested-templates';
import type { PropertyReader } from './property-reader';
import { AIR_GAPPED_VAULT, VAULT, Vaults } from './related-resources/backup';
import { environments, ENVIRONMENTS } from './related-resources/environment';
import { opaqueResource, opaqueTemplate } from './related-resources/opaque';
import { isSdkCall, sdkCalls } from './related-resources/sdk-call';
import { readGlobalTable } from './tables/global-table';
import { sdkTables } from './tables/sdk-table';
import { readSimpleTable, readTable } from './tables/table';
import { TableContext } from './tables/table-context';
import type { Resource, Scope, Template } from './template';
import { TemplateSet } from './template-set';

interface Readers {
  readonly context: TableContext;
  readonly vaults: Vaults;
}

type Found = { -readonly [K in keyof AppFacts]: AppFacts[K][number][] };

type Read = (readers: Readers, resource: Resource, found: Found) => void;

const readKey: Read = ({ context }, resource, { keys }) => keys.push(context.encryption.keys.fact(resource));
const readVault: Read = ({ vaults }, resource, { backupVaults }) => backupVaults.push(vaults.fact(resource));

/** Who reads which type of resource. */
const READS: ReadonlyMap<string, Read> = new Map<string, Read>([
  ['AWS::DynamoDB::Table', ({ context }, resource, { tables }) => tables.push(readTable(context, resource))],
  ['AWS::DynamoDB::GlobalTable', ({ context }, resource, { tables }) => tables.push(readGlobalTable(context, resource))],
  ['AWS::Serverless::SimpleTable', ({ context }, resource, { tables }) => tables.push(readSimpleTable(context, resource))],
  ['AWS::DAX::Cluster', ({ context }, resource, { daxClusters }) => daxClusters.push(daxCluster(context.reader, resource))],
  [KEY, readKey],
  [REPLICA_KEY, readKey],
  [VAULT, readVault],
  [AIR_GAPPED_VAULT, readVault],
  ...[...ENVIRONMENTS].map(([type, forms]): [string, Read] =>
    [type, ({ context }, resource, found) => found.environments.push(...environments(context.reader, resource, forms))]),
]);

/** One pass over all resources: those in scope become facts. */
export function collect(templates: readonly Template[], scope: Scope): AppFacts {
  const { templates: all, hidden } = deployment(templates);
  const context = new TableContext(new TemplateSet(all));
  const readers = { context, vaults: new Vaults(context.reader, context.encryption) };
  const found: Found = { tables: [], keys: [], daxClusters: [], backupVaults: [], environments: [], sdkCalls: [], opaque: [] };
  for (const template of all) {
    if (scope.holdsTemplate(template)) {
      found.opaque.push(...opaqueTemplate(template));
    }
    for (const resource of template.resources.values()) {
      if (!scope.holdsResource(resource)) {
        continue;
      }
      found.opaque.push(...opaqueResource(resource, hidden));
      READS.get(resource.type)?.(readers, resource, found);
      if (isSdkCall(resource)) {
        readSdkCall(context, resource, found);
      }
    }
  }
  return found;
}

function readSdkCall(context: TableContext, resource: Resource, { sdkCalls: found, tables }: Found): void {
  const calls = sdkCalls(context.reader, resource);
  found.push(...calls);
  tables.push(...sdkTables(context, resource, calls));
}

function daxCluster(reader: PropertyReader, resource: Resource): DaxClusterFact {
  const { properties, template } = resource;
  return {
    where: template.locate(resource),
    encryptionAtRest: reader.boolean(properties, template, 'SSESpecification', 'SSEEnabled'),
    endpointEncryption: reader.text(properties, template, 'ClusterEndpointEncryptionType'),
  };
}
