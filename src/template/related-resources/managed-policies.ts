import { asPattern } from './policy-statements';
import type { Json } from '../../cloudformation/json';
import { abbreviate } from '../../cloudformation/text';
import type { TableUse } from '../facts';

/** What a managed policy allows that the app does not define. Nothing is known of a policy that is in no list. */
export interface ManagedPolicyFacts {
  readonly name: string;
  /** Whether it lets its role create tables. */
  readonly createsTables: boolean;
  /** What it lets its role do with the data of every table. */
  readonly usesOfAllTables: readonly TableUse[];
  /** Whether it may let its role decrypt with keys. */
  readonly mayDecrypt: boolean;
  /** Why a part of what it allows is unknown. */
  readonly unknown?: string;
}

/** In place of the ARN, the name of a policy template of SAM. */
export const SAM_TEMPLATE = 'sam:';

/** @param policy the ARN, or null where only the deployment knows it */
export function managedPolicy(policy: Json): ManagedPolicyFacts {
  const text = asPattern(policy);
  const isTemplate = text.startsWith(SAM_TEMPLATE);
  const name = isTemplate ? text.slice(SAM_TEMPLATE.length) : /^arn:[^:]*:iam::aws:policy\/(?:.*\/)?([^/]*)$/.exec(text)?.[1] ?? '';
  const createsTables = CREATING.has(name);
  const isKnown = createsTables || isTemplate || WITHOUT_TABLES.test(name) || ALL_TABLES.has(name);
  return {
    name,
    createsTables,
    usesOfAllTables: ALL_TABLES.get(name) ?? [],
    mayDecrypt: !ALL_TABLES.has(name) && !WITHOUT_KEYS.has(name),
    ...isKnown ? {} : { unknown: `the policy ${abbreviate(policy)} is not in this app` },
  };
}

/** Managed policies with `dynamodb:*` or an action that creates tables, and the policy template of SAM (AWS managed policy reference, SAM guide). */
const CREATING = new Set([
  'AdministratorAccess', 'AdministratorAccess-Amplify', 'AdministratorAccess-AWSElasticBeanstalk', 'PowerUserAccess',
  'AmazonDynamoDBFullAccess', 'AmazonDynamoDBFullAccess_v2', 'AmazonDynamoDBFullAccesswithDataPipeline',
  'AWSLambdaFullAccess', 'DatabaseAdministrator', 'DataScientist', 'AWSDataPipelineRole', 'AmazonEC2RoleforDataPipelineRole',
  'AmazonElasticMapReduceforEC2Role', 'AWSBackupFullAccess', 'AWSBackupOperatorAccess', 'AWSBackupServiceRolePolicyForRestores',
  'DynamoDBRestoreFromBackupPolicy',
]);

/** What functions have for their logs, network and event sources, and policies for reading. */
const WITHOUT_TABLES = /ReadOnly|^AWSLambda(Basic|VPCAccess|ENI|Kinesis|SQSQueue|MSK|DynamoDB|InvocationDynamoDB)\w*$|^(CloudWatch|AWSXRay)/;

/** They read or write the items of every table, and let nobody decrypt (AWS managed policies for DynamoDB). */
const ALL_TABLES: ReadonlyMap<string, readonly TableUse[]> = new Map<string, readonly TableUse[]>([
  ['AmazonDynamoDBFullAccess', ['read', 'write', 'stream']],
  ['AmazonDynamoDBFullAccess_v2', ['read', 'write', 'stream']],
  ['AmazonDynamoDBReadOnlyAccess', ['read', 'stream']],
  ['AWSLambdaInvocation-DynamoDB', ['stream']],
]);

const WITHOUT_KEYS = new Set([
  'AWSLambdaBasicExecutionRole', 'AWSLambdaVPCAccessExecutionRole', 'AWSLambdaDynamoDBExecutionRole', 'AWSLambdaKinesisExecutionRole',
  'AWSLambdaSQSQueueExecutionRole', 'AWSXRayDaemonWriteAccess', 'AWSXrayWriteOnlyAccess', 'AmazonECSTaskExecutionRolePolicy',
  'AmazonAPIGatewayPushToCloudWatchLogs', 'CloudWatchLambdaInsightsExecutionRolePolicy', 'CloudWatchAgentServerPolicy',
]);
