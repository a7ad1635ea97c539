import { daxCluster } from './dax';
import type { AppFacts, DaxClusterFact, KeyFact, TableFact } from './facts';
import { KEY, REPLICA_KEY } from './key';
import type { Scope } from './scope';
import { TableContext } from './tables/context';
import { readGlobalTable } from './tables/global-table';
import { readSimpleTable } from './tables/simple-table';
import { readTable } from './tables/table';
import type { Resource, Template } from './template';
import { TemplateSet } from './template-set';

interface Found {
  readonly tables: TableFact[];
  readonly keys: KeyFact[];
  readonly daxClusters: DaxClusterFact[];
}

type Collector = (context: TableContext, resource: Resource, found: Found) => void;

const COLLECTORS: ReadonlyMap<string, Collector> = new Map<string, Collector>([
  ['AWS::DynamoDB::Table', (context, resource, found) => found.tables.push(readTable(context, resource))],
  ['AWS::DynamoDB::GlobalTable', (context, resource, found) => found.tables.push(readGlobalTable(context, resource))],
  ['AWS::Serverless::SimpleTable', (context, resource, found) => found.tables.push(readSimpleTable(context, resource))],
  [KEY, (context, resource, found) => found.keys.push(context.encryption.keys.fact(resource))],
  [REPLICA_KEY, (context, resource, found) => found.keys.push(context.encryption.keys.fact(resource))],
  ['AWS::DAX::Cluster', (context, resource, found) => found.daxClusters.push(daxCluster(context.reading, resource))],
]);

/** One pass over all resources: those in scope become facts. */
export function collect(templates: readonly Template[], scope: Scope): AppFacts {
  const context = new TableContext(new TemplateSet(templates));
  const found: Found = { tables: [], keys: [], daxClusters: [] };
  for (const template of templates) {
    for (const resource of template.resources.values()) {
      if (scope.holdsResource(resource)) {
        COLLECTORS.get(resource.type)?.(context, resource, found);
      }
    }
  }
  return { ...found, backupVaults: [], environments: [], sdkCalls: [], opaque: [] };
}
