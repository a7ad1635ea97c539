import { hasIntrinsic } from '../cloudformation/intrinsics';
import type { Json } from '../cloudformation/json';
import { deployability, keyPolicyDeployability } from '../policy-analysis';
import type { PolicyProblem, PolicySubject } from '../policy-analysis';
import type { Rule } from './rule';
import type { KeyFact } from '../template/facts';
import { asWarning, matchBranches, violation } from './support/findings';
import type { BranchHandlers, RuleResult } from './support/findings';
import { isOwnDeny, PolicyMemory, policySubject } from './support/policies';
import { checkReplicas } from './support/replicas';
import type { Replica } from './support/replicas';
import { TextMemory } from './support/text-memory';
import { checkKeys } from './support/used-keys';

export const resourcePolicyDeployable: Rule = {
  name: 'ResourcePolicyDeployable',
  title: 'DynamoDB and KMS accept the policies, and the policies take effect',
  why: 'A policy that DynamoDB or KMS rejects fails the deployment. A policy that names another resource is accepted but has no effect.',
  remedy: 'Use `Resource: "*"`, actions that the resource supports, and principals that exist. Attach policies to new replicas in a second '
    + 'deployment.',
  controls: {},
  guarded: false,
  check: (facts, { newReplicas }) => [
    ...checkReplicas(facts, (replica) => [
      ...matchBranches(replica.fact.policy, TABLE, replica),
      ...matchBranches(replica.fact.streamPolicy, STREAM, replica),
      ...checkTiming(replica, newReplicas),
    ]),
    ...checkKeys(facts, checkKeyPolicy),
  ],
};

/** The keys of an app's tables mostly have the same policy. A policy that is unknown is reported by KeyPolicyScope. */
const keyPolicies = new TextMemory<readonly PolicyProblem[]>();

function checkKeyPolicy({ policy }: KeyFact): readonly RuleResult[] {
  return matchBranches(policy, {
    value: (document) => keyPolicies.ask(JSON.stringify(document), () => keyPolicyDeployability(document))
      .map(({ message, fix }) => violation(`The policy of the table's key will not work: ${message}.`, fix)),
    absent: () => [],
    unverifiable: () => [],
  });
}

/** A policy that is missing or unknown is reported by the rules on TLS. */
function handlersFor(kind: PolicySubject['kind']): BranchHandlers<Json, Replica> {
  return {
    value: (document, replica) => problemsOf(document, replica, kind).map(({ severity, message, fix }) => {
      const owner = kind === 'table' ? replica.inText : `the stream of ${replica.inText}`;
      const result = violation(`The policy of ${owner} will not work: ${message}.`, fix);
      return severity === 'error' ? result : asWarning(result);
    }),
    absent: () => [],
    unverifiable: () => [],
  };
}

const TABLE = handlersFor('table');
const STREAM = handlersFor('stream');

const memory = new PolicyMemory(deployability);

/** A policy that may refer to its own table is analyzed for that table only. */
function problemsOf(document: Json, replica: Replica, kind: PolicySubject['kind']): readonly PolicyProblem[] {
  if (isOwnDeny(document, kind, () => policySubject(replica, kind))) {
    return [];
  }
  const subject = policySubject(replica, kind);
  const { logicalId } = replica.table.where;
  // A policy that is a property of its table may not refer to the table; that of a custom resource is created after it, and may.
  return replica.fact.policySource === 'template' && hasIntrinsic(document) && JSON.stringify(document).includes(logicalId)
    ? deployability(document, { ...subject, ownLogicalId: logicalId })
    : memory.ask(document, subject);
}

/** A replica outside the stack's Region cannot get a policy in the update that creates it (DynamoDB: resource policies of global tables). */
function checkTiming({ fact, name }: Replica, newReplicas: readonly string[]): readonly RuleResult[] {
  const { local, region, policySource } = fact;
  const isNew = !local && region !== undefined && newReplicas.includes(region);
  const has = isNew && [fact.policy, fact.streamPolicy].some((branches) => branches.some((branch) => branch.kind === 'value'));
  return has && policySource === 'template' ? [violation(
    `${name} is created by this deployment (context cdk-secure-table:newReplicas), which cannot attach its policy yet.`,
    `Remove the policy of the replica in ${region} from this deployment. Add it in a second deployment, without the context.`,
  )] : [];
}
