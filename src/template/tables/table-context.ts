import { AddedReplicas, ReplicaPolicies } from './custom-resources';
import type { JsonObject } from '../../cloudformation/json';
import { Encryption } from '../encryption';
import type { Json, TableFact } from '../facts';
import { Reading } from '../property-reader';
import type { Resource, Template } from '../template';
import type { TemplateSet } from '../template-set';

/** What a table is called and keyed by says nothing of how it is protected. */
const ASIDE = ['TableName', 'AttributeDefinitions', 'KeySchema', 'LocalSecondaryIndexes'];

/** What is read off the properties of a table that may well be those of others too. */
export interface Protection extends Pick<TableFact, 'replicas' | 'replicationAccounts' | 'stream' | 'billingMode'> {
  /** Why a replica cannot be read. */
  readonly unreadable?: string;
}

/** What the readers of tables share: references and keys, and the resources that add to tables from beside. */
export class TableContext {
  public readonly reading: Reading;
  public readonly encryption: Encryption;
  public readonly addedReplicas: AddedReplicas;
  public readonly replicaPolicies: ReplicaPolicies;
  private readonly alike = {
    Table: new Alike<Protection>(ASIDE),
    // Its indexes are said of it as a whole, and what is to be known of them is said of each replica.
    GlobalTable: new Alike<Protection>([...ASIDE, 'GlobalSecondaryIndexes']),
  };

  constructor(templates: TemplateSet) {
    this.reading = new Reading(templates);
    this.encryption = new Encryption(this.reading);
    this.addedReplicas = new AddedReplicas(this.reading);
    this.replicaPolicies = new ReplicaPolicies(this.reading);
  }

  /** Reads a table, unless one that is written alike was read. The policies that a custom resource puts are those of one table alone. */
  public protection(form: 'Table' | 'GlobalTable', table: Resource, read: () => Protection): Protection {
    return this.replicaPolicies.has(table) ? read() : this.alike[form].read(table, read);
  }
}

/**
 * Remembers what was read off the properties of a table, for the next one of the template that is written alike: most tables of an app differ in their
 * names and keys alone. What properties mean depends on them and on the template, never on who has them.
 */
export class Alike<T> {
  private readonly known = new Map<Template, Map<string, T>>();

  /** @param aside properties whose values are not read */
  constructor(private readonly aside: readonly string[]) {}

  public read({ template, properties }: Resource, read: () => T): T {
    const text = this.textOf(properties);
    if (text === undefined) {
      return read();
    }
    const ofTemplate = this.ofTemplate(template);
    const before = ofTemplate.get(text);
    if (before !== undefined) {
      return before;
    }
    const made = read();
    ofTemplate.set(text, made);
    return made;
  }

  private textOf(properties: JsonObject): string | undefined {
    const written: Record<string, Json> = { ...properties };
    for (const name of this.aside) {
      // That a property is there matters even where its value does not: an object of one key may be an intrinsic.
      if (Object.hasOwn(written, name)) {
        written[name] = true;
      }
    }
    try {
      return JSON.stringify(written);
    } catch {
      // It is nested too deeply to be written as text.
      return undefined;
    }
  }

  private ofTemplate(template: Template): Map<string, T> {
    const before = this.known.get(template) ?? new Map<string, T>();
    this.known.set(template, before);
    return before;
  }
}
