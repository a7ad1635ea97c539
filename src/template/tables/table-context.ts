import type { Json, JsonObject } from '../../cloudformation/json';
import { CaseCache } from '../cases/case-cache';
import type { Cases } from '../cases/cases';
import { Encryption } from '../encryption';
import type { TableFact } from '../facts';
import { PropertyReader } from '../property-reader';
import type { PropertySource, Resource, Template } from '../template';
import type { TemplateSet } from '../template-set';
import { AddedReplicas, ReplicaPolicies } from './custom-resources';
import type { ReplicaPolicy } from './custom-resources';

/** The properties for names and keys, which do not affect the protection of a table. */
const NAMES_AND_KEYS = ['TableName', 'AttributeDefinitions', 'KeySchema', 'LocalSecondaryIndexes'];

/** The part of a table's facts that similar tables share. */
export interface Protection extends Pick<TableFact, 'replicas' | 'replicationAccounts' | 'stream'> {
  /** Why a replica cannot be read. */
  readonly unreadable?: string;
}

/** The policies that a custom resource attaches to the replica in a Region. */
export type AttachedPolicies = (region: string) => ReplicaPolicy | undefined;

/** What the readers of tables share: the reader of properties, keys, and the custom resources that change tables. */
export class TableContext {
  public readonly reader: PropertyReader;
  public readonly encryption: Encryption;
  public readonly addedReplicas: AddedReplicas;
  private readonly replicaPolicies: ReplicaPolicies;
  private readonly similarTables: Readonly<Record<'Table' | 'GlobalTable', SimilarTableCache>>;

  constructor(templates: TemplateSet) {
    this.reader = new PropertyReader(templates);
    this.encryption = new Encryption(this.reader);
    this.addedReplicas = new AddedReplicas(this.reader);
    this.replicaPolicies = new ReplicaPolicies(this.reader);
    this.similarTables = {
      Table: new SimilarTableCache(this.reader.cases, NAMES_AND_KEYS),
      // The indexes of a global table are read from each of its replicas.
      GlobalTable: new SimilarTableCache(this.reader.cases, [...NAMES_AND_KEYS, 'GlobalSecondaryIndexes']),
    };
  }

  /** Reads a table, or returns the result for a similar table. Policies that a custom resource attaches belong to one table, which is always read. */
  public protection(
    form: 'Table' | 'GlobalTable', table: Resource, read: (table: PropertySource, attached: AttachedPolicies) => Protection,
  ): Protection {
    return this.replicaPolicies.has(table)
      ? read(table, (region) => this.replicaPolicies.find(table, region))
      : this.similarTables[form].read(table, (similar) => read(similar, () => undefined));
  }
}

/**
 * Caches what is read from the properties of a table for tables of the template that differ only in the ignored properties, as most tables of an app
 * do. The reader does not get the values of these properties, the logical id, the path and the metadata, so the result cannot depend on them.
 */
class SimilarTableCache {
  /** The table that was read last: the next reading is often that of its next case. */
  private last?: { readonly properties: JsonObject; readonly similar: JsonObject; readonly text: string | undefined };
  private readonly protections = new Map<Template, CaseCache<string, Protection>>();

  constructor(private readonly cases: Cases, private readonly ignoredProperties: readonly string[]) {}

  public read({ template, properties }: Resource, read: (similar: PropertySource) => Protection): Protection {
    if (this.last?.properties !== properties) {
      const withoutIgnored = this.withoutIgnored(properties);
      this.last = { properties, similar: withoutIgnored, text: textOf(withoutIgnored) };
    }
    const similar = { template, properties: this.last.similar };
    const { text } = this.last;
    if (text === undefined) {
      return read(similar);
    }
    const known = this.protections.get(template) ?? new CaseCache<string, Protection>(this.cases);
    this.protections.set(template, known);
    return known.get(text, () => read(similar));
  }

  /** Ignored properties keep their names, since without them an object with one more key, `Fn::...`, would become an intrinsic function. */
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
