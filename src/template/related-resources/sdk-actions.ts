import { at } from '../../cloudformation/json';
import type { Json } from '../../cloudformation/json';
import { tableHiddenIn } from '../../cloudformation/resource-types';

/** What a call of an AWS SDK does to tables, keys and clusters. */
export interface SdkAction {
  /** As IAM names the action, without its service. */
  readonly name: string;
  /** Ends the sentence "The custom resource ...". Absent where the call is read: as a table, as a cluster, or by a rule. */
  readonly does?: string;
  /** Whether a call with these parameters does so. */
  concerns?(parameters: Json): boolean;
}

/** Finds the entry of a call. The handler of `AwsCustomResource` compares names without case. */
export function sdkAction(service: string, action: string): SdkAction | undefined {
  return ACTIONS.get(service)?.find(({ name }) => name.toLowerCase() === action.toLowerCase());
}

/** Whether calls of a service may affect tables, keys or clusters. */
export function hasSdkActions(service: string): boolean {
  return ACTIONS.has(service);
}

/** In lower camel case, as in the AWS SDK for JavaScript: `CreateTableCommand`, `createtable` and `CreateTable` are `createTable`. */
export function sdkActionName(written: string): string {
  const name = written.replace(/Command$/i, '');
  const known = [...ACTIONS.values()].flat().find((entry) => entry.name.toLowerCase() === name.toLowerCase())?.name ?? name;
  return known.charAt(0).toLowerCase() + known.slice(1);
}

/** The IAM actions that let code create, import or restore a table. */
export const TABLE_CREATING_ACTIONS: readonly string[] = [
  'dynamodb:CreateTable',
  'dynamodb:CreateGlobalTable',
  'dynamodb:ImportTable',
  'dynamodb:RestoreTableFromBackup',
  'dynamodb:RestoreTableToPointInTime',
  'dynamodb:RestoreTableFromAwsBackup',
  'backup:StartRestoreJob',
];

const DEPLOYS = 'deploys a template, whose tables cannot be read';
const LAUNCHES = 'launches a product, whose tables cannot be read';
const LOSES_KEYS = 'makes keys unusable, so that their tables become inaccessible';

/** By service, as the handler of `AwsCustomResource` names the package of its client. */
const ACTIONS: ReadonlyMap<string, readonly SdkAction[]> = new Map<string, readonly SdkAction[]>([
  ['dynamodb', [
    ...read('CreateTable', 'ImportTable', 'RestoreTableFromBackup', 'RestoreTableToPointInTime'),
    ...read('UpdateTable', 'UpdateContinuousBackups', 'PutResourcePolicy', 'DeleteResourcePolicy'),
    ...acting('adds replicas whose encryption cannot be read', 'CreateGlobalTable', 'UpdateGlobalTable'),
  ]],
  ['dax', read('CreateCluster')],
  ['kms', [
    ...read('PutKeyPolicy', 'DisableKey', 'DisableKeyRotation', 'ScheduleKeyDeletion'),
    ...acting(LOSES_KEYS, 'DeleteImportedKeyMaterial', 'DisconnectCustomKeyStore', 'DeleteCustomKeyStore'),
  ]],
  ['backup', [
    { name: 'StartRestoreJob', does: 'restores a backup: the encryption of the new table cannot be read', concerns: restoresTable },
    ...['CreateRestoreTestingSelection', 'UpdateRestoreTestingSelection'].map((name) => (
      { name, does: 'tests restores: the encryption of the restored tables cannot be read', concerns: testsTables })),
  ]],
  ['cloudcontrol', ['CreateResource', 'UpdateResource'].map((name) => (
    { name, does: 'creates or changes a resource that cannot be read', concerns: isAboutTables }))],
  ['cloudformation', acting(DEPLOYS, 'CreateStack', 'UpdateStack', 'CreateChangeSet', 'ExecuteChangeSet',
    'CreateStackSet', 'UpdateStackSet', 'CreateStackInstances', 'UpdateStackInstances', 'CreateStackRefactor', 'ExecuteStackRefactor')],
  ['serverlessapplicationrepository', acting(DEPLOYS, 'CreateCloudFormationChangeSet')],
  ['service-catalog', [
    ...acting(LAUNCHES, 'ProvisionProduct', 'UpdateProvisionedProduct', 'CreateProvisionedProductPlan', 'ExecuteProvisionedProductPlan'),
    ...acting(DEPLOYS, 'CreateProduct', 'CreateProvisioningArtifact'),
  ]],
]);

function read(...names: readonly string[]): readonly SdkAction[] {
  return names.map((name) => ({ name }));
}

function acting(does: string, ...names: readonly string[]): readonly SdkAction[] {
  return names.map((name) => ({ name, does }));
}

/** The recovery point determines what AWS Backup restores, unless the call specifies it (API reference: StartRestoreJob). */
function restoresTable(parameters: Json): boolean {
  const type = at(parameters, 'ResourceType');
  return typeof type !== 'string' || type === 'DynamoDB' || type === 'CloudFormation';
}

/** An update does not repeat the type (API reference: UpdateRestoreTestingSelection). */
function testsTables(parameters: Json): boolean {
  const type = at(parameters, 'RestoreTestingSelection', 'ProtectedResourceType');
  return typeof type !== 'string' || type.toLowerCase() === 'dynamodb';
}

/** Types of tables, keys and clusters, types that deploy templates, and types that may contain a table. */
function isAboutTables(parameters: Json): boolean {
  const type = at(parameters, 'TypeName');
  return typeof type !== 'string' || tableHiddenIn(type) !== undefined || CONCERNED_TYPES.test(type);
}

const CONCERNED_TYPES = /^AWS::(DynamoDB|KMS|DAX|CloudFormation|ServiceCatalog|Serverless)::/;
