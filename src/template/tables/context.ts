import { AddedReplicas } from './added-replicas';
import { Alike } from './alike';
import { ReplicaPolicies } from './replica-policies';
import type { TableFact } from '../facts';
import { Encryption } from '../keys/encryption';
import type { Resource } from '../source/template';
import type { TemplateSet } from '../source/template-set';
import { Reading } from '../values/reading';

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
