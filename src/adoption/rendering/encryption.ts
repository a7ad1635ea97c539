import { reportReaders } from './readers';
import type { Region, SecuringContext } from './securing-context';
import { propertiesOf } from '../../cdk/rendered-resource';
import type { Properties } from '../../cdk/rendered-resource';
import { ifBranches, isIntrinsic, mapBranches } from '../../cloudformation/intrinsics';
import type { Json } from '../../cloudformation/json';
import { isAwsManagedKey } from '../../cloudformation/resource-types';
import { abbreviate, composeText, isUnresolved } from '../../cloudformation/text';

const KMS = { SSEEnabled: true, SSEType: 'KMS' };

/** Properties that encrypt an `AWS::DynamoDB::Table` with a customer managed key: its own, or ours where it has none. */
export function encryptTable(properties: Properties, addedReplicas: readonly string[], context: SecuringContext): Properties {
  const { SSESpecification, ResourcePolicy, StreamSpecification } = properties;
  if (context.isExempt('CustomerManagedKey', undefined)) {
    return {};
  }
  const isEncrypted = isOnCustomerKey(SSESpecification);
  if (addedReplicas.length > 0) {
    return isEncrypted ? {} : reportAddedReplicas(addedReplicas, context);
  }
  const encryption = mapBranches(SSESpecification, (outcome) => tableEncryption(outcome, context));
  if (!isEncrypted) {
    const streams = ifBranches(StreamSpecification).map((stream) => propertiesOf(stream).ResourcePolicy);
    reportReaders([ResourcePolicy, ...streams], context);
  }
  return { SSESpecification: encryption };
}

function tableEncryption(specification: unknown, context: SecuringContext): unknown {
  if (isIntrinsic(specification)) {
    return reportUnreadableEncryption(specification, context);
  }
  const { KMSMasterKeyId } = propertiesOf(specification);
  const key = customerKey(KMSMasterKeyId, undefined, context);
  if (!ifBranches(key).every(isCustomerKey)) {
    return reportMissingKey(specification, context);
  }
  return key === KMSMasterKeyId && usesKms(specification) ? specification : { ...KMS, KMSMasterKeyId: key };
}

/** `SSESpecification` of an `AWS::DynamoDB::GlobalTable`: its keys are properties of the replicas. */
export function globalTableEncryption(specification: unknown): unknown {
  return usesKms(specification) ? specification : KMS;
}

function usesKms(specification: unknown): boolean {
  const { SSEEnabled, SSEType } = propertiesOf(specification);
  return SSEEnabled === true && SSEType === 'KMS';
}

/** `SSESpecification` of a replica; unchanged if there is no key for its Region. */
export function replicaEncryption(specification: unknown, region: Region, context: SecuringContext): unknown {
  return mapBranches(specification, (outcome) => {
    const { KMSMasterKeyId } = propertiesOf(outcome);
    const key = customerKey(KMSMasterKeyId, region, context);
    return key === KMSMasterKeyId ? outcome : { KMSMasterKeyId: key };
  });
}

function customerKey(key: unknown, region: Region, context: SecuringContext): unknown {
  return mapBranches(key, (outcome) => {
    if (!isCustomerKey(outcome)) {
      return context.keyArn(region) ?? outcome;
    }
    reportUnknownKey(outcome as Json, context);
    return outcome;
  });
}

/** A key that is known only at deployment is kept: the app chose it. */
function reportUnknownKey(key: Json, context: SecuringContext): void {
  if (isUnresolved(composeText(key)) && !context.isOwnKey(key)) {
    context.report({
      severity: 'warning',
      code: 'KeyUnknown',
      what: `The key of the table, ${abbreviate(key)}, is known only at deployment: EncryptTable cannot enable its rotation and retention, `
        + 'or check that it is a customer managed key',
      remedy: 'Use a key of the app, or import the key by a literal ARN. If the key is customer managed, rotates and is retained, acknowledge '
        + 'this warning. Under EncryptedTables.enforce, also exempt the table from CustomerManagedKey and KeyRotation with EncryptedTables.exempt.',
    });
  }
}

/** Whether every branch of a specification names a customer managed key. */
export function isOnCustomerKey(specification: unknown): boolean {
  return ifBranches(specification).every((outcome) => ifBranches(propertiesOf(outcome).KMSMasterKeyId).every(isCustomerKey));
}

/** Whether a key is customer managed. An unresolved key counts as one, since the app chose it. */
function isCustomerKey(key: unknown): boolean {
  return key !== undefined && !isAwsManagedKey(composeText(key));
}

function reportUnreadableEncryption(specification: unknown, context: SecuringContext): unknown {
  context.report({
    severity: 'error',
    code: 'EncryptionUnreadable',
    what: `The SSESpecification is known only at deployment: ${JSON.stringify(specification)}`,
    remedy: 'Write the specification as an object. Its values can be parameters.',
  });
  return specification;
}

function reportMissingKey(specification: unknown, context: SecuringContext): unknown {
  context.report({
    severity: 'error',
    code: 'TableWithoutKey',
    what: 'The table had another key, or could not be read, when EncryptTable was applied, so it has no key now',
    remedy: 'Apply EncryptTable after the last change to the table, or use SecureTableDefaults.apply.',
  });
  return specification;
}

function reportAddedReplicas(regions: readonly string[], context: SecuringContext): Properties {
  context.report({
    severity: 'error',
    code: 'ReplicasOfCustomResource',
    what: `A custom resource replicates the table to ${regions.join(', ')} (replicationRegions) without a customer managed key for the replicas, `
      + 'so the encryption of the table is not changed',
    remedy: 'CDK does not support a customer managed key with replicationRegions. Retain the table and import it as a SecureTable or a TableV2 '
      + 'with replicas '
      + '(docs/migration.md, "A Table becomes a SecureTable"), or exempt it with EncryptedTables.exempt.',
  });
  return {};
}
