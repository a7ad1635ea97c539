import type { Finding, Rule, RuleOptions } from './rule';
import { at, booleanOf } from '../cloudformation/json';
import type { AppFacts, EncryptionFact, Json, KeyFact, TableFact } from '../template/facts';
import { asWarning, fault, findings, unverifiable, weigh } from './support/findings';
import type { Outcome } from './support/findings';
import { judgeReplicas } from './support/replicas';
import type { Replica } from './support/replicas';
import { createdReplicas, isKeyOfAws, judgeCalls, unknownCalls } from './support/sdk-calls';
import { judgeKeys } from './support/used-keys';

export const customerManagedKey: Rule = {
  name: 'CustomerManagedKey',
  title: 'Every table and replica is encrypted with a customer-managed KMS key',
  why: 'Without one the key belongs to AWS: nobody can say who may use it, see its use in CloudTrail, rotate it or take it away. '
    + 'A plain `TableV2` or `Table` is encrypted with such a key, in every Region it lives in.',
  remedy: 'Use `SecureTable`, or give the table a symmetric customer-managed key of the same Region on every replica.',
  controls: {
    nist80053R5: ['SC-13', 'SC-28(1)', 'AU-9(3)', 'CP-9d'],
    hipaa: ['164.312(a)(2)(iv)'],
    pciDss4: ['3.5', '3.6', '3.7'],
  },
  guarded: true,
  check: (facts, options) => [
    ...hidden(facts),
    ...judgeReplicas(facts, (replica) => isHidden(replica.table) ? [] : judgeLevel(replica, options)),
    ...judgeKeys(facts, judgeUsability),
    ...judgeEncryptionCalls(facts, options),
    ...unknownCalls(facts),
  ],
};

/** What nobody can look into. */
function hidden(facts: AppFacts): readonly Finding[] {
  const fix = 'Define the table in the app itself, where it can be read; a table that cannot be is exempted by name, with a reason.';
  const tables = facts.tables.filter(isHidden).flatMap((table) => findings(
    { where: table.where, subjects: [{ where: table.where }] },
    [unverifiable(`The table cannot be read: ${table.opaque ?? 'its replicas are not in the template'}.`, fix)],
  ));
  const places = facts.opaque.flatMap(({ where, why }) => findings(
    { where, subjects: [{ where }] },
    [unverifiable(`Tables may hide here: ${why}.`, fix)],
  ));
  return [...tables, ...places];
}

function isHidden(table: TableFact): boolean {
  return table.opaque !== undefined || table.replicas.length === 0;
}

function judgeLevel(replica: Replica, options: RuleOptions): readonly Outcome[] {
  return weigh(replica.fact.encryption, {
    value: (encryption) => judgeEncryption(encryption, replica, options),
    absent: () => [ownedByAws(replica)],
    unverifiable: (why) => [unverifiable(`Which key encrypts ${replica.inText} cannot be known: ${why}.`, remedyFor(replica.table))],
  });
}

function ownedByAws({ name, table }: Replica): Outcome {
  return fault(`${name} is encrypted with a key that AWS owns.`, remedyFor(table));
}

function judgeEncryption(encryption: EncryptionFact, replica: Replica, options: RuleOptions): readonly Outcome[] {
  switch (encryption.level) {
    case 'AWS_OWNED': return [ownedByAws(replica)];
    case 'AWS_MANAGED': return options.minimumKey === 'AWS_MANAGED' ? [] : [fault(
      `${replica.name} is encrypted with the key that AWS manages for DynamoDB (alias/aws/dynamodb).`, remedyFor(replica.table))];
    case 'CUSTOMER_MANAGED': return encryption.viaAlias === undefined ? [] : [asWarning(fault(
      `${replica.name} names its key by ${encryption.viaAlias}: DynamoDB looks an alias up once, and pointing it at another key later does not move the table.`,
      'Name the key by its ARN.'))];
  }
}

/** DynamoDB takes enabled, symmetric encryption keys only. */
function judgeUsability(key: KeyFact): readonly Outcome[] {
  const fix = 'Use an enabled key with KeySpec SYMMETRIC_DEFAULT and KeyUsage ENCRYPT_DECRYPT.';
  const unknown = (what: string) => (why: string): readonly Outcome[] =>
    [unverifiable(`${what} of the table's key cannot be known: ${why}.`, fix)];
  const must = (what: string, wanted: string) => ({
    value: (value: string): readonly Outcome[] => value === wanted
      ? [] : [fault(`The table's key has ${what} ${value}, and DynamoDB takes ${wanted} only.`, fix)],
    absent: () => [],
    unverifiable: unknown(what),
  });
  return [
    ...weigh(key.enabled, {
      value: (enabled) => enabled ? [] : [fault('The table\'s key is disabled: the table would be inaccessible.', fix)],
      absent: () => [],
      unverifiable: unknown('Enabled'),
    }),
    ...weigh(key.keySpec, must('KeySpec', 'SYMMETRIC_DEFAULT')),
    ...weigh(key.keyUsage, must('KeyUsage', 'ENCRYPT_DECRYPT')),
  ];
}

function remedyFor({ form }: TableFact): string {
  switch (form) {
    case 'Table': return 'Make it a SecureTable, or set `encryption: TableEncryption.CUSTOMER_MANAGED` with an `encryptionKey` '
      + '(SSESpecification: SSEEnabled true, SSEType KMS, KMSMasterKeyId).';
    case 'GlobalTable': return 'Make it a SecureTable, or set `encryption: TableEncryptionV2.customerManagedKey(key, replicaKeyArns)` '
      + '(SSESpecification: SSEEnabled true, SSEType KMS, and a KMSMasterKeyId on every replica).';
    case 'SimpleTable': return 'Make it a SecureTable, or give it SSESpecification: SSEEnabled true, SSEType KMS, KMSMasterKeyId.';
    case 'SdkCall': return 'Make it a SecureTable, or pass SSESpecification: Enabled true, SSEType KMS, KMSMasterKeyId in the call.';
  }
}

const FIX = 'Pass an SSE specification with Enabled true, SSEType KMS and the KMSMasterKeyId of a customer-managed key, or define the table as a SecureTable.';

/** Calls that change the encryption of a table. Those that make one (`createTable`, a restore, an import) are read as tables. */
function judgeEncryptionCalls(facts: AppFacts, options: RuleOptions): readonly Finding[] {
  return judgeCalls(facts, [
    { service: 'dynamodb', action: 'updateTable', judge: (parameters) => judgeUpdate(parameters, options) },
    {
      service: 'kms',
      action: 'disableKey',
      judge: () => [fault('The custom resource disables a key: tables under it become inaccessible.', 'Leave the key enabled.')],
    },
  ]);
}

function judgeUpdate(parameters: Json, options: RuleOptions): readonly Outcome[] {
  const specification = at(parameters, 'SSESpecification');
  return [
    ...specification === undefined ? [] : judgeSpecification(specification, options),
    ...createdReplicas(parameters).flatMap((replica) => judgeKey(at(replica, 'KMSMasterKeyId'), 'added replica', options)),
  ];
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
