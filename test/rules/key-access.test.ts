import { ABSENT, AWS_MANAGED, cases, facts, is, key, only, related, replica, table, under, UNKNOWN, where } from './support/facts';
import { keyAccess as rule } from '../../src/rules/key-access';
import type { Branches, KeyUsers, RoleFact } from '../../src/template/facts';

const ROLE = where('Stack/Role/Resource', { resourceType: 'AWS::IAM::Role' });
const KEY = key().where;

function role(more: Partial<RoleFact> = {}): RoleFact {
  return { where: ROLE, tables: [{ where: table().where }], uses: ['read'], allTables: false, keys: [], anyKey: false, ...more };
}

function users(more: Partial<KeyUsers> = {}): Branches<KeyUsers> {
  return is<KeyUsers>({ roles: [], roleNames: [], account: false, anyPrincipal: false, ...more });
}

function app(of: RoleFact, ofKey: Branches<KeyUsers> | undefined) {
  return facts({ tables: [table({ replicas: [replica({ encryption: under(key({ users: ofKey })) })] })], related: related({ roles: [of] }) });
}

cases(rule, [
  ['a key that allows no principal', app(role(), users()), ['warning']],
  ['a key that admits the role', app(role(), users({ roles: [ROLE] })), []],
  ['a key that admits another role', app(role(), users({ roles: [where('Stack/Other/Resource')] })), ['warning']],
  ['a key that admits the name of the role', app(role({ name: 'reader' }), users({ roleNames: ['reader'] })), []],
  ['a key that admits another name', app(role({ name: 'reader' }), users({ roleNames: ['writer'] })), ['warning']],
  ['a key that admits all principals, or an unknown principal', app(role(), users({ anyPrincipal: true })), []],
  ['a key that leaves it to the account, and the role has it not', app(role(), users({ account: true })), ['warning']],
  ['a key that leaves it to the account, and the role has it', app(role({ keys: [KEY] }), users({ account: true })), []],
  ['a key that leaves it to the account, and the role may have it', app(role({ anyKey: true }), users({ account: true })), []],
  ['a key that leaves nothing to the account, and the role has it', app(role({ keys: [KEY] }), users()), ['warning']],
  ['the default key policy, and the role has it not', app(role(), ABSENT), ['warning']],
  ['the default key policy, and the role has it', app(role({ keys: [KEY] }), ABSENT), []],
  ['an unknown key policy', app(role(), UNKNOWN), []],
  ['a key policy that was not read', app(role(), undefined), []],
  ['a key policy that admits the role in one branch', app(role(), [...users({ roles: [ROLE] }), ...users()]), ['warning']],
  ['a role for all tables', app(role({ tables: [], allTables: true }), users()), ['warning']],
  ['a role for other tables', app(role({ tables: [{ where: where('Stack/Other/Resource') }] }), users()), []],
  ['a role for no table', app(role({ tables: [] }), users()), []],
  ['a table under a key of AWS', facts({ tables: [table({ replicas: [replica({ encryption: AWS_MANAGED })] })], related: related({ roles: [role()] }) }), []],
  ['a key of others', facts({
    tables: [table({ replicas: [replica({ encryption: is({ level: 'CUSTOMER_MANAGED' as const, foreignKey: 'an ARN' }) })] })], related: related({ roles: [role()] }),
  }), []],
]);

test('a role is not reported for the keys that it has, or for other keys that no table uses', () => {
  const [mine, other] = ['Mine', 'Other'].map((id) => key({ where: where(`Stack/${id}`), users: users({ account: true }) }));
  const tables = [mine, other].map((of, index) => table({ where: where(`Stack/T${index}`), replicas: [replica({ encryption: under(of) })] }));
  const reader = role({ tables: tables.map((each) => ({ where: each.where })), keys: [mine.where] });
  const found = only(rule, facts({ tables, related: related({ roles: [reader] }) }));

  expect(found.subjects).toEqual([{ where: tables[1].where }]);
  expect(found.message).toContain('the data of Stack/T1 (key Stack/Other), but neither');
});

test('a role without a name is none of the roles that have names', () => {
  expect(only(rule, app(role({ name: undefined }), users({ roleNames: [undefined as unknown as string] }))).where).toBe(ROLE);
});

test('one finding for each role, which names some tables and counts the others', () => {
  const tables = ['A', 'B', 'C', 'D', 'E'].map((id) => table({
    where: where(`Stack/${id}/Resource`),
    replicas: [replica({ encryption: under(key({ where: where(`Stack/${id}Key/Resource`), users: users() })) })],
  }));
  const found = only(rule, facts({ tables, related: related({ roles: [role({ allTables: true })] }) }));

  expect(found.where).toBe(ROLE);
  expect(found.message).toMatch(/Stack\/A\/Resource \(key Stack\/AKey\/Resource\), .*Stack\/C\/Resource .* and 2 more/);
  expect(found.subjects).toHaveLength(5);
});
