import type { Statement } from './document';
import { matches } from './glob';
import type { Pattern } from './pattern';
import { principalLabel } from './principal';
import type { PrincipalEntry } from './principal';
import type { PolicySubject } from './subject';
import {
  OTHER_STREAM_ACTIONS, OTHER_TABLE_ACTIONS, REFUSED_ACTIONS, STREAM_READ_ACTIONS, TABLE_POLICY_ACTIONS,
} from '../cloudformation/dynamodb-actions';

/** Something about a policy that fails its deployment (`error`), or that may fail it or has an unintended effect (`warning`). */
export interface PolicyProblem {
  readonly severity: 'error' | 'warning';
  readonly message: string;
  readonly fix: string;
}

export function error(message: string, fix: string): PolicyProblem {
  return { severity: 'error', message, fix };
}

export function warning(message: string, fix: string): PolicyProblem {
  return { severity: 'warning', message, fix };
}

/**
 * The actions and principals of a statement that DynamoDB does not accept.
 *
 * DynamoDB validates both when a policy is attached, and one that it does not accept fails the deployment (aws-cdk#32230).
 */
export function elementProblems({ name, actions, principals }: Statement, { kind }: PolicySubject): readonly PolicyProblem[] {
  return [
    ...actions.entries.flatMap((pattern) => actionProblem(pattern, name, kind) ?? []),
    ...principals.entries.flatMap((entry) => principalProblem(entry, name) ?? []),
  ];
}

const lower = (actions: readonly string[]) => actions.map((action) => action.toLowerCase());

const ACCEPTED = { table: lower(TABLE_POLICY_ACTIONS), stream: lower(STREAM_READ_ACTIONS) };
const UNDOCUMENTED = { table: lower(OTHER_TABLE_ACTIONS), stream: lower(OTHER_STREAM_ACTIONS) };
const REFUSED = {
  table: lower([...REFUSED_ACTIONS, ...STREAM_READ_ACTIONS]),
  stream: lower([...REFUSED_ACTIONS, ...TABLE_POLICY_ACTIONS, ...OTHER_TABLE_ACTIONS]),
};

function actionProblem({ glob, label }: Pattern, statement: string, kind: PolicySubject['kind']): PolicyProblem | undefined {
  const action = label.toLowerCase();
  if (!glob || ACCEPTED[kind].includes(action) || (kind === 'table' && (action === '*' || action === 'dynamodb:*'))) {
    return undefined;
  }
  const fix = kind === 'table'
    ? 'Use dynamodb:*, or actions that the policy of a table supports. Put stream actions into the policy of the stream.'
    : `Use ${STREAM_READ_ACTIONS.join(', ')}.`;
  if (/[*?]/.test(action)) {
    if (![...ACCEPTED[kind], ...UNDOCUMENTED[kind]].some((name) => matches(glob, 'may', name))) {
      return error(`${statement} names ${label}, which matches no action that the policy of a ${kind} supports`, fix);
    }
    return kind === 'table'
      ? undefined
      : warning(`${statement} names ${label}: whether the policy of a stream supports wildcards is not documented`, fix);
  }
  if (UNDOCUMENTED[kind].includes(action)) {
    return warning(`${statement} names ${label}, which the policy of a ${kind} is not documented to support`, fix);
  }
  return !action.startsWith('dynamodb:') || REFUSED[kind].includes(action)
    ? error(`${statement} names ${label}, which the policy of a ${kind} does not support: the deployment fails`, fix)
    : warning(`${statement} names ${label}, which the policy of a ${kind} is not known to support`, fix);
}

/** The service principals that DynamoDB is known to accept: zero-ETL with Redshift, Glue, replication between accounts (aws-cdk#37273). */
const SERVICES = /^(redshift|glue|replication\.dynamodb)\.amazonaws\.com(\.cn)?$/;

function principalProblem(entry: PrincipalEntry, statement: string): PolicyProblem | undefined {
  if (entry.kind === 'named' && entry.type === 'Service' && !SERVICES.test(entry.name)) {
    return error(
      `${statement} names the service ${entry.name}: DynamoDB is known to accept only redshift, glue and replication.dynamodb, `
      + 'and rejects the policy (aws-cdk#37273)',
      'Let the service assume a role, and name that role here or grant it access in an identity-based policy.',
    );
  }
  return entry.kind !== 'undocumented' ? undefined : error(
    `${statement} names the principal ${principalLabel(entry)}, which is not a valid principal: DynamoDB rejects the policy`,
    'Use a full ARN, an account or "*". For a pattern of ARNs, use "*" with a condition on aws:PrincipalArn.',
  );
}
