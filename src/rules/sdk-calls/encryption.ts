import { judgeCalls } from './calls';
import type { AppFacts, Json } from '../../template/facts';
import { at, booleanOf, listOf } from '../judging/json';
import { fault, unverifiable } from '../judging/outcomes';
import type { Outcome } from '../judging/outcomes';
import type { Finding, RuleOptions } from '../rule';

const FIX = 'Pass an SSE specification with Enabled true, SSEType KMS and the KMSMasterKeyId of a customer-managed key, or define the table as a SecureTable.';

/** Calls that change the encryption of a table. Those that make one (`createTable`, a restore, an import) are read as tables. */
export function judgeEncryptionCalls(facts: AppFacts, options: RuleOptions): readonly Finding[] {
  return judgeCalls(facts, [
    { service: 'dynamodb', action: 'updateTable', judge: (parameters) => judgeUpdate(parameters, options) },
    {
      service: 'kms',
      action: 'disableKey',
      judge: () => [fault('The custom resource disables a key: tables under it become inaccessible.', 'Leave the key enabled.')],
    },
  ]);
}

/** The keys that such a call names: nothing is known of their rotation. */
export function keysNamedInCall(parameters: Json): readonly Json[] {
  return [at(parameters, 'SSESpecification'), ...createdReplicas(parameters)]
    .flatMap((specification) => at(specification, 'KMSMasterKeyId') ?? [])
    .filter((key) => !isKeyOfAws(key));
}

function judgeUpdate(parameters: Json, options: RuleOptions): readonly Outcome[] {
  const specification = at(parameters, 'SSESpecification');
  return [
    ...specification === undefined ? [] : judgeSpecification(specification, options),
    ...createdReplicas(parameters).flatMap((replica) => judgeKey(at(replica, 'KMSMasterKeyId'), 'added replica', options)),
  ];
}

function createdReplicas(parameters: Json): readonly Json[] {
  return listOf(at(parameters, 'ReplicaUpdates')).flatMap((update) => at(update, 'Create') ?? []);
}

function judgeSpecification(specification: Json, options: RuleOptions): readonly Outcome[] {
  const enabled = at(specification, 'Enabled');
  switch (enabled === undefined ? false : booleanOf(enabled)) {
    case true: return judgeKey(at(specification, 'KMSMasterKeyId'), 'table', options);
    case false: return [fault('The custom resource puts the table under a key that AWS owns.', FIX)];
    case undefined: return [unverifiable('The custom resource may put the table under a key that AWS owns: Enabled cannot be known.', FIX)];
  }
}

function judgeKey(key: Json | undefined, what: string, options: RuleOptions): readonly Outcome[] {
  const ofAws = key === undefined || isKeyOfAws(key);
  return ofAws && options.minimumKey === 'CUSTOMER_MANAGED'
    ? [fault(`The custom resource puts the ${what} under the key that AWS manages for DynamoDB.`, FIX)] : [];
}

function isKeyOfAws(key: Json): boolean {
  return typeof key === 'string' && key.endsWith('alias/aws/dynamodb');
}
