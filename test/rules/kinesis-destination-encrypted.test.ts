import { ABSENT, AWAY, AWS_MANAGED, AWS_OWNED, cases, facts, globalTable, is, tableWith, under, UNKNOWN } from './support/facts';
import { kinesisDestinationEncrypted as rule } from '../../src/rules/kinesis-destination-encrypted';
import type { Branches, EncryptionFact, KinesisFact } from '../../src/template/facts';

const stream = (encryption: Branches<EncryptionFact>) => ({ kinesis: is<KinesisFact>({ stream: 'Stack/Changes', encryption }) });

cases(rule, [
  ['no stream, nothing to say', tableWith(), []],
  ['a stream under a customer key passes', tableWith(stream(under())), []],
  ['a stream under the AWS managed key for Kinesis passes', tableWith(stream(AWS_MANAGED)), []],
  ['a stream without encryption is a violation', tableWith(stream(ABSENT)), ['error']],
  ['a stream without KMS is a violation', tableWith(stream(AWS_OWNED)), ['error']],
  ['unknown encryption is unverifiable', tableWith(stream(UNKNOWN)), ['error[unverifiable]']],
  ['an unknown stream is unverifiable', tableWith({ kinesis: UNKNOWN }), ['error[unverifiable]']],
  ['every branch must be encrypted', tableWith(stream([...under(), ...ABSENT])), ['error']],
  ['a remote replica has its own stream', facts({ tables: [globalTable(stream(ABSENT))] }), [`error[${AWAY}]`]],
]);
