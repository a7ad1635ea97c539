import type { DeploymentFault } from './deployment-fault';
import { error, warning } from './deployment-fault';
import type { Statement } from './document';
import {
  OTHER_STREAM_ACTIONS, OTHER_TABLE_ACTIONS, REFUSED_ACTIONS, STREAM_READ_ACTIONS, TABLE_POLICY_ACTIONS,
} from './dynamodb-action-names';
import { matches } from './glob';
import type { Pattern } from './pattern';
import type { PolicySubject } from './subject';

const lower = (names: readonly string[]) => names.map((name) => name.toLowerCase());

const TAKEN = { table: lower(TABLE_POLICY_ACTIONS), stream: lower(STREAM_READ_ACTIONS) };
const UNDOCUMENTED = { table: lower(OTHER_TABLE_ACTIONS), stream: lower(OTHER_STREAM_ACTIONS) };
const EVERYWHERE_ELSE = {
  table: new Set(lower([...REFUSED_ACTIONS, ...STREAM_READ_ACTIONS])),
  stream: new Set(lower([...REFUSED_ACTIONS, ...TABLE_POLICY_ACTIONS, ...OTHER_TABLE_ACTIONS])),
};

/** DynamoDB validates action names when a policy is attached: one that the place does not take fails the deployment (aws-cdk#32230). */
export function actionFaults(statement: Statement, { kind }: PolicySubject): DeploymentFault[] {
  return statement.actions.entries.flatMap((pattern) => faultOf(pattern, statement.name, kind) ?? []);
}

function faultOf(pattern: Pattern, name: string, kind: PolicySubject['kind']): DeploymentFault | undefined {
  const { glob, shown } = pattern;
  const action = shown.toLowerCase();
  if (!glob || TAKEN[kind].includes(action) || (kind === 'table' && (action === '*' || action === 'dynamodb:*'))) {
    return undefined;
  }
  const fix = kind === 'table'
    ? 'Write dynamodb:*, or actions that a table\'s policy takes; what concerns a stream belongs into the policy of the stream.'
    : `Write ${STREAM_READ_ACTIONS.join(', ')}.`;
  if (/[*?]/.test(action)) {
    return wildcardFault(pattern, name, kind, fix);
  }
  if (!action.startsWith('dynamodb:') || (EVERYWHERE_ELSE[kind].has(action) && !UNDOCUMENTED[kind].includes(action))) {
    return error(`${name} names ${shown}, which the policy of a ${kind} does not take: the deployment fails`, fix);
  }
  const what = UNDOCUMENTED[kind].includes(action) ? 'is not documented to take' : 'is not known to take';
  return warning(`${name} names ${shown}, which the policy of a ${kind} ${what}`, fix);
}

function wildcardFault({ glob, shown }: Pattern, name: string, kind: PolicySubject['kind'], fix: string): DeploymentFault | undefined {
  if (![...TAKEN[kind], ...UNDOCUMENTED[kind]].some((action) => glob && matches(glob, 'may', action))) {
    return error(`${name} names ${shown}, which stands for no action that the policy of a ${kind} takes`, fix);
  }
  return kind === 'table'
    ? undefined
    : warning(`${name} names ${shown}: whether the policy of a stream takes wildcards is not documented`, fix);
}
