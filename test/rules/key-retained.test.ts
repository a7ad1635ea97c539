import { ABSENT, call, calling, cases, facts, is, key, tableUnder, tableWith, UNKNOWN } from './support/facts';
import { keyRetained as rule } from '../../src/rules/key-retained';
import type { EncryptionFact } from '../../src/template/facts';

cases(rule, [
  ['a retained key passes', tableUnder({}), []],
  ['a key that goes only with a failed creation passes', tableUnder({ deletionPolicy: is('RetainExceptOnCreate') }), []],
  ['a key for other things is not our business', facts({ keys: [key({ deletionPolicy: is('Delete') })] }), []],
  ['a key of others is not our business', tableWith({ encryption: is<EncryptionFact>({ level: 'CUSTOMER_MANAGED', foreignKey: 'an ARN' }) }), []],
  ['a deleted key is a fault', tableUnder({ deletionPolicy: is('Delete'), updateReplacePolicy: is('Delete') }), ['error']],
  ['a key deleted on replacement is a fault', tableUnder({ updateReplacePolicy: ABSENT }), ['error']],
  ['nothing said is deletion', tableUnder({ deletionPolicy: ABSENT }), ['error']],
  ['an unknown policy is unverifiable', tableUnder({ deletionPolicy: UNKNOWN }), ['error[unverifiable]']],
  ['a call that deletes a key is a fault', calling(call('kms', 'scheduleKeyDeletion')), ['error']],
]);
