import { isIntrinsic, isPlainObject, itemBranches, presentBranches } from '../../cloudformation/intrinsics';
import { at, isObject } from '../../cloudformation/json';
import type { Json } from '../../cloudformation/json';
import { ROLE } from '../../cloudformation/resource-types';
import { abbreviate } from '../../cloudformation/text';
import { eachValue, unverifiable, value, valuesOf } from '../branches';
import type { Branches } from '../facts';
import { asPolicy } from '../policy-document';
import type { PropertyReader } from '../property-reader';
import type { Resource, Template } from '../template';
import { descend } from './descend';
import { RolePolicies } from './role-policies';
import type { AttachedPolicy, Role } from './role-policies';
import { asPattern, createdBy, startedBy } from './table-grants';

/** What the code behind a custom resource may do. */
export interface Verdict {
  /** What lets it create a table. */
  readonly creates?: string;
  /** Why a part of its permissions is unknown. */
  readonly unknown?: string;
}

const NOT_IN_APP: Verdict = { unknown: 'it is not in this app' };

/** What is found on the way from a handler: code, what starts code, and roles. */
type Actor = Resource | Role;

/** Follows handlers to all code that they start and to all roles that they have, assume or pass. */
export class HandlerPermissions {
  private readonly verdicts = new Map<Actor, Verdict>();
  private readonly policies: RolePolicies;

  constructor(private readonly reader: PropertyReader) {
    this.policies = new RolePolicies(reader);
  }

  /** What the code may do that evaluated values name. */
  public of(names: Branches<Json>): Verdict {
    const verdicts = names.filter(({ kind }) => kind !== 'absent').flatMap((name) => {
      const actors = name.kind === 'value' ? this.actorsIn(name.value) : [];
      return actors.length === 0 ? [NOT_IN_APP] : actors.map((actor) => this.verdict(actor));
    });
    return verdicts.find(({ creates }) => creates !== undefined) ?? verdicts.find(({ unknown }) => unknown !== undefined) ?? {};
  }

  private verdict(actor: Actor): Verdict {
    const verdict = this.verdicts.get(actor) ?? this.follow(actor);
    this.verdicts.set(actor, verdict);
    return verdict;
  }

  private follow(start: Actor): Verdict {
    const found = new Set<Actor>([start]);
    let unknown: string | undefined;
    // The set grows during the loop.
    for (const actor of found) {
      const { next, policies, missing } = this.read(actor);
      const grants = policies.map((policy) => this.grants(policy));
      const creates = grants.find((grant) => grant.creates !== undefined)?.creates;
      if (creates !== undefined) {
        return { creates };
      }
      unknown ??= missing ?? grants.find((grant) => grant.unknown !== undefined)?.unknown;
      [...next, ...grants.flatMap(({ starts }) => starts)].forEach((each) => found.add(each));
    }
    return { unknown };
  }

  /** What a policy allows, and the code and roles that it opens. */
  private grants({ template, document, managed }: AttachedPolicy): Verdict & { readonly starts: readonly Actor[] } {
    if (managed !== undefined) {
      return { ...managedPolicy(managed), starts: [] };
    }
    const found = this.statementsOf(document, template);
    const statements = valuesOf(found).map((statement) => ({ statement, template }));
    const started = statements.flatMap((statement) => startedBy(this.reader, statement));
    const actors = started.map((each) => this.actorsIn(each));
    const isUnknown = found.some(({ kind }) => kind === 'unverifiable') || actors.some((each) => each.length === 0);
    return {
      creates: statements.flatMap((statement) => createdBy(this.reader, statement) ?? [])[0],
      unknown: isUnknown ? 'it starts code, or has a policy, that is not in this app' : undefined,
      starts: actors.flat(),
    };
  }

  /** Statements are read one by one, since a whole policy may have more conditions than a reader combines. */
  private statementsOf(document: Json | undefined, template: Template): Branches<Json> {
    const documents = presentBranches(document ?? {}).flatMap((branch) => (isPlainObject(branch)
      ? value(branch) : asPolicy(this.reader, this.reader.evaluate(branch, template))));
    const statements = documents.flatMap((of) => (of.kind === 'value' ? descend(this.reader, of.value, template, 'Statement') : [of]));
    return statements.flatMap((of): Branches<Json> => (of.kind !== 'value' || isPlainObject(of.value)
      ? [of] : eachValue<Json, Json>(this.reader.evaluate(of.value, template), (statement) =>
        (isPlainObject(statement) ? value(statement) : unverifiable(this.reader.explain(statement))))));
  }

  /** The code and roles that an evaluated value names, also inside of it. */
  private actorsIn(of: Json): readonly Actor[] {
    const found = this.reader.referencedResources(of).filter(({ type }) => type === ROLE || Object.hasOwn(CODE, type));
    return found.length > 0 || typeof of !== 'object' || of === null ? found : Object.values(of).flatMap((item: Json) => this.actorsIn(item));
  }

