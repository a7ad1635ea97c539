import type { Rule } from './rule';
import type { KinesisFact } from '../template/facts';
import { matchBranches, unverifiable, violation } from './support/findings';
import type { BranchHandlers, RuleResult } from './support/findings';
import { checkReplicas } from './support/replicas';
import type { Replica } from './support/replicas';

export const kinesisDestinationEncrypted: Rule = {
  name: 'KinesisDestinationEncrypted',
  title: 'Kinesis streams that receive a table\'s changes are encrypted with KMS',
  why: 'The stream contains every change of the table, including item images, and the encryption of the table does not apply to it.',
  remedy: 'Encrypt the stream with the AWS managed key for Kinesis or with its own customer managed key: '
    + 'a table\'s key is usable only through DynamoDB.',
  controls: {
    nist80053R5: ['SC-13', 'SC-28', 'SC-28(1)'],
    hipaa: ['164.312(a)(2)(iv)'],
    securityHub: ['Kinesis.1'],
    iso27001: ['A.8.24'],
    nist800171: ['3.13.16'],
  },
  guarded: false,
  check: (facts) => checkReplicas(facts, (replica) => matchBranches(replica.fact.kinesis, HANDLERS, replica)),
};

const HANDLERS: BranchHandlers<KinesisFact, Replica> = {
  value: (kinesis, replica) => checkStream(replica, kinesis),
  absent: () => [],
  unverifiable: (why, replica) => [unknown(replica, 'a stream', why)],
};

const FIX = 'Set `encryption: StreamEncryption.MANAGED` on the stream, or StreamEncryption.KMS with its own key '
  + '(StreamEncryption: EncryptionType KMS, KeyId alias/aws/kinesis or that key).';

function checkStream(replica: Replica, { encryption, stream }: KinesisFact): readonly RuleResult[] {
  const plain: RuleResult = violation(`${replica.name} sends its changes to the Kinesis stream ${stream}, which is not encrypted with KMS.`, FIX);
  return matchBranches(encryption, {
    value: ({ level }) => (level === 'AWS_OWNED' ? [plain] : []),
    absent: () => [plain],
    unverifiable: (why) => [unknown(replica, stream, why)],
  });
}

function unknown(replica: Replica, stream: string, why: string): RuleResult {
  return unverifiable(`${replica.name} sends its changes to ${stream}, whose encryption cannot be determined: ${why}.`, FIX);
}
