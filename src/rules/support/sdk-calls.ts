import { at, listOf } from '../../cloudformation/json';
import type { Json } from '../../cloudformation/json';
import { isAwsManagedKey } from '../../cloudformation/resource-types';
import { valuesOf } from '../../template/branches';
import type { AppFacts, Branches, SdkCallFact } from '../../template/facts';
import { hasSdkActions, sdkAction } from '../../template/related-resources/sdk-actions';
import { identityOf } from '../rule';
import type { Finding } from '../rule';
import { findings, matchBranches, possible, unverifiable } from './findings';
import type { RuleResult } from './findings';
import { mayEncryptTables } from './used-keys';

/** What a rule says about one action of a service, by its parameters. */
export interface CallCheck {
  readonly service: 'dynamodb' | 'kms';
  readonly action: string;
  check(parameters: Json): readonly RuleResult[];
}

const FIX = 'Define tables, keys and their policies as resources of the app, and don\'t change them with a custom resource.';

/** Checks the calls of `AwsCustomResource`s. The same call in several phases is one finding. */
export function checkCalls(facts: AppFacts, checks: readonly CallCheck[]): readonly Finding[] {
  return perResource(facts, (call) => checks
    .filter(({ service, action }) => isOneOf(call.service, service) && isOneOf(call.action, action))
    .flatMap(({ action, check }) => matchBranches(call.parameters, {
      value: check,
      absent: () => check({}),
      unverifiable: (why) => [unverifiable(`The custom resource calls ${action} with parameters that cannot be determined: ${why}.`, FIX)],
    })));
}

/** Calls whose service or action is unknown, and those whose effect on tables and keys cannot be read: one rule reports them. */
export function unknownCalls(facts: AppFacts): readonly Finding[] {
  return perResource(facts, (call) => [
    ...effects(call).map((does) => unverifiable(`The custom resource ${does}.`, FIX)),
    ...isUnknown(call)
      ? [unverifiable('The custom resource makes a call that cannot be determined: it may create a table or change its encryption.', FIX)] : [],
  ]);
}

function perResource(facts: AppFacts, check: (call: SdkCallFact) => readonly RuleResult[]): readonly Finding[] {
  const groups = new Map<string, SdkCallFact[]>();
  for (const call of facts.sdkCalls.filter((each) => !isOfOtherKeys(facts, each))) {
    const identity = identityOf(call.where);
    groups.set(identity, [...groups.get(identity) ?? [], call]);
  }
  return [...groups.values()].flatMap((calls) => {
    const where = calls[0].where;
    const when = calls.find((call) => call.when?.undecided)?.when;
    return findings({ where, subjects: [{ where }], when }, calls.flatMap((call) => (isOneCall(call) ? check(call) : check(call).map(possible))));
  });
}

function isOneCall({ service, action }: SdkCallFact): boolean {
  return service.length === 1 && action.length === 1;
}

/** Whether a call of KMS is about a key of the app that encrypts no table, or the app has no tables. A key that is unknown may be that of a table. */
function isOfOtherKeys(facts: AppFacts, { where, service, key, region }: SdkCallFact): boolean {
  if (service.some((branch) => branch.kind !== 'value' || branch.value !== 'kms')) {
    return false;
  }
  // In another Region the id of a multi-Region key is that of its replica.
  const isHere = region.every((branch) => branch.kind === 'absent' || (branch.kind === 'value' && branch.value === where.region));
  return (facts.tables.length === 0 && facts.opaque.length === 0)
    || (isHere && key !== undefined && key.every((branch) =>
      branch.kind === 'value' && branch.value.key !== undefined && !mayEncryptTables(facts, branch.value.key)));
}

/** The effects of a call that no rule reads. Unknown parameters may have any value. */
function effects({ service, action, parameters }: SdkCallFact): readonly string[] {
  return valuesOf(service).flatMap((name) => valuesOf(action).flatMap((called) => {
    const { does, concerns } = sdkAction(name, called) ?? {};
    const matters = does !== undefined && (concerns === undefined
      || parameters.some((branch) => concerns(branch.kind === 'value' ? branch.value : {})));
    return matters ? [`calls ${called}, which ${does}`] : [];
  }));
}

/** An unknown service may be any service. An unknown action matters if an action of the service matters. */
function isUnknown({ service, action }: SdkCallFact): boolean {
  return service.some((branch) => branch.kind !== 'value' || (hasSdkActions(branch.value) && action.some(({ kind }) => kind !== 'value')));
}

function isOneOf(branches: Branches<string>, wanted: string): boolean {
  return branches.some((branch) => branch.kind === 'value' && branch.value === wanted);
}

/** The customer managed keys that an `updateTable` call names: their rotation is unknown. */
export function keysNamedInCall(parameters: Json): readonly Json[] {
  return [at(parameters, 'SSESpecification'), ...createdReplicas(parameters)]
    .flatMap((specification) => at(specification, 'KMSMasterKeyId') ?? [])
    .filter((key) => !isAwsManagedKey(key));
}

/** The replicas that an `updateTable` call adds. */
export function createdReplicas(parameters: Json): readonly Json[] {
  return listOf(at(parameters, 'ReplicaUpdates')).flatMap((update) => at(update, 'Create') ?? []);
}
