import { isIntrinsic, isPlainObject } from '../../cloudformation/intrinsics';
import { addTo, at, isList, isObject, listOf } from '../../cloudformation/json';
import type { Json } from '../../cloudformation/json';
import { ROLE } from '../../cloudformation/resource-types';
import { valuesOf } from '../branches';
import type { PropertyReader } from '../property-reader';
import { mayShareEnvironment } from '../template';
import type { Resource, Template } from '../template';
import { asPattern } from './policy-statements';
import type { PolicyStatement } from './policy-statements';
import type { ResourceNames } from './resource-names';
import type { Role, RolePolicies } from './role-policies';
import { isToldElsewhere } from './table-references';

/** What a handler leads to: code, resources that pass work on to code, and roles. */
export type Actor = Resource | Role;

/** What an actor leads to. */
interface Steps {
  /** The actors. Statements with the same wildcards have the same list. */
  readonly next: readonly (readonly Actor[])[];
  /** Why there may be others. */
  readonly missing?: string;
}

const ROLE_MISSING = 'its role is not in this app';
const CODE_MISSING = 'it starts code that is not in this app';

/** Finds the code and the roles of an app that names lead to, and what these start and have in turn. */
export class Actors {
  /** The resources that receive work from a resource, by that resource. */
  private receivers?: ReadonlyMap<Actor, readonly Resource[]>;

  /** What patterns of statements match: with wildcards, these can be most of an app. */
  private readonly matched = new Map<string, readonly Resource[]>();

  constructor(private readonly reader: PropertyReader, private readonly policies: RolePolicies, private readonly names: ResourceNames) {}

  /**
   * The actors that an evaluated value names, also inside of it.
   *
   * @param service of names that are not ARNs
   */
  public in(of: Json, service: string, template: Template): readonly Actor[] {
    if (typeof of === 'string') {
      return /[*?]/.test(of) ? [] : this.names.matching(of, service, template);
    }
    const found = this.reader.referencedResources(of).filter((resource) => !isToldElsewhere(resource));
    return found.length > 0 || typeof of !== 'object' || of === null
      ? found : Object.values(of).flatMap((item: Json) => this.in(item, service, template));
  }

  /** What an actor is, has and starts. Roles have policies, which are read elsewhere. */
  public stepsFrom(actor: Actor): Steps {
    if (typeof actor === 'string') {
      return { next: [], missing: ROLE_MISSING };
    }
    if (actor.type === ROLE) {
      return { next: [] };
    }
    const { role, starts } = KNOWN[actor.type] ?? {};
    const roles = role === undefined ? this.rolesAnywhere(actor) : this.policies.rolesIn(this.reader.at(actor, ...role), actor.template);
    const started = (starts ?? []).flatMap((path) => this.reader.at(actor, ...path)).filter(({ kind }) => kind !== 'absent').map((branch) =>
      (branch.kind === 'value' ? this.in(branch.value, 'lambda', actor.template) : []));
    const received = this.receiversOf(actor);
    const isEnd = actor.type === TOPIC && started.length + received.length === 0;
    const hasNoRole = role !== undefined && roles.length === 0 && at(actor.properties, 'Policies') === undefined;
    return {
      next: [roles, ...started, received],
      missing: hasNoRole ? ROLE_MISSING : isEnd || started.some((actors) => actors.length === 0) ? CODE_MISSING : undefined,
    };
  }

  /** What a statement lets its principal start, assume or pass. */
  public startedBy(statement: PolicyStatement): Steps {
    const services = [...new Set(statement.actionPatterns().flatMap(startingService))];
    const resources = services.length === 0 ? [] : statement.resources();
    const found = resources.map((resource) => {
      const named = resource === null ? [] : this.reader.referencedResources(resource);
      if (named.length > 0) {
        return named.filter((each) => !isToldElsewhere(each));
      }
      const isUnknown = resource === null || asPattern(resource) === '*';
      return isUnknown && resource !== '*' ? [] : this.startable(asPattern(resource), services, statement.template);
    });
    const isCode = services.some(runsCode);
    return { next: found, missing: isCode && found.some((actors) => actors.length === 0) ? CODE_MISSING : undefined };
  }

  private startable(pattern: string, services: readonly string[], template: Template): readonly Resource[] {
    const id = JSON.stringify([pattern, services, template.account, template.region]);
    const known = this.matched.get(id) ?? this.match(pattern, services, template);
    this.matched.set(id, known);
    return known;
  }

  private match(pattern: string, services: readonly string[], template: Template): readonly Resource[] {
    const named = services.flatMap((service) => this.names.matching(pattern, service === 'sts' ? 'iam' : service, template)
      .filter((resource) => service !== 'sts' || mayBeAssumed(resource)));
    return DEFAULT_BUS.test(pattern) ? [...named, ...this.rulesOfDefaultBus(template)] : named;
  }

  /** The default event bus is not in a template. */
  private rulesOfDefaultBus(from: Template): readonly Resource[] {
    return this.reader.templates.ofType('AWS::Events::Rule').filter((rule) => mayShareEnvironment(from, rule.template)
      && this.reader.at(rule, 'EventBusName').some((bus) => bus.kind === 'absent' || (bus.kind === 'value' && bus.value === 'default')));
  }

  /** Different services name the property for a role differently. */
  private rolesAnywhere({ properties, template }: Resource): readonly Role[] {
    const texts = (of: Json): readonly Json[] => {
      if (isIntrinsic(of) || (typeof of === 'string' && ROLE_ARN.test(of))) {
        return valuesOf(this.reader.evaluate(of, template));
      }
      return isObject(of) || isList(of) ? Object.values(of).flatMap(texts) : [];
    };
    return texts(properties).flatMap((text) => this.in(text, 'iam', template))
      .filter((actor) => typeof actor === 'string' || actor.type === ROLE || actor.type === PROFILE);
  }

