import { asIntrinsic, itemBranches, presentBranches } from '../../cloudformation/intrinsics';
import { entriesOf, isList, isObject } from '../../cloudformation/json';
import type { Json } from '../../cloudformation/json';
import { becomesTable, isCustomResource } from '../../cloudformation/resource-types';
import { valuesOf } from '../branches';
import type { KeyUseFact } from '../facts';
import type { TableContext } from '../tables/table-context';
import type { Resource } from '../template';

/** The properties of a resource that name a key of the app. Nearly every service has such a property, each with a different name. */
export function keyUses({ reader, encryption }: TableContext, resource: Resource): readonly KeyUseFact[] {
  const { template, type, properties } = resource;
  if (becomesTable(type) || isCustomResource(type) || OTHERS.test(type)) {
    return [];
  }
  return namedKeys(properties, []).flatMap(({ path, value }): readonly KeyUseFact[] => {
    const found = encryption.byKey(reader.evaluate(value, template), template);
    return valuesOf(found).some(({ key }) => key !== undefined)
      ? [{ where: template.locate(resource), property: path.join('.'), encryption: found }] : [];
  });
}

/** They name keys for other purposes than encryption, or pass them on to templates. */
const OTHERS = /^AWS::(KMS|IAM|CloudFormation|ServiceCatalog|Serverless::Application)(::|$)/;

/**
 * Whether the CloudFormation schemas use this name for the key of a resource: a name with `Key`, `KMS` or `CMK` in it (`KmsKeyId`, `KMSMasterKeyID`,
 * `EncryptionKeyArn`, `KmsArn`, `CmkArn`), or by the `Id` of an `EncryptionKey`. Other properties with such names do not contain a KMS key.
 */
export function isKeyProperty(name: string, parent = ''): boolean {
  return /key|kms|cmk/i.test(name) || (/^(id|arn)$/i.test(name) && /key$/i.test(parent));
}

/**
 * Whether a property is a map whose names the author of the template chooses, or a document that others read. The resource passes its
 * contents on to code, people or other services.
 */
export function isPassedOn(name: string): boolean {
  return PASSED_ON.has(name.toLowerCase());
}

/** The maps of text in the schemas of CloudFormation. */
const MAPS = `AdditionalConfigs AdditionalEncryptionContext AdditionalHeaderClaims AdditionalInfo AdditionalPayloadClaims AdvancedOptions
  AdvertisedScopeMapping AggregationFunctionParameters AlgorithmHyperParameters AmiTags Arguments AthenaProperties Attributes
  AuthenticationRequestExtraParams BackupPlanTags BackupVaultTags BatchJobParameters CapacityTags ClientMetadata ClientProperties
  ColumnToJsonKeyMappings ConfigurationProperties ConnectionProperties CredentialsMap CustomAttributes CustomAuthenticationCredentials
  CustomDetails CustomHeaders CustomParameters CustomProperties CustomerMetadataProperties DbInstanceArnMap DefaultArguments
  DefinitionSubstitutions DeliverySourceConfiguration DependencyKeyAttributes DimensionKeys Dimensions DockerLabels DocumentParameters
  DriverOpts DynamicVariables EncryptionContext Environment EnvironmentVariables FeatureTransformationParameters FormatToHeader
  FunctionMapping GlobalParameters HeaderParameters Headers IdentityProviderDetails ImageTags InputPathsMap InstanceArns KeyAttributes
  KmsEncryptionContext Labels Links Metadata MetricSourceAttributes MetricSourceKeyAttributes NonOverridableArguments Options Output
  Parameters ProfileMapping ProfileProperties PropagatedTags PropertyMap PythonProperties QueryStringParameters RecoveryPointTags
  RegionDatabaseClusterArns RequestModels RequestParameters RequestTemplates ResourceTags ResponseModels ResponseParameters
  ResponseTemplates RestoreMetadataOverrides SceneMetadata ScopeTags ServiceAttributes SessionMetadata SourceProperties SparkProperties
  StageVariableOverrides StageVariables StatusDetails TableProperties TagMap Tags TestAliasTags TieringConfigurationTags
  TokenSigningPublicKeys TokenUrlCustomProperties TokenUrlParametersMap TypeParameters UserDefinedFields UserPoolTags UserPoolTagsAtCreate
  UserTags Variables VariantValues ViewProperties`;

/** JSON of any form, which the schemas do not describe, and the policy templates of SAM. */
const DOCUMENTS = `AccessPolicies AccessPolicy ArchivePolicy AssumeRolePolicyDocument Body ConnectorParameters Content CustomJson DataProtectionPolicy
  Definition DefinitionBody DeliveryPolicy EventPattern ExchangeParameters FileSystemPolicy FilterPolicy InlinePolicy Input InputParameters
  InputSchema InputTransformer JsonBody KeyPolicy Manifest OutputSchema ParameterNameValues ParameterValues PermissionsPolicyDocument
  PipelineDefinition Policy Policies PolicyDocument PolicyText ProvisioningParameters RedriveAllowPolicy RedrivePolicy ReplayPolicy
  RepositoryPolicyText ResourcePolicy ResourcePolicyDocument Schema SettingsJson TableMappings TaskParameters Template TemplateBody`;

const PASSED_ON = new Set(`${MAPS} ${DOCUMENTS}`.toLowerCase().split(/\s+/));

interface NamedKey {
  readonly path: readonly string[];
  readonly value: Json;
}

function namedKeys(of: Json, path: readonly string[]): readonly NamedKey[] {
  if (isList(of)) {
    return of.flatMap((item) => namedKeys(item, path));
  }
  if (!isObject(of)) {
    return [];
  }
  if (asIntrinsic(of) !== undefined) {
    // A branch of a condition may have properties; the arguments of other functions have none.
    return presentBranches(of).filter((branch) => branch !== of).flatMap((branch) => namedKeys(branch, path));
  }
  return entriesOf(of).filter(([name]) => !isPassedOn(name)).flatMap(([name, value]) => {
    const inner = [...path, name];
    const keys = isKeyProperty(name, path[path.length - 1]) ? (isList(value) ? itemBranches(value) : [value]).filter(mayNameKey) : [];
    return keys.length > 0 ? keys.map((key) => ({ path: inner, value: key })) : namedKeys(value, inner);
  });
}

function mayNameKey(value: Json): boolean {
  return typeof value === 'string' ? /^(arn:|alias\/|\{\{resolve:ssm:)/.test(value) : asIntrinsic(value) !== undefined;
}
