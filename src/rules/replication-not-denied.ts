import type { Finding, Rule } from './rule';
import { at, textOrNone } from '../cloudformation/json';
import type { Json } from '../cloudformation/json';
import { parseJson } from '../cloudformation/text';
import { analyzeReplication } from '../policy-analysis';
import type { PolicySubject } from '../policy-analysis';
import type { AppFacts } from '../template/facts';
import { asWarning, matchBranches, violation } from './support/findings';
import type { BranchHandlers, RuleResult } from './support/findings';
import { PolicyMemory, policySubject, ROLE_EXEMPTION } from './support/policies';
import { checkReplicas } from './support/replicas';
import type { Replica } from './support/replicas';
import { checkCalls } from './support/sdk-calls';

const FIX = `Exempt the service-linked roles for replication and auto scaling in each Deny: ${ROLE_EXEMPTION}. `
  + 'For replicas in other accounts, exempt AWS services too: BoolIfExists `aws:PrincipalIsAWSService` with "false".';

export const replicationNotDenied: Rule = {
  name: 'ReplicationNotDenied',
  title: 'No policy of a table with replicas denies requests that replication needs',
  why: 'Replication and auto scaling call DynamoDB with service-linked roles. A replica whose policy denies the replication role '
    + 'stops replicating. After 20 hours, DynamoDB permanently converts it to a single-Region table.',
  remedy: FIX,
  controls: {},
  guarded: true,
  check: (facts) => [
    ...checkReplicas(facts, (replica) => (mayReplicate(replica) ? [
      ...matchBranches(replica.fact.policy, TABLE, replica),
      ...matchBranches(replica.fact.streamPolicy, STREAM, replica),
    ] : [])),
    ...checkPolicyCalls(facts),
  ],
};

/** A table that cannot be read in full may have more replicas. */
function mayReplicate(replica: Replica): boolean {
  return isReplicated(replica) || replica.table.opaque !== undefined;
}

function isReplicated({ table: { replicas, replicationAccounts } }: Replica): boolean {
  return replicas.length > 1 || replicationAccounts.length > 1;
}

const memory = new PolicyMemory(analyzeReplication);

/** A policy that is unknown is reported by the rules on TLS. */
function handlersFor(kind: PolicySubject['kind']): BranchHandlers<Json, Replica> {
  return {
    value: (document, replica) => {
      const owner = kind === 'table' ? replica.inText : `the stream of ${replica.inText}`;
      const results = verdictOn(document, policySubject(replica, kind), owner);
      return isReplicated(replica) ? results : results.map(asWarning);
    },
    absent: () => [],
    unverifiable: () => [],
  };
}

const TABLE = handlersFor('table');
const STREAM = handlersFor('stream');

function verdictOn(document: Json, subject: PolicySubject, owner: string): readonly RuleResult[] {
  const { denied, possiblyDenied } = memory.ask(document, subject);
  return [
    ...denied.length === 0 ? [] : [violation(`The policy of ${owner} denies requests that replication needs: ${denied.join('; ')}.`, FIX)],
    ...possiblyDenied.length === 0 ? [] : [asWarning(violation(
      `The policy of ${owner} may deny requests that replication needs: ${possiblyDenied.join('; ')}.`, FIX))],
  ];
}

/** Which table a call attaches a policy to is unknown: where the app has tables with replicas, it may be one of them. */
function checkPolicyCalls(facts: AppFacts): readonly Finding[] {
  const anyReplicated = facts.tables.some(({ replicas, replicationAccounts }) => replicas.length > 1 || replicationAccounts.length > 1);
  return !anyReplicated ? [] : checkCalls(facts, [{
    service: 'dynamodb',
    action: 'putResourcePolicy',
    check: (parameters) => {
      const document = parseJson(textOrNone(at(parameters, 'Policy')));
      return document === undefined ? [] : verdictOn(document, { kind: 'table' }, 'the table that the custom resource sets').map(asWarning);
    },
  }]);
}
