import {
  OTHER_STREAM_ACTIONS, OTHER_TABLE_ACTIONS, REFUSED_ACTIONS, STREAM_READ_ACTIONS, TABLE_POLICY_ACTIONS,
} from '../cloudformation/dynamodb-actions';
import { isIntrinsic, namedResource } from '../cloudformation/intrinsics';
import { isTooBig } from '../cloudformation/json';
import type { Json } from '../cloudformation/json';
import { abbreviate, ACCOUNT, isPlaceholder, PARTITION, REGION, splitAtPlaceholders } from '../cloudformation/text';
import { isCanonicalDeny } from './canonical-deny';
import { holds } from './condition';
import { SECURE_TRANSPORT } from './context-keys';
import { concernsSubject } from './dimensions';
import { readDocument } from './document';
import type { Statement } from './document';
import { matches } from './glob';
import { isForEverybody, isNarrowed } from './narrowing';
import type { Pattern } from './pattern';
import { showEntry } from './principal';
import type { PrincipalEntry } from './principal';
import type { PolicySubject } from './subject';

/** DG: 20 KB, white space included; whether a KB is 1,000 or 1,024 bytes is not said. */
const SURELY_TOO_BIG = 20 * 1024;
const PERHAPS_TOO_BIG = 20_000;
const SHORTEN = 'Join statements, use action and principal wildcards or accounts instead of lists, or move permissions to identity policies.';

/** Keys that make an Allow for everybody not public in the eyes of DynamoDB's Block Public Access (DG). */
const TRUSTED_KEYS = new Set([
  'aws:ec2instancesourcevpc', 'aws:principalaccount', 'aws:principalarn', 'aws:principalisawsservice', 'aws:principalorgid', 'aws:principalorgpaths',
  'aws:principalservicename', 'aws:principalservicenameslist', 'aws:sourceaccount', 'aws:sourcearn', 'aws:sourceorgid', 'aws:sourceorgpaths',
  'aws:sourcevpc', 'aws:sourcevpce', 'aws:userid',
]);

/** What would fail when the policy is deployed, or would silently do nothing. */
export function deployability(document: unknown, subject: PolicySubject): readonly PolicyProblem[] {
  if (isCanonicalDeny(document, subject.kind, () => subject)) {
    return [];
  }
  if (isTooBig(document)) {
    return [error(tooBig('is too big or too deeply nested'), SHORTEN)];
  }
  const { statements, malformed } = readDocument(document);
  return [
    ...malformed.map((message) => error(message, 'Write the policy in the grammar of IAM: DynamoDB refuses a malformed one.')),
    ...sizeProblems(document),
    ...ownReferences(document, subject.ownLogicalId).map((reference) => error(
      `the policy refers to the ${subject.kind === 'table' ? 'table' : 'table of the stream'} that it is a part of (${reference}), a circular reference that CloudFormation rejects (aws-cdk#35967)`,
      'Write Resource: "*", which in such a policy stands for the resource that it is attached to, indexes included.',
    )),
    ...sidProblems(statements),
    ...statements.flatMap((statement) => [
      ...actionProblems(statement, subject),
      ...principalProblems(statement),
      ...resourceProblems(statement, subject),
      ...transportProblems(statement),
      ...publicProblems(statement),
    ]),
  ];
}

function sizeProblems(document: unknown): PolicyProblem[] {
  const bytes = leastBytes(document);
  if (bytes > SURELY_TOO_BIG) {
    return [error(tooBig(`has ${bytes} bytes`), SHORTEN)];
  }
  return bytes > PERHAPS_TOO_BIG ? [warning(tooBig(`has ${bytes} bytes`), SHORTEN)] : [];
}

function tooBig(how: string): string {
  return `the policy ${how}: DynamoDB takes 20 KB, white space included`;
}

function sidProblems(statements: readonly Statement[]): PolicyProblem[] {
  const sids = statements.flatMap(({ sid }) => sid ? [sid] : []);
  return [...new Set(sids.filter((sid, index) => sids.indexOf(sid) < index))].map((sid) =>
    warning(`several statements have the Sid "${sid}"`, 'Give each statement a Sid of its own: services may refuse a policy otherwise.'));
}

function resourceProblems(statement: Statement, subject: PolicySubject): PolicyProblem[] {
  const named = statement.resources.entries.map((entry) => entry.shown).join(', ');
  return concernsSubject(statement, subject) ? [] : [error(
    `${statement.name} is about resources that are not this ${subject.kind} (${named}), so it has no effect`,
    'Write Resource: "*", which in such a policy stands for the resource that it is attached to.',
  )];
}

/** A Deny that is about TLS, and is met by requests that say nothing of it. */
function transportProblems({ name, effect, conditions }: Statement): PolicyProblem[] {
  const about = conditions.filter((condition) => condition.key === SECURE_TRANSPORT);
  const isMet = about.length > 0 && about.every((condition) => holds(condition, { kind: 'absent' }, 'strict'));
  return effect === 'Deny' && isMet ? [warning(
    `${name} also denies requests that lack aws:SecureTransport, which those are that AWS services make on behalf of a caller`,
    'Write Bool: { "aws:SecureTransport": "false" }, without IfExists.',
  )] : [];
}

function publicProblems(statement: Statement): PolicyProblem[] {
  const isPublic = statement.effect === 'Allow' && isForEverybody(statement) && isNarrowed(statement, TRUSTED_KEYS) === false;
  return isPublic ? [error(
    `${statement.name} allows access to everybody, which DynamoDB's Block Public Access refuses`,
    'Name the principals, or add a condition with fixed values on one of its trusted keys, such as aws:PrincipalOrgID or aws:PrincipalAccount.',
  )] : [];
}

