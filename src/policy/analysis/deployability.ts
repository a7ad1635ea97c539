import { actionFaults } from './action-faults';
import { holds } from './condition';
import { SECURE_TRANSPORT } from './context-keys';
import type { DeploymentFault } from './deployment-fault';
import { error, warning } from './deployment-fault';
import { concernsSubject } from './dimensions';
import type { Statement } from './document';
import { readDocument } from './document';
import { isTooBig } from './json-size';
import { isForEverybody, isNarrowed } from './narrowing';
import { ownReferences } from './own-references';
import { leastBytes } from './policy-bytes';
import { principalFaults } from './principal-faults';
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
export function deployability(document: unknown, subject: PolicySubject): readonly DeploymentFault[] {
  if (isTooBig(document)) {
    return [error(tooBig('is too big or too deeply nested'), SHORTEN)];
  }
  const { statements, malformed } = readDocument(document);
  return [
    ...malformed.map((message) => error(message, 'Write the policy in the grammar of IAM: DynamoDB refuses a malformed one.')),
    ...sizeFaults(document),
    ...ownReferences(document, subject.ownLogicalId).map((reference) => error(
      `the policy refers to the ${subject.kind === 'table' ? 'table' : 'table of the stream'} that it is a part of (${reference}), a circular reference that CloudFormation rejects (aws-cdk#35967)`,
      'Write Resource: "*", which in such a policy stands for the resource that it is attached to, indexes included.',
    )),
    ...sidFaults(statements),
    ...statements.flatMap((statement) => [
      ...actionFaults(statement, subject),
      ...principalFaults(statement),
      ...resourceFaults(statement, subject),
      ...transportFaults(statement),
      ...publicFaults(statement),
    ]),
  ];
}

function sizeFaults(document: unknown): DeploymentFault[] {
  const bytes = leastBytes(document);
  if (bytes > SURELY_TOO_BIG) {
    return [error(tooBig(`has ${bytes} bytes`), SHORTEN)];
  }
  return bytes > PERHAPS_TOO_BIG ? [warning(tooBig(`has ${bytes} bytes`), SHORTEN)] : [];
}

function tooBig(how: string): string {
  return `the policy ${how}: DynamoDB takes 20 KB, white space included`;
}

function sidFaults(statements: readonly Statement[]): DeploymentFault[] {
  const sids = statements.flatMap(({ sid }) => sid ? [sid] : []);
  return [...new Set(sids.filter((sid, index) => sids.indexOf(sid) < index))].map((sid) =>
    warning(`several statements have the Sid "${sid}"`, 'Give each statement a Sid of its own: services may refuse a policy otherwise.'));
}

function resourceFaults(statement: Statement, subject: PolicySubject): DeploymentFault[] {
  const named = statement.resources.entries.map((entry) => entry.shown).join(', ');
  return concernsSubject(statement, subject) ? [] : [error(
    `${statement.name} is about resources that are not this ${subject.kind} (${named}), so it has no effect`,
    'Write Resource: "*", which in such a policy stands for the resource that it is attached to.',
  )];
}

/** A Deny that is about TLS, and is met by requests that say nothing of it. */
function transportFaults({ name, effect, conditions }: Statement): DeploymentFault[] {
  const about = conditions.filter((condition) => condition.key === SECURE_TRANSPORT);
  const isMet = about.length > 0 && about.every((condition) => holds(condition, { kind: 'absent' }, 'strict'));
  return effect === 'Deny' && isMet ? [warning(
    `${name} also denies requests that lack aws:SecureTransport, which those are that AWS services make on behalf of a caller`,
    'Write Bool: { "aws:SecureTransport": "false" }, without IfExists.',
  )] : [];
}

function publicFaults(statement: Statement): DeploymentFault[] {
  const isPublic = statement.effect === 'Allow' && isForEverybody(statement) && isNarrowed(statement, TRUSTED_KEYS) === false;
  return isPublic ? [error(
    `${statement.name} allows access to everybody, which DynamoDB's Block Public Access refuses`,
    'Name the principals, or add a condition with fixed values on one of its trusted keys, such as aws:PrincipalOrgID or aws:PrincipalAccount.',
  )] : [];
}
