import { elementProblems, error, warning } from './accepted-elements';
import type { PolicyProblem } from './accepted-elements';
import { isCanonicalDeny } from './canonical-deny';
import { isMet } from './condition';
import { SECURE_TRANSPORT } from './context-keys';
import { mayConcernSubject } from './dimensions';
import { conditionsOn, readDocument } from './document';
import type { Statement } from './document';
import { isForAllPrincipals, isRestricted } from './public-access';
import type { PolicySubject } from './subject';
import { isIntrinsic, namedResource } from '../cloudformation/intrinsics';
import type { Json } from '../cloudformation/json';
import { isTooBig } from '../cloudformation/json';
import { abbreviate, ACCOUNT, isPlaceholder, PARTITION, REGION, splitAtPlaceholders } from '../cloudformation/text';

/** What would fail the deployment of a policy, or have no effect. */
export function deployability(document: unknown, subject: PolicySubject): readonly PolicyProblem[] {
  if (isCanonicalDeny(document, subject.kind, () => subject)) {
    return [];
  }
  if (isTooBig(document)) {
    return [error(tooBig('is too large or too deeply nested'), SHORTEN)];
  }
  const { statements, malformed } = readDocument(document);
  return [
    ...malformed.map((message) => error(message, 'Fix the syntax of the policy: DynamoDB rejects a malformed policy.')),
    ...sizeProblems(document),
    ...referenceProblems(document, subject),
    ...sidProblems(statements),
    ...statements.flatMap((statement) => [
      ...elementProblems(statement, subject),
      ...resourceProblems(statement, subject),
      ...transportProblems(statement),
      ...publicProblems(statement),
    ]),
  ];
}

/** The Developer Guide says 20 KB, white space included, but not whether a KB is 1,000 or 1,024 bytes. */
const CERTAINLY_TOO_BIG = 20 * 1024;
const POSSIBLY_TOO_BIG = 20_000;
const SHORTEN = 'Join statements, use action and principal wildcards or accounts instead of lists, or move permissions to identity-based policies.';

function sizeProblems(document: unknown): PolicyProblem[] {
  const bytes = minimumBytes(document);
  const problem = bytes > CERTAINLY_TOO_BIG ? error : warning;
  return bytes > POSSIBLY_TOO_BIG ? [problem(tooBig(`has ${bytes} bytes`), SHORTEN)] : [];
}

function tooBig(how: string): string {
  return `the policy ${how}: DynamoDB accepts up to 20 KB, including white space`;
}

const SHORTEST_VALUES = new Map([[ACCOUNT, '1'.repeat(12)], [PARTITION, 'aws'], [REGION, 'us-east-1']]);

/** The minimum size of a policy at deployment. An intrinsic function may evaluate to an empty text. */
export function minimumBytes(document: unknown): number {
  const text = typeof document === 'string' ? document : JSON.stringify(document, (_, value: unknown) => (isIntrinsic(value) ? '' : value)) ?? '';
  return Buffer.byteLength(splitAtPlaceholders(text).map((piece) => (isPlaceholder(piece) ? SHORTEST_VALUES.get(piece) ?? '' : piece)).join(''));
}

function referenceProblems(document: unknown, { kind, ownLogicalId }: PolicySubject): PolicyProblem[] {
  return ownLogicalId === undefined ? [] : referencesTo(ownLogicalId, document).map((reference) => error(
    `the policy refers to the ${kind === 'table' ? 'table' : 'table of the stream'} that it is attached to (${reference}), `
    + 'a circular reference that CloudFormation rejects (aws-cdk#35967)',
    'Use Resource: "*", which means the resource that the policy is attached to, including its indexes.',
  ));
}

function referencesTo(logicalId: string, document: unknown): string[] {
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

function sidProblems(statements: readonly Statement[]): PolicyProblem[] {
  const sids = statements.flatMap(({ sid }) => (sid ? [sid] : []));
  return [...new Set(sids.filter((sid, index) => sids.indexOf(sid) < index))].map((sid) =>
    warning(`several statements have the Sid "${sid}"`, 'Give each statement a unique Sid: services may reject the policy otherwise.'));
}

function resourceProblems(statement: Statement, subject: PolicySubject): PolicyProblem[] {
  const labels = statement.resources.entries.map(({ label }) => label).join(', ');
  return mayConcernSubject(statement, subject) ? [] : [error(
    `${statement.name} names resources other than this ${subject.kind} (${labels}), so it has no effect`,
    'Use Resource: "*", which means the resource that the policy is attached to.',
  )];
}

/** A Deny with a condition on TLS that requests without `aws:SecureTransport` meet too. */
function transportProblems(statement: Statement): PolicyProblem[] {
  const conditions = conditionsOn(statement, SECURE_TRANSPORT);
  const isMetByAbsentKey = conditions.length > 0 && conditions.every((condition) => isMet(condition, { kind: 'absent' }, 'strict'));
  return statement.effect === 'Deny' && isMetByAbsentKey ? [warning(
    `${statement.name} also denies requests without aws:SecureTransport, such as those that AWS services make on behalf of a caller`,
    'Use Bool: { "aws:SecureTransport": "false" } without IfExists.',
  )] : [];
}

/** An Allow for all principals is not public if a fixed value of one of these keys restricts it (DG, Block Public Access). */
const TRUSTED_KEYS = new Set([
  'aws:ec2instancesourcevpc', 'aws:principalaccount', 'aws:principalarn', 'aws:principalisawsservice', 'aws:principalorgid', 'aws:principalorgpaths',
  'aws:principalservicename', 'aws:principalservicenameslist', 'aws:sourceaccount', 'aws:sourcearn', 'aws:sourceorgid', 'aws:sourceorgpaths',
  'aws:sourcevpc', 'aws:sourcevpce', 'aws:userid',
]);

function publicProblems(statement: Statement): PolicyProblem[] {
  const isPublic = statement.effect === 'Allow' && isForAllPrincipals(statement) && isRestricted(statement, TRUSTED_KEYS) === false;
  return isPublic ? [error(
    `${statement.name} allows public access, which DynamoDB rejects (Block Public Access)`,
    'Name the principals, or add a condition with fixed values on a key such as aws:PrincipalOrgID or aws:PrincipalAccount.',
  )] : [];
}
