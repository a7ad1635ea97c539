import type { Rule } from './rule';
import { fault, unverifiable, weigh } from './support/findings';
import type { Outcome } from './support/findings';
import { judgeReplicas } from './support/replicas';
import type { Replica } from './support/replicas';
import type { KinesisFact } from '../template/facts';

export const kinesisDestinationEncrypted: Rule = {
  name: 'KinesisDestinationEncrypted',
  title: 'Kinesis streams that receive a table\'s changes are encrypted with KMS',
  why: 'The stream holds every change of the table, images included: data that left the table\'s encryption behind.',
  remedy: 'Encrypt the stream with KMS; give it a key of its own, since a table\'s key is usable only through DynamoDB.',
  controls: { nist80053R5: ['SC-13', 'SC-28', 'SC-28(1)'], hipaa: ['164.312(a)(2)(iv)'], securityHub: ['Kinesis.1'] },
  guarded: false,
  check: (facts) => judgeReplicas(facts, (replica) => weigh(replica.fact.kinesis, {
    value: (kinesis) => judgeStream(replica, kinesis),
    absent: () => [],
    unverifiable: (why) => [unknown(replica, 'a stream', why)],
  })),
};

const FIX = 'Set `encryption: StreamEncryption.KMS` on the stream (StreamEncryption: EncryptionType KMS and a KeyId).';

function judgeStream(replica: Replica, { encryption, stream }: KinesisFact): readonly Outcome[] {
  const plain: Outcome = fault(`${replica.name} sends its changes to the Kinesis stream ${stream}, which is not encrypted with KMS.`, FIX);
  return weigh(encryption, {
    value: ({ level }) => level === 'AWS_OWNED' ? [plain] : [],
    absent: () => [plain],
    unverifiable: (why) => [unknown(replica, stream, why)],
  });
}

function unknown(replica: Replica, stream: string, why: string): Outcome {
  return unverifiable(`${replica.name} sends its changes to ${stream}, whose encryption cannot be known: ${why}.`, FIX);
}
