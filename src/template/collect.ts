import type { Reading } from './cases/cases';
import { readExemptions } from './exemptions';
import type { AppFacts, CaseFact, DaxClusterFact, OpaqueFact, ResourceFact } from './facts';
import { withNestedTemplates } from './nested-templates';
import type { PropertyReader } from './property-reader';
import { KEY, REPLICA_KEY } from '../cloudformation/resource-types';
import { AIR_GAPPED_VAULT, PLAN, RESTORE_TESTS, restoreTests, VAULT, Vaults } from './related-resources/backup';
import { environments } from './related-resources/environment';
import { opaqueResource, opaqueTemplate } from './related-resources/opaque';
import { relatedFacts } from './related-resources/related';
import { isSdkCall, sdkCalls, sdkClusters } from './related-resources/sdk-call';
import { TableMakers } from './related-resources/table-makers';
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
  const makers = new TableMakers(context.reader);
  const lists: MutableFacts = {
    tables: [], keys: [], daxClusters: [], backupVaults: [], restoreTests: [], environments: [], sdkCalls: [], opaque: [], exemptions: [],
  };
  const found = { ...lists, related: relatedFacts(context, all, scope) };
  for (const template of all) {
    found.exemptions.push(...readExemptions(context.reader, template));
    if (scope.includesTemplate(template)) {
      found.opaque.push(...opaqueTemplate(template).map((fact) => ofTree(template, fact)));
    }
    for (const resource of template.resources.values()) {
      if (scope.includesResource(resource)) {
        const opaque = [...opaqueResource(context.reader, resource, unreadable), ...makers.facts(resource)];
        found.opaque.push(...opaque.map((fact) => ofTree(template, fact)));
        const readings = context.reader.cases.each(() => (context.reader.exists(resource) ? readResource(context, vaults, resource) : NOT_DEPLOYED));
        addReadings(found, readings.filter(({ value }) => value !== NOT_DEPLOYED));
      }
    }
  }
  return found;
}

/** The app can name, and exempt, the resource that deploys a template: findings in a template that is only a file are about that resource. */
function ofTree({ deployedBy }: Template, fact: OpaqueFact): OpaqueFact {
  if (deployedBy === undefined) {
    return fact;
  }
  const { where, why } = fact;
  const inside = where.logicalId === '' ? 'the template that it deploys' : `${where.logicalId} in a template that it deploys`;
  return { ...fact, where: deployedBy.template.locate(deployedBy), why: `${inside}: ${why}` };
}

/** Facts about resources. */
type ResourceFacts = Omit<AppFacts, 'opaque' | 'exemptions' | 'related'>;

type MutableFacts = { -readonly [K in Exclude<keyof AppFacts, 'related'>]: AppFacts[K][number][] };

const NOT_DEPLOYED: Partial<ResourceFacts> = {};

function addReadings(found: MutableFacts, readings: readonly Reading<Partial<ResourceFacts>>[]): void {
  const all = readings.flatMap(({ when }) => when ?? []);
  for (const { value, when } of readings) {
    for (const [kind, facts] of Object.entries(value)) {
      const target = found[kind as keyof ResourceFacts] as ResourceFact[];
      target.push(...(when === undefined ? facts : (facts as readonly ResourceFact[]).map((fact) => inCase(kind, fact, { ...when, all }))));
    }
  }
}

/** Facts are changed in place, since a copy would compute what only findings need. Facts about keys are shared by tables and other cases. */
function inCase(kind: string, fact: ResourceFact, when: CaseFact): ResourceFact {
  return kind === 'keys' ? { ...fact, when } : Object.assign(fact, { when });
}

function readResource(context: TableContext, vaults: Vaults, resource: Resource): Partial<ResourceFacts> {
  switch (resource.type) {
    case 'AWS::DynamoDB::Table':
      return { tables: [readTable(context, resource)] };
    case 'AWS::DynamoDB::GlobalTable':
      return { tables: [readGlobalTable(context, resource)] };
    case 'AWS::Serverless::SimpleTable':
      return { tables: [readSimpleTable(context, resource)] };
    case 'AWS::DAX::Cluster':
      return { daxClusters: [daxCluster(context.reader, resource)] };
    case KEY:
    case REPLICA_KEY:
      return { keys: [context.encryption.keys.fact(resource)] };
    case VAULT:
    case AIR_GAPPED_VAULT:
      return { backupVaults: [vaults.fact(resource)] };
    case PLAN:
      return { backupVaults: vaults.foreign(resource) };
    case RESTORE_TESTS:
      return { restoreTests: restoreTests(context.reader, context.encryption, resource) };
  }
  const { reader } = context;
  const calls = isSdkCall(reader, resource) ? sdkCalls(reader, resource, context.encryption) : [];
  return {
    environments: environments(reader, resource),
    sdkCalls: calls,
    tables: sdkTables(context, resource, calls),
    daxClusters: sdkClusters(reader, calls),
  };
}

function daxCluster(reader: PropertyReader, cluster: Resource): DaxClusterFact {
  return {
    where: cluster.template.locate(cluster),
    encryptionAtRest: reader.boolean(cluster, 'SSESpecification', 'SSEEnabled'),
    endpointEncryption: reader.text(cluster, 'ClusterEndpointEncryptionType'),
  };
}
