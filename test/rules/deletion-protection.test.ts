import { ABSENT, AWAY, call, calling, cases, facts, globalTable, is, tableWith, UNKNOWN } from './support/facts';
import { deletionProtection as rule } from '../../src/rules/deletion-protection';

cases(rule, [
  ['protection on passes', tableWith(), []],
  ['no table, nothing to say', facts(), []],
  ['protection off is a violation', tableWith({ deletionProtection: is(false) }), ['error']],
  ['nothing said is off', tableWith({ deletionProtection: ABSENT }), ['error']],
  ['an unknown switch is unverifiable', tableWith({ deletionProtection: UNKNOWN }), ['error[unverifiable]']],
  ['a remote replica has its own', facts({ tables: [globalTable({ deletionProtection: is(false) })] }), [`error[${AWAY}]`]],
  ['a remote replica may be unverifiable', facts({ tables: [globalTable({ deletionProtection: UNKNOWN })] }), [`error[${AWAY}:unverifiable]`]],
  ['a call that switches it off is a violation', calling(call('dynamodb', 'updateTable', { DeletionProtectionEnabled: false })), ['error']],
  ['a call about something else passes', calling(call('dynamodb', 'updateTable', { BillingMode: 'PROVISIONED' })), []],
]);
