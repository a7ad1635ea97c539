import type { Branches, EncryptionFact, Json, ReplicaFact, TableFact } from '../facts';
import { replicationAccountsOf } from './accounts';
import { streamAndBilling, tableFact } from './common';
import type { Protection, TableContext } from './context';
import { merged } from './merge';
import { readReplica } from './replica';
import { AWS_MANAGED } from '../keys/encryption';
import type { Resource, Template } from '../source/template';
import { each, unverifiable, value, whenAbsent } from '../values/branches';
import { asIntrinsic, isObject, own } from '../values/json';
import { itemOutcomes } from '../values/outcomes';
import { REGION } from '../values/pseudo';

/** `AWS::DynamoDB::GlobalTable`: what `TableV2` renders. */
export function readGlobalTable(context: TableContext, resource: Resource): TableFact {
  return tableFact(context, resource, 'GlobalTable', context.protection('GlobalTable', resource, () => readReplicas(context, resource)));
}

function readReplicas(context: TableContext, resource: Resource): Protection {
  const items = itemOutcomes(own(resource.properties, 'Replicas') ?? []);
  const readable = items.filter(isReplica);
  const replicas = merged(readable.flatMap((item) => regions(context, resource, item, readable.length)
    .map((region) => readItem(context, resource, item, region))));
  return {
    ...streamAndBilling(context, resource),
    replicas,
    replicationAccounts: replicationAccountsOf(context, resource, replicas),
    unreadable: whyUnreadable(context, resource, items.filter((item) => !isReplica(item)), replicas),
  };
}

function isReplica(item: Json): boolean {
  return isObject(item) && asIntrinsic(item) === undefined && !Object.hasOwn(item, 'Fn::Transform');
}

interface ReplicaRegion {
  readonly region?: string;
  readonly local: boolean;
}

function regions({ reading }: TableContext, { template }: Resource, item: Json, count: number): readonly ReplicaRegion[] {
  const found = whenAbsent(reading.text(item, template, 'Region'), unverifiable('it names no Region'));
  // The list must hold the stack's own Region (CloudFormation: GlobalTable Replicas): a single one is that.
  return found.map((branch) => (branch.kind === 'value' ? known(branch.value, template) : { local: count === 1 }))
    .map((place) => (count === 1 && template.region === undefined ? { ...place, local: true } : place));
}

function known(region: string, template: Template): ReplicaRegion {
  const local = region === REGION || region === template.region;
  return { region: region === REGION ? undefined : region, local };
}

function readItem(context: TableContext, resource: Resource, item: Json, { region, local }: ReplicaRegion): ReplicaFact {
  const { properties, template } = resource;
  // The table says whether there is a KMS key, each replica says which (CloudFormation: SSESpecification, ReplicaSSESpecification).
  const keys: Branches<Json> = context.reading.at(item, template, 'SSESpecification', 'KMSMasterKeyId');
  const encryption = context.encryption.whenEnabled(context.reading.at(properties, template, 'SSESpecification'), (): Branches<EncryptionFact> =>
    whenAbsent(each(keys, (key) => context.encryption.byKey(key, template, region)), value(AWS_MANAGED)));
  return readReplica(context, resource, item, { region, local, encryption, streamKey: 'ReplicaStreamSpecification' });
}

function whyUnreadable(
  { reading }: TableContext, { template }: Resource, items: readonly Json[], replicas: readonly ReplicaFact[],
): string | undefined {
  const [item] = items;
  if (item !== undefined) {
    const [branch] = reading.evaluator.evaluate(item, template);
    return `a replica cannot be read: ${branch.kind === 'value' ? reading.explain(branch.value) : 'it is malformed'}`;
  }
  return replicas.length === 0 ? 'it has no replicas' : undefined;
}
