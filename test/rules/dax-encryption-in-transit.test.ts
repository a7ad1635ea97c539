import { ABSENT, cases, cluster, facts, is, UNKNOWN } from './support/facts';
import { daxEncryptionInTransit as rule } from '../../src/rules/dax-encryption-in-transit';

cases(rule, [
  ['a cluster with TLS passes', cluster(), []],
  ['no cluster, nothing to say', facts(), []],
  ['NONE is a violation', cluster({ endpointEncryption: is('NONE') }), ['error']],
  ['nothing said is NONE', cluster({ endpointEncryption: ABSENT }), ['error']],
  ['every branch must be TLS', cluster({ endpointEncryption: is('TLS', 'NONE') }), ['error']],
  ['an unknown type is unverifiable', cluster({ endpointEncryption: UNKNOWN }), ['error[unverifiable]']],
]);
