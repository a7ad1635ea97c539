import { ABSENT, AWAY, call, calling, cases, facts, globalTable, is, tableWith, UNKNOWN } from './support/facts';
import { pointInTimeRecovery as rule } from '../../src/rules/point-in-time-recovery';

const update = (enabled: boolean | { Ref: string }) => calling(call('dynamodb', 'updateContinuousBackups', {
  PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: enabled },
}));

cases(rule, [
  ['recovery on passes', tableWith(), []],
  ['no table, nothing to say', facts(), []],
  ['recovery off is a violation', tableWith({ pointInTimeRecovery: is(false) }), ['error']],
  ['nothing said is off', tableWith({ pointInTimeRecovery: ABSENT }), ['error']],
  ['an unknown switch is unverifiable', tableWith({ pointInTimeRecovery: UNKNOWN }), ['error[unverifiable]']],
  ['every branch must be on', tableWith({ pointInTimeRecovery: is(true, false) }), ['error']],
  ['what a macro may add is unverifiable', tableWith({ pointInTimeRecovery: ABSENT }, { opaque: 'a macro writes it' }), ['error[unverifiable]']],
  ['a remote replica has its own', facts({ tables: [globalTable({ pointInTimeRecovery: ABSENT })] }), [`error[${AWAY}]`]],
  ['a remote replica may be unverifiable', facts({ tables: [globalTable({ pointInTimeRecovery: UNKNOWN })] }), [`error[${AWAY}:unverifiable]`]],
  ['a call that switches it off is a violation', update(false), ['error']],
  ['a call that switches it on passes', update(true), []],
  ['a call with an unknown switch is unverifiable', update({ Ref: 'P' }), ['error[unverifiable]']],
]);
