import { ABSENT, call, calling, cases, facts, is, key, only, replica, table, tableUnder, tableWith, under, UNKNOWN, where } from './support/facts';
import { keyRetained as rule } from '../../src/rules/key-retained';
import type { EncryptionFact, KeyFact, ReplicaFact, TableFact } from '../../src/template/facts';

/** A table that goes with its resource, on a key with these policies. */
function passing(ofKey: Partial<KeyFact>, ofTable: Partial<TableFact> = {}, ofReplica: Partial<ReplicaFact> = {}) {
  return facts({
    tables: [table({
      deletionPolicy: is('Delete'),
      updateReplacePolicy: is('Delete'),
      replicas: [replica({ deletionProtection: is(false), encryption: under(key({ deletionPolicy: is('Delete'), updateReplacePolicy: is('Delete'), ...ofKey })), ...ofReplica })],
      ...ofTable,
    })],
  });
}

cases(rule, [
  ['a retained key passes', tableUnder({}), []],
  ['a key for other things is not our business', facts({ keys: [key({ deletionPolicy: is('Delete') })] }), []],
  ['a key of others is not our business', tableWith({ encryption: is<EncryptionFact>({ level: 'CUSTOMER_MANAGED', foreignKey: 'an ARN' }) }), []],
  ['a deleted key under a table that stays is a violation', tableUnder({ deletionPolicy: is('Delete'), updateReplacePolicy: is('Delete') }), ['error']],
  ['a key deleted on replacement under a table that stays is a violation', tableUnder({ updateReplacePolicy: ABSENT }), ['error']],
  ['nothing said is deletion', tableUnder({ deletionPolicy: ABSENT }), ['error']],
  ['an unknown policy is unverifiable', tableUnder({ deletionPolicy: UNKNOWN }), ['error[unverifiable]']],
  ['a call that deletes a key is a violation', calling(call('kms', 'scheduleKeyDeletion')), ['error']],
]);

describe('no key is below a table on it', () => {
  cases(rule, [
    ['a key that goes together with its table', passing({}), []],
    ['a key and a table of which nothing is said go together', passing({ deletionPolicy: ABSENT, updateReplacePolicy: ABSENT }, { deletionPolicy: ABSENT, updateReplacePolicy: ABSENT }), []],
    ['a key whose policy is unknown, under a table that goes', passing({ deletionPolicy: UNKNOWN, updateReplacePolicy: UNKNOWN }), []],
    ['a retained table', passing({}, { deletionPolicy: is('Retain') }), ['error']],
    ['a table that is retained when it is replaced', passing({}, { updateReplacePolicy: is('Retain') }), ['error']],
    ['a table that goes only with a failed creation', passing({}, { deletionPolicy: is('RetainExceptOnCreate') }), ['error']],
    ['a key that goes only with a failed creation, under such a table', passing(
      { deletionPolicy: is('RetainExceptOnCreate'), updateReplacePolicy: is('Retain') }, { deletionPolicy: is('RetainExceptOnCreate') }), []],
    ['a key that goes only with a failed creation, under a retained table', passing(
      { deletionPolicy: is('RetainExceptOnCreate'), updateReplacePolicy: is('Retain') }, { deletionPolicy: is('Retain') }), ['error']],
    ['a table under deletion protection', passing({}, {}, { deletionProtection: is(true) }), ['error']],
    ['a table that may be under deletion protection', passing({}, {}, { deletionProtection: UNKNOWN }), ['error']],
    ['a table that is protected in one branch', passing({}, {}, { deletionProtection: is(false, true) }), ['error']],
    ['a table whose policy is unknown', passing({}, { deletionPolicy: UNKNOWN }), ['error']],
    ['a table whose policy has no known meaning', passing({}, { deletionPolicy: is('Snapshot') }), ['error']],
    ['a table that a macro writes', passing({}, { opaque: 'a macro writes it' }), ['error']],
    ['a table of an SDK call, which stays', passing({}, { deletionPolicy: undefined, updateReplacePolicy: undefined }), ['error']],
    ['a table that stays in one branch', passing({}, { deletionPolicy: is('Delete', 'Retain') }), ['error']],
    ['a table that may stay', passing({}, { deletionPolicy: [...is('Delete'), ...UNKNOWN] }), ['error']],
    ['a key that goes in one branch', passing({ deletionPolicy: is('Retain', 'Delete'), updateReplacePolicy: is('Retain') }, { deletionPolicy: is('Retain') }), ['error']],
  ]);

  test('another replica under deletion protection keeps the table', () => {
    const [goes] = passing({}).tables;
    const kept = replica({ local: false, region: 'us-east-1', deletionProtection: is(true) });

    expect(rule.check(facts({ tables: [{ ...goes, replicas: [...goes.replicas, kept] }] }), { minimumKey: 'CUSTOMER_MANAGED', newReplicas: [] })).toHaveLength(1);
  });

  test('one table that stays among those that go is named', () => {
    const [goes] = passing({}).tables;
    const stays = { ...goes, where: where('Stack/Stays/Resource'), deletionPolicy: is('Retain') };

    expect(only(rule, facts({ tables: [goes, stays, goes] })).message).toContain('DeletionPolicy is Delete, and Stack/Stays/Resource stays.');
  });
});
