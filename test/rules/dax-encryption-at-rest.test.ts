import { ABSENT, cases, cluster, facts, is, UNKNOWN } from './support/facts';
import { daxEncryptionAtRest as rule } from '../../src/rules/dax-encryption-at-rest';

cases(rule, [
  ['an encrypted cluster passes', cluster(), []],
  ['no cluster, nothing to say', facts(), []],
  ['encryption off is a violation', cluster({ encryptionAtRest: is(false) }), ['error']],
  ['nothing said is off', cluster({ encryptionAtRest: ABSENT }), ['error']],
  ['every branch must be on', cluster({ encryptionAtRest: is(true, false) }), ['error']],
  ['an unknown switch is unverifiable', cluster({ encryptionAtRest: UNKNOWN }), ['error[unverifiable]']],
]);
