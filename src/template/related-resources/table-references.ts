import { addTo, at } from '../../cloudformation/json';
import type { Json } from '../../cloudformation/json';
import { isTableType } from '../../cloudformation/resource-types';
import { partsOf } from '../../cloudformation/text';
import type { PropertyReader } from '../property-reader';
import type { Resource } from '../template';

/** What evaluated resources of a statement or selection say of tables. */
interface NamedTables {
  readonly tables: readonly Resource[];
  /** The names in literal ARNs. */
  readonly names: readonly string[];
  /** Whether every table is among them. */
  readonly all: boolean;
  /** The items that cannot be read, or are patterns that some table may match. */
  readonly unknown: readonly Json[];
}

/** Finds the tables of an app that ARNs name, by reference or by name. */
export class TablesByReference {
  private byName?: Map<string, Resource[]>;

  constructor(private readonly reader: PropertyReader) {}

  public among(items: readonly Json[]): NamedTables {
    const found = { tables: new Set<Resource>(), names: [] as string[], all: false, unknown: [] as Json[] };
    for (const item of items) {
      const parts = partsOf(this.reader.resolvedValue(item));
      const named = this.reader.referencedResources(item);
      const text = parts.every((part) => typeof part === 'string') ? parts.join('') : undefined;
      const [, service, name] = /^arn:[^:]*:([^:]*):[^:]*:[^:]*:(?:table\/([^/]+))?/.exec(text ?? '') ?? [];
      if (named.some(isToldElsewhere)) {
        found.unknown.push(item);
      } else if (named.length > 0) {
        named.filter(({ type }) => isTableType(type)).forEach((table) => found.tables.add(table));
      } else if (text === '*' || (isDynamoDb(service) && (name === '*' || /^arn:(?:[^:]*:){4}(?:\*|table\*)/.test(text ?? '')))) {
        found.all = true;
      } else if (isDynamoDb(service) && name !== undefined && !/[*?]/.test(name)) {
        found.names.push(name);
        this.named(name).forEach((table) => found.tables.add(table));
      } else if (service === undefined || /[*?]/.test(service) || isDynamoDb(service)) {
        found.unknown.push(item);
      }
    }
    return { ...found, tables: [...found.tables] };
  }

  private named(name: string): readonly Resource[] {
    if (this.byName === undefined) {
      this.byName = new Map();
      for (const table of ['AWS::DynamoDB::Table', 'AWS::DynamoDB::GlobalTable'].flatMap((type) => this.reader.templates.ofType(type))) {
        const literal = this.reader.singleText(at(table.properties, 'TableName'), table.template);
        if (literal !== undefined) {
          addTo(this.byName, literal, table);
        }
      }
    }
    return this.byName.get(name) ?? [];
  }
}

/** Whether an attribute of the resource may be the ARN of something else, which its template does not tell. */
export function isToldElsewhere({ type }: Resource): boolean {
  return /^(Custom::|AWS::CloudFormation::|AWS::SSM::)/.test(type);
}

function isDynamoDb(service: string | undefined): boolean {
  return service === 'dynamodb' || service === '*';
}
