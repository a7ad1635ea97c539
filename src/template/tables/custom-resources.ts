import { attributeOf } from '../../cloudformation/intrinsics';
import { addTo, at } from '../../cloudformation/json';
import type { Json } from '../../cloudformation/json';
import { ABSENT, distinct } from '../branches';
import type { Branch, Branches } from '../facts';
import { policyAt } from '../policy-document';
import type { PropertyReader } from '../property-reader';
import type { Resource, Template } from '../template';

const REPLICA_POLICY = 'Custom::SecureTableReplicaPolicy';

/** The two policies that a custom resource of this library puts on a replica. */
export interface ReplicaPolicy {
  readonly policy: Branches<Json>;
  readonly streamPolicy: Branches<Json>;
}

/** Policies that custom resources put on replicas, by table and Region. */
export class ReplicaPolicies {
  private byTable?: Map<Resource, Map<string, ReplicaPolicy>>;
  private readonly byName = new Map<Template, ReadonlyMap<string, Resource>>();

  constructor(private readonly reader: PropertyReader) {}

  public of(table: Resource, region: string): ReplicaPolicy | undefined {
    return this.index().get(table)?.get(region);
  }

  public has(table: Resource): boolean {
    return this.index().has(table);
  }

  private index(): ReadonlyMap<Resource, ReadonlyMap<string, ReplicaPolicy>> {
    this.byTable ??= this.read();
    return this.byTable;
  }

  private read(): Map<Resource, Map<string, ReplicaPolicy>> {
    const found = new Map<Resource, Map<string, ReplicaPolicy>>();
    for (const resource of this.reader.templates.ofType(REPLICA_POLICY).filter(isServed)) {
      const { properties, template } = resource;
      for (const table of this.tables(resource)) {
        const regions = found.get(table) ?? new Map<string, ReplicaPolicy>();
        for (const region of this.reader.known(this.reader.text(properties, template, 'Region'))) {
          regions.set(region, merged(regions.get(region), this.policies(resource)));
        }
        found.set(table, regions);
      }
    }
    return found;
  }

  private policies(resource: Resource): ReplicaPolicy {
    const { properties, template, entry } = resource;
    // Under a condition the resource, and with it the policy, may be missing.
    const missing = at(entry, 'Condition') === undefined ? [] : [ABSENT];
    return {
      policy: [...policyAt(this.reader, properties, template, 'Policy'), ...missing],
      streamPolicy: [...policyAt(this.reader, properties, template, 'StreamPolicy'), ...missing],
    };
  }

  /** The table that it names, by reference or by the name that a table of the same template has. */
  private tables({ properties, template }: Resource): readonly Resource[] {
    return this.reader.known(this.reader.at(properties, template, 'TableName')).flatMap((name) => {
      const target = this.reader.evaluator.target(name)?.resource;
      if (target !== undefined || typeof name !== 'string') {
        return target?.template === template ? [target] : [];
      }
      return this.named(template).get(name) ?? [];
    });
  }

  private named(template: Template): ReadonlyMap<string, Resource> {
    const before = this.byName.get(template);
    if (before !== undefined) {
      return before;
    }
    const tables = [...template.resources.values()].filter((resource) => resource.type === 'AWS::DynamoDB::GlobalTable' || resource.type === 'AWS::DynamoDB::Table');
    const names = new Map(tables.flatMap((table) => {
      const name = this.reader.evaluator.text(at(table.properties, 'TableName') ?? null, template);
      return name === undefined ? [] : [[name, table]];
    }));
    this.byName.set(template, names);
    return names;
  }
}

/** A custom resource does nothing unless a function of the stack serves it. */
function isServed({ properties, template }: Resource): boolean {
  const token = at(properties, 'ServiceToken');
  const [logicalId, attribute] = attributeOf(at(token, 'Fn::GetAtt') ?? null) ?? ['', ''];
  return attribute === 'Arn' && template.resources.get(logicalId)?.type === 'AWS::Lambda::Function';
}

function merged(before: ReplicaPolicy | undefined, added: ReplicaPolicy): ReplicaPolicy {
  return before === undefined ? added : {
    policy: distinct([...before.policy, ...added.policy]),
    streamPolicy: distinct([...before.streamPolicy, ...added.streamPolicy]),
  };
}

/** Replicas that a `Custom::DynamoDBReplica` adds to a `Table`: CDK's `replicationRegions`. */
export class AddedReplicas {
  private byTable?: Map<Resource, Branch<string>[]>;

  constructor(private readonly reader: PropertyReader) {}

  /** The Regions of the replicas that are added to this table. */
  public regionsOf(table: Resource): readonly Branch<string>[] {
    this.byTable ??= this.read();
    return this.byTable.get(table) ?? [];
  }

  private read(): Map<Resource, Branch<string>[]> {
    const found = new Map<Resource, Branch<string>[]>();
    for (const { properties, template } of this.reader.templates.ofType('Custom::DynamoDBReplica')) {
      for (const name of this.reader.known(this.reader.at(properties, template, 'TableName'))) {
        const table = this.reader.evaluator.target(name)?.resource;
        if (table !== undefined) {
          this.reader.text(properties, template, 'Region').forEach((region) => addTo(found, table, region));
        }
      }
    }
    return found;
  }
}
