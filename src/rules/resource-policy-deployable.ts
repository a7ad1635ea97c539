import type { Rule } from './rule';
import { deployability } from '../policy-analysis';
import type { DeploymentFault, PolicySubject } from '../policy-analysis';
import { asWarning, fault, weigh } from './support/findings';
import type { Outcome } from './support/findings';
import { asWritten, hasReference, PolicyMemory, policySubject, textOf } from './support/policies';
import { judgeReplicas } from './support/replicas';
import type { Replica } from './support/replicas';
import type { Json } from '../template/facts';

export const resourcePolicyDeployable: Rule = {
  name: 'ResourcePolicyDeployable',
  title: 'DynamoDB accepts the resource policies, and they have an effect',
  why: 'A policy that DynamoDB refuses fails the deployment halfway; one that names another resource is accepted and does nothing.',
  remedy: 'Write `Resource: "*"`, the actions that the place takes, and principals that exist; put policies on new replicas in a second deployment.',
  controls: {},
  guarded: false,
  check: (facts, { newReplicas }) => judgeReplicas(facts, (replica) => [
    ...judge(replica, 'table'),
    ...judge(replica, 'stream'),
    ...judgeTiming(replica, newReplicas),
  ]),
};

/** What is missing or unknown is for the rules on TLS to say. */
function judge(replica: Replica, kind: PolicySubject['kind']): readonly Outcome[] {
  return weigh(kind === 'table' ? replica.fact.policy : replica.fact.streamPolicy, {
    value: (document) => faultsOf(document, replica, kind).map(({ severity, message, fix }) => {
      const owner = kind === 'table' ? replica.inText : `the stream of ${replica.inText}`;
      const outcome = fault(`The policy of ${owner} will not work: ${message}.`, fix);
      return severity === 'error' ? outcome : asWarning(outcome);
    }),
    absent: () => [],
    unverifiable: () => [],
  });
}

function deployabilityOf(document: Json, subject: PolicySubject): readonly DeploymentFault[] {
  return deployability(asWritten(document), subject);
}

const memory = new PolicyMemory(deployabilityOf);

/** Only a policy that names its own table has to be judged for that table alone. */
function faultsOf(document: Json, replica: Replica, kind: PolicySubject['kind']): readonly DeploymentFault[] {
  const subject = policySubject(replica, kind);
  const { logicalId } = replica.table.where;
  // A policy that is a property of its table may not refer to it; that of a custom resource, which comes after the table, may.
  return replica.fact.policySource === 'template' && hasReference(document) && textOf(document).includes(logicalId)
    ? deployabilityOf(document, { ...subject, ownLogicalId: logicalId })
    : memory.ask(document, subject);
}

/** A replica outside the stack's Region gets no policy in the update that creates it (DynamoDB: resource policies of global tables). */
function judgeTiming({ fact, name }: Replica, newReplicas: readonly string[]): readonly Outcome[] {
  const { local, region, policySource } = fact;
  const isNew = !local && region !== undefined && newReplicas.includes(region);
  const has = isNew && [fact.policy, fact.streamPolicy].some((branches) => branches.some((branch) => branch.kind === 'value'));
  return has && policySource === 'template' ? [fault(
    `${name} is created by this deployment (cdk-secure-table:newReplicas) and cannot get its policy in it.`,
    `Leave the policy of the replica in ${region} out of this deployment, and deploy again with it and without the context.`,
  )] : [];
}