/** The references in a policy to a resource of the same template, by its logical id. */
function ownReferences(document: unknown, logicalId: string | undefined): string[] {
  if (logicalId === undefined) {
    return [];
  }
  const found = new Set<string>();
  const stack: unknown[] = [document];
  while (stack.length > 0) {
    const value = stack.pop();
    if (typeof value === 'object' && value !== null) {
      if (namedResource(value as Json)?.logicalId === logicalId) {
        found.add(abbreviate(value));
      }
      stack.push(...Object.values(value) as unknown[]);
    }
  }
  return [...found];
}

/** What a pseudo parameter becomes at least. */
const SHORTEST = new Map([[ACCOUNT, '1'.repeat(12)], [PARTITION, 'aws'], [REGION, 'us-east-1']]);

/** The least size of a policy at deployment, in bytes; references that the template does not resolve count as nothing. */
function leastBytes(document: unknown): number {
  const text = typeof document === 'string' ? document : JSON.stringify(document, (_, value: unknown) => (isIntrinsic(value) ? '' : value)) ?? '';
  return Buffer.byteLength(splitAtPlaceholders(text).map((piece) => (isPlaceholder(piece) ? SHORTEST.get(piece) ?? '' : piece)).join(''));
}

/** Something about a policy that fails at deployment (`error`), or that may fail, or does what is not meant (`warning`). */
export interface PolicyProblem {
  readonly severity: 'error' | 'warning';
  readonly message: string;
  readonly fix: string;
}

function error(message: string, fix: string): PolicyProblem {
  return { severity: 'error', message, fix };
}

function warning(message: string, fix: string): PolicyProblem {
  return { severity: 'warning', message, fix };
}

const lower = (names: readonly string[]) => names.map((name) => name.toLowerCase());

const TAKEN = { table: lower(TABLE_POLICY_ACTIONS), stream: lower(STREAM_READ_ACTIONS) };
const UNDOCUMENTED = { table: lower(OTHER_TABLE_ACTIONS), stream: lower(OTHER_STREAM_ACTIONS) };
const EVERYWHERE_ELSE = {
  table: new Set(lower([...REFUSED_ACTIONS, ...STREAM_READ_ACTIONS])),
  stream: new Set(lower([...REFUSED_ACTIONS, ...TABLE_POLICY_ACTIONS, ...OTHER_TABLE_ACTIONS])),
};

/** DynamoDB validates action names when a policy is attached: one that the place does not take fails the deployment (aws-cdk#32230). */
function actionProblems(statement: Statement, { kind }: PolicySubject): PolicyProblem[] {
  return statement.actions.entries.flatMap((pattern) => actionProblem(pattern, statement.name, kind) ?? []);
}

function actionProblem(pattern: Pattern, name: string, kind: PolicySubject['kind']): PolicyProblem | undefined {
  const { glob, shown } = pattern;
  const action = shown.toLowerCase();
  if (!glob || TAKEN[kind].includes(action) || (kind === 'table' && (action === '*' || action === 'dynamodb:*'))) {
    return undefined;
  }
  const fix = kind === 'table'
    ? 'Write dynamodb:*, or actions that a table\'s policy takes; what concerns a stream belongs into the policy of the stream.'
    : `Write ${STREAM_READ_ACTIONS.join(', ')}.`;
  if (/[*?]/.test(action)) {
    return wildcardProblem(pattern, name, kind, fix);
  }
  if (!action.startsWith('dynamodb:') || (EVERYWHERE_ELSE[kind].has(action) && !UNDOCUMENTED[kind].includes(action))) {
    return error(`${name} names ${shown}, which the policy of a ${kind} does not take: the deployment fails`, fix);
  }
  const what = UNDOCUMENTED[kind].includes(action) ? 'is not documented to take' : 'is not known to take';
  return warning(`${name} names ${shown}, which the policy of a ${kind} ${what}`, fix);
}

function wildcardProblem({ glob, shown }: Pattern, name: string, kind: PolicySubject['kind'], fix: string): PolicyProblem | undefined {
  if (![...TAKEN[kind], ...UNDOCUMENTED[kind]].some((action) => glob && matches(glob, 'may', action))) {
    return error(`${name} names ${shown}, which stands for no action that the policy of a ${kind} takes`, fix);
  }
  return kind === 'table'
    ? undefined
    : warning(`${name} names ${shown}: whether the policy of a stream takes wildcards is not documented`, fix);
}

/** The service principals that DynamoDB is known to take: zero-ETL with Redshift, Glue, replication between accounts (aws-cdk#37273). */
const SERVICES = /^(redshift|glue|replication\.dynamodb)\.amazonaws\.com(\.cn)?$/;

/** DynamoDB validates the principals of a policy when it is attached. */
function principalProblems({ name, principals }: Statement): PolicyProblem[] {
  return principals.entries.flatMap((entry) => principalProblem(entry, name) ?? []);
}

function principalProblem(entry: PrincipalEntry, name: string): PolicyProblem | undefined {
  if (entry.kind === 'named' && entry.type === 'Service' && !SERVICES.test(entry.name)) {
    return error(
      `${name} names the service ${entry.name}: DynamoDB is known to take redshift, glue and replication.dynamodb only, and refuses the policy (aws-cdk#37273)`,
      'Let the service work through a role, and name that role or grant it the access by an identity policy.',
    );
  }
  return entry.kind !== 'undocumented' ? undefined : error(
    `${name} names the principal ${showEntry(entry)}, which is none: DynamoDB refuses the policy`,
    'Name a whole ARN, an account or "*"; for a pattern of ARNs, write "*" and a condition on aws:PrincipalArn.',
  );
}
