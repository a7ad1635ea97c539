import type { ContextValue } from './condition';
import { PRINCIPAL_ARN, PRINCIPAL_IS_AWS_SERVICE, SECURE_TRANSPORT } from './context-keys';
import type { Statement } from './document';
import type { PrincipalEntry } from './principal';
import { exemptRoles } from './service-linked-roles';
import type { PolicySubject } from './subject';
import { REPLICATION_ACTIONS } from '../cloudformation/dynamodb-actions';
import { ACCOUNT, PARTITION } from '../cloudformation/text';

/** An AWS principal that acts on a table with replicas. */
export interface ReplicationCaller {
  readonly label: string;
  /** The actions that it needs, in lower case. */
  readonly actions: readonly string[];
  readonly principals: Names<PrincipalEntry>;
  /** What its requests have for a condition key: each of these is possible. Undefined where this is not documented. */
  contextOf(key: string): readonly ContextValue[] | undefined;
  /** The text that its requests have for a key; undefined where `contextOf` decides. */
  textsOf(key: string): Names<string> | undefined;
}

/** The names of one thing, as far as the app tells. */
export interface Names<T> {
  readonly known: readonly T[];
  /** With pseudo parameters for parts that are known: only what has the same pseudo parameters means the same. */
  readonly aliases: readonly T[];
}

/** The callers whose requests a policy must not deny: on a stream, only replication. Where other accounts take part, a service replicates as well. */
export function replicationCallers(denies: readonly Statement[], subject: PolicySubject): readonly ReplicationCaller[] {
  const role = (label: string, path: string, actions: readonly string[]) => roleCaller(label, path, actions, denies, subject);
  const replication = role('the replication role', 'replication.dynamodb.amazonaws.com/AWSServiceRoleForDynamoDBReplication',
    REPLICATION_ACTIONS[subject.kind]);
  const autoscaling = role('the auto scaling role',
    'dynamodb.application-autoscaling.amazonaws.com/AWSServiceRoleForApplicationAutoScaling_DynamoDBTable', AUTOSCALING_ACTIONS);
  return [
    replication,
    ...subject.kind === 'table' ? [autoscaling] : [],
    ...isMultiAccount(subject) ? [serviceCaller(REPLICATION_ACTIONS[subject.kind])] : [],
  ];
}

/** The service-linked role describes the table and updates its capacity (AWSApplicationAutoscalingDynamoDBTablePolicy). */
const AUTOSCALING_ACTIONS = ['dynamodb:describetable', 'dynamodb:updatetable'];

function isMultiAccount({ accounts = [] }: PolicySubject): boolean {
  return accounts.length > 1;
}

function roleCaller(
  label: string, path: string, actions: readonly string[], denies: readonly Statement[], subject: PolicySubject,
): ReplicationCaller {
  const { partition } = subject;
  const account = ownAccount(subject);
  const accounts: Names<string> = account === undefined ? { known: [ACCOUNT], aliases: [] } : { known: [account], aliases: [ACCOUNT] };
  const arnIn = (one: string, id: string) => `arn:${one}:iam::${id}:role/aws-service-role/${path}`;
  const all = [...new Set([partition ?? PARTITION, PARTITION])]
    .flatMap((one) => [...accounts.known, ...accounts.aliases].map((id) => arnIn(one, id)));
  // Where the account is unknown, the account whose roles the policy names is used, as in the analysis of TLS.
  const known = account === undefined ? (subject.accounts?.length === 0 ? [] : undefined) : [account];
  const named = [...exemptRoles(denies, { ...subject, accounts: known })]
    .filter((arn) => arn.endsWith(`/${path}`) && !othersOf(subject).includes(arn.split(':')[4]));
  const arns: Names<string> = { known: all.slice(0, 1), aliases: [...new Set([...all.slice(1), ...named])] };
  const entriesOf = (texts: readonly string[]) => texts.map((text): PrincipalEntry => ({ kind: 'arn', arn: text }));
  return {
    label,
    actions,
    principals: { known: entriesOf(arns.known), aliases: entriesOf(arns.aliases) },
    textsOf: (key) => (key === PRINCIPAL_ARN ? arns : key === 'aws:principalaccount' ? accounts : undefined),
    contextOf: (key) => ROLE_CONTEXT.get(key) ?? CONTEXT.get(key),
  };
}

/** The first account is the table's own; it may be a placeholder. */
function ownAccount({ accounts = [] }: PolicySubject): string | undefined {
  return accounts[0] === ACCOUNT ? undefined : accounts[0];
}

function othersOf({ accounts = [] }: PolicySubject): readonly string[] {
  return accounts.slice(1);
}

const SERVICE = 'replication.dynamodb.amazonaws.com';

function serviceCaller(actions: readonly string[]): ReplicationCaller {
  return {
    label: 'the replication service',
    actions,
    principals: { known: [{ kind: 'named', type: 'Service', name: SERVICE }], aliases: [] },
    textsOf: () => undefined,
    contextOf: (key) => SERVICE_CONTEXT.get(key) ?? CONTEXT.get(key),
  };
}

const ABSENT: ContextValue = { kind: 'absent' };

function single(value: string): ContextValue {
  return { kind: 'single', value };
}

/** No call of AWS comes from a customer's network or with a second factor (IAM User Guide, global condition keys). */
const CONTEXT: ReadonlyMap<string, readonly ContextValue[]> = new Map([
  // The value on such calls is not documented.
  [SECURE_TRANSPORT, [ABSENT, single('true'), single('false')]],
  ['aws:multifactorauthpresent', [ABSENT, single('false')]],
  ...['aws:multifactorauthage', 'aws:sourcevpc', 'aws:sourcevpcarn', 'aws:sourcevpce', 'aws:vpceaccount', 'aws:vpceorgid', 'aws:vpceorgpaths',
    'aws:vpcsourceip'].map((key): [string, readonly ContextValue[]] => [key, [ABSENT]]),
]);

/** For a service-linked role the key is false: it is true for service principals only (IAM User Guide). */
const ROLE_CONTEXT: ReadonlyMap<string, readonly ContextValue[]> = new Map([
  [PRINCIPAL_IS_AWS_SERVICE, [single('false')]],
  ['aws:principaltype', [single('AssumedRole')]],
  ['aws:principalservicename', [ABSENT]],
  ['aws:principalservicenameslist', [ABSENT]],
]);

const SERVICE_CONTEXT: ReadonlyMap<string, readonly ContextValue[]> = new Map([
  [PRINCIPAL_ARN, [ABSENT]],
  [PRINCIPAL_IS_AWS_SERVICE, [single('true')]],
  ['aws:principalservicename', [single(SERVICE)]],
]);
