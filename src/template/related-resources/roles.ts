import { at } from '../../cloudformation/json';
import type { Json } from '../../cloudformation/json';
import { isKeyType, ROLE } from '../../cloudformation/resource-types';
import { partsOf } from '../../cloudformation/text';
import type { RoleFact } from '../facts';
import { DECRYPT } from '../key-users';
import type { PropertyReader } from '../property-reader';
import type { Resource } from '../template';
import { readStatements } from './policy-statements';
import { ResourceNames } from './resource-names';
import { managedPolicy, RolePolicies } from './role-policies';
import type { RolePolicy, TableUse } from './role-policies';
import { isToldElsewhere, TablesByReference } from './table-references';

/** Reading and writing items, and reading what a stream has of them: all of it needs the table's key (DynamoDB: encryption at rest usage notes). */
const DATA_ACTIONS: readonly (readonly [TableUse, readonly string[]])[] = [
  ['read', dynamodb('BatchGetItem', 'ConditionCheckItem', 'GetItem', 'PartiQLSelect', 'Query', 'Scan')],
  ['write', dynamodb('BatchWriteItem', 'DeleteItem', 'PartiQLDelete', 'PartiQLInsert', 'PartiQLUpdate', 'PutItem', 'UpdateItem')],
  ['stream', dynamodb('GetRecords')],
];

function dynamodb(...names: readonly string[]): readonly string[] {
  return names.map((name) => `dynamodb:${name}`);
}

/** The roles of the app with what their own policies allow. */
export function readRoles(reader: PropertyReader, isInScope: (resource: Resource) => boolean): readonly RoleFact[] {
  const names = new ResourceNames(reader);
  const policies = new RolePolicies(reader, names);
  const tables = new TablesByReference(reader, names);
  return reader.templates.ofType(ROLE).filter(isInScope).map((role) => new RoleReader(reader, tables).read(role, policies));
}

class RoleReader {
  private readonly found: Set<Resource> = new Set();
  private readonly remote: RoleFact['tables'][number][] = [];
  private readonly keys: Set<Resource> = new Set();
  private readonly uses: Set<TableUse> = new Set();
  private allTables = false;
  private anyKey = false;

  constructor(private readonly reader: PropertyReader, private readonly tables: TablesByReference) {}

  public read(role: Resource, policies: RolePolicies): RoleFact {
    policies.of(role).forEach((policy) => (policy.managed === undefined ? this.addPolicy(policy) : this.addManaged(policy.managed)));
    return {
      where: role.template.locate(role),
      name: this.reader.singleText(at(role.properties, 'RoleName'), role.template),
      tables: [...[...this.found].map((table) => ({ where: table.template.locate(table) })), ...this.remote],
      uses: [...this.uses],
      allTables: this.allTables,
      keys: [...this.keys].map((key) => key.template.locate(key)),
      anyKey: this.anyKey,
    };
  }

  /** A policy that is attached to an unknown role may allow this role to use a key. It is not known to allow access to a table. */
  private addPolicy(policy: RolePolicy): void {
    const { statements, isPartlyUnknown } = readStatements(this.reader, policy);
    this.anyKey ||= isPartlyUnknown;
    for (const statement of statements) {
      if (policy.isCertain) {
        const uses = DATA_ACTIONS.filter(([, actions]) => actions.some((action) => statement.allows(action) === 'certain'));
        this.addTables(uses.map(([use]) => use), uses.length === 0 ? [] : statement.resources());
      }
      if (statement.allows(DECRYPT) !== 'none') {
        statement.resources().forEach((resource) => this.addKey(resource));
      }
    }
  }

  private addTables(uses: readonly TableUse[], resources: readonly Json[]): void {
    const { tables, remote, all } = this.tables.among(resources);
    if (all || tables.length + remote.length > 0) {
      uses.forEach((use) => this.uses.add(use));
    }
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
    const { usesOfAllTables, mayDecrypt } = managedPolicy(policy);
    this.allTables ||= usesOfAllTables.length > 0;
    usesOfAllTables.forEach((use) => this.uses.add(use));
    this.anyKey ||= mayDecrypt;
  }
}

/** A literal ARN of another service is not a key. */
function isOfOtherService([first]: readonly Json[]): boolean {
  return typeof first === 'string' && /^arn:[^:*?]*:(?!kms:)[^:*?]+:/.test(first);
}
