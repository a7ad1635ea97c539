import { namedResource } from '../../cloudformation/intrinsics';
import { addTo, at } from '../../cloudformation/json';
import type { Json } from '../../cloudformation/json';
import { isTableType, REPLICA_POLICY } from '../../cloudformation/resource-types';
import { ABSENT, mergeAlternatives, valuesOf } from '../branches';
import type { Branch, Branches } from '../facts';
import { asPolicy } from '../policy-document';
import type { PropertyReader } from '../property-reader';
import type { Resource, Template } from '../template';

/** The two policies that a custom resource of this library attaches to a replica. */
export interface ReplicaPolicy {
  readonly policy: Branches<Json>;
  readonly streamPolicy: Branches<Json>;
}

/** The policies that custom resources attach to replicas, by table and Region. */
export class ReplicaPolicies {
  private byTable?: ReadonlyMap<Resource, readonly Resource[]>;
  private readonly byName = new Map<Template, ReadonlyMap<string, Resource>>();

  constructor(private readonly reader: PropertyReader) {}

  public find(table: Resource, region: string): ReplicaPolicy | undefined {
    const attached = (this.index().get(table) ?? []).filter((resource) =>
      this.reader.exists(resource) && valuesOf(this.reader.text(resource, 'Region')).includes(region));
    return attached.map((resource) => this.policiesOf(resource)).reduce<ReplicaPolicy | undefined>((before, added) =>
      (before === undefined ? added : mergeAlternatives(before, added)), undefined);
  }

  public has(table: Resource): boolean {
    return this.index().has(table);
  }

  private index(): ReadonlyMap<Resource, readonly Resource[]> {
    this.byTable ??= this.reader.cases.outside(() => this.read());
    return this.byTable;
  }

  private read(): ReadonlyMap<Resource, readonly Resource[]> {
    const found = new Map<Resource, Resource[]>();
    for (const resource of this.reader.templates.ofType(REPLICA_POLICY).filter(isServed)) {
      this.tablesOf(resource).forEach((table) => addTo(found, table, resource));
    }
    return found;
  }

  private policiesOf(resource: Resource): ReplicaPolicy {
    // Without a case, a resource with a condition may not exist, and neither may its policies.
    const missing = this.reader.cases.decided || at(resource.entry, 'Condition') === undefined ? [] : ABSENT;
    const policy = (key: string): Branches<Json> => [...asPolicy(this.reader, this.reader.at(resource, key)), ...missing];
    return { policy: policy('Policy'), streamPolicy: policy('StreamPolicy') };
  }

  /** The tables of the same template that the resource names, by reference or by table name. */
  private tablesOf(resource: Resource): readonly Resource[] {
    const { template } = resource;
    return valuesOf(this.reader.at(resource, 'TableName')).flatMap((name) => {
      const table = this.reader.referencedResource(name) ?? (typeof name === 'string' ? this.tablesByName(template).get(name) : undefined);
      return table?.template === template ? [table] : [];
    });
  }

  private tablesByName(template: Template): ReadonlyMap<string, Resource> {
    const tables = this.byName.get(template) ?? new Map([...template.resources.values()].filter(({ type }) => isTableType(type)).flatMap((table) => {
      const name = this.reader.singleText(at(table.properties, 'TableName'), template);
      return name === undefined ? [] : [[name, table]];
    }));
    this.byName.set(template, tables);
    return tables;
  }
}

/** A custom resource has no effect unless its handler is a function of the stack. */
function isServed({ properties, template }: Resource): boolean {
  const function_ = namedResource(at(properties, 'ServiceToken') ?? null);
  return function_?.attribute === 'Arn' && template.resources.get(function_.logicalId)?.type === 'AWS::Lambda::Function';
}

/** A replica that a custom resource adds. Optional: some outcomes of conditions that are not decided have none there. */
interface AddedReplica {
  readonly region: Branch<string>;
  readonly isOptional: boolean;
}

/** The replicas that `Custom::DynamoDBReplica`, CDK's `replicationRegions`, adds to a `Table`. */
export class AddedReplicas {
  private byTable?: Map<Resource, Resource[]>;

  constructor(private readonly reader: PropertyReader) {}

  public of(table: Resource): readonly AddedReplica[] {
    this.byTable ??= this.reader.cases.outside(() => this.read());
    return (this.byTable.get(table) ?? []).filter((resource) => this.reader.exists(resource))
      .flatMap((resource) => this.reader.text(resource, 'Region').map((region, _, { length }) => ({
        region, isOptional: length > 1 || (!this.reader.cases.decided && at(resource.entry, 'Condition') !== undefined),
      })));
  }

  private read(): Map<Resource, Resource[]> {
    const found = new Map<Resource, Resource[]>();
    for (const resource of this.reader.templates.ofType('Custom::DynamoDBReplica')) {
      for (const name of valuesOf(this.reader.at(resource, 'TableName'))) {
        const table = this.reader.referencedResource(name);
        if (table !== undefined) {
          addTo(found, table, resource);
        }
      }
    }
    return found;
  }
}
