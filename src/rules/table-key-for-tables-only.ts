import type { Rule } from './rule';
import { isUsableOnlyThroughDynamoDb } from '../policy-analysis';
import type { KeyFact, KeyUseFact } from '../template/facts';
import { findings, matchBranches, unverifiable, violation } from './support/findings';
import type { RuleResult } from './support/findings';
import { TextMemory } from './support/text-memory';

const FIX = 'Give the resource its own key, or use the AWS managed key for its service.';

export const tableKeyForTablesOnly: Rule = {
  name: 'TableKeyForTablesOnly',
  title: 'A key that is usable only through DynamoDB encrypts only tables',
  why: 'The policy of such a key allows only calls through DynamoDB (kms:ViaService). A stream, queue, topic, bucket, function, log group '
    + 'or vault cannot encrypt with it, and fails at deployment or at its first use.',
  remedy: FIX,
  controls: {},
  guarded: false,
  check: (facts) => facts.related.keyUses.flatMap((use) => findings({ where: use.where, subjects: [] }, check(use))),
};

function check({ property, encryption }: KeyUseFact): readonly RuleResult[] {
  return matchBranches(encryption, {
    value: ({ key, lookedUp }) => (key === undefined || !isForTablesOnly(key) ? [] : [(lookedUp === undefined ? violation : unverifiable)(
      `${property} names the key ${key.where.constructPath}, which is usable only through DynamoDB: the resource cannot encrypt with it`
      + `${lookedUp === undefined ? '' : `, if it is the key that is deployed (${lookedUp})`}.`, FIX)]),
    absent: () => [],
    // The key is unknown. Most keys are not restricted to DynamoDB.
    unverifiable: () => [],
  });
}

const memory = new TextMemory<boolean>();

/** A policy that is unknown is reported by KeyPolicyScope. */
function isForTablesOnly({ policy }: KeyFact): boolean {
  return policy.some((branch) => branch.kind === 'value'
    && memory.ask(JSON.stringify(branch.value), () => isUsableOnlyThroughDynamoDb(branch.value)));
}
