import type { Finding, Rule, RuleOptions } from './rule';
import { at, booleanOf } from '../cloudformation/json';
import type { Json } from '../cloudformation/json';
import { isAwsManagedKey, keyOfAnotherAccount, REPLICA_KEY } from '../cloudformation/resource-types';
import { REGION } from '../cloudformation/text';
import type { AppFacts, EncryptionFact, KeyFact, RestoreTestFact, TableFact } from '../template/facts';
import { asWarning, findings, matchBranches, possible, unverifiable, violation } from './support/findings';
import type { BranchHandlers, RuleResult } from './support/findings';
import { IN_PLACE } from './support/policies';
import { checkReplicas } from './support/replicas';
import type { Replica } from './support/replicas';
import { checkCalls, createdReplicas, unknownCalls } from './support/sdk-calls';
import { checkKeys } from './support/used-keys';

export const customerManagedKey: Rule = {
  name: 'CustomerManagedKey',
  title: 'Every table and replica is encrypted with a customer managed KMS key',
  why: 'You cannot control who uses the default AWS owned key, audit its use in CloudTrail, rotate it or disable it. '
    + '`Table` and `TableV2` use it in every Region unless you specify another key.',
  remedy: 'Use `SecureTable`, or give the table and each replica a symmetric customer managed key in its own Region.',
  controls: {
    nist80053R5: ['SC-13', 'SC-28(1)', 'AU-9(3)', 'CP-9d', 'SC-8(3)', 'SC-8(4)', 'SI-19(4)'],
    hipaa: ['164.312(a)(2)(iv)', '164.312(e)(2)(ii)', '164.308(a)(4)(ii)(A)'],
    pciDss4: ['3.5.1', '8.3.2'],
    iso27001: ['A.8.24'],
    nist800171: ['3.13.11', '3.13.16'],
  },
  guarded: true,
  check: (facts, options) => [
    ...hidden(facts),
    ...checkLevels(facts, options),
    ...checkKeys(facts, checkUsability),
    ...checkEncryptionCalls(facts, options),
    ...facts.restoreTests.flatMap((tests) => checkRestoreTests(tests, options)),
    ...unknownCalls(facts),
  ],
};

/** Tables, and resources that may contain tables, that cannot be read. */
function hidden(facts: AppFacts): readonly Finding[] {
  const fix = 'Define the table as a resource of the app, so that it can be checked, or exempt this resource with EncryptedTables.exempt and '
    + 'a reason.';
  const tables = facts.tables.filter(isHidden).flatMap((table) => findings(
    { where: table.where, subjects: [{ where: table.where, region: table.where.region }], when: table.when },
    [unverifiable(`The table cannot be read: ${table.opaque ?? 'its replicas are not in the template'}.`, fix)],
  ));
  const others = facts.opaque.flatMap(({ where, why }) => findings(
    { where, subjects: [{ where, region: where.region }] },
    [unverifiable(`Tables that cannot be checked may be created here: ${why}.`, fix)],
  ));
  return [...tables, ...others];
}

function isHidden(table: TableFact): boolean {
  return table.opaque !== undefined || table.replicas.length === 0;
}

function checkLevels(facts: AppFacts, options: RuleOptions): readonly Finding[] {
  const handlers: BranchHandlers<EncryptionFact, Replica> = {
    value: (encryption, replica) => checkEncryption(encryption, replica, options),
    absent: (replica) => [ownedByAws(replica)],
    unverifiable: (why, replica) => [unknownKey(why, replica)],
  };
  return checkReplicas(facts, (replica) => (isHidden(replica.table) ? [] : matchBranches(replica.fact.encryption, handlers, replica)));
}

function ownedByAws({ name, table }: Replica): RuleResult {
  return violation(`${name} is encrypted with an AWS owned key.`, remedyFor(table));
}

function checkEncryption(encryption: EncryptionFact, replica: Replica, options: RuleOptions): readonly RuleResult[] {
  switch (encryption.level) {
    case 'AWS_OWNED': return [ownedByAws(replica)];
    case 'AWS_MANAGED': return options.minimumKey === 'AWS_MANAGED' ? [] : [violation(
      `${replica.name} is encrypted with the AWS managed key for DynamoDB (alias/aws/dynamodb).`, remedyFor(replica.table))];
    case 'CUSTOMER_MANAGED': return [
      ...checkLookup(encryption, replica), ...checkAlias(encryption, replica),
      ...checkRegion(encryption, replica), ...checkAccount(encryption, replica),
    ];
  }
}

