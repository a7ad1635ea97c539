import type { Properties } from '../../cdk/rendered-resource';
import { eachBranch, isOpaque, outcomesOf, propertiesOf } from './json';
import { warnOfOtherAccounts } from './policies';
import type { Place, Region, Securing } from './securing';

const KMS = { SSEEnabled: true, SSEType: 'KMS' };

/** Properties of an `AWS::DynamoDB::Table` that encrypt it with a customer key: the one that it has, or ours. */
export function encryptTable(properties: Properties, securing: Securing): Properties {
  const before = properties.SSESpecification;
  if (securing.isExempt('CustomerManagedKey', undefined)) {
    return {};
  }
  if (securing.addedReplicas.length > 0) {
    return isOnCustomerKey(before) ? {} : reportAddedReplicas(securing);
  }
  if (!isOnCustomerKey(before)) {
    warnOfOtherAccounts(properties.ResourcePolicy, securing);
  }
  return {
    SSESpecification: eachBranch(before, (specification) => {
      if (isOpaque(specification)) {
        return unreadable(specification, securing);
      }
      const { SSEEnabled, SSEType, KMSMasterKeyId } = propertiesOf(specification);
      const key = withKey(KMSMasterKeyId, undefined, securing);
      if (!outcomesOf(key).every(isCustomerKey)) {
        return withoutKey(specification, securing);
      }
      const isSecure = SSEEnabled === true && SSEType === 'KMS' && key === KMSMasterKeyId;
      return isSecure ? specification : { ...KMS, KMSMasterKeyId: key };
    }),
  };
}

/** `SSESpecification` of an `AWS::DynamoDB::GlobalTable`, whose keys stand on its replicas. */
export function encryptionOfReplicas(specification: unknown): unknown {
  const { SSEEnabled, SSEType } = propertiesOf(specification);
  return SSEEnabled === true && SSEType === 'KMS' ? specification : KMS;
}

/** Whether a replica is on a customer key, or can be put on one. */
export function canBeEncrypted(specification: unknown, place: Place): boolean {
  return isOnCustomerKey(specification) || (place.kind !== 'unknown' && !outcomesOf(specification).some(isOpaque));
}

/** `SSESpecification` of a replica; as it is where no key could be had. */
export function replicaEncryption(specification: unknown, region: Region, securing: Securing): unknown {
  return eachBranch(specification, (outcome) => {
    const { KMSMasterKeyId } = propertiesOf(outcome);
    const key = withKey(KMSMasterKeyId, region, securing);
    return key === KMSMasterKeyId ? outcome : { KMSMasterKeyId: key };
  });
}

/** Whether a specification names a customer key, whatever is found at deployment. */
export function isOnCustomerKey(specification: unknown): boolean {
  return outcomesOf(specification).every((outcome) => outcomesOf(propertiesOf(outcome).KMSMasterKeyId).every(isCustomerKey));
}

/** Whether a key is the account's own. One of which the name alone is known counts: somebody chose it. */
function isCustomerKey(key: unknown): boolean {
  return key !== undefined && !JSON.stringify(key).includes('alias/aws/dynamodb');
}

function withKey(key: unknown, region: Region, securing: Securing): unknown {
  return eachBranch(key, (outcome) => (isCustomerKey(outcome) ? outcome : securing.keyArn(region) ?? outcome));
}

function unreadable(specification: unknown, { report }: Securing): unknown {
  report({
    severity: 'error',
    code: 'EncryptionUnreadable',
    what: `What SSESpecification says is known at deployment alone: ${JSON.stringify(specification)}`,
    remedy: 'Write the specification out; its parts may be parameters.',
  });
  return specification;
}

function withoutKey(specification: unknown, { report }: Securing): unknown {
  report({
    severity: 'error',
    code: 'TableWithoutKey',
    what: 'The table lost the key that it had when EncryptTable looked at it, or could not be looked at',
    remedy: 'Apply EncryptTable when the table is complete, or once more then (SecureTableDefaults.apply does).',
  });
  return specification;
}

function reportAddedReplicas({ addedReplicas, report }: Securing): Properties {
  report({
    severity: 'error',
    code: 'ReplicasOfCustomResource',
    what: `A custom resource replicates the table to ${addedReplicas.join(', ')} (replicationRegions) and gives those replicas no key, so the table is left on the key it has`,
    remedy: 'Make the table a SecureTable with replicas: see docs/migration.md.',
  });
  return {};
}

export function reportMultiAccount({ report }: Securing): undefined {
  report({
    severity: 'error',
    code: 'ReplicasOfOtherAccounts',
    what: 'The table is replicated to another account, whose replica would need a key that the replication service may use: the table is left on the key it has',
    remedy: 'Give the table and its replicas customer keys whose policies let replication.dynamodb.amazonaws.com in for those accounts.',
  });
  return undefined;
}

export function reportNoKeys(regions: readonly unknown[], { report }: Securing): undefined {
  report({
    severity: 'error',
    code: 'ReplicasWithoutKey',
    what: `There is no key for the replicas in ${regions.map((region) => (typeof region === 'string' ? region : JSON.stringify(region))).join(', ')}, `
      + 'and DynamoDB wants one kind of key for all replicas: the table is left on the key it has',
    remedy: 'Give the stack an env with a Region, name the Regions of the replicas, and apply EncryptTable after the last replica is added '
      + '(SecureTableDefaults.apply does), or make the table a SecureTable.',
  });
  return undefined;
}
