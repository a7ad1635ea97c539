import { asWritten } from './as-written';
import { fault, unverifiable } from './outcomes';
import type { Outcome } from './outcomes';
import { PolicyMemory } from './policy-memory';
import { analyseTlsOnly } from '../../policy/analysis';
import type { PolicySubject } from '../../policy/analysis';
import type { Json } from '../../template/facts';

export const TLS_FIX = 'Deny `dynamodb:*` to everybody on `*` where `aws:SecureTransport` is false, under no further condition '
  + '(but for the service-linked roles of replication and autoscaling), or make the table a SecureTable.';

export const STREAM_TLS_FIX = 'Deny `dynamodb:DescribeStream`, `dynamodb:GetRecords` and `dynamodb:GetShardIterator` to everybody on `*` where '
  + '`aws:SecureTransport` is false, in the policy of the stream itself, or make the table a SecureTable.';

const memory = new PolicyMemory((document, subject) => analyseTlsOnly(asWritten(document), subject));

/** What a policy lets through over plain HTTP, by its meaning. */
export function judgeTls(document: Json, subject: PolicySubject, owner: string): readonly Outcome[] {
  const fix = subject.kind === 'table' ? TLS_FIX : STREAM_TLS_FIX;
  const { tlsOnly, holes, unverifiable: doubts } = memory.ask(document, subject);
  if (tlsOnly) {
    return [];
  }
  return holes.length > 0
    ? [fault(`The policy of ${owner} lets requests without TLS through: ${holes.join('; ')}.`, fix)]
    : [unverifiable(`Whether the policy of ${owner} denies requests without TLS cannot be known: ${doubts.join('; ')}.`, fix)];
}
