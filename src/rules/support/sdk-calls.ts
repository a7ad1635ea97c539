import { at, listOf } from '../../cloudformation/json';
import type { AppFacts, Branches, Json, SdkCallFact } from '../../template/facts';
import { identityOf } from '../rule';
import type { Finding } from '../rule';
import { findings, unverifiable, weigh } from './findings';
import type { Outcome } from './findings';

/** What one action of a service means for a rule, judged by its parameters. */
export interface CallJudge {
  readonly service: 'dynamodb' | 'kms';
  readonly action: string;
  judge(parameters: Json): readonly Outcome[];
}

const FIX = 'Define tables, keys and their policies as resources, where they can be read, and leave no custom resource to change them.';

/** Judges the calls that `AwsCustomResource`s make; several phases that make the same call are one fault. */
export function judgeCalls(facts: AppFacts, judges: readonly CallJudge[]): readonly Finding[] {
  return perResource(facts, (call) => judges
    .filter((judge) => isOneOf(call.service, judge.service) && isOneOf(call.action, judge.action))
    .flatMap((judge) => weigh(call.parameters, {
      value: (parameters) => judge.judge(parameters),
      absent: () => judge.judge({}),
      unverifiable: (why) => [unverifiable(`The custom resource calls ${judge.action} with parameters that cannot be known: ${why}.`, FIX)],
    })));
}

/** Calls that might be any: reported once, by one rule. */
export function unknownCalls(facts: AppFacts): readonly Finding[] {
  return perResource(facts, (call) => isUnknown(call)
    ? [unverifiable('The custom resource makes a call that cannot be known: it may make a table, or undo its encryption.', FIX)] : []);
}

function perResource(facts: AppFacts, judge: (call: SdkCallFact) => readonly Outcome[]): readonly Finding[] {
  const groups = new Map<string, SdkCallFact[]>();
  for (const call of facts.sdkCalls) {
    const identity = identityOf(call.where);
    groups.set(identity, [...groups.get(identity) ?? [], call]);
  }
  return [...groups.values()].flatMap((calls) => {
    const where = calls[0].where;
    return findings({ where, subjects: [{ where }] }, calls.flatMap(judge));
  });
}

function isUnknown({ service, action }: SdkCallFact): boolean {
  const services = ['dynamodb', 'kms'];
  const concerns = service.some((branch) => branch.kind !== 'value' || services.includes(branch.value));
  return concerns && [...service, ...action].some((branch) => branch.kind !== 'value');
}

function isOneOf(branches: Branches<string>, wanted: string): boolean {
  return branches.some((branch) => branch.kind === 'value' && branch.value === wanted);
}

/** The keys that such a call names: nothing is known of their rotation. */
export function keysNamedInCall(parameters: Json): readonly Json[] {
  return [at(parameters, 'SSESpecification'), ...createdReplicas(parameters)]
    .flatMap((specification) => at(specification, 'KMSMasterKeyId') ?? [])
    .filter((key) => !isKeyOfAws(key));
}

/** The replicas that an `updateTable` call adds. */
export function createdReplicas(parameters: Json): readonly Json[] {
  return listOf(at(parameters, 'ReplicaUpdates')).flatMap((update) => at(update, 'Create') ?? []);
}

export function isKeyOfAws(key: Json): boolean {
  return typeof key === 'string' && key.endsWith('alias/aws/dynamodb');
}
