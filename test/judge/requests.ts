import { isObject } from './json';
import type { Json, JsonObject } from './json';
import { hasOpaque, isOpaque, withoutOpaque } from './opaque';
import { contextsOf } from '../support/policies';
import { answersOf } from '../support/simulator';
import type { BareRequest } from '../support/simulator';

/** What the simulator says of a policy: it is safe, it is not, it is safe or not depending on what nobody knows, or AWS refuses it. */
export type PolicyVerdict = 'safe' | 'open' | 'unknown' | 'refused';

/** Follow from who asks, and how. */
const GIVEN = ['aws:SecureTransport', 'aws:PrincipalArn', 'aws:PrincipalAccount', 'aws:PrincipalIsAWSService', 'kms:CallerAccount'];
const TABLE_ACTIONS = ['GetItem', 'Query', 'NotYetInvented'];
const STREAM_ACTIONS = ['DescribeStream', 'GetRecords', 'GetShardIterator'];
const KEY_ACTIONS = ['Decrypt', 'CreateGrant', 'PutKeyPolicy', 'ScheduleKeyDeletion'];
const STRANGER = '999988887777';

interface PolicyOwner {
  readonly kind: 'table' | 'stream';
  readonly arn: string;
}

const verdicts = new Map<string, PolicyVerdict>();

function remembered(key: string, decide: () => PolicyVerdict): PolicyVerdict {
  const verdict = verdicts.get(key) ?? decide();
  verdicts.set(key, verdict);
  return verdict;
}

/** Whether a policy denies every request that does not use TLS, but for those of the service-linked roles of its own account. */
export function tlsVerdict(document: Json, { kind, arn }: PolicyOwner): PolicyVerdict {
  const policy = parsed(document);
  if (policy === undefined) {
    return 'unknown';
  }
  return remembered(JSON.stringify([kind, arn, policy]), () => {
    const denies = statementsOf(policy).filter(({ Effect: effect }) => effect !== 'Allow');
    const certain = denies.flatMap(certainDeny);
    const isUnsure = certain.length < denies.length || JSON.stringify(certain) !== JSON.stringify(denies);
    return worst({ Version: '2012-10-17', Statement: certain }, isUnsure, (request) => requestsWithoutTls(request, kind, arn), (outcome) => outcome !== 'ExplicitlyDenied');
  });
}

/** Whether a key policy lets nobody use or administer the key but those whom it names. */
export function keyVerdict(document: Json, account: string): PolicyVerdict {
  const policy = parsed(document);
  if (policy === undefined) {
    return 'unknown';
  }
  return remembered(JSON.stringify(['key', account, policy]), () => {
    const statements = statementsOf(policy);
    const requests = (of: JsonObject) => requestsOfStrangers(of, account);
    const known = statements.filter((statement) => !hasOpaque(statement));
    const certainly = worst({ ...policy, Statement: known }, false, requests, (outcome) => outcome === 'Allowed');
    if (certainly !== 'safe' || known.length === statements.length) {
      return certainly;
    }
    const possible = statements.flatMap((statement) => (statement.Effect === 'Deny' && hasOpaque(statement) ? [] : [widestAllow(statement)]));
    return worst({ ...policy, Statement: possible }, true, requests, (outcome) => outcome === 'Allowed');
  });
}

function worst(
  policy: JsonObject, isUnsure: boolean, requests: (policy: JsonObject) => readonly BareRequest[], isOpen: (outcome: string) => boolean,
): PolicyVerdict {
  const open = isUnsure ? 'unknown' : 'open';
  if ((policy.Statement as Json[]).length === 0) {
    return isOpen('ImplicitlyDenied') ? open : 'safe';
  }
  let answer: ReturnType<typeof answersOf>;
  try {
    answer = answersOf(policy);
  } catch {
    return isUnsure ? 'unknown' : 'refused';
  }
  return requests(policy).some((request) => isOpen(answer(request))) ? open : 'safe';
}

function parsed(document: Json): JsonObject | undefined {
  if (isOpaque(document)) {
    return undefined;
  }
  const policy = typeof document === 'string' ? JSON.parse(document) as Json : simplified(document);
  return isObject(policy) && !isOpaque(policy) && !isOpaque(policy.Statement ?? []) ? policy : undefined;
}

/** IAM takes a list of one for its item, and a boolean for its text. Fewer texts are fewer questions. */
function simplified(value: Json): Json {
  if (Array.isArray(value)) {
    return value.length === 1 && typeof value[0] === 'string' ? value[0] : value.map(simplified);
  }
  return isObject(value) ? Object.fromEntries(Object.entries(value).map(([key, item]) => [key, simplified(item)]))
    : typeof value === 'boolean' ? String(value) : value;
}

function statementsOf({ Statement: statements }: JsonObject): JsonObject[] {
  return [statements ?? []].flat().map((statement) => (isObject(statement) ? statement : { Effect: 'Unknown', Sid: String(statement) }));
}