function unknownKey(why: string, { inText, table }: Replica): RuleResult {
  return unverifiable(`Which key encrypts ${inText} cannot be determined: ${why}.`, remedyFor(table));
}

function checkLookup({ lookedUp, foreignKeyName }: EncryptionFact, replica: Replica): readonly RuleResult[] {
  return lookedUp === undefined ? [] : [{ ...unknownKey(lookedUp, replica), foreignKey: foreignKeyName }];
}

function checkAlias({ viaAlias }: EncryptionFact, { name }: Replica): readonly RuleResult[] {
  return viaAlias === undefined ? [] : [asWarning(violation(
    `${name} specifies its key by ${viaAlias}. DynamoDB resolves an alias once: pointing the alias at another key later does not change the `
    + 'table\'s key.',
    'Specify the key by its ARN.'))];
}

/** Keys are regional: a replica needs a key of its own Region (CloudFormation: ReplicaSSESpecification). */
function checkRegion(encryption: EncryptionFact, { name, table, fact }: Replica): readonly RuleResult[] {
  const keyRegion = encryption.key?.where.region ?? encryption.keyRegion;
  const isElsewhere = keyRegion !== undefined && keyRegion !== REGION && fact.region !== undefined && keyRegion !== fact.region;
  const home = table.replicas.find(({ local }) => local) ?? table.replicas[0];
  const isShared = home !== fact && home.encryption.some((branch) => branch.kind === 'value' && isSameKey(branch.value, encryption));
  const result = violation(
    `${name} is encrypted with a key in another Region${isElsewhere ? ` (${keyRegion})` : ', the key of the table in its own Region'}.`,
    'Specify for each replica the ARN of a key in its own Region.');
  return !isElsewhere && !isShared ? [] : [isElsewhere || home.encryption.length === 1 ? result : possible(result)];
}

function checkAccount({ key, foreignKeyName = '' }: EncryptionFact, { table }: Replica): readonly RuleResult[] {
  const keyAccount = key?.where.account ?? /^arn:[^:]*:kms:[^:]*:(\d{12}):/.exec(foreignKeyName)?.[1];
  const tableAccount = table.where.account;
  if (keyAccount === undefined || tableAccount === undefined || keyAccount === tableAccount) {
    return [];
  }
  const { what, remedy } = keyOfAnotherAccount('The table\'s key', keyAccount, tableAccount);
  return [asWarning(violation(what, remedy))];
}

function isSameKey(one: EncryptionFact, other: EncryptionFact): boolean {
  return one.level === 'CUSTOMER_MANAGED' && other.viaAlias === undefined
    && (other.key === undefined ? other.keyRegion !== undefined && one.foreignKey === other.foreignKey : one.key === other.key);
}

/** DynamoDB accepts only enabled, symmetric encryption keys. */
function checkUsability(key: KeyFact): readonly RuleResult[] {
  const fix = 'Use an enabled key with KeySpec SYMMETRIC_DEFAULT and KeyUsage ENCRYPT_DECRYPT.';
  const unknown = (what: string) => (why: string): readonly RuleResult[] =>
    [unverifiable(`${what} of the table's key cannot be determined: ${why}.`, fix)];
  const must = (what: string, wanted: string) => ({
    value: (value: string): readonly RuleResult[] => (value === wanted
      ? [] : [violation(`The table's key has ${what} ${value}, and DynamoDB accepts only ${wanted}.`, fix)]),
    absent: () => [],
    unverifiable: isReplicaOfForeignKey(key) ? () => [] : unknown(what),
  });
  return [
    ...matchBranches(key.enabled, {
      value: (enabled) => (enabled ? [] : [violation('The table\'s key is disabled, which makes the table inaccessible.', fix)]),
      absent: () => [],
      unverifiable: unknown('Enabled'),
    }),
    ...matchBranches(key.keySpec, must('KeySpec', 'SYMMETRIC_DEFAULT')),
    ...matchBranches(key.keyUsage, must('KeyUsage', 'ENCRYPT_DECRYPT')),
  ];
}

/** DynamoDB refuses a replica key that is not symmetric, but not one without rotation: where its primary key is unknown, KeyRotation reports it. */
function isReplicaOfForeignKey({ where, rotation, origin }: KeyFact): boolean {
  return where.resourceType === REPLICA_KEY && [...rotation, ...origin].every(({ kind }) => kind === 'unverifiable');
}