  private receiversOf(source: Resource): readonly Resource[] {
    this.receivers ??= this.index();
    return this.receivers.get(source) ?? [];
  }

  private index(): ReadonlyMap<Actor, readonly Resource[]> {
    const found = new Map<Actor, Resource[]>();
    for (const [type, service, path] of RECEIVERS) {
      for (const receiver of this.reader.templates.ofType(type)) {
        const sources = valuesOf(this.reader.at(receiver, ...path)).flatMap((of) => this.in(of, service, receiver.template));
        sources.forEach((source) => addTo(found, source, receiver));
      }
    }
    return found;
  }
}

const DEFAULT_BUS = /:event-bus\/default$/;
const TOPIC = 'AWS::SNS::Topic';
const PROFILE = 'AWS::IAM::InstanceProfile';
const ROLE_ARN = /:(role|instance-profile)\//;

/** The property with the role of code, and those with what it starts. For any other type, every role among its properties counts. */
const KNOWN: { readonly [type: string]: { readonly role?: readonly string[]; readonly starts?: readonly (readonly string[])[] } | undefined } = {
  // CDK's provider framework has the functions that it calls in variables.
  'AWS::Lambda::Function': { role: ['Role'], starts: variables('USER_ON_EVENT_FUNCTION_ARN', 'USER_IS_COMPLETE_FUNCTION_ARN') },
  'AWS::Serverless::Function': { role: ['Role'] },
  'AWS::Lambda::Alias': { starts: [['FunctionName']] },
  'AWS::Lambda::Version': { starts: [['FunctionName']] },
  'AWS::Lambda::EventSourceMapping': { starts: [['FunctionName']] },
  'AWS::Lambda::EventInvokeConfig': { starts: [['DestinationConfig']] },
  [TOPIC]: { starts: [['Subscription']] },
  'AWS::SNS::Subscription': { starts: [['Endpoint']] },
  'AWS::Events::Rule': { starts: [['Targets']] },
  'AWS::StepFunctions::StateMachine': { role: ['RoleArn'] },
  'AWS::Serverless::StateMachine': { role: ['Role'] },
  'AWS::CodeBuild::Project': { role: ['ServiceRole'] },
  // The code in its containers does not have the role with which they are started.
  'AWS::ECS::TaskDefinition': { role: ['TaskRoleArn'] },
  'AWS::Batch::JobQueue': { starts: [['ComputeEnvironmentOrder']] },
  'AWS::Glue::Job': { role: ['Role'] },
  [PROFILE]: { role: ['Roles'] },
};

function variables(...names: readonly string[]): readonly (readonly string[])[] {
  return names.map((name) => ['Environment', 'Variables', name]);
}

/** What receives work from a resource, the service of that resource, and the property that names it. */
const RECEIVERS: readonly (readonly [type: string, service: string, path: readonly string[]])[] = [
  ['AWS::SNS::Subscription', 'sns', ['TopicArn']],
  ['AWS::Lambda::EventSourceMapping', 'sqs', ['EventSourceArn']],
  ['AWS::Lambda::EventInvokeConfig', 'lambda', ['FunctionName']],
  ['AWS::Pipes::Pipe', 'sqs', ['Source']],
  ['AWS::Events::Rule', 'events', ['EventBusName']],
  ['AWS::KinesisFirehose::DeliveryStream', 'kinesis', ['KinesisStreamSourceConfiguration']],
  ['AWS::Serverless::Function', 'sqs', ['Events']],
];

/** The beginnings of the names of actions that make a service run code, pass work to code, or assign a role to it. */
const VERBS = [
  'invoke', 'start', 'run', 'execute', 'submit', 'send', 'publish', 'putevent', 'putrecord',
  'resume', 'retry', 'redrive', 'activate', 'assume', 'pass',
];

/** Whether an SDK call starts code, or passes work to it. */
export function startsCode(action: string): boolean {
  return VERBS.some((verb) => action.toLowerCase().startsWith(verb));
}

/** The service of an action, with wildcards as the policy has them, where the action may start code. */
function startingService(pattern: string): readonly string[] {
  const [service, name = '*'] = pattern.toLowerCase().split(':');
  const [prefix] = name.split(/[*?]/);
  return VERBS.some((verb) => prefix.startsWith(verb) || (prefix !== name && verb.startsWith(prefix))) ? [service.replace('?', '*')] : [];
}

/** Whether a service runs code, or assigns roles. */
export function runsCode(service: string): boolean {
  return /^(lambda|states|codebuild|codepipeline|ecs|batch|glue|ssm|sts|iam|\*)$/.test(service);
}

/** The service of an SDK client, as IAM actions name it. */
export function serviceOfClient(client: string): string {
  return CLIENTS[client] ?? client;
}

const CLIENTS: { readonly [client: string]: string | undefined } = {
  sfn: 'states', stepfunctions: 'states', eventbridge: 'events', cloudwatchevents: 'events',
};

/** Whether code may assume a role: not if its trust policy names services only. */
function mayBeAssumed({ type, properties }: Resource): boolean {
  const statements = listOf(at(properties, 'AssumeRolePolicyDocument', 'Statement'));
  const principals = statements.map((statement) => at(statement, 'Principal'));
  return type === ROLE && (principals.length === 0 || principals.some((principal) => !isPlainObject(principal)
    || Object.keys(principal).some((kind) => kind !== 'Service')));
}