  /** What an actor has: policies, and other actors that it is or starts. */
  private read(actor: Actor): { readonly next: readonly Actor[]; readonly policies: readonly AttachedPolicy[]; readonly missing?: string } {
    if (typeof actor === 'string' || actor.type === ROLE) {
      return { next: [], policies: this.policies.of(actor), missing: typeof actor === 'string' ? 'its role is not in this app' : undefined };
    }
    const { role, starts } = CODE[actor.type];
    const roles = role === undefined ? [] : this.policies.rolesIn(this.reader.at(actor, role));
    const policies = actor.type.startsWith('AWS::Serverless::') ? this.ofServerless(actor) : [];
    const started = [...starts.flatMap((path) => this.reader.at(actor, ...path)), ...this.subscribers(actor)];
    return {
      next: [...roles, ...started.flatMap((branch) => (branch.kind === 'value' ? this.actorsIn(branch.value) : []))],
      policies,
      missing: role !== undefined && roles.length + policies.length === 0 ? 'its role is not in this app' : undefined,
    };
  }

  /** What subscribes to a topic: a topic may be a `ServiceToken`. */
  private subscribers(topic: Resource): Branches<Json> {
    return topic.type !== TOPIC ? [] : this.reader.templates.ofType('AWS::SNS::Subscription')
      .filter((subscription) => this.reader.at(subscription, 'TopicArn').some((branch) =>
        branch.kind === 'value' && this.reader.referencedResource(branch.value) === topic))
      .flatMap((subscription) => this.reader.at(subscription, 'Endpoint'));
  }

  /** SAM makes a role of policy documents, names of managed policies, and policy templates. */
  private ofServerless({ template, properties }: Resource): readonly AttachedPolicy[] {
    return itemBranches(at(properties, 'Policies') ?? []).flatMap((policy): readonly AttachedPolicy[] => {
      if (!isObject(policy) || isIntrinsic(policy)) {
        const isName = typeof policy === 'string' && !policy.startsWith('arn:');
        return isName ? [{ template, managed: `arn:aws:iam::aws:policy/${policy}` }] : this.policies.managed(policy, template);
      }
      return at(policy, 'Statement') === undefined
        ? Object.keys(policy).map((name) => ({ template, managed: `${SAM}${name}` })) : [{ template, document: policy }];
    });
  }
}

const TOPIC = 'AWS::SNS::Topic';

/** Code: its property with the role, and those with what it starts. CDK's provider framework has the function that it calls in a variable. */
const CODE: { readonly [type: string]: { readonly role?: string; readonly starts: readonly (readonly string[])[] } } = {
  'AWS::Lambda::Function': { role: 'Role', starts: variables('USER_ON_EVENT_FUNCTION_ARN', 'USER_IS_COMPLETE_FUNCTION_ARN') },
  'AWS::Serverless::Function': { role: 'Role', starts: [] },
  'AWS::Lambda::Alias': { starts: [['FunctionName']] },
  'AWS::Lambda::Version': { starts: [['FunctionName']] },
  [TOPIC]: { starts: [['Subscription']] },
  'AWS::StepFunctions::StateMachine': { role: 'RoleArn', starts: [] },
  'AWS::Serverless::StateMachine': { role: 'Role', starts: [] },
  'AWS::CodeBuild::Project': { role: 'ServiceRole', starts: [] },
  'AWS::ECS::TaskDefinition': { role: 'TaskRoleArn', starts: [] },
  'AWS::Glue::Job': { role: 'Role', starts: [] },
};

function variables(...names: readonly string[]): readonly (readonly string[])[] {
  return names.map((name) => ['Environment', 'Variables', name]);
}

const SAM = 'sam:';

/** What a managed policy allows, as AWS names it. Of policies that are in no list nothing is known. */
function managedPolicy(policy: Json): Verdict {
  const name = /^(?:arn:[^:]*:iam::aws:policy\/|sam:)(?:.*\/)?([^/]*)$/.exec(asPattern(policy))?.[1] ?? '';
  if (CREATING_POLICIES.has(name)) {
    return { creates: `the managed policy ${name}` };
  }
  const isHarmless = HARMLESS_POLICIES.test(name) || asPattern(policy).startsWith(SAM);
  return isHarmless ? {} : { unknown: `the policy ${abbreviate(policy)} is not in this app` };
}

/** Managed policies with `dynamodb:*` or an action that creates tables, and the policy template of SAM (AWS managed policy reference, SAM guide). */
const CREATING_POLICIES = new Set([
  'AdministratorAccess', 'AdministratorAccess-Amplify', 'AdministratorAccess-AWSElasticBeanstalk', 'PowerUserAccess',
  'AmazonDynamoDBFullAccess', 'AmazonDynamoDBFullAccess_v2', 'AmazonDynamoDBFullAccesswithDataPipeline',
  'AWSLambdaFullAccess', 'DatabaseAdministrator', 'DataScientist', 'AWSDataPipelineRole', 'AmazonEC2RoleforDataPipelineRole',
  'AmazonElasticMapReduceforEC2Role', 'AWSBackupFullAccess', 'AWSBackupOperatorAccess', 'AWSBackupServiceRolePolicyForRestores',
  'DynamoDBRestoreFromBackupPolicy',
]);

/** What functions have for their logs, network and event sources, and policies for reading. */
const HARMLESS_POLICIES = /ReadOnly|^AWSLambda(Basic|VPCAccess|ENI|Kinesis|SQSQueue|MSK|DynamoDB|InvocationDynamoDB)\w*$|^(CloudWatch|AWSXRay)/;
