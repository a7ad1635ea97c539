import {
  ABSENT, AWS_OWNED, AWAY, call, calling, facts, globalTable, HOME, is, key, only, related, replica, table, tableWith, under, UNKNOWN, where,
} from './support/facts';
import { backupPlan } from '../../src/rules/backup-plan';
import { customerManagedKey } from '../../src/rules/customer-managed-key';
import { keyAccess } from '../../src/rules/key-access';
import { replicationNotDenied } from '../../src/rules/replication-not-denied';
import type { Rule, Subject } from '../../src/rules/rule';
import { tlsOnly } from '../../src/rules/tls-only';
import type { AppFacts, RoleFact } from '../../src/template/facts';

/*
 * A finding names the tables that it concerns: who exempts all of them exempts the finding.
 */

const OPAQUE = where('Stack/Module', { resourceType: 'Acme::Data::Module', region: AWAY });
const CALL = call('kms', 'disableKey');
const role: RoleFact = { where: where('Stack/Role'), tables: [], uses: ['read'], allTables: true, keys: [], anyKey: false };
const closed = key({ users: is({ roles: [], roleNames: [], account: false, anyPrincipal: false }) });

test.each<[string, Rule, AppFacts, readonly Subject[]]>([
  ['a table', customerManagedKey, tableWith({ encryption: AWS_OWNED }), [{ where: where(), region: HOME }]],
  ['a replica', customerManagedKey, facts({ tables: [globalTable({ encryption: AWS_OWNED })] }), [{ where: where(), region: AWAY }]],
  ['a table that cannot be read', customerManagedKey, tableWith({}, { opaque: 'a macro writes it' }), [{ where: where(), region: HOME }]],
  ['what may hide tables', customerManagedKey, facts({ opaque: [{ where: OPAQUE, why: 'it is a module' }] }), [{ where: OPAQUE, region: AWAY }]],
  ['a custom resource', customerManagedKey, calling(CALL), [{ where: CALL.where }]],
  ['a table in no backup plan', backupPlan, { ...tableWith(), related: related({ backupSelections: [] }) }, [{ where: where() }]],
  ['a role without its key', keyAccess, { ...tableWith({ encryption: under(closed) }), related: related({ roles: [role] }) }, [{ where: where() }]],
  ['a table without a policy', tlsOnly, tableWith({ policy: ABSENT }), [{ where: where(), region: HOME }]],
])('%s', (_, rule, of, subjects) => {
  expect(only(rule, of).subjects).toEqual(subjects);
});

test('each key that a finding cannot know is named with each table', () => {
  const unknown = (name: string) => [{ ...UNKNOWN[0], key: name }];
  const tables = facts({ tables: [table({ replicas: [replica({ encryption: [...unknown('P'), ...unknown('Q')] })] })] });

  expect(only(customerManagedKey, tables).subjects).toEqual([
    { where: where(), region: HOME, foreignKey: 'P' }, { where: where(), region: HOME, foreignKey: 'Q' },
  ]);
});

test('calls that change policies are looked at where any table has replicas, in this account or in others', () => {
  const put = calling(call('dynamodb', 'putResourcePolicy', { Policy: '{"Statement":[{"Effect":"Deny","Principal":"*","Action":"*","Resource":"*"}]}' }));
  const inAccounts = (...replicationAccounts: readonly string[]) => table({ replicas: [replica({ policy: ABSENT })], replicationAccounts });
  const warnings = (...tables: AppFacts['tables']) => replicationNotDenied.check({ ...put, tables }, { minimumKey: 'CUSTOMER_MANAGED', newReplicas: [] }).length;

  expect(warnings(table(), globalTable())).toBe(1);
  expect(warnings(inAccounts('111122223333', '444455556666'))).toBe(1);
  expect(warnings(table(), inAccounts('111122223333'))).toBe(0);
});
