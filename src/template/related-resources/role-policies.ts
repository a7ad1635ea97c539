import { itemBranches } from '../../cloudformation/intrinsics';
import { addTo, at, listOf } from '../../cloudformation/json';
import type { Json } from '../../cloudformation/json';
import { MANAGED_POLICY, ROLE } from '../../cloudformation/resource-types';
import { abbreviate } from '../../cloudformation/text';
import { valuesOf } from '../branches';
import type { Branches, RoleFact } from '../facts';
import type { PropertyReader } from '../property-reader';
import type { Resource, Template } from '../template';
import { asPattern } from './policy-statements';
import type { WrittenPolicy } from './policy-statements';
import type { ResourceNames } from './resource-names';

/** A role of the app, or the name of another one. */
export type Role = Resource | string;

/** A policy document, or the ARN of a managed policy that the app does not define, which is null where it is unknown. */
export interface RolePolicy extends WrittenPolicy {
  readonly managed?: Json;
  /** Whether it is known to be attached to the role. Otherwise it is unknown to which role it is attached. */
  readonly isCertain: boolean;
}

/** The policies of roles: inline ones, those that are attached by the role, and policies that name their roles. */
export class RolePolicies {
  private attached?: ReadonlyMap<Role | undefined, readonly RolePolicy[]>;

  constructor(private readonly reader: PropertyReader, private readonly names: ResourceNames) {}

  public of(role: Role): readonly RolePolicy[] {
    this.attached ??= this.index();
    const attached = [...this.attached.get(role) ?? [], ...this.attached.get(undefined) ?? []];
    if (typeof role === 'string') {
      return attached;
    }
    const { template, properties } = role;
    return [
      ...attached,
      ...itemBranches(at(properties, 'Policies') ?? []).map((policy) =>
        ({ template, document: at(policy, 'PolicyDocument') ?? policy, isCertain: true })),
      ...this.managed(at(properties, 'ManagedPolicyArns'), template),
    ];
  }

  /** The managed policies that a list names. */
  public managed(arns: Json | undefined, template: Template): readonly RolePolicy[] {
    return itemBranches(arns ?? []).flatMap((arn) => this.reader.evaluate(arn, template)).flatMap((branch): readonly RolePolicy[] => {
      const policies = branch.kind === 'value' ? this.resourcesIn(branch.value, MANAGED_POLICY, template) : [];
      if (policies.length > 0) {
        return policies.map((policy) => ({ template: policy.template, document: at(policy.properties, 'PolicyDocument'), isCertain: true }));
      }
      return branch.kind === 'absent' ? [] : [{ template, managed: branch.kind === 'value' ? branch.value : null, isCertain: true }];
    });
  }

  /** The roles with these names or ARNs, by reference or in texts. */
  public rolesIn(names: Branches<Json>, template: Template): readonly Role[] {
    return valuesOf(names).flatMap(listOf).flatMap((name): readonly Role[] => {
      const roles = this.resourcesIn(name, ROLE, template);
      return roles.length === 0 && typeof name === 'string' ? [name.slice(name.lastIndexOf('/') + 1)] : roles;
    });
  }

  private resourcesIn(of: Json, type: string, template: Template): readonly Resource[] {
    // An AWS managed policy may have the same name as a policy of the app.
    const isText = typeof of === 'string' && !of.includes(':iam::aws:');
    const found = isText ? this.names.matching(of, 'iam', template) : this.reader.referencedResources(of);
    return found.filter((resource) => resource.type === type);
  }

  /** By role; undefined if the role is known only at deployment. */
  private index(): ReadonlyMap<Role | undefined, readonly RolePolicy[]> {
    const found = new Map<Role | undefined, RolePolicy[]>();
    for (const [type, key] of [['AWS::IAM::Policy', 'Roles'], [MANAGED_POLICY, 'Roles'], ['AWS::IAM::RolePolicy', 'RoleName']]) {
      for (const { template, properties } of this.reader.templates.ofType(type)) {
        const policy = { template, document: at(properties, 'PolicyDocument') };
        for (const name of itemBranches(at(properties, key) ?? []).flatMap((item) => this.reader.evaluate(item, template))) {
          const roles = this.rolesIn([name], template);
          roles.forEach((role) => addTo(found, role, { ...policy, isCertain: true }));
          if (roles.length === 0 && name.kind !== 'absent') {
            addTo(found, undefined, { ...policy, isCertain: false });
          }
        }
      }
    }
    return found;
  }
}

/** What a role does with the data of tables. */
export type TableUse = RoleFact['uses'][number];

/** What a managed policy allows that the app does not define. A policy that is not in these lists is unknown. */
export interface ManagedPolicyFacts {
  readonly name: string;
  /** Whether it lets its role create tables. */
  readonly createsTables: boolean;
  /** What its role can do with the data of every table. */
  readonly usesOfAllTables: readonly TableUse[];
  /** Whether it may let its role decrypt with keys. */
  readonly mayDecrypt: boolean;
  /** Why a part of what it allows is unknown. */
  readonly unknown?: string;
}

/** In place of the ARN, the name of a policy template of SAM. */
export const SAM_TEMPLATE = 'sam:';

/** @param policy the ARN, or null if it is known only at deployment */
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

/** The policies of functions for logs, network and event sources, and policies for reading. */
const WITHOUT_TABLES = /ReadOnly|^AWSLambda(Basic|VPCAccess|ENI|Kinesis|SQSQueue|MSK|DynamoDB|InvocationDynamoDB)\w*$|^(CloudWatch|AWSXRay)/;

/** They allow reading or writing the items of every table, but not decrypting with a key (AWS managed policies for DynamoDB). */
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
