import type { Json, JsonObject } from '../../cloudformation/json';
import { Encryption } from '../encryption';
import type { TableFact } from '../facts';
import { PropertyReader } from '../property-reader';
import type { Resource, Template } from '../template';
import type { TemplateSet } from '../template-set';
import { AddedReplicas, ReplicaPolicies } from './custom-resources';
import type { ReplicaPolicy } from './custom-resources';

/** Names and keys of a table say nothing about its protection. */
const NAMES_AND_KEYS = ['TableName', 'AttributeDefinitions', 'KeySchema', 'LocalSecondaryIndexes'];

/** What is read from the properties of a table, and may be the same for others. */
export interface Protection extends Pick<TableFact, 'replicas' | 'replicationAccounts' | 'stream'> {
  /** Why a replica cannot be read. */
  readonly unreadable?: string;
}

/** The part of a table from which its protection is read: logical id, path and metadata are not in it, since similar tables share the result. */
export type TableProperties = Pick<Resource, 'properties' | 'template'>;

/** The policies that a custom resource attaches to the replica in a Region. */
export type AttachedPolicies = (region: string) => ReplicaPolicy | undefined;

/** What the readers of tables share: the reader of properties, keys, and the resources that add to tables. */
export class TableContext {
  public readonly reader: PropertyReader;
  public readonly encryption: Encryption;
  public readonly addedReplicas: AddedReplicas;
  private readonly replicaPolicies: ReplicaPolicies;
  private readonly similar = {
    Table: new SimilarTableCache(NAMES_AND_KEYS),
    // The indexes of a global table are read from each of its replicas.
    GlobalTable: new SimilarTableCache([...NAMES_AND_KEYS, 'GlobalSecondaryIndexes']),
  };

  constructor(templates: TemplateSet) {
    this.reader = new PropertyReader(templates);
    this.encryption = new Encryption(this.reader);
    this.addedReplicas = new AddedReplicas(this.reader);
    this.replicaPolicies = new ReplicaPolicies(this.reader);
  }

  /** Reads a table, unless a similar one was read before. Policies that a custom resource attaches are for one table only. */
  public protection(
    form: 'Table' | 'GlobalTable', table: Resource, read: (table: TableProperties, attached: AttachedPolicies) => Protection,
  ): Protection {
    return this.replicaPolicies.has(table)
      ? read(table, (region) => this.replicaPolicies.of(table, region))
      : this.similar[form].read(table, (similar) => read(similar, () => undefined));
  }
}

/**
 * Remembers what was read from the properties of a table for the next one in the template that differs in the ignored properties only: most tables
 * of an app do. What is read gets properties without the ignored values, so that it cannot depend on them.
 */
class SimilarTableCache {
  private readonly known = new Map<Template, Map<string, Protection>>();

  constructor(private readonly ignoredProperties: readonly string[]) {}

  public read({ template, properties }: Resource, read: (similar: TableProperties) => Protection): Protection {
    const similar = { template, properties: this.withoutIgnored(properties) };
    const text = textOf(similar.properties);
    const ofTemplate = this.known.get(template) ?? new Map<string, Protection>();
    this.known.set(template, ofTemplate);
    const protection = (text === undefined ? undefined : ofTemplate.get(text)) ?? read(similar);
    if (text !== undefined) {
      ofTemplate.set(text, protection);
    }
    return protection;
  }

  /** Keeps the names: an object whose only other property starts with `Fn::` would become an intrinsic function. */
  private withoutIgnored(properties: JsonObject): JsonObject {
    const kept: Record<string, Json> = { ...properties };
    for (const name of this.ignoredProperties) {
      if (Object.hasOwn(kept, name)) {
        kept[name] = true;
      }
    }
    return kept;
  }
}

/** Undefined for a value that is nested too deeply for `JSON.stringify`. */
function textOf(properties: JsonObject): string | undefined {
  try {
    return JSON.stringify(properties);
  } catch {
    return undefined;
  }
}
