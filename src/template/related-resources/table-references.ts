import { at } from '../../cloudformation/json';
import type { Json } from '../../cloudformation/json';
import { becomesTable } from '../../cloudformation/resource-types';
import { partsOf } from '../../cloudformation/text';
import { valuesOf } from '../branches';
import type { PropertyReader } from '../property-reader';
import { mayEqual } from '../template';
import type { Resource } from '../template';
import { parseArn, ResourceNames } from './resource-names';

/** The tables that evaluated resources of a statement or selection name. */
interface NamedTables {
  readonly tables: readonly Resource[];
  /** Tables whose ARN in another Region is named: that of a replica, where the table has one. */
  readonly remote: readonly RemoteTable[];
  /** The names in literal ARNs. */
  readonly names: readonly string[];
  /** Whether every table is among them. */
  readonly all: boolean;
  /** The items that cannot be read, or are patterns that some table may match. */
  readonly unknown: readonly Json[];
}

interface RemoteTable {
  readonly table: Resource;
  readonly region: string;
}

/** Finds the tables of an app that ARNs name, by reference or by name. */
export class TablesByReference {
  constructor(private readonly reader: PropertyReader, private readonly resourceNames: ResourceNames = new ResourceNames(reader)) {}

  public among(items: readonly Json[]): NamedTables {
    const found = { tables: new Set<Resource>(), remote: [] as RemoteTable[], names: [] as string[], all: false, unknown: [] as Json[] };
    const add = (tables: readonly Resource[], region: string | undefined) => tables.forEach((table) => {
      if (mayEqual(region, table.template.region)) {
        found.tables.add(table);
      } else {
        found.remote.push({ table, region: region! });
      }
    });
    for (const item of items) {
      const parts = partsOf(this.reader.resolvedValue(item));
      const named = this.reader.referencedResources(item);
      const text = parts.every((part) => typeof part === 'string') ? parts.join('') : undefined;
      const [, service, name] = /^arn:[^:]*:([^:]*):[^:]*:[^:]*:(?:table\/([^/]+))?/.exec(text ?? '') ?? [];
      // The name of the table, or the end of its ARN, may follow as a reference.
      const region = typeof parts[0] === 'string' ? parseArn(`${parts[0]}-`)?.region : undefined;
      const replicas = named.filter(({ type }) => type === REPLICA);
      if (replicas.length > 0) {
        replicas.forEach((replica) => add(this.tablesOf(replica), this.reader.singleText(at(replica.properties, 'Region'), replica.template)));
      } else if (named.some(isToldElsewhere)) {
        found.unknown.push(item);
      } else if (named.length > 0) {
        add(named.filter(({ type }) => becomesTable(type)), region);
      } else if (text === '*' || (isDynamoDb(service) && (name === '*' || /^arn:(?:[^:]*:){4}(?:\*|table\*)/.test(text ?? '')))) {
        found.all = true;
      } else if (isDynamoDb(service) && name !== undefined && !/[*?]/.test(name)) {
        found.names.push(name);
        add(this.named(name, text!), region);
      } else if (service === undefined || /[*?]/.test(service) || isDynamoDb(service)) {
        found.unknown.push(item);
      }
    }
    return { ...found, tables: [...found.tables] };
  }

  /** The tables whose replica a custom resource of this library has the ARN of. */
  private tablesOf({ properties, template }: Resource): readonly Resource[] {
    return valuesOf(this.reader.evaluate(at(properties, 'TableName'), template)).flatMap((name) => (typeof name === 'string'
      ? this.resourceNames.named('dynamodb', name).filter((table) => table.template === template) : this.reader.referencedResources(name)))
      .filter(({ type }) => becomesTable(type));
  }

  /** The tables with this name in the account of an ARN. */
  private named(name: string, arn: string): readonly Resource[] {
    const account = parseArn(arn)?.account;
    return this.resourceNames.named('dynamodb', name).filter(({ type, template }) => becomesTable(type) && mayEqual(account, template.account));
  }
}

const REPLICA = 'Custom::SecureTableReplicaPolicy';

/** Whether an attribute of the resource may be the ARN of another resource, which is not in its template. */
export function isToldElsewhere({ type }: Resource): boolean {
  return /^(Custom::|AWS::CloudFormation::|AWS::SSM::)/.test(type);
}

function isDynamoDb(service: string | undefined): boolean {
  return service === 'dynamodb' || service === '*';
}
