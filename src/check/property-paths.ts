/** Selects the item of `Replicas` that a finding is about. */
export const REPLICA = Symbol('replica');

/** Keys from the resource to a property. */
export type PropertyPath = readonly (string | typeof REPLICA)[];

/** The properties that a finding of a rule on a resource is about, the most specific one first. The first one that the template has is shown. */
export function propertyPaths(rule: string, resourceType: string): readonly PropertyPath[] {
  const paths = PATHS[rule] ?? [];
  return resourceType === GLOBAL_TABLE ? paths.flatMap(inReplica) : paths;
}

const GLOBAL_TABLE = 'AWS::DynamoDB::GlobalTable';

/** A global table has most properties for each replica. */
function inReplica(path: PropertyPath): readonly PropertyPath[] {
  const [section, ...rest] = path;
  if (section !== 'Properties') {
    return [path];
  }
  const own = rest[0] === 'StreamSpecification' ? ['ReplicaStreamSpecification', ...rest.slice(1)] : rest;
  return [['Properties', 'Replicas', REPLICA, ...own], path];
}

/** The properties that a rule reads, in the resources on which it has findings. A global table has them in its replicas. */
const PATHS: { readonly [rule: string]: readonly PropertyPath[] } = {
  CustomerManagedKey: [
    ['Properties', 'SSESpecification', 'KMSMasterKeyId'], ['Properties', 'SSESpecification', 'SSEEnabled'], ['Properties', 'SSESpecification'],
    ['Properties', 'RestoreMetadataOverrides'], ['Properties', 'KeySpec'], ['Properties', 'TemplateURL'], ['Properties', 'TemplateBody'],
    ['Properties', 'Create'], ['Fn::Transform'],
  ],
  KeyRotation: [['Properties', 'EnableKeyRotation'], ['Properties', 'RotationPeriodInDays'], ['Properties', 'SSESpecification', 'KMSMasterKeyId']],
  KeyPolicyScope: [['Properties', 'KeyPolicy'], ['Properties', 'SSESpecification', 'KMSMasterKeyId']],
  KeyRetained: [['DeletionPolicy'], ['UpdateReplacePolicy'], ['Properties', 'SSESpecification', 'KMSMasterKeyId']],
  TlsOnly: [
    ['Properties', 'ResourcePolicy', 'PolicyDocument'], ['Properties', 'ResourcePolicy'], ['Properties', 'Policy'],
  ],
  StreamTlsOnly: [
    ['Properties', 'StreamSpecification', 'ResourcePolicy', 'PolicyDocument'], ['Properties', 'StreamSpecification', 'ResourcePolicy'],
    ['Properties', 'StreamSpecification'],
  ],
  ReplicationNotDenied: [['Properties', 'ResourcePolicy', 'PolicyDocument'], ['Properties', 'ResourcePolicy']],
  ResourcePolicyDeployable: [
    ['Properties', 'ResourcePolicy', 'PolicyDocument'], ['Properties', 'ResourcePolicy'], ['Properties', 'KeyPolicy'], ['Properties', 'Policy'],
  ],
  PointInTimeRecovery: [
    ['Properties', 'PointInTimeRecoverySpecification', 'PointInTimeRecoveryEnabled'], ['Properties', 'PointInTimeRecoverySpecification'],
  ],
  DeletionProtection: [['Properties', 'DeletionProtectionEnabled']],
  BackupPlan: [['Properties', 'Tags']],
  KinesisDestinationEncrypted: [
    ['Properties', 'StreamEncryption'], ['Properties', 'KinesisStreamSpecification', 'StreamArn'], ['Properties', 'KinesisStreamSpecification'],
  ],
  DaxEncryptionAtRest: [['Properties', 'SSESpecification', 'SSEEnabled'], ['Properties', 'SSESpecification']],
  DaxEncryptionInTransit: [['Properties', 'ClusterEndpointEncryptionType']],
  BackupVaultCustomerManagedKey: [['Properties', 'EncryptionKeyArn'], ['Properties', 'BackupPlan'], ['Properties', 'TargetBackupVault']],
  PlaintextEndpoint: [['Properties', 'Environment', 'Variables'], ['Properties', 'Environment'], ['Properties', 'ContainerDefinitions']],
  ContributorInsightsPlaintextKeys: [
    ['Properties', 'ContributorInsightsSpecification', 'Mode'], ['Properties', 'ContributorInsightsSpecification', 'Enabled'],
    ['Properties', 'ContributorInsightsSpecification'],
  ],
  Exemption: [['Metadata', 'cdk-secure-table:exemption']],
};
