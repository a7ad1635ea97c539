import type { Json, ReplicaFact } from '../facts';
import type { TableContext } from './context';
import type { Resource } from '../source/template';
import { split } from '../values/fold';
import { isList, own, textOrNone } from '../values/json';
import { ACCOUNT } from '../values/pseudo';

const REPLICATION = 'replication.dynamodb.amazonaws.com';

/**
 * The accounts that take part in replication: a replica of another account's table names it in `GlobalTableSourceArn`, and
 * both sides let the replication service in for the accounts in `aws:SourceAccount` (DynamoDB: multi-account global tables).
 */
export function replicationAccountsOf(
  { reading }: TableContext, { properties, template }: Resource, replicas: readonly ReplicaFact[],
): readonly string[] {
  const source = reading.known(reading.text(properties, template, 'GlobalTableSourceArn')).map((arn) => split(':', arn)[4] ?? '');
  const admitted = replicas.flatMap((replica) => reading.known(replica.policy)).flatMap(admittedAccounts);
  const others = [...source, ...admitted].filter((account) => /^\d{12}$/.test(account) && account !== template.account);
  return others.length === 0 ? [] : [...new Set([template.account ?? ACCOUNT, ...others])];
}

function admittedAccounts(policy: Json): readonly string[] {
  return items(own(policy, 'Statement'))
    .filter((statement) => items(own(own(statement, 'Principal'), 'Service')).includes(REPLICATION))
    .flatMap((statement) => Object.values(own(statement, 'Condition') ?? {}) as Json[])
    .flatMap((operator) => items(own(operator, 'aws:SourceAccount')))
    .map(textOrNone);
}

function items(of: Json | undefined): readonly Json[] {
  return isList(of) ? of : of === undefined ? [] : [of];
}
