import { resourceKey } from './rule';
import type { Finding, Rule } from './rule';
import type { AppFacts, Branch, KeyFact, KeyUsers, RoleFact, TableFact } from '../template/facts';
import { mayEqual } from '../template/template';
import { asWarning, findings, violation } from './support/findings';
import { customerManaged } from './support/used-keys';

const FIX = 'Grant with the methods of the table (grantReadData, grantWriteData, grants), which add the permissions on its key too, or allow '
  + 'the role '
  + 'kms:Decrypt on the key. A role that writes also needs kms:Encrypt, kms:ReEncrypt* and kms:GenerateDataKey*.';

export const keyAccess: Rule = {
  name: 'KeyAccess',
  title: 'A role that can access the data of a table can use its key',
  why: 'Every request that reads or writes items of an encrypted table needs kms:Decrypt on its key. Without it, the request is denied.',
  remedy: FIX,
  controls: {},
  guarded: false,
  check: (facts) => {
    const roles = facts.related.roles.filter(({ tables, allTables }) => allTables || tables.length > 0);
    const index = roles.length === 0 ? undefined : new KeyIndex(facts);
    return index === undefined ? [] : roles.flatMap((role) => checkRole(role, index));
  },
};

/** Names the grants for what the policies of a role let it do with tables. */
function fixFor({ uses }: RoleFact): string {
  const [read, write, stream] = (['read', 'write', 'stream'] as const).map((use) => uses.includes(use));
  const items = read && write ? ['grantReadWriteData'] : [...read ? ['grantReadData'] : [], ...write ? ['grantWriteData'] : []];
  const grants = [...items, ...stream ? ['grantStreamRead'] : []].map((name) => `table.${name}(role)`);
  return `Write \`${grants.join('; ')}\`, which adds the permissions on the key too. If a construct writes the policies of the role, let the `
    + 'principals of the account use the key through DynamoDB (`keyOptions: { allowAccountPrincipals: true }` of SecureTable), or allow the role '
    + 'kms:Decrypt on the key. A role that writes also needs kms:Encrypt, kms:ReEncrypt* and kms:GenerateDataKey*.';
}

/** The keys of tables, looked up by the tables that a role names. */
class KeyIndex {
  private readonly tables: ReadonlyMap<string, TableFact>;
  private readonly ofAccounts = new Map<string | undefined, readonly TableKey[]>();

  constructor(private readonly facts: AppFacts) {
    this.tables = new Map(facts.tables.map((table) => [resourceKey(table.where), table]));
  }

  public keysFor({ tables, allTables, where: { account } }: RoleFact): readonly TableKey[] {
    return allTables ? this.ofAccount(account) : distinct(tables.flatMap(({ where, region }) => keysOf(this.tables.get(resourceKey(where)), region)));
  }

  /** A policy for every table applies to the tables of its account. */
  private ofAccount(account: string | undefined): readonly TableKey[] {
    const known = this.ofAccounts.get(account)
      ?? distinct(this.facts.tables.filter(({ where }) => mayEqual(account, where.account)).flatMap((table) => keysOf(table)));
    this.ofAccounts.set(account, known);
    return known;
  }
}

interface TableKey {
  readonly table: TableFact;
  readonly key: KeyFact;
}

/** The keys of the replica in a Region, or in that of the stack. */
function keysOf(table: TableFact | undefined, region?: string): readonly TableKey[] {
  const replica = table?.replicas.find((each) => (region === undefined ? each.local : each.region === region));
  return replica === undefined ? [] : customerManaged(replica).flatMap(({ key }) => (key === undefined ? [] : [{ table: table!, key }]));
}

/** One of the tables of each key. */
function distinct(keys: readonly TableKey[]): readonly TableKey[] {
  const found = new Map<KeyFact, TableKey>();
  keys.forEach((each) => found.has(each.key) || found.set(each.key, each));
  return [...found.values()];
}

const SHOWN = 3;

function checkRole(role: RoleFact, index: KeyIndex): readonly Finding[] {
  const closed = index.keysFor(role).filter(({ key }) => !mayDecrypt(role, key));
  if (closed.length === 0) {
    return [];
  }
  const named = closed.slice(0, SHOWN).map(({ table, key }) => `${table.where.constructPath} (key ${key.where.constructPath})`);
  const more = closed.length > SHOWN ? ` and ${closed.length - SHOWN} more` : '';
  return findings(
    { where: role.where, subjects: closed.map(({ table }) => ({ where: table.where })) },
    [asWarning(violation(
      `The role can access the data of ${named.join(', ')}${more}, but neither its policies nor the key policy allow it to decrypt.`, fixFor(role)))],
  );
}

/** The key policy decides, or delegates to the role's policies (KMS: key policies). An unknown policy may allow it. */
function mayDecrypt(role: RoleFact, { users, where }: KeyFact): boolean {
  const byOwnPolicies = role.anyKey || role.keys.some((key) => resourceKey(key) === resourceKey(where));
  const isAdmitted = (branch: Branch<KeyUsers>): boolean => {
    switch (branch.kind) {
      case 'unverifiable': return true;
      // The default key policy delegates to the IAM policies of the account.
      case 'absent': return byOwnPolicies;
      case 'value': return branch.value.anyPrincipal || (branch.value.account && byOwnPolicies) || names(branch.value, role);
    }
  };
  return users === undefined || users.every(isAdmitted);
}

function names({ roles, roleNames }: KeyUsers, { where, name }: RoleFact): boolean {
  return (name !== undefined && roleNames.includes(name)) || roles.some((role) => resourceKey(role) === resourceKey(where));
}