/** A restored table has the encryption that the restore names, not that of its source. */
function checkRestoreTests({ where, restoresTables, encryption, when }: RestoreTestFact, { minimumKey }: RuleOptions): readonly Finding[] {
  const fix = 'Set RestoreMetadataOverrides on the restore testing selection: encryptionType KMS, and kmsMasterKeyArn with the ARN of a '
    + 'customer managed key (AWS Backup: restore testing inferred metadata).';
  const result = restoresTables === undefined ? unverifiable : violation;
  const what = restoresTables === undefined ? 'AWS Backup may restore tables' : 'AWS Backup restores tables';
  const owned = result(`${what} in these tests with an AWS owned key.`, fix);
  return findings({ where, subjects: [{ where, region: where.region }], when }, matchBranches(encryption, {
    value: ({ level }) => (level === 'AWS_OWNED' ? [owned] : level === 'AWS_MANAGED' && minimumKey !== 'AWS_MANAGED'
      ? [result(`${what} in these tests with the AWS managed key for DynamoDB (alias/aws/dynamodb).`, fix)] : []),
    absent: () => [owned],
    unverifiable: (why) => [unverifiable(`Which key encrypts the tables that AWS Backup restores in these tests cannot be determined: ${why}.`, fix)],
  }));
}

function remedyFor({ form }: TableFact): string {
  switch (form) {
    // In place, a SecureTable would be another resource type, and CloudFormation would replace the table.
    case 'Table': return `Secure it in place with ${IN_PLACE}, or set \`encryption: TableEncryption.CUSTOMER_MANAGED\` with an \`encryptionKey\` `
      + '(SSESpecification: SSEEnabled true, SSEType KMS, KMSMasterKeyId). A new table can be a SecureTable. For a deployed table, '
      + 'or one with replicationRegions, see docs/migration.md.';
    case 'GlobalTable': return `Make it a SecureTable, secure it in place with ${IN_PLACE}, or set `
      + '`encryption: TableEncryptionV2.customerManagedKey(key, replicaKeyArns)` '
      + '(SSESpecification: SSEEnabled true, SSEType KMS, and a KMSMasterKeyId on every replica).';
    case 'SimpleTable': return 'Make it a SecureTable, or give it SSESpecification: SSEEnabled true, SSEType KMS, KMSMasterKeyId.';
    case 'SdkCall': return 'Make it a SecureTable, or pass SSESpecification: Enabled true, SSEType KMS, KMSMasterKeyId in the call.';
  }
}

const FIX = 'Pass an SSE specification with Enabled true, SSEType KMS and the KMSMasterKeyId of a customer managed key, '
  + 'or define the table as a SecureTable.';

/** Calls that change the encryption of a table. Calls that create one (`createTable`, a restore, an import) are read as tables. */
function checkEncryptionCalls(facts: AppFacts, options: RuleOptions): readonly Finding[] {
  return checkCalls(facts, [
    { service: 'dynamodb', action: 'updateTable', check: (parameters) => checkUpdate(parameters, options) },
    {
      service: 'kms',
      action: 'disableKey',
      check: () => [violation('The custom resource disables a key, which makes its tables inaccessible.', 'Remove the call that disables the key.')],
    },
  ]);
}

function checkUpdate(parameters: Json, options: RuleOptions): readonly RuleResult[] {
  const specification = at(parameters, 'SSESpecification');
  return [
    ...specification === undefined ? [] : checkSpecification(specification, options),
    ...createdReplicas(parameters).flatMap((replica) => checkKey(at(replica, 'KMSMasterKeyId'), 'added replica', options)),
  ];
}

function checkSpecification(specification: Json, options: RuleOptions): readonly RuleResult[] {
  const enabled = at(specification, 'Enabled');
  switch (enabled === undefined ? false : booleanOf(enabled)) {
    case true: return checkKey(at(specification, 'KMSMasterKeyId'), 'table', options);
    case false: return [violation('The custom resource changes the table to an AWS owned key.', FIX)];
    case undefined: return [unverifiable('The custom resource may change the table to an AWS owned key: Enabled cannot be determined.', FIX)];
  }
}

function checkKey(key: Json | undefined, what: string, options: RuleOptions): readonly RuleResult[] {
  const isAwsManaged = key === undefined || isAwsManagedKey(key);
  return isAwsManaged && options.minimumKey === 'CUSTOMER_MANAGED'
    ? [violation(`The custom resource changes the ${what} to the AWS managed key for DynamoDB.`, FIX)] : [];
}
