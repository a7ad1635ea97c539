import { at } from '../../cloudformation/json';
import type { Json } from '../../cloudformation/json';
import { isKeyType, ROLE } from '../../cloudformation/resource-types';
import { partsOf } from '../../cloudformation/text';
import type { RoleFact, RoleTable } from '../facts';
import { DECRYPT } from '../key-users';
import type { PropertyReader } from '../property-reader';
import type { Resource } from '../template';
import { managedPolicy } from './managed-policies';
import { readStatements } from './policy-statements';
import { ResourceNames } from './resource-names';
import { RolePolicies } from './role-policies';
import type { RolePolicy } from './role-policies';
import { isToldElsewhere, TablesByReference } from './table-references';

/** Reading and writing items, and reading what a stream has of them: all of it takes the table's key (DynamoDB: encryption at rest usage notes). */
const DATA_ACTIONS = [
  'BatchGetItem', 'BatchWriteItem', 'ConditionCheckItem', 'DeleteItem', 'GetItem', 'PartiQLDelete', 'PartiQLInsert', 'PartiQLSelect', 'PartiQLUpdate',
  'PutItem', 'Query', 'Scan', 'UpdateItem', 'GetRecords',
].map((name) => `dynamodb:${name}`);

/** The roles of the app with what their own policies allow. */
export function readRoles(reader: PropertyReader, isInScope: (resource: Resource) => boolean): readonly RoleFact[] {
  const names = new ResourceNames(reader);
  const policies = new RolePolicies(reader, names);
  const tables = new TablesByReference(reader, names);
  return reader.templates.ofType(ROLE).filter(isInScope).map((role) => new RoleReader(reader, tables).read(role, policies));
}

class RoleReader {
  private readonly found: Set<Resource> = new Set();
  private readonly remote: RoleTable[] = [];
  private readonly keys: Set<Resource> = new Set();
  private allTables = false;
  private anyKey = false;

  constructor(private readonly reader: PropertyReader, private readonly tables: TablesByReference) {}

  public read(role: Resource, policies: RolePolicies): RoleFact {
    policies.of(role).forEach((policy) => (policy.managed === undefined ? this.addPolicy(policy) : this.addManaged(policy.managed)));
    return {
      where: role.template.locate(role),
      name: this.reader.singleText(at(role.properties, 'RoleName'), role.template),
      tables: [...[...this.found].map((table) => ({ where: table.template.locate(table) })), ...this.remote],
      allTables: this.allTables,
      keys: [...this.keys].map((key) => key.template.locate(key)),
      anyKey: this.anyKey,
    };
  }

  /** A policy that is attached to an unknown role may give this one a key, and is not known to give it a table. */
  private addPolicy(policy: RolePolicy): void {
    const { statements, isPartlyUnknown } = readStatements(this.reader, policy);
    this.anyKey ||= isPartlyUnknown;
    for (const statement of statements) {
      if (policy.isCertain && DATA_ACTIONS.some((action) => statement.allows(action) === 'certain')) {
        this.addTables(statement.resources());
      }
      if (statement.allows(DECRYPT) !== 'none') {
        statement.resources().forEach((resource) => this.addKey(resource));
      }
    }
  }

  private addTables(resources: readonly Json[]): void {
    const { tables, remote, all } = this.tables.among(resources);
    tables.forEach((table) => this.found.add(table));
    this.remote.push(...remote.map(({ table, region }) => ({ where: table.template.locate(table), region })));
    this.allTables ||= all;
  }

  private addKey(resource: Json): void {
    const named = this.reader.referencedResources(resource);
    const key = named.find(({ type }) => isKeyType(type));
    if (key !== undefined) {
      this.keys.add(key);
    } else if (named.length === 0 ? !isOfOtherService(partsOf(this.reader.resolvedValue(resource))) : named.some(isToldElsewhere)) {
      this.anyKey = true;
    }
  }

  private addManaged(policy: Json): void {
    const { usesAllTables, mayDecrypt } = managedPolicy(policy);
    this.allTables ||= usesAllTables;
    this.anyKey ||= mayDecrypt;
  }
}

/** A literal ARN of another service is no key. */
function isOfOtherService([first]: readonly Json[]): boolean {
  return typeof first === 'string' && /^arn:[^:*?]*:(?!kms:)[^:*?]+:/.test(first);
}
