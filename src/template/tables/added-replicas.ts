import type { Branch } from '../facts';
import type { Resource } from '../source/template';
import { addTo } from '../values/multimap';
import type { Reading } from '../values/reading';

/** Replicas that a `Custom::DynamoDBReplica` adds to a `Table`: CDK's `replicationRegions`. */
export class AddedReplicas {
  private byTable?: Map<Resource, Branch<string>[]>;

  constructor(private readonly reading: Reading) {}

  /** The Regions of the replicas that are added to this table. */
  public regionsOf(table: Resource): readonly Branch<string>[] {
    this.byTable ??= this.read();
    return this.byTable.get(table) ?? [];
  }

  private read(): Map<Resource, Branch<string>[]> {
    const found = new Map<Resource, Branch<string>[]>();
    for (const { properties, template } of this.reading.templates.ofType('Custom::DynamoDBReplica')) {
      for (const name of this.reading.known(this.reading.at(properties, template, 'TableName'))) {
        const table = this.reading.evaluator.target(name)?.resource;
        if (table !== undefined) {
          this.reading.text(properties, template, 'Region').forEach((region) => addTo(found, table, region));
        }
      }
    }
    return found;
  }
}