/** What a statement denies whatever its unknown parts are: an unknown item of a list adds to it, anything else unknown may undo it. */
function certainDeny(statement: JsonObject): JsonObject[] {
  if (!hasOpaque(statement)) {
    return [statement];
  }
  const kept: JsonObject = { ...statement };
  for (const name of ['Action', 'Resource']) {
    if (hasOpaque(kept[name])) {
      kept[name] = [kept[name] ?? []].flat().filter((item) => !hasOpaque(item));
    }
  }
  return hasOpaque(kept) || [kept.Action, kept.Resource].some((list) => Array.isArray(list) && list.length === 0) ? [] : [kept];
}

/** The most that a statement may allow: an unknown principal may be everybody, an unknown condition may always hold. */
function widestAllow(statement: JsonObject): JsonObject {
  const { Principal: principal, Condition: condition, ...others } = statement;
  const names = isObject(principal) ? Object.values(principal).flat() : [principal ?? []].flat();
  const blocks = Object.entries(isObject(condition) ? condition : {}).filter(([, block]) => !hasOpaque(block));
  return {
    ...named(others) as JsonObject,
    ...names.some((name) => isOpaque(name) || isOpaque(principal)) ? { Principal: '*' } : { Principal: named(principal ?? '*') },
    ...blocks.length === 0 ? {} : { Condition: Object.fromEntries(blocks) },
  };
}

/** An unknown part of a name is a name. */
function named(value: Json): Json {
  return JSON.parse(withoutOpaque(JSON.stringify(value), '123412341234')) as Json;
}

interface Asking {
  readonly principal: string;
  readonly context: Record<string, string>;
}

function requestsWithoutTls(policy: JsonObject, kind: PolicyOwner['kind'], arn: string): BareRequest[] {
  const [, partition, , , account] = arn.split(':');
  const askers = [
    { principal: 'anonymous', context: {} },
    { principal: 'redshift.amazonaws.com', context: { 'aws:PrincipalIsAWSService': 'true' } },
    ...[account, STRANGER].map((one) => iamAsker(`arn:${partition}:iam::${one}:role/Administrator`)),
    ...arnsIn(policy).filter((one) => !isServiceLinked(one, account)).map(iamAsker),
  ];
  const actions = [...new Set([...(kind === 'table' ? TABLE_ACTIONS : STREAM_ACTIONS).map((name) => `dynamodb:${name}`), ...actionsIn(policy, kind)])];
  const resources = kind === 'table' ? [arn, `${arn}/index/ByDate`] : [`${arn}/stream/2026-01-01T00:00:00.000`];
  return product(policy, askers, actions, resources, { 'aws:SecureTransport': 'false' });
}

function requestsOfStrangers(policy: JsonObject, account: string): BareRequest[] {
  const stranger: Asking = { principal: 'anonymous', context: { 'kms:CallerAccount': STRANGER, 'aws:PrincipalAccount': STRANGER } };
  const askers = [{ ...stranger, context: {} }, stranger];
  return product(policy, askers, KEY_ACTIONS.map((name) => `kms:${name}`), [`arn:aws:kms:eu-west-1:${account}:key/k`], { 'aws:SecureTransport': 'true' });
}

function product(
  policy: JsonObject, askers: readonly Asking[], actions: readonly string[], resources: readonly string[], transport: Record<string, string>,
): BareRequest[] {
  return actions.flatMap((action) => contextsOf(policy as never, action, GIVEN).flatMap((tried) => {
    const known = Object.fromEntries(Object.entries(tried).filter((entry): entry is [string, string] => entry[1] !== undefined));
    return askers.flatMap(({ principal, context }) => resources.map((resource) =>
      ({ action, resource, principal, context: { ...known, ...context, ...transport } })));
  }));
}

function iamAsker(arn: string): Asking {
  const account = arn.split(':')[4];
  return { principal: arn, context: { 'aws:PrincipalArn': arn, 'aws:PrincipalAccount': account, 'aws:PrincipalIsAWSService': 'false' } };
}

/** The actions that a policy names, of which it may deny no others. */
function actionsIn(policy: JsonObject, kind: PolicyOwner['kind']): string[] {
  return kind === 'stream' ? [] : statementsOf(policy).flatMap(({ Action: actions, NotAction: others }) => [actions ?? [], others ?? []].flat(2))
    .filter((action): action is string => typeof action === 'string' && /^dynamodb:\w+$/.test(action));
}

/** The roles and users that a policy names, in whatever place. */
function arnsIn(policy: JsonObject): string[] {
  return [...new Set(JSON.stringify(policy).match(/arn:[a-z-]+:iam::\d{12}:(role|user)\/[\w/.@+=,-]+/g) ?? [])];
}

/** Replication and autoscaling break where they are denied, so that a policy may exempt their roles. */
function isServiceLinked(arn: string, account: string): boolean {
  return arn.split(':')[4] === account && /:role\/aws-service-role\/(replication\.dynamodb|dynamodb\.application-autoscaling)\.amazonaws\.com\//.test(arn);
}
